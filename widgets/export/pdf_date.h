// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace faultline {

/// Puts a date in place of the clock's in a PDF of QPdfWriter, with the table of offsets made right again, and gives the
/// file an /ID from its contents: the same pages are the same bytes in every time zone.
QByteArray withDate(QByteArray pdf, const QDate &date);

} // namespace faultline
