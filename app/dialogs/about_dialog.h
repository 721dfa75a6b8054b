// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace faultline {

/// Not modal: it can stay open beside the work.
void showAbout(QWidget *parent);

/// Which input answers which question.
QString inputsHelpTitle();
QString inputsHelpHtml();
/// Where the data of the sample come from, and what may be done with them.
QString sampleSourceTitle();
QString sampleSourceHtml();

} // namespace faultline
