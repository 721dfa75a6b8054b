// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/panel.h"

#include "widgets/models/data_table_model.h"
#include "widgets/style/icons.h"
#include "widgets/views/label.h"
#include "widgets/views/progress_line.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace faultline {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_title(toneLabel("strong"))
    , m_subtitle(new ElidedLabel)
    , m_caption(toneLabel("caption", nullptr, true))
    , m_error(toneLabel("bad", nullptr, true))
    , m_progress(new ProgressLine)
{
    setObjectName(QStringLiteral("panel"));
    auto *header = new QFrame;
    header->setObjectName(QStringLiteral("panelHeader"));
    header->setFixedHeight(33);
    m_header = new QHBoxLayout(header);
    m_header->setContentsMargins(10, 0, 6, 0);
    m_header->setSpacing(8);
    m_subtitle->setProperty("tone", QStringLiteral("muted"));
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(header);
    m_layout->addWidget(m_progress);
    m_error->setContentsMargins(10, 6, 10, 6);
    m_error->hide();
    m_layout->addWidget(m_error);
    m_caption->setContentsMargins(10, 2, 10, 6);
    m_caption->hide();
    m_layout->addWidget(m_caption);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    retranslate();
}

void Panel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setFullText(subtitle);
}

void Panel::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Panel::addControl(QWidget *control)
{
    m_header->insertWidget(m_header->count() - (m_exportButton ? 1 : 0), control); // the menu stays last
}

void Panel::setBody(QWidget *body)
{
    m_body = body;
    m_layout->insertWidget(m_layout->count() - 1, body, 1);
}

void Panel::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void Panel::setExport(std::function<Picture()> picture)
{
    m_picture = std::move(picture);
    if (m_menu)
        return;
    m_menu = new ExportMenu([this] { return m_picture(); }, this);
    m_exportButton = new QToolButton;
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
    m_exportButton->setIcon(icon(QStringLiteral("export")));
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
    m_exportButton->setMenu(m_menu);
    m_exportButton->setFocusPolicy(Qt::StrongFocus);
    m_header->addWidget(m_exportButton);
    connect(m_menu, &ExportMenu::exported, this, &Panel::exported);
    connect(m_menu->tableAction(), &QAction::toggled, this, &Panel::setTableShown);
    retranslate();
}

void Panel::openExportMenu()
{
    if (m_exportButton) // popup(): the button's own way would not return before a choice
        m_menu->popup(m_exportButton->mapToGlobal(QPoint(0, m_exportButton->height())));
}

void Panel::setTableShown(bool shown)
{
    if (!m_menu || !m_body)
        return;
    if (m_ownTable) {
        m_menu->tableAction()->setChecked(shown);
        emit tableShownChanged(shown);
        return;
    }
    if (shown && !m_picture().table) { // nothing to show as numbers: the body says why
        m_menu->tableAction()->setChecked(false);
        return;
    }
    if (shown && !m_table) {
        m_numbers = new DataTableModel(this);
        m_table = new QTableView;
        m_table->setModel(m_numbers);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(28);
        m_table->setShowGrid(false);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->horizontalHeader()->setHighlightSections(false);
        m_table->horizontalHeader()->setStretchLastSection(true);
        m_table->setMinimumHeight(m_body->minimumHeight());
        m_table->hide();
        m_layout->insertWidget(m_layout->indexOf(m_body) + 1, m_table, 1);
        retranslate();
    }
    if (!m_table || shown == isTableShown())
        return;
    const bool hadFocus = m_body->isAncestorOf(focusWidget()) || m_table->hasFocus();
    m_body->setHidden(shown);
    m_table->setVisible(shown);
    refreshExport();
    if (hadFocus)
        (shown ? static_cast<QWidget *>(m_table) : m_body)->setFocus();
    m_menu->tableAction()->setChecked(shown);
    emit tableShownChanged(shown);
}

bool Panel::isTableShown() const
{
    return m_ownTable ? m_menu && m_menu->tableAction()->isChecked() : m_table && !m_table->isHidden();
}

void Panel::refreshExport()
{
    if (!m_menu)
        return;
    const Picture picture = m_picture();
    m_exportButton->setEnabled(!picture.isEmpty());
    if (m_ownTable || !isTableShown())
        return;
    if (!picture.table)
        return setTableShown(false); // the body says why there are no numbers
    m_numbers->setTable(picture.table());
    m_table->resizeColumnsToContents();
}

void Panel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QWidget *asked = childAt(event->pos()); asked && asked != this; asked = asked->parentWidget())
        menu->addActions(asked->actions());
    if (m_menu) {
        menu->addSeparator();
        m_menu->refresh();
        menu->addActions(m_menu->actions());
    }
    if (menu->isEmpty()) {
        delete menu;
        event->ignore();
        return;
    }
    menu->popup(event->globalPos());
}

void Panel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Panel::retranslate()
{
    if (m_exportButton) {
        m_exportButton->setToolTip(tr("Copy, save or view as a table what this panel shows (Ctrl+E)"));
        m_exportButton->setAccessibleName(tr("Export %1", "what a panel shows").arg(accessibleName()));
    }
    if (m_table)
        m_table->setAccessibleName(tr("%1 as a table", "what a panel shows").arg(accessibleName()));
}

} // namespace faultline
