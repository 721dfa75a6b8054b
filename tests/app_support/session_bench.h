// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/thread_pool.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace faultline {

inline constexpr int kSlowest = 60'000; ///< milliseconds; sanitizers are slow

/// A log of rows 0 ...: x = row % 10, origin PHX and ORD in turn, every label 1 in three, wrong where the row is divisible by
/// 5 and the label is 0.
inline std::string simpleLog(int rows)
{
    std::string text = "request_id,ts,x,origin,label,prediction,confidence\n";
    for (int i = 0; i < rows; ++i) {
        const char *label = i % 3 == 0 ? "1" : "0";
        text += "r" + std::to_string(i) + ",2024-01-0" + std::to_string(1 + i % 9) + "T00:00:00Z,"
            + std::to_string(i % 10) + "," + (i % 2 == 0 ? "PHX" : "ORD") + "," + label + ","
            + (i % 5 == 0 ? "1" : label) + ",0.9\n";
    }
    return text;
}

/// A session with its threads, on the thread of the test, which must never block.
struct SessionBench {
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    Desk &desk = session.desk();
    QSignalSpy failures{&session, &Session::failed};

    void import(const QString &path, bool intoOpenProject = false)
    {
        session.importLogs({path}, {}, intoOpenProject);
        settle();
    }
    void open(const QString &project)
    {
        session.openProject(project);
        settle();
    }
    /// Until every job is done and told.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isRunning() && session.state().isOpen(), kSlowest);
        QCoreApplication::processEvents();
    }
    Cohort cohort(const char *text) const { return *parseCohort(text, desk.words()); }
    void show(const char *text) { desk.setCohort(cohort(text)); }
    /// Records of the cohort that is shown.
    std::uint64_t count()
    {
        settle();
        return desk.state().rows.value_or(UINT64_MAX);
    }
};

} // namespace faultline
