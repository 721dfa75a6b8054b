// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/cube_key.h"

#include "analysis/columns/coarse_key.h"
#include "analysis/columns/hash64.h"
#include "analysis/columns/key_values.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kConfidenceBins = 15;

std::size_t bytesOf(const CodeVector &codes)
{
    return codes.bytes();
}

/// A pointer to a part of something shared, which stays alive with it.
template <class T>
std::shared_ptr<const CodeVector> part(const std::shared_ptr<const T> &owner, const CodeVector &codes)
{
    return {owner, &codes};
}

KeyCodes plain(std::shared_ptr<const CodeVector> codes, CubeAxis axis)
{
    KeyCodes made;
    made.codes = std::move(codes);
    made.axis = std::move(axis);
    return made;
}

Result<KeyCodes> columnKey(const Dataset &data, ColumnId column, Run &run)
{
    const auto coded = data.codes(column, run);
    if (!coded)
        return coded.error();
    const CodeBook &book = *(*coded)->book;
    CubeAxis axis = axisOfRanges(book.edges, book.ofText ? 0 : book.size() - CodeBook::kFirst);
    axis.bookVersion = book.version;
    if (book.ofText) {
        const auto values = data.production->column(column, run);
        if (!values)
            return values.error();
        for (const std::uint32_t entry : book.entries)
            axis.values.push_back(categoryValue(std::string((*values)->dictionary->value(entry))));
    }
    return plain(part(*coded, (*coded)->codes), std::move(axis));
}

Result<KeyCodes> outcomeKey(const Table &table, KeyKind kind, Run &run)
{
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    CubeAxis axis;
    axis.values = {keyValue(KeyValueKind::Missing)};
    if (kind == KeyKind::Failure) {
        axis.values.push_back(keyValue(KeyValueKind::Index, 0));
        axis.values.push_back(keyValue(KeyValueKind::Index, 1));
        return plain(part(*outcomes, (*outcomes)->failure), std::move(axis));
    }
    for (const std::string &name : (*outcomes)->classes)
        axis.values.push_back(categoryValue(name));
    return plain(part(*outcomes, kind == KeyKind::Label ? (*outcomes)->label : (*outcomes)->prediction),
                 std::move(axis));
}

template <class CodeOf>
std::shared_ptr<const CodeVector> codeRows(std::size_t rows, std::size_t size, Run &run, const CodeOf &codeOf)
{
    auto codes = std::make_shared<CodeVector>();
    codes->reset(size, rows);
    run.executor.parallelFor((rows + kChunkRows - 1) / kChunkRows, [&](std::size_t chunk) {
        const std::size_t end = std::min(rows, (chunk + 1) * kChunkRows);
        for (std::size_t row = chunk * kChunkRows; row < end; ++row)
            codes->set(row, codeOf(row));
    });
    return codes;
}

