// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/sample.h"

#include "analysis/ingest/byte_source.h"
#include "analysis/ingest/readers/csv_block.h"
#include "analysis/ingest/readers/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <unordered_set>

namespace faultline {

namespace {

constexpr std::size_t kSampleRows = 10'000;
constexpr std::size_t kSampleBytes = 4U << 20U;
constexpr std::size_t kFrontBytes = 65'536;
constexpr std::size_t kWindowBytes = 262'144;

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string shown(std::string_view text)
{
    constexpr std::size_t kLongest = 60;
    return text.size() <= kLongest ? std::string(text) : std::string(text.substr(0, kLongest)) + "...";
}

/// "sep=;" as the first line, as spreadsheets write it: its length with the line end, or 0.
std::size_t separatorLine(std::string_view text, char &delimiter)
{
    if (text.size() < 6 || lowerCase(std::string(text.substr(0, 4))) != "sep=" || (text[5] != '\n' && text[5] != '\r'))
        return 0;
    delimiter = text[4];
    return text.substr(5).starts_with("\r\n") ? 7 : 6;
}

/// Reads one file's sample; each step fills more of the result.
class Sampler {
public:
    explicit Sampler(const std::string &path) { m_sample.path = path; }

    Result<Sample> run()
    {
        Result<std::unique_ptr<ByteSource>> source = ByteSource::open(m_sample.path);
        if (!source)
            return source.error();
        m_source = source.take();
        m_sample.identity = m_source->file().identity();
        m_sample.markBytes = m_source->markBytes();
        for (const auto step : {&Sampler::readFront, &Sampler::readRecords, &Sampler::readWindows}) {
            if (const Result<void> done = (this->*step)(); !done)
                return done.error();
        }
        weighColumns();
        estimateRows();
        return std::move(m_sample);
    }

private:
    Result<void> readFront()
    {
        m_front.resize(kFrontBytes);
        const Result<std::size_t> got = m_source->read(m_front.data(), m_front.size());
        if (!got)
            return got.error();
        m_front.resize(*got);
        std::string padded = m_front + std::string(kTextPadding, '\0');
        const std::size_t separator = separatorLine(m_front, m_sample.delimiter);
        if (separator == 0)
            m_sample.delimiter = sniffDelimiter(std::string_view(padded).substr(0, m_front.size()));
        m_sample.dataOffset = separator;
        m_sample.dataLine = separator == 0 ? 1 : 2;
        m_frontAt = separator;
        return {};
    }

    Result<std::size_t> nextBytes(char *to, std::size_t size)
    {
        const std::size_t ready = std::min(size, m_front.size() - m_frontAt);
        std::memcpy(to, m_front.data() + m_frontAt, ready);
        m_frontAt += ready;
        if (ready == size)
            return ready;
        const Result<std::size_t> more = m_source->read(to + ready, size - ready);
        return more ? Result<std::size_t>(ready + *more) : more;
    }

    Result<void> readRecords()
    {
        CsvSplitter splitter([this](char *to, std::size_t size) { return nextBytes(to, size); }, m_sample.delimiter,
                             {kFrontBytes, kFrontBytes}, m_sample.dataOffset);
        std::uint64_t line = m_sample.dataLine;
        bool header = true;
        while (m_sample.rows < kSampleRows && m_bytes < kSampleBytes) {
            CsvBlock block;
            const Result<bool> more = splitter.next(block);
            if (!more)
                return more.error();
            if (!*more) {
                m_sample.complete = true;
                break;
            }
            if (block.bad) {
                if (header)
                    return headerError("line " + std::to_string(line) + " cannot be read: " + block.bad->detail);
                block.bad->line = line;
                line += block.badLines;
                m_sample.quarantined.push_back(std::move(*block.bad));
                continue;
            }
            const std::string &text = m_sample.texts.emplace_back(std::move(block.text));
            CsvRecordReader reader(std::string_view(text).substr(0, block.size), m_sample.delimiter);
            while (header && !reader.atEnd()) {
                if (reader.skipBlankLine())
                    continue;
                if (const Result<void> read = readHeader(reader); !read)
                    return read;
                m_sample.dataOffset = block.offset + reader.position();
                m_sample.dataLine = line + reader.lines();
                header = false;
            }
            m_bytes += block.size;
            readRows(reader, block, line);
            line += reader.lines();
        }
        return header ? headerError("there is no text in it") : Result<void>();
    }

    Result<void> readHeader(CsvRecordReader &reader)
    {
        reader.read(static_cast<std::size_t>(-1));
        if (const auto bad = rejectedRecord(reader, reader.fieldCount(), true))
            return headerError("its first line cannot be read as column names: " + bad->detail);
        m_sample.header = reader.raw();
        std::vector<std::string> names;
        bool anyText = false;
        for (const CsvField &field : reader.fields()) {
            names.emplace_back(field.text);
            TimeReader times;
            anyText = anyText
                || (!field.text.empty() && !parseNumber(field.text) && !parseInteger(field.text)
                    && !times.parse(field.text));
        }
        if (!anyText) {
            return Error{ErrorKind::Schema,
                         fileName(m_sample.path) + " has no header: its first line is \"" + shown(m_sample.header)
                             + "\". Add a first line with the column names.",
                         m_sample.path};
        }
        for (std::string &name : uniqueNames(names))
            m_sample.columns.push_back({std::move(name), {}, {}});
        return {};
    }

