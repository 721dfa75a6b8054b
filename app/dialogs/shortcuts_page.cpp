// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/shortcuts_page.h"

#include "app/window/shortcuts.h"
#include "widgets/views/label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kRowRole = Qt::UserRole;

} // namespace

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_name(toneLabel("strong"))
    , m_keys(new QKeySequenceEdit)
    , m_assign(new QPushButton)
    , m_clear(new QPushButton)
    , m_reset(new QPushButton)
    , m_resetAll(new QPushButton)
    , m_note(toneLabel("muted", nullptr, true))
{
    m_filter->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionsClickable(false);
    m_keys->setMaximumWidth(180);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2);
    auto *edit = new QHBoxLayout;
    edit->setSpacing(8);
    edit->addWidget(m_name, 1);
    edit->addWidget(m_keys);
    edit->addWidget(m_assign);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_note, 1);
    for (QPushButton *button : {m_clear, m_reset, m_resetAll})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(edit);
    layout->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::judge);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assignKeys);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_shortcuts.set(chosen(), {});
        fill();
        emit changed();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(chosen());
        fill();
        emit changed();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        fill();
        emit changed();
    });
    retranslate();
}

QString ShortcutsPage::note() const
{
    return m_note->text();
}

int ShortcutsPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, kRowRole).toInt() : -1;
}

QString ShortcutsPage::nameOf(int row) const
{
    const QAction *action = m_shortcuts.rows()[static_cast<std::size_t>(row)].action;
    return action ? QString(action->text()).remove(QLatin1Char('&')) : QString();
}

void ShortcutsPage::fill()
{
    const int kept = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int row = 0; row < static_cast<int>(m_shortcuts.rows().size()); ++row) {
        const QAction *action = m_shortcuts.rows()[static_cast<std::size_t>(row)].action;
        if (!action)
            continue;
        QStringList keys;
        for (const QKeySequence &one : action->shortcuts())
            keys << one.toString(QKeySequence::NativeText);
        auto *item = new QTreeWidgetItem(m_list, {nameOf(row), keys.join(QStringLiteral("  "))});
        item->setData(0, kRowRole, row);
        item->setSizeHint(0, QSize(0, 26));
        QFont font = item->font(1);
        font.setBold(m_shortcuts.isChanged(row)); // and the button Reset is enabled for it
        item->setFont(1, font);
        if (row == kept || m_list->currentItem() == nullptr)
            m_list->setCurrentItem(item);
    }
    filter();
    showChosen();
}

void ShortcutsPage::filter()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = item->text(0).contains(m_filter->text(), Qt::CaseInsensitive)
            || item->text(1).contains(m_filter->text(), Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

void ShortcutsPage::showChosen()
{
    const int row = chosen();
    const QAction *action = row < 0 ? nullptr : m_shortcuts.rows()[static_cast<std::size_t>(row)].action.data();
    m_name->setText(row < 0 ? QString() : nameOf(row));
    {
        const QSignalBlocker quiet(m_keys);
        m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    }
    judge();
}

void ShortcutsPage::judge()
{
    const int row = chosen();
    m_keys->setEnabled(row >= 0);
    const QKeySequence keys = m_keys->keySequence();
    const QAction *action = row < 0 ? nullptr : m_shortcuts.rows()[static_cast<std::size_t>(row)].action.data();
    const bool own = action && (keys.isEmpty() || action->shortcuts().contains(keys));
    const int holder = row < 0 || own ? -1 : m_shortcuts.holderOf(keys, row);
    m_assign->setEnabled(row >= 0 && !own);
    m_assign->setText(holder >= 0 ? tr("Take over") : tr("Assign"));
    m_clear->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(row >= 0 && m_shortcuts.isChanged(row));
    if (holder >= 0)
        m_note->setText(tr("%1 belongs to \u201c%2\u201d, which would lose it.", "keys, action")
                            .arg(keys.toString(QKeySequence::NativeText), nameOf(holder)));
    else
        m_note->setText(tr("Choose an action, click the field and press the new keys."));
}

void ShortcutsPage::assignKeys()
{
    const int row = chosen();
    const QKeySequence keys = m_keys->keySequence();
    for (int holder = m_shortcuts.holderOf(keys, row); holder >= 0; holder = m_shortcuts.holderOf(keys, row))
        m_shortcuts.set(holder, {});
    m_shortcuts.set(row, keys);
    fill();
    emit changed();
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an action or keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(tr("Shortcuts"));
    m_keys->setAccessibleName(tr("New keys"));
    m_clear->setText(tr("No keys"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Gives the action the keys it came with"));
    m_resetAll->setText(tr("Reset all"));
    fill();
}

} // namespace faultline
