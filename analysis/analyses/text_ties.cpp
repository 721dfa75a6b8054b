// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/text_ties.h"

#include "analysis/columns/chunk_pass.h"
#include "analysis/columns/widen.h"

#include <algorithm>
#include <limits>

namespace faultline {

namespace {

constexpr std::uint32_t kNotTied = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kPiece = 16'384; // texts that one task sorts: some milliseconds

/// Places [begin, end) whose texts are equal as far as they were compared.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - begin; }
};

/// The next bytes of one text.
struct Piece {
    std::string_view bytes;
    std::uint32_t row = 0;
    std::uint32_t length = 0; ///< of the whole text where it ends here, else kMore

    static constexpr std::uint32_t kMore = std::numeric_limits<std::uint32_t>::max();
    bool isLast() const { return length != kMore; }
};

/// A total order: text, then row. Texts of different length can only be equal so far where zeros fill the shorter.
struct Before {
    bool descending = false;

    bool operator()(const Piece &a, const Piece &b) const
    {
        if (const int order = a.bytes.compare(b.bytes); order != 0)
            return descending ? order > 0 : order < 0;
        if (a.length != b.length)
            return descending ? a.length > b.length : a.length < b.length;
        return a.row < b.row;
    }
};

/// Merges two sorted neighbours; stops early when cancelled.
void mergeInto(std::vector<Piece> &to, const std::vector<Piece> &from, Range left, Range right, const Before &before,
               const CancelToken &cancel)
{
    for (std::size_t out = left.begin; out < right.end; ++out) {
        if (out % 4096 == 0 && cancel.isCancelled())
            return;
        const bool takeRight = left.size() == 0 || (right.size() > 0 && before(from[right.begin], from[left.begin]));
        to[out] = from[takeRight ? right.begin++ : left.begin++];
    }
}

class TieBreaker {
public:
    TieBreaker(KeyedRows &sorted, const Table &table, ColumnId column, bool descending, Run &run)
        : m_sorted(sorted)
        , m_table(table)
        , m_column(column)
        , m_before{descending}
        , m_run(run)
    {
    }

    Result<void> breakAll(std::size_t budget)
    {
        const Result<std::shared_ptr<const Dictionary>> words = m_table.source().dictionary(m_column);
        if (!words)
            return words.error();
        m_words = *words;
        findEqualKeys();
        std::size_t offset = kTextKeyBytes;
        while (!m_ranges.empty()) {
            std::size_t tied = 0;
            for (const Range &range : m_ranges)
                tied += range.size();
            const std::size_t take = std::max<std::size_t>(16, budget / tied);
            if (const Result<void> read = readPieces(offset, take, tied); !read)
                return read;
            if (!sortRanges())
                return cancelled();
            keepTied();
            offset += take;
        }
        return {};
    }

private:
    void findEqualKeys()
    {
        const std::vector<std::uint64_t> &keys = m_sorted.keys;
        for (std::size_t begin = 0; begin < keys.size();) {
            std::size_t end = begin + 1;
            while (end < keys.size() && keys[end] == keys[begin])
                ++end;
            if (end - begin > 1)
                m_ranges.push_back({begin, end});
            begin = end;
        }
    }

    /// Bytes [offset, offset + take) of every tied text, into m_pieces, range after range.
    Result<void> readPieces(std::size_t offset, std::size_t take, std::size_t tied)
    {
        m_pieces.assign(tied, {});
        RowMask rows(m_table.rows());
        std::vector<std::uint32_t> placeOf(m_table.rows(), kNotTied);
        std::uint32_t place = 0;
        for (const Range &range : m_ranges) {
            for (std::size_t i = range.begin; i < range.end; ++i) {
                const std::uint32_t row = m_sorted.rows[i];
                placeOf[row] = place++;
                rows.words[row / 64] |= std::uint64_t{1} << (row % 64);
            }
        }
        m_bytes.assign(m_table.places().size(), {});
        return forChunks(m_table, rows, m_run, [&](const ChunkPlace &chunkPlace, std::size_t index) -> Result<void> {
            const Result<ChunkData> chunk = m_table.source().chunk(chunkPlace.log, m_column, chunkPlace.chunk);
            if (!chunk)
                return chunk.error();
            std::string scratch;
            std::size_t size = 0;
            const auto restOf = [&](std::size_t at) {
                const std::string_view text = valueText(*chunk, at, m_words.get(), scratch);
                return text.substr(std::min(offset, text.size()));
            };
            forRows(rows, chunkPlace,
                    [&](std::uint32_t, std::size_t at) { size += std::min(take, restOf(at).size()); });
            std::string &bytes = m_bytes[index];
            bytes.reserve(size); // the views below stay where they are
            forRows(rows, chunkPlace, [&](std::uint32_t row, std::size_t at) {
                const std::string_view rest = restOf(at);
                const std::size_t start = bytes.size();
                bytes.append(rest.substr(0, take));
                Piece &piece = m_pieces[placeOf[row]];
                piece.bytes = std::string_view(bytes).substr(start);
                piece.row = row;
                piece.length = rest.size() > take
                    ? Piece::kMore
                    : static_cast<std::uint32_t>(valueText(*chunk, at, m_words.get(), scratch).size());
            });
            return {};
        });
    }