    void readRows(CsvRecordReader &reader, const CsvBlock &block, std::uint64_t line)
    {
        while (!reader.atEnd()) {
            if (reader.skipBlankLine())
                continue;
            const std::size_t begin = reader.position();
            const std::uint64_t at = line + reader.lines();
            reader.read(m_sample.columns.size());
            if (reader.raw() == m_sample.header)
                continue;
            if (auto bad = rejectedRecord(reader, m_sample.columns.size(), true)) {
                bad->line = at;
                bad->byte = block.offset + m_sample.markBytes + begin;
                m_sample.quarantined.push_back(std::move(*bad));
                continue;
            }
            for (std::size_t i = 0; i < reader.fields().size(); ++i) {
                const CsvField &field = reader.fields()[i];
                const std::string_view text =
                    field.lasting ? field.text : std::string_view(m_sample.texts.emplace_back(field.text));
                m_sample.columns[i].cells.push_back({text, field.quoted});
            }
            m_sample.places.push_back({at, block.offset + m_sample.markBytes + begin, reader.raw()});
            ++m_sample.rows;
        }
    }

    /// Two places further on in a plain file. Where quotes are, a line end may lie inside a field: such a place is left.
    Result<void> readWindows()
    {
        const std::uint64_t bytes = m_sample.identity.bytes;
        if (m_sample.complete || m_source->isCompressed() || bytes < 2 * (m_bytes + kWindowBytes))
            return {};
        for (const std::uint64_t offset : {bytes / 2, bytes - kWindowBytes}) {
            Result<std::string> window = m_source->file().peek(offset, kWindowBytes);
            if (!window)
                return window.error();
            weighWindow(*window);
        }
        return {};
    }

    void weighWindow(std::string &window)
    {
        const std::size_t first = window.find('\n');
        const std::size_t last = window.rfind('\n');
        if (first == last || window.find('"') != std::string::npos)
            return;
        window.resize(last + 1);
        const std::size_t size = window.size() - first - 1;
        window.append(kTextPadding, '\0');
        CsvRecordReader reader(std::string_view(window).substr(first + 1, size), m_sample.delimiter);
        std::vector<TimeReader> times(m_sample.columns.size());
        while (!reader.atEnd()) {
            if (reader.skipBlankLine())
                continue;
            reader.read(m_sample.columns.size());
            if (reader.raw() == m_sample.header || rejectedRecord(reader, m_sample.columns.size(), true))
                continue;
            for (std::size_t i = 0; i < reader.fields().size(); ++i) {
                if (!reader.fields()[i].text.empty())
                    m_sample.columns[i].evidence.add(reader.fields()[i].text, times[i]);
            }
        }
    }

    void weighColumns()
    {
        for (SampleColumn &column : m_sample.columns) {
            TimeReader times;
            for (const SampleCell &cell : column.cells) {
                if (!cell.isEmpty())
                    column.evidence.add(cell.text, times);
            }
        }
    }

    void estimateRows()
    {
        const RawFile &file = m_source->file();
        const std::uint64_t seen = m_source->isCompressed() ? m_source->consumed() : m_bytes;
        const double share = seen > 0 ? static_cast<double>(file.identity().bytes) / static_cast<double>(seen) : 1.0;
        m_sample.estimatedRows = m_sample.complete
            ? m_sample.rows
            : static_cast<std::uint64_t>(static_cast<double>(m_sample.rows) * std::max(1.0, share));
    }

    Error headerError(const std::string &what) const
    {
        return {ErrorKind::Format, fileName(m_sample.path) + ": " + what + ". Correct the file and import it again.",
                m_sample.path};
    }

    Sample m_sample;
    std::unique_ptr<ByteSource> m_source;
    std::string m_front;
    std::size_t m_frontAt = 0;
    std::size_t m_bytes = 0;
};

} // namespace

Result<Sample> readSample(const std::string &path)
{
    return Sampler(path).run();
}

std::vector<std::string> uniqueNames(const std::vector<std::string> &header)
{
    std::unordered_set<std::string> taken;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string base = header[i].empty() ? "col_" + std::to_string(i + 1) : header[i];
        std::string name = base;
        for (int copy = 2; !taken.insert(lowerCase(name)).second; ++copy)
            name = base + "#" + std::to_string(copy);
        names.push_back(std::move(name));
    }
    return names;
}

char sniffDelimiter(std::string_view text)
{
    constexpr std::string_view kCandidates = ",;\t|";
    constexpr std::size_t kRecords = 100;
    char best = ',';
    double bestShare = 0.0;
    std::size_t bestFields = 1;
    for (const char candidate : kCandidates) {
        CsvRecordReader reader(text, candidate);
        std::size_t fields = 0;
        std::size_t records = 0;
        std::size_t alike = 0;
        while (!reader.atEnd() && records < kRecords) {
            if (reader.skipBlankLine())
                continue;
            reader.read(0);
            if (reader.atEnd() && records > 1)
                break; // perhaps only half of it lies in the text
            fields = records == 0 ? reader.fieldCount() : fields;
            alike += reader.fieldCount() == fields ? 1 : 0;
            ++records;
        }
        const double share = records == 0 ? 0.0 : static_cast<double>(alike) / static_cast<double>(records);
        if (fields > 1 && (share > bestShare || (share == bestShare && fields > bestFields))) {
            best = candidate;
            bestShare = share;
            bestFields = fields;
        }
    }
    return best;
}

} // namespace faultline
