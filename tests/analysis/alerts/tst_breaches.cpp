// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alerts/breaches.h"

#include <QTest>

using namespace faultline;

namespace {

std::vector<WindowMetrics> series(Metric metric, const std::vector<std::optional<double>> &values)
{
    std::vector<WindowMetrics> windows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        WindowMetrics window;
        window.from = static_cast<Micros>(i) * kDay;
        window.to = window.from + kDay;
        MetricValue value;
        value.metric = metric;
        value.value = values[i];
        window.metrics.values = {value};
        windows.push_back(window);
    }
    return windows;
}

} // namespace

class TestBreaches : public QObject {
    Q_OBJECT

private slots:
    void equalIsNoBreach();
    void consecutiveWindowsAreOneEpisode();
    void missingWindowNeitherOpensNorCloses();
    void lossesBreachUpwards();
    void lastWindowLeavesItOpen();
};

void TestBreaches::equalIsNoBreach()
{
    QVERIFY(breaches(series(Metric::Accuracy, {0.88, 0.9}), {{Metric::Accuracy, 0.88}}).empty());
}

void TestBreaches::consecutiveWindowsAreOneEpisode()
{
    const auto found = breaches(series(Metric::Accuracy, {0.9, 0.87, 0.85, 0.9, 0.8, 0.9}), {{Metric::Accuracy, 0.88}});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].firstWindow, std::size_t{1});
    QCOMPARE(found[0].lastWindow, std::size_t{2});
    QCOMPARE(found[0].from, kDay);
    QCOMPARE(found[0].to, 3 * kDay);
    QCOMPARE(found[0].worst, 0.85);
    QVERIFY(!found[0].open && !found[1].open);
}

void TestBreaches::missingWindowNeitherOpensNorCloses()
{
    const auto found =
        breaches(series(Metric::Recall, {std::nullopt, 0.5, std::nullopt, 0.4, 0.9}), {{Metric::Recall, 0.6}});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].firstWindow, std::size_t{1});
    QCOMPARE(found[0].lastWindow, std::size_t{3});
}

void TestBreaches::lossesBreachUpwards()
{
    const auto found = breaches(series(Metric::Rmse, {500, 700, 650, 500}), {{Metric::Rmse, 600}});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].worst, 700.0);
}

void TestBreaches::lastWindowLeavesItOpen()
{
    QVERIFY(breaches(series(Metric::F1, {0.9, 0.1}), {{Metric::F1, 0.5}})[0].open);
}

QTEST_GUILESS_MAIN(TestBreaches)
#include "tst_breaches.moc"
