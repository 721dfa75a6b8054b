// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/threshold_panel.h"

#include "analysis/stats/intervals.h"
#include "widgets/charts/grid_pictures.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/grid_view.h"
#include "widgets/views/label.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

QDoubleSpinBox *costBox()
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.0, 1e9);
    box->setDecimals(2);
    box->setValue(1.0);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setKeyboardTracking(false);
    return box;
}

QString sumText(double sum)
{
    return fixedText(sum, sum == std::floor(sum) ? 0 : 1);
}

/// Four decimals are enough to read; the numbers of the export are exact.
QString thresholdText(double threshold)
{
    return plainNumberText(std::round(threshold * 1e4) / 1e4);
}

/// "precision 0.712 [0.700, 0.724]" of hits among n, with the effective n that the weights leave.
QString shareRow(Metric metric, std::optional<double> value, double whole, double perWeight)
{
    const double n = whole * perWeight;
    const std::optional<Interval> interval = value ? wilson(*value * n, n) : std::nullopt;
    return QStringLiteral("<tr><td style='padding:1px 10px 1px 0'>%1</td><td align='right'><b>%2</b></td>"
                          "<td style='padding-left:8px'>%3</td></tr>")
        .arg(metricTitle(metric).toHtmlEscaped(), value ? fixedText(*value, 3) : noValue(),
             interval ? QStringLiteral("[%1, %2]").arg(fixedText(interval->lower, 3), fixedText(interval->upper, 3))
                      : QString());
}

} // namespace

ThresholdPanel::ThresholdPanel(QWidget *parent)
    : Panel(parent)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_view(new ThresholdView)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_threshold(toneLabel("strong"))
    , m_confusion(new GridView)
    , m_numbers(toneLabel("body"))
    , m_falsePositiveLabel(toneLabel("body"))
    , m_falsePositive(costBox())
    , m_falseNegativeLabel(toneLabel("body"))
    , m_falseNegative(costBox())
    , m_cost(toneLabel("body", nullptr, true))
    , m_toLogged(new QPushButton)
    , m_toCheapest(new QPushButton)
{
    auto *page = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_view, 1);
    auto *slide = new QHBoxLayout;
    slide->setContentsMargins(26, 0, 4, 0);
    slide->addWidget(m_slider, 1);
    left->addLayout(slide);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_threshold);
    buttons->addStretch(1);
    buttons->addWidget(m_toLogged);
    buttons->addWidget(m_toCheapest);
    left->addLayout(buttons);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    m_confusion->setMinimumSize(190, 110);
    m_confusion->setMaximumHeight(150);
    right->addWidget(m_confusion, 1);
    m_numbers->setTextFormat(Qt::RichText);
    right->addWidget(m_numbers);
    auto *costs = new QGridLayout;
    costs->setHorizontalSpacing(8);
    costs->setVerticalSpacing(3);
    costs->addWidget(m_falsePositiveLabel, 0, 0);
    costs->addWidget(m_falsePositive, 0, 1);
    costs->addWidget(m_falseNegativeLabel, 1, 0);
    costs->addWidget(m_falseNegative, 1, 1);
    right->addLayout(costs);
    right->addWidget(m_cost);

    auto *both = new QHBoxLayout(page);
    both->setContentsMargins(8, 6, 10, 8);
    both->setSpacing(14);
    both->addLayout(left, 1);
    both->addLayout(right);
    m_stack->addWidget(page);
    m_stack->addWidget(m_none);
    setBody(m_stack);

    connect(m_slider, &QSlider::valueChanged, this, [this](int stop) {
        if (isShown())
            m_chosen = m_curve->points[static_cast<std::size_t>(stop)].threshold;
        fillNumbers();
    });
    connect(m_view, &ThresholdView::thresholdPicked, this, &ThresholdPanel::goTo);
    connect(m_confusion, &GridView::hintChanged, this, &ThresholdPanel::hintChanged);
    for (QDoubleSpinBox *cost : {m_falsePositive, m_falseNegative})
        connect(cost, &QDoubleSpinBox::valueChanged, this, &ThresholdPanel::fillNumbers);
    connect(m_toLogged, &QPushButton::clicked, this, [this] {
        if (isShown() && m_curve->logged)
            goTo(m_curve->logged->threshold);
    });
    connect(m_toCheapest, &QPushButton::clicked, this, [this] {
        if (const auto cheapest = marks().cheapest)
            goTo(*cheapest);
    });
    retranslateThreshold();
}

