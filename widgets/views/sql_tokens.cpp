// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_tokens.h"

#include <QSet>

#include <algorithm>

namespace faultline {

namespace {

bool isNameStart(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_') || c.unicode() >= 0x80;
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c == QLatin1Char('$');
}

/// Words that questions do not use but that may not stand for a name without quotes either.
const QSet<QString> &reservedWords()
{
    static const QSet<QString> kWords = [] {
        const QString others = QStringLiteral(
            "ABORT ACTION ADD AFTER ALTER ALWAYS ANALYZE ATTACH AUTOINCREMENT BEFORE BEGIN CASCADE CHECK COLUMN COMMIT "
            "CONFLICT CONSTRAINT CREATE CURRENT DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DETACH DO DROP EACH ESCAPE "
            "EXCLUDE EXCLUSIVE FAIL FOR FOREIGN GENERATED GROUPS IF IGNORE IMMEDIATE INDEX INDEXED INITIALLY INSERT "
            "INSTEAD INTO KEY MATCH NO NOTHING OF OTHERS PLAN PRAGMA PRIMARY QUERY RAISE REFERENCES REGEXP REINDEX "
            "RELEASE RENAME REPLACE RESTRICT RETURNING ROLLBACK ROW SAVEPOINT SET TABLE TEMP TEMPORARY TIES TO "
            "TRANSACTION TRIGGER UNIQUE UPDATE VACUUM VIEW VIRTUAL WITHOUT");
        QSet<QString> words;
        for (const QString &word : others.split(QLatin1Char(' ')))
            words.insert(word);
        for (const QString &word : sqlKeywords())
            words.insert(word);
        return words;
    }();
    return kWords;
}

/// Cuts one line from left to right.
class Cutter {
public:
    Cutter(QStringView line, SqlState &state)
        : m_line(line)
        , m_state(state)
    {
    }

    std::vector<SqlToken> run()
    {
        if (m_state == SqlState::InComment)
            comment(0, 0);
        else if (m_state != SqlState::Plain)
            quoted(0, m_state == SqlState::InText ? QLatin1Char('\'') : QLatin1Char('"'), 0);
        while (m_at < m_line.size())
            next();
        return std::move(m_tokens);
    }

private:
    QStringView rest() const { return m_line.mid(m_at); }
    void add(SqlTokenKind kind, qsizetype begin, qsizetype end)
    {
        m_tokens.push_back({kind, begin, end - begin});
        m_at = end;
    }

    void next()
    {
        const QChar c = m_line[m_at];
        if (c.isSpace()) {
            ++m_at;
        } else if (rest().startsWith(QLatin1String("--"))) {
            const qsizetype end = m_line.indexOf(QLatin1Char('\n'), m_at);
            add(SqlTokenKind::Comment, m_at, end < 0 ? m_line.size() : end);
        } else if (rest().startsWith(QLatin1String("/*"))) {
            comment(m_at, m_at + 2);
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')) {
            quoted(m_at, c, m_at + 1);
        } else if (c == QLatin1Char('[')) {
            const qsizetype end = m_line.indexOf(QLatin1Char(']'), m_at);
            add(SqlTokenKind::QuotedName, m_at, end < 0 ? m_line.size() : end + 1);
        } else if (c.isDigit()) {
            number();
        } else if (isNameStart(c)) {
            name();
        } else {
            add(SqlTokenKind::Sign, m_at, m_at + 1);
        }
    }

    void comment(qsizetype begin, qsizetype from)
    {
        const qsizetype end = m_line.indexOf(QLatin1String("*/"), from);
        m_state = end < 0 ? SqlState::InComment : SqlState::Plain;
        add(SqlTokenKind::Comment, begin, end < 0 ? m_line.size() : end + 2);
    }

    void quoted(qsizetype begin, QChar quote, qsizetype from)
    {
        const bool isText = quote == QLatin1Char('\'');
        qsizetype end = from;
        m_state = isText ? SqlState::InText : SqlState::InQuotedName;
        for (; end < m_line.size(); ++end) {
            if (m_line[end] != quote)
                continue;
            if (end + 1 < m_line.size() && m_line[end + 1] == quote) {
                ++end; // doubled: a quote of the text
                continue;
            }
            m_state = SqlState::Plain;
            ++end;
            break;
        }
        add(isText ? SqlTokenKind::Text : SqlTokenKind::QuotedName, begin, end);
    }

    void number()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && (isNamePart(m_line[end]) || m_line[end] == QLatin1Char('.')))
            ++end;
        const bool exponent = end < m_line.size() && m_line[end - 1].toLower() == QLatin1Char('e')
            && (m_line[end] == QLatin1Char('-') || m_line[end] == QLatin1Char('+'));
        if (exponent) {
            ++end;
            while (end < m_line.size() && m_line[end].isDigit())
                ++end;
        }
        add(SqlTokenKind::Number, m_at, end);
    }

    void name()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && isNamePart(m_line[end]))
            ++end;
        const QString word = m_line.mid(m_at, end - m_at).toString().toUpper();
        qsizetype after = end;
        while (after < m_line.size() && m_line[after].isSpace())
            ++after;
        const bool calls = after < m_line.size() && m_line[after] == QLatin1Char('(');
        const bool isKeyword = sqlKeywords().contains(word);
        add(isKeyword ? SqlTokenKind::Keyword : calls ? SqlTokenKind::Function : SqlTokenKind::Name, m_at, end);
    }

    QStringView m_line;
    SqlState &m_state;
    qsizetype m_at = 0;
    std::vector<SqlToken> m_tokens;
};

} // namespace

std::vector<SqlToken> sqlTokens(QStringView line, SqlState &state)
{
    return Cutter(line, state).run();
}

const QStringList &sqlKeywords()
{
    static const QStringList kWords =
        QStringLiteral("ALL AND AS ASC BETWEEN BY CASE CAST COLLATE CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP "
                       "DESC DISTINCT ELSE END EXCEPT EXISTS EXPLAIN FILTER FIRST FOLLOWING FROM FULL GLOB GROUP "
                       "HAVING IN INNER INTERSECT IS ISNULL JOIN LAST LEFT LIKE LIMIT MATERIALIZED NATURAL NOT NOTNULL "
                       "NULL NULLS OFFSET ON OR ORDER OUTER OVER PARTITION PRECEDING RANGE RECURSIVE RIGHT ROWS SELECT "
                       "THEN UNBOUNDED UNION USING VALUES WHEN WHERE WINDOW WITH")
            .split(QLatin1Char(' '));
    return kWords;
}

const QStringList &sqlFunctions()
{
    static const QStringList kWords =
        QStringLiteral(
            "abs avg ceil coalesce count date datetime exp floor group_concat hex ifnull iif instr julianday "
            "lag lead length ln lower ltrim max min nullif pow printf rank replace round row_number sqrt "
            "strftime substr sum total trim typeof unixepoch upper")
            .split(QLatin1Char(' '));
    return kWords;
}

QString sqlName(const QString &name)
{
    const bool plain = !name.isEmpty() && !name[0].isDigit() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == QLatin1Char('_') || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    if (plain && !reservedWords().contains(name.toUpper()))
        return name;
    QString inside = name;
    inside.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

} // namespace faultline
