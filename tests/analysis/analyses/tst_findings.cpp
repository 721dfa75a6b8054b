// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/findings.h"

#include "analysis/analyses/finding_json.h"

#include <QTest>

using namespace faultline;

namespace {

Finding finding(FailureType type, std::optional<double> impact)
{
    Finding made;
    made.type = type;
    made.impact = impact;
    return made;
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private slots:
    void mechanismsComeFirstThenFiveWeakSpots();
    void atMostTenAreTold();
    void onlyStrongConfirmedSlicesAreWeakSpots();
    void jsonLeavesOutWhatDoesNotApply();
    void termsReadAsText();
};

void TestFindings::mechanismsComeFirstThenFiveWeakSpots()
{
    std::vector<Finding> all;
    for (int i = 0; i < 7; ++i)
        all.push_back(finding(FailureType::WeakSpot, 0.01 * i));
    all.push_back(finding(FailureType::LabelNoise, 0.001));
    all.push_back(finding(FailureType::DataDrift, std::nullopt));
    all.push_back(finding(FailureType::SliceBug, 0.02));
    const std::vector<Finding> told = inOrder(all);
    QCOMPARE(told.size(), std::size_t{8});
    QCOMPARE(told[0].type, FailureType::SliceBug);
    QCOMPARE(told[1].type, FailureType::LabelNoise);
    QCOMPARE(told[2].type, FailureType::DataDrift);
    QCOMPARE(told[3].impact, std::optional(0.06));
    QCOMPARE(told[7].impact, std::optional(0.02));
    for (std::size_t i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].rank, i + 1);
        QVERIFY(i == 0 || told[i].score < told[i - 1].score);
    }
    QVERIFY(told[2].score > 1.0 && told[3].score < 1.0);
}

void TestFindings::atMostTenAreTold()
{
    const std::vector<Finding> told = inOrder(std::vector<Finding>(14, finding(FailureType::SliceBug, 0.1)));
    QCOMPARE(told.size(), kMostFindings);
    QVERIFY(inOrder({}).empty());
}

void TestFindings::onlyStrongConfirmedSlicesAreWeakSpots()
{
    SliceReport report;
    for (const bool confirmed : {true, false}) {
        for (const bool strong : {true, false}) {
            SliceRow row;
            row.confirmed = confirmed;
            row.strong = strong;
            row.heldOut = {100, 40.0, 0.4, Interval{0.3, 0.5}};
            row.rest = {900, 90.0, 0.1, Interval{0.08, 0.12}};
            row.impact = 0.03;
            report.slices.push_back(row);
        }
    }
    const std::vector<Finding> spots = weakSpots(report);
    QCOMPARE(spots.size(), std::size_t{1});
    QCOMPARE(spots[0].type, FailureType::WeakSpot);
    QCOMPARE(spots[0].n, std::uint64_t{100});
    QCOMPARE(spots[0].errorRate, std::optional(0.4));
    QCOMPARE(spots[0].baseRate, std::optional(0.1));
    QVERIFY(!spots[0].searched);
    report.loss = SliceLoss::LowConfidence;
    QVERIFY(weakSpots(report).empty());
}

void TestFindings::jsonLeavesOutWhatDoesNotApply()
{
    Finding one = finding(FailureType::WeakSpot, 0.03);
    one.predicate = {{"hour", TermOp::Between, {}, {7.0, 9.0}},
                     {"origin", TermOp::In, {"ORD", "PHX"}, {}},
                     {"carrier", TermOp::NotEqual, {"A"}, {}},
                     {"distance", TermOp::IsMissing, {}, {}}};
    one.errorRate = 0.456;
    one.baseRate = 0.061;
    one.rank = 1;
    const Json json = findingsJson({one})[0];
    QCOMPARE(json["kind"].get<std::string>(), std::string("slice"));
    QCOMPARE(json["type"].get<std::string>(), std::string("weak_spot"));
    QCOMPARE(json["predicate"][0]["value"].get<std::vector<double>>(), (std::vector<double>{7.0, 9.0}));
    QCOMPARE(json["predicate"][1]["op"].get<std::string>(), std::string("in"));
    QCOMPARE(json["predicate"][2]["value"].get<std::string>(), std::string("A"));
    QVERIFY(!json["predicate"][3].contains("value"));
    for (const char *absent : {"record_ids", "week", "layer", "units", "interval", "q_value", "exploratory"})
        QVERIFY2(!json.contains(absent), absent);
    QCOMPARE(json["title"].get<std::string>(),
             std::string("7 <= hour <= 9 and origin in (ORD, PHX) and carrier != A and distance is missing: 45.6 % "
                         "wrong, 6.1 % elsewhere"));
}

void TestFindings::termsReadAsText()
{
    QCOMPARE(predicateText({{"a b", TermOp::Equal, {"x y"}, {}}, {"c", TermOp::Greater, {}, {0.5}}}),
             std::string("`a b` = \"x y\" and c > 0.5"));
    QCOMPARE(predicateText({}), std::string());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
