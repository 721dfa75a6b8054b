// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/layouts.h"

#include <QSettings>

#include <algorithm>

namespace faultline {

namespace {

QString arrayName()
{
    return QStringLiteral("layouts");
}

} // namespace

const std::vector<Layout> &shippedLayouts()
{
    static const std::vector<Layout> kShipped = [] {
        Layout explore;
        explore.inspectorWidth = 300;
        Layout focus;
        focus.inspector = false;
        focus.navigationFolded = true;
        return std::vector<Layout>{explore, focus};
    }();
    return kShipped;
}

std::vector<Layout> Layouts::all() const
{
    std::vector<Layout> layouts;
    const int count = m_settings.beginReadArray(arrayName());
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Layout layout;
        layout.name = m_settings.value(QStringLiteral("name")).toString();
        layout.version = m_settings.value(QStringLiteral("version")).toInt();
        layout.state = m_settings.value(QStringLiteral("state")).toByteArray();
        layout.page = m_settings.value(QStringLiteral("page"), -1).toInt();
        layout.inspector = m_settings.value(QStringLiteral("inspector"), true).toBool();
        layout.inspectorWidth = m_settings.value(QStringLiteral("inspectorWidth")).toInt();
        layout.jobsFolded = m_settings.value(QStringLiteral("jobsFolded"), true).toBool();
        layout.navigationFolded = m_settings.value(QStringLiteral("navigationFolded")).toBool();
        if (!layout.name.isEmpty())
            layouts.push_back(std::move(layout));
    }
    m_settings.endArray();
    return layouts;
}

std::optional<Layout> Layouts::find(const QString &name) const
{
    for (Layout &layout : all()) {
        if (layout.name == name)
            return std::move(layout);
    }
    return std::nullopt;
}

void Layouts::save(const Layout &layout)
{
    std::vector<Layout> layouts = all();
    const auto same =
        std::find_if(layouts.begin(), layouts.end(), [&](const Layout &one) { return one.name == layout.name; });
    if (same == layouts.end())
        layouts.push_back(layout);
    else
        *same = layout;
    write(layouts);
}

void Layouts::remove(const QString &name)
{
    std::vector<Layout> layouts = all();
    std::erase_if(layouts, [&](const Layout &layout) { return layout.name == name; });
    write(layouts);
}

void Layouts::write(const std::vector<Layout> &layouts)
{
    m_settings.remove(arrayName());
    m_settings.beginWriteArray(arrayName(), static_cast<int>(layouts.size()));
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(QStringLiteral("name"), layouts[i].name);
        m_settings.setValue(QStringLiteral("version"), layouts[i].version);
        m_settings.setValue(QStringLiteral("state"), layouts[i].state);
        m_settings.setValue(QStringLiteral("page"), layouts[i].page);
        m_settings.setValue(QStringLiteral("inspector"), layouts[i].inspector);
        m_settings.setValue(QStringLiteral("inspectorWidth"), layouts[i].inspectorWidth);
        m_settings.setValue(QStringLiteral("jobsFolded"), layouts[i].jobsFolded);
        m_settings.setValue(QStringLiteral("navigationFolded"), layouts[i].navigationFolded);
    }
    m_settings.endArray();
}

} // namespace faultline
