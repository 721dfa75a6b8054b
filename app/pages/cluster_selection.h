// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"
#include "app/pages/selection.h"
#include "widgets/export/data_table.h"

#include "analysis/values/records.h"

namespace faultline {

/// A cluster for the inspector, and as the cohort of its rows.
Selection clusterSelection(const ClusterReport &report, std::size_t cluster);
/// Failures inside a lasso.
Selection lassoSelection(const ClusterReport &report, const std::vector<std::uint32_t> &rows);
/// One record, named by its id or its place in the log.
Cohort recordCohort(const ClusterReport &report, std::uint32_t row, const QString &name);

/// The columns by which examples of a cluster are shown: id, label, prediction, confidence or residual, what sets it
/// apart, and a text.
std::vector<RecordColumn> exampleColumns(const Schema &schema, const FailureCluster &cluster);
DataTable exampleTable(const RecordPage &page, const std::vector<RecordColumn> &columns, const Schema &schema);

} // namespace faultline
