// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

#include <optional>

namespace faultline {

/// Codes of Outcomes::failure.
inline constexpr std::size_t kUndefinedOutcome = 0; ///< label or prediction is missing
inline constexpr std::size_t kRight = 1;
inline constexpr std::size_t kWrong = 2;

/// Labels and predictions of every row as classes. Empty code vectors' rows are all missing when the column is absent.
struct Outcomes {
    std::vector<std::string>
        classes; ///< all that occur or have a probability column; by number when all are integers, else as text
    CodeVector label; ///< 0 missing, 1 + index of the class
    CodeVector prediction; ///< as label
    CodeVector failure; ///< narrow; kUndefinedOutcome, kRight, kWrong
};

/// Classification only; more than 65,000 classes are a Schema error (an id mapped as label, most likely).
Result<std::shared_ptr<const Outcomes>> outcomesOf(const Table &table, Run &run);

/// One number a row; NaN where it is undefined.
using Numbers = std::vector<double>;

/// A derived number of every row; see Derived for the definitions.
Result<std::shared_ptr<const Numbers>> derivedOf(const Table &table, Derived derived, Run &run);

/// The score by which AUC orders rows for one class. Binary: the logged probability of the positive class (one minus
/// the other's, or from the confidence where there is none); multiclass: the probability divided by the row's sum.
/// Null pointer when the log has nothing to order by.
Result<std::shared_ptr<const Numbers>> scoreOf(const Table &table, const std::string &positiveClass, Run &run);

/// Weights of the rows, or null when the log has no weight column. Missing, negative or not finite weights count 0.
Result<std::shared_ptr<const Numbers>> weightsOf(const Table &table, Run &run);

} // namespace faultline
