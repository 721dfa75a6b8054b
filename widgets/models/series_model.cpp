// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/series_model.h"

#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

namespace faultline {

namespace {

enum FixedColumn { WindowColumn, RowsColumn, LabelledColumn, FailuresColumn, FixedColumns };

} // namespace

SeriesModel::SeriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SeriesModel::setReport(std::shared_ptr<const MetricReport> report, std::vector<Metric> metrics,
                            std::vector<Annotation> notes)
{
    beginResetModel();
    m_report = std::move(report);
    m_metrics = std::move(metrics);
    m_notes = std::move(notes);
    endResetModel();
}

void SeriesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

bool SeriesModel::isNotes(int column) const
{
    return !m_notes.empty() && column == FixedColumns + static_cast<int>(m_metrics.size());
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->series.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FixedColumns + static_cast<int>(m_metrics.size()) + (m_notes.empty() ? 0 : 1);
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_report)
        return {};
    const bool isText = index.column() == WindowColumn || isNotes(index.column());
    if (role == Qt::TextAlignmentRole)
        return isText ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const WindowMetrics &window = m_report->series[static_cast<std::size_t>(index.row())];
    if (isNotes(index.column()))
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(notesText(m_notes, window)) : QVariant();
    if (index.column() < FixedColumns) {
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case WindowColumn:
            return windowText(window.from, window.to, m_report->window);
        case RowsColumn:
            return countText(window.metrics.rows);
        case LabelledColumn:
            return countText(window.metrics.n);
        default:
            return countText(window.metrics.failures);
        }
    }
    const Metric metric = m_metrics[static_cast<std::size_t>(index.column() - FixedColumns)];
    const MetricValue *value = window.metrics.find(metric);
    if (role == Qt::DisplayRole)
        return value ? metricWithIntervalText(*value) : noValue();
    if (role == Qt::ToolTipRole && value)
        return metricSentence(*value);
    return {};
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == WindowColumn || isNotes(section) ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                           : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (isNotes(section))
        return role == Qt::DisplayRole ? QVariant(tr("Notes")) : QVariant();
    const bool metricColumn = section >= FixedColumns && section < columnCount();
    if (role == Qt::ToolTipRole && metricColumn && m_report)
        return metricDefinition(m_metrics[static_cast<std::size_t>(section - FixedColumns)], m_report->task);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WindowColumn:
        return tr("Window (UTC)");
    case RowsColumn:
        return tr("Records");
    case LabelledColumn:
        return tr("Labelled");
    case FailuresColumn:
        return tr("Failures");
    default:
        return metricColumn
            ? tr("%1 [95 %]", "metric").arg(metricTitle(m_metrics[static_cast<std::size_t>(section - FixedColumns)]))
            : QVariant();
    }
}

} // namespace faultline
