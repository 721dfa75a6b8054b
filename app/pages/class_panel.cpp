// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/class_panel.h"

#include "app/pages/class_cohort.h"
#include "widgets/models/class_model.h"
#include "widgets/models/class_order.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/interval_delegate.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace faultline {

ClassPanel::ClassPanel(QWidget *parent)
    : Panel(parent)
    , m_model(new ClassModel(this))
    , m_order(new ClassOrder(this))
    , m_classes(new QTableView)
    , m_noClasses(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_order->setSourceModel(m_model);
    m_classes->setModel(m_order);
    m_classes->verticalHeader()->hide();
    m_classes->verticalHeader()->setDefaultSectionSize(25);
    m_classes->setShowGrid(false);
    m_classes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_classes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_classes->horizontalHeader()->setHighlightSections(false);
    for (const int column : {ClassModel::PrecisionColumn, ClassModel::RecallColumn, ClassModel::F1Column}) {
        m_classes->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        m_classes->setItemDelegateForColumn(column, new IntervalDelegate(m_classes));
    }
    m_classes->horizontalHeader()->setMinimumSectionSize(56);
    m_classes->setSortingEnabled(true);
    m_classes->sortByColumn(ClassModel::NameColumn, Qt::AscendingOrder);
    m_classes->installEventFilter(this);
    m_stack->addWidget(m_classes);
    m_stack->addWidget(m_noClasses);
    setBody(m_stack);
    connect(m_classes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClassPanel::selectionMoved);
    connect(m_classes, &QTableView::doubleClicked, this, &ClassPanel::drillSelected);
    retranslateClasses();
}

void ClassPanel::setSchema(const Schema &schema)
{
    m_schema = schema;
    fill();
}

void ClassPanel::setReport(std::shared_ptr<const ClassReport> report)
{
    const Selection before = selection();
    m_report = std::move(report);
    m_model->setReport(m_report && m_report->n > 0 ? m_report : nullptr);
    for (const int column : {ClassModel::NameColumn, ClassModel::SupportColumn, ClassModel::PredictedColumn}) {
        m_classes->resizeColumnToContents(column);
        m_classes->setColumnWidth(column, std::min(170, m_classes->columnWidth(column)));
    }
    for (int row = 0; !before.title.isEmpty() && row < m_order->rowCount(); ++row) {
        m_classes->setCurrentIndex(m_order->index(row, 0));
        if (selection().title == before.title)
            break;
        m_classes->setCurrentIndex({});
    }
    fill();
}

Selection ClassPanel::selection() const
{
    const QModelIndex current = m_order->mapToSource(m_classes->currentIndex());
    const ClassMetrics *one = current.isValid() ? m_model->classAt(current.row()) : nullptr;
    if (!one)
        return {};
    Selection made;
    made.kind = tr("Class");
    made.title = QString::fromStdString(one->name);
    made.records = one->support;
    for (const MetricValue *value : {&one->precision, &one->recall, &one->f1})
        made.facts.push_back({metricHeading(value->metric), metricText(*value), metricIntervalText(*value)});
    made.facts.push_back({tr("Labelled"), countText(one->support), {}});
    made.facts.push_back({tr("Predicted"), countText(one->predicted), {}});
    made.facts.push_back({tr("Both"), countText(one->hits), {}});
    made.sentences << tr("%Ln record(s) of this class were missed.", nullptr,
                         static_cast<int>(one->support - one->hits))
                   << tr("%Ln record(s) were taken for it.", nullptr, static_cast<int>(one->predicted - one->hits));
    for (const MetricValue *value : {&one->precision, &one->recall}) {
        if (!value->value)
            made.sentences << metricSentence(*value);
    }
    made.cohort = classCohort(m_schema, Role::Label, one->name);
    return made;
}

void ClassPanel::drillSelected()
{
    if (const Selection one = selection(); one.cohort)
        emit drilled(*one.cohort);
}

bool ClassPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_classes && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            drillSelected();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void ClassPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateClasses();
}

void ClassPanel::fill()
{
    const bool any = m_report && m_report->n > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_classes) : m_noClasses);
    setSubtitle(any ? tr("%Ln class(es)", nullptr, static_cast<int>(m_report->classes.size())) : QString());
    setCaption(
        any ? tr("Precision and recall with Wilson intervals, F1 from resamples. Enter shows the records with that "
                 "label.")
            : QString());
    if (any)
        return;
    if (m_schema.task == Task::Regression)
        m_noClasses->setTexts(QStringLiteral("table"), tr("A regression has no classes"),
                              tr("This log predicts a number: the heatmap shows where its error is large."));
    else
        m_noClasses->setTexts(QStringLiteral("table"), tr("No classes to compare yet"),
                              tr("Precision and recall of each class need records with label and prediction."));
}

void ClassPanel::retranslateClasses()
{
    setTitle(tr("Classes"));
    m_classes->setAccessibleName(tr("Precision, recall and F1 of each class"));
    m_model->retranslate();
    fill();
}

} // namespace faultline
