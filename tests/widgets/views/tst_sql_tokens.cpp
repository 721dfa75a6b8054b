// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_tokens.h"

#include <QTest>

using namespace faultline;

namespace {

/// Tokens as "kind:text", in order, and the state behind them.
QString cut(const QString &text, SqlState state = SqlState::Plain)
{
    static const char *const kKinds[] = {"key", "call", "name", "quoted", "text", "number", "comment", "sign"};
    QStringList shown;
    for (const SqlToken &token : sqlTokens(text, state))
        shown << QLatin1String(kKinds[static_cast<int>(token.kind)]) + QLatin1Char(':')
                + text.mid(token.begin, token.length);
    if (state != SqlState::Plain)
        shown << QStringLiteral("open");
    return shown.join(QLatin1Char(' '));
}

} // namespace

class TestSqlTokens : public QObject {
    Q_OBJECT

private slots:
    void statementsAreCutIntoTheirParts()
    {
        QCOMPARE(cut(QStringLiteral("select avg(x1) from records")),
                 QStringLiteral("key:select call:avg sign:( name:x1 sign:) key:from name:records"));
        QCOMPARE(cut(QStringLiteral("a>=1.5e-3 AND b<>.5")),
                 QStringLiteral("name:a sign:> sign:= number:1.5e-3 key:AND name:b sign:< sign:> sign:. number:5"));
        QCOMPARE(cut(QStringLiteral("IN ('it''s', \"a\"\"b\", `c`, [d e])")),
                 QStringLiteral("key:IN sign:( text:'it''s' sign:, quoted:\"a\"\"b\" sign:, quoted:`c` sign:, "
                                "quoted:[d e] sign:)"));
        QCOMPARE(cut(QStringLiteral("1 -- SELECT 'x")), QStringLiteral("number:1 comment:-- SELECT 'x"));
        QCOMPARE(cut(QStringLiteral("æble 文")), QStringLiteral("name:æble name:文"));
        QCOMPARE(cut(QString()), QString());
    }

    void whatALineLeavesOpenGoesOnInTheNext()
    {
        QCOMPARE(cut(QStringLiteral("1 /* FROM")), QStringLiteral("number:1 comment:/* FROM open"));
        QCOMPARE(cut(QStringLiteral("x */ FROM"), SqlState::InComment), QStringLiteral("comment:x */ key:FROM"));
        QCOMPARE(cut(QStringLiteral("'a")), QStringLiteral("text:'a open"));
        QCOMPARE(cut(QStringLiteral("b' FROM"), SqlState::InText), QStringLiteral("text:b' key:FROM"));
        QCOMPARE(cut(QStringLiteral("b\" FROM"), SqlState::InQuotedName), QStringLiteral("quoted:b\" key:FROM"));
    }

    void namesAreQuotedWhereSqlNeedsIt()
    {
        for (const char *plain : {"distance", "p_0", "_x", "Origin2"})
            QCOMPARE(sqlName(QLatin1String(plain)), QLatin1String(plain));
        for (const char *quoted : {"order", "Group", "column", "row", "2nd", "a b", "a-b", "æ", "log#2", ""})
            QCOMPARE(sqlName(QString::fromUtf8(quoted)),
                     QLatin1Char('"') + QString::fromUtf8(quoted) + QLatin1Char('"'));
        QCOMPARE(sqlName(QStringLiteral("a\"b")), QStringLiteral("\"a\"\"b\""));
    }
};

QTEST_APPLESS_MAIN(TestSqlTokens)
#include "tst_sql_tokens.moc"
