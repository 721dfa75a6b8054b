// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/catalog.h"
#include "analysis/ingest/import_options.h"
#include "analysis/store/project.h"
#include "analysis/values/document.h"
#include "analysis/values/saved_cohort.h"
#include "app/jobs/write_lane.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace faultline {

/// One open project with its write lane: the same few verbs for the window's jobs and for the command line.
/// Every call may take long and belongs on a worker thread (or the only thread of a command). Calls from several
/// threads are safe: what writes takes turns, analyses read the revision that they started with.
class Workspace : public std::enable_shared_from_this<Workspace> {
public:
    static Result<std::shared_ptr<Workspace>> create(const std::string &path);
    static Result<std::shared_ptr<Workspace>> open(const std::string &path, Access access);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    const std::string &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    Result<ImportSummary> importLog(const std::string &path, const ImportOptions &options, Run &run);
    /// The log of that part which was imported from a file with the same bytes, if there is one. The file is read only
    /// when a log of its size is there.
    Result<std::optional<ImportSummary>> findImported(const std::string &path, Part part, const CancelToken &cancel);
    Result<LabelJoinSummary> joinLabels(const std::string &path, const ImportOptions &options, Run &run);
    /// The imported logs, production first, then baselines.
    Result<std::vector<ImportSummary>> logs();
    Result<std::vector<QuarantinedRow>> quarantined(LogId log, std::size_t offset, std::size_t count);
    /// Of the label file that was joined last, at most 10,000.
    std::vector<QuarantinedRow> labelProblems();

    /// Columns of the newest revision; the same object while nothing changed, so that loaded columns stay.
    Result<std::shared_ptr<const Dataset>> dataset();
    /// The cohort that a text names, in the words of the newest revision. Query error with the place in the text.
    Result<Cohort> cohortOf(const std::string &text);
    Result<Document> analyze(const AnalysisOptions &options, const std::vector<std::string> &only, Run &run);

    /// The metric report of the last analysis of these records, if one is stored; for the first paint.
    Result<std::optional<MetricReport>> storedMetrics(const std::string &cohortText);
    Result<std::vector<Threshold>> thresholds();
    Result<void> setThreshold(const Threshold &threshold);
    Result<void> removeThreshold(Metric metric);
    Result<std::vector<SavedCohort>> savedCohorts();
    Result<void> saveCohort(const SavedCohort &cohort);
    Result<void> removeCohort(const std::string &name);
    /// The cohort that was shown last, as text: where the next opening goes on. Empty: all records.
    Result<std::string> lastCohort();
    Result<void> keepLastCohort(const std::string &text);
    /// Work on the project by its writing lane, in between its other work: for what has no verb of its own here.
    Result<void> onProject(const std::function<Result<void>(Project &)> &work);
    /// Folds the file up so that it can be mailed; nothing works afterwards.
    Result<void> close();

private:
    class Shelf;
    explicit Workspace(std::unique_ptr<Project> project);
    Result<void> onLane(const WriteLane::Work &work);

    std::string m_path;
    bool m_readOnly = false;
    std::mutex m_writing; ///< one import or join at a time
    std::mutex m_mutex; ///< guards the dataset
    std::shared_ptr<const Dataset> m_dataset;
    std::unique_ptr<Project> m_project; ///< touched by the lane alone once the lane runs
    std::optional<LabelJoinSummary> m_labels;
    std::vector<QuarantinedRow> m_labelProblems;
    WriteLane m_lane; ///< last: it stops before the project goes
};

/// Part of the production and of the baseline rows of a reader. Baselines of both kinds: reference wins.
Result<std::shared_ptr<const Dataset>> openDataset(const std::string &path);

} // namespace faultline
