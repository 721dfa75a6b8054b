// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace faultline {

/// What is where in the window, under a name.
struct Layout {
    QString name;
    int version = 0; ///< of the docks and tool bars that the state speaks of; one of another version is left alone
    QByteArray state; ///< QMainWindow::saveState; empty: the docks stay where they are
    int page = -1; ///< index into the catalogue; -1: the page stays
    bool inspector = true;
    int inspectorWidth = 0; ///< 0: as it is
    bool jobsFolded = true;
    bool navigationFolded = false;
};

/// The two that come with the program; their names are those of the language.
const std::vector<Layout> &shippedLayouts();

/// The layouts that the user saved, in the order in which they were saved first.
class Layouts {
public:
    explicit Layouts(QSettings &settings)
        : m_settings(settings)
    {
    }

    std::vector<Layout> all() const;
    std::optional<Layout> find(const QString &name) const;
    /// In the place of one of the same name.
    void save(const Layout &layout);
    void remove(const QString &name);

private:
    void write(const std::vector<Layout> &layouts);

    QSettings &m_settings;
};

} // namespace faultline
