// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

class QCoreApplication;

namespace faultline {

/// Installs the translation of the program and of Qt, and sets the digits that go with it. Widgets get LanguageChange.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QCoreApplication &application, QObject *parent = nullptr);

    /// "" follows the system; else "en", "zh_CN", "da".
    void setChoice(const QString &choice);
    QString choice() const { return m_choice; }
    /// How numbers and dates are written: a locale such as "da_DK", or "" as in the language.
    void setNumbers(const QString &locale);
    QString numbers() const { return m_numbers; }

signals:
    void languageChanged();

private:
    QCoreApplication &m_application;
    QString m_choice;
    QString m_numbers;
    QTranslator m_program;
    QTranslator m_qt;
};

/// One line of the language menu; the name is written in its own language.
struct LanguageEntry {
    QString code;
    QString name; ///< empty: the system's
};
const std::vector<LanguageEntry> &languages();

/// One way to write numbers and dates; the name is written in its own language.
struct NumberEntry {
    QString code;
    QString name; ///< empty: that of the language
};
const std::vector<NumberEntry> &numberLocales();

} // namespace faultline
