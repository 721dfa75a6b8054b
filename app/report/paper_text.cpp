// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_text.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>
#include <memory>

namespace faultline {

namespace {

constexpr double kLeading = 1.36;
constexpr double kLetterSpacing = 0.05; // the least that keeps "fi" two letters
constexpr double kLabelWidth = 116;
constexpr QChar kBoldOn(0x01);
constexpr QChar kBoldOff(0x02);

QFont forPaper(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLetterSpacing);
    return font;
}

/// The text without its marks, and which parts of it they made bold.
QString withoutMarks(const QString &marked, const QFont &boldFont, QList<QTextLayout::FormatRange> &formats)
{
    QString text;
    qsizetype from = -1;
    for (const QChar c : marked) {
        if (c == kBoldOn) {
            from = text.size();
        } else if (c == kBoldOff && from >= 0) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(from);
            range.length = static_cast<int>(text.size() - from);
            range.format.setFont(boldFont);
            formats.append(range);
            from = -1;
        } else {
            text += c.isSpace() && c != QChar(QChar::Nbsp) ? QLatin1Char(' ') : c;
        }
    }
    return text;
}

std::shared_ptr<QTextLayout> layOut(const QString &marked, const TextLook &look, double width)
{
    QList<QTextLayout::FormatRange> formats;
    const QFont font = paperFont(look.pixels);
    auto layout = std::make_shared<QTextLayout>(withoutMarks(marked, paperFont(look.pixels, true), formats), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    const double lineWidth = std::max(20.0, width - look.indent);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(lineWidth);
        line.setPosition(QPointF());
        if (look.mostLines > 0 && layout->lineCount() == look.mostLines + 1) {
            // One line too many: cut the text inside the last allowed line and lay it out anew.
            layout->endLayout();
            const QTextLine last = layout->lineAt(look.mostLines - 1);
            const QString rest = layout->text().mid(last.textStart()).trimmed();
            QString text = layout->text().left(last.textStart());
            text += QFontMetricsF(font).elidedText(rest, Qt::ElideRight, lineWidth - 2.0);
            return layOut(text, {look.pixels, look.colour, look.indent, 0}, width);
        }
    }
    layout->endLayout();
    return layout;
}

double lineHeight(int pixels)
{
    return std::round(pixels * kLeading);
}

void addLines(PageFlow &flow, const std::shared_ptr<QTextLayout> &layout, const TextLook &look)
{
    const double height = lineHeight(look.pixels);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QRectF area = flow.take(height);
        const double ascent = layout->lineAt(i).ascent();
        const QPointF place(area.left() + look.indent, area.top() + height * 0.78 - ascent);
        flow.draw([layout, i, place, colour = look.colour](QPainter &painter) {
            painter.setPen(colour);
            layout->lineAt(i).draw(&painter, place);
        });
    }
}

} // namespace

QFont paperFont(int pixels, bool isBold)
{
    return forPaper(textFont(pixels, isBold));
}

QFont paperMono(int pixels)
{
    return forPaper(monoFont(pixels));
}

QString sentences(const QStringList &all)
{
    QString text;
    for (const QString &sentence : all)
        text = text.isEmpty() ? sentence
                              : QCoreApplication::translate("report", "%1 %2", "two sentences").arg(text, sentence);
    return text;
}

QString bold(const QString &text)
{
    return kBoldOn + text + kBoldOff;
}

void addText(PageFlow &flow, const QString &text, const TextLook &look)
{
    if (!text.isEmpty())
        addLines(flow, layOut(text, look, flow.width()), look);
}

double textHeight(const QString &text, const TextLook &look, double width)
{
    return text.isEmpty() ? 0.0 : layOut(text, look, width)->lineCount() * lineHeight(look.pixels);
}

void addHeading(PageFlow &flow, const QString &text, double following)
{
    constexpr double kHeight = 24;
    flow.keepTogether(16.0 + kHeight + following);
    flow.space(16.0);
    const QRectF area = flow.take(kHeight);
    const QString numbered = QStringLiteral("%1 %2").arg(flow.nextSection()).arg(text);
    flow.draw([area, numbered](QPainter &painter) {
        drawLine(painter, area, Qt::AlignLeft | Qt::AlignVCenter, paperFont(paper_px::kHeading, true),
                 tones(Scheme::Light).text, numbered);
    });
}

void addLabelled(PageFlow &flow, const QString &label, const QString &text, int mostLines)
{
    const Tones &light = tones(Scheme::Light);
    const TextLook look{paper_px::kSmall, light.text, kLabelWidth, mostLines};
    const auto layout = layOut(text, look, flow.width());
    const double height = lineHeight(look.pixels);
    flow.keepTogether(height);
    const double top = paper::kMargin + PageFlow::pageRoom() - flow.room();
    flow.draw([=, left = flow.left()](QPainter &painter) {
        drawLine(painter, QRectF(left, top, kLabelWidth - 8, height), Qt::AlignLeft | Qt::AlignVCenter,
                 paperFont(paper_px::kSmall), tones(Scheme::Light).muted, label);
    });
    addLines(flow, layout, look);
}

void drawLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QFont &font, const QColor &colour,
              const QString &text, Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, elide, area.width() + 0.5);
    const double wide = metrics.horizontalAdvance(shown);
    const double x = alignment & Qt::AlignRight ? area.right() - wide
        : alignment & Qt::AlignHCenter          ? area.center().x() - wide / 2
                                                : area.left();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, area.center().y() + font.pixelSize() * 0.36), shown);
}

} // namespace faultline
