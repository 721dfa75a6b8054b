// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/failures.h"

#include "analysis/analyses/failing_rows.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <numbers>

namespace faultline {

namespace {

/// The middle value, or the mean of the middle two; reorders. Of at least one.
double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2.0;
}

/// The rows with a confidence.
Result<RowMask> confidentRows(const Dataset &data, RowMask rows, Run &run)
{
    const auto confidence = derivedOf(*data.production, Derived::Confidence, run);
    if (!confidence)
        return confidence.error();
    run.executor.parallelFor((rows.words.size() + 1023) / 1024, [&](std::size_t piece) {
        for (std::size_t word = piece * 1024; word < std::min(rows.words.size(), (piece + 1) * 1024); ++word) {
            for (std::uint64_t bits = rows.words[word]; bits != 0; bits &= bits - 1) {
                const std::uint64_t lowest = bits & -bits;
                if (std::isnan((**confidence)[word * 64 + static_cast<std::size_t>(std::countr_zero(bits))]))
                    rows.words[word] &= ~lowest;
            }
        }
    });
    return run.cancel.isCancelled() ? Result<RowMask>(cancelled()) : Result<RowMask>(std::move(rows));
}

} // namespace

Result<FailureDefinition> withScale(const Dataset &data, FailureDefinition definition, Run &run)
{
    if (definition.kind != FailureKind::RegressionOutlier || (definition.centre && definition.scale))
        return definition;
    const auto residuals = derivedOf(*data.production, Derived::Residual, run);
    if (!residuals)
        return residuals.error();
    std::vector<double> values;
    values.reserve((*residuals)->size());
    std::copy_if((*residuals)->begin(), (*residuals)->end(), std::back_inserter(values),
                 [](double r) { return !std::isnan(r); });
    if (values.empty())
        return definition;
    definition.centre = medianOf(values);
    if (run.cancel.isCancelled())
        return cancelled();
    for (double &value : values)
        value = std::fabs(value - *definition.centre);
    double scale = 1.4826 * medianOf(values);
    if (!(scale > 0.0)) {
        double sum = 0.0;
        for (const double value : values)
            sum += value;
        scale = std::sqrt(std::numbers::pi / 2.0) * sum / static_cast<double>(values.size());
    }
    if (scale > 0.0 && std::isfinite(scale))
        definition.scale = scale;
    return definition;
}

Result<Failures> failuresOf(const Dataset &data, const Cohort &cohort, const FailureDefinition &definition, Run &run)
{
    Failures failures;
    Result<FailureDefinition> scaled = withScale(data, definition, run);
    if (!scaled)
        return scaled.error();
    failures.definition = scaled.take();
    Result<RowMask> rows = rowsOf(data, cohort, run);
    if (!rows)
        return rows.error();
    failures.cohort = rows.take();
    Result<RowMask> defined = definition.kind == FailureKind::LowConfidence ? confidentRows(data, failures.cohort, run)
                                                                            : definedRows(data, failures.cohort, run);
    if (!defined)
        return defined.error();
    failures.defined = defined.take();
    Result<RowMask> failing = rowsOf(data, failureCohort(failures.definition), run);
    if (!failing)
        return failing.error();
    failures.rows = failing.take();
    for (std::size_t word = 0; word < failures.rows.words.size(); ++word)
        failures.rows.words[word] &= failures.defined.words[word];
    failures.records = failures.cohort.count();
    failures.undefined = failures.records - failures.defined.count();
    failures.count = failures.rows.count();
    return failures;
}

} // namespace faultline
