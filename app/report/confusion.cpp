// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_table.h"
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kMostClasses = 12;
constexpr std::size_t kMostConfusions = 10;
constexpr double kLabelWidth = 130;
constexpr double kMostColumn = 62;
constexpr double kRow = 17;

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

bool isMatrix(const Confusion &confusion)
{
    return confusion.classes.size() <= kMostClasses;
}

QString cellText(double count)
{
    return countText(static_cast<std::uint64_t>(std::llround(count)));
}

PaperTable largestConfusions(const Confusion &confusion)
{
    struct Cell {
        std::size_t label;
        std::size_t prediction;
        double count;
    };
    std::vector<Cell> cells;
    for (std::size_t y = 0; y < confusion.classes.size(); ++y) {
        for (std::size_t p = 0; p < confusion.classes.size(); ++p) {
            if (y != p && confusion.at(y, p) > 0.0)
                cells.push_back({y, p, confusion.at(y, p)});
        }
    }
    std::stable_sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) { return a.count > b.count; });
    cells.resize(std::min(cells.size(), kMostConfusions));
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("report", "Label")), Qt::AlignLeft, true},
                     {say(QT_TRANSLATE_NOOP("report", "Predicted as")), Qt::AlignLeft, true},
                     {say(QT_TRANSLATE_NOOP("report", "Records")), Qt::AlignRight, false}};
    for (const Cell &cell : cells)
        table.rows.push_back({{{QString::fromStdString(confusion.classes[cell.label]), false, false},
                               {QString::fromStdString(confusion.classes[cell.prediction]), false, false},
                               {cellText(cell.count), false, false}},
                              {},
                              {}});
    return table;
}

void addMatrix(PageFlow &flow, const Confusion &confusion)
{
    const std::size_t classes = confusion.classes.size();
    const QRectF area = flow.take(kRow * static_cast<double>(classes + 1));
    const double column = std::min(kMostColumn, (area.width() - kLabelWidth) / static_cast<double>(classes + 1));
    flow.draw([=](QPainter &painter) {
        const Tones &light = tones(Scheme::Light);
        const QFont font = paperFont(paper_px::kSmall);
        const auto place = [&](std::size_t row, std::size_t cell) {
            return QRectF(area.left() + kLabelWidth + column * static_cast<double>(cell),
                          area.top() + kRow * static_cast<double>(row), column - 5, kRow);
        };
        const double right = place(0, classes).right();
        drawLine(painter, QRectF(area.left(), area.top(), kLabelWidth - 8, kRow), Qt::AlignLeft, font, light.muted,
                 say(QT_TRANSLATE_NOOP("report", "label \\ predicted")));
        drawLine(painter, place(0, classes), Qt::AlignRight, font, light.muted,
                 say(QT_TRANSLATE_NOOP("report", "right")));
        painter.fillRect(QRectF(area.left(), area.top() + kRow - 0.5, right - area.left(), 1), light.text);
        for (std::size_t y = 0; y < classes; ++y) {
            const QString name = QString::fromStdString(confusion.classes[y]);
            drawLine(painter, place(0, y), Qt::AlignRight, font, light.muted, name);
            const QRectF first = place(y + 1, 0);
            drawLine(painter, QRectF(area.left(), first.top(), kLabelWidth - 8, kRow), Qt::AlignLeft, font, light.text,
                     name);
            double all = 0.0;
            for (std::size_t p = 0; p < classes; ++p) {
                const double count = confusion.at(y, p);
                all += count;
                drawLine(painter, place(y + 1, p), Qt::AlignRight, paperFont(paper_px::kSmall, y == p),
                         count > 0.0 ? light.text : light.muted, cellText(count));
            }
            drawLine(painter, place(y + 1, classes), Qt::AlignRight, font, light.muted,
                     all > 0.0 ? rateText(confusion.at(y, y) / all) : noValue());
            painter.fillRect(QRectF(area.left(), first.bottom() - 0.6, right - area.left(), 0.6), light.line);
        }
    });
}

} // namespace

void addConfusion(PageFlow &flow, const Document &document)
{
    const std::optional<Confusion> &confusion = document.metrics.confusion;
    if (!confusion || confusion->classes.empty() || document.metrics.overall.n == 0)
        return;
    if (isMatrix(*confusion)) {
        addHeading(flow, say(QT_TRANSLATE_NOOP("report", "Confusion matrix, records")),
                   kRow * static_cast<double>(confusion->classes.size() + 1));
        addMatrix(flow, *confusion);
        return;
    }
    const PaperTable table = largestConfusions(*confusion);
    addHeading(flow,
               QCoreApplication::translate("report", "Largest confusions of %1 classes", "count")
                   .arg(countText(confusion->classes.size())),
               tableHeight(table, table.rows.size(), flow.width()));
    addTable(flow, table);
}

} // namespace faultline
