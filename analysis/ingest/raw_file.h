// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace faultline {

/// What tells one state of a file from another.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t bytes = 0;
    std::int64_t modifiedNs = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// The last part of a path; what messages call a file.
std::string fileName(const std::string &path);

/// A regular file read once from front to back, hashed on the way. Io errors: missing, folder, device, unreadable;
/// Format: empty, or changed by somebody else while it is read.
class RawFile {
public:
    static Result<std::unique_ptr<RawFile>> open(const std::string &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// Up to `size` next bytes; 0 only at the end.
    Result<std::size_t> read(char *to, std::size_t size);
    /// Bytes at an offset, outside the hash and the order.
    Result<std::string> peek(std::uint64_t offset, std::size_t size) const;

    const std::string &path() const { return m_path; }
    const FileIdentity &identity() const { return m_identity; }
    std::uint64_t position() const { return m_position; }
    /// Fails when path now leads to another file or another state of it.
    Result<void> checkUnchanged() const;
    /// SHA-256 of everything, 64 hexadecimal digits; only after the end was read.
    std::string sha256();

private:
    struct Hash;
    RawFile(std::string path, int descriptor, const FileIdentity &identity);

    std::string m_path;
    int m_descriptor = -1;
    FileIdentity m_identity;
    std::uint64_t m_position = 0;
    std::unique_ptr<Hash> m_hash;
};

/// The error of a file that is not what it was when its import began.
Error changedWhileRead(const std::string &path);

} // namespace faultline
