// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace faultline {

class SqlHighlighter;

/// A word that completion offers.
struct SqlWord {
    QString text;
    QString hint; ///< what it is, muted beside it
};

/// Where a statement is typed: colours, completion while typing and with Ctrl+Space, Ctrl+Enter to run, Ctrl+Up and
/// Ctrl+Down through earlier statements, a mark under what is wrong until the text changes.
class SqlEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SqlEditor(QWidget *parent = nullptr);

    void setWords(const std::vector<SqlWord> &words);
    /// Replaces the text in a way that Ctrl+Z takes back.
    void setStatement(const QString &text);
    /// Puts a name where the cursor is, with a space before it where one is needed.
    void insertName(const QString &name);
    /// In characters of the text.
    void markProblem(int position, int length);
    void clearProblem();
    /// The list of completions; for tests.
    QCompleter *completer() const { return m_completer; }

signals:
    void runRequested();
    void olderRequested();
    void newerRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString wordBeforeCursor() const;
    void offerWords(bool asked);
    void takeWord(const QString &word);

    SqlHighlighter *m_highlighter;
    QStandardItemModel *m_words;
    QCompleter *m_completer;
};

} // namespace faultline
