// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_chip.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"
#include "widgets/words/cohort_words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace faultline {

namespace {

constexpr int kHeight = 24;
constexpr int kEdge = 8;
constexpr int kSign = 12; ///< of a row set, of a problem
constexpr int kCross = 18;
constexpr int kGap = 5;
constexpr int kLeast = 56;

int widthOf(const QString &text)
{
    return QFontMetrics(textFont(font_px::kTable)).horizontalAdvance(text);
}

} // namespace

CohortChip::CohortChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
}

void CohortChip::setCondition(const QString &text, const QString &detail, bool isRowSet)
{
    m_condition = text;
    m_detail = detail;
    m_isRowSet = isRowSet;
    retranslate();
    updateGeometry();
    update();
}

void CohortChip::setProblem(const QString &problem)
{
    m_problem = problem;
    retranslate();
    updateGeometry();
    update();
}

void CohortChip::retranslate()
{
    const QString line = onOneLine(m_condition);
    setAccessibleName(tr("Filter: %1", "condition").arg(line));
    setAccessibleDescription(m_problem.isEmpty() ? tr("Enter edits it, Delete removes it") : m_problem);
    QString tip = m_detail.isEmpty() ? line : tr("%1 (%2)", "condition, where it comes from").arg(line, m_detail);
    tip += QLatin1Char('\n') + accessibleDescription();
    // Rich text, so that a long condition wraps.
    setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))));
}

QSize CohortChip::sizeHint() const
{
    const int signs = (m_isRowSet ? kSign + kGap : 0) + (m_problem.isEmpty() ? 0 : kSign + kGap);
    const int detail = m_detail.isEmpty() ? 0 : widthOf(m_detail) + kGap;
    return {kEdge + signs + widthOf(onOneLine(m_condition)) + 1 + detail + 4 + kCross + 2, kHeight};
}

QSize CohortChip::minimumSizeHint() const
{
    return {std::min(kLeast, sizeHint().width()), kHeight};
}

QRect CohortChip::crossBox() const
{
    return {width() - kCross - 2, (height() - kCross) / 2, kCross, kCross};
}

void CohortChip::paintEvent(QPaintEvent *)
{
    const Tones &tones = currentTones();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = !m_problem.isEmpty() ? tones.bad : hasFocus() ? tones.accent : tones.lineStrong;
    painter.setPen(QPen(line, hasFocus() ? 1.6 : 1.0));
    painter.setBrush(hasFocus() ? tones.accentBack : underMouse() ? tones.hover : tones.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), 4, 4);

    int left = kEdge;
    const auto sign = [&](const char *name, IconTone tone) {
        faultline::icon(QString::fromLatin1(name), tone)
            .paint(&painter, QRect(left, (height() - kSign) / 2, kSign, kSign));
        left += kSign + kGap;
    };
    if (!m_problem.isEmpty())
        sign("warn", IconTone::Bad);
    if (m_isRowSet)
        sign("clusters", IconTone::Muted);
    painter.setFont(textFont(font_px::kTable));
    const int right = crossBox().left() - 4;
    const QString text =
        painter.fontMetrics().elidedText(onOneLine(m_condition), Qt::ElideRight, std::max(0, right - left));
    painter.setPen(tones.text);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     text);
    left += painter.fontMetrics().horizontalAdvance(text) + kGap;
    if (!m_detail.isEmpty() && right - left > 24) {
        painter.setPen(tones.muted);
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, right - left));
    }
    if (m_overCross) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.line);
        painter.drawRoundedRect(crossBox(), 3, 3);
    }
    faultline::icon(QStringLiteral("close"), m_overCross ? IconTone::Text : IconTone::Muted)
        .paint(&painter, crossBox().adjusted(3, 3, -3, -3));
}

void CohortChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        click();
        return;
    case Qt::Key_Left:
        emit neighbourRequested(-1);
        return;
    case Qt::Key_Right:
        emit neighbourRequested(1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void CohortChip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossBox().contains(event->pos());
    if (m_crossPressed)
        event->accept(); // else it would be edited
    else
        QAbstractButton::mousePressEvent(event);
}

void CohortChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool middle = event->button() == Qt::MiddleButton && rect().contains(event->pos());
    if (middle || (m_crossPressed && crossBox().contains(event->pos())))
        emit removeRequested();
    else if (!m_crossPressed)
        QAbstractButton::mouseReleaseEvent(event);
    m_crossPressed = false;
}

void CohortChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossBox().contains(event->pos());
    if (over != m_overCross) {
        m_overCross = over;
        setCursor(over ? Qt::ArrowCursor : Qt::IBeamCursor);
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void CohortChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void CohortChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CohortChip::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

} // namespace faultline
