// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "analysis/alerts/breaches.h"
#include "analysis/ingest/importer.h"
#include "app/session/places.h"
#include "app/session/undo_step.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace faultline {

/// An open project as it is found, made on a worker thread.
struct Session::Snapshot {
    std::shared_ptr<Workspace> workspace;
    Schema schema;
    std::vector<ImportSummary> logs;
    std::vector<Threshold> thresholds;
    std::string cohort; ///< that was shown last
    std::optional<MetricReport> stored; ///< of that cohort
    std::int64_t revision = 0;
};

struct Session::Import {
    Snapshot snapshot;
    std::vector<ImportSummary> summaries;
    std::vector<QuarantinedRow> quarantined; ///< the first of the last log
};

namespace {

constexpr std::size_t kShownQuarantine = 5'000;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Session::Session(JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_desk(jobs)
    , m_notes(m_desk)
{
    connect(&m_desk, &Desk::moved, this, [this] { analyse(m_window); });
    connect(&m_desk, &Desk::failed, this, &Session::fail);
    connect(&m_notes, &Notes::failed, this, &Session::fail);
}

Session::~Session()
{
    release(std::move(m_workspace)); // the runner outlives the session and waits for it
}

void Session::release(std::shared_ptr<Workspace> workspace)
{
    if (!workspace)
        return;
    const QString title = tr("Closing %1").arg(nameOf(QString::fromStdString(workspace->path())));
    m_jobs.start<bool>(
        title, m_state.seed,
        [workspace = std::move(workspace), writes = m_desk.takeWaitingWrites()](Run &) -> Result<bool> {
            for (const WriteOrder::Write &write : writes)
                (void)write(*workspace); // nobody is there to be told
            const Result<void> closed = workspace->close();
            return closed ? Result<bool>(true) : closed.error();
        },
        this, [this, title](Result<bool> closed) { closed ? void() : fail(title, closed.error()); });
}

Result<Session::Snapshot> Session::snapshotOf(std::shared_ptr<Workspace> workspace)
{
    Snapshot snapshot;
    Result<std::vector<ImportSummary>> logs = workspace->logs();
    if (!logs)
        return logs.error();
    snapshot.logs = logs.take();
    Result<std::vector<Threshold>> thresholds = workspace->thresholds();
    if (!thresholds)
        return thresholds.error();
    snapshot.thresholds = thresholds.take();
    const bool any = std::any_of(snapshot.logs.begin(), snapshot.logs.end(),
                                 [](const ImportSummary &log) { return log.description.part == Part::Production; });
    if (any) {
        const Result<std::shared_ptr<const Dataset>> data = workspace->dataset();
        if (!data)
            return data.error();
        snapshot.schema = (*data)->production->schema();
        snapshot.revision = (*data)->revision;
        const Result<std::string> cohort = workspace->lastCohort();
        if (cohort)
            snapshot.cohort = *cohort;
        Result<std::optional<MetricReport>> stored = workspace->storedMetrics(snapshot.cohort);
        if (stored) // one that cannot be read is made again
            snapshot.stored = stored.take();
    }
    snapshot.workspace = std::move(workspace);
    return snapshot;
}

void Session::openProject(const QString &path)
{
    const std::string file = path.toStdString();
    m_jobs.start<Snapshot>(
        tr("Opening %1").arg(nameOf(path)), m_state.seed,
        [file, open = m_workspace](Run &) -> Result<Snapshot> {
            if (open && open->path() == file) // it would find itself as the one that writes
                return snapshotOf(open);
            Result<std::shared_ptr<Workspace>> workspace = Workspace::open(file, Access::ReadWrite);
            if (!workspace && (workspace.error().kind == ErrorKind::Locked || workspace.error().kind == ErrorKind::Io))
                if (auto readOnly = Workspace::open(file, Access::ReadOnly))
                    workspace = std::move(readOnly);
            return workspace ? snapshotOf(*workspace) : workspace.error();
        },
        this,
        [this, path](Result<Snapshot> snapshot) { take(std::move(snapshot), tr("Opening %1").arg(nameOf(path))); });
}

void Session::openSample()
{
    const QString path = sampleProjectPath();
    if (QFileInfo::exists(path)) {
        openProject(path);
        return;
    }
    const QString folder = sampleFolder();
    m_jobs.start<Import>(
        tr("Opening the sample"), m_state.seed,
        [path, folder](Run &run) -> Result<Import> {
            QDir().mkpath(QFileInfo(path).path());
            Result<std::shared_ptr<Workspace>> workspace = Workspace::create(path.toStdString());
            if (!workspace)
                return workspace.error();
            if (const Result<void> limit = (*workspace)->setThreshold({Metric::Accuracy, 0.68}); !limit)
                return limit.error();
            ImportOptions training;
            training.part = Part::Training;
            const QDir sample(folder);
            Result<Import> log =
                importInto(*workspace, {sample.filePath(QStringLiteral("flights_log.csv.gz"))}, {}, run);
            Result<Import> both = log
                ? importInto(*workspace, {sample.filePath(QStringLiteral("flights_baseline.csv.gz"))}, training, run)
                : std::move(log);
            if (!both) { // half a sample would be opened as a whole one the next time
                (void)(*workspace)->close();
                QFile::remove(path);
            }
            return both;
        },
        this, [this](Result<Import> import) { takeImport(std::move(import), tr("Opening the sample")); });
}

void Session::preview(const QString &path, const ImportOptions &options, bool intoOpenProject)
{
    const QString title = tr("Looking at %1").arg(nameOf(path));
    const std::string file = path.toStdString();
    m_jobs.start<ImportPreview>(
        title, m_state.seed, [file, options](Run &) { return previewLog(file, options); }, this,
        [this, title, intoOpenProject](Result<ImportPreview> seen) {
            if (seen)
                emit previewReady(*seen, intoOpenProject);
            else
                fail(title, seen.error());
        });
}

Result<Session::Import> Session::importInto(std::shared_ptr<Workspace> workspace, const QStringList &paths,
                                            const ImportOptions &options, Run &run)
{
    Import import;
    for (const QString &path : paths) {
        const auto twin = workspace->findImported(path.toStdString(), options.part, run.cancel);
        if (!twin)
            return twin.error();
        if (*twin)
            return Error{ErrorKind::Invalid,
                         "This file is in the project already, as " + (*twin)->description.name
                             + ". To import it once more: faultline import --again.",
                         path.toStdString()};
        Result<ImportSummary> summary = workspace->importLog(path.toStdString(), options, run);
        if (!summary)
            return summary.error();
        Result<std::vector<QuarantinedRow>> rows = workspace->quarantined(summary->log, 0, kShownQuarantine);
        if (!rows)
            return rows.error();
        import.quarantined = rows.take();
        import.summaries.push_back(summary.take());
    }
    Result<Snapshot> snapshot = snapshotOf(std::move(workspace));
    if (!snapshot)
        return snapshot.error();
    import.snapshot = snapshot.take();
    return import;
}

void Session::importLogs(const QStringList &paths, const ImportOptions &options, bool intoOpenProject)
{
    if (paths.isEmpty())
        return;
    const QString title = tr("Importing %1").arg(nameOf(paths.first()));
    const std::shared_ptr<Workspace> open = intoOpenProject ? m_workspace : nullptr;
    m_jobs.start<Import>(
        title, m_state.seed,
        [open, paths, options](Run &run) -> Result<Import> {
            if (open)
                return importInto(open, paths, options, run);
            const QString path = newProjectPath(paths.first());
            Result<std::shared_ptr<Workspace>> workspace = Workspace::create(path.toStdString());
            if (!workspace)
                return workspace.error();
            Result<Import> import = importInto(*workspace, paths, options, run);
            if (!import) { // a cancelled or failed import leaves no empty project behind
                (void)(*workspace)->close();
                QFile::remove(path);
            }
            return import;
        },
        this, [this, title](Result<Import> import) { takeImport(std::move(import), title); });
}

void Session::joinLabels(const QString &path)
{
    if (!m_workspace)
        return;
    struct Joined {
        LabelJoinSummary summary;
        Snapshot snapshot;
        std::vector<QuarantinedRow> problems;
    };
    const QString title = tr("Joining labels of %1").arg(nameOf(path));
    m_jobs.start<Joined>(
        title, m_state.seed,
        [workspace = m_workspace, file = path.toStdString()](Run &run) -> Result<Joined> {
            Result<LabelJoinSummary> summary = workspace->joinLabels(file, {}, run);
            if (!summary)
                return summary.error();
            Result<Snapshot> snapshot = snapshotOf(workspace);
            return snapshot ? Result<Joined>(Joined{summary.take(), snapshot.take(), workspace->labelProblems()})
                            : snapshot.error();
        },
        this,
        [this, title](Result<Joined> joined) {
            if (!joined)
                return fail(title, joined.error());
            const LabelJoinSummary summary = joined->summary;
            std::vector<QuarantinedRow> problems = std::move(joined->problems);
            take(std::move(joined->snapshot), title);
            emit labelsJoined(summary);
            if (problems.empty())
                return;
            ImportSummary rows; // the list of problems is the same as that of a log
            rows.description = summary.description;
            rows.rowsIn = summary.rowsIn;
            rows.rowsStored = summary.rowsIn - summary.quarantined;
            rows.rowsQuarantined = summary.quarantined;
            for (QuarantinedRow &row : problems)
                row.column = -1; // it counts the label file's columns, which have no names here
            emit logImported(rows, problems);
        });
}

void Session::takeImport(Result<Import> import, const QString &context)
{
    if (!import)
        return fail(context, import.error());
    const Import &done = *import;
    const bool several = !done.summaries.empty();
    const ImportSummary last = several ? done.summaries.back() : ImportSummary{};
    const std::vector<QuarantinedRow> quarantined = done.quarantined;
    take(std::move(import->snapshot), context);
    if (several)
        emit logImported(last, quarantined);
}

void Session::take(Result<Snapshot> snapshot, const QString &context)
{
    if (!snapshot)
        return fail(context, snapshot.error());
    ++m_generation;
    if (m_workspace != snapshot->workspace)
        release(std::move(m_workspace));
    m_workspace = snapshot->workspace;
    m_thresholds = std::move(snapshot->thresholds);
    m_document = nullptr;
    SessionState state;
    state.projectPath = QString::fromStdString(m_workspace->path());
    state.projectName = nameOf(state.projectPath);
    state.source = state.projectPath == sampleProjectPath() ? sampleSource() : QString();
    state.schema = std::move(snapshot->schema);
    state.logs = std::move(snapshot->logs);
    state.readOnly = m_workspace->isReadOnly();
    for (const ImportSummary &log : state.logs) {
        state.rows += log.description.part == Part::Production ? log.rowsStored : 0;
        state.quarantined += log.rowsQuarantined;
        state.hasBaseline = state.hasBaseline || log.description.part != Part::Production;
    }
    const bool current = snapshot->stored && snapshot->stored->provenance.dataRevision == snapshot->revision
        && snapshot->stored->provenance.version == FAULTLINE_VERSION;
    state.analysable = state.rows > 0 && !current;
    m_state = state;
    if (snapshot->stored)
        m_window = snapshot->stored->window;
    emit stateChanged(m_state);
    std::vector<std::string> names;
    for (const ImportSummary &log : m_state.logs) {
        if (log.description.part == Part::Production)
            names.push_back(log.description.name);
    }
    // It asks for an analysis: the report and the first look at other windows need the document, not just stored numbers.
    m_desk.setWorkspace(m_workspace, m_state.schema, m_state.rows, std::move(names), snapshot->cohort);
    m_notes.load();
    const bool same = snapshot->stored && snapshot->stored->provenance.cohort == m_desk.state().text.toStdString();
    show(same ? std::make_shared<const MetricReport>(std::move(*snapshot->stored)) : nullptr);
}

void Session::analyse(Window window)
{
    if (!m_workspace || m_state.rows == 0)
        return;
    m_jobs.cancel(m_analysis);
    m_window = window;
    AnalysisOptions options;
    options.window = window;
    options.thresholds = m_thresholds;
    options.cohort = m_desk.state().cohort;
    options.cohortText = m_desk.state().text.toStdString();
    const int generation = ++m_generation;
    const QString title = tr("Analysing %1").arg(m_state.projectName);
    m_analysis = m_jobs.start<Document>(
        title, m_state.seed,
        [workspace = m_workspace, options](Run &run) {
            // What the tiles, charts and limits need; the other questions are asked by the page that shows them.
            return workspace->analyze(options, {"metrics", "alerts"}, run);
        },
        this,
        [this, generation, title](Result<Document> document) {
            if (generation != m_generation)
                return; // another question was asked meanwhile
            if (!document)
                return fail(title, document.error());
            m_document = std::make_shared<const Document>(document.take());
            m_state.analysable = false;
            m_state.analysedAt = QDateTime::currentMSecsSinceEpoch() * 1000;
            emit stateChanged(m_state);
            show(std::shared_ptr<const MetricReport>(m_document, &m_document->metrics));
        });
}

void Session::setThreshold(const Threshold &threshold)
{
    const std::optional<double> before = limitOf(threshold.metric);
    if (before == threshold.value)
        return;
    const auto make = [this, threshold] { putLimit(threshold.metric, threshold.value); };
    const auto takeBack = [this, before, metric = threshold.metric] { putLimit(metric, before); };
    if (before)
        undoStack().push(new UndoStep([] { return tr("Undo change of limit"); },
                                      [] { return tr("Redo change of limit"); }, make, takeBack));
    else
        undoStack().push(
            new UndoStep([] { return tr("Undo new limit"); }, [] { return tr("Redo new limit"); }, make, takeBack));
}

void Session::removeThreshold(Metric metric)
{
    const std::optional<double> before = limitOf(metric);
    if (!before)
        return;
    undoStack().push(new UndoStep([] { return tr("Undo removal of limit"); },
                                  [] { return tr("Redo removal of limit"); }, [this, metric] { putLimit(metric, {}); },
                                  [this, metric, before] { putLimit(metric, before); }));
}

std::optional<double> Session::limitOf(Metric metric) const
{
    for (const Threshold &threshold : m_thresholds) {
        if (threshold.metric == metric)
            return threshold.value;
    }
    return std::nullopt;
}

void Session::putLimit(Metric metric, std::optional<double> limit)
{
    std::erase_if(m_thresholds, [metric](const Threshold &threshold) { return threshold.metric == metric; });
    if (limit)
        m_thresholds.push_back({metric, *limit});
    if (!m_state.readOnly) {
        m_desk.write(tr("Saving a limit"), [metric, limit](Workspace &workspace) {
            return limit ? workspace.setThreshold({metric, *limit}) : workspace.removeThreshold(metric);
        });
    }
    if (m_document) { // the report names the limits too
        auto document = std::make_shared<Document>(*m_document);
        document->thresholds = m_thresholds;
        document->breaches = breaches(document->metrics.series, m_thresholds);
        m_document = std::move(document);
    }
    show(m_document ? std::shared_ptr<const MetricReport>(m_document, &m_document->metrics) : m_shown);
}

void Session::show(std::shared_ptr<const MetricReport> report)
{
    m_shown = std::move(report);
    emit reportChanged(m_shown);
}

void Session::close()
{
    m_jobs.cancelAll();
    ++m_generation;
    release(std::move(m_workspace));
    m_workspace = nullptr;
    m_document = nullptr;
    m_thresholds.clear();
    m_state = {};
    m_desk.setWorkspace(nullptr, {}, 0, {});
    m_notes.load();
    emit stateChanged(m_state);
    show(nullptr);
}

void Session::fail(const QString &context, const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        emit failed(context, error);
}

} // namespace faultline
