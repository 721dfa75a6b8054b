// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/prediction_bars.h"

#include "widgets/charts/plot_frame.h"
#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kLeft = 52;
constexpr double kTop = 10;
constexpr double kBottom = 26;
constexpr double kRowHeight = 18;
constexpr double kMostBar = 44;
constexpr double kTickWidth = 62;

double partHeight(const PredictionBars &bars, const PredictionBar &bar, const PredictedPart &part)
{
    return bars.asRecords ? part.share * static_cast<double>(bar.predictions) : part.share;
}

double labelWidth(const PredictionBars &bars, double most)
{
    const QFontMetricsF text(textFont(font_px::kTable));
    double width = 0;
    for (const QString &name : bars.names)
        width = std::max(width, text.horizontalAdvance(name));
    return bars.names.isEmpty() ? 12.0 : std::min(most, width + 34);
}

PlotFrame frameOf(const QRectF &target, const PredictionBars &bars)
{
    PlotFrame frame;
    frame.area = target.adjusted(kLeft, kTop, -labelWidth(bars, target.width() * 0.3) - 8, -kBottom);
    frame.to = std::max(1.0, static_cast<double>(bars.bars.size()));
    double most = 1.0;
    if (bars.asRecords || bars.names.isEmpty()) {
        for (const PredictionBar &bar : bars.bars)
            most = std::max(most, static_cast<double>(bar.rows));
        frame.values = valueScale(0.0, most, 4);
    } else {
        frame.values = {0.0, 1.0, 0.25, 2};
    }
    return frame;
}

