// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <QByteArray>

#include <string>

namespace faultline {

/// Writes a file whole or not at all: an older one stays as it was when this fails. "" and "-" are standard output; a
/// pipe or device is written into, never replaced. `what` begins the error: "The report". Not on the window's thread.
Result<void> writeWhole(const std::string &path, const QByteArray &bytes, const char *what);

} // namespace faultline
