// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_runner.h"
#include "app/jobs/thread_pool.h"
#include "app/session/session.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QStringList>

namespace faultline {

/// The workbench: owns everything that lives, in the order in which it must come up. Members go in reverse: first the
/// window, then the session, then jobs are cancelled and waited for, then the threads.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(QApplication &application);

    /// Opens what was named on the command line: a project, logs, or (first start, or --sample) the sample.
    void open(const QStringList &paths, bool sample);
    MainWindow &window() { return m_window; }
    Session &session() { return m_session; }

private:
    bool restore(QApplication &application);
    void connectWindow();
    void connectSession();
    void openLogs(const QStringList &paths, Part part, bool intoOpenProject);
    void askMapping(const ImportPreview &preview, bool intoOpenProject);
    void showReport(std::shared_ptr<const MetricReport> report);
    void writeReport(const QString &path);
    /// In a job: bytes that were made on this thread go to a file elsewhere. `what` begins the error and lives forever.
    void write(const QString &job, const QString &path, const QByteArray &bytes, const char *what);

    QSettings m_settings;
    Appearance m_appearance;
    Language m_language;
    bool m_chosen; ///< theme and language are set, before what depends on them
    ThreadPool m_pool;
    JobRunner m_jobs;
    Session m_session;
    MainWindow m_window;
    QStringList m_waiting; ///< logs that are imported with the mapping of the first one
};

} // namespace faultline
