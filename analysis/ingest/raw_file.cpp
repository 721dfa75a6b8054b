// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/raw_file.h"

#include "analysis/base/blocking.h"
#include <openssl/evp.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace faultline {

struct RawFile::Hash {
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    Hash() { EVP_DigestInit_ex(context, EVP_sha256(), nullptr); }
    ~Hash() { EVP_MD_CTX_free(context); }
    Hash(const Hash &) = delete;
    Hash &operator=(const Hash &) = delete;
};

namespace {

FileIdentity identityOf(const struct stat &status)
{
    constexpr std::int64_t kNanos = 1'000'000'000;
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino),
            static_cast<std::uint64_t>(status.st_size), status.st_mtim.tv_sec * kNanos + status.st_mtim.tv_nsec};
}

Error refused(const std::string &path, int code)
{
    if (code == ENOENT || code == ENOTDIR)
        return {ErrorKind::Io, "There is no file " + path + ".", path};
    return {ErrorKind::Io, path + " cannot be read: " + std::strerror(code) + ".", path};
}

} // namespace

std::string fileName(const std::string &path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

Error changedWhileRead(const std::string &path)
{
    return {ErrorKind::Io,
            fileName(path) + " was changed by another program while it was read. Import it again when it is complete.",
            path};
}

Result<std::unique_ptr<RawFile>> RawFile::open(const std::string &path)
{
    mayBlock("opening a log");
    // The kind is asked first: opening a FIFO would wait for its writer.
    struct stat status { };
    if (::stat(path.c_str(), &status) != 0)
        return refused(path, errno);
    if (S_ISDIR(status.st_mode))
        return Error{ErrorKind::Io, path + " is a folder. Choose the log file inside it.", path};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::Io, path + " is a device, pipe or socket. Copy its data into a file first.", path};
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0) {
        const Error error = refused(path, errno);
        if (descriptor >= 0)
            ::close(descriptor);
        return error;
    }
    if (status.st_size == 0) {
        ::close(descriptor);
        return Error{ErrorKind::Format, fileName(path) + " is empty (0 bytes). There is nothing to import.", path};
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<RawFile>(new RawFile(path, descriptor, identityOf(status)));
}

RawFile::RawFile(std::string path, int descriptor, const FileIdentity &identity)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_identity(identity)
    , m_hash(std::make_unique<Hash>())
{
}

RawFile::~RawFile()
{
    ::close(m_descriptor);
}

Result<std::size_t> RawFile::read(char *to, std::size_t size)
{
    const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_identity.bytes - m_position));
    std::size_t got = 0;
    while (got < wanted) {
        const ssize_t step = ::pread(m_descriptor, to + got, wanted - got, static_cast<off_t>(m_position + got));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return refused(m_path, errno);
        if (step == 0)
            return changedWhileRead(m_path);
        got += static_cast<std::size_t>(step);
    }
    struct stat status { };
    if (::fstat(m_descriptor, &status) != 0 || identityOf(status) != m_identity)
        return changedWhileRead(m_path);
    EVP_DigestUpdate(m_hash->context, to, got);
    m_position += got;
    return got;
}

Result<std::string> RawFile::peek(std::uint64_t offset, std::size_t size) const
{
    std::string bytes(size, '\0');
    std::size_t got = 0;
    while (got < size) {
        const ssize_t step = ::pread(m_descriptor, bytes.data() + got, size - got, static_cast<off_t>(offset + got));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return refused(m_path, errno);
        if (step == 0)
            break;
        got += static_cast<std::size_t>(step);
    }
    bytes.resize(got);
    return bytes;
}

Result<void> RawFile::checkUnchanged() const
{
    struct stat status { };
    if (::stat(m_path.c_str(), &status) != 0 || identityOf(status) != m_identity)
        return changedWhileRead(m_path);
    return {};
}

std::string RawFile::sha256()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_hash->context, digest.data(), &length);
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
        text += "0123456789abcdef"[digest[i] >> 4U];
        text += "0123456789abcdef"[digest[i] & 15U];
    }
    return text;
}

} // namespace faultline
