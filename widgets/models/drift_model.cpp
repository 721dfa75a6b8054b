// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/drift_model.h"

#include "widgets/words/drift_words.h"
#include "widgets/words/number_text.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <limits>

namespace faultline {

namespace {

/// A bar longer than this is cut: one column that is all new would hide the others.
constexpr double kLongestBar = 1.0;

QString probabilityText(double p)
{
    return p < 1e-4 ? QObject::tr("< 0.0001") : fixedText(p, 4);
}

bool isLoud(const DriftRow &row)
{
    return row.drifted || (row.change && row.change->confirmed);
}

std::optional<double> distanceOf(const DriftRow &row)
{
    if (row.stability)
        return row.stability;
    return row.change ? std::optional(row.change->stability) : std::nullopt;
}

} // namespace

DriftModel::DriftModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DriftModel::setReport(std::shared_ptr<const DriftReport> report, Task task)
{
    beginResetModel();
    m_report = std::move(report);
    m_task = task;
    m_longest = 0.0;
    for (const DriftRow &row : m_report ? m_report->rows : std::vector<DriftRow>{}) {
        if (row.note.kind == DriftNoteKind::ConstantInBaseline)
            continue; // its distance says little
        m_longest = std::max({m_longest, distanceOf(row).value_or(0.0), row.threshold});
    }
    m_longest = std::min(m_longest, kLongestBar);
    endResetModel();
}

void DriftModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

const DriftRow *DriftModel::row(int index) const
{
    return index >= 0 && index < rowCount() ? &m_report->rows[static_cast<std::size_t>(index)] : nullptr;
}

int DriftModel::rowOf(const std::string &feature) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i)->feature == feature)
            return i;
    }
    return -1;
}

int DriftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->rows.size());
}

int DriftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DriftModel::shownText(const DriftRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.subject == DriftSubject::Feature || row.feature == "label" || row.feature == "prediction"
            ? QString::fromStdString(row.feature)
            : row.subject == DriftSubject::Label ? tr("%1 (label)").arg(QString::fromStdString(row.feature))
                                                 : tr("%1 (prediction)").arg(QString::fromStdString(row.feature));
    case DistanceColumn:
        return distanceOf(row) ? fixedText(*distanceOf(row), 3) : noValue();
    case QColumn:
        return row.stability ? probabilityText(row.qValue)
            : row.change     ? probabilityText(row.change->qValue)
                             : noValue();
    case MissingColumn:
        return m_report->hasBaseline ? tr("%1 \u2192 %2", "share in the baseline, in the log")
                                           .arg(rateText(row.missingBaseline), rateText(row.missingLog))
                                     : rateText(row.missingLog);
    case SinceColumn:
        return driftSinceText(row, *m_report);
    case ImpactColumn:
        return driftImpactText(row, m_task);
    case StateColumn:
        return driftStateText(row);
    default:
        return {};
    }
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    const DriftRow *row = this->row(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownText(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? driftNoteText(row->note) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == QColumn || index.column() == MissingColumn || index.column() == ImpactColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isLoud(*row));
        return index.column() == NameColumn ? QVariant(font) : QVariant();
    }
    case DistanceRole:
        return distanceOf(*row) ? QVariant(*distanceOf(*row)) : QVariant();
    case ThresholdRole:
        return row->stability ? row->threshold : row->change ? row->change->threshold : 0.0;
    case LongestRole:
        return m_longest;
    case WindowsRole: {
        QVariantList windows;
        for (const std::optional<double> &window : row->windows)
            windows << window.value_or(std::numeric_limits<double>::quiet_NaN());
        return windows;
    }
    case FirstChangedRole:
        return row->change && row->change->confirmed ? static_cast<int>(row->change->window) : -1;
    case LoudRole:
        return isLoud(*row);
    default:
        return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == QColumn || section == MissingColumn || section == ImpactColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case NameColumn:
        return tip ? tr("The column as the file names it; its note is the tooltip") : tr("Column");
    case DistanceColumn:
        return tip
            ? tr(
                "Population stability index, sum of (p \u2212 q) ln(p / q); the mark is the limit for these numbers of "
                "records")
            : tr("Distance (PSI)");
    case WindowsColumn:
        return tip ? tr("The distance of every week; the line is where the column changed") : tr("By week");
    case QColumn:
        return tip ? tr("Two-sample test, Benjamini\u2013Hochberg over the columns") : tr("q-value");
    case MissingColumn:
        return tip ? tr("Share of records without a value") : tr("Missing");
    case SinceColumn:
        return tip ? tr("First week after a confirmed change within the log, with its 95 % interval") : tr("Since");
    case ImpactColumn:
        return tip ? tr("What the shift of the shares alone does to the error: share in the log minus share in the "
                        "baseline, times the error of each bin")
            : m_task == Task::Regression ? tr("Impact on |residual|")
                                         : tr("Impact, points");
    case StateColumn:
        return tip
            ? tr("Drifted: against the baseline. Changed: within the log, confirmed on records that did not search")
            : tr("State");
    default:
        return {};
    }
}

DataTable DriftModel::table() const
{
    DataTable table;
    for (const auto &[exact, column] : {std::pair{"feature", int{NameColumn}},
                                        {"psi", int{DistanceColumn}},
                                        {"q_value", int{QColumn}},
                                        {"since", int{SinceColumn}},
                                        {"impact", int{ImpactColumn}},
                                        {"state", int{StateColumn}}})
        table.header.push_back(
            nameCell(QString::fromLatin1(exact), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    for (int i = 0; i < rowCount(); ++i) {
        const DriftRow &one = *row(i);
        const auto shown = [&](int column) { return shownText(one, column).toString(); };
        table.rows.push_back(
            {textCell(QString::fromStdString(one.feature)), numberCell(distanceOf(one), shown(DistanceColumn)),
             numberCell(one.stability ? std::optional(one.qValue) : std::nullopt, shown(QColumn)),
             one.change && one.change->confirmed ? timeCell(m_report->edges[one.change->window], shown(SinceColumn))
                                                 : textCell({}),
             numberCell(one.impact, shown(ImpactColumn)), textCell(shown(StateColumn))});
    }
    return table;
}

} // namespace faultline
