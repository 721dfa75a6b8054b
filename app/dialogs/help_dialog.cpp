// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/help_dialog.h"

#include "app/dialogs/about_dialog.h"
#include "app/pages/catalog.h"
#include "widgets/style/icons.h"
#include "widgets/words/help_words.h"

#include <QCoreApplication>

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kNameRole = Qt::UserRole;

struct Entry {
    QString name;
    QString icon;
    QString title;
};

/// Pages in their order, then the parts of the window, then the inputs.
std::vector<Entry> entries()
{
    std::vector<Entry> all;
    for (const PageEntry &page : pageCatalog()) {
        const QString name = QString::fromLatin1(page.icon);
        all.push_back({name, name, pageTitle(page)});
    }
    const std::pair<const char *, const char *> parts[] = {
        {"cohort", "filter"}, {"inspector", "info"}, {"jobs", "jobs"}};
    for (const auto &[name, drawing] : parts) {
        if (const HelpTopic *topic = findHelp(QString::fromLatin1(name)))
            all.push_back({QString::fromLatin1(name), QString::fromLatin1(drawing), helpTitle(*topic)});
    }
    all.push_back({QStringLiteral("inputs"), QStringLiteral("help"), inputsHelpTitle()});
    all.push_back({QStringLiteral("sample"), QStringLiteral("file"), sampleSourceTitle()});
    return all;
}

QString htmlOf(const QString &name)
{
    if (name == QLatin1String("inputs"))
        return inputsHelpHtml();
    if (name == QLatin1String("sample"))
        return sampleSourceHtml();
    if (const HelpTopic *topic = findHelp(name))
        return helpHtml(*topic);
    for (const PageEntry &page : pageCatalog()) {
        if (name == QLatin1String(page.icon))
            return QStringLiteral("<p style='font-size:16px'><b>%1</b></p><p>%2</p>")
                .arg(pageTitle(page).toHtmlEscaped(),
                     page.needs ? QCoreApplication::translate("pages", page.needs).toHtmlEscaped() : QString());
    }
    return {};
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_topics(new QListWidget)
    , m_text(new QTextBrowser)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("helpDialog"));
    resize(820, 580);
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setFixedWidth(236);
    m_topics->setIconSize(QSize(16, 16));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(18);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_topics);
    both->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 10);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(both, 1);
    layout->addLayout(buttons);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpDialog::showTopic);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void HelpDialog::setTopic(const QString &name)
{
    int found = -1;
    for (int row = 0; row < m_topics->count(); ++row) {
        const QString here = m_topics->item(row)->data(kNameRole).toString();
        if (here == name || (found < 0 && here == QLatin1String("inputs")))
            found = row;
    }
    m_topics->setCurrentRow(found);
    m_text->setFocus();
}

QString HelpDialog::topic() const
{
    const QListWidgetItem *item = m_topics->currentItem();
    return item ? item->data(kNameRole).toString() : QString();
}

QString HelpDialog::text() const
{
    return m_text->toPlainText();
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_close->setText(tr("Close"));
    const int row = std::max(0, m_topics->currentRow());
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    for (const Entry &entry : entries()) {
        auto *item = new QListWidgetItem(icon(entry.icon), entry.title, m_topics);
        item->setData(kNameRole, entry.name);
        item->setSizeHint(QSize(0, 30));
    }
    m_topics->setCurrentRow(row);
    showTopic();
}

void HelpDialog::showTopic()
{
    m_text->setHtml(htmlOf(topic()));
}

} // namespace faultline
