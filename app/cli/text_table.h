// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/sql_result.h"

#include <string>
#include <string_view>

namespace faultline {

/// A result as columns of text for a terminal: numbers to the right, long texts cut with an ellipsis, control
/// characters made visible, NULL as NULL. Every line ends with a line feed.
std::string textTable(const SqlResult &result);

/// How many places a text takes in a terminal: two for a wide character (most of East Asia), none for a mark that
/// stands over another.
std::size_t terminalWidth(std::string_view text);

} // namespace faultline
