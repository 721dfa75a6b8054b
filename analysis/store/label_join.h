// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/base/time.h"
#include "analysis/store/label_stage.h"
#include "analysis/store/project.h"
#include "analysis/store/segment_reader.h"
#include "analysis/values/import.h"
#include "analysis/values/label_row.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// Brings labels to the records that bear the same id, in all logs of a project, as new versions of the label column's
/// chunks; readers opened before finish() go on seeing the old ones. A project without a label column gets one, whose
/// type follows the values. Labels whose record is not there wait. Of two labels of one record in one file the newer
/// one counts, without times the last one, and the other is a duplicate; so is a label that the record had already.
/// A label replaces another one of an earlier file. Rows are staged on disk: memory stays at about 100 MB and the index
/// parts. Law: rowsIn == joined + waiting + duplicate + quarantined. After an error only discard() is allowed.
class LabelJoin {
public:
    explicit LabelJoin(Project &project, CancelToken cancel = {});
    ~LabelJoin() { discard(); }
    LabelJoin(const LabelJoin &) = delete;
    LabelJoin &operator=(const LabelJoin &) = delete;

    Result<void> add(std::vector<LabelRow> batch);
    /// Only the counts of the summary are filled in; what file it was is known to the caller.
    Result<LabelJoinSummary> finish();
    /// Nothing of this join stays.
    void discard();

private:
    friend Result<LabelJoinSummary> joinWaitingLabels(Project &, CancelToken);

    Result<void> begin();
    Result<void> flush();
    Result<void> write();
    Result<void> stageRows(const std::vector<std::string> &ids, const std::vector<IdMatch> &matches);

    Project &m_project;
    CancelToken m_cancel;
    bool m_fromWaiting = false; ///< the rows come from the table of waiting labels itself
    std::shared_ptr<SegmentReader> m_reader; ///< null before the first row and after the end
    std::optional<LabelStage> m_stage;
    std::vector<LabelRow> m_pending;
    std::size_t m_pendingBytes = 0;
    LabelJoinSummary m_summary;
};

/// Tries the waiting labels again; call it after a log was imported. rowsIn counts them all; it is 0 when none waits
/// or when the project has no ids.
Result<LabelJoinSummary> joinWaitingLabels(Project &project, CancelToken cancel = {});

} // namespace faultline
