// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/readers/special_cursor.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// One field of a record. The text is unquoted and its doubled quotes are single.
struct CsvField {
    std::string_view text;
    bool quoted = false;
    bool lasting = true; ///< the text lies in the input, not in the reader's scratch space
};

/// Reads records by RFC 4180 with the rules of CsvSplitter, from a text that holds whole records and is followed by
/// kTextPadding zero bytes.
class CsvRecordReader {
public:
    CsvRecordReader(std::string_view text, char delimiter);

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t position() const { return m_at; }
    /// Physical lines passed so far.
    std::uint64_t lines() const { return m_lines; }
    /// Steps over one empty line; false when the next line is not empty.
    bool skipBlankLine();
    /// Reads the next record; fields beyond `keep` are counted but not kept. Views hold until the next call.
    void read(std::size_t keep);

    const std::vector<CsvField> &fields() const { return m_fields; }
    std::size_t fieldCount() const { return m_fieldCount; }
    /// The record as it is in the text, without its line end.
    std::string_view raw() const { return m_raw; }
    /// The field that went on after its closing quote; then the rest of its physical line was skipped.
    std::optional<std::size_t> textAfterQuote() const { return m_textAfterQuote; }

private:
    void quotedField(bool keep);
    void plainField(bool keep);
    void endLine();
    std::string_view unescape(std::string_view text);

    std::string_view m_text;
    SpecialCursor m_cursor;
    char m_delimiter;
    std::size_t m_at = 0;
    std::uint64_t m_lines = 0;
    std::vector<CsvField> m_fields;
    std::size_t m_fieldCount = 0;
    std::string_view m_raw;
    std::optional<std::size_t> m_textAfterQuote;
    std::deque<std::string> m_scratch; ///< a deque: views into it stay valid as it grows
    std::size_t m_scratchUsed = 0;
};

} // namespace faultline
