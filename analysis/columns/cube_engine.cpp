// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/cube_engine.h"

#include "analysis/columns/cube_key.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace faultline {

namespace {

constexpr std::size_t kBlock = 2048; ///< rows whose cell indices are computed at a time; divides kChunkRows
constexpr std::size_t kLanes = 4; ///< counters per cell: the next row need not wait for the last one's store
constexpr std::size_t kMostStrips = 64;

/// A measure with the columns it reads.
struct BoundMeasure {
    MeasureKind kind = MeasureKind::Count;
    const double *values = nullptr;
};

/// Everything a strip reads; const while strips run.
struct Plan {
    std::vector<KeyCodes> keys;
    std::size_t cells = 1;
    std::vector<BoundMeasure> measures;
    const double *weights = nullptr;
    const RowMask *mask = nullptr; ///< null: all rows
    std::size_t rows = 0;
    std::size_t strips = 1;

    std::size_t firstRow(std::size_t strip) const
    {
        const std::size_t chunks = (rows + kChunkRows - 1) / kChunkRows;
        return std::min(rows, chunks * strip / strips * kChunkRows);
    }
};

struct Block {
    std::array<std::uint32_t, kBlock> cell;
    std::array<std::uint32_t, kBlock> row; ///< of the table; filled only where sums need it
    std::size_t size = 0;
};

template <class Code>
void addCodes(const Code *codes, std::size_t count, std::uint32_t size, bool first, std::uint32_t *cell)
{
    for (std::size_t i = 0; i < count; ++i)
        cell[i] = (first ? 0 : cell[i] * size) + codes[i];
}

template <class Code>
void addCoarse(const KeyCodes &key, const Code *codes, std::size_t firstRow, std::size_t count, bool first,
               std::uint32_t *cell)
{
    const auto size = static_cast<std::uint32_t>(key.size());
    const std::uint16_t *indexOfCode = key.indexOfCode.data();
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t index = indexOfCode[codes[i]];
        if (index == KeyCodes::kByValue)
            index = static_cast<std::uint32_t>(key.indexByValue(firstRow + i));
        cell[i] = (first ? 0 : cell[i] * size) + index;
    }
}

template <class Code>
void addKey(const KeyCodes &key, const std::vector<Code> &codes, std::size_t firstRow, std::size_t count, bool first,
            std::uint32_t *cell)
{
    if (key.indexOfCode.empty())
        addCodes(codes.data() + firstRow, count, static_cast<std::uint32_t>(key.size()), first, cell);
    else
        addCoarse(key, codes.data() + firstRow, firstRow, count, first, cell);
}

void locate(const Plan &plan, std::size_t firstRow, std::size_t count, Block &block)
{
    if (plan.keys.empty())
        std::fill_n(block.cell.begin(), count, 0U);
    for (std::size_t k = 0; k < plan.keys.size(); ++k) {
        const KeyCodes &key = plan.keys[k];
        if (key.codes->isWide())
            addKey(key, key.codes->wide, firstRow, count, k == 0, block.cell.data());
        else
            addKey(key, key.codes->narrow, firstRow, count, k == 0, block.cell.data());
    }
    block.size = count;
}

/// Keeps the rows of the cohort. firstRow is a multiple of 64.
void select(const RowMask &mask, std::size_t firstRow, Block &block)
{
    std::size_t kept = 0;
    for (std::size_t start = 0; start < block.size; start += 64) {
        for (std::uint64_t word = mask.words[(firstRow + start) / 64]; word != 0; word &= word - 1) {
            const std::size_t i = start + static_cast<std::size_t>(std::countr_zero(word));
            block.cell[kept] = block.cell[i];
            block.row[kept++] = static_cast<std::uint32_t>(firstRow + i);
        }
    }
    block.size = kept;
}

