// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/help_words.h"

#include <QCoreApplication>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("help", text);
}

QString sectionHtml(const QString &heading, const std::vector<const char *> &sentences)
{
    if (sentences.empty())
        return {};
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(heading.toHtmlEscaped());
    for (const char *sentence : sentences)
        html += QStringLiteral("<p>%1</p>").arg(say(sentence).toHtmlEscaped());
    return html;
}

} // namespace

const HelpTopic *findHelp(const QString &name)
{
    for (const HelpTopic &topic : helpTopics()) {
        if (name == QLatin1String(topic.name))
            return &topic;
    }
    return nullptr;
}

QString helpTitle(const HelpTopic &topic)
{
    return say(topic.title);
}

QString helpHtml(const HelpTopic &topic)
{
    QString html = QStringLiteral("<p style='font-size:16px'><b>%1</b></p>").arg(helpTitle(topic).toHtmlEscaped());
    html += sectionHtml(say(QT_TRANSLATE_NOOP("help", "What it shows")), topic.shows);
    html += sectionHtml(say(QT_TRANSLATE_NOOP("help", "How it is computed")), topic.computed);
    if (topic.keys.empty())
        return html;
    html += QStringLiteral("<p><b>%1</b></p><table cellspacing='0' cellpadding='3'>")
                .arg(say(QT_TRANSLATE_NOOP("help", "Keys and mouse")).toHtmlEscaped());
    for (const HelpTopic::Key &key : topic.keys)
        html += QStringLiteral("<tr><td style='padding-right:14px'><b>%1</b></td><td>%2</td></tr>")
                    .arg(say(key.keys).toHtmlEscaped(), say(key.what).toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

} // namespace faultline
