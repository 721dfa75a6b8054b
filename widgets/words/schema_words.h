// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/values/schema.h"

#include <QString>

namespace faultline {

QString roleTitle(Role role);
/// What a column of that role is used for, in a sentence.
QString roleMeaning(Role role);
/// A short clause: "every value unique", "name", "rising".
QString roleReasonText(RoleReason reason);
/// True for the reasons that a person should look at.
bool isWarning(RoleReason reason);
QString typeTitle(ValueType type);
QString taskTitle(Task task);
QString partTitle(Part part);
/// What a log of that part is for, in a sentence.
QString partMeaning(Part part);
/// "week", as in a list of window sizes.
QString windowSizeTitle(Window window);

} // namespace faultline
