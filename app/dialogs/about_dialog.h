// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace faultline {

void showAbout(QWidget *parent);
/// Which input answers which question.
void showInputsHelp(QWidget *parent);
/// Where the data of the sample come from, and what may be done with them.
void showSampleSource(QWidget *parent);

} // namespace faultline
