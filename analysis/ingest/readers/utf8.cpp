// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/utf8.h"

#include <cstdint>
#include <cstring>

namespace faultline {

namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080U;

std::uint64_t load(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// Length of the sequence at the front (2 ... 4), 0 when it is not valid.
std::size_t sequenceLength(const unsigned char *bytes, std::size_t size)
{
    const unsigned first = bytes[0];
    std::size_t length = 0;
    unsigned low = 0x80;
    unsigned high = 0xBF; // allowed range of the second byte
    if (first >= 0xC2 && first <= 0xDF)
        length = 2;
    else if (first >= 0xE0 && first <= 0xEF)
        length = 3;
    else if (first >= 0xF0 && first <= 0xF4)
        length = 4;
    if (first == 0xE0)
        low = 0xA0;
    else if (first == 0xED)
        high = 0x9F;
    else if (first == 0xF0)
        low = 0x90;
    else if (first == 0xF4)
        high = 0x8F;
    if (length == 0 || length > size || bytes[1] < low || bytes[1] > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((bytes[i] & 0xC0U) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (text.size() - at >= 8 && (load(text.data() + at) & kHighBits) == 0) {
            at += 8;
            continue;
        }
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.data()) + at;
        const std::size_t length = *bytes < 0x80 ? 1 : sequenceLength(bytes, text.size() - at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

bool isPlainAscii(std::string_view text)
{
    // Subtracting 1 from each byte borrows into bit 7 for a NUL; a NUL below a borrow is still seen in its own byte.
    constexpr std::uint64_t kOnes = 0x0101010101010101U;
    std::uint64_t seen = 0;
    std::size_t at = 0;
    for (; text.size() - at >= 8; at += 8) {
        const std::uint64_t word = load(text.data() + at);
        seen |= word | (word - kOnes);
    }
    for (; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        seen |= c == 0 || c >= 0x80 ? kHighBits : 0;
    }
    return (seen & kHighBits) == 0;
}

} // namespace faultline
