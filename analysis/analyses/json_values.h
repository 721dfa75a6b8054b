// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace faultline {

/// Keeps the order in which fields are written, so that the same values give the same bytes.
using Json = nlohmann::ordered_json;

inline Json numberOrNull(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? Json(*value) : Json();
}

inline Json timeOrNull(const std::optional<Micros> &time)
{
    return time ? Json(formatIsoTime(*time)) : Json();
}

} // namespace faultline