/// The sums of one strip.
class Strip {
public:
    explicit Strip(const Plan &plan)
        : m_plan(plan)
        , m_needsRows(std::any_of(plan.measures.begin(), plan.measures.end(),
                                  [](const BoundMeasure &m) { return m.kind != MeasureKind::Count; }))
        , m_counts(plan.cells * lanes(plan.cells), 0)
        , m_sums(plan.measures.size())
    {
        for (std::size_t m = 0; m < plan.measures.size(); ++m) {
            if (plan.measures[m].kind != MeasureKind::Count)
                m_sums[m].assign(plan.cells, 0.0);
        }
    }

    void addRows(std::size_t firstRow, std::size_t count, Block &block)
    {
        locate(m_plan, firstRow, count, block);
        if (m_plan.mask) {
            select(*m_plan.mask, firstRow, block);
        } else if (m_needsRows) {
            for (std::size_t i = 0; i < count; ++i)
                block.row[i] = static_cast<std::uint32_t>(firstRow + i);
        }
        countRows(block);
        for (std::size_t m = 0; m < m_sums.size(); ++m) {
            if (!m_sums[m].empty())
                sumRows(block, m_plan.measures[m], m_sums[m]);
        }
    }

    /// One vector of cells per measure.
    std::vector<std::vector<double>> take()
    {
        for (std::size_t m = 0; m < m_sums.size(); ++m) {
            if (m_plan.measures[m].kind == MeasureKind::Count)
                m_sums[m] = counts();
        }
        return std::move(m_sums);
    }
    std::vector<double> counts() const
    {
        std::vector<double> total(m_plan.cells, 0.0);
        for (std::size_t lane = 0; lane < lanes(m_plan.cells); ++lane) {
            for (std::size_t cell = 0; cell < m_plan.cells; ++cell)
                total[cell] += m_counts[lane * m_plan.cells + cell];
        }
        return total;
    }

private:
    static std::size_t lanes(std::size_t cells) { return cells <= 8192 ? kLanes : 1; }

    void countRows(const Block &block)
    {
        std::uint32_t *counts = m_counts.data();
        if (lanes(m_plan.cells) == 1) {
            for (std::size_t i = 0; i < block.size; ++i)
                ++counts[block.cell[i]];
            return;
        }
        const std::size_t cells = m_plan.cells;
        std::size_t i = 0;
        for (; i + kLanes <= block.size; i += kLanes) {
            ++counts[block.cell[i]];
            ++counts[block.cell[i + 1] + cells];
            ++counts[block.cell[i + 2] + 2 * cells];
            ++counts[block.cell[i + 3] + 3 * cells];
        }
        for (; i < block.size; ++i)
            ++counts[block.cell[i]];
    }

    void sumRows(const Block &block, const BoundMeasure &measure, std::vector<double> &sums) const
    {
        for (std::size_t i = 0; i < block.size; ++i) {
            const std::size_t row = block.row[i];
            const double weight = m_plan.weights ? m_plan.weights[row] : 1.0;
            const double value = measure.values ? measure.values[row] : 1.0;
            if (value != value) // undefined counts nowhere
                continue;
            switch (measure.kind) {
            case MeasureKind::SquaredWeight:
                sums[block.cell[i]] += weight * weight;
                break;
            case MeasureKind::Sum:
                sums[block.cell[i]] += weight * value;
                break;
            case MeasureKind::SumOfSquares:
                sums[block.cell[i]] += weight * value * value;
                break;
            case MeasureKind::Count:
            case MeasureKind::Weight:
            case MeasureKind::Defined:
                sums[block.cell[i]] += weight;
                break;
            }
        }
    }

    const Plan &m_plan;
    bool m_needsRows;
    std::vector<std::uint32_t> m_counts; ///< lanes x cells; a strip has fewer than 2^32 rows
    std::vector<std::vector<double>> m_sums;
};

