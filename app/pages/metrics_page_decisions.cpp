// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The last row of the metrics page: what becomes of each class, and what another threshold would change.
#include "app/pages/metrics_page.h"

#include "analysis/analyses/class_metrics.h"
#include "analysis/analyses/threshold_curve.h"
#include "app/pages/class_cohort.h"
#include "app/pages/class_panel.h"
#include "app/pages/page_pictures.h"
#include "app/pages/threshold_panel.h"
#include "widgets/export/class_numbers.h"
#include "widgets/views/grid_view.h"
#include "widgets/views/progress_line.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace faultline {

void MetricsPage::buildDecisions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (Panel *panel : {static_cast<Panel *>(m_classes), static_cast<Panel *>(m_threshold)}) {
        panel->setMinimumHeight(340);
        row->addWidget(panel, 1);
    }
    body()->addLayout(row, 2);
    connect(m_classes, &ClassPanel::selectionMoved, this, [this] { emit selected(m_classes->selection()); });
    connect(m_classes, &ClassPanel::drilled, this, &Page::drilled);
    connect(m_threshold, &ThresholdPanel::hintChanged, this, &Page::hintChanged);
    m_classes->setExport([this] {
        Picture picture;
        if (m_classes->report() && m_classes->report()->n > 0 && shown().report) {
            picture.evidence = evidenceOf(*shown().report);
            picture.table = [report = *m_classes->report()] { return classNumbers(report); };
        }
        return named(std::move(picture), tr("Classes"), session(), shown());
    });
    m_threshold->setExport([this] {
        Picture picture;
        if (m_threshold->point() && shown().report) {
            const ThresholdCurve curve = *m_threshold->curve();
            const double falsePositive = m_threshold->falsePositiveCost()->value();
            const double falseNegative = m_threshold->falseNegativeCost()->value();
            picture.evidence = evidenceOf(*shown().report);
            picture.note = tr("Dotted: as logged; triangle: lowest cost.");
            picture.size = m_threshold->chartSize();
            picture.paint = [curve, marks = m_threshold->marks()](QPainter &painter, const QRectF &target,
                                                                  const Tones &tones) {
                paintThresholds(painter, target, curve, marks, tones);
            };
            picture.table = [=] { return thresholdNumbers(curve, falsePositive, falseNegative); };
        }
        return named(std::move(picture), tr("Decision threshold"), session(), shown());
    });
}

Selection MetricsPage::confusionCell() const
{
    const MetricReport *report = shown().report.get();
    const std::ptrdiff_t cell = m_confusion->selectedCell();
    if (cell < 0 || !report || !report->confusion)
        return {};
    const auto index = static_cast<std::size_t>(cell);
    const std::size_t classes = report->confusion->classes.size();
    return confusionSelection(session().schema, *report->confusion, index / classes, index % classes);
}

void MetricsPage::refresh()
{
    if (!desk() || !desk()->isOpen())
        return;
    const Task task = desk()->words().schema.task;
    m_classes->setSchema(desk()->words().schema);
    m_threshold->setTask(task);
    if (task == Task::Binary || task == Task::Multiclass)
        askClasses();
    else
        m_classes->setReport(nullptr);
    if (task == Task::Binary)
        askThreshold();
    else
        m_threshold->setCurve(nullptr);
}

void MetricsPage::askClasses()
{
    m_classes->progressLine()->setPercent(-1);
    desk()->ask<ClassReport>(
        m_classesAsked, tr("Measuring each class"), classMetrics, this, [this](Result<ClassReport> report) {
            m_classes->progressLine()->finish();
            m_classes->setError(report ? QString() : QString::fromStdString(report.error().message));
            m_classes->setReport(report ? std::make_shared<const ClassReport>(report.take()) : nullptr);
        });
}

void MetricsPage::askThreshold()
{
    m_threshold->progressLine()->setPercent(-1);
    desk()->ask<ThresholdCurve>(
        m_thresholdAsked, tr("Trying thresholds"), thresholdCurve, this, [this](Result<ThresholdCurve> curve) {
            m_threshold->progressLine()->finish();
            m_threshold->setError(curve ? QString() : QString::fromStdString(curve.error().message));
            m_threshold->setCurve(curve ? std::make_shared<const ThresholdCurve>(curve.take()) : nullptr);
        });
}

} // namespace faultline
