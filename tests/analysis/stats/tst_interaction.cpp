// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/interaction.h"

#include "tests/support/python_oracle.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

/// Newton's method on the additive logit, one table a line: rows columns n... failures...
const char *const kScript = R"py(
import sys
import numpy as np
for line in sys.stdin:
    v = line.split()
    r, c = int(v[0]), int(v[1])
    n = np.array(v[2:2 + r * c], float)
    f = np.array(v[2 + r * c:], float)
    x = np.zeros((r * c, r + c - 1))
    for i in range(r * c):
        x[i, i // c] = 1
        if i % c:
            x[i, r + i % c - 1] = 1
    b = np.zeros(r + c - 1)
    for _ in range(100):
        p = 1 / (1 + np.exp(-x @ b))
        b += np.linalg.pinv(x.T @ (x * (n * p * (1 - p))[:, None])) @ (x.T @ (f - n * p))
    m = n * p
    with np.errstate(divide='ignore', invalid='ignore'):
        g = 2 * np.nansum(np.where(f > 0, f * np.log(f / m), 0) + np.where(n > f, (n - f) * np.log((n - f) / (n - m)), 0))
    print(repr(float(g)))
)py";

FailureTable table(std::size_t rows, std::size_t columns, double most, std::mt19937_64 &random,
                   const std::function<double(std::size_t, std::size_t)> &rate)
{
    FailureTable made{rows, columns, {}, {}};
    for (std::size_t cell = 0; cell < rows * columns; ++cell) {
        const auto n = 1 + random() % static_cast<std::uint64_t>(most);
        made.n.push_back(static_cast<double>(n));
        std::binomial_distribution<int> draw(static_cast<int>(n), rate(cell / columns, cell % columns));
        made.failures.push_back(draw(random));
    }
    return made;
}

double additive(double base, std::size_t row, std::size_t column)
{
    return 1.0 / (1.0 + std::exp(-(base + 0.3 * static_cast<double>(row) - 0.2 * static_cast<double>(column))));
}

} // namespace

class TestInteraction : public QObject {
    Q_OBJECT

private slots:
    void statisticIsThatOfNewtonsMethod()
    {
        std::mt19937_64 random(4);
        QByteArray input;
        std::vector<Interaction> seen;
        for (int round = 0; round < 40; ++round) {
            const FailureTable one = table(3 + random() % 6, 3 + random() % 6, 400, random, [&](auto r, auto c) {
                return additive(-1.5, r, c) * (r == c && round % 2 ? 0.5 : 1.0);
            });
            seen.push_back(testInteraction(one));
            input += QByteArray::number(static_cast<int>(one.rows)) + ' '
                + QByteArray::number(static_cast<int>(one.columns));
            for (const std::vector<double> *values : {&one.n, &one.failures}) {
                for (const double value : *values)
                    input += ' ' + QByteArray::number(value);
            }
            input += '\n';
            QCOMPARE(seen.back().freedom, static_cast<double>((one.rows - 1) * (one.columns - 1)));
        }
        const auto printed = fromPython(kScript, input);
        if (!printed)
            QSKIP("python3 with NumPy is not installed");
        const QList<QByteArray> lines = printed->trimmed().split('\n');
        QCOMPARE(lines.size(), 40);
        for (int i = 0; i < 40; ++i) {
            const double expected = lines[i].toDouble();
            QVERIFY2(std::fabs(seen[static_cast<std::size_t>(i)].statistic - expected) < 1e-5 * expected,
                     qPrintable(QString::number(i)));
        }
    }

    void pValuesAreUniformWithoutInteraction_data()
    {
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("below5AtMost");
        QTest::newRow("many failures") << -1.0 << 400.0 << 0.07;
        QTest::newRow("few failures") << -3.5 << 200.0 << 0.075;
        QTest::newRow("half a failure a cell") << -4.0 << 30.0 << 0.11; // a little liberal, as the header says
    }

    void pValuesAreUniformWithoutInteraction()
    {
        QFETCH(double, base);
        QFETCH(double, most);
        QFETCH(double, below5AtMost);
        std::mt19937_64 random(9);
        int below5 = 0;
        int below1 = 0;
        constexpr int kRounds = 1500;
        for (int round = 0; round < kRounds; ++round) {
            const Interaction one =
                testInteraction(table(6, 6, most, random, [&](auto r, auto c) { return additive(base, r, c); }));
            below5 += one.pValue < 0.05;
            below1 += one.pValue < 0.01;
        }
        QVERIFY2(below5 > kRounds * 0.02 && below5 < kRounds * below5AtMost, qPrintable(QString::number(below5)));
        QVERIFY2(below1 < kRounds * 0.025, qPrintable(QString::number(below1)));
    }

    void effectIsTheDepartureFromAddition()
    {
        // a checkerboard of 20 % and 40 % has no main effects: its cells are 10 points from the additive 30 %
        FailureTable board{4, 4, std::vector<double>(16, 100'000.0), {}};
        for (std::size_t cell = 0; cell < 16; ++cell)
            board.failures.push_back((cell / 4 + cell % 4) % 2 == 0 ? 20'000.0 : 40'000.0);
        const Interaction one = testInteraction(board);
        QVERIFY(std::fabs(one.effect - 0.1) < 1e-3);
        QVERIFY(std::fabs(one.spread - 0.1) < 1e-3);
        QVERIFY(one.pValue < 1e-100);
        QVERIFY(one.strength > 1000.0);
    }

    void emptyAndCertainPartsLeaveTheTest()
    {
        QCOMPARE(testInteraction({0, 0, {}, {}}).freedom, 0.0);
        QCOMPARE(testInteraction({2, 2, {5, 5, 5, 5}, {0, 0, 0, 0}}).freedom, 0.0);
        // the middle row never fails and the cell (0, 1) is empty: 2 rows x 3 columns - 1 cells, 2 + 3 - 1 parameters
        const Interaction one =
            testInteraction({3, 3, {50, 0, 50, 50, 50, 50, 50, 50, 50}, {10, 0, 20, 0, 0, 0, 5, 8, 9}});
        QCOMPARE(one.freedom, 1.0);
        QVERIFY(one.pValue > 0.0 && one.pValue <= 1.0);
        // a table in two parts without a common row or column has nothing to compare
        QCOMPARE(testInteraction({2, 2, {50, 0, 0, 50}, {10, 0, 0, 30}}).freedom, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestInteraction)
#include "tst_interaction.moc"
