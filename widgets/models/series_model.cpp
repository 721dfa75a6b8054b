// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/series_model.h"

#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QStringList>

namespace faultline {

namespace {

enum FixedColumn { WindowColumn, RowsColumn, LabelledColumn, FailuresColumn, FixedColumns };

} // namespace

SeriesModel::SeriesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SeriesModel::setReport(std::shared_ptr<const MetricReport> report, std::vector<Metric> metrics)
{
    beginResetModel();
    m_report = std::move(report);
    m_metrics = std::move(metrics);
    endResetModel();
}

void SeriesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->series.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FixedColumns + static_cast<int>(m_metrics.size());
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_report)
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == WindowColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const WindowMetrics &window = m_report->series[static_cast<std::size_t>(index.row())];
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
        return section == WindowColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignRight | Qt::AlignVCenter);
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

QString SeriesModel::tsv(const std::vector<int> &rows) const
{
    if (!m_report)
        return {};
    QStringList header{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("rows"), QStringLiteral("n"),
                       QStringLiteral("failures")};
    for (const Metric metric : m_metrics) {
        const QString name =
            QString::fromUtf8(metricName(metric).data(), static_cast<qsizetype>(metricName(metric).size()));
        header << name << name + QStringLiteral("_lower") << name + QStringLiteral("_upper");
    }
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        const WindowMetrics &window = m_report->series[static_cast<std::size_t>(row)];
        QStringList fields{QString::fromStdString(formatIsoTime(window.from)),
                           QString::fromStdString(formatIsoTime(window.to)), QString::number(window.metrics.rows),
                           QString::number(window.metrics.n), QString::number(window.metrics.failures)};
        for (const Metric metric : m_metrics) {
            const MetricValue *value = window.metrics.find(metric);
            const auto interval = value ? value->interval : std::nullopt;
            fields << exactNumber(value ? value->value : std::nullopt)
                   << exactNumber(interval ? std::optional(interval->lower) : std::nullopt)
                   << exactNumber(interval ? std::optional(interval->upper) : std::nullopt);
        }
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace faultline
