// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace faultline {

/// The shortest decimal text that reads back as the same number, whatever the locale: "1" for 1.0, "nan", "inf".
std::string shortestText(double value);

} // namespace faultline
