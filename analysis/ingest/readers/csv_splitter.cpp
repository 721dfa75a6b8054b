// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/csv_splitter.h"

#include "analysis/ingest/readers/special_cursor.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace faultline {

namespace {

constexpr std::size_t kRawBytes = 4096;
constexpr std::string_view kLineEnds = "\r\n";

/// The length of a line with its end; the whole text when it has none.
std::size_t lineLength(std::string_view text)
{
    const std::size_t end = text.find_first_of(kLineEnds);
    if (end == std::string_view::npos)
        return text.size();
    return end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
}

std::uint64_t countLines(std::string_view text)
{
    std::uint64_t lines = 0;
    for (; !text.empty(); ++lines)
        text.remove_prefix(lineLength(text));
    return lines;
}

} // namespace

CsvSplitter::CsvSplitter(Reader reader, char delimiter, const SplitLimits &limits, std::uint64_t offset)
    : m_reader(std::move(reader))
    , m_delimiter(delimiter)
    , m_limits(limits)
    , m_offset(offset)
{
    m_limits.blockBytes = std::clamp<std::size_t>(m_limits.blockBytes, 1, m_limits.recordBytes);
    m_limits.readBytes = std::clamp<std::size_t>(m_limits.readBytes, 1, m_limits.recordBytes);
}

Result<void> CsvSplitter::fill(std::size_t wanted)
{
    if (m_atEnd || m_pending.size() >= wanted)
        return {};
    const std::size_t have = m_pending.size();
    // Growing by doubling would take twice the longest record.
    if (wanted > m_limits.blockBytes && m_pending.capacity() < wanted)
        m_pending.reserve(std::min(m_limits.recordBytes, 2 * wanted));
    m_pending.resize(wanted);
    const Result<std::size_t> got = m_reader(m_pending.data() + have, wanted - have);
    if (!got)
        return got.error();
    m_atEnd = *got < wanted - have;
    m_pending.resize(have + *got);
    return {};
}

Result<bool> CsvSplitter::next(CsvBlock &block)
{
    std::size_t wanted = m_limits.blockBytes;
    while (true) {
        if (const Result<void> filled = fill(wanted); !filled)
            return filled.error();
        if (m_pending.empty())
            return false;
        scan();
        if (m_atEnd && m_state != State::InQuote)
            m_boundary = m_pending.size(); // the last line needs no line end
        if (m_boundary > 0) {
            cut(block);
            return true;
        }
        if (m_atEnd || m_pending.size() >= m_limits.recordBytes) {
            if (const Result<void> done = giveUp(block); !done)
                return done.error();
            return true;
        }
        wanted = std::min(m_limits.recordBytes, m_pending.size() + m_limits.readBytes);
    }
}

void CsvSplitter::scan()
{
    const char *text = m_pending.data();
    const std::size_t size = m_pending.size();
    std::size_t at = m_scanned;
    while (at < size) {
        const auto *quote = static_cast<const char *>(std::memchr(text + at, '"', size - at));
        const std::size_t found = quote != nullptr ? static_cast<std::size_t>(quote - text) : size;
        switch (m_state) {
        case State::Outside: {
            if (!noteBoundary(at, found)) {
                m_scanned = size - 1;
                return;
            }
            at = found;
            if (found == size)
                break;
            const char before = found == 0 ? '\n' : text[found - 1];
            const bool opens = before == m_delimiter || before == '\n' || before == '\r';
            m_state = opens ? State::InQuote : State::Outside;
            ++at;
            break;
        }
        case State::InQuote:
            at = found;
            if (found < size) {
                m_state = State::AfterQuote;
                ++at;
            }
            break;
        case State::AfterQuote: {
            const char c = text[at];
            if (c == '"') {
                m_state = State::InQuote;
                ++at;
            } else {
                m_state = c == m_delimiter || c == '\n' || c == '\r' ? State::Outside : State::VoidLine;
            }
            break;
        }
        case State::VoidLine: {
            const std::size_t end = m_pending.find_first_of(kLineEnds, at);
            at = std::min(end, size);
            if (end != std::string::npos)
                m_state = State::Outside;
            break;
        }
        }
    }
    m_scanned = size;
}

