// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_editor.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"
#include "widgets/views/sql_highlighter.h"
#include "widgets/views/sql_tokens.h"
#include "widgets/views/word_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kShortestPrefix = 2; // letters after which words are offered without being asked for
constexpr int kFontSize = font_px::kBody;

bool runs(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ControlModifier)
        && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

bool walksHistory(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ControlModifier)
        && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

bool asksForWords(const QKeyEvent &event)
{
    return event.modifiers().testFlag(Qt::ControlModifier) && event.key() == Qt::Key_Space;
}

} // namespace

SqlEditor::SqlEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new SqlHighlighter(document()))
    , m_words(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setObjectName(QStringLiteral("sqlEditor"));
    setFrameShape(QFrame::NoFrame);
    setFont(monoFont(kFontSize));
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(8);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->setItemDelegate(new WordDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SqlEditor::takeWord);
    connect(this, &QPlainTextEdit::textChanged, this, &SqlEditor::clearProblem);
}

void SqlEditor::setWords(const std::vector<SqlWord> &words)
{
    m_words->clear();
    for (const SqlWord &word : words) {
        auto *item = new QStandardItem(word.text);
        item->setData(word.hint, WordDelegate::kHintRole);
        m_words->appendRow(item);
    }
}

void SqlEditor::setStatement(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void SqlEditor::insertName(const QString &name)
{
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    const QChar before = at > 0 ? document()->characterAt(at - 1) : QLatin1Char(' ');
    const bool needsSpace = before.isLetterOrNumber() || before == QLatin1Char(',') || before == QLatin1Char('"');
    cursor.insertText((needsSpace ? QStringLiteral(" ") : QString()) + name);
    setTextCursor(cursor);
    setFocus();
}

void SqlEditor::markProblem(int position, int length)
{
    const int size = document()->characterCount() - 1;
    const int begin = std::clamp(position, 0, size);
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(document());
    // What is missing at the end is marked under the last letter.
    mark.cursor.setPosition(begin == size && size > 0 ? size - 1 : begin);
    mark.cursor.setPosition(std::clamp(begin + std::max(length, 1), 0, size), QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(currentTones().bad);
    mark.format.setBackground(currentTones().badBack);
    setExtraSelections({mark});
    QTextCursor cursor = textCursor();
    cursor.setPosition(begin);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SqlEditor::clearProblem()
{
    setExtraSelections({});
}

bool SqlEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (runs(key) || walksHistory(key) || asksForWords(key)) {
            event->accept(); // before the window takes it for something else
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SqlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = m_completer->popup()->isVisible();
    const auto is = [event](std::initializer_list<int> keys) {
        return std::find(keys.begin(), keys.end(), event->key()) != keys.end();
    };
    if (runs(*event)) {
        m_completer->popup()->hide();
        emit runRequested();
    } else if (choosing && is({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Escape})) {
        event->ignore(); // for the list
    } else if (walksHistory(*event)) {
        if (event->key() == Qt::Key_Up)
            emit olderRequested();
        else
            emit newerRequested();
    } else if (asksForWords(*event)) {
        offerWords(true);
    } else {
        QPlainTextEdit::keyPressEvent(event);
        const bool typed = !event->text().isEmpty() && event->text()[0].isPrint();
        if (typed || (choosing && event->key() == Qt::Key_Backspace))
            offerWords(false);
    }
}

/// The part of a name in front of the cursor; null inside a text or comment.
QString SqlEditor::wordBeforeCursor() const
{
    const QString before = toPlainText().left(textCursor().position());
    SqlState state = SqlState::Plain;
    const std::vector<SqlToken> tokens = sqlTokens(before, state);
    if (state != SqlState::Plain)
        return {};
    if (tokens.empty() || tokens.back().end() != before.size())
        return QStringLiteral("");
    switch (tokens.back().kind) {
    case SqlTokenKind::Keyword:
    case SqlTokenKind::Function:
    case SqlTokenKind::Name:
        return before.mid(tokens.back().begin);
    case SqlTokenKind::Sign:
        return QStringLiteral("");
    default:
        return {};
    }
}

void SqlEditor::offerWords(bool asked)
{
    const QString word = wordBeforeCursor();
    if (word.isNull() || (!asked && word.size() < kShortestPrefix)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    const int found = m_completer->completionCount();
    const bool isWhole = found == 1 && m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if (found == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(place);
}

void SqlEditor::takeWord(const QString &word)
{
    QTextCursor cursor = textCursor();
    const auto letters = static_cast<int>(m_completer->completionPrefix().size());
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, letters);
    cursor.insertText(word);
    setTextCursor(cursor);
}

void SqlEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
}

} // namespace faultline
