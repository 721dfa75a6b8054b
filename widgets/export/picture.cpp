// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture.h"

#include "widgets/style/fonts.h"
#include "widgets/words/export_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kMargin = 14;
constexpr double kTitleHeight = 24;
constexpr double kCaptionGap = 8;
constexpr double kCaptionLine = 16;
constexpr double kLeastWidth = 240;

QStringList captionLines(const Picture &picture, double width)
{
    QStringList lines;
    for (const QString &paragraph : captionOf(picture).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QTextLayout layout(paragraph, textFont(font_px::kCaption));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

double innerWidth(const Picture &picture)
{
    return std::ceil(std::max(picture.size.width(), kLeastWidth));
}

} // namespace

QString fileStem(const QStringList &parts)
{
    QString stem;
    for (const QString &part : parts) {
        bool gap = !stem.isEmpty();
        for (const QChar c : part.toLower()) {
            if (c.isLetterOrNumber() || c == QLatin1Char('_')) {
                if (gap && !stem.isEmpty())
                    stem += QLatin1Char('-');
                gap = false;
                stem += c;
            } else {
                gap = true;
            }
        }
    }
    constexpr qsizetype kLongest = 80; // file systems allow 255 bytes
    stem = stem.left(kLongest);
    return stem.isEmpty() ? QStringLiteral("faultline") : stem;
}

Evidence evidenceOf(const MetricReport &report)
{
    const MetricSet &all = report.overall;
    Evidence evidence{QString::fromStdString(report.provenance.cohort), all.n > 0 ? all.n : all.rows, report.from,
                      report.to};
    if (evidence.cohort.isEmpty() || !report.from || !report.to)
        return evidence;
    // The report spans the whole log; the records of a filter lie in the windows that have any.
    const auto filled = [](const WindowMetrics &window) { return window.metrics.rows > 0; };
    const auto first = std::find_if(report.series.begin(), report.series.end(), filled);
    const auto last = std::find_if(report.series.rbegin(), report.series.rend(), filled);
    if (first != report.series.end()) {
        evidence.from = std::max(*report.from, first->from);
        evidence.to = std::min(*report.to, last->to - 1);
    }
    return evidence;
}

QString captionOf(const Picture &picture)
{
    const Evidence &evidence = picture.evidence;
    const QString caption = evidenceCaption(evidence.cohort, evidence.n, evidence.from, evidence.to);
    return picture.note.isEmpty()
        ? caption
        : QCoreApplication::translate("words", "%1 %2", "two sentences").arg(caption, picture.note);
}

DataTable numbersOf(const Picture &picture)
{
    DataTable table = picture.table();
    if (picture.evidence.cohort.isEmpty())
        return table;
    table.header.push_back(
        nameCell(QStringLiteral("filter"), QCoreApplication::translate("words", "Filter", "name of a column")));
    for (std::vector<DataCell> &row : table.rows)
        row.push_back(textCell(picture.evidence.cohort));
    return table;
}

QSizeF wholeSize(const Picture &picture)
{
    const double width = innerWidth(picture);
    double height = 2 * kMargin + std::ceil(picture.size.height());
    if (!picture.title.isEmpty())
        height += kTitleHeight;
    const qsizetype lines = captionLines(picture, width).size();
    if (lines > 0)
        height += kCaptionGap + kCaptionLine * static_cast<double>(lines);
    return {width + 2 * kMargin, height};
}

void paintWhole(QPainter &painter, const Picture &picture, const Tones &tones)
{
    const double width = innerWidth(picture);
    painter.fillRect(QRectF(QPointF(), wholeSize(picture)), tones.panel);
    double top = kMargin;
    if (!picture.title.isEmpty()) {
        painter.setFont(textFont(font_px::kBody, true));
        painter.setPen(tones.text);
        painter.drawText(QPointF(kMargin, top + font_px::kBody), picture.title);
        top += kTitleHeight;
    }
    if (picture.paint) {
        painter.save();
        picture.paint(painter, QRectF(QPointF(kMargin, top), picture.size), tones);
        painter.restore();
    }
    top += std::ceil(picture.size.height()) + kCaptionGap;
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.muted);
    for (const QString &line : captionLines(picture, width)) {
        painter.drawText(QPointF(kMargin, top + font_px::kCaption), line);
        top += kCaptionLine;
    }
}

} // namespace faultline
