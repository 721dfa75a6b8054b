// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_popup.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"
#include "widgets/views/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace faultline {

namespace {

constexpr int kRow = 24;
constexpr int kMostRows = 9;
constexpr int kLeastWidth = 300;
constexpr int kMostWidth = 560;
constexpr int kHintGap = 24;

class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(font_px::kTable));
        return {metrics.horizontalAdvance(index.data().toString()) + kHintGap
                    + metrics.horizontalAdvance(index.data(SuggestionModel::HintRole).toString()) + 24,
                kRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = currentTones();
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, option.state & QStyle::State_Selected ? tones.accentBack : tones.hover);
        painter->setFont(textFont(font_px::kTable));
        const QRect box = option.rect.adjusted(10, 0, -10, 0);
        const QFontMetrics metrics = painter->fontMetrics();
        const QString name = index.data().toString();
        const QString hint = index.data(SuggestionModel::HintRole).toString();
        // The name comes first: the hint gives way, down to a third.
        const int wanted = metrics.horizontalAdvance(hint);
        const int hintWidth = hint.isEmpty()
            ? 0
            : std::min(wanted + 2, std::max(box.width() / 3, box.width() - kHintGap - metrics.horizontalAdvance(name)));
        const int nameWidth = box.width() - (hintWidth > 0 ? hintWidth + kHintGap : 0);
        constexpr int kFlags = Qt::AlignVCenter | Qt::TextSingleLine;
        painter->setPen(tones.text);
        painter->drawText(box, kFlags | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, nameWidth));
        painter->setPen(tones.muted);
        painter->drawText(box, kFlags | Qt::AlignRight, metrics.elidedText(hint, Qt::ElideRight, hintWidth));
        painter->restore();
    }
};

} // namespace

CohortPopup::CohortPopup(QWidget *window)
    : QFrame(window)
    , m_line(new QWidget)
    , m_sign(new QLabel)
    , m_sentence(toneLabel("body", nullptr, true))
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("cohortPopup"));
    setFocusPolicy(Qt::NoFocus);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(10, 6, 10, 6);
    line->setSpacing(8);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SuggestionDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { emit clicked(index.row()); });
    m_line->hide();
    hide();
    window->installEventFilter(this);
}

bool CohortPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible() && m_anchor) // once the anchor has its new place
        QMetaObject::invokeMethod(
            this, [this] { m_anchor ? showBelow(m_anchor) : hide(); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void CohortPopup::setSentence(const QString &sentence, bool wrong)
{
    m_line->setVisible(!sentence.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setTextFormat(Qt::PlainText);
    setTone(m_sentence, wrong ? "bad" : "muted");
    m_sign->setPixmap(iconPixmap(wrong ? QStringLiteral("warn") : QStringLiteral("info"),
                                 wrong ? IconTone::Bad : IconTone::Muted, 14, devicePixelRatioF()));
}

void CohortPopup::setSuggestions(std::vector<CohortSuggestion> suggestions, const Schema &schema)
{
    m_model.setSuggestions(std::move(suggestions), schema);
    m_list->setCurrentIndex({});
    m_list->setVisible(hasSuggestions());
    m_list->scrollToTop();
}

void CohortPopup::showBelow(const QWidget *anchor)
{
    m_anchor = anchor;
    if (!hasSuggestions() && m_sentence->text().isEmpty()) {
        hide();
        return;
    }
    QWidget *window = parentWidget();
    int wanted = std::max(kLeastWidth, anchor->width());
    for (int row = 0; row < std::min(m_model.rowCount(), 50); ++row)
        wanted = std::max(wanted, m_list->sizeHintForIndex(m_model.index(row)).width() + 16);
    if (!m_sentence->text().isEmpty())
        wanted = std::max(wanted, m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 52);
    const int width = std::min({wanted, kMostWidth, window->width() - 16});
    const int rows = std::min(m_model.rowCount(), kMostRows);
    m_list->setFixedHeight(rows * kRow);
    const int sentence =
        m_sentence->text().isEmpty() ? 0 : std::max(16, m_sentence->heightForWidth(width - 2 - 20 - 14 - 8)) + 14;
    const QPoint at = anchor->mapTo(window, QPoint(0, anchor->height() + 3));
    constexpr int kBorders = 2;
    setGeometry(std::clamp(at.x(), 8, std::max(8, window->width() - width - 8)), at.y(), width,
                sentence + rows * kRow + kBorders);
    show();
    raise();
}

int CohortPopup::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CohortPopup::moveCurrent(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    // Beyond either end nothing is chosen, and one further it goes on at the other end.
    const int next = (current() + 1 + step + count + 1) % (count + 1) - 1;
    m_list->setCurrentIndex(next < 0 ? QModelIndex() : m_model.index(next));
}

QString CohortPopup::sentence() const
{
    return isVisible() ? m_sentence->text() : QString();
}

} // namespace faultline
