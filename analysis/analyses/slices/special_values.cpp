// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/special_values.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace faultline {

namespace {

constexpr std::size_t kFewest = 5;
constexpr double kFar = 0.5; ///< of the distance between the 10 % and the 90 % quantile

std::vector<double> finiteValues(const Column &column, const std::vector<std::uint32_t> &rows)
{
    std::vector<double> values;
    for (const std::uint32_t row : rows) {
        if (const double value = column.number(row); column.isValid(row) && std::isfinite(value))
            values.push_back(value);
    }
    return values;
}

/// The end of the values that repeats far from all others, in the direction of `sign`: +1 the smallest, -1 the largest.
std::optional<double> farEnd(const std::vector<double> &values, double spread, double sign, std::size_t most)
{
    double end = HUGE_VAL;
    for (const double value : values)
        end = std::min(end, sign * value);
    double next = HUGE_VAL;
    std::size_t count = 0;
    for (const double value : values) {
        if (sign * value == end)
            ++count;
        else
            next = std::min(next, sign * value);
    }
    const bool few = count >= kFewest && count < most;
    return few && next - end >= kFar * spread && spread > 0.0 ? std::optional(sign * end) : std::nullopt;
}

WordedSlice equalTo(const SliceFeature &feature, double value)
{
    WordedSlice worded;
    worded.predicate.push_back({feature.name, TermOp::Equal, {}, {value}});
    worded.cohort.op = CohortOp::Equal;
    worded.cohort.column = feature.column;
    worded.cohort.numbers = {value};
    worded.features = {feature.name};
    return worded;
}

} // namespace

Result<std::vector<WordedSlice>> specialValues(const Dataset &data, const SliceData &slices, std::size_t most, Run &run)
{
    std::vector<WordedSlice> special;
    for (std::size_t f = 0; f < slices.features.size(); ++f) {
        const SliceFeature &feature = slices.features[f];
        if (feature.hasMissing()) {
            const auto code = static_cast<std::uint8_t>(feature.missing());
            const auto missing =
                static_cast<std::size_t>(std::count(slices.codes[f].begin(), slices.codes[f].end(), code));
            if (missing >= kFewest && missing < most)
                special.push_back(wordCondition(feature, CodeSet{}.set(feature.missing())));
        }
        if (feature.kind != SliceFeatureKind::Number || feature.fine.ordered < 10)
            continue;
        const auto column = data.production->column(feature.column, run);
        if (!column)
            return column.error();
        std::vector<double> values = finiteValues(**column, slices.rows);
        if (values.size() < 10 * kFewest)
            continue;
        const auto quantile = [&](double share) {
            const auto at =
                values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
            std::nth_element(values.begin(), at, values.end());
            return *at;
        };
        const double low = quantile(0.1);
        const double spread = quantile(0.9) - low;
        for (const double sign : {1.0, -1.0}) {
            if (const std::optional<double> end = farEnd(values, spread, sign, most))
                special.push_back(equalTo(feature, *end));
        }
        if (run.cancel.isCancelled())
            return cancelled();
    }
    return special;
}

} // namespace faultline
