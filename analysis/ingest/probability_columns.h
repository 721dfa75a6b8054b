// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/column_profile.h"
#include "analysis/ingest/sample.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace faultline {

struct ProbabilityColumn {
    std::size_t column = 0;
    std::string value; ///< the class
    bool sumsToOne = false;
};

/// The classes that column names like p_spam or spam_proba speak of, whatever the values say.
std::set<std::string> classesInNames(const Sample &sample);

/// Columns that hold the probability of a class: named so (or named exactly as a label), within [0, 1], and summing to
/// 1 within 1e-3 with their sisters in 99 % of the rows. A lone one counts when its class is a label or a prediction.
/// `labels`: the values of the label and the prediction in the sample.
std::vector<ProbabilityColumn> findProbabilityColumns(const Sample &sample, const std::vector<ColumnProfile> &profiles,
                                                      const std::vector<bool> &taken,
                                                      const std::set<std::string> &labels);

/// What a single score column means.
struct ScoreMeaning {
    bool largestProbability = false; ///< it is the probability column of the predicted class
    std::optional<std::string> ofClass; ///< it is the probability of this class: a threshold on it gives the prediction
};

ScoreMeaning meaningOfScore(const Sample &sample, std::size_t score, std::size_t prediction,
                            const ColumnProfile &predictions, const std::vector<ColumnSchema> &columns);

} // namespace faultline
