// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace faultline {

/// The text of a .sql file by its path below analysis/store, e.g. "migrations/001_segments.sql"; empty when there is none.
std::string_view sqlText(std::string_view name);

} // namespace faultline
