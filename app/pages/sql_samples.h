// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session_state.h"
#include "widgets/views/sql_sample_list.h"

#include <vector>

namespace faultline {

/// Statements that this project can answer; those whose columns it lacks are left out.
std::vector<SqlSample> sqlSamples(const SessionState &session);

} // namespace faultline
