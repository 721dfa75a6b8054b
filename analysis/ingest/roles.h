// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/column_profile.h"
#include "analysis/ingest/given_roles.h"
#include "analysis/ingest/sample.h"

#include <vector>

namespace faultline {

/// What each column is for, told by its name and confirmed by its values; the reasons say which. Given roles stand.
/// A role that only one column can have goes to the best one; what is left is a feature, a text, or meta.
/// `profiles` are those of the sample's columns, one each.
std::vector<ColumnSchema> findRoles(const Sample &sample, const std::vector<ColumnProfile> &profiles,
                                    const std::vector<GivenRole> &given);

} // namespace faultline
