// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/csv_block.h"

#include "analysis/ingest/readers/utf8.h"

#include <algorithm>
#include <utility>

namespace faultline {

namespace {

constexpr std::size_t kRawBytes = 4096;
constexpr std::size_t kShownBytes = 40;
constexpr std::size_t kDetailBytes = 200;

std::string hexByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return {'0', 'x', "0123456789ABCDEF"[value >> 4U], "0123456789ABCDEF"[value & 15U]};
}

/// The field that holds a byte of the record; -1 when the record has no such field.
std::int32_t fieldAt(const CsvRecordReader &record, std::size_t byte)
{
    const char *position = record.raw().data() + byte;
    for (std::size_t i = 0; i < record.fields().size(); ++i) {
        const CsvField &field = record.fields()[i];
        if (field.lasting && position >= field.text.data() && position < field.text.data() + field.text.size())
            return static_cast<std::int32_t>(i);
    }
    return -1;
}

std::string countOfFields(std::size_t found, std::size_t expected)
{
    return std::to_string(found) + (found == 1 ? " field, " : " fields, ") + std::to_string(expected) + " expected";
}

/// At most kDetailBytes of a value, not cut inside a character.
std::string shortened(std::string_view text)
{
    std::size_t size = std::min(text.size(), kDetailBytes);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return std::string(text.substr(0, size));
}

/// Appends the fields of one block to their columns.
class ColumnFiller {
public:
    ColumnFiller(const RecordSpec &spec, ParsedBlock &block)
        : m_spec(spec)
        , m_block(block)
        , m_times(spec.columns.size())
    {
        m_block.columns.resize(spec.columns.size());
    }

    /// False, with nothing added, when the time of the record is unreadable.
    bool addRow(const std::vector<CsvField> &fields, std::uint64_t line)
    {
        const std::size_t time = m_spec.timeColumn.value_or(fields.size());
        if (m_spec.timeColumn && !addRequiredTime(time, fields[time], line))
            return false;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const ColumnSpec &spec = m_spec.columns[i];
            if (spec.ignored || i == time)
                continue;
            if (m_spec.typesOnly)
                weigh(m_block.columns[i], spec, fields[i], m_times[i], line);
            else
                add(m_block.columns[i], spec, fields[i], m_times[i], line);
        }
        ++m_block.rows;
        return true;
    }

private:
    bool addRequiredTime(std::size_t i, const CsvField &field, std::uint64_t line)
    {
        const ColumnSpec &spec = m_spec.columns[i];
        ParsedColumn &column = m_block.columns[i];
        const auto value = parseTime(spec, field.text, m_times[i]);
        if (!value && isUnreadableTime(field.text, spec.epoch))
            return false;
        if (m_spec.typesOnly)
            weigh(column, spec, field, m_times[i], line);
        else
            addTime(column, value, field, line);
        return true;
    }

    void addTime(ParsedColumn &column, std::optional<Micros> value, const CsvField &field, std::uint64_t line)
    {
        column.seen = column.seen || value.has_value();
        column.integers.push_back(value.value_or(0));
        if (!value)
            missingOrMisfit(column, field, line);
    }

    void add(ParsedColumn &column, const ColumnSpec &spec, const CsvField &field, TimeReader &times, std::uint64_t line)
    {
        switch (spec.type) {
        case ValueType::Int64:
            if (const auto value = parseInteger(field.text)) {
                column.bigInteger = column.bigInteger || *value > kExactInteger || *value < -kExactInteger;
                column.seen = true;
                column.integers.push_back(*value);
            } else {
                column.integers.push_back(0);
                missingOrMisfit(column, field, line);
            }
            break;
        case ValueType::Float64:
            if (const auto value = parseNumber(field.text)) {
                column.seen = true;
                column.numbers.push_back(*value);
            } else {
                column.numbers.push_back(0.0);
                missingOrMisfit(column, field, line);
            }
            break;
        case ValueType::Time:
            addTime(column, parseTime(spec, field.text, times), field, line);
            break;
        case ValueType::Text:
            addText(column, spec, field);
            break;
        }
    }

    void addText(ParsedColumn &column, const ColumnSpec &spec, const CsvField &field)
    {
        const bool missing = field.text.empty() && !field.quoted;
        if (missing)
            column.missing.push_back(static_cast<std::uint32_t>(m_block.rows));
        column.seen = column.seen || !missing;
        if (spec.plain) {
            column.bytes.append(field.text);
            column.ends.push_back(static_cast<std::uint32_t>(column.bytes.size()));
        } else {
            column.entries.push_back(missing ? 0 : column.values.add(field.text, field.lasting));
        }
    }

    static std::optional<Micros> parseTime(const ColumnSpec &spec, std::string_view text, TimeReader &times)
    {
        return spec.epoch == EpochUnit::None ? times.parse(text) : parseEpoch(text, spec.epoch);
    }

