// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace faultline {

/// One line for a POSIX shell; words with anything but harmless characters are put in single quotes.
QString shellLine(const QStringList &words);

} // namespace faultline
