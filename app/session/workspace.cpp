// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workspace.h"

#include "analysis/analyses/document_json.h"
#include "analysis/base/shortest_text.h"
#include "analysis/ingest/importer.h"
#include "analysis/ingest/label_file.h"
#include "analysis/ingest/raw_file.h"
#include "analysis/store/code_book_table.h"
#include "analysis/store/cohort_table.h"
#include "analysis/store/label_join.h"
#include "analysis/store/log_table.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/quarantine_table.h"
#include "analysis/store/result_table.h"
#include "analysis/store/segment_reader.h"
#include "analysis/store/setting_table.h"
#include "analysis/values/cohort_text.h"

#include <algorithm>

namespace faultline {

namespace {

constexpr const char *kMetricsResult = "metrics";
constexpr const char *kLastCohort = "cohort"; ///< setting
constexpr std::size_t kMostKeptProblems = 10'000; ///< of a label file; a log keeps all of its in the project

Result<std::string> sha256Of(RawFile &file, const CancelToken &cancel)
{
    std::vector<char> bytes(std::size_t{1} << 20U);
    for (;;) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<std::size_t> got = file.read(bytes.data(), bytes.size());
        if (!got)
            return got.error();
        if (*got == 0)
            return file.sha256();
    }
}

/// Two results are kept: of all records, and of the cohort that was analysed last.
const char *resultKey(const std::string &cohortText)
{
    return cohortText.empty() ? "" : "cohort";
}

std::string thresholdKey(Metric metric)
{
    return "threshold." + std::string(metricName(metric));
}

} // namespace

/// Code books in the project file: read and written by the lane, in between its other work.
class Workspace::Shelf final : public CodeBookShelf {
public:
    explicit Shelf(std::weak_ptr<Workspace> workspace)
        : m_workspace(std::move(workspace))
    {
    }
    std::optional<ShelvedBook> find(ColumnId column) override
    {
        std::optional<ShelvedBook> found;
        onProject([&](Project &project) -> Result<void> {
            const auto stored = newestCodeBook(project.database(), column);
            if (!stored)
                return stored.error();
            Result<ShelvedBook> book = *stored ? bookFromBytes((*stored)->bytes) : Error{};
            if (book)
                found = book.take();
            return {};
        });
        return found;
    }
    void keep(ColumnId column, const ShelvedBook &book) override
    {
        onProject([&](Project &project) {
            return project.isReadOnly() ? Result<void>()
                                        : putCodeBook(project.database(), column, {book.book.version, toBytes(book)});
        });
    }

private:
    void onProject(const std::function<Result<void>(Project &)> &work)
    {
        if (const std::shared_ptr<Workspace> workspace = m_workspace.lock())
            (void)workspace->onLane([&] { return work(*workspace->m_project); }); // a lost book is made again
    }

    std::weak_ptr<Workspace> m_workspace;
};

Workspace::Workspace(std::unique_ptr<Project> project)
    : m_path(project->path())
    , m_readOnly(project->isReadOnly())
    , m_project(std::move(project))
{
}

Workspace::~Workspace() = default;

Result<std::shared_ptr<Workspace>> Workspace::create(const std::string &path)
{
    Result<std::unique_ptr<Project>> project = Project::create(path);
    if (!project)
        return project.error();
    return std::shared_ptr<Workspace>(new Workspace(project.take()));
}

Result<std::shared_ptr<Workspace>> Workspace::open(const std::string &path, Access access)
{
    Result<std::unique_ptr<Project>> project = Project::open(path, access);
    if (!project)
        return project.error();
    return std::shared_ptr<Workspace>(new Workspace(project.take()));
}

Result<void> Workspace::onLane(const WriteLane::Work &work)
{
    return m_lane.call([&]() -> Result<void> {
        if (!m_project)
            return Error{ErrorKind::Internal, "The project is closed.", m_path};
        return work();
    });
}

