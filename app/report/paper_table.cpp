// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_table.h"

#include "app/report/paper_text.h"
#include "widgets/style/tones.h"

#include <QFontMetricsF>

#include <algorithm>
#include <memory>

namespace faultline {

namespace {

constexpr double kHeadHeight = 21;
constexpr double kRowHeight = 18;
constexpr double kLineHeight = 15;
constexpr double kGap = 16;
constexpr double kLeastWidth = 48;
constexpr int kRemarkLines = 2;

TextLook remarkLook()
{
    return {paper_px::kSmall, tones(Scheme::Light).muted, 0.0, kRemarkLines};
}

double rowHeight(const TableRow &row, double width)
{
    double height = kRowHeight;
    if (!row.fingerprint.isEmpty())
        height += kLineHeight;
    return height + textHeight(row.remark, remarkLook(), width);
}

/// The natural widths; columns that yield share what is left, and when that is too little all others shrink as well.
std::vector<double> columnWidths(const PaperTable &table, double width)
{
    const QFontMetricsF plain(paperFont(paper_px::kTable));
    const QFontMetricsF strong(paperFont(paper_px::kTable, true));
    std::vector<double> widths;
    double fixed = kGap * static_cast<double>(table.columns.size() - 1);
    double yielding = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double natural = plain.horizontalAdvance(table.columns[c].heading);
        for (const TableRow &row : table.rows) {
            if (c < row.cells.size())
                natural =
                    std::max(natural, (row.cells[c].strong ? strong : plain).horizontalAdvance(row.cells[c].text));
        }
        widths.push_back(natural + 1.0);
        (table.columns[c].yields ? yielding : fixed) += natural + 1.0;
    }
    const auto yields =
        std::count_if(table.columns.begin(), table.columns.end(), [](const TableColumn &c) { return c.yields; });
    const double least = kLeastWidth * static_cast<double>(yields);
    const double left = std::max(least, width - fixed);
    const double gaps = kGap * static_cast<double>(table.columns.size() - 1);
    const double squeeze =
        std::min(1.0, (width - gaps - std::min(left, std::max(yielding, least))) / std::max(1.0, fixed - gaps));
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        widths[c] *= table.columns[c].yields ? left / std::max(1.0, yielding) : std::max(0.05, squeeze);
    return widths;
}

void addHead(PageFlow &flow, const std::shared_ptr<const PaperTable> &table, const std::vector<double> &widths)
{
    const QRectF area = flow.take(kHeadHeight);
    flow.draw([=](QPainter &painter) {
        const Tones &light = tones(Scheme::Light);
        double x = area.left();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            drawLine(painter, QRectF(x, area.top(), widths[c], area.height()), table->columns[c].alignment,
                     paperFont(paper_px::kTable), light.muted, table->columns[c].heading);
            x += widths[c] + kGap;
        }
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), light.text);
    });
}

void addRow(PageFlow &flow, const std::shared_ptr<const PaperTable> &table, std::size_t index,
            const std::vector<double> &widths)
{
    const TableRow &row = table->rows[index];
    const QRectF area = flow.take(kRowHeight);
    flow.draw([=](QPainter &painter) {
        const Tones &light = tones(Scheme::Light);
        const TableRow &shown = table->rows[index];
        double x = area.left();
        for (std::size_t c = 0; c < std::min(widths.size(), shown.cells.size()); ++c) {
            const TableCell &cell = shown.cells[c];
            drawLine(painter, QRectF(x, area.top(), widths[c], area.height()), table->columns[c].alignment,
                     paperFont(paper_px::kTable, cell.strong), cell.faint ? light.muted : light.text, cell.text,
                     c == 0 ? Qt::ElideMiddle : Qt::ElideRight);
            x += widths[c] + kGap;
        }
    });
    if (!row.fingerprint.isEmpty()) {
        const QRectF line = flow.take(kLineHeight);
        flow.draw([=](QPainter &painter) {
            drawLine(painter, line, Qt::AlignLeft, paperMono(), tones(Scheme::Light).muted,
                     table->rows[index].fingerprint);
        });
    }
    addText(flow, row.remark, remarkLook());
    const double bottom = paper::kMargin + PageFlow::pageRoom() - flow.room();
    flow.draw([=](QPainter &painter) {
        painter.fillRect(QRectF(area.left(), bottom - 0.6, area.width(), 0.6), tones(Scheme::Light).line);
    });
}

} // namespace

void addTable(PageFlow &flow, const PaperTable &table)
{
    if (table.columns.empty())
        return;
    const auto kept = std::make_shared<const PaperTable>(table);
    const std::vector<double> widths = columnWidths(table, flow.width());
    flow.keepTogether(tableHeight(table, std::min<std::size_t>(table.rows.size(), 1), flow.width()));
    addHead(flow, kept, widths);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const double height = rowHeight(table.rows[r], flow.width());
        if (height > flow.room() && height <= PageFlow::pageRoom()) {
            flow.newPage();
            addHead(flow, kept, widths);
        }
        addRow(flow, kept, r, widths);
    }
}

double tableHeight(const PaperTable &table, std::size_t rows, double width)
{
    double height = kHeadHeight;
    for (std::size_t r = 0; r < std::min(rows, table.rows.size()); ++r)
        height += rowHeight(table.rows[r], width);
    return height;
}

double tableRowHeight()
{
    return kRowHeight;
}

} // namespace faultline
