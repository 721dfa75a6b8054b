// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/cohort.h"
#include "analysis/values/cohort_problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// What the words of a cohort's text can mean: the columns, the imported logs and the named row sets.
struct CohortWords {
    Schema schema;
    std::vector<std::string> logs;
    std::vector<std::shared_ptr<const RowSet>> rowSets;
};

/// The text form of a cohort: `distance > 1000 and origin in (PHX, ORD)`.
///
///     terms joined by and, or, not, ( )      also && || !, & | ~; keywords in any case
///     column = value, !=, <, <=, >, >=       also ==, <>; 10 < column <= 20; column between 10 and 20 (both ends)
///     column in (a, b), column not in (a, b) also [a, b]
///     column is missing, column is not missing
///     failed, correct                        label and prediction differ, agree
///     label, prediction, confidence, time, model_version, id    the column of that role when no column has the name
///     loss, residual, abs_residual, brier    numbers computed for every record
///     log = "june.csv"                       the file that a record came from
///     @"cluster 3"                           a named row set
///
/// A name or text with other characters than letters, digits, _ and . stands in quotes: `inbound delay` or "inbound
/// delay" for columns, "..." or '...' for values; a quote inside is doubled. In front of an operator it is a column, behind it a
/// value. A time is ISO 8601; a date alone means the whole day. != and not keep records whose value is missing. An infinite
/// end of a range is no end, so `x > -inf` keeps all numbers; NaN lies in no range.
/// Empty text is every record. Query errors say what was expected; `place` and `problem`, if given, say where and why.
Result<Cohort> parseCohort(std::string_view text, const CohortWords &words, TextPlace *place = nullptr);
Result<Cohort> parseCohort(std::string_view text, const CohortWords &words, CohortProblem *problem);

/// The text of a cohort; it parses back to the same cohort. Empty for all records.
std::string cohortText(const Cohort &cohort, const Schema &schema);

/// A column's name, or a value, as they must be written in such a text.
std::string quotedName(std::string_view name);
std::string quotedValue(std::string_view value);

/// The words that may not stand unquoted for anything else.
const std::vector<std::string_view> &cohortKeywords();
/// The names of outcomes that a schema offers beside its columns: "failed", "loss", "label", ...
std::vector<std::string> outcomeNames(const Schema &schema);

} // namespace faultline
