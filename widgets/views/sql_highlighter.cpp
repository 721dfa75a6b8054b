// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_highlighter.h"

#include "widgets/style/tones.h"
#include "widgets/views/sql_tokens.h"

namespace faultline {

namespace {

QTextCharFormat formatOf(SqlTokenKind kind, const Tones &tones)
{
    QTextCharFormat format;
    switch (kind) {
    case SqlTokenKind::Keyword:
        format.setForeground(tones.accent);
        format.setFontWeight(QFont::Bold);
        break;
    case SqlTokenKind::Function:
        format.setForeground(tones.accent);
        break;
    case SqlTokenKind::Text:
        format.setForeground(tones.ok);
        break;
    case SqlTokenKind::Number:
        format.setForeground(tones.warn);
        break;
    case SqlTokenKind::Comment:
        format.setForeground(tones.muted);
        format.setFontItalic(true);
        break;
    case SqlTokenKind::Name:
    case SqlTokenKind::QuotedName:
    case SqlTokenKind::Sign:
        break;
    }
    return format;
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    auto state = static_cast<SqlState>(std::max(previousBlockState(), 0)); // -1: the first line
    for (const SqlToken &token : sqlTokens(text, state))
        setFormat(static_cast<int>(token.begin), static_cast<int>(token.length), formatOf(token.kind, currentTones()));
    setCurrentBlockState(static_cast<int>(state));
}

} // namespace faultline