void paintScales(QPainter &painter, const QRectF &target, const PlotFrame &frame, const PredictionBars &bars,
                 const Tones &tones)
{
    painter.setFont(textFont(font_px::kCaption));
    const bool records = bars.asRecords || bars.names.isEmpty();
    for (const double value : frame.values.ticks()) {
        painter.setPen(QPen(tones.grid, 1));
        painter.drawLine(QPointF(frame.area.left(), frame.y(value)), QPointF(frame.area.right(), frame.y(value)));
        painter.setPen(tones.muted);
        const QString text = records
            ? countText(static_cast<std::uint64_t>(value))
            : QCoreApplication::translate("words", "%1 %", "a rate").arg(fixedText(value * 100.0, 0));
        painter.drawText(QRectF(target.left(), frame.y(value) - 9, kLeft - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                         text);
    }
    painter.setPen(QPen(tones.lineStrong, 1));
    painter.drawLine(frame.area.bottomLeft(), frame.area.bottomRight());
    if (!bars.hasTimes())
        return;
    painter.setPen(tones.muted);
    const auto most = static_cast<std::size_t>(std::max(1.0, frame.area.width() / kTickWidth));
    for (const TimeTick &tick : timeTicks(bars.report->series, bars.report->window, 0, bars.bars.size() - 1, most))
        painter.drawText(QRectF(frame.centre(tick.window) - kTickWidth, frame.area.bottom() + 5, kTickWidth * 2, 16),
                         Qt::AlignCenter, QString(tick.text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

void paintBar(QPainter &painter, const PlotFrame &frame, const PredictionBars &bars, std::size_t index,
              const Tones &tones)
{
    const PredictionBar &bar = bars.bars[index];
    const double width = std::min(kMostBar, std::max(1.0, frame.pitch() * 0.72));
    const double left = frame.centre(index) - width / 2;
    const bool records = bars.asRecords || bars.names.isEmpty();
    if (records && bar.rows > 0) { // also those without a prediction
        painter.setBrush(tones.line);
        const double top = frame.y(static_cast<double>(bar.rows));
        painter.drawRect(QRectF(left, top, width, frame.area.bottom() - top));
    }
    double below = 0.0;
    for (std::size_t p = 0; p < bar.parts.size(); ++p) {
        const double height = partHeight(bars, bar, bar.parts[p]);
        const QRectF box(QPointF(left, frame.y(below + height)), QPointF(left + width, frame.y(below)));
        below += height;
        // A hair of the ground between the parts, so that they are told apart without colours too.
        painter.setBrush(seriesStyle(p, tones).colour);
        if (box.height() > 0.0)
            painter.drawRect(box.height() > 2.5 ? box.adjusted(0, 1, 0, 0) : box);
    }
}

/// Names stand beside the last bar with predictions, in the order of its parts.
void paintNames(QPainter &painter, const QRectF &target, const PlotFrame &frame, const PredictionBars &bars,
                const Tones &tones)
{
    std::vector<double> at(static_cast<std::size_t>(bars.names.size()), frame.area.bottom());
    for (std::size_t b = bars.bars.size(); b-- > 0;) {
        if (bars.bars[b].parts.empty())
            continue;
        double below = 0.0;
        for (std::size_t p = 0; p < at.size(); ++p) {
            const double height = partHeight(bars, bars.bars[b], bars.bars[b].parts[p]);
            at[p] = frame.y(below + height / 2);
            below += height;
        }
        break;
    }
    double lowest = frame.area.bottom() - kRowHeight / 2 + 4; // the first part is the lowest
    for (double &y : at) {
        y = std::min(y, lowest);
        lowest = y - kRowHeight;
    }
    if (!at.empty() && at.back() < target.top() + kRowHeight / 2) { // no room above: down again
        double highest = target.top() + kRowHeight / 2;
        for (std::size_t p = at.size(); p-- > 0;) {
            at[p] = std::max(at[p], highest);
            highest = at[p] + kRowHeight;
        }
    }
    painter.setFont(textFont(font_px::kTable));
    const double left = frame.area.right() + 8;
    for (std::size_t p = 0; p < at.size(); ++p) {
        drawMarker(painter, Marker::Square, QPointF(left + 5, at[p]), 5, seriesStyle(p, tones).colour);
        painter.setPen(tones.text);
        const QRectF box(left + 16, at[p] - 9, target.right() - left - 18, 18);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(bars.names[static_cast<qsizetype>(p)], Qt::ElideMiddle,
                                                          static_cast<int>(box.width())));
    }
}

} // namespace

void paintPredictions(QPainter &painter, const QRectF &target, const PredictionBars &bars, const Tones &tones,
                      const PredictionMarks &marks)
{
    if (bars.isEmpty())
        return;
    const PlotFrame frame = frameOf(target, bars);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintScales(painter, target, frame, bars, tones);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t b = 0; b < bars.bars.size(); ++b)
        paintBar(painter, frame, bars, b, tones);
    paintNames(painter, target, frame, bars, tones);
    painter.setBrush(Qt::NoBrush);
    const auto outline = [&](const std::optional<std::size_t> &bar, const QColor &colour) {
        if (!bar || *bar >= bars.bars.size())
            return;
        painter.setPen(QPen(colour, 1.4));
        painter.drawRect(QRectF(frame.x(static_cast<double>(*bar)) + 1, frame.area.top() - 3, frame.pitch() - 2,
                                frame.area.height() + 3));
    };
    outline(marks.hovered, tones.lineStrong);
    outline(marks.selected, tones.accent);
}

std::optional<std::size_t> predictionAt(const QRectF &target, const PredictionBars &bars, const QPointF &place)
{
    if (bars.isEmpty())
        return std::nullopt;
    const PlotFrame frame = frameOf(target, bars);
    if (place.x() < frame.area.left() || place.x() >= frame.area.right() || place.y() > target.bottom())
        return std::nullopt;
    return std::min(static_cast<std::size_t>(frame.windowAt(place.x())), bars.bars.size() - 1);
}

QString predictionHtml(const PredictionBars &bars, std::size_t bar)
{
    const PredictionBar &one = bars.bars[bar];
    QString rows;
    for (std::size_t p = 0; p < one.parts.size(); ++p) {
        const PredictedPart &part = one.parts[p];
        rows +=
            QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'><b>%2</b>&nbsp;&nbsp;</td><td>%3</td></tr>")
                .arg(bars.names[static_cast<qsizetype>(p)].toHtmlEscaped(), rateText(part.share),
                     part.interval ? rateIntervalText(*part.interval) : QString());
    }
    const QString when = bars.hasTimes()
        ? windowText(bars.report->series[bar].from, bars.report->series[bar].to, bars.report->window)
        : QCoreApplication::translate("words", "The whole log");
    const QString counts = bars.names.isEmpty()
        ? QCoreApplication::translate("words", "%1 records", "count").arg(countText(one.rows))
        : QCoreApplication::translate("words", "%1 records, %2 with a prediction")
              .arg(countText(one.rows), countText(one.predictions));
    return QStringLiteral("<p><b>%1</b><br>%2</p><table cellspacing='0'>%3</table>")
        .arg(when.toHtmlEscaped(), counts, rows);
}

QString predictionSummary(const PredictionBars &bars)
{
    QStringList sentences;
    if (bars.isEmpty())
        return QCoreApplication::translate("words", "An empty chart.");
    for (qsizetype p = 0; p < bars.names.size(); ++p) {
        double low = 1.0;
        double high = 0.0;
        for (const PredictionBar &bar : bars.bars) {
            if (bar.parts.empty())
                continue;
            low = std::min(low, bar.parts[static_cast<std::size_t>(p)].share);
            high = std::max(high, bar.parts[static_cast<std::size_t>(p)].share);
        }
        if (low <= high)
            sentences << QCoreApplication::translate("words", "%1: %2 to %3 of the predictions.", "class, share, share")
                             .arg(bars.names[p], rateText(low), rateText(high));
    }
    const auto [least, most] =
        std::minmax_element(bars.bars.begin(), bars.bars.end(),
                            [](const PredictionBar &a, const PredictionBar &b) { return a.rows < b.rows; });
    sentences << QCoreApplication::translate("words", "Records: %1 to %2.", "count, count")
                     .arg(countText(least->rows), countText(most->rows));
    return sentences.join(QLatin1Char(' '));
}

} // namespace faultline