bool CsvSplitter::noteBoundary(std::size_t from, std::size_t to)
{
    const char *text = m_pending.data();
    if (const auto *feed = static_cast<const char *>(memrchr(text + from, '\n', to - from)); feed != nullptr) {
        m_boundary = static_cast<std::size_t>(feed - text) + 1;
        from = m_boundary;
    }
    const auto *carriage = static_cast<const char *>(memrchr(text + from, '\r', to - from));
    if (carriage == nullptr)
        return true;
    const std::size_t end = static_cast<std::size_t>(carriage - text) + 1;
    if (end == m_pending.size() && !m_atEnd) {
        // An LF may follow: this CR waits, but one before it does not.
        const auto *earlier = static_cast<const char *>(memrchr(text + from, '\r', end - 1 - from));
        if (earlier != nullptr)
            m_boundary = static_cast<std::size_t>(earlier - text) + 1;
        return false;
    }
    m_boundary = end;
    return true;
}

void CsvSplitter::cut(CsvBlock &block)
{
    const std::size_t size = m_boundary;
    block.bad.reset();
    block.badLines = 0;
    block.size = size;
    block.offset = m_offset;
    std::swap(block.text, m_pending);
    m_pending.assign(block.text, size, std::string::npos);
    block.text.resize(size);
    block.text.append(kTextPadding, '\0');
    m_offset += size;
    m_scanned = m_scanned > size ? m_scanned - size : 0;
    m_boundary = 0;
}

void CsvSplitter::drop(std::size_t bytes)
{
    m_pending.erase(0, bytes);
    m_offset += bytes;
    m_scanned = 0;
    m_boundary = 0;
    m_state = State::Outside;
}

Result<void> CsvSplitter::giveUp(CsvBlock &block)
{
    block.text.assign(kTextPadding, '\0');
    block.size = 0;
    block.offset = m_offset;
    const std::size_t length = lineLength(m_pending);
    const bool oneLine = length == m_pending.size();
    QuarantinedRow row;
    row.byte = m_offset;
    if (m_state == State::InQuote && (m_atEnd || !oneLine)) {
        row.reason = QuarantineReason::UnterminatedQuote;
        row.detail = "a quote is opened and not closed";
        const std::string_view line = std::string_view(m_pending).substr(0, length);
        row.length = std::min(line.find_last_not_of(kLineEnds) + 1, length);
        row.raw = line.substr(0, std::min<std::size_t>(row.length, kRawBytes));
        block.badLines = 1;
        drop(length);
    } else {
        row.reason = QuarantineReason::RecordTooLong;
        row.raw = m_pending.substr(0, kRawBytes);
        block.badLines = std::max<std::uint64_t>(1, countLines(m_pending));
        if (const Result<void> skipped = skipLine(row); !skipped)
            return skipped;
        row.detail = std::to_string(row.length) + " bytes, at most " + std::to_string(m_limits.recordBytes)
            + " are read as one record";
    }
    block.bad = std::move(row);
    return {};
}

Result<void> CsvSplitter::skipLine(QuarantinedRow &row)
{
    row.length = m_pending.size();
    // A CR at the very end may be half of a CRLF.
    const bool endsInCarriage = m_pending.back() == '\r' && m_state != State::InQuote;
    drop(m_pending.size());
    if (endsInCarriage) {
        if (const Result<void> filled = fill(1); !filled)
            return filled;
        row.length -= 1;
        if (m_pending.starts_with('\n'))
            drop(1);
        return {};
    }
    while (true) {
        if (const Result<void> filled = fill(m_limits.readBytes); !filled)
            return filled;
        const std::size_t end = m_pending.find_first_of(kLineEnds);
        if (end != std::string::npos) {
            row.length += end;
            if (end + 1 == m_pending.size()) {
                if (const Result<void> filled = fill(m_pending.size() + 1); !filled)
                    return filled;
            }
            drop(lineLength(m_pending));
            return {};
        }
        row.length += m_pending.size();
        if (m_atEnd) {
            drop(m_pending.size());
            return {};
        }
        drop(m_pending.size());
    }
}

} // namespace faultline