    /// Small ranges several to a task, large ones in pieces that are merged.
    bool sortRanges()
    {
        std::vector<Range> large; // places of m_pieces
        std::vector<Range> small;
        std::size_t at = 0;
        for (const Range &range : m_ranges) {
            const Range here{at, at + range.size()};
            (here.size() > kPiece ? large : small).push_back(here);
            at = here.end;
        }
        constexpr std::size_t kRangesOfTask = 1024;
        m_run.executor.parallelFor((small.size() + kRangesOfTask - 1) / kRangesOfTask, [&](std::size_t task) {
            const std::size_t end = std::min(small.size(), (task + 1) * kRangesOfTask);
            for (std::size_t i = task * kRangesOfTask; i < end && !m_run.cancel.isCancelled(); ++i)
                sortRange(small[i]);
        });
        for (const Range &range : large) {
            if (m_run.cancel.isCancelled())
                return false;
            sortLarge(range);
        }
        return !m_run.cancel.isCancelled();
    }

    void sortRange(const Range &range)
    {
        std::sort(m_pieces.begin() + static_cast<std::ptrdiff_t>(range.begin),
                  m_pieces.begin() + static_cast<std::ptrdiff_t>(range.end), m_before);
    }

    void sortLarge(const Range &range)
    {
        const auto part = [&](std::size_t width, std::size_t i) {
            return Range{std::min(range.end, range.begin + i * width),
                         std::min(range.end, range.begin + (i + 1) * width)};
        };
        m_run.executor.parallelFor((range.size() + kPiece - 1) / kPiece, [&](std::size_t i) {
            if (!m_run.cancel.isCancelled())
                sortRange(part(kPiece, i));
        });
        m_merged.resize(m_pieces.size());
        for (std::size_t width = kPiece; width < range.size() && !m_run.cancel.isCancelled(); width *= 2) {
            const std::size_t pairs = (range.size() + 2 * width - 1) / (2 * width);
            m_run.executor.parallelFor(pairs, [&](std::size_t i) {
                mergeInto(m_merged, m_pieces, part(width, 2 * i), part(width, 2 * i + 1), m_before, m_run.cancel);
            });
            m_run.executor.parallelFor(pairs, [&](std::size_t i) {
                const Range whole{part(width, 2 * i).begin, part(width, 2 * i + 1).end};
                std::copy(m_merged.begin() + static_cast<std::ptrdiff_t>(whole.begin),
                          m_merged.begin() + static_cast<std::ptrdiff_t>(whole.end),
                          m_pieces.begin() + static_cast<std::ptrdiff_t>(whole.begin));
            });
        }
    }

    /// Writes the rows back; what is still equal and goes on is tied.
    void keepTied()
    {
        std::vector<Range> still;
        std::size_t at = 0;
        for (const Range &range : m_ranges) {
            for (std::size_t i = range.begin; i < range.end; ++i)
                m_sorted.rows[i] = m_pieces[at + i - range.begin].row;
            for (std::size_t begin = 0; begin < range.size();) {
                const Piece &first = m_pieces[at + begin];
                std::size_t end = begin + 1;
                while (end < range.size() && !first.isLast() && !m_pieces[at + end].isLast()
                       && m_pieces[at + end].bytes == first.bytes)
                    ++end;
                if (end - begin > 1)
                    still.push_back({range.begin + begin, range.begin + end});
                begin = end;
            }
            at += range.size();
        }
        m_ranges = std::move(still);
    }

    KeyedRows &m_sorted;
    const Table &m_table;
    ColumnId m_column;
    Before m_before;
    Run &m_run;
    std::shared_ptr<const Dictionary> m_words;
    std::vector<Range> m_ranges; ///< of m_sorted
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_merged;
    std::vector<std::string> m_bytes; ///< of each chunk
};

} // namespace

std::uint64_t textKey(std::string_view text)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < kTextKeyBytes; ++i)
        key = key << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return key;
}

Result<void> breakTies(KeyedRows &sorted, const Table &table, ColumnId column, bool descending, Run &run,
                       std::size_t budget)
{
    return TieBreaker(sorted, table, column, descending, run).breakAll(budget);
}

} // namespace faultline
