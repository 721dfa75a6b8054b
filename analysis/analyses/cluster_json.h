// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/json_values.h"
#include "analysis/values/cluster.h"

#include <string>

namespace faultline {

/// The `clusters` of the contract: id, name, size, description and record_ids of each (rows, from 0, where the log has
/// no ids), with what they are written from.
Json clustersJson(const ClusterReport &report);

/// For the provenance: what counted as a failure, how many were grouped and by what.
Json clusteringJson(const ClusterReport &report, const Schema &schema);

/// "higher inbound_delay_3h, origin = PHX", by the three clearest contrasts; "5 as 3" where nothing is clear.
std::string clusterName(const FailureCluster &cluster);
/// The same with its numbers, in one or two English sentences.
std::string clusterDescription(const FailureCluster &cluster);

} // namespace faultline
