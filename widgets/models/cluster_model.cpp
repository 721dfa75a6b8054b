// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/cluster_model.h"

#include "widgets/export/table_picture.h"
#include "widgets/paint/map_painter.h"
#include "widgets/style/tones.h"
#include "widgets/words/cluster_words.h"
#include "widgets/words/number_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace faultline {

namespace {

QPixmap markerPixmap(std::size_t cluster)
{
    constexpr int kSide = 14;
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSizeF(kSide * ratio, kSide * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawClusterMarker(painter, static_cast<std::int32_t>(cluster), true, QPointF(kSide / 2.0, kSide / 2.0), 4.5,
                      currentTones());
    return pixmap;
}

} // namespace

ClusterModel::ClusterModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClusterModel::setReport(std::shared_ptr<const ClusterReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

void ClusterModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int ClusterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->clusters.size());
}

int ClusterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ClusterModel::shown(const FailureCluster &cluster, int column) const
{
    switch (column) {
    case Number:
        return countText(cluster.number);
    case Size:
        return countText(cluster.size());
    case Share:
        return rateText(cluster.share);
    case Pairs: {
        const QString pairs = pairsText(cluster);
        return pairs.isEmpty() ? noValue() : pairs;
    }
    case Apart: {
        const QString apart = apartText(cluster);
        return apart.isEmpty() ? tr("nothing clear") : apart;
    }
    default:
        return {};
    }
}

QString ClusterModel::exact(const FailureCluster &cluster, int column) const
{
    switch (column) {
    case Number:
        return QString::number(cluster.number);
    case Size:
        return QString::number(cluster.size());
    case Share:
        return exactNumber(cluster.share);
    case Pairs:
        return pairsText(cluster);
    case Apart:
        return apartText(cluster);
    default:
        return {};
    }
}

QVariant ClusterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_report)
        return {};
    const FailureCluster &cluster = m_report->clusters[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Size || index.column() == Share || index.column() == Number;
    switch (role) {
    case Qt::DisplayRole:
        return shown(cluster, index.column());
    case kExactRole:
        return exact(cluster, index.column());
    case Qt::DecorationRole:
        return index.column() == Number ? QVariant(markerPixmap(cluster.number - 1)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((number && index.column() != Number ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == Apart && apartText(cluster).isEmpty() ? QVariant(currentTones().muted) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Apart && !cluster.contrasts.empty())
            return contrastSentence(cluster.contrasts.front());
        return shown(cluster, index.column());
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return index.column() == Size ? QVariant(bold) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ClusterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static constexpr const char *kExact[] = {"cluster", "failures", "share", "label_prediction", "sets_it_apart"};
    if (role == kExactRole && section >= 0 && section < Columns)
        return QString::fromLatin1(kExact[section]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Size || section == Share ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("#", "number of a cluster");
    case Size:
        return tr("n", "failures in a cluster");
    case Share:
        return tr("Share");
    case Pairs:
        return tr("Label \u2192 prediction");
    case Apart:
        return tr("Sets it apart");
    default:
        return {};
    }
}

} // namespace faultline
