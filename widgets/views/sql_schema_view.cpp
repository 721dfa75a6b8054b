// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_schema_view.h"

#include "widgets/style/fonts.h"
#include "widgets/views/sql_tokens.h"
#include "widgets/views/word_delegate.h"
#include "widgets/words/schema_words.h"
#include "widgets/words/sql_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kNameRole = Qt::UserRole + 2;

QStandardItem *itemOf(const std::string &name, const QString &hint, const QString &meaning)
{
    const QString shown = QString::fromStdString(name);
    auto *item = new QStandardItem(shown);
    item->setData(hint, WordDelegate::kHintRole);
    item->setData(sqlName(shown), kNameRole);
    item->setToolTip(meaning.isEmpty() ? shown : meaning);
    item->setEditable(false);
    return item;
}

QString hintOf(const SqlTableColumn &column)
{
    const QString type = sqlColumnTypeText(column);
    // A feature is what a column is anyway.
    return column.role && *column.role != Role::Feature ? roleTitle(*column.role) : type;
}

} // namespace

SqlSchemaView::SqlSchemaView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView)
{
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(QStringLiteral("sqlSchema"));
    m_tree->setModel(m_found);
    m_tree->setItemDelegate(new WordDelegate(m_tree));
    m_tree->header()->hide();
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit nameChosen(index.data(kNameRole).toString()); });
    retranslate();
}

void SqlSchemaView::setTables(const std::vector<SqlTable> &tables)
{
    m_tables = tables;
    fill();
}

void SqlSchemaView::fill()
{
    m_model->clear();
    for (const SqlTable &table : m_tables) {
        QStandardItem *item = itemOf(table.name, {}, sqlTableMeaning(table));
        QFont bold = item->font();
        bold.setBold(true);
        item->setFont(bold);
        for (const SqlTableColumn &column : table.columns)
            item->appendRow(
                itemOf(column.name, hintOf(column), column.kind ? recordsColumnMeaning(*column.kind) : QString()));
        m_model->appendRow(item);
        if (table.kind != SqlTableKind::Project)
            m_tree->expand(m_found->mapFromSource(item->index()));
    }
}

void SqlSchemaView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SqlSchemaView::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a column"));
    m_filter->setAccessibleName(tr("Find a column"));
    m_tree->setAccessibleName(tr("Tables and columns"));
    m_tree->setToolTip({});
    fill();
}

} // namespace faultline
