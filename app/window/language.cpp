// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace faultline {

Language::Language(QCoreApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    setChoice({});
}

void Language::setChoice(const QString &choice)
{
    m_choice = choice;
    const QLocale locale = choice.isEmpty() ? QLocale::system() : QLocale(choice);
    QLocale::setDefault(m_numbers.isEmpty() ? locale : QLocale(m_numbers));
    m_application.removeTranslator(&m_program);
    m_application.removeTranslator(&m_qt);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    // English has a translation too: it holds the plural forms.
    if (m_program.load(locale, QStringLiteral("faultline"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || m_program.load(QStringLiteral(":/i18n/faultline_en.qm")))
        m_application.installTranslator(&m_program);
    emit languageChanged();
}

void Language::setNumbers(const QString &locale)
{
    if (locale == m_numbers)
        return;
    m_numbers = locale;
    setChoice(m_choice); // installs the translators anew, which tells every widget
}

const std::vector<NumberEntry> &numberLocales()
{
    static const std::vector<NumberEntry> kLocales = [] {
        std::vector<NumberEntry> entries{{}};
        for (const char *code : {"en_GB", "en_US", "da_DK", "de_DE", "de_CH", "fr_FR", "zh_CN"}) {
            const QLocale locale(QString::fromLatin1(code));
            entries.push_back(
                {locale.name(),
                 QStringLiteral("%1, %2").arg(locale.nativeLanguageName(), locale.nativeTerritoryName())});
        }
        return entries;
    }();
    return kLocales;
}

const std::vector<LanguageEntry> &languages()
{
    static const std::vector<LanguageEntry> kLanguages{{QString(), QString()},
                                                       {QStringLiteral("en"), QStringLiteral("English")},
                                                       {QStringLiteral("zh_CN"), QStringLiteral("\u4e2d\u6587")},
                                                       {QStringLiteral("da"), QStringLiteral("Dansk")}};
    return kLanguages;
}

} // namespace faultline
