// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/first_start_page.h"

#include "widgets/style/icons.h"
#include "widgets/views/drop_area.h"
#include "widgets/views/label.h"

#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kWidth = 884;
constexpr int kRecentShown = 3;

void setIcon(QLabel *label, const char *name, IconTone tone, int size)
{
    label->setPixmap(iconPixmap(QString::fromLatin1(name), tone, size, label->devicePixelRatioF()));
}

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_headline(toneLabel("hero"))
    , m_promise(toneLabel("muted", nullptr, true))
    , m_drop(new DropArea)
{
    auto *column = new QWidget;
    column->setObjectName(QStringLiteral("pageBody"));
    column->setMaximumWidth(kWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(8, 16, 8, 16);
    layout->setSpacing(12);
    m_headline->setAlignment(Qt::AlignCenter);
    m_promise->setAlignment(Qt::AlignCenter);
    layout->addStretch(1);
    layout->addWidget(m_headline);
    layout->addWidget(m_promise);
    layout->addSpacing(6);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    m_sample = addCard(cards);
    m_own = addCard(cards);
    m_more = addCard(cards);
    m_sample.button->setProperty("primary", true);
    m_sample.button->setDefault(true);
    m_sample.button->setAutoDefault(true);
    layout->addLayout(cards);
    layout->addSpacing(8);
    m_drop->setFixedHeight(156);
    layout->addWidget(m_drop);
    layout->addSpacing(8);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(12);
    for (Step &step : m_steps)
        step = addStep(steps);
    layout->addLayout(steps);
    layout->addStretch(2);

    auto *holder = new QWidget;
    holder->setObjectName(QStringLiteral("pageBody"));
    auto *centred = new QHBoxLayout(holder);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(holder);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_sample.button, &QPushButton::clicked, this, &FirstStartPage::sampleRequested);
    connect(m_own.button, &QPushButton::clicked, this, &FirstStartPage::browseRequested);
    connect(m_more.button, &QPushButton::clicked, this, &FirstStartPage::inputsExplained);
    connect(m_drop, &DropArea::dropped, this, &FirstStartPage::filesDropped);
    connect(m_drop, &DropArea::browseRequested, this, &FirstStartPage::browseRequested);
    retranslate();
}

FirstStartPage::Card FirstStartPage::addCard(QHBoxLayout *row)
{
    auto *frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    Card card{new QLabel, toneLabel("cardTitle"), toneLabel("body", nullptr, true), new QPushButton, new QVBoxLayout};
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(card.icon);
    head->addWidget(card.title, 1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(card.text);
    card.extra->setSpacing(2);
    layout->addLayout(card.extra);
    layout->addStretch(1);
    layout->addWidget(card.button, 0, Qt::AlignLeft);
    frame->setMinimumHeight(162);
    row->addWidget(frame, 1);
    return card;
}

FirstStartPage::Step FirstStartPage::addStep(QHBoxLayout *row)
{
    Step step{new QLabel, toneLabel("body"), toneLabel("muted", nullptr, true)};
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(step.title);
    texts->addWidget(step.text);
    texts->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(step.icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    row->addLayout(line, 1);
    return step;
}

void FirstStartPage::setRecentProjects(const QStringList &paths)
{
    m_recent = paths;
    retranslate();
}

void FirstStartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void FirstStartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sample.button->setFocus(); // Enter opens the sample
}

void FirstStartPage::retranslate()
{
    m_headline->setText(tr("Find out why a model fails"));
    m_promise->setText(
        tr("Load the log of what a model predicted and what turned out to be true. Everything stays on this "
           "computer."));
    setIcon(m_sample.icon, "analyse", IconTone::Accent, 20);
    m_sample.title->setText(tr("Open the sample"));
    m_sample.text->setText(
        tr("60,000 real flight predictions over 12 weeks, with 17,767 failures. Source: US Bureau of "
           "Transportation Statistics."));
    m_sample.button->setText(tr("Open sample"));
    setIcon(m_own.icon, "open", IconTone::Accent, 20);
    m_own.title->setText(tr("Open a log"));
    m_own.text->setText(
        tr("A CSV or TSV file, plain or gzip, with a header. Columns are recognised by name and value, and you can "
           "correct them."));
    m_own.button->setText(tr("Open log\u2026 Ctrl+O"));
    m_drop->setTexts(tr("Drop a log or a .faultline project here"),
                     tr("A preview comes first; nothing is stored before you confirm it."));
    const struct {
        const char *icon;
        QString title;
        QString text;
    } steps[] = {
        {"overview", tr("1 See that it fails"), tr("metrics over time with intervals and limits")},
        {"slices", tr("2 See where and why"), tr("heatmap, clusters of failures, drift, and every record behind them")},
        {"report", tr("3 Tell others"), tr("a PDF report with every number and its source")}};
    for (std::size_t i = 0; i < 3; ++i) {
        setIcon(m_steps[i].icon, steps[i].icon, IconTone::Muted, 16);
        m_steps[i].title->setText(QStringLiteral("<b>%1</b>").arg(steps[i].title));
        m_steps[i].text->setText(steps[i].text);
    }
    fillRecent();
}

void FirstStartPage::fillRecent()
{
    while (QLayoutItem *item = m_more.extra->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_more.button->setText(tr("What needs what\u2026"));
    m_more.button->setVisible(m_recent.isEmpty());
    m_more.text->setVisible(m_recent.isEmpty());
    setIcon(m_more.icon, m_recent.isEmpty() ? "plus" : "recent", IconTone::Accent, 20);
    if (m_recent.isEmpty()) {
        m_more.title->setText(tr("Add what you have"));
        m_more.text->setText(
            tr("A baseline from training or labels that came late. Each is optional and answers further questions."));
        return;
    }
    m_more.title->setText(tr("Recent projects"));
    for (const QString &path : m_recent.mid(0, kRecentShown)) {
        auto *button = new QPushButton(QFileInfo(path).fileName());
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit projectRequested(path); });
        m_more.extra->addWidget(button);
    }
}

} // namespace faultline
