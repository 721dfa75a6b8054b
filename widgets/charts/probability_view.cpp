// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/probability_view.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kRow = 21;
constexpr int kLeastRow = 15;
constexpr int kLegend = 22;
constexpr int kMarks = 34;
constexpr int kMostName = 110;

QString probabilityText(const std::optional<double> &value)
{
    return value ? fixedText(*value, 4) : noValue();
}

void paintPredicted(QPainter &painter, const QPointF &centre, const Tones &tones)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.series[1]);
    painter.drawPolygon(QPolygonF{centre + QPointF(-5, -4), centre + QPointF(5, -4), centre + QPointF(0, 5)});
}

void paintLabel(QPainter &painter, const QPointF &centre, const Tones &tones)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.series[0]);
    painter.drawEllipse(centre, 4.5, 4.5);
}

} // namespace

ProbabilityView::ProbabilityView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ProbabilityView::setProbabilities(std::vector<ClassProbability> probabilities)
{
    m_probabilities = std::move(probabilities);
    describe();
    updateGeometry();
    update();
}

QSize ProbabilityView::sizeHint() const
{
    const int rows = static_cast<int>(std::min<std::size_t>(m_probabilities.size(), 12));
    return {220, rows * kRow + kLegend};
}

std::vector<ClassProbability> ProbabilityView::shown() const
{
    const auto room = static_cast<std::size_t>(std::max(3, (height() - kLegend) / kLeastRow));
    if (m_probabilities.size() <= room)
        return m_probabilities;
    std::vector<std::size_t> order(m_probabilities.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto weight = [&](std::size_t i) {
        const ClassProbability &p = m_probabilities[i];
        return (p.isPrediction || p.isLabel ? 2.0 : 0.0) + p.value.value_or(-1.0);
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return weight(a) > weight(b); });
    order.resize(room - 1); // one line for the rest
    std::sort(order.begin(), order.end());
    std::vector<ClassProbability> some;
    for (const std::size_t i : order)
        some.push_back(m_probabilities[i]);
    return some;
}

void ProbabilityView::paintEvent(QPaintEvent *)
{
    const Tones &tones = currentTones();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<ClassProbability> rows = shown();
    const bool some = rows.size() < m_probabilities.size();
    const int lines = std::max(1, static_cast<int>(rows.size()) + (some ? 1 : 0));
    const int step = std::clamp((height() - kLegend) / lines, kLeastRow, kRow);
    const QFont plain = textFont(font_px::kTable);
    const QFont heavy = textFont(font_px::kTable, true);
    int nameWidth = 20;
    for (const ClassProbability &row : rows)
        nameWidth = std::max(nameWidth, QFontMetrics(heavy).horizontalAdvance(QString::fromStdString(row.name)));
    nameWidth = std::min({nameWidth, kMostName, width() / 3});
    const int valueWidth = QFontMetrics(heavy).horizontalAdvance(fixedText(0.8888, 4)) + 6;
    const int left = nameWidth + 8;
    const int barWidth = std::max(20, width() - left - valueWidth - kMarks);
    int y = 0;
    for (const ClassProbability &row : rows) {
        const bool marked = row.isPrediction || row.isLabel;
        painter.setFont(marked ? heavy : plain);
        painter.setPen(tones.text);
        const QString name = QString::fromStdString(row.name);
        painter.drawText(QRect(0, y, nameWidth, step), Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, nameWidth));
        const QRectF bar(left, y + 3, barWidth, step - 6);
        painter.fillRect(bar, tones.grid);
        const double share = std::clamp(row.value.value_or(0.0), 0.0, 1.0);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()),
                         row.isPrediction && !row.isLabel ? tones.series[1]
                             : row.isLabel                ? tones.series[0]
                                                          : tones.lineStrong);
        painter.setFont(plain);
        painter.setPen(row.value ? tones.text : tones.muted);
        painter.drawText(QRectF(bar.right(), y, valueWidth, step), Qt::AlignRight | Qt::AlignVCenter,
                         probabilityText(row.value));
        double x = bar.right() + valueWidth + 11;
        if (row.isPrediction) {
            paintPredicted(painter, {x, y + step / 2.0}, tones);
            x += 14;
        }
        if (row.isLabel)
            paintLabel(painter, {x, y + step / 2.0}, tones);
        y += step;
    }
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.muted);
    if (some) {
        painter.drawText(QRect(left, y, width() - left, step), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %Ln more class(es)", nullptr, static_cast<int>(m_probabilities.size() - rows.size())));
        y += step;
    }
    const int legend = std::min(y + 2, height() - kLegend);
    const QString predicted = tr("predicted", "mark in a legend");
    paintPredicted(painter, {8.0, legend + 11.0}, tones);
    painter.setPen(tones.muted);
    painter.drawText(QRect(18, legend, width(), kLegend), Qt::AlignLeft | Qt::AlignVCenter, predicted);
    const bool labelled =
        std::any_of(rows.begin(), rows.end(), [](const ClassProbability &row) { return row.isLabel; });
    if (!labelled)
        return;
    const int next = 18 + painter.fontMetrics().horizontalAdvance(predicted) + 20;
    paintLabel(painter, {next + 0.0, legend + 11.0}, tones);
    painter.setPen(tones.muted);
    painter.drawText(QRect(next + 10, legend, width(), kLegend), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("label", "mark in a legend"));
}

void ProbabilityView::describe()
{
    QString text;
    for (const ClassProbability &p : m_probabilities) {
        const QString name = QString::fromStdString(p.name);
        const QString one = QStringLiteral("%1 %2").arg(name, probabilityText(p.value));
        text += (text.isEmpty() ? QString() : QStringLiteral(", "))
            + (p.isPrediction && p.isLabel ? tr("%1 predicted and label", "class and probability").arg(one)
                   : p.isPrediction        ? tr("%1 predicted", "class and probability").arg(one)
                   : p.isLabel             ? tr("%1 label", "class and probability").arg(one)
                                           : one);
    }
    setAccessibleName(tr("Class probabilities"));
    setAccessibleDescription(text);
}

void ProbabilityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

} // namespace faultline
