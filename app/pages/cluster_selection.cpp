// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/cluster_selection.h"

#include "analysis/base/time.h"
#include "widgets/words/cluster_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kFacts = 3;
constexpr std::size_t kExampleFeatures = 4;
constexpr qsizetype kLongText = 120;

QString say(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("pages", text, note);
}

Cohort rowsCohort(RowSet set)
{
    Cohort cohort;
    cohort.op = CohortOp::Rows;
    cohort.rows = std::make_shared<const RowSet>(std::move(set));
    return cohort;
}

void addReportSentences(const ClusterReport &report, Selection &selection)
{
    selection.sentences << definitionSentence(report.definition);
    if (report.isSampled())
        selection.sentences << say(QT_TRANSLATE_NOOP("pages", "Only the failures of the sample are counted."));
}

QString textOf(const RecordCell &cell, ValueType type)
{
    if (const auto *number = std::get_if<double>(&cell))
        return std::isnan(*number) ? QStringLiteral("NaN") : QLocale().toString(*number, 'g', 6);
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return type == ValueType::Time ? QString::fromStdString(formatIsoTime(*integer)) : QString::number(*integer);
    if (const auto *text = std::get_if<std::string>(&cell)) {
        QString line = QString::fromStdString(*text).simplified();
        if (line.size() > kLongText)
            line = line.left(kLongText) + QChar(0x2026);
        return line;
    }
    return noValue();
}

} // namespace

Selection clusterSelection(const ClusterReport &report, std::size_t index)
{
    const FailureCluster &cluster = report.clusters[index];
    Selection selection;
    selection.kind = say(QT_TRANSLATE_NOOP("pages", "Cluster %1 of %2"))
                         .arg(countText(cluster.number), countText(report.clusters.size()));
    selection.title = clusterTitle(cluster);
    selection.records = cluster.size();
    selection.facts.push_back({say(QT_TRANSLATE_NOOP("pages", "Failures")), countText(cluster.size()),
                               say(QT_TRANSLATE_NOOP("pages", "%1 of %2"), "share, count")
                                   .arg(rateText(cluster.share), countText(report.clustered))});
    for (std::size_t i = 0; i < std::min<std::size_t>(3, cluster.pairs.size()); ++i) {
        const LabelPair &pair = cluster.pairs[i];
        selection.facts.push_back(
            {i == 0 ? say(QT_TRANSLATE_NOOP("pages", "Label \u2192 prediction")) : QString(),
             QStringLiteral("%1 \u2192 %2")
                 .arg(QString::fromStdString(pair.label), QString::fromStdString(pair.prediction)),
             countText(pair.count)});
    }
    if (cluster.meanConfidence)
        selection.facts.push_back({metricHeading(Metric::MeanConfidence), fixedText(*cluster.meanConfidence, 3), {}});
    std::size_t shown = 0;
    for (const ClusterContrast &contrast : cluster.contrasts) {
        if (!contrast.isClear() || ++shown > kFacts)
            break;
        selection.facts.push_back(
            {contrastText(contrast), typicalText(contrast, contrast.typical),
             say(QT_TRANSLATE_NOOP("pages", "against %1, %2"), "value of other failures, false discovery rate")
                 .arg(typicalText(contrast, contrast.failures.typical), qText(contrast.failures.q))});
    }
    if (shown == 0)
        selection.sentences << say(QT_TRANSLATE_NOOP("pages", "No feature tells it clearly from the other failures."));
    else
        selection.sentences << say(QT_TRANSLATE_NOOP(
            "pages",
            "Against the other failures. It describes the cluster and confirms nothing: the same values made it."));
    addReportSentences(report, selection);
    selection.cohort = rowsCohort(
        report.rowSet("cluster " + std::to_string(cluster.number), clusterTitle(cluster).toStdString(), cluster.rows));
    return selection;
}

Selection lassoSelection(const ClusterReport &report, const std::vector<std::uint32_t> &rows)
{
    Selection selection;
    if (rows.empty())
        return selection;
    selection.kind = say(QT_TRANSLATE_NOOP("pages", "Lasso"));
    selection.title =
        QCoreApplication::translate("pages", "%n failure(s) on the map", nullptr, static_cast<int>(rows.size()));
    selection.records = rows.size();
    std::vector<std::size_t> counts(report.clusters.size() + 1, 0);
    for (const FailurePoint &point : report.points) {
        if (std::binary_search(rows.begin(), rows.end(), point.row))
            ++counts[point.cluster >= 0 ? static_cast<std::size_t>(point.cluster) : report.clusters.size()];
    }
    for (std::size_t i = 0; i < report.clusters.size() && selection.facts.size() < 5; ++i) {
        if (counts[i] > 0)
            selection.facts.push_back(
                {say(QT_TRANSLATE_NOOP("pages", "Cluster %1")).arg(countText(i + 1)), countText(counts[i]),
                 say(QT_TRANSLATE_NOOP("pages", "of %1"), "count").arg(countText(report.clusters[i].size()))});
    }
    if (counts.back() > 0)
        selection.facts.push_back({say(QT_TRANSLATE_NOOP("pages", "In no cluster")), countText(counts.back()), {}});
    addReportSentences(report, selection);
    selection.cohort =
        rowsCohort(report.rowSet("lasso of " + std::to_string(rows.size()), "a lasso on the map of failures", rows));
    return selection;
}

Cohort recordCohort(const ClusterReport &report, std::uint32_t row, const QString &name)
{
    return rowsCohort(report.rowSet("record " + name.toStdString(), "one record", {row}));
}

std::vector<RecordColumn> exampleColumns(const Schema &schema, const FailureCluster &cluster)
{
    std::vector<RecordColumn> columns;
    for (const Role role : {Role::Id, Role::Label, Role::Prediction}) {
        if (const ColumnSchema *column = schema.first(role))
            columns.push_back({column->id});
    }
    if (const ColumnSchema *confidence = schema.first(Role::Confidence))
        columns.push_back({confidence->id});
    else
        columns.push_back({{}, schema.task == Task::Regression ? Derived::Residual : Derived::Confidence});
    for (std::size_t i = 0; i < std::min(kExampleFeatures, cluster.contrasts.size()); ++i)
        columns.push_back({cluster.contrasts[i].column});
    if (const ColumnSchema *text = schema.first(Role::Text))
        columns.push_back({text->id});
    return columns;
}

DataTable exampleTable(const RecordPage &page, const std::vector<RecordColumn> &columns, const Schema &schema)
{
    DataTable table;
    const ColumnSchema *id = schema.first(Role::Id);
    if (!id)
        table.header.push_back(nameCell(QStringLiteral("row"), say(QT_TRANSLATE_NOOP("pages", "Row"))));
    for (const RecordColumn &column : columns) {
        const QString name = QString::fromStdString(recordColumnName(column, schema));
        table.header.push_back(nameCell(name, name));
    }
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        std::vector<DataCell> cells;
        if (!id)
            cells.push_back(countCell(static_cast<std::uint64_t>(page.rows[row]) + 1));
        for (std::size_t column = 0; column < columns.size(); ++column) {
            DataCell cell = textCell(textOf(page.at(row, column), page.types[column]));
            cell.number = page.types[column] == ValueType::Float64 || page.types[column] == ValueType::Int64;
            cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace faultline
