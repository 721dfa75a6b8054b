// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/desk.h"

#include <QObject>

namespace faultline {

class CohortBar;

/// The cohort bar in its window: what it asks is asked at the desk, what the desk says it shows.
class CohortLine : public QObject {
    Q_OBJECT

public:
    CohortLine(CohortBar &bar, QWidget *window);

    /// The desk outlives the window.
    void setDesk(Desk &desk);
    void show(const CohortState &state);
    /// Without a desk: so many records, all of them.
    void showAll(std::uint64_t total);
    /// Asks for the name under which the shown cohort is kept.
    void save();

private:
    void copyText();
    void copyCommand();

    CohortBar &m_bar;
    QWidget *m_window;
    Desk *m_desk = nullptr;
    Asking m_previewing;
    Asking m_listing;
};

} // namespace faultline
