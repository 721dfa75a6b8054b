// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fuzzy_match.h"

#include <QTest>

using namespace faultline;

class TestFuzzyMatch : public QObject {
    Q_OBJECT

    static int score(const char *pattern, const char *text)
    {
        const auto match = fuzzyMatch(QString::fromUtf8(pattern), QString::fromUtf8(text));
        return match ? match->score : -1;
    }

    static QString typed(const char *pattern, const char *text)
    {
        const QString whole = QString::fromUtf8(text);
        const auto match = fuzzyMatch(QString::fromUtf8(pattern), whole);
        QString letters;
        for (const int place : match ? match->places : std::vector<int>{})
            letters += whole[place];
        return letters;
    }

private slots:
    void anEmptyPatternFitsEverything()
    {
        QCOMPARE(score("", "Export report"), 0);
        QCOMPARE(score("   ", ""), 0);
    }

    void piecesAreFoundWhateverTheirCaseOrOrder()
    {
        QCOMPARE(typed("REPORT", "Export report"), QStringLiteral("report"));
        QCOMPARE(typed("rep ex", "Export report"), QStringLiteral("Exrep"));
        QVERIFY(score("report x y", "Export report") < 0);
    }

    void startsOfWordsComeFirst()
    {
        QVERIFY(score("re", "Report") > score("re", "Add report"));
        QVERIFY(score("re", "Add report") > score("re", "More"));
        QVERIFY(score("clu", "Clusters") > score("clu", "Filter by clu_size and more words"));
    }

    void scatteredLettersMustBeginWordsOrFollowEachOther()
    {
        QCOMPARE(typed("exre", "Export report"), QStringLiteral("Exre"));
        QCOMPARE(typed("sl", "Save layout"), QStringLiteral("Sl"));
        QVERIFY(score("ot", "Go to the menu bar") < 0); // "o ... t" says nothing
        QVERIFY(score("exre", "Export report") < score("expo", "Export report"));
    }

    void chineseAndAccentsAreFound()
    {
        const QString report = QString::fromUtf8("导出报告");
        QVERIFY(fuzzyMatch(QString::fromUtf8("报告"), report));
        QCOMPARE(fuzzyMatch(QString::fromUtf8("报告"), report)->places, (std::vector<int>{2, 3}));
        QVERIFY(!fuzzyMatch(QString::fromUtf8("数据"), report));
        QVERIFY(score("abn", "Åbn projekt") > 0);
        QVERIFY(score("Åbn", "abn projekt") > 0);
    }

    void lettersThatGrowWhenMadeSmallDoNotShiftPlaces()
    {
        // The small form of a capital I with a dot is two characters.
        const auto match = fuzzyMatch(QStringLiteral("log"), QString::fromUtf8("İ log"));
        QVERIFY(match);
        QCOMPARE(match->places, (std::vector<int>{2, 3, 4}));
    }

    void aWholeAlphabetIsNoTrouble()
    {
        const QString text(300, QLatin1Char('a'));
        QVERIFY(fuzzyMatch(QString(40, QLatin1Char('a')), text));
        QVERIFY(!fuzzyMatch(QString(301, QLatin1Char('a')), text));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
