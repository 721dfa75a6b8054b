// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/hash64.h"

#include "analysis/columns/little_endian.h"

#include <array>
#include <bit>

namespace faultline {

namespace {

// Odd, with about as many ones as zeros: multiplying by them is a bijection of 64-bit words.
constexpr std::uint64_t kFirst = 0x9E37'79B9'7F4A'7C15;
constexpr std::uint64_t kSecond = 0xD6E8'FEB8'6659'FD93;

/// A bijection in `word` for a fixed `state`, and in `state` for a fixed `word`: a changed word always shows.
std::uint64_t mix(std::uint64_t state, std::uint64_t word)
{
    return std::rotl((state ^ word) * kFirst, 29) * kSecond;
}

} // namespace

std::uint64_t hash64(std::string_view bytes, std::uint64_t seed)
{
    // Four lanes: the multiplications of one word do not wait for those of the word before.
    std::array<std::uint64_t, 4> lanes{seed ^ kFirst, seed ^ kSecond, seed + kFirst, seed + kSecond};
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 32; at += 32, left -= 32) {
        for (std::size_t lane = 0; lane < 4; ++lane)
            lanes[lane] = mix(lanes[lane], loadLittle<std::uint64_t>(at + 8 * lane));
    }
    for (std::size_t lane = 0; left >= 8; ++lane, at += 8, left -= 8)
        lanes[lane] = mix(lanes[lane], loadLittle<std::uint64_t>(at));
    std::uint64_t tail = 0;
    for (std::size_t i = 0; i < left; ++i)
        tail |= static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])) << (8 * i);
    std::uint64_t hash = mix(bytes.size(), tail);
    for (const std::uint64_t lane : lanes)
        hash = mix(hash, lane);
    hash ^= hash >> 32;
    hash *= kFirst;
    return hash ^ (hash >> 29);
}

} // namespace faultline
