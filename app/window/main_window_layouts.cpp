// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Named layouts: the menu, saving under a name, choosing, removing.
#include "app/window/actions.h"
#include "app/window/layouts.h"
#include "app/window/main_window.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>
#include <QStatusBar>

namespace faultline {

namespace {

constexpr std::size_t kWithKeys = 9; // Ctrl+Alt+1 ... 9

/// Shipped ones first; their names are those of the language.
std::vector<Layout> offered(QSettings &settings)
{
    std::vector<Layout> layouts = shippedLayouts();
    layouts[0].name = QCoreApplication::translate("layouts", "Explore", "name of a layout");
    layouts[1].name = QCoreApplication::translate("layouts", "Focus", "name of a layout");
    const std::vector<Layout> own = Layouts(settings).all();
    layouts.insert(layouts.end(), own.begin(), own.end());
    return layouts;
}

} // namespace

void MainWindow::buildLayoutMenu(QMenu *menu)
{
    m_layoutMenu = menu;
    m_removeLayout = new QMenu(this);
    for (std::size_t i = 0; i < kWithKeys; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        connect(action, &QAction::triggered, this, [this, i] {
            const std::vector<Layout> layouts = offered(m_settings);
            if (i < layouts.size())
                chooseLayout(layouts[i]);
        });
        m_shortcuts.add(action, QStringLiteral("layout %1").arg(i + 1));
        m_layoutActions.push_back(action);
    }
}

void MainWindow::fillLayoutMenu()
{
    if (!m_layoutMenu)
        return;
    const std::vector<Layout> layouts = offered(m_settings);
    m_layoutMenu->clear();
    m_removeLayout->clear();
    for (std::size_t i = 0; i < std::max(layouts.size(), kWithKeys); ++i) {
        const bool there = i < layouts.size();
        if (i < kWithKeys) {
            m_layoutActions[i]->setText(there ? layouts[i].name : tr("Layout %1").arg(i + 1));
            m_layoutActions[i]->setEnabled(there);
            if (there)
                m_layoutMenu->addAction(m_layoutActions[i]);
        } else if (there) {
            m_layoutMenu->addAction(layouts[i].name, this, [this, layout = layouts[i]] { chooseLayout(layout); });
        }
        if (there && i >= shippedLayouts().size())
            m_removeLayout->addAction(layouts[i].name, this, [this, name = layouts[i].name] {
                Layouts(m_settings).remove(name);
                fillLayoutMenu();
            });
    }
    m_layoutMenu->addSeparator();
    m_layoutMenu->addAction((*m_actions)[ActionId::SaveLayout]);
    m_removeLayout->setTitle(tr("Remove layout"));
    m_removeLayout->setEnabled(!m_removeLayout->isEmpty());
    m_layoutMenu->addMenu(m_removeLayout);
    m_layoutMenu->addAction((*m_actions)[ActionId::ResetLayout]);
}

void MainWindow::askForLayoutName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("layoutName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Save layout"));
    dialog->setLabelText(tr("Name. Page, panels and their sizes are kept; a layout of the same name is replaced."));
    dialog->setOkButtonText(tr("Save layout"));
    dialog->setTextValue(tr("Layout %1").arg(Layouts(m_settings).all().size() + 1));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.trimmed();
        if (name.isEmpty()) {
            statusBar()->showMessage(tr("A layout needs a name; nothing was saved."), 10'000);
            return;
        }
        Layouts(m_settings).save(currentLayout(name));
        fillLayoutMenu();
    });
    dialog->open();
}

void MainWindow::addLayoutCommands(std::vector<PaletteCommand> &commands)
{
    const std::vector<Layout> layouts = offered(m_settings);
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        PaletteCommand command;
        const bool shipped = i < shippedLayouts().size();
        command.key =
            shipped ? QStringLiteral("layout shipped %1").arg(i) : QStringLiteral("layout own %1").arg(layouts[i].name);
        command.kind = tr("Layout");
        command.title = layouts[i].name;
        if (shipped)
            command.english = i == 0 ? QStringLiteral("Layout Explore") : QStringLiteral("Layout Focus");
        if (i < m_layoutActions.size())
            command.keys = m_layoutActions[i]->shortcut().toString(QKeySequence::NativeText);
        command.run = [this, layout = layouts[i]] { chooseLayout(layout); };
        commands.push_back(std::move(command));
    }
}

} // namespace faultline
