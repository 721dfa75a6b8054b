// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/failing_rows.h"

#include "analysis/analyses/grid_side.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace faultline {

namespace {

constexpr double kFailingShare = 0.1;
constexpr std::size_t kWords = kChunkRows / 64;

/// Keeps the rows for which keep(row) holds.
template <class Keep>
Result<RowMask> kept(RowMask rows, Run &run, const Keep &keep)
{
    run.executor.parallelFor((rows.words.size() + kWords - 1) / kWords, [&](std::size_t piece) {
        if (run.cancel.isCancelled())
            return;
        const std::size_t end = std::min(rows.words.size(), (piece + 1) * kWords);
        for (std::size_t word = piece * kWords; word < end; ++word) {
            for (std::uint64_t bits = rows.words[word]; bits != 0; bits &= bits - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(bits));
                if (!keep(word * 64 + bit))
                    rows.words[word] &= ~(std::uint64_t{1} << bit);
            }
        }
    });
    return run.cancel.isCancelled() ? Result<RowMask>(cancelled()) : Result<RowMask>(std::move(rows));
}

Result<FailingRows> largestErrors(const Dataset &data, const RowMask &defined, Run &run)
{
    const auto errors = derivedOf(*data.production, Derived::AbsoluteResidual, run);
    if (!errors)
        return errors.error();
    std::vector<double> sample;
    for (const std::uint32_t row : sampledRows(defined))
        sample.push_back((**errors)[row]);
    if (sample.empty())
        return FailingRows{defined, std::nullopt};
    const auto at =
        sample.begin() + static_cast<std::ptrdiff_t>((1.0 - kFailingShare) * static_cast<double>(sample.size()));
    std::nth_element(sample.begin(), at, sample.end());
    const double above = *at;
    Result<RowMask> rows = kept(defined, run, [&](std::size_t row) { return (**errors)[row] > above; });
    return rows ? Result<FailingRows>(FailingRows{rows.take(), above}) : Result<FailingRows>(rows.error());
}

} // namespace

Result<RowMask> definedRows(const Dataset &data, RowMask rows, Run &run)
{
    if (data.production->schema().task == Task::Regression) {
        const auto errors = derivedOf(*data.production, Derived::AbsoluteResidual, run);
        if (!errors)
            return errors.error();
        return kept(std::move(rows), run, [&](std::size_t row) { return !std::isnan((**errors)[row]); });
    }
    const auto outcomes = outcomesOf(*data.production, run);
    if (!outcomes)
        return outcomes.error();
    return kept(std::move(rows), run,
                [&](std::size_t row) { return (*outcomes)->failure.narrow[row] != kUndefinedOutcome; });
}

Result<FailingRows> failingRows(const Dataset &data, const RowMask &defined, const std::optional<Cohort> &failing,
                                Run &run)
{
    if (failing) {
        Result<RowMask> rows = rowsOf(data, *failing, run);
        if (!rows)
            return rows.error();
        for (std::size_t word = 0; word < rows->words.size(); ++word)
            rows->words[word] &= defined.words[word];
        return FailingRows{rows.take(), std::nullopt};
    }
    if (data.production->schema().task == Task::Regression)
        return largestErrors(data, defined, run);
    const auto outcomes = outcomesOf(*data.production, run);
    if (!outcomes)
        return outcomes.error();
    Result<RowMask> rows =
        kept(defined, run, [&](std::size_t row) { return (*outcomes)->failure.narrow[row] == kWrong; });
    return rows ? Result<FailingRows>(FailingRows{rows.take(), std::nullopt}) : Result<FailingRows>(rows.error());
}

} // namespace faultline
