// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_data.h"

#include "analysis/analyses/slices/slice_features.h"
#include "analysis/base/mix.h"
#include "analysis/columns/cube_key.h"
#include "analysis/columns/hash64.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace faultline {

namespace {

constexpr double kCapQuantile = 0.995;

/// The loss of every row of the table; NaN where it is unknown.
Result<std::shared_ptr<const Numbers>> lossOf(const Table &table, SliceLoss loss, Run &run)
{
    switch (loss) {
    case SliceLoss::Failure:
        return derivedOf(table, Derived::Failure, run);
    case SliceLoss::LogLoss:
        return derivedOf(table, Derived::LogLoss, run);
    case SliceLoss::LowConfidence:
        return derivedOf(table, Derived::Confidence, run);
    case SliceLoss::AbsoluteResidual:
        return derivedOf(table, Derived::AbsoluteResidual, run);
    case SliceLoss::SquaredResidual:
        return derivedOf(table, Derived::SquaredResidual, run);
    }
    return Error{ErrorKind::Internal, "A loss of an unknown kind.", {}};
}

/// The loss below which a share of the rows is.
double quantileOf(std::vector<double> losses, double share)
{
    const auto at = losses.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(losses.size() - 1));
    std::nth_element(losses.begin(), at, losses.end());
    return *at;
}

void cap(SliceData &slices)
{
    slices.counts = std::all_of(slices.loss.begin(), slices.loss.end(), [](double l) { return l == 0.0 || l == 1.0; });
    slices.capped = slices.loss;
    if (slices.counts || slices.loss.empty())
        return;
    slices.large = quantileOf(slices.loss, 0.95);
    const double most = quantileOf(slices.loss, kCapQuantile);
    for (double &loss : slices.capped)
        loss = most > 0.0 ? std::min(loss, most) : loss;
}

/// By the record's id where there is one, so that a record keeps its half for the life of the project.
Result<void> fillHalves(const Dataset &data, SliceData &slices, Run &run)
{
    const Table &table = *data.production;
    slices.half.reserve(slices.size());
    if (!table.schema().first(Role::Id)) {
        const std::uint64_t salt = hash64(table.projectId());
        for (const std::uint32_t row : slices.rows)
            slices.half.push_back(mix64(salt ^ row) & 1U);
        return {};
    }
    CubeKey key;
    key.kind = KeyKind::ConfirmHalf;
    const Result<KeyCodes> halves = keyCodes(data, key, run);
    if (!halves)
        return halves.error();
    for (const std::uint32_t row : slices.rows)
        slices.half.push_back(static_cast<std::uint8_t>(halves->codes->at(row)));
    return {};
}

Result<void> fillTimes(const Table &table, SliceData &slices, std::vector<Micros> &edges, Run &run)
{
    slices.day.assign(slices.size(), SliceData::kNoDay);
    slices.week.assign(slices.size(), 0);
    const ColumnSchema *time = table.schema().first(Role::Time);
    if (!time || time->type != ValueType::Time)
        return {};
    const auto column = table.column(time->id, run);
    if (!column)
        return column.error();
    Micros first = INT64_MAX;
    Micros last = INT64_MIN;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if ((*column)->isValid(row)) {
            first = std::min(first, (*column)->integers[row]);
            last = std::max(last, (*column)->integers[row]);
        }
    }
    if (first > last)
        return {};
    edges = windowEdges(first, last, Window::Week);
    for (std::size_t i = 0; i < slices.size(); ++i) {
        if (!(*column)->isValid(slices.rows[i]))
            continue;
        const Micros at = (*column)->integers[slices.rows[i]];
        const Micros day = at >= 0 ? at / kDay : (at - kDay + 1) / kDay;
        slices.day[i] = static_cast<std::int32_t>(day);
        slices.week[i] = static_cast<std::uint32_t>(std::upper_bound(edges.begin(), edges.end(), at) - edges.begin());
    }
    return {};
}

/// The name without the digits at its end; empty when it has none.
std::string_view seriesOf(std::string_view name)
{
    const std::size_t last = name.find_last_not_of("0123456789");
    const std::size_t length = last == std::string_view::npos ? 0 : last + 1;
    return length < name.size() ? name.substr(0, length) : std::string_view{};
}

/// Columns of numbers that are places in one long array, as pixels are: what one of them says means nothing alone.
std::set<ColumnId> arrayColumns(const Schema &schema)
{
    constexpr std::size_t kLong = 64;
    std::map<std::string_view, std::vector<ColumnId>> series;
    for (const ColumnSchema &column : schema.columns) {
        const bool isNumber = column.type == ValueType::Int64 || column.type == ValueType::Float64;
        if (isNumber && column.role == Role::Feature && !seriesOf(column.name).empty())
            series[seriesOf(column.name)].push_back(column.id);
    }
    std::set<ColumnId> columns;
    for (const auto &[name, ids] : series) {
        if (ids.size() >= kLong)
            columns.insert(ids.begin(), ids.end());
    }
    return columns;
}

} // namespace

std::size_t sliceColumns(const Schema &schema)
{
    return schema.all(Role::Feature).size() + schema.all(Role::Meta).size() - arrayColumns(schema).size();
}

Result<SliceData> sliceData(const Dataset &data, const Cohort &cohort, SliceLoss loss, std::size_t coarseCodes,
                            Run &run)
{
    const Table &table = *data.production;
    const Result<RowMask> mask = rowsOf(data, cohort, run);
    if (!mask)
        return mask.error();
    const auto losses = lossOf(table, loss, run);
    if (!losses)
        return losses.error();
    SliceData slices;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double known = (**losses)[row];
        if (!mask->at(row) || !std::isfinite(known))
            continue;
        slices.rows.push_back(static_cast<std::uint32_t>(row));
        slices.loss.push_back(loss == SliceLoss::LowConfidence ? std::max(0.0, 1.0 - known) : known);
    }
    cap(slices);
    if (const Result<void> done = fillHalves(data, slices, run); !done)
        return done.error();
    std::vector<Micros> edges;
    if (const Result<void> done = fillTimes(table, slices, edges, run); !done)
        return done.error();
    const std::set<ColumnId> ofArrays = arrayColumns(table.schema());
    slices.leftOut = ofArrays.size();
    for (const ColumnSchema &column : table.schema().columns) {
        if (run.cancel.isCancelled())
            return cancelled();
        if ((column.role != Role::Feature && column.role != Role::Meta) || ofArrays.contains(column.id))
            continue;
        if (const Result<void> done = addColumnFeature(data, column, coarseCodes, slices, run); !done)
            return done.error();
    }
    if (!table.schema().find("week")) // a column of the log keeps its name
        addWeekFeature(edges, coarseCodes, slices);
    return slices;
}

} // namespace faultline