Result<ImportSummary> Workspace::importLog(const std::string &path, const ImportOptions &options, Run &run)
{
    const std::lock_guard one(m_writing);
    std::optional<LogWriter> writer;
    if (const Result<void> ready = onLane([&]() -> Result<void> {
            writer.emplace(*m_project);
            return {};
        });
        !ready)
        return ready.error();
    LaneSink sink(m_lane, *writer);
    Result<ImportSummary> summary = faultline::importLog(path, options, sink, run);
    const Result<void> gone = onLane([&]() -> Result<void> {
        writer.reset();
        if (!summary || options.part != Part::Production)
            return {};
        const Result<LabelJoinSummary> waiting = joinWaitingLabels(*m_project, run.cancel);
        // The log is stored already; labels that were not joined for want of time go on waiting.
        if (waiting || waiting.error().kind == ErrorKind::Cancelled)
            return {};
        Error error = waiting.error();
        error.message =
            summary->description.name + " was stored, but the waiting labels were not joined. " + error.message;
        return error;
    });
    return summary && !gone ? Result<ImportSummary>(gone.error()) : summary;
}

Result<std::optional<ImportSummary>> Workspace::findImported(const std::string &path, Part part,
                                                             const CancelToken &cancel)
{
    Result<std::unique_ptr<RawFile>> file = RawFile::open(path);
    if (!file)
        return file.error();
    const Result<std::vector<ImportSummary>> known = logs();
    if (!known)
        return known.error();
    std::optional<std::string> hash;
    for (const ImportSummary &log : *known) {
        if (log.description.part != part || log.description.bytes != (*file)->identity().bytes)
            continue;
        if (!hash) {
            const Result<std::string> made = sha256Of(**file, cancel);
            if (!made)
                return made.error();
            hash = *made;
        }
        if (log.sha256 == *hash)
            return std::optional(log);
    }
    return std::optional<ImportSummary>();
}

Result<LabelJoinSummary> Workspace::joinLabels(const std::string &path, const ImportOptions &options, Run &run)
{
    const std::lock_guard one(m_writing);
    std::optional<LabelJoin> join;
    Result<void> done = onLane([&]() -> Result<void> {
        join.emplace(*m_project, run.cancel);
        return {};
    });
    if (!done)
        return done.error();
    std::vector<QuarantinedRow> problems;
    LabelReceiver receiver;
    receiver.rows = [&](std::vector<LabelRow> rows) {
        const auto shared = std::make_shared<std::vector<LabelRow>>(std::move(rows));
        return m_lane.put([&join, shared] { return join->add(std::move(*shared)); });
    };
    receiver.quarantined = [&](std::vector<QuarantinedRow> rows) -> Result<void> {
        const std::size_t room = kMostKeptProblems - std::min(kMostKeptProblems, problems.size());
        rows.resize(std::min(room, rows.size()));
        std::move(rows.begin(), rows.end(), std::back_inserter(problems));
        return {};
    };
    const Result<LabelFileSummary> read = readLabelFile(path, options, receiver, run);
    const Result<void> added = m_lane.flush();
    Result<LabelJoinSummary> joined = LabelJoinSummary{};
    done = onLane([&]() -> Result<void> {
        if (read && added)
            joined = join->finish();
        join.reset(); // discards what was not finished
        return {};
    });
    if (!read || !added)
        return read ? added.error() : read.error();
    if (!joined)
        return joined;
    joined->description = read->description;
    joined->sha256 = read->sha256;
    joined->rowsIn += read->rowsQuarantined;
    joined->quarantined += read->rowsQuarantined;
    const std::lock_guard lock(m_mutex);
    m_labels = *joined;
    m_labelProblems = std::move(problems);
    return joined;
}

Result<std::vector<ImportSummary>> Workspace::logs()
{
    std::vector<ImportSummary> summaries;
    const Result<void> done = onLane([&]() -> Result<void> {
        const Result<std::vector<StoredLog>> stored = listLogs(m_project->database());
        if (!stored)
            return stored.error();
        for (const StoredLog &log : *stored) {
            if (log.ready)
                summaries.push_back(log.summary);
        }
        return {};
    });
    if (!done)
        return done.error();
    std::stable_sort(summaries.begin(), summaries.end(), [](const ImportSummary &a, const ImportSummary &b) {
        return a.description.part < b.description.part;
    });
    return summaries;
}

