// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/row_ranges.h"

#include <QTest>

#include <limits>
#include <random>
#include <set>

using namespace faultline;

class TestRowRanges : public QObject {
    Q_OBJECT

private slots:
    void sameAsASetOfRows()
    {
        std::mt19937 random(4);
        RowRanges ranges;
        std::set<int> rows;
        for (int step = 0; step < 3000; ++step) {
            const int a = static_cast<int>(random() % 60);
            const int b = static_cast<int>(random() % 60);
            switch (random() % 8) {
            case 0:
                ranges.set(a, b);
                rows.clear();
                for (int row = std::min(a, b); row <= std::max(a, b); ++row)
                    rows.insert(row);
                break;
            case 1:
            case 2:
                ranges.add(a, a + b % 4);
                for (int row = a; row <= a + b % 4; ++row)
                    rows.insert(row);
                break;
            default:
                ranges.toggle(a);
                if (!rows.erase(a))
                    rows.insert(a);
                break;
            }
            QCOMPARE(ranges.count(), static_cast<std::uint64_t>(rows.size()));
            for (int row = -1; row <= 64; ++row)
                QCOMPARE(ranges.contains(row), rows.count(row) == 1);
            for (std::size_t i = 1; i < ranges.ranges().size(); ++i) // apart, so there are as few as can be
                QVERIFY(ranges.ranges()[i].first > ranges.ranges()[i - 1].last + 1);
        }
    }

    void allRowsAreOneRange()
    {
        RowRanges ranges;
        ranges.set(std::numeric_limits<int>::max(), 0);
        QCOMPARE(ranges.ranges().size(), std::size_t{1});
        QCOMPARE(ranges.count(), std::uint64_t{1} << 31);
        ranges.toggle(7);
        QCOMPARE(ranges.ranges().size(), std::size_t{2});
        QVERIFY(!ranges.contains(7));
        ranges.add(0, std::numeric_limits<int>::max());
        QCOMPARE(ranges.ranges(), (std::vector<RowRanges::Range>{{0, std::numeric_limits<int>::max()}}));
    }
};

QTEST_APPLESS_MAIN(TestRowRanges)
#include "tst_row_ranges.moc"
