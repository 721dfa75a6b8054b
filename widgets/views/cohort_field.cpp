// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_field.h"

#include "widgets/style/icons.h"
#include "widgets/style/tones.h"
#include "widgets/views/cohort_popup.h"
#include "widgets/words/cohort_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace faultline {

CohortField::CohortField(QWidget *parent)
    : QLineEdit(parent)
    , m_plus(addAction(icon(QStringLiteral("plus"), IconTone::Muted), LeadingPosition))
{
    setObjectName(QStringLiteral("cohortField"));
    connect(this, &QLineEdit::textChanged, this, &CohortField::follow);
    connect(this, &QLineEdit::textEdited, this, [this] { m_listWanted = true; });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isListOpen())
            refill();
    });
    retranslate();
}

CohortField::~CohortField()
{
    delete m_popup;
}

void CohortField::setWords(const CohortWords &words)
{
    m_words = words;
    m_values = {};
    follow();
}

void CohortField::setSaved(std::vector<SavedCohort> saved)
{
    m_saved = std::move(saved);
}

void CohortField::setValues(const ColumnValues &values)
{
    m_values = values;
    if (hasFocus() && m_listWanted)
        refill();
}

void CohortField::begin(const QString &text, bool adds)
{
    closeList();
    m_plus->setVisible(adds);
    setText(text);
    m_strict = false;
    follow();
}

std::optional<Cohort> CohortField::typed() const
{
    return m_typed;
}

QString CohortField::sentence() const
{
    return m_popup ? m_popup->sentence() : QString();
}

QStringList CohortField::suggestions() const
{
    QStringList names;
    for (const CohortSuggestion &one : m_suggestions)
        names << QString::fromStdString(one.name);
    return isListOpen() ? names : QStringList();
}

CohortPopup &CohortField::popup()
{
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new CohortPopup(window());
        connect(m_popup, &CohortPopup::clicked, this, &CohortField::choose);
    }
    return *m_popup;
}

bool CohortField::isListOpen() const
{
    return m_popup && m_popup->isVisible() && m_popup->hasSuggestions();
}

/// The text has changed.
void CohortField::follow()
{
    m_strict = false;
    m_utf8 = text().toStdString();
    parse();
    const bool filled = !text().isEmpty();
    if (property("filled").toBool() != filled) {
        setProperty("filled", filled);
        style()->unpolish(this);
        style()->polish(this);
    }
    // Not before the signal of an edit has said that a list is wanted.
    QMetaObject::invokeMethod(this, &CohortField::refill, Qt::QueuedConnection);
}

void CohortField::parse()
{
    CohortProblem problem;
    const Result<Cohort> cohort = parseCohort(m_utf8, m_words, &problem);
    m_typed = cohort ? std::optional(*cohort) : std::nullopt;
    m_problem = cohort ? std::nullopt : std::optional(problem);
    update();
}

void CohortField::refill()
{
    const std::size_t cursor = text().left(cursorPosition()).toUtf8().size();
    m_cursor = cohortCursor(m_utf8, cursor, m_words);
    m_suggestions.clear();
    if (m_listWanted && hasFocus()) {
        const ColumnSchema *column = m_cursor.subject ? m_cursor.subject->column : nullptr;
        if (m_cursor.expected == CohortExpectation::Value && column) {
            const bool known = m_values.column == column->id
                && (m_values.typed == m_cursor.typed
                    || (m_values.whole && findLetters(m_cursor.typed, m_values.typed) == 0));
            if (!known)
                emit valuesWanted(column->id, m_cursor.typed);
        }
        m_suggestions = cohortSuggestions(m_cursor, m_words, m_saved, &m_values);
        const bool finished = m_suggestions.size() == 1 && m_suggestions.front().name == m_cursor.typed;
        const bool complete = m_cursor.expected == CohortExpectation::Joint && m_cursor.typed.empty() && cursor > 0
            && m_utf8[cursor - 1] != ' '; // nobody has asked for more
        if (finished || complete)
            m_suggestions.clear();
    }
    judge();
    placePopup();
}

/// Whether the problem is a mistake: not what is still to come at the end, nor a word that may become a known one.
void CohortField::judge()
{
    m_wrong = false;
    if (m_problem) {
        const TextPlace &place = m_problem->place;
        const bool atEnd = place.at >= m_utf8.size() || m_problem->kind == CohortProblemKind::UnclosedParenthesis
            || m_problem->kind == CohortProblemKind::UnclosedQuote;
        const bool growing = place.at == m_cursor.word.at && !m_suggestions.empty();
        m_wrong = m_strict || (!atEnd && !growing);
    }
    setAccessibleDescription(m_wrong ? cohortProblemText(*m_problem) : QString());
    update();
}