Result<std::vector<QuarantinedRow>> Workspace::quarantined(LogId log, std::size_t offset, std::size_t count)
{
    Result<std::vector<QuarantinedRow>> rows = std::vector<QuarantinedRow>{};
    const Result<void> done = onLane([&]() -> Result<void> {
        rows = listQuarantine(m_project->database(), log, offset, count);
        return {};
    });
    return done ? rows : Result<std::vector<QuarantinedRow>>(done.error());
}

std::vector<QuarantinedRow> Workspace::labelProblems()
{
    const std::lock_guard lock(m_mutex);
    return m_labelProblems;
}

Result<std::shared_ptr<const Dataset>> openDataset(const std::string &path)
{
    const Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path);
    if (!reader)
        return reader.error();
    auto data = std::make_shared<Dataset>();
    std::vector<LogSpan> production;
    std::vector<LogSpan> baseline;
    for (const LogSpan &log : (*reader)->logs()) {
        if (log.part == Part::Reference)
            data->baselinePart = Part::Reference;
    }
    for (const LogSpan &log : (*reader)->logs()) {
        if (log.part == Part::Production)
            production.push_back(log);
        else if (log.part == data->baselinePart)
            baseline.push_back(log);
    }
    if (production.empty())
        return Error{ErrorKind::Schema, "There is no production log in this project yet. Import one.", path};
    data->revision = (*reader)->dataRevision();
    data->production = std::make_shared<Table>(*reader, (*reader)->schema(), production, (*reader)->projectId());
    if (!baseline.empty())
        data->baseline = std::make_shared<Table>(*reader, (*reader)->schema(), baseline, (*reader)->projectId());
    return std::shared_ptr<const Dataset>(std::move(data));
}

Result<std::shared_ptr<const Dataset>> Workspace::dataset()
{
    std::int64_t revision = 0;
    const Result<void> asked = onLane([&]() -> Result<void> {
        revision = m_project->dataRevision();
        return {};
    });
    if (!asked)
        return asked.error();
    const std::lock_guard lock(m_mutex);
    if (m_dataset && m_dataset->revision == revision)
        return m_dataset;
    Result<std::shared_ptr<const Dataset>> opened = openDataset(m_path);
    if (!opened)
        return opened;
    auto data = std::make_shared<Dataset>(**opened);
    data->shelf = std::make_shared<Shelf>(weak_from_this());
    m_dataset = std::move(data);
    return m_dataset;
}

Result<Cohort> Workspace::cohortOf(const std::string &text)
{
    const Result<std::shared_ptr<const Dataset>> data = dataset();
    if (!data)
        return data.error();
    CohortWords words;
    words.schema = (*data)->production->schema();
    for (const LogSpan &log : (*data)->production->logs())
        words.logs.push_back(log.name);
    TextPlace place;
    Result<Cohort> cohort = parseCohort(text, words, &place);
    if (cohort)
        return cohort;
    Error error = cohort.error();
    const auto before = text.begin() + static_cast<std::ptrdiff_t>(std::min(place.at, text.size()));
    const auto characters = std::count_if(text.begin(), before, [](char c) { return (c & 0xC0) != 0x80; });
    error.where = "at character " + std::to_string(characters + 1) + " of: " + text;
    return error;
}

