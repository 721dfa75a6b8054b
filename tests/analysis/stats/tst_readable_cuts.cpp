// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/readable_cuts.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace faultline;

class TestReadableCuts : public QObject {
    Q_OBJECT

private slots:
    void roundestNumberHasTheFewestDigits()
    {
        QCOMPARE(roundestBetween(7.0, 9.0, 8.2), 8.0);
        QCOMPARE(roundestBetween(9.0, 12.0, 11.0), 10.0);
        QCOMPARE(roundestBetween(0.11, 0.19, 0.15), 0.15);
        QCOMPARE(roundestBetween(0.0041, 0.0049, 0.0045), 0.0045);
        QCOMPARE(roundestBetween(-33.0, -26.0, -29.0), -30.0);
        QCOMPARE(roundestBetween(-1.0, 1.0, 0.3), 0.0);
        QCOMPARE(roundestBetween(3.7, 3.7, 3.7), 3.7);
        QCOMPARE(roundestBetween(1234.0, 1780.0, 1500.0), 1500.0);
    }

    void timesAreCutAtWholeUnits()
    {
        const std::vector<double> steps{86'400.0, 3600.0, 60.0};
        QCOMPARE(roundestBetween(80'000.0, 90'000.0, 81'000.0, steps), 86'400.0);
        QCOMPARE(roundestBetween(3000.0, 8000.0, 7100.0, steps), 7200.0);
        QCOMPARE(roundestBetween(61.0, 62.0, 61.5, steps), 61.5);
    }

    void sharesAreAboutEqualAndNoneIsEmpty()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> values;
            const auto size = 2 + random() % 2000;
            const auto kinds = 2 + random() % 300;
            for (std::size_t i = 0; i < size; ++i)
                values.push_back(static_cast<double>(random() % kinds * (random() % kinds)) / 7.0 - 3.0);
            std::sort(values.begin(), values.end());
            const std::vector<double> cuts = readableCuts(values, 10);
            QVERIFY(cuts.size() <= 9);
            QVERIFY(std::is_sorted(cuts.begin(), cuts.end()));
            auto from = values.begin();
            for (std::size_t i = 0; i <= cuts.size(); ++i) {
                const auto to =
                    i < cuts.size() ? std::upper_bound(values.begin(), values.end(), cuts[i]) : values.end();
                if (values.front() < values.back() && !cuts.empty())
                    QVERIFY(to > from);
                from = to;
            }
        }
        std::vector<double> even;
        for (int i = 0; i < 1000; ++i)
            even.push_back(i);
        QCOMPARE(readableCuts(even, 10), (std::vector<double>{100, 200, 300, 400, 500, 600, 700, 800, 900}));
    }

    void oneValueCannotBeCut() { QVERIFY(readableCuts({2.0, 2.0, 2.0}, 10).empty() && readableCuts({}, 10).empty()); }
};

QTEST_GUILESS_MAIN(TestReadableCuts)
#include "tst_readable_cuts.moc"