    void missingOrMisfit(ParsedColumn &column, const CsvField &field, std::uint64_t line)
    {
        column.missing.push_back(static_cast<std::uint32_t>(m_block.rows));
        if (!isMissingToken(field.text) && !column.misfit)
            column.misfit = Misfit{line, std::string(field.text.substr(0, kShownBytes))};
    }

    static void weigh(ParsedColumn &column, const ColumnSpec &spec, const CsvField &field, TimeReader &times,
                      std::uint64_t line)
    {
        if (spec.type == ValueType::Text || (field.text.empty() && !field.quoted))
            return;
        column.evidence.add(field.text, times);
        if (column.misfit || isMissingToken(field.text))
            return;
        const bool fits = (spec.type == ValueType::Int64 && parseInteger(field.text))
            || (spec.type == ValueType::Float64 && parseNumber(field.text))
            || (spec.type == ValueType::Time && parseTime(spec, field.text, times));
        if (!fits)
            column.misfit = Misfit{line, std::string(field.text.substr(0, kShownBytes))};
    }

    const RecordSpec &m_spec;
    ParsedBlock &m_block;
    std::vector<TimeReader> m_times;
};

ParsedBlock quarantinedOnly(CsvBlock block, const RecordSpec &spec)
{
    ParsedBlock parsed;
    parsed.columns.resize(spec.columns.size());
    parsed.lines = block.badLines;
    parsed.quarantined.push_back(std::move(*block.bad));
    return parsed;
}

} // namespace

void ParsedBlock::place(std::uint64_t line)
{
    firstLine = line;
    for (QuarantinedRow &row : quarantined)
        row.line += line;
    for (ParsedColumn &column : columns) {
        if (column.misfit)
            column.misfit->line += line;
    }
}

std::optional<QuarantinedRow> rejectedRecord(const CsvRecordReader &record, std::size_t columns, bool checkText)
{
    QuarantinedRow row;
    const std::string_view raw = record.raw();
    if (record.textAfterQuote()) {
        row.reason = QuarantineReason::TextAfterQuote;
        row.column = static_cast<std::int32_t>(*record.textAfterQuote());
        row.detail = "field " + std::to_string(row.column + 1) + " goes on after its closing quote";
    } else if (const std::size_t nul = checkText ? raw.find('\0') : std::string_view::npos;
               nul != std::string_view::npos) {
        row.reason = QuarantineReason::NulByte;
        row.column = fieldAt(record, nul);
        row.detail = "0x00 at byte " + std::to_string(nul + 1) + " of the record";
    } else if (const std::size_t bad = checkText ? firstInvalidUtf8(raw) : std::string_view::npos;
               bad != std::string_view::npos) {
        row.reason = QuarantineReason::InvalidUtf8;
        row.column = fieldAt(record, bad);
        row.detail = hexByte(raw[bad]) + " at byte " + std::to_string(bad + 1) + " of the record";
    } else if (record.fieldCount() != columns) {
        row.reason = record.fieldCount() < columns ? QuarantineReason::TooFewFields : QuarantineReason::TooManyFields;
        row.detail = countOfFields(record.fieldCount(), columns);
    } else {
        return std::nullopt;
    }
    row.length = raw.size();
    row.raw = raw.substr(0, kRawBytes);
    return row;
}

QuarantinedRow unreadableTime(std::string_view raw, std::size_t column, std::string_view value)
{
    QuarantinedRow row;
    row.reason = QuarantineReason::UnreadableTime;
    row.column = static_cast<std::int32_t>(column);
    row.detail = shortened(value);
    row.length = raw.size();
    row.raw = raw.substr(0, kRawBytes);
    return row;
}

ParsedBlock parseCsvBlock(CsvBlock block, const RecordSpec &spec)
{
    if (block.bad)
        return quarantinedOnly(std::move(block), spec);
    ParsedBlock parsed;
    parsed.text = std::move(block.text);
    const std::string_view text = std::string_view(parsed.text).substr(0, block.size);
    const bool checkText = !isPlainAscii(text);
    CsvRecordReader reader(text, spec.delimiter);
    ColumnFiller filler(spec, parsed);
    while (!reader.atEnd()) {
        if (reader.skipBlankLine()) {
            ++parsed.blankLines;
            continue;
        }
        const std::uint64_t line = reader.lines();
        const std::size_t begin = reader.position();
        reader.read(spec.columns.size());
        if (reader.raw() == spec.header) {
            ++parsed.repeatedHeaders;
            continue;
        }
        auto rejected = rejectedRecord(reader, spec.columns.size(), checkText);
        if (!rejected && !filler.addRow(reader.fields(), line))
            rejected = unreadableTime(reader.raw(), *spec.timeColumn, reader.fields()[*spec.timeColumn].text);
        if (rejected) {
            rejected->line = line;
            rejected->byte = block.offset + begin;
            parsed.quarantined.push_back(std::move(*rejected));
        }
    }
    parsed.lines = reader.lines();
    return parsed;
}

} // namespace faultline