/// Index 0: no time, or outside of the edges; 1 + i: window i.
Result<KeyCodes> windowKey(const Table &table, const std::vector<Micros> &edges, Run &run)
{
    const std::size_t windows = edges.size() < 2 ? 0 : edges.size() - 1;
    CubeAxis axis;
    axis.values = {keyValue(KeyValueKind::Missing)};
    for (std::size_t i = 0; i < windows; ++i)
        axis.values.push_back(keyValue(KeyValueKind::Window, i));
    if (windows + 1 > 65'536)
        return Error{ErrorKind::Query, "More than 65,535 time windows: choose longer ones.", {}};
    const ColumnSchema *time = table.schema().first(Role::Time);
    std::string name = "windows";
    for (const Micros edge : edges)
        name += ' ' + std::to_string(edge);
    const auto make = [&]() -> Result<std::shared_ptr<const CodeVector>> {
        if (!time || windows == 0)
            return codeRows(table.rows(), windows + 1, run, [](std::size_t) { return std::size_t{0}; });
        const auto values = table.column(time->id, run);
        if (!values)
            return values.error();
        if ((*values)->type != ValueType::Time)
            return Error{ErrorKind::Schema, "The time column does not hold times. Map another one.", time->name};
        const std::vector<std::int64_t> &at = (*values)->integers;
        return codeRows(table.rows(), windows + 1, run, [&](std::size_t row) -> std::size_t {
            if (!(*values)->isValid(row) || at[row] < edges.front() || at[row] >= edges.back())
                return 0;
            const auto after = std::upper_bound(edges.begin(), edges.end(), at[row]);
            return static_cast<std::size_t>(after - edges.begin());
        });
    };
    const auto codes = table.cached<CodeVector>(name, make, bytesOf);
    if (!codes)
        return codes.error();
    return plain(*codes, std::move(axis));
}

Result<KeyCodes> confidenceKey(const Table &table, Run &run)
{
    CubeAxis axis;
    axis.values = {keyValue(KeyValueKind::Missing)};
    for (std::size_t bin = 0; bin < kConfidenceBins; ++bin)
        axis.values.push_back(
            rangeValue(static_cast<double>(bin) / kConfidenceBins, static_cast<double>(bin + 1) / kConfidenceBins));
    const auto make = [&]() -> Result<std::shared_ptr<const CodeVector>> {
        const auto certain = derivedOf(table, Derived::Confidence, run);
        if (!certain)
            return certain.error();
        return codeRows(table.rows(), kConfidenceBins + 1, run, [&](std::size_t row) -> std::size_t {
            const double c = (**certain)[row];
            if (std::isnan(c))
                return 0;
            return static_cast<std::size_t>(std::clamp(std::ceil(c * kConfidenceBins), 1.0, double{kConfidenceBins}));
        });
    };
    const auto codes = table.cached<CodeVector>("confidence bins", make, bytesOf);
    if (!codes)
        return codes.error();
    return plain(*codes, std::move(axis));
}

/// A bit of hash(project id, record id), so a record keeps its half whatever else is imported.
Result<KeyCodes> halfKey(const Table &table, Run &run)
{
    const ColumnSchema *id = table.schema().first(Role::Id);
    if (!id)
        return Error{
            ErrorKind::Query, "This log has no record ids, so it has no confirm-half. Map an id column on import.", {}};
    const auto make = [&]() -> Result<std::shared_ptr<const CodeVector>> {
        auto codes = std::make_shared<CodeVector>();
        codes->reset(2, table.rows());
        const std::uint64_t salt = hash64(table.projectId());
        const auto words = table.source().dictionary(id->id);
        if (!words)
            return words.error();
        for (const ChunkPlace &place : table.places()) {
            const Result<ChunkData> chunk = table.source().chunk(place.log, id->id, place.chunk);
            if (!chunk)
                return chunk.error();
            if (run.cancel.isCancelled())
                return cancelled();
            Column one; // a chunk as a column knows how to write each type as text
            one.type = chunk->type;
            Dictionary all = chunk->plain ? Dictionary{} : **words;
            appendChunk(one, *chunk, all);
            one.dictionary = std::make_shared<Dictionary>(std::move(all));
            for (std::size_t row = 0; row < place.rows; ++row)
                codes->set(place.firstRow + row, hash64(one.isValid(row) ? one.text(row) : std::string{}, salt) & 1U);
        }
        return std::shared_ptr<const CodeVector>(std::move(codes));
    };
    const auto codes = table.cached<CodeVector>("confirm half", make, bytesOf);
    if (!codes)
        return codes.error();
    return plain(*codes, CubeAxis{{keyValue(KeyValueKind::Index, 0), keyValue(KeyValueKind::Index, 1)}, 0});
}

} // namespace

Result<KeyCodes> keyCodes(const Dataset &data, const CubeKey &key, Run &run)
{
    const Table &table = *data.production;
    switch (key.kind) {
    case KeyKind::Column:
        return key.cuts.empty() && key.numbers.empty() && key.texts.empty() ? columnKey(data, key.column, run)
                                                                            : coarseKey(data, key, run);
    case KeyKind::Label:
    case KeyKind::Prediction:
    case KeyKind::Failure:
        return outcomeKey(table, key.kind, run);
    case KeyKind::ModelVersion: {
        const ColumnSchema *version = table.schema().first(Role::ModelVersion);
        if (!version)
            return Error{ErrorKind::Query, "This log does not name model versions.", {}};
        return columnKey(data, version->id, run);
    }
    case KeyKind::ConfirmHalf:
        return halfKey(table, run);
    case KeyKind::TimeWindow:
        return windowKey(table, key.edges, run);
    case KeyKind::ConfidenceBin:
        return confidenceKey(table, run);
    }
    return Error{ErrorKind::Internal, "A cube key of an unknown kind.", {}};
}

} // namespace faultline
