// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace faultline {

/// What every picture that leaves the window says of itself: the filter as its text form (empty: all records), how many
/// records it stands on, and their first and last time where there are times.
QString evidenceCaption(const QString &cohort, std::uint64_t n, std::optional<Micros> from, std::optional<Micros> to);

} // namespace faultline
