// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/column_chooser.h"

#include "widgets/words/schema_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace faultline {

ColumnChooser::ColumnChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
    , m_all(new QPushButton)
    , m_none(new QPushButton)
    , m_first(new QPushButton)
{
    setObjectName(QStringLiteral("panel"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_all, m_none, m_first})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_find, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::ticked);
    connect(m_all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_first, &QPushButton::clicked, this, &ColumnChooser::firstAsked);
    retranslate();
}

void ColumnChooser::setColumns(const std::vector<RecordHead> &all, const std::vector<RecordColumn> &chosen)
{
    m_heads = all;
    m_chosen = chosen;
    m_filling = true;
    m_list->clear();
    for (const RecordHead &head : m_heads) {
        auto *item = new QListWidgetItem(head.name, m_list);
        item->setToolTip(head.explanation);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool ticked = std::find(chosen.begin(), chosen.end(), head.column) != chosen.end();
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, 24));
    }
    m_filling = false;
    narrow();
}

void ColumnChooser::openBelow(QWidget *button)
{
    m_find->clear();
    resize(300, std::clamp(static_cast<int>(m_heads.size()) * 24 + 110, 200, 460));
    QPoint at = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 2));
    const QRect screen = button->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::min(at.y(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_find->setFocus();
}

void ColumnChooser::narrow()
{
    const QString text = m_find->text().trimmed();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void ColumnChooser::ticked(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const RecordColumn column = m_heads[static_cast<std::size_t>(m_list->row(item))].column;
    m_chosen.erase(std::remove(m_chosen.begin(), m_chosen.end(), column), m_chosen.end());
    if (item->checkState() == Qt::Checked)
        m_chosen.push_back(column);
    emit chosenChanged();
}

void ColumnChooser::tickShown(bool tick)
{
    m_filling = true;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->isHidden())
            continue;
        m_list->item(i)->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
        const RecordColumn column = m_heads[static_cast<std::size_t>(i)].column;
        const auto at = std::find(m_chosen.begin(), m_chosen.end(), column);
        if (tick && at == m_chosen.end())
            m_chosen.push_back(column);
        else if (!tick && at != m_chosen.end())
            m_chosen.erase(at);
    }
    m_filling = false;
    emit chosenChanged();
}

void ColumnChooser::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ColumnChooser::retranslate()
{
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    m_list->setAccessibleName(tr("Columns of the table"));
    m_all->setText(tr("All", "columns"));
    m_none->setText(tr("None", "columns"));
    m_first->setText(tr("Usual", "columns"));
    m_first->setToolTip(tr("What a log shows at first"));
}

} // namespace faultline
