// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/chi_square.h"

#include "analysis/stats/multiplicity.h"
#include "tests/support/python_oracle.h"

#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

const char *const kScript = R"py(
from scipy.stats import chi2
for k in (0.5, 1, 2, 7.3, 81, 400, 5000):
    for x in (1e-9, 0.3, 1, 3.84, 9.5, 81, 120.5, 700, 5100):
        print(k, x, repr(float(chi2.sf(x, k))))
)py";

} // namespace

class TestChiSquare : public QObject {
    Q_OBJECT

private slots:
    void tailsAreThoseOfScipy()
    {
        const auto printed = fromPython(kScript);
        if (!printed)
            QSKIP("python3 with SciPy is not installed");
        const QStringList lines = QString::fromUtf8(*printed).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 63);
        for (const QString &line : lines) {
            const QStringList fields = line.split(' ');
            const double expected = fields[2].toDouble();
            const double seen = chiSquareTail(fields[1].toDouble(), fields[0].toDouble());
            QVERIFY2(std::fabs(seen - expected) <= 1e-11 * expected + 1e-300, qPrintable(line));
        }
    }

    void endsOfTheTail()
    {
        QCOMPARE(chiSquareTail(0.0, 3.0), 1.0);
        QCOMPARE(chiSquareTail(-1.0, 3.0), 1.0);
        QCOMPARE(chiSquareTail(HUGE_VAL, 3.0), 0.0);
    }

    void qValuesAreThoseOfTheStepUp()
    {
        // statsmodels multipletests(method="fdr_bh")
        const std::vector<double> q = benjaminiHochberg({0.04, 0.001, 0.03, 0.2, 0.03});
        const std::vector<double> expected{0.05, 0.005, 0.05, 0.2, 0.05};
        for (std::size_t i = 0; i < q.size(); ++i)
            QVERIFY(std::fabs(q[i] - expected[i]) < 1e-15);
        QVERIFY(benjaminiHochberg({}).empty());
        QCOMPARE(benjaminiHochberg({0.9, 1.0}), (std::vector<double>{1.0, 1.0}));
    }
};

QTEST_GUILESS_MAIN(TestChiSquare)
#include "tst_chi_square.moc"
