// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/thread_pool.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>

using namespace faultline;

class TestThreadPool : public QObject {
    Q_OBJECT

private slots:
    void everyIndexRunsOnce();
    void severalCallersShareThePool();
    void nothingToDoReturns();
};

void TestThreadPool::everyIndexRunsOnce()
{
    ThreadPool pool(3);
    QCOMPARE(pool.width(), std::size_t{3});
    for (int round = 0; round < 200; ++round) {
        std::vector<std::atomic<int>> seen(97);
        pool.parallelFor(seen.size(), [&](std::size_t i) { ++seen[i]; });
        for (const std::atomic<int> &count : seen)
            QCOMPARE(count.load(), 1);
    }
}

void TestThreadPool::severalCallersShareThePool()
{
    ThreadPool pool(2);
    std::vector<std::thread> callers;
    std::atomic<int> sum{0};
    for (int caller = 0; caller < 4; ++caller) {
        callers.emplace_back([&] {
            for (int round = 0; round < 100; ++round)
                pool.parallelFor(10, [&](std::size_t) { ++sum; });
        });
    }
    for (std::thread &caller : callers)
        caller.join();
    QCOMPARE(sum.load(), 4000);
}

void TestThreadPool::nothingToDoReturns()
{
    ThreadPool pool(2);
    pool.parallelFor(0, [](std::size_t) { QFAIL("there is nothing to do"); });
}

QTEST_GUILESS_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