Result<Document> Workspace::analyze(const AnalysisOptions &options, const std::vector<std::string> &only, Run &run)
{
    const Result<std::shared_ptr<const Dataset>> data = dataset();
    if (!data)
        return data.error();
    Document document;
    if (const Result<void> done = faultline::analyze(**data, options, only, document, run); !done)
        return done.error();
    document.metrics.provenance.version = FAULTLINE_VERSION;
    Result<std::vector<ImportSummary>> summaries = logs();
    if (!summaries)
        return summaries.error();
    document.logs = summaries.take();
    {
        const std::lock_guard lock(m_mutex);
        document.labels = m_labels;
    }
    if (m_readOnly || !isPortable(options.cohort))
        return document;
    const Result<void> stored = onLane([&]() -> Result<void> {
        return storeResult(m_project->database(),
                           {kMetricsResult, resultKey(options.cohortText), document.metrics.provenance,
                            metricsToJson(document.metrics)});
    });
    return stored ? Result<Document>(std::move(document)) : Result<Document>(stored.error());
}

Result<std::optional<MetricReport>> Workspace::storedMetrics(const std::string &cohortText)
{
    std::optional<std::string> body;
    const Result<void> done = onLane([&]() -> Result<void> {
        auto stored = loadResult(m_project->database(), kMetricsResult, resultKey(cohortText));
        if (!stored)
            return stored.error();
        if (*stored && (*stored)->provenance.cohort == cohortText)
            body = (*stored)->body;
        return {};
    });
    if (!done)
        return done.error();
    if (!body)
        return std::optional<MetricReport>{};
    Result<MetricReport> report = metricsFromJson(*body);
    return report ? Result<std::optional<MetricReport>>(report.take()) : report.error();
}

Result<std::vector<Threshold>> Workspace::thresholds()
{
    std::vector<Threshold> thresholds;
    const Result<void> done = onLane([&]() -> Result<void> {
        for (const Task task : {Task::Binary, Task::Regression}) {
            for (const Metric metric : metricsOf(task)) {
                const auto text = readSetting(m_project->database(), thresholdKey(metric));
                if (!text)
                    return text.error();
                if (*text && !(*text)->empty())
                    thresholds.push_back({metric, std::strtod((*text)->c_str(), nullptr)});
            }
        }
        return {};
    });
    return done ? Result<std::vector<Threshold>>(std::move(thresholds)) : done.error();
}

Result<void> Workspace::setThreshold(const Threshold &threshold)
{
    return onLane([&] {
        return writeSetting(m_project->database(), thresholdKey(threshold.metric), shortestText(threshold.value));
    });
}

Result<void> Workspace::removeThreshold(Metric metric)
{
    return onLane([&] { return writeSetting(m_project->database(), thresholdKey(metric), {}); });
}

Result<std::vector<SavedCohort>> Workspace::savedCohorts()
{
    std::vector<SavedCohort> cohorts;
    const Result<void> done = onProject([&](Project &project) -> Result<void> {
        Result<std::vector<SavedCohort>> listed = listCohorts(project.database());
        if (!listed)
            return listed.error();
        cohorts = listed.take();
        return {};
    });
    return done ? Result<std::vector<SavedCohort>>(std::move(cohorts)) : done.error();
}

Result<void> Workspace::saveCohort(const SavedCohort &cohort)
{
    return onProject([&](Project &project) { return putCohort(project.database(), cohort); });
}

Result<void> Workspace::removeCohort(const std::string &name)
{
    return onProject([&](Project &project) { return faultline::removeCohort(project.database(), name); });
}

Result<std::string> Workspace::lastCohort()
{
    std::string text;
    const Result<void> done = onProject([&](Project &project) -> Result<void> {
        const auto kept = readSetting(project.database(), kLastCohort);
        if (!kept)
            return kept.error();
        text = kept->value_or(std::string());
        return {};
    });
    return done ? Result<std::string>(std::move(text)) : done.error();
}

Result<void> Workspace::keepLastCohort(const std::string &text)
{
    return onProject([&](Project &project) { return writeSetting(project.database(), kLastCohort, text); });
}

Result<void> Workspace::onProject(const std::function<Result<void>(Project &)> &work)
{
    return onLane([&] { return work(*m_project); });
}

Result<void> Workspace::close()
{
    const std::lock_guard one(m_writing);
    return onLane([&]() -> Result<void> {
        const Result<void> closed = m_project->close();
        m_project.reset();
        return closed;
    });
}

} // namespace faultline
