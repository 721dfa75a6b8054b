// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/write_lane.h"

#include <QTest>

#include <vector>

using namespace faultline;

class TestWriteLane : public QObject {
    Q_OBJECT

private slots:
    void workRunsInOrder();
    void firstErrorIsKeptAndLaterWorkDropped();
    void callRunsEvenAfterAnError();
    void destructionRunsWhatIsQueued();
};

void TestWriteLane::workRunsInOrder()
{
    WriteLane lane(2);
    std::vector<int> seen;
    for (int i = 0; i < 500; ++i) {
        QVERIFY(lane.put([&seen, i]() -> Result<void> {
            seen.push_back(i);
            return {};
        }));
    }
    QVERIFY(lane.flush());
    QCOMPARE(seen.size(), std::size_t{500});
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void TestWriteLane::firstErrorIsKeptAndLaterWorkDropped()
{
    WriteLane lane;
    int ran = 0;
    (void)lane.put([]() -> Result<void> { return Error{ErrorKind::Io, "the disk is full", {}}; });
    for (int i = 0; i < 10; ++i) {
        (void)lane.put([&ran]() -> Result<void> {
            ++ran;
            return Error{ErrorKind::Internal, "a later one", {}};
        });
    }
    const Result<void> flushed = lane.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().message, std::string("the disk is full"));
    QCOMPARE(ran, 0);
    QVERIFY(lane.flush()); // taken: the lane works again
    QVERIFY(lane.put([&ran]() -> Result<void> {
        ++ran;
        return {};
    }));
    QVERIFY(lane.flush());
    QCOMPARE(ran, 1);
}

void TestWriteLane::callRunsEvenAfterAnError()
{
    WriteLane lane;
    (void)lane.put([]() -> Result<void> { return Error{ErrorKind::Io, "the disk is full", {}}; });
    bool ran = false;
    QVERIFY(lane.call([&ran]() -> Result<void> {
        ran = true;
        return {};
    }));
    QVERIFY(ran);
}

void TestWriteLane::destructionRunsWhatIsQueued()
{
    int ran = 0;
    {
        WriteLane lane(64);
        for (int i = 0; i < 50; ++i)
            (void)lane.put([&ran]() -> Result<void> {
                ++ran;
                return {};
            });
    }
    QCOMPARE(ran, 50);
}

QTEST_GUILESS_MAIN(TestWriteLane)
#include "tst_write_lane.moc"
