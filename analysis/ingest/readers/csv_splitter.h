// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/import.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace faultline {

/// Sizes in bytes. Results do not depend on blockBytes and readBytes.
struct SplitLimits {
    std::size_t blockBytes = 1U << 20U; ///< aimed at; a block is longer when one record is
    std::size_t readBytes = 1U << 20U; ///< read at once when a record outgrows a block
    std::size_t recordBytes = 16U << 20U; ///< a record with its line end is at most this long
};

/// Whole records, or in their place one row that could not be read.
struct CsvBlock {
    std::string text; ///< `size` bytes, then kTextPadding zeros
    std::size_t size = 0;
    std::uint64_t offset = 0; ///< of the first byte in the decompressed file
    std::optional<QuarantinedRow> bad; ///< size is 0 then; its line is relative to this block, from 0
    std::uint64_t badLines = 0; ///< physical lines that `bad` takes
};

/// Cuts delimited text between records, by RFC 4180: a quote opens only at the start of a field, a doubled quote inside
/// is a quote, a line ends with LF, CR or CRLF. Text after a closing quote makes the rest of that physical line void,
/// quotes in it included. An unterminated quote costs the physical line in which its record begins, nothing more.
/// The cutter walks from quote to quote and looks at nothing between them but line ends, so it is never guessing.
class CsvSplitter {
public:
    /// Gives up to `size` next bytes, fewer only at the end.
    using Reader = std::function<Result<std::size_t>(char *to, std::size_t size)>;

    /// `offset` is that of the reader's first byte in the decompressed file; it must begin a record.
    CsvSplitter(Reader reader, char delimiter, const SplitLimits &limits, std::uint64_t offset = 0);

    /// The next block; false at the end.
    Result<bool> next(CsvBlock &block);

private:
    enum class State { Outside, InQuote, AfterQuote, VoidLine };

    Result<void> fill(std::size_t wanted);
    void scan();
    /// Notes the last line end in [from, to) outside quotes; false when a CR at the end of the text must wait.
    bool noteBoundary(std::size_t from, std::size_t to);
    void cut(CsvBlock &block);
    Result<void> giveUp(CsvBlock &block);
    Result<void> skipLine(QuarantinedRow &row);
    void drop(std::size_t bytes);

    Reader m_reader;
    char m_delimiter;
    SplitLimits m_limits;
    std::string m_pending; ///< begins at a record
    std::size_t m_scanned = 0; ///< up to here m_state is known
    std::size_t m_boundary = 0; ///< end of the last whole record seen, 0 when none
    State m_state = State::Outside;
    bool m_atEnd = false;
    std::uint64_t m_offset = 0; ///< of m_pending[0]
};

} // namespace faultline
