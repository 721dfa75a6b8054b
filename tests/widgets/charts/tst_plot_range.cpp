// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_range.h"

#include <QTest>

#include <cmath>

using namespace faultline;

class TestPlotRange : public QObject {
    Q_OBJECT

private:
    /// Where a window lies across the picture, 0 ... 1.
    static double place(const WindowRange &range, double window) { return (window - range.from) / range.width(); }

private slots:
    void whatIsUnderThePointerStaysThere()
    {
        const WindowRange start{3.0, 9.0};
        for (const double centre : {3.0, 4.7, 6.0, 8.9}) {
            const WindowRange in = zoomed(start, 12, centre, 0.7);
            QVERIFY(std::abs(in.width() - 6.0 * 0.7) < 1e-12);
            QVERIFY(std::abs(place(in, centre) - place(start, centre)) < 1e-12);
        }
    }

    void zoomingOutEndsAtTheWholeSeries()
    {
        WindowRange range{5.0, 7.0};
        for (int i = 0; i < 40; ++i)
            range = zoomed(range, 12, 5.5, 1.25);
        QVERIFY(showsAll(range, 12));
        QCOMPARE(range.from, 0.0);
        QCOMPARE(range.to, 12.0);
        QCOMPARE(zoomed(range, 12, 11.0, 1.25), range);
    }

    void atTheLeastWidthThePictureDoesNotDrift()
    {
        WindowRange range{4.0, 6.0};
        const WindowRange before = range;
        for (int i = 0; i < 10; ++i)
            range = zoomed(range, 12, 4.2, 0.5);
        QCOMPARE(range, before);
    }

    void panningStopsAtTheEnds()
    {
        const WindowRange range{4.0, 8.0};
        QCOMPARE(panned(range, 12, 2.5), (WindowRange{6.5, 10.5}));
        QCOMPARE(panned(range, 12, 100.0), (WindowRange{8.0, 12.0}));
        QCOMPARE(panned(range, 12, -100.0), (WindowRange{0.0, 4.0}));
        QCOMPARE(panned({0.0, 12.0}, 12, 3.0), (WindowRange{0.0, 12.0}));
    }

    void aWindowIsRevealedByTheLeastMove()
    {
        const WindowRange range{4.0, 8.0};
        QCOMPARE(revealing(range, 12, 5), range);
        QCOMPARE(revealing(range, 12, 7), range);
        QCOMPARE(revealing(range, 12, 8), (WindowRange{5.0, 9.0}));
        QCOMPARE(revealing(range, 12, 0), (WindowRange{0.0, 4.0}));
        QCOMPARE(revealing(range, 12, 11), (WindowRange{8.0, 12.0}));
    }

    void visibleAreTheWindowsWhoseMiddleIs()
    {
        // By brute force over many ranges.
        for (double from = 0.0; from <= 6.0; from += 0.25) {
            for (double to = from + 1.0; to <= 8.0; to += 0.25) {
                const WindowSpan span = visibleWindows({from, to}, 8);
                for (std::size_t w = 0; w < 8; ++w) {
                    const double middle = static_cast<double>(w) + 0.5;
                    const bool inside = middle > from && middle < to;
                    QCOMPARE(w >= span.first && w < span.end, inside);
                }
            }
        }
    }

    void seriesOfNoneAndOneWindowDoNotBreak()
    {
        QCOMPARE(withinSeries({}, 1), (WindowRange{0.0, 1.0}));
        QCOMPARE(withinSeries({}, 0), (WindowRange{0.0, 1.0}));
        QCOMPARE(visibleWindows({0.0, 1.0}, 0), (WindowSpan{0, 0}));
        QCOMPARE(zoomed({0.0, 1.0}, 1, 0.5, 0.5), (WindowRange{0.0, 1.0}));
    }
};

QTEST_APPLESS_MAIN(TestPlotRange)
#include "tst_plot_range.moc"