bool ThresholdPanel::isShown() const
{
    return m_curve && m_curve->missing == NoThreshold::No && !m_curve->points.empty();
}

void ThresholdPanel::setTask(Task task)
{
    m_task = task;
    fill();
}

void ThresholdPanel::setCurve(std::shared_ptr<const ThresholdCurve> curve)
{
    if (curve && m_curve && curve->positive != m_curve->positive)
        m_chosen.reset();
    m_curve = std::move(curve);
    m_view->setCurve(isShown() ? m_curve : nullptr);
    if (isShown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, static_cast<int>(m_curve->points.size()) - 1);
        m_slider->setPageStep(std::max(1, m_slider->maximum() / 20));
        const double start = m_curve->loggedIsCut ? m_curve->logged->threshold : 0.5;
        m_slider->setValue(static_cast<int>(m_curve->nearest(m_chosen.value_or(start))));
    }
    fill();
}

const ThresholdPoint *ThresholdPanel::point() const
{
    return isShown() ? &m_curve->points[static_cast<std::size_t>(m_slider->value())] : nullptr;
}

void ThresholdPanel::goTo(double threshold)
{
    if (isShown())
        m_slider->setValue(static_cast<int>(m_curve->nearest(threshold)));
}

ThresholdMarks ThresholdPanel::marks() const
{
    ThresholdMarks made;
    if (!isShown())
        return made;
    made.threshold = point()->threshold;
    if (m_curve->loggedIsCut)
        made.logged = m_curve->logged->threshold;
    const ThresholdPoint *cheapest = m_curve->cheapest(m_falsePositive->value(), m_falseNegative->value());
    if (cheapest && std::isfinite(cheapest->threshold))
        made.cheapest = cheapest->threshold;
    return made;
}

QSize ThresholdPanel::chartSize() const
{
    return m_view->size();
}

QString ThresholdPanel::numbers() const
{
    return m_threshold->text() + QLatin1Char('\n') + QTextDocumentFragment::fromHtml(m_numbers->text()).toPlainText()
        + QLatin1Char('\n') + m_cost->text();
}

void ThresholdPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateThreshold();
}

void ThresholdPanel::fill()
{
    m_stack->setCurrentIndex(isShown() ? 0 : 1);
    setSubtitle(isShown() ? tr("score of \"%1\", %2 labelled records", "class, count")
                                .arg(QString::fromStdString(m_curve->positive), countText(m_curve->n))
                          : QString());
    setCaption(
        isShown() ? tr("What if: scores of at least the threshold count as \"%1\". Dotted: as logged; triangle: lowest "
                       "cost. Nothing is stored.")
                        .arg(QString::fromStdString(m_curve->positive))
                  : QString());
    if (isShown())
        fillNumbers();
    else
        fillEmpty();
}

void ThresholdPanel::fillEmpty()
{
    const QString picture = QStringLiteral("metrics");
    if (m_task == Task::Regression)
        m_none->setTexts(picture, tr("A regression decides nothing"),
                         tr("A threshold belongs to a model with two classes."));
    else if (m_task == Task::Multiclass || (m_curve && m_curve->missing == NoThreshold::NotBinary))
        m_none->setTexts(picture, tr("More than two classes"),
                         tr("With many classes the largest probability decides, so there is no single threshold."));
    else if (m_curve && m_curve->missing == NoThreshold::NoScores)
        m_none->setTexts(
            picture, tr("No score to cut"),
            tr("A threshold needs the probability of a class, or the confidence, as a column of the log."));
    else
        m_none->setTexts(picture, tr("No threshold to try yet"),
                         tr("Both errors are known for records with a label and a score."));
}

