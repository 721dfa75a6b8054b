// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/cluster_model.h"

#include "tests/support/fake_clusters.h"
#include "widgets/export/table_picture.h"
#include "widgets/words/cluster_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace faultline;

class TestClusterModel : public QObject {
    Q_OBJECT

private slots:
    void followsTheRulesOfModels();
    void rowsSayWhatClustersAre();
    void filesHaveCDigits();
    void wordsAreWhole();
};

void TestClusterModel::followsTheRulesOfModels()
{
    ClusterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(fake::clusterReport());
    QCOMPARE(model.rowCount(), 5);
    model.retranslate();
    model.setReport(fake::clusterReport(2));
    QCOMPARE(model.rowCount(), 2);
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestClusterModel::rowsSayWhatClustersAre()
{
    ClusterModel model;
    model.setReport(fake::clusterReport());
    const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(shown(0, ClusterModel::Size), QStringLiteral("120"));
    QCOMPARE(shown(0, ClusterModel::Share), QStringLiteral("30.0 %"));
    QCOMPARE(shown(0, ClusterModel::Pairs), QStringLiteral("ham\u2192spam (118) spam\u2192ham (2)"));
    QCOMPARE(shown(0, ClusterModel::Apart), QStringLiteral("lower n_chars, sender_tld = org"));
    QCOMPARE(shown(4, ClusterModel::Apart), QStringLiteral("nothing clear"));
    QVERIFY(!model.index(0, ClusterModel::Number).data(Qt::DecorationRole).value<QPixmap>().isNull());
}

void TestClusterModel::filesHaveCDigits()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Danish));
    ClusterModel model;
    model.setReport(fake::clusterReport());
    QCOMPARE(model.index(0, ClusterModel::Share).data().toString(), QStringLiteral("30,0 %"));
    const QByteArray csv = csvBytes(tableOf(model));
    QVERIFY(csv.startsWith("cluster,failures,share,label_prediction,sets_it_apart\r\n1,120,0.3,"));
    QLocale::setDefault(before);
}

void TestClusterModel::wordsAreWhole()
{
    const auto report = fake::clusterReport();
    const ClusterContrast &number = report->clusters[0].contrasts[0];
    QCOMPARE(againstText(number, *number.right), QStringLiteral("229 against 990"));
    QCOMPARE(effectText(number, *number.right), QStringLiteral("P(higher) 0.15"));
    QCOMPARE(qText(number.right->q), QStringLiteral("q < 0.0001"));
    const ClusterContrast &category = report->clusters[0].contrasts[1];
    QCOMPARE(againstText(category, category.failures), QStringLiteral("66.0 % against 20.0 %"));
    QCOMPARE(effectText(category, category.failures), QStringLiteral("+46.0 points"));
    QCOMPARE(qText(category.failures.q), QStringLiteral("q 0.0030"));
    QCOMPARE(contrastText(report->clusters[0].contrasts[2]), QStringLiteral("charset missing"));
    QCOMPARE(clusterTitle(report->clusters[4]), QStringLiteral("ham \u2192 spam"));
    QVERIFY(sampleText(*report).isEmpty());
    ClusterReport sampled = *report;
    sampled.failures = 71'330;
    QCOMPARE(sampleText(sampled), QStringLiteral("sample of 400 of 71,330 failures"));
    FailureDefinition outliers{FailureKind::RegressionOutlier, 3.5, -2.355, 152.448345};
    QVERIFY(definitionSentence(outliers).contains(QStringLiteral("below \u2212535.9 or above 531.2")));
    for (const NoClusters reason : {NoClusters::Undefined, NoClusters::NoFailures, NoClusters::TooFew,
                                    NoClusters::NoSpace, NoClusters::NothingDense}) {
        sampled.reason = reason;
        const EmptyWords words = noClustersWords(sampled, Task::Binary);
        QVERIFY(!words.missing.isEmpty() && !words.why.isEmpty());
        QVERIFY(!words.why.contains(QLatin1Char('%')));
    }
}

QTEST_MAIN(TestClusterModel)
#include "tst_cluster_model.moc"
