// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace faultline {

/// Spreads the bits of a number over all 64 (the finalizer of SplitMix64, Steele, Lea and Flood 2014).
constexpr std::uint64_t mix64(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// A hash of bytes that is the same on every machine and for ever: ids are looked up by it and rows are halved by it.
/// FNV-1a over the bytes, mixed; not for adversaries, so every hit is compared with the exact text.
constexpr std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0)
{
    std::uint64_t h = 0xcbf29ce484222325ULL ^ mix64(seed);
    for (const char c : bytes)
        h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mix64(h);
}

} // namespace faultline
