// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/appearance.h"

#include "widgets/style/fonts.h"
#include "widgets/style/style_sheet.h"
#include "widgets/style/tones.h"

#include <QApplication>
#include <QStyleFactory>

namespace faultline {

namespace {

/// A desktop that says nothing leaves Qt's plain grey; then System means our light colours.
bool isPlainDefault(const QPalette &palette)
{
    return palette.color(QPalette::Window) == QColor(0xef, 0xef, 0xef);
}

} // namespace

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_system(application.palette())
{
    m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.setFont(textFont(font_px::kBody));
    apply();
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
    emit themeChanged(theme);
}

void Appearance::apply()
{
    QPalette palette = m_system;
    if (m_theme == Theme::Dark)
        palette = paletteOf(tones(Scheme::Dark));
    else if (m_theme == Theme::Light || isPlainDefault(m_system))
        palette = paletteOf(tones(Scheme::Light));
    m_application.setPalette(palette);
    m_application.setStyleSheet(styleSheet(currentTones()));
}

} // namespace faultline
