// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// "features.CustomerAge" -> "customer_age": lower case, snake case, without the prefixes inputs. features. data.
/// payload. and a leading "@". White space and hyphens become "_".
std::string normalName(std::string_view name);

/// The usual normal names of a role, most telling first. Empty for roles that are not told by name alone.
const std::vector<std::string_view> &usualNames(Role role);

enum class NameFit { None, Suffix, Full };

/// How well a normal name fits a role: the whole of it, or its end after "_".
struct NameMatch {
    NameFit fit = NameFit::None;
    std::size_t rank = 0; ///< place in usualNames(), lower is more telling
};
NameMatch matchName(std::string_view normal, Role role);

/// "p_spam" -> prefix "p_", class "spam"; "spam_proba" -> prefix "_proba", class "spam".
struct ClassName {
    std::string pattern;
    std::string value; ///< the class, as written
};
std::optional<ClassName> classInName(std::string_view name);

/// "emb_12" -> prefix "emb", index 12; only for the usual prefixes of embeddings.
struct SeriesName {
    std::string prefix;
    std::size_t index = 0;
};
std::optional<SeriesName> embeddingInName(std::string_view name);

/// Usual names of columns that describe the serving rather than the record: latency, status, endpoint, split, ...
bool isServingName(std::string_view normal);

} // namespace faultline
