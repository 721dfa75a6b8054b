// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/right_records.h"

#include "analysis/base/mix.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace faultline {

namespace {

constexpr std::size_t kMost = 20'000;
constexpr std::size_t kLeastOfLabel = 200;
constexpr double kMostForEach = 20.0;
constexpr double kMostTogether = 2'000.0;

using LabelOf = std::function<std::uint32_t(std::size_t)>;

/// Tenths of the labels of the failures; their number goes to `labels`.
Result<LabelOf> tenths(const Table &table, const std::vector<std::uint32_t> &failing, std::size_t &labels, Run &run)
{
    const auto label = derivedOf(table, Derived::Label, run);
    if (!label)
        return label.error();
    std::vector<double> values;
    for (const std::uint32_t row : failing)
        values.push_back((**label)[row]);
    std::erase_if(values, [](double value) { return std::isnan(value); });
    std::sort(values.begin(), values.end());
    std::vector<double> edges;
    for (std::size_t tenth = 1; tenth < 10 && !values.empty(); ++tenth)
        edges.push_back(values[tenth * values.size() / 10]);
    labels = edges.size() + 1;
    return LabelOf([label = *label, edges](std::size_t row) {
        const auto at = std::lower_bound(edges.begin(), edges.end(), (*label)[row]);
        return static_cast<std::uint32_t>(at - edges.begin());
    });
}

Result<LabelOf> labelsOf(const Table &table, const std::vector<std::uint32_t> &failing, std::size_t &labels, Run &run)
{
    if (table.schema().task == Task::Regression)
        return tenths(table, failing, labels, run);
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    labels = 2 * (*outcomes)->classes.size() + 1; // labels, then predictions of records without a label
    return LabelOf([outcomes = *outcomes](std::size_t row) {
        const std::size_t label = outcomes->label.at(row);
        const std::size_t prediction = outcomes->prediction.at(row);
        const std::size_t classes = outcomes->classes.size();
        return static_cast<std::uint32_t>(label > 0 ? label : prediction > 0 ? classes + prediction : 0);
    });
}

} // namespace

Result<RightRecords> RightRecords::drawn(const Dataset &data, const Failures &failures,
                                         const std::vector<std::uint32_t> &failing, Run &run)
{
    RightRecords records;
    std::size_t labels = 0;
    const Result<LabelOf> labelOf = labelsOf(*data.production, failing, labels, run);
    if (!labelOf)
        return labelOf.error();
    std::vector<std::size_t> wanted(labels, 0);
    for (const std::uint32_t row : failing) {
        records.m_label.push_back((*labelOf)(row));
        ++wanted[records.m_label.back()];
    }
    std::vector<std::vector<std::uint32_t>> right(labels);
    for (std::size_t word = 0; word < failures.defined.words.size(); ++word) {
        if (word % 1024 == 0 && run.cancel.isCancelled())
            return cancelled();
        for (std::uint64_t bits = failures.defined.words[word] & ~failures.rows.words[word]; bits != 0;
             bits &= bits - 1) {
            const std::size_t row = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            const std::uint32_t label = (*labelOf)(row);
            if (wanted[label] > 0)
                right[label].push_back(static_cast<std::uint32_t>(row));
        }
    }
    const auto chance = [&](std::uint32_t row) { return mix64(mix64(run.seed) ^ row); };
    const auto sooner = [&](std::uint32_t a, std::uint32_t b) { return chance(a) < chance(b); };
    for (std::size_t label = 0; label < labels; ++label) {
        records.m_starts.push_back(records.m_rows.size());
        const std::size_t share =
            (kMost * wanted[label] + failing.size() - 1) / std::max<std::size_t>(1, failing.size());
        const std::size_t count = std::min(right[label].size(), std::max(kLeastOfLabel, share));
        const auto end = right[label].begin() + static_cast<std::ptrdiff_t>(count);
        if (count < right[label].size())
            std::nth_element(right[label].begin(), end, right[label].end(), sooner);
        std::sort(right[label].begin(), end, sooner);
        records.m_rows.insert(records.m_rows.end(), right[label].begin(), end);
        if (run.cancel.isCancelled())
            return cancelled();
    }
    records.m_starts.push_back(records.m_rows.size());
    return records;
}

std::vector<std::uint32_t> RightRecords::like(const std::vector<std::uint32_t> &members) const
{
    std::vector<std::size_t> counts(m_starts.size() - 1, 0);
    for (const std::uint32_t member : members)
        ++counts[m_label[member]];
    double each = std::min(kMostForEach, kMostTogether / std::max<double>(1.0, static_cast<double>(members.size())));
    for (std::size_t label = 0; label < counts.size(); ++label) {
        const std::size_t there = m_starts[label + 1] - m_starts[label];
        if (counts[label] > 0 && there > 0)
            each = std::min(each, static_cast<double>(there) / static_cast<double>(counts[label]));
    }
    each = std::max(each, 1.0);
    std::vector<std::uint32_t> chosen;
    for (std::size_t label = 0; label < counts.size(); ++label) {
        const std::size_t there = m_starts[label + 1] - m_starts[label];
        const auto wanted = static_cast<std::size_t>(std::llround(each * static_cast<double>(counts[label])));
        for (std::size_t i = 0; i < std::min(there, wanted); ++i)
            chosen.push_back(static_cast<std::uint32_t>(m_starts[label] + i));
    }
    return chosen;
}

} // namespace faultline