void ThresholdPanel::fillNumbers()
{
    const ThresholdPoint *now = point();
    if (!now)
        return;
    const ThresholdMarks shown = marks();
    m_view->setMarks(shown);
    const bool asLogged = shown.logged && *shown.logged == now->threshold;
    const QString number = thresholdText(now->threshold);
    m_threshold->setText(asLogged ? tr("Threshold %1 (as logged)").arg(number) : tr("Threshold %1").arg(number));
    m_slider->setAccessibleDescription(m_threshold->text());
    m_toLogged->setEnabled(shown.logged && !asLogged);
    m_toCheapest->setEnabled(shown.cheapest && m_curve->nearest(*shown.cheapest) != m_curve->nearest(now->threshold));

    const Confusion confusion{{m_curve->negative, m_curve->positive},
                              {now->trueNegatives, now->falsePositives, now->falseNegatives, now->truePositives}};
    m_confusion->setPicture(confusionPicture(confusion));
    const double perWeight = now->total() > 0.0 ? m_curve->effectiveN / now->total() : 0.0;
    const double f1Whole = 2.0 * now->truePositives + now->falsePositives + now->falseNegatives;
    QString rows = shareRow(Metric::Precision, now->precision(), now->truePositives + now->falsePositives, perWeight)
        + shareRow(Metric::Recall, now->recall(), now->truePositives + now->falseNegatives, perWeight)
        + shareRow(Metric::Accuracy, now->accuracy(), now->total(), perWeight);
    rows +=
        QStringLiteral("<tr><td style='padding:1px 10px 1px 0'>%1</td><td align='right'><b>%2</b></td><td></td></tr>")
            .arg(metricTitle(Metric::F1), f1Whole > 0.0 ? fixedText(*now->f1(), 3) : noValue());
    m_numbers->setText(QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows));
    m_cost->setText(costText());
}

QString ThresholdPanel::costText() const
{
    const double falsePositive = m_falsePositive->value();
    const double falseNegative = m_falseNegative->value();
    const ThresholdPoint *cheapest = m_curve->cheapest(falsePositive, falseNegative);
    QStringList sentences;
    sentences << tr("Cost here %1.").arg(sumText(point()->cost(falsePositive, falseNegative)));
    if (m_curve->logged)
        sentences << tr("As logged %1.", "cost").arg(sumText(m_curve->logged->cost(falsePositive, falseNegative)));
    if (!cheapest)
        return sentences.join(QLatin1Char(' '));
    const QString lowest = sumText(cheapest->cost(falsePositive, falseNegative));
    sentences << (std::isfinite(cheapest->threshold)
                      ? tr("Lowest %1, at %2.", "cost, threshold").arg(lowest, thresholdText(cheapest->threshold))
                      : tr("Lowest %1, when nothing is called \"%2\".", "cost, class")
                            .arg(lowest, QString::fromStdString(m_curve->positive)));
    if (!m_curve->loggedIsCut && m_curve->logged)
        sentences << tr("The logged predictions do not follow one threshold on this score.");
    return sentences.join(QLatin1Char(' '));
}

void ThresholdPanel::retranslateThreshold()
{
    setTitle(tr("Decision threshold"));
    m_view->setAccessibleName(tr("Precision, recall and F1 over the threshold"));
    m_slider->setAccessibleName(tr("Decision threshold"));
    m_slider->setToolTip(tr("Left and Right move by one stop, Page Up and Page Down by twenty parts of the range"));
    m_confusion->setName(tr("Confusion matrix at this threshold"));
    m_falsePositiveLabel->setText(tr("A false positive costs"));
    m_falseNegativeLabel->setText(tr("A false negative costs"));
    m_falsePositive->setAccessibleName(m_falsePositiveLabel->text());
    m_falseNegative->setAccessibleName(m_falseNegativeLabel->text());
    m_toLogged->setText(tr("As logged"));
    m_toLogged->setToolTip(tr("Goes to the threshold that the logged predictions follow"));
    m_toCheapest->setText(tr("Lowest cost"));
    m_toCheapest->setToolTip(tr("Goes to the threshold at which both errors together cost least"));
    fill();
}

} // namespace faultline
