// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/tones.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace faultline {

namespace {

using ToneField = std::pair<const char *, QColor Tones::*>;

constexpr std::array<ToneField, 20> kFields{{{"window", &Tones::window},
                                             {"panel", &Tones::panel},
                                             {"panel_alt", &Tones::panelAlt},
                                             {"header", &Tones::header},
                                             {"hover", &Tones::hover},
                                             {"line", &Tones::line},
                                             {"line_strong", &Tones::lineStrong},
                                             {"grid", &Tones::grid},
                                             {"text", &Tones::text},
                                             {"muted", &Tones::muted},
                                             {"plot_annotation", &Tones::annotation},
                                             {"accent", &Tones::accent},
                                             {"accent_bg", &Tones::accentBack},
                                             {"on_accent", &Tones::onAccent},
                                             {"ok", &Tones::ok},
                                             {"ok_bg", &Tones::okBack},
                                             {"warn", &Tones::warn},
                                             {"warn_bg", &Tones::warnBack},
                                             {"bad", &Tones::bad},
                                             {"bad_bg", &Tones::badBack}}};

Tones readTones(Scheme scheme)
{
    QFile file(QStringLiteral(":/faultline/tokens.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "tones", "resources/tokens.json is part of the program");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QString name = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QJsonObject colours = root.value(name).toObject();

    Tones tones;
    tones.scheme = scheme;
    for (const auto &[key, field] : kFields)
        tones.*field = QColor(colours.value(QLatin1String(key)).toString());
    const QJsonArray series = root.value(QLatin1String("series")).toObject().value(name).toArray();
    for (std::size_t i = 0; i < kSeriesTones; ++i)
        tones.series[i] = QColor(series.at(static_cast<qsizetype>(i)).toString());
    return tones;
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

} // namespace

const Tones &tones(Scheme scheme)
{
    static const Tones kLight = readTones(Scheme::Light);
    static const Tones kDark = readTones(Scheme::Dark);
    return scheme == Scheme::Dark ? kDark : kLight;
}

Tones tonesOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    Tones result = tones(dark ? Scheme::Dark : Scheme::Light);
    result.window = palette.color(QPalette::Window);
    result.panel = palette.color(QPalette::Base);
    result.text = palette.color(QPalette::WindowText);
    result.accent = palette.color(QPalette::Highlight);
    result.onAccent = palette.color(QPalette::HighlightedText);
    return result;
}

const Tones &currentTones()
{
    static qint64 key = 0;
    static Tones cached;
    const QPalette palette = QGuiApplication::palette();
    if (key != palette.cacheKey()) {
        key = palette.cacheKey();
        cached = tonesOf(palette);
    }
    return cached;
}

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.panel);
    palette.setColor(QPalette::AlternateBase, tones.panelAlt);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::Button, tones.panel);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::BrightText, tones.bad);
    palette.setColor(QPalette::ToolTipBase, tones.panel);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::LinkVisited, tones.accent);
    palette.setColor(QPalette::Light, tones.panel);
    palette.setColor(QPalette::Midlight, tones.header);
    palette.setColor(QPalette::Mid, tones.line);
    palette.setColor(QPalette::Dark, tones.lineStrong);
    palette.setColor(QPalette::Shadow, tones.lineStrong);
    const QColor faint = mix(tones.muted, tones.window, 0.35);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tones.muted);
    return palette;
}

} // namespace faultline
