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
    QLocale::setDefault(locale);
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

const std::vector<LanguageEntry> &languages()
{
    static const std::vector<LanguageEntry> kLanguages{{QString(), QString()},
                                                       {QStringLiteral("en"), QStringLiteral("English")},
                                                       {QStringLiteral("zh_CN"), QStringLiteral("\u4e2d\u6587")},
                                                       {QStringLiteral("da"), QStringLiteral("Dansk")}};
    return kLanguages;
}

} // namespace faultline
