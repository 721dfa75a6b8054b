// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_window PROJECT
// Time from nothing to the first paint of a project's overview, and the beats of a 5 ms timer while two threads work.
#include "app/application.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace faultline;

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("faultline-bench"));
    if (argc < 2)
        return 2;
    Application workbench(application);
    workbench.window().resize(1440, 900);
    workbench.window().show();
    const double shown = static_cast<double>(sinceStart.nsecsElapsed()) / 1e6;
    double opened = -1.0;
    QObject::connect(&workbench.session(), &Session::stateChanged, &workbench, [&] {
        if (opened < 0.0)
            opened = static_cast<double>(sinceStart.nsecsElapsed()) / 1e6;
    });
    double firstPaint = -1.0;
    QObject::connect(&workbench.session(), &Session::reportChanged, &workbench,
                     [&](const std::shared_ptr<const MetricReport> &report) {
                         if (report && firstPaint < 0.0) {
                             workbench.window().grab(); // the window with the stored overview, painted whole
                             firstPaint = static_cast<double>(sinceStart.nsecsElapsed()) / 1e6;
                         }
                     });
    workbench.open({QString::fromLocal8Bit(argv[1])}, false);

    std::atomic<bool> stop{false};
    std::vector<std::thread> workers;
    std::vector<double> beats;
    QElapsedTimer sinceBeat;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        beats.push_back(static_cast<double>(sinceBeat.nsecsElapsed()) / 1e6);
        sinceBeat.restart();
    });
    QTimer::singleShot(4000, &application, [&] { // by now the project is open and analysed
        for (int i = 0; i < 2; ++i) {
            workers.emplace_back([&stop] {
                yieldToWindow();
                volatile double sum = 0.0;
                while (!stop)
                    sum = sum + 1.0;
            });
        }
        sinceBeat.start();
        heart.start(5);
    });
    QTimer::singleShot(10'000, &application, [&] {
        stop = true;
        QApplication::quit();
    });
    QApplication::exec();
    for (std::thread &worker : workers)
        worker.join();
    std::sort(beats.begin(), beats.end());
    const auto at = [&](double share) {
        return beats.empty() ? 0.0 : beats[static_cast<std::size_t>(share * static_cast<double>(beats.size() - 1))];
    };
    std::printf("window shown %.0f ms, project open %.0f ms, first paint with stored results %.0f ms; heartbeat of 5 "
                "ms, two busy workers: p50 %.2f p99 %.2f max "
                "%.2f ms, %zu beats\n",
                shown, opened, firstPaint, at(0.5), at(0.99), at(1.0), beats.size());
    return 0;
}
