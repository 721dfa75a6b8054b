// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/distribution_painter.h"

#include "widgets/style/fonts.h"
#include "widgets/words/drift_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr std::size_t kMostBins = 24;
constexpr double kAxisWidth = 44;
constexpr double kLegendHeight = 22;
constexpr double kNameHeight = 18;
constexpr int kSecondSeries = 1;

double sumOf(const std::vector<double> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

QRectF areaWithin(const QRectF &target)
{
    return target.adjusted(kAxisWidth, kLegendHeight + 4, -8, -kNameHeight - 4);
}

} // namespace

DistributionPicture distributionPicture(const DriftRow &row, bool hasBaseline)
{
    DistributionPicture picture;
    picture.secondName = QCoreApplication::translate("drift", "log");
    if (hasBaseline)
        picture.firstName = QCoreApplication::translate("drift", "baseline");
    if (row.axis.empty())
        return picture;
    const double n = std::max(1.0, sumOf(row.baselineCounts));
    const double m = std::max(1.0, sumOf(row.logCounts));
    std::vector<std::size_t> shown;
    for (std::size_t bin = 0; bin < row.logCounts.size(); ++bin) {
        if (row.logCounts[bin] + (hasBaseline ? row.baselineCounts[bin] : 0.0) > 0.0)
            shown.push_back(bin);
    }
    const auto share = [&](std::size_t bin) {
        return std::pair(hasBaseline ? row.baselineCounts[bin] / n : 0.0, row.logCounts[bin] / m);
    };
    if (shown.size() > kMostBins) {
        const auto moved = [&](std::size_t bin) {
            const auto [first, second] = share(bin);
            return hasBaseline ? std::fabs(first - second) : second;
        };
        std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) { return moved(a) > moved(b); });
        shown.resize(kMostBins);
        std::sort(shown.begin(), shown.end());
    }
    std::stable_partition(shown.begin(), shown.end(), [&](std::size_t bin) {
        const KeyValueKind kind = row.axis.front().values[bin].kind;
        return kind != KeyValueKind::Missing && kind != KeyValueKind::NotFinite && kind != KeyValueKind::Rest;
    });
    for (const std::size_t bin : shown) {
        const auto [first, second] = share(bin);
        picture.bins.push_back({binText(row.axis.front().values[bin]), first, second});
    }
    return picture;
}

void paintDistribution(QPainter &painter, const QRectF &target, const DistributionPicture &picture, const Tones &tones)
{
    if (picture.bins.empty())
        return;
    double highest = 0.0;
    for (const DistributionBin &bin : picture.bins)
        highest = std::max({highest, bin.first, bin.second});
    const QRectF area = areaWithin(target);
    const QFont small = textFont(font_px::kCaption);
    const QFontMetricsF metrics(small);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(small);
    constexpr int kTicks = 4;
    for (int tick = 0; tick <= kTicks; ++tick) {
        const double y = area.bottom() - area.height() * tick / kTicks;
        painter.setPen(tick == 0 ? tones.lineStrong : tones.grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tones.muted);
        painter.drawText(QRectF(target.left(), y - 8, kAxisWidth - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         rateText(highest * tick / kTicks));
    }
    const bool two = !picture.firstName.isEmpty();
    const double slot = area.width() / static_cast<double>(picture.bins.size());
    const double bar = std::min(28.0, slot * (two ? 0.38 : 0.7));
    for (std::size_t i = 0; i < picture.bins.size(); ++i) {
        const DistributionBin &bin = picture.bins[i];
        const double middle = area.left() + slot * (static_cast<double>(i) + 0.5);
        const auto draw = [&](double left, double share, const QColor &colour) {
            const double height = highest > 0.0 ? area.height() * share / highest : 0.0;
            painter.fillRect(QRectF(left, area.bottom() - height, bar, height), colour);
        };
        if (two)
            draw(middle - bar - 1, bin.first, tones.lineStrong);
        draw(two ? middle + 1 : middle - bar / 2, bin.second, tones.series[kSecondSeries]);
        painter.setPen(tones.text);
        painter.drawText(QRectF(middle - slot / 2 + 2, area.bottom() + 4, slot - 4, kNameHeight), Qt::AlignCenter,
                         metrics.elidedText(bin.name, Qt::ElideRight, slot - 4));
    }
    double x = area.left();
    const auto legend = [&](const QString &name, const QColor &colour) {
        painter.fillRect(QRectF(x, target.top() + 7, 10, 10), colour);
        painter.setPen(tones.text);
        const double width = metrics.horizontalAdvance(name) + 8;
        painter.drawText(QRectF(x + 16, target.top() + 2, width, 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += 16 + width + 16;
    };
    if (two)
        legend(picture.firstName, tones.lineStrong);
    legend(picture.secondName, tones.series[kSecondSeries]);
}

std::optional<std::size_t> distributionBinAt(const DistributionPicture &picture, const QRectF &target,
                                             const QPointF &position)
{
    const QRectF area = areaWithin(target);
    if (picture.bins.empty() || position.x() < area.left() || position.x() >= area.right())
        return std::nullopt;
    const double place = (position.x() - area.left()) / area.width() * static_cast<double>(picture.bins.size());
    return std::min(static_cast<std::size_t>(place), picture.bins.size() - 1);
}

} // namespace faultline
