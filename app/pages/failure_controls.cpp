// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/failure_controls.h"

#include "widgets/views/label.h"
#include "widgets/words/cluster_words.h"
#include "widgets/words/number_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kSmallestCluster = 2;

std::vector<FailureKind> kindsOf(const Schema &schema)
{
    if (schema.task == Task::Regression)
        return {FailureKind::RegressionOutlier};
    return {FailureKind::Misclassified, FailureKind::LowConfidence};
}

} // namespace

FailureControls::FailureControls(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_limit(new QDoubleSpinBox)
    , m_leastLabel(toneLabel("muted"))
    , m_least(new QSpinBox)
    , m_space(new QComboBox)
    , m_kinds(kindsOf({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *control :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_leastLabel),
          static_cast<QWidget *>(m_least), static_cast<QWidget *>(m_space)})
        row->addWidget(control);
    m_limit->setKeyboardTracking(false);
    m_least->setKeyboardTracking(false);
    m_least->setRange(kSmallestCluster - 1, 100'000); // below the smallest: by itself
    m_least->setValue(m_least->minimum());
    m_least->setMinimumWidth(104); // the longest text is one of its own
    connect(m_kind, &QComboBox::activated, this, [this] {
        showLimit();
        emit changed();
    });
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &FailureControls::changed);
    connect(m_least, &QSpinBox::valueChanged, this, &FailureControls::changed);
    connect(m_space, &QComboBox::activated, this, &FailureControls::changed);
    retranslate();
}

FailureKind FailureControls::kind() const
{
    return m_kinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
}

void FailureControls::setSchema(const Schema &schema)
{
    m_hasEmbedding = schema.all(Role::Embedding).size() >= 2;
    const std::vector<FailureKind> kinds = kindsOf(schema);
    if (kinds != m_kinds) {
        m_kinds = kinds;
        m_kind->clear();
    }
    retranslate();
}

void FailureControls::setDefinition(const FailureDefinition &definition)
{
    const auto at = std::find(m_kinds.begin(), m_kinds.end(), definition.kind);
    m_kind->setCurrentIndex(at == m_kinds.end() ? 0 : static_cast<int>(at - m_kinds.begin()));
    showLimit();
    const QSignalBlocker silent(m_limit);
    m_limit->setValue(definition.limit);
}

FailureDefinition FailureControls::definition() const
{
    return {kind(), kind() == FailureKind::Misclassified ? 0.0 : m_limit->value()};
}

void FailureControls::setLeastSize(std::size_t size)
{
    m_least->setValue(static_cast<int>(size));
}

ClusterSettings FailureControls::settings() const
{
    ClusterSettings settings;
    if (m_least->value() >= kSmallestCluster)
        settings.minClusterSize = static_cast<std::size_t>(m_least->value());
    settings.space = static_cast<ClusterSpace>(m_space->currentData().toInt());
    return settings;
}

void FailureControls::setFound(const ClusterSettings &settings)
{
    m_found = settings.minClusterSize.value_or(0);
    m_least->setSpecialValueText(m_found > 0 ? tr("%1 (auto)", "smallest cluster").arg(countText(m_found))
                                             : tr("auto", "smallest cluster"));
}

/// The limit of the kind that is chosen now, at its usual value.
void FailureControls::showLimit()
{
    const QSignalBlocker silent(m_limit);
    m_limit->setVisible(kind() != FailureKind::Misclassified);
    if (kind() == FailureKind::RegressionOutlier) {
        m_limit->setDecimals(1);
        m_limit->setRange(0.5, 100.0);
        m_limit->setSingleStep(0.5);
        m_limit->setPrefix(QStringLiteral("> "));
        m_limit->setSuffix(tr(" sd", "robust standard deviations"));
        m_limit->setToolTip(tr("How many robust standard deviations (1.4826 MAD) a residual may be from the median."));
    } else {
        m_limit->setDecimals(2);
        m_limit->setRange(0.01, 1.0);
        m_limit->setSingleStep(0.05);
        m_limit->setPrefix(QStringLiteral("< "));
        m_limit->setSuffix({});
        m_limit->setToolTip(tr("Records with a confidence below this are grouped; no label is needed."));
    }
    m_limit->setValue(defaultFailureLimit(kind()));
}

void FailureControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FailureControls::retranslate()
{
    const int kindIndex = std::max(0, m_kind->currentIndex());
    const double limit = m_limit->value();
    const bool fresh = m_kind->count() == 0;
    m_kind->clear();
    for (const FailureKind known : m_kinds)
        m_kind->addItem(failureKindTitle(known));
    m_kind->setCurrentIndex(fresh ? 0 : kindIndex);
    showLimit();
    if (!fresh) {
        const QSignalBlocker silent(m_limit);
        m_limit->setValue(limit);
    }
    const QVariant space = m_space->currentData();
    m_space->clear();
    m_space->addItem(tr("By what there is"), static_cast<int>(ClusterSpace::Automatic));
    if (m_hasEmbedding)
        m_space->addItem(tr("By embedding"), static_cast<int>(ClusterSpace::Embedding));
    m_space->addItem(tr("By features"), static_cast<int>(ClusterSpace::Features));
    m_space->setCurrentIndex(std::max(0, m_space->findData(space)));
    m_kind->setAccessibleName(tr("What is a failure"));
    m_kind->setToolTip(tr("What is a failure"));
    m_limit->setAccessibleName(tr("Limit of the failure definition"));
    m_leastLabel->setText(tr("at least", "failures in a cluster"));
    m_least->setAccessibleName(tr("Smallest cluster"));
    m_least->setToolTip(tr("Fewer failures than this are no cluster. By itself: 1 % of the failures, at least 8."));
    m_space->setAccessibleName(tr("By what failures are alike"));
    m_space->setToolTip(
        tr("By what failures are alike: the embedding where there is one (with the class probabilities of "
           "three classes or more), or the features."));
    ClusterSettings found;
    if (m_found > 0)
        found.minClusterSize = m_found;
    setFound(found);
}

} // namespace faultline