void CohortField::placePopup()
{
    const bool unfinished = m_problem && !m_wrong && m_suggestions.empty();
    const bool says = hasFocus() && (m_wrong || (unfinished && m_listWanted));
    if (!m_popup && m_suggestions.empty() && !says)
        return;
    popup().setSentence(says ? cohortProblemText(*m_problem) : QString(), m_wrong);
    popup().setSuggestions(m_suggestions, m_words.schema);
    popup().showBelow(this);
}

void CohortField::closeList()
{
    m_listWanted = false;
    m_suggestions.clear();
    placePopup();
}

void CohortField::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_suggestions.size()))
        return;
    const CohortSuggestion suggestion = m_suggestions[static_cast<std::size_t>(row)];
    QString chosen = QString::fromStdString(suggestion.text);
    const int from = positionOf(m_cursor.word.at);
    const int to = positionOf(m_cursor.word.at + m_cursor.word.length);
    if (chosen.endsWith(QLatin1Char(' ')) && text().mid(to, 1) == QLatin1String(" "))
        chosen.chop(1);
    setSelection(from, to - from);
    const bool more = chosen.endsWith(QLatin1Char(' ')) || chosen.endsWith(QLatin1Char('('));
    insert(chosen); // as if it was typed, so that it can be undone
    if (more)
        m_listWanted = true;
    else
        closeList();
}

void CohortField::apply()
{
    if (m_typed) {
        const Cohort cohort = *m_typed;
        closeList();
        emit applied(cohort);
        return;
    }
    m_strict = true;
    m_listWanted = false;
    m_suggestions.clear();
    judge();
    placePopup();
}

bool CohortField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // With nothing of its own to undo, the key is the window's: it takes back the last change of the cohort.
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) { // before it moves the focus
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && isListOpen()
            && (!text().isEmpty() || m_popup->current() >= 0)) {
            choose(std::max(0, m_popup->current()));
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CohortField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isListOpen()) {
            popup().moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
        } else {
            m_listWanted = true;
            refill();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListOpen() && popup().current() >= 0)
            choose(popup().current());
        else
            apply();
        return;
    case Qt::Key_Escape:
        if (isListOpen())
            closeList();
        else
            emit left();
        return;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        if (cursorPosition() == 0 && !hasSelectedText() && (text().isEmpty() || event->key() == Qt::Key_Left)) {
            emit previousRequested();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void CohortField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_listWanted = text().isEmpty() && event->reason() != Qt::TabFocusReason
        && event->reason() != Qt::BacktabFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::OtherFocusReason;
    emit focusChanged(true);
    refill();
}

void CohortField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
    emit focusChanged(false);
}

void CohortField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_problem || !m_wrong)
        return;
    // The cursor is where so much of the text ends; everything else lies relative to it.
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&](int from, int to) { return metrics.horizontalAdvance(text().mid(from, to - from)); };
    const int from = positionOf(m_problem->place.at);
    const int to = positionOf(m_problem->place.at + m_problem->place.length);
    const int zero = cursorRect().center().x() + 1 - width(0, cursorPosition());
    const int left = zero + width(0, from);
    const int right = std::max(zero + width(0, to), left + 8);
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(6, 0, -4, 0));
    painter.setPen(QPen(currentTones().bad, 1.6));
    const int y = height() / 2 + metrics.ascent() / 2 + 3;
    painter.drawLine(left, y, right, y);
}

void CohortField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CohortField::hideEvent(QHideEvent *event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

void CohortField::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_popup && m_popup->isVisible())
        m_popup->showBelow(this);
}

void CohortField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_popup && m_popup->isVisible())
        m_popup->showBelow(this);
}

void CohortField::retranslate()
{
    setPlaceholderText(tr("Add filter"));
    setAccessibleName(tr("Add filter: column, operator, value"));
    setToolTip(tr("A condition such as distance > 1000 and origin in (PHX, ORD); Ctrl+L comes here"));
}

int CohortField::positionOf(std::size_t byte) const
{
    return static_cast<int>(
        QString::fromUtf8(m_utf8.data(), static_cast<qsizetype>(std::min(byte, m_utf8.size()))).size());
}

} // namespace faultline
