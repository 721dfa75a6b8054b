// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/bit_packing.h"

#include "analysis/columns/little_endian.h"

namespace faultline {

std::size_t packedBytes(std::size_t count, unsigned width)
{
    return (count * width + 63) / 64 * 8;
}

void packBits(std::span<const std::uint64_t> values, unsigned width, std::string &to)
{
    if (width == 0 || values.empty())
        return;
    const std::size_t start = to.size();
    to.resize(start + packedBytes(values.size(), width));
    char *out = to.data() + start;
    std::uint64_t word = 0;
    unsigned used = 0; // bits of the word, 0 ... 63
    for (const std::uint64_t value : values) {
        word |= value << used;
        used += width;
        if (used >= 64) {
            storeLittle(out, word);
            out += 8;
            used -= 64;
            // What did not fit; a shift by 64 is undefined, so a value that ended with the word leaves nothing.
            word = used == 0 ? 0 : value >> (width - used);
        }
    }
    if (used > 0)
        storeLittle(out, word);
}

std::uint64_t unpackOne(std::string_view from, unsigned width, std::size_t index)
{
    if (width == 0)
        return 0;
    const std::size_t bit = index * width;
    const auto shift = static_cast<unsigned>(bit % 64);
    const char *in = from.data() + bit / 64 * 8;
    std::uint64_t bits = loadLittle<std::uint64_t>(in) >> shift;
    if (shift + width > 64)
        bits |= loadLittle<std::uint64_t>(in + 8) << (64 - shift);
    return width == 64 ? bits : bits & ((std::uint64_t{1} << width) - 1);
}

void unpackBits(std::string_view from, unsigned width, std::span<std::uint64_t> values)
{
    if (width == 0) {
        for (std::uint64_t &value : values)
            value = 0;
        return;
    }
    const std::uint64_t mask = width == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
    const char *in = from.data();
    std::size_t bit = 0;
    for (std::uint64_t &value : values) {
        const std::size_t word = bit / 64;
        const auto shift = static_cast<unsigned>(bit % 64);
        std::uint64_t bits = loadLittle<std::uint64_t>(in + 8 * word) >> shift;
        if (shift + width > 64)
            bits |= loadLittle<std::uint64_t>(in + 8 * word + 8) << (64 - shift);
        value = bits & mask;
        bit += width;
    }
}

} // namespace faultline
