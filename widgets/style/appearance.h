// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace faultline {

enum class Theme { System, Light, Dark };

/// Puts the Fusion style, a palette, the fonts and a small style sheet on the whole application.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Takes the palette that the desktop gave the application as the one for Theme::System; construct it before
    /// anything changes that palette.
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

signals:
    void themeChanged(faultline::Theme theme);

private:
    void apply();

    QApplication &m_application;
    QPalette m_system;
    Theme m_theme = Theme::System;
};

} // namespace faultline
