// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/radix_sort.h"

#include "tests/support/thread_executor.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace faultline;

namespace {

KeyedRows draw(std::size_t size, std::uint64_t mask)
{
    std::mt19937_64 random(7);
    KeyedRows rows;
    for (std::uint32_t row = 0; row < size; ++row)
        rows.add(random() & mask, row);
    return rows;
}

} // namespace

class TestRadixSort : public QObject {
    Q_OBJECT

private slots:
    void sortsLikeAStableSortOnAnyThreads_data()
    {
        QTest::addColumn<std::size_t>("size");
        QTest::addColumn<quint64>("mask");
        QTest::newRow("none") << std::size_t{0} << ~quint64{0};
        QTest::newRow("one") << std::size_t{1} << ~quint64{0};
        QTest::newRow("many") << std::size_t{300'000} << ~quint64{0};
        QTest::newRow("many ties") << std::size_t{300'000} << quint64{0x0700'0000'0003'0000};
        QTest::newRow("all equal") << std::size_t{200'000} << quint64{0};
    }

    void sortsLikeAStableSortOnAnyThreads()
    {
        QFETCH(std::size_t, size);
        QFETCH(quint64, mask);
        const KeyedRows drawn = draw(size, mask);
        std::vector<std::uint32_t> expected = drawn.rows;
        std::stable_sort(expected.begin(), expected.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return drawn.keys[a] < drawn.keys[b]; });
        for (const std::size_t threads : {1, 2, 5}) {
            ThreadExecutor executor(threads);
            Run run{executor, {}, nullptr, 1};
            KeyedRows rows = drawn;
            QVERIFY(sortByKey(rows, run));
            QVERIFY(rows.rows == expected);
            QVERIFY(std::is_sorted(rows.keys.begin(), rows.keys.end()));
        }
    }

    void keysRiseWithIntegers()
    {
        using Limits = std::numeric_limits<std::int64_t>;
        const std::int64_t big = std::int64_t{1} << 53;
        const std::vector<std::int64_t> rising{Limits::min(), -big - 1, -big, -1, 0, 1, big, big + 1, Limits::max()};
        for (std::size_t i = 1; i < rising.size(); ++i)
            QVERIFY(risingKey(rising[i - 1]) < risingKey(rising[i]));
    }

    void keysRiseWithNumbers()
    {
        using Limits = std::numeric_limits<double>;
        const std::vector<double> rising{
            -Limits::infinity(), Limits::lowest(),  -1.5, -Limits::denorm_min(), 0.0, Limits::denorm_min(), 1.0,
            Limits::max(),       Limits::infinity()};
        for (std::size_t i = 1; i < rising.size(); ++i)
            QVERIFY(risingKey(rising[i - 1]) < risingKey(rising[i]));
        QCOMPARE(risingKey(-0.0), risingKey(0.0));
    }

    void aCancelledSortSaysSo()
    {
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        run.cancel.cancel();
        KeyedRows rows = draw(1000, ~std::uint64_t{0});
        QVERIFY(!sortByKey(rows, run));
    }
};

QTEST_GUILESS_MAIN(TestRadixSort)
#include "tst_radix_sort.moc"
