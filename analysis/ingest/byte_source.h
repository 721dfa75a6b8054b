// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/ingest/import_options.h"
#include "analysis/ingest/raw_file.h"

#include <memory>
#include <string>

namespace faultline {

/// The decompressed bytes of a text file, in order, without a UTF-8 byte order mark. Plain or gzip is told by the
/// first bytes. open() refuses what is not UTF-8 text (Format): archives, images, databases, UTF-16, white space only.
class ByteSource {
public:
    /// `inflateFreely`: see kInflateFreely.
    static Result<std::unique_ptr<ByteSource>> open(const std::string &path,
                                                    std::uint64_t inflateFreely = kInflateFreely);
    ~ByteSource();
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// Up to `size` next bytes; fewer than asked only at the end. A damaged gzip stream, and one that inflates to over
    /// 200 times its size, is a Format error.
    Result<std::size_t> read(char *to, std::size_t size);

    RawFile &file() { return *m_file; }
    bool isCompressed() const { return m_inflate != nullptr; }
    /// Bytes of the file on disk that what was read so far took.
    std::uint64_t consumed() const;
    /// Bytes of a byte order mark that was left out at the front.
    std::size_t markBytes() const { return m_mark; }

private:
    class Inflate;
    explicit ByteSource(std::unique_ptr<RawFile> file);
    Result<void> inspectHead();

    std::unique_ptr<RawFile> m_file;
    std::unique_ptr<Inflate> m_inflate; ///< null for a plain file
    std::string m_head; ///< read for inspection, not yet given out
    std::size_t m_headAt = 0;
    std::size_t m_mark = 0;
};

} // namespace faultline
