// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_sample_list.h"

#include "widgets/style/fonts.h"
#include "widgets/views/label.h"

#include <QGridLayout>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace faultline {

SqlSampleList::SqlSampleList(QWidget *parent)
    : QWidget(parent)
    , m_heading(toneLabel("muted", nullptr, true))
    , m_rows(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(m_rows);
    layout->addStretch(1);
}

void SqlSampleList::setSamples(const QString &heading, const std::vector<SqlSample> &samples)
{
    m_heading->setText(heading);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const SqlSample &sample : samples) {
        auto *button = new QPushButton(sample.title);
        button->setObjectName(QStringLiteral("sqlSample"));
        button->setToolTip(Qt::convertFromPlainText(sample.sql));
        connect(button, &QPushButton::clicked, this, [this, sql = sample.sql] { emit chosen(sql); });
        auto *text = new ElidedLabel;
        text->setFont(monoFont());
        text->setProperty("tone", QStringLiteral("caption"));
        text->setFullText(sample.sql.simplified());
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(text, row, 1);
    }
    m_rows->addWidget(table);
}

} // namespace faultline
