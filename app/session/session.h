// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/ingest/import_options.h"
#include "analysis/values/document.h"
#include "analysis/values/import_preview.h"
#include "app/jobs/job_runner.h"
#include "app/session/desk.h"
#include "app/session/notes.h"
#include "app/session/session_state.h"
#include "app/session/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace faultline {

/// The open project as the window sees it. Lives on the window's thread and does nothing there but start jobs and hand
/// on what they give; results of a project or a question that is no longer the current one are dropped.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(JobRunner &jobs, QObject *parent = nullptr);
    ~Session() override;

    /// For reading and writing, or for reading alone while another process writes it.
    void openProject(const QString &path);
    /// The sample as a project of the user's own, imported on the first call.
    void openSample();
    /// What an import of the file would make of it: previewReady().
    void preview(const QString &path, const ImportOptions &options, bool intoOpenProject);
    /// Into the open project, or into a new one beside the file (in the user's documents where that cannot be written).
    void importLogs(const QStringList &paths, const ImportOptions &options, bool intoOpenProject);
    void joinLabels(const QString &path);
    void analyse(Window window);
    void setThreshold(const Threshold &threshold);
    void removeThreshold(Metric metric);
    void close();

    const SessionState &state() const { return m_state; }
    /// Which records everything is about, and where pages bring their questions.
    Desk &desk() { return m_desk; }
    Notes &notes() { return m_notes; }
    /// What was done to limits, saved cohorts and notes and can be taken back.
    QUndoStack &undoStack() { return m_desk.undoStack(); }
    /// The last analysis; null before there is one.
    std::shared_ptr<const Document> document() const { return m_document; }
    const std::vector<Threshold> &thresholds() const { return m_thresholds; }

signals:
    void stateChanged(const faultline::SessionState &state);
    /// Null: nothing is analysed.
    void reportChanged(std::shared_ptr<const faultline::MetricReport> report);
    void previewReady(const faultline::ImportPreview &preview, bool intoOpenProject);
    void logImported(const faultline::ImportSummary &summary,
                     const std::vector<faultline::QuarantinedRow> &quarantined);
    void labelsJoined(const faultline::LabelJoinSummary &summary);
    /// Never of kind Cancelled.
    void failed(const QString &context, const faultline::Error &error);

private:
    struct Snapshot;
    struct Import;
    static Result<Snapshot> snapshotOf(std::shared_ptr<Workspace> workspace);
    static Result<Import> importInto(std::shared_ptr<Workspace> workspace, const QStringList &paths,
                                     const ImportOptions &options, Run &run);

    void take(Result<Snapshot> snapshot, const QString &context);
    void takeImport(Result<Import> import, const QString &context);
    /// Folds the file up and lets go of it, in a job.
    void release(std::shared_ptr<Workspace> workspace);
    /// Null: no limit on this metric.
    void putLimit(Metric metric, std::optional<double> limit);
    std::optional<double> limitOf(Metric metric) const;
    void show(std::shared_ptr<const MetricReport> report);
    void fail(const QString &context, const Error &error);

    JobRunner &m_jobs;
    Desk m_desk;
    Notes m_notes;
    std::shared_ptr<Workspace> m_workspace; ///< null: no project is open
    SessionState m_state;
    std::vector<Threshold> m_thresholds;
    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const MetricReport> m_shown; ///< of the document, or the stored one before there is a document
    Window m_window = Window::Week;
    int m_generation = 0; ///< of the question that results must answer
    int m_analysis = 0; ///< the running analysis
};

} // namespace faultline
