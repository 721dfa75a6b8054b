// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace faultline {

/// Readable bytes that must follow a text given to SpecialCursor; zeros.
inline constexpr std::size_t kTextPadding = 64;

/// Finds delimiters, quotes and line ends in a text, 64 bytes at a time. The text must be followed by kTextPadding
/// zero bytes; the delimiter is not NUL.
class SpecialCursor {
public:
    SpecialCursor(const char *text, std::size_t size, char delimiter)
        : m_text(text)
        , m_size(size)
        , m_delimiter(delimiter)
    {
    }

    /// The first special byte at or after `from`, or the size of the text. Cheapest when `from` never goes back.
    std::size_t next(std::size_t from)
    {
        if (from >= m_size)
            return m_size;
        std::size_t word = from / 64;
        if (word != m_word) {
            m_word = word;
            m_mask = classify(m_text + word * 64);
        }
        std::uint64_t mask = m_mask & (~std::uint64_t{0} << (from % 64));
        while (mask == 0) {
            if (++word * 64 >= m_size)
                return m_size;
            m_word = word;
            m_mask = mask = classify(m_text + word * 64);
        }
        return word * 64 + static_cast<std::size_t>(std::countr_zero(mask));
    }

private:
    /// Bit i is set when byte i is special. Padding bytes never are.
    std::uint64_t classify(const char *bytes) const
    {
        std::uint64_t mask = 0;
#if defined(__SSE2__)
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i newline = _mm_set1_epi8('\n');
        const __m128i carriage = _mm_set1_epi8('\r');
        for (unsigned part = 0; part < 4; ++part) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part * 16));
            const __m128i hits =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, delimiter), _mm_cmpeq_epi8(block, quote)),
                             _mm_or_si128(_mm_cmpeq_epi8(block, newline), _mm_cmpeq_epi8(block, carriage)));
            mask |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(hits))) << (part * 16);
        }
#else
        for (unsigned i = 0; i < 64; ++i) {
            const char c = bytes[i];
            const bool special = c == m_delimiter || c == '"' || c == '\n' || c == '\r';
            mask |= static_cast<std::uint64_t>(special) << i;
        }
#endif
        return mask;
    }

    const char *m_text;
    std::size_t m_size;
    char m_delimiter;
    std::size_t m_word = static_cast<std::size_t>(-1);
    std::uint64_t m_mask = 0;
};

} // namespace faultline
