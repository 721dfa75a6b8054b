// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/contrasts.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace faultline;

namespace {

std::vector<GroupedNumber> rising(const std::vector<double> &in, const std::vector<double> &out)
{
    std::vector<GroupedNumber> numbers;
    for (const double value : in)
        numbers.push_back({value, true});
    for (const double value : out)
        numbers.push_back({value, false});
    std::stable_sort(numbers.begin(), numbers.end(),
                     [](const GroupedNumber &a, const GroupedNumber &b) { return a.value < b.value; });
    return numbers;
}

QString listOf(const std::vector<double> &values)
{
    QStringList words;
    for (const double value : values)
        words << QString::number(value, 'g', 17);
    return QLatin1Char('[') + words.join(QLatin1Char(',')) + QLatin1Char(']');
}

QList<double> python(const QString &program)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program});
    QList<double> numbers;
    if (process.waitForFinished(60000)) {
        for (const QByteArray &word : process.readAllStandardOutput().simplified().split(' '))
            numbers << word.toDouble();
    }
    return numbers;
}

bool isClose(double a, double b)
{
    return std::fabs(a - b) <= 1e-9 * std::max(std::fabs(a), std::fabs(b)) + 1e-300;
}

} // namespace

class TestContrasts : public QObject {
    Q_OBJECT

private slots:
    void numbersAreComparedAsScipyDoes();
    void sharesAreComparedAsScipyDoes();
    void oneSideAloneSaysNothing();
};

void TestContrasts::numbersAreComparedAsScipyDoes()
{
    std::mt19937_64 random(5);
    std::vector<NumberContrast> ours;
    QString program = QStringLiteral("from scipy.stats import mannwhitneyu\nimport numpy as np\n"
                                     "def show(x, y):\n"
                                     " r = mannwhitneyu(x, y, alternative='two-sided', method='asymptotic')\n"
                                     " s = np.sqrt(((len(x)-1)*np.var(x,ddof=1)+(len(y)-1)*np.var(y,ddof=1))/"
                                     "(len(x)+len(y)-2))\n"
                                     " print(r.statistic/len(x)/len(y), r.pvalue, np.median(x), np.median(y), "
                                     "(np.mean(x)-np.mean(y))/s)\n");
    for (int round = 0; round < 12; ++round) {
        std::vector<double> in;
        std::vector<double> out;
        for (std::uint64_t i = 0; i < 5 + random() % 40; ++i)
            in.push_back(static_cast<double>(random() % (round % 2 == 0 ? 6 : 100000)) + round);
        for (std::uint64_t i = 0; i < 5 + random() % 90; ++i)
            out.push_back(static_cast<double>(random() % (round % 2 == 0 ? 9 : 100000)));
        ours.push_back(contrastNumbers(rising(in, out)));
        program += QStringLiteral("show(%1, %2)\n").arg(listOf(in), listOf(out));
    }
    const QList<double> theirs = python(program);
    QCOMPARE(theirs.size(), qsizetype(60));
    for (qsizetype i = 0; i < 12; ++i) {
        const NumberContrast &contrast = ours[static_cast<std::size_t>(i)];
        const double seen[] = {contrast.probabilityHigher, contrast.p, contrast.medianIn, contrast.medianOut,
                               contrast.standardised};
        for (qsizetype k = 0; k < 5; ++k)
            QVERIFY2(isClose(seen[k], theirs[5 * i + k]), qPrintable(QStringLiteral("%1 %2").arg(i).arg(k)));
    }
}

void TestContrasts::sharesAreComparedAsScipyDoes()
{
    const std::uint64_t cases[][4] = {{3, 10, 20, 300},          {0, 15, 5, 40}, {15, 15, 5, 40}, {40, 50, 3000, 20000},
                                      {900, 1000, 12000, 19000}, {1, 2, 1, 2},   {0, 5, 0, 9},    {5, 5, 9, 9},
                                      {7, 30, 70, 300}};
    QString program = QStringLiteral("from scipy.stats import fisher_exact\n");
    for (const auto &c : cases)
        program += QStringLiteral("print(fisher_exact([[%1,%2],[%3,%4]])[1])\n")
                       .arg(c[0])
                       .arg(c[1] - c[0])
                       .arg(c[2])
                       .arg(c[3] - c[2]);
    const QList<double> theirs = python(program);
    QCOMPARE(theirs.size(), qsizetype(std::size(cases)));
    for (std::size_t i = 0; i < std::size(cases); ++i) {
        const ShareContrast contrast = contrastShares(cases[i][0], cases[i][1], cases[i][2], cases[i][3]);
        QVERIFY2(isClose(contrast.p, theirs[static_cast<qsizetype>(i)]), qPrintable(QString::number(i)));
        QVERIFY(std::isfinite(contrast.odds) && contrast.odds > 0.0);
    }
    const ShareContrast contrast = contrastShares(3, 10, 20, 300);
    QCOMPARE(contrast.effect(), 0.3 - 20.0 / 300.0);
    QCOMPARE(contrast.odds, 3.5 * 280.5 / (7.5 * 20.5));
}

void TestContrasts::oneSideAloneSaysNothing()
{
    const NumberContrast alone = contrastNumbers(rising({1.0, 2.0}, {}));
    QCOMPARE(alone.p, 1.0);
    QCOMPARE(alone.effect(), 0.0);
    QCOMPARE(contrastNumbers(rising({4.0}, {4.0, 4.0})).p, 1.0); // nothing differs
    QCOMPARE(contrastShares(0, 0, 3, 7).p, 1.0);
}

QTEST_GUILESS_MAIN(TestContrasts)
#include "tst_contrasts.moc"
