// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/window_combo.h"

#include "widgets/words/schema_words.h"

#include <QEvent>

#include <array>

namespace faultline {

namespace {

constexpr std::array<Window, 6> kWindows{Window::Hour,  Window::Day,     Window::Week,
                                         Window::Month, Window::Quarter, Window::Year};

} // namespace

WindowCombo::WindowCombo(QWidget *parent)
    : QComboBox(parent)
{
    for (const Window window : kWindows)
        addItem(windowSizeTitle(window));
    setWindow(Window::Week);
    setSizeAdjustPolicy(AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { emit windowChosen(window()); });
    retranslate();
}

void WindowCombo::setWindow(Window window)
{
    setCurrentIndex(static_cast<int>(window));
}

Window WindowCombo::window() const
{
    return kWindows[static_cast<std::size_t>(std::max(0, currentIndex()))];
}

void WindowCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WindowCombo::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, windowSizeTitle(kWindows[static_cast<std::size_t>(i)]));
    setAccessibleName(tr("Size of a window of time"));
    setToolTip(tr("Size of a window of time, in UTC"));
}

} // namespace faultline