/// Adds b into a, cell by cell.
void merge(std::vector<std::vector<double>> &a, const std::vector<std::vector<double>> &b)
{
    for (std::size_t m = 0; m < a.size(); ++m) {
        for (std::size_t cell = 0; cell < a[m].size(); ++cell)
            a[m][cell] += b[m][cell];
    }
}

/// What the measures read stays alive through these.
struct Bindings {
    std::vector<std::shared_ptr<const Numbers>> derived;
    std::shared_ptr<const Numbers> weights;
    std::optional<RowMask> mask;
};

Result<void> bind(const Dataset &data, const CubeQuery &query, Plan &plan, Bindings &bindings, Run &run)
{
    for (const CubeKey &key : query.keys) {
        Result<KeyCodes> codes = keyCodes(data, key, run);
        if (!codes)
            return codes.error();
        plan.cells *= std::max<std::size_t>(1, codes->size());
        if (plan.cells > kMostCells)
            return Error{
                ErrorKind::Query, "The cube has more than 16,777,216 cells: use fewer keys or coarser ranges.", {}};
        plan.keys.push_back(codes.take());
    }
    for (const CubeMeasure &measure : query.measures) {
        BoundMeasure bound{measure.kind, nullptr};
        if (measure.kind == MeasureKind::Defined || measure.kind == MeasureKind::Sum
            || measure.kind == MeasureKind::SumOfSquares) {
            const auto values = derivedOf(*data.production, measure.derived, run);
            if (!values)
                return values.error();
            bindings.derived.push_back(*values);
            bound.values = (*values)->data();
        }
        plan.measures.push_back(bound);
    }
    const auto weights = weightsOf(*data.production, run);
    if (!weights)
        return weights.error();
    bindings.weights = *weights;
    plan.weights = bindings.weights ? bindings.weights->data() : nullptr;
    if (query.cohort.op != CohortOp::All) {
        Result<RowMask> mask = rowsOf(data, query.cohort, run);
        if (!mask)
            return mask.error();
        bindings.mask = mask.take();
        plan.mask = &*bindings.mask;
    }
    return {};
}

} // namespace

Result<CubeResult> answer(const Dataset &data, const CubeQuery &query, Run &run)
{
    if (query.keys.size() > kMostKeys)
        return Error{ErrorKind::Query, "A cube has at most four keys.", {}};
    Plan plan;
    Bindings bindings;
    plan.rows = data.production->rows();
    const Result<void> bound = bind(data, query, plan, bindings, run);
    if (!bound)
        return bound.error();

    const std::size_t chunks = (plan.rows + kChunkRows - 1) / kChunkRows;
    const std::size_t perStrip = plan.cells * std::max<std::size_t>(1, plan.measures.size());
    plan.strips = std::clamp<std::size_t>((std::size_t{1} << 23) / perStrip, 1, kMostStrips);
    plan.strips = std::max<std::size_t>(1, std::min(plan.strips, chunks));

    std::vector<std::vector<std::vector<double>>> parts(plan.strips);
    run.executor.parallelFor(plan.strips, [&](std::size_t s) {
        Strip strip(plan);
        Block block;
        const std::size_t end = plan.firstRow(s + 1);
        for (std::size_t row = plan.firstRow(s); row < end && !run.cancel.isCancelled(); row += kBlock)
            strip.addRows(row, std::min(kBlock, end - row), block);
        parts[s] = strip.take();
    });
    if (run.cancel.isCancelled())
        return cancelled();
    for (std::size_t step = 1; step < plan.strips; step *= 2) {
        for (std::size_t s = 0; s + step < plan.strips; s += 2 * step)
            merge(parts[s], parts[s + step]);
    }
    CubeResult result;
    for (KeyCodes &key : plan.keys)
        result.axes.push_back(std::move(key.axis));
    result.measures = std::move(parts.front());
    result.rows = plan.mask ? plan.mask->count() : plan.rows;
    result.cells = plan.cells;
    return result;
}

} // namespace faultline
