// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/byte_source.h"

#include "analysis/ingest/file_kind.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace faultline {

namespace {

constexpr std::size_t kHeadBytes = 65'536;
constexpr std::size_t kInputBytes = 262'144;
constexpr std::uint64_t kLargestRatio = 200;

} // namespace

/// Inflates the members of a gzip file one after the other.
class ByteSource::Inflate {
public:
    Inflate(RawFile &file, std::uint64_t inflateFreely)
        : m_file(file)
        , m_inflateFreely(inflateFreely)
        , m_input(kInputBytes, '\0')
    {
        inflateInit2(&m_stream, 16 + MAX_WBITS);
    }
    ~Inflate() { inflateEnd(&m_stream); }
    Inflate(const Inflate &) = delete;
    Inflate &operator=(const Inflate &) = delete;

    Result<std::size_t> read(char *to, std::size_t size)
    {
        std::size_t made = 0;
        while (made < size) {
            if (const Result<bool> more = fill(); !more || !*more) {
                if (!more)
                    return more.error();
                if (m_inMember)
                    return damaged("its compressed data end too early");
                break;
            }
            if (!m_inMember) {
                if (const Result<bool> member = startMember(); !member || !*member) {
                    if (!member)
                        return member.error();
                    continue;
                }
            }
            m_stream.next_out = reinterpret_cast<Bytef *>(to + made);
            m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(size - made, 1U << 30U));
            const uInt before = m_stream.avail_out;
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            made += before - m_stream.avail_out;
            m_made += before - m_stream.avail_out;
            if (code == Z_STREAM_END)
                m_inMember = false;
            else if (code != Z_OK && code != Z_BUF_ERROR)
                return damaged(reasonOf(code));
            if (m_made > m_inflateFreely && m_made / kLargestRatio > consumed())
                return tooDense();
        }
        return made;
    }

    std::uint64_t consumed() const { return m_file.position() - m_stream.avail_in; }

private:
    /// False when the file has no more bytes.
    Result<bool> fill()
    {
        if (m_stream.avail_in > 0)
            return true;
        const Result<std::size_t> got = m_file.read(m_input.data(), m_input.size());
        if (!got)
            return got.error();
        m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(*got);
        return *got > 0;
    }

    /// After a member: another one, or the zeros that tapes and block devices add. False while skipping zeros.
    Result<bool> startMember()
    {
        if (m_members > 0 && *m_stream.next_in == 0) {
            ++m_stream.next_in;
            --m_stream.avail_in;
            return false;
        }
        if (m_members > 0 && *m_stream.next_in != 0x1F)
            return damaged("other bytes follow its compressed data");
        inflateReset(&m_stream);
        ++m_members;
        m_inMember = true;
        return true;
    }

    std::string_view reasonOf(int code) const
    {
        const std::string_view said = m_stream.msg != nullptr ? m_stream.msg : "";
        if (said == "incorrect data check")
            return "its checksum does not match";
        if (said == "incorrect length check")
            return "its length does not match";
        if (m_members > 1 && said == "incorrect header check")
            return "other bytes follow its compressed data";
        return code == Z_MEM_ERROR ? "there is no memory to read it" : "its compressed data cannot be read";
    }

    Error damaged(std::string_view reason) const
    {
        return {ErrorKind::Format,
                fileName(m_file.path()) + " is a damaged gzip file: " + std::string(reason) + " (at byte "
                    + std::to_string(consumed()) + "). Nothing was imported; get the file again.",
                m_file.path()};
    }

    Error tooDense() const
    {
        return {ErrorKind::Format,
                fileName(m_file.path()) + " inflates to over " + std::to_string(kLargestRatio)
                    + " times its size: " + std::to_string(consumed()) + " bytes gave " + std::to_string(m_made)
                    + " so far. Nothing was imported. If the file is sound, decompress it first (gzip -d) and import "
                      "the result.",
                m_file.path()};
    }

    RawFile &m_file;
    std::uint64_t m_inflateFreely;
    std::uint64_t m_made = 0;
    std::string m_input;
    z_stream m_stream{};
    bool m_inMember = false;
    std::uint64_t m_members = 0;
};

ByteSource::ByteSource(std::unique_ptr<RawFile> file)
    : m_file(std::move(file))
{
}

ByteSource::~ByteSource() = default;

Result<std::unique_ptr<ByteSource>> ByteSource::open(const std::string &path, std::uint64_t inflateFreely)
{
    Result<std::unique_ptr<RawFile>> file = RawFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<ByteSource> source(new ByteSource(file.take()));
    const Result<std::string> magic = source->m_file->peek(0, 2);
    if (!magic)
        return magic.error();
    if (*magic == "\x1F\x8B")
        source->m_inflate = std::make_unique<Inflate>(*source->m_file, inflateFreely);
    if (const Result<void> fit = source->inspectHead(); !fit)
        return fit.error();
    return source;
}

std::uint64_t ByteSource::consumed() const
{
    return m_inflate ? m_inflate->consumed() : m_file->position();
}

Result<void> ByteSource::inspectHead()
{
    std::string head(kHeadBytes, '\0');
    const Result<std::size_t> got = read(head.data(), head.size());
    if (!got)
        return got.error();
    head.resize(*got);
    const std::string name = fileName(m_file->path());
    const auto refuse = [&](const std::string &what) { return Error{ErrorKind::Format, name + what, m_file->path()}; };
    if (head.empty())
        return refuse(" is empty (0 bytes after decompression). There is nothing to import.");
    if (startsWithUtf16Mark(head))
        return refuse(" is UTF-16 text. Save it as UTF-8 and import it again.");
    if (const auto kind = foreignKind(head))
        return refuse(" is " + std::string(*kind) + ", not delimited text. Export it as CSV and import that.");
    m_mark = utf8MarkLength(head);
    const std::size_t firstInk = head.find_first_not_of(" \t\r\n\v\f", m_mark);
    if (firstInk == std::string::npos && head.size() < kHeadBytes)
        return refuse(" holds only white space. There is nothing to import.");
    const std::size_t firstLine = head.find('\n');
    const std::size_t nul = head.find('\0');
    // A NUL in the data is a bad record; in the first line it says that nothing here is text.
    if (nul != std::string::npos && (firstLine == std::string::npos || nul < firstLine))
        return refuse(" holds binary data (a NUL at byte " + std::to_string(nul)
                      + "), not delimited text. Export it as CSV and import that.");
    m_head = std::move(head);
    m_headAt = m_mark;
    return {};
}

Result<std::size_t> ByteSource::read(char *to, std::size_t size)
{
    const std::size_t ready = std::min(size, m_head.size() - m_headAt);
    std::memcpy(to, m_head.data() + m_headAt, ready);
    m_headAt += ready;
    if (ready == size)
        return ready;
    const Result<std::size_t> more =
        m_inflate ? m_inflate->read(to + ready, size - ready) : m_file->read(to + ready, size - ready);
    if (!more)
        return more.error();
    return ready + *more;
}

} // namespace faultline
