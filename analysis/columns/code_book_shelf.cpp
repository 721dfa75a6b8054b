// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/code_book_shelf.h"

#include "analysis/columns/little_endian.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::uint32_t kLayout = 1;

template <class T>
void appendAll(std::string &to, const std::vector<T> &values)
{
    appendLittle(to, static_cast<std::uint64_t>(values.size()));
    for (const T value : values)
        appendLittle(to, value);
}

/// Takes values from the front of some bytes; everything after the first shortage fails.
class Taker {
public:
    explicit Taker(std::string_view bytes)
        : m_left(bytes)
    {
    }

    template <class T>
    T take()
    {
        if (m_left.size() < sizeof(T)) {
            m_short = true;
            return T{};
        }
        const T value = loadLittle<T>(m_left.data());
        m_left.remove_prefix(sizeof(T));
        return value;
    }
    template <class T>
    std::vector<T> takeAll()
    {
        const auto count = take<std::uint64_t>();
        if (m_short || count > m_left.size() / sizeof(T)) {
            m_short = true;
            return {};
        }
        std::vector<T> values;
        values.reserve(count);
        for (std::uint64_t i = 0; i < count; ++i)
            values.push_back(take<T>());
        return values;
    }
    bool isWhole() const { return !m_short && m_left.empty(); }

private:
    std::string_view m_left;
    bool m_short = false;
};

bool isSound(const CodeBook &book)
{
    const bool sorted =
        std::adjacent_find(book.edges.begin(), book.edges.end(), [](double a, double b) { return !(a < b); })
        == book.edges.end();
    const bool finite =
        std::all_of(book.edges.begin(), book.edges.end(), [](double edge) { return std::isfinite(edge); });
    const bool known = std::all_of(book.entries.begin(), book.entries.end(),
                                   [&](std::uint32_t entry) { return entry < book.codeOfEntry.size(); });
    const bool coded = std::all_of(book.codeOfEntry.begin(), book.codeOfEntry.end(),
                                   [&](std::uint16_t code) { return code < book.size(); });
    return sorted && finite && known && coded && book.size() <= 65'536
        && (book.ofText ? book.edges.empty() : book.entries.empty());
}

} // namespace

std::string toBytes(const ShelvedBook &shelved)
{
    std::string bytes;
    appendLittle(bytes, kLayout);
    appendLittle(bytes, shelved.dataRevision);
    appendLittle(bytes, shelved.book.version);
    const std::uint8_t flags = static_cast<std::uint8_t>((shelved.book.ofText ? 1 : 0) | (shelved.book.distinct ? 2 : 0)
                                                         | (shelved.book.exactInDouble ? 4 : 0));
    appendLittle(bytes, flags);
    appendAll(bytes, shelved.book.edges);
    appendAll(bytes, shelved.book.entries);
    appendAll(bytes, shelved.book.codeOfEntry);
    return bytes;
}

Result<ShelvedBook> bookFromBytes(std::string_view bytes)
{
    Taker taker(bytes);
    ShelvedBook shelved;
    const auto layout = taker.take<std::uint32_t>();
    shelved.dataRevision = taker.take<std::int64_t>();
    shelved.book.version = taker.take<std::int64_t>();
    const auto flags = taker.take<std::uint8_t>();
    shelved.book.ofText = (flags & 1U) != 0;
    shelved.book.distinct = (flags & 2U) != 0;
    shelved.book.exactInDouble = (flags & 4U) != 0;
    shelved.book.edges = taker.takeAll<double>();
    shelved.book.entries = taker.takeAll<std::uint32_t>();
    shelved.book.codeOfEntry = taker.takeAll<std::uint16_t>();
    if (layout != kLayout || !taker.isWhole() || !isSound(shelved.book))
        return Error{ErrorKind::Corrupt, "A code book cannot be read; it is made again from the values.", {}};
    return shelved;
}

bool sameCodes(const CodeBook &a, const CodeBook &b)
{
    return a.ofText == b.ofText && a.distinct == b.distinct && a.exactInDouble == b.exactInDouble && a.edges == b.edges
        && a.entries == b.entries && a.codeOfEntry == b.codeOfEntry;
}

} // namespace faultline
