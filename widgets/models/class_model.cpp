// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/class_model.h"

#include "widgets/views/interval_delegate.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

namespace faultline {

namespace {

constexpr int kAverages = 2;

const MetricValue *valueOf(const ClassMetrics &one, int column)
{
    switch (column) {
    case ClassModel::PrecisionColumn:
        return &one.precision;
    case ClassModel::RecallColumn:
        return &one.recall;
    case ClassModel::F1Column:
        return &one.f1;
    default:
        return nullptr;
    }
}

} // namespace

ClassModel::ClassModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClassModel::setReport(std::shared_ptr<const ClassReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const ClassMetrics &ClassModel::metrics(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const std::size_t classes = m_report->classes.size();
    return index < classes ? m_report->classes[index] : index == classes ? m_report->macro : m_report->weighted;
}

const ClassMetrics *ClassModel::classAt(int row) const
{
    return row >= 0 && row < rowCount() - kAverages ? &metrics(row) : nullptr;
}

void ClassModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ClassModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report || m_report->classes.empty()
        ? 0
        : static_cast<int>(m_report->classes.size()) + kAverages;
}

int ClassModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClassModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClassMetrics &one = metrics(index.row());
    const bool average = !classAt(index.row());
    const MetricValue *value = valueOf(one, index.column());
    if (role == AverageRole)
        return average;
    if (role == Qt::TextAlignmentRole)
        return index.column() == NameColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole) {
        if (value)
            return value->value ? QVariant(*value->value) : QVariant();
        return index.column() == NameColumn
            ? QVariant(index.row())
            : QVariant::fromValue<qulonglong>(index.column() == SupportColumn ? one.support : one.predicted);
    }
    if (role == Qt::ToolTipRole && value)
        return metricSentence(*value);
    if (value) {
        switch (role) {
        case IntervalDelegate::ShortTextRole:
            return metricText(*value);
        case IntervalDelegate::ValueRole:
            return value->value ? QVariant(*value->value) : QVariant();
        case IntervalDelegate::LowerRole:
            return value->interval ? QVariant(value->interval->lower) : QVariant();
        case IntervalDelegate::UpperRole:
            return value->interval ? QVariant(value->interval->upper) : QVariant();
        default:
            break;
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        if (average)
            return &one == &m_report->macro ? tr("Mean", "of the classes") : tr("Weighted mean", "of the classes");
        return QString::fromStdString(one.name);
    case SupportColumn:
        return countText(one.support);
    case PredictedColumn:
        return countText(one.predicted);
    default:
        return metricWithIntervalText(*value);
    }
}

QVariant ClassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case SupportColumn:
            return tr("Records with this label");
        case PredictedColumn:
            return tr("Records with this prediction");
        case PrecisionColumn:
            return tr("Of the records predicted as this class, the share that has its label; Wilson interval");
        case RecallColumn:
            return tr("Of the records labelled with this class, the share that is predicted as it; Wilson interval");
        case F1Column:
            return tr("2 TP / (2 TP + FP + FN); interval from 1,000 resamples of the confusion matrix");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Class");
    case SupportColumn:
        return tr("Labelled");
    case PredictedColumn:
        return tr("Predicted");
    case PrecisionColumn:
        return tr("Precision");
    case RecallColumn:
        return tr("Recall");
    case F1Column:
        return tr("F1");
    default:
        return {};
    }
}

} // namespace faultline
