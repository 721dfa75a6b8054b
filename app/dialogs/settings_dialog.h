// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/appearance.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace faultline {

class Shortcuts;
class ShortcutsPage;

/// What is chosen now, for the page "General".
struct GeneralSettings {
    Theme theme = Theme::System;
    QString language; ///< "" follows the system
    QString numbers; ///< locale of numbers and dates; "" follows the language
};

/// Ctrl+,: theme, language, how numbers are written; shortcuts. Every choice takes effect at once; Close is the only
/// button.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const GeneralSettings &general, Shortcuts &shortcuts, QWidget *parent = nullptr);

    /// They were changed elsewhere, by a menu.
    void setGeneral(const GeneralSettings &general);
    ShortcutsPage *shortcutsPage() const { return m_shortcuts; }

signals:
    void themeChosen(faultline::Theme theme);
    void languageChosen(const QString &code);
    void numbersChosen(const QString &code);
    void shortcutsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildGeneral();
    void retranslate();

    GeneralSettings m_general;
    QTabWidget *m_tabs;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_numbers;
    QLabel *m_themeLabel;
    QLabel *m_languageLabel;
    QLabel *m_numbersLabel;
    QLabel *m_numbersNote;
    ShortcutsPage *m_shortcuts;
    QPushButton *m_close;
};

} // namespace faultline
