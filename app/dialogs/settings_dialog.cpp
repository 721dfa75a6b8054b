// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/settings_dialog.h"

#include "app/dialogs/shortcuts_page.h"
#include "app/window/language.h"
#include "widgets/views/label.h"

#include <QComboBox>
#include <QDate>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace faultline {

namespace {

/// "1,234.5 · 5 Feb 2001" as a locale writes it.
QString sampleOf(const QLocale &locale)
{
    return QStringLiteral("%1 \u00b7 %2")
        .arg(locale.toString(1234.5, 'f', 1), locale.toString(QDate(2001, 2, 5), QLocale::ShortFormat));
}

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(const GeneralSettings &general, Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_general(general)
    , m_tabs(new QTabWidget)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_numbers(new QComboBox)
    , m_themeLabel(toneLabel("body"))
    , m_languageLabel(toneLabel("body"))
    , m_numbersLabel(toneLabel("body"))
    , m_numbersNote(toneLabel("muted", nullptr, true))
    , m_shortcuts(new ShortcutsPage(shortcuts))
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("settingsDialog"));
    resize(640, 520);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        m_theme->addItem(QString(), static_cast<int>(theme));
    for (const LanguageEntry &entry : languages())
        m_language->addItem(entry.name, entry.code);
    for (const NumberEntry &entry : numberLocales())
        m_numbers->addItem(entry.name, entry.code);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildGeneral(), QString());
    m_tabs->addTab(m_shortcuts, QString());
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 10);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);

    connect(m_theme, &QComboBox::activated, this,
            [this] { emit themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_numbers, &QComboBox::activated, this,
            [this] { emit numbersChosen(m_numbers->currentData().toString()); });
    connect(m_shortcuts, &ShortcutsPage::changed, this, &SettingsDialog::shortcutsChanged);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    setGeneral(general);
    retranslate();
}

QWidget *SettingsDialog::buildGeneral()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(20, 18, 20, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_themeLabel, m_theme);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_numbersLabel, m_numbers);
    form->addRow(new QLabel, m_numbersNote);
    for (QComboBox *box : {m_theme, m_language, m_numbers})
        box->setFixedWidth(360);
    m_numbersNote->setFixedWidth(360);
    return page;
}

void SettingsDialog::setGeneral(const GeneralSettings &general)
{
    m_general = general;
    choose(m_theme, static_cast<int>(general.theme));
    choose(m_language, general.language);
    choose(m_numbers, general.numbers);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Shortcuts"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setItemText(0, tr("System"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("System"));
    m_numbersLabel->setText(tr("Numbers and dates"));
    for (int i = 0; i < m_numbers->count(); ++i) {
        const NumberEntry &entry = numberLocales()[static_cast<std::size_t>(i)];
        m_numbers->setItemText(i,
                               entry.code.isEmpty()
                                   ? tr("As in the language")
                                   : QStringLiteral("%1 (%2)").arg(entry.name, sampleOf(QLocale(entry.code))));
    }
    m_numbersNote->setText(tr("On the screen and in reports. Files, the clipboard's tables and the command line always "
                              "use a point and no separators, so that programs read them."));
    m_theme->setAccessibleName(m_themeLabel->text());
    m_language->setAccessibleName(m_languageLabel->text());
    m_numbers->setAccessibleName(m_numbersLabel->text());
    m_close->setText(tr("Close"));
}

} // namespace faultline
