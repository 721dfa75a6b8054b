// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace faultline {

/// A cohort that the user gave a name: its text, as cohort_text.h writes it.
struct SavedCohort {
    std::string name;
    std::string text;
};

} // namespace faultline
