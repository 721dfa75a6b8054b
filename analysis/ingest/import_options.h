// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace faultline {

/// What a person may say about a file before it is read. Empty means "find out".
struct ImportOptions {
    /// Role name -> column, or several separated by commas; "proba[CLASS]" and "embedding[INDEX]" name the argument.
    std::map<std::string, std::string> roles;
    std::string positive;
    std::string schemaPath; ///< JSON sidecar with roles and classes
    Part part = Part::Production;
    std::string name; ///< of the log; the file name when empty
};

/// Beyond so many bytes a gzip file that inflates to over 200 times its size is taken for a trap and refused.
inline constexpr std::uint64_t kInflateFreely = std::uint64_t{1} << 30U;

/// Sizes that change speed and memory, never results; `inflateFreely` alone decides what is refused.
struct ReadTuning {
    std::size_t blockBytes = 1U << 20U;
    std::size_t readBytes = 1U << 20U;
    std::size_t blocksPerRound = 0; ///< 0: from the width of the executor
    std::uint64_t inflateFreely = kInflateFreely;
};

} // namespace faultline
