// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/pair_counts.h"

#include <algorithm>
#include <mutex>

namespace faultline {

namespace {

constexpr std::size_t kBlock = 8192; ///< rows decoded at a time: thirty keys of it lie in the second cache
constexpr std::size_t kLanes = 4; ///< counters a cell: the next row need not wait for the last one's store

/// The rows of one block that count, key by key.
struct Block {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint8_t> outcome;
    std::vector<std::vector<std::uint8_t>> index; ///< of each key
    std::vector<std::uint32_t> cell; ///< of the pair at hand
};

template <class Code>
void decode(const KeyCodes &key, const std::vector<Code> &codes, const std::vector<std::uint32_t> &rows,
            std::vector<std::uint8_t> &index)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t code = codes[rows[i]];
        std::size_t at = key.indexOfCode.empty() ? code : key.indexOfCode[code];
        if (at == KeyCodes::kByValue)
            at = key.indexByValue(rows[i]);
        index[i] = static_cast<std::uint8_t>(at);
    }
}

class PairCounter {
public:
    PairCounter(const std::vector<KeyCodes> &keys, const std::vector<std::pair<std::size_t, std::size_t>> &pairs,
                const std::vector<std::uint8_t> &outcome, std::size_t outcomes)
        : m_keys(keys)
        , m_pairs(pairs)
        , m_outcome(outcome)
        , m_outcomes(outcomes)
    {
    }

    std::size_t cells(std::size_t pair) const
    {
        return m_keys[m_pairs[pair].first].size() * m_keys[m_pairs[pair].second].size() * m_outcomes;
    }

    void addRows(std::size_t first, std::size_t last, PairCounts &lanes, Block &block) const
    {
        block.rows.clear();
        block.outcome.clear();
        for (std::size_t row = first; row < last; ++row) {
            if (m_outcome[row] == kNotCounted)
                continue;
            block.rows.push_back(static_cast<std::uint32_t>(row));
            block.outcome.push_back(m_outcome[row]);
        }
        block.index.resize(m_keys.size());
        for (std::size_t k = 0; k < m_keys.size(); ++k) {
            block.index[k].resize(block.rows.size());
            if (m_keys[k].codes->isWide())
                decode(m_keys[k], m_keys[k].codes->wide, block.rows, block.index[k]);
            else
                decode(m_keys[k], m_keys[k].codes->narrow, block.rows, block.index[k]);
        }
        block.cell.resize(block.rows.size());
        for (std::size_t pair = 0; pair < m_pairs.size(); ++pair)
            addPair(pair, lanes[pair], block);
    }

private:
    void addPair(std::size_t pair, std::vector<std::uint32_t> &lanes, Block &block) const
    {
        const auto size = static_cast<std::uint32_t>(m_keys[m_pairs[pair].second].size());
        const auto outcomes = static_cast<std::uint32_t>(m_outcomes);
        const std::uint8_t *a = block.index[m_pairs[pair].first].data();
        const std::uint8_t *b = block.index[m_pairs[pair].second].data();
        const std::uint8_t *outcome = block.outcome.data();
        std::uint32_t *cell = block.cell.data();
        const std::size_t rows = block.rows.size();
        for (std::size_t i = 0; i < rows; ++i)
            cell[i] = (a[i] * size + b[i]) * outcomes + outcome[i];
        std::uint32_t *counts = lanes.data();
        std::size_t i = 0;
        for (; i + kLanes <= rows; i += kLanes) {
            ++counts[cell[i] * kLanes];
            ++counts[cell[i + 1] * kLanes + 1];
            ++counts[cell[i + 2] * kLanes + 2];
            ++counts[cell[i + 3] * kLanes + 3];
        }
        for (; i < rows; ++i)
            ++counts[cell[i] * kLanes];
    }

    const std::vector<KeyCodes> &m_keys;
    const std::vector<std::pair<std::size_t, std::size_t>> &m_pairs;
    const std::vector<std::uint8_t> &m_outcome;
    std::size_t m_outcomes;
};

} // namespace

Result<PairCounts> countPairs(const std::vector<KeyCodes> &keys,
                              const std::vector<std::pair<std::size_t, std::size_t>> &pairs,
                              const std::vector<std::uint8_t> &outcome, std::size_t outcomes, Run &run)
{
    const bool narrow = std::all_of(keys.begin(), keys.end(), [](const KeyCodes &key) { return key.size() <= 255; });
    if (!narrow)
        return Error{ErrorKind::Query, "Pairs are counted for keys of at most 255 values: use coarser ranges.", {}};
    const PairCounter counter(keys, pairs, outcome, outcomes);
    PairCounts total(pairs.size());
    for (std::size_t pair = 0; pair < pairs.size(); ++pair)
        total[pair].assign(counter.cells(pair), 0);
    std::mutex mutex; // counts are whole numbers: whoever adds first, the sum is the same
    const std::size_t blocks = (outcome.size() + kBlock - 1) / kBlock;
    const std::size_t strips = std::clamp<std::size_t>(2 * run.executor.width(), 1, std::max<std::size_t>(1, blocks));
    run.executor.parallelFor(strips, [&](std::size_t strip) {
        PairCounts lanes(pairs.size());
        for (std::size_t pair = 0; pair < pairs.size(); ++pair)
            lanes[pair].assign(total[pair].size() * kLanes, 0);
        Block scratch;
        for (std::size_t block = blocks * strip / strips; block < blocks * (strip + 1) / strips; ++block) {
            if (run.cancel.isCancelled())
                return;
            counter.addRows(block * kBlock, std::min(outcome.size(), (block + 1) * kBlock), lanes, scratch);
        }
        const std::lock_guard lock(mutex);
        for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
            for (std::size_t at = 0; at < lanes[pair].size(); ++at)
                total[pair][at / kLanes] += lanes[pair][at];
        }
    });
    return run.cancel.isCancelled() ? Result<PairCounts>(cancelled()) : Result<PairCounts>(std::move(total));
}

} // namespace faultline
