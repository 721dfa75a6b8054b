// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/code_groups.h"

#include <QTest>

#include <random>
#include <set>

using namespace faultline;

class TestCodeGroups : public QObject {
    Q_OBJECT

private slots:
    void fewBinsStandAlone();
    void manyBinsShareEvenly();
    void aHeavyBinStandsAlone();
    void groupsRiseByOneAndAreNeverEmpty();
};

void TestCodeGroups::fewBinsStandAlone()
{
    QCOMPARE(groupsOf({5, 1, 900}, 16), (std::vector<std::uint8_t>{0, 1, 2}));
    QCOMPARE(groupsOf({0, 5, 0, 1}, 16), (std::vector<std::uint8_t>{0, 0, 0, 1}));
    QCOMPARE(groupsOf({0, 0}, 4), (std::vector<std::uint8_t>{0, 0}));
}

void TestCodeGroups::manyBinsShareEvenly()
{
    const std::vector<std::uint8_t> groups = groupsOf(std::vector<std::uint64_t>(160, 10), 16);
    for (std::size_t bin = 0; bin < 160; ++bin)
        QCOMPARE(std::size_t{groups[bin]}, bin / 10);
}

void TestCodeGroups::aHeavyBinStandsAlone()
{
    std::vector<std::uint64_t> counts(101, 1);
    counts[50] = 500;
    const std::vector<std::uint8_t> groups = groupsOf(counts, 10);
    QVERIFY(groups[49] != groups[50]);
    QVERIFY(groups[50] != groups[51]);
}

void TestCodeGroups::groupsRiseByOneAndAreNeverEmpty()
{
    std::mt19937_64 random(5);
    for (int repeat = 0; repeat < 300; ++repeat) {
        std::vector<std::uint64_t> counts(1 + random() % 250);
        for (std::uint64_t &count : counts)
            count = random() % 3 == 0 ? 0 : random() % (random() % 50 == 0 ? 5000 : 20);
        const std::size_t most = 1 + random() % 64;
        const std::vector<std::uint8_t> groups = groupsOf(counts, most);
        QCOMPARE(groups.size(), counts.size());
        std::set<std::uint8_t> filled;
        for (std::size_t bin = 0; bin < counts.size(); ++bin) {
            QVERIFY(groups[bin] < most);
            const int step = bin == 0 ? groups[bin] : groups[bin] - groups[bin - 1];
            QVERIFY(step == 0 || (step == 1 && bin > 0));
            if (counts[bin] > 0)
                filled.insert(groups[bin]);
        }
        QVERIFY(filled.empty() || filled.size() == groups.back() + std::size_t{1});
    }
}

QTEST_GUILESS_MAIN(TestCodeGroups)
#include "tst_code_groups.moc"
