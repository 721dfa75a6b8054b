// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/records_model.h"

#include "widgets/words/number_text.h"
#include "widgets/words/record_words.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace faultline {

namespace {

constexpr std::size_t kMostWanted = 3; // a window sees two pages at most

QImage imageOf(const RecordPicture &picture)
{
    if (picture.edge == 0)
        return {};
    const auto edge = static_cast<int>(picture.edge);
    QImage image(edge, edge, QImage::Format_Grayscale8);
    for (int y = 0; y < edge; ++y) {
        for (int x = 0; x < edge; ++x)
            image.scanLine(y)[x] = static_cast<uchar>(255 - picture.ink[static_cast<std::size_t>(y * edge + x)]);
    }
    return image;
}

/// For columns of numbers: they stand at the right.
bool isNumber(ValueType type)
{
    return type == ValueType::Int64 || type == ValueType::Float64;
}

} // namespace

QString sortArrow(bool descending)
{
    return descending ? QStringLiteral(" \u25be") : QStringLiteral(" \u25b4");
}

RecordsModel::RecordsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_ask(new QTimer(this))
{
    m_ask->setSingleShot(true);
    m_ask->setInterval(0);
    connect(m_ask, &QTimer::timeout, this, &RecordsModel::askForPages);
}

void RecordsModel::forgetPages()
{
    m_pages.clear();
    m_wanted.clear();
    m_asked.clear();
    m_decimals.clear();
}

void RecordsModel::setColumns(std::vector<RecordHead> heads, std::optional<RecordHead> id, bool failures)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_id = std::move(id);
    m_failures = failures;
    forgetPages();
    endResetModel();
}

void RecordsModel::setRows(std::shared_ptr<const std::vector<std::uint32_t>> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    forgetPages();
    endResetModel();
}

void RecordsModel::setOrderShown(int column, bool descending)
{
    m_orderColumn = column;
    m_descending = descending;
    retranslate();
}

void RecordsModel::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::vector<RecordColumn> RecordsModel::fetchedColumns() const
{
    std::vector<RecordColumn> columns;
    for (const RecordHead &head : m_heads)
        columns.push_back(head.column);
    if (m_id)
        columns.push_back(m_id->column);
    if (m_failures)
        columns.push_back({ColumnId{}, Derived::Failure});
    return columns;
}

std::vector<std::uint32_t> RecordsModel::rowsOfPage(std::size_t page) const
{
    const auto size = static_cast<std::size_t>(rowCount());
    const std::size_t first = std::min(size, page * kPageRows);
    const std::size_t end = std::min(size, first + kPageRows);
    if (!m_rows)
        return {};
    return {m_rows->begin() + static_cast<std::ptrdiff_t>(first), m_rows->begin() + static_cast<std::ptrdiff_t>(end)};
}

void RecordsModel::setPage(std::size_t page, RecordPage records, const std::vector<RecordPicture> &pictures)
{
    m_asked.erase(std::remove(m_asked.begin(), m_asked.end(), page), m_asked.end());
    m_wanted.erase(std::remove(m_wanted.begin(), m_wanted.end(), page), m_wanted.end());
    const std::size_t columns = fetchedColumns().size();
    if (records.rows.empty() || records.types.size() != columns || records.rows != rowsOfPage(page))
        return; // of another order
    Page added{std::move(records), {}, ++m_clock};
    for (const RecordPicture &picture : pictures)
        added.pictures.push_back(imageOf(picture));
    if (m_decimals.empty()) {
        for (std::size_t column = 0; column < m_heads.size(); ++column) {
            std::vector<double> values;
            for (std::size_t row = 0; row < added.records.rows.size(); ++row) {
                if (const auto *number = std::get_if<double>(&added.records.at(row, column)))
                    values.push_back(*number);
            }
            m_decimals.push_back(decimalsFor(values));
        }
    }
    while (m_pages.size() >= kMostPages) {
        const auto oldest = std::min_element(
            m_pages.begin(), m_pages.end(), [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        m_pages.erase(oldest);
    }
    const int first = static_cast<int>(page * kPageRows);
    const int last = first + static_cast<int>(added.records.rows.size()) - 1;
    m_pages[page] = std::move(added);
    if (columnCount() > 0)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, first, last);
}

const RecordsModel::Page *RecordsModel::pageOf(int place) const
{
    const auto found = m_pages.find(static_cast<std::size_t>(place) / kPageRows);
    if (found == m_pages.end())
        return nullptr;
    found->second.used = ++m_clock;
    return &found->second;
}

bool RecordsModel::isLoaded(int place) const
{
    return pageOf(place) != nullptr;
}

const RecordCell *RecordsModel::cell(int place, int column) const
{
    const Page *page = pageOf(place);
    return page ? &page->records.at(static_cast<std::size_t>(place) % kPageRows, static_cast<std::size_t>(column))
                : nullptr;
}

const RecordCell *RecordsModel::idCell(int place) const
{
    return m_id ? cell(place, static_cast<int>(m_heads.size())) : nullptr;
}

void RecordsModel::askForPages()
{
    std::vector<std::size_t> pages;
    for (const std::size_t page : m_wanted) {
        if (m_pages.find(page) == m_pages.end())
            pages.push_back(page);
    }
    const bool underWay = std::all_of(pages.begin(), pages.end(), [&](std::size_t page) {
        return std::find(m_asked.begin(), m_asked.end(), page) != m_asked.end();
    });
    if (pages.empty() || underWay || !m_fetch)
        return;
    m_asked = pages;
    m_fetch(pages);
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_rows)
        return 0;
    constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<int>::max()) - 1;
    return static_cast<int>(std::min(m_rows->size(), kMost));
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RecordsModel::emphasis(int place, int column) const
{
    const RecordCell *cell = this->cell(place, column);
    if (!cell || std::holds_alternative<std::monostate>(*cell))
        return Muted;
    const RecordHead &head = m_heads[static_cast<std::size_t>(column)];
    const RecordCell *failure =
        m_failures ? this->cell(place, static_cast<int>(m_heads.size() + (m_id ? 1 : 0))) : nullptr;
    const auto *failed = failure ? std::get_if<std::int64_t>(failure) : nullptr;
    const bool wrong = failed && *failed == 1;
    if (head.role == Role::Label)
        return Strong;
    if (head.role == Role::Prediction || (!head.column.column && head.column.derived == Derived::Failure))
        return wrong ? Bad : Plain;
    return Plain;
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const RecordHead &head = m_heads[column];
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(head.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const RecordCell *cell = this->cell(index.row(), index.column());
    if (!cell && (role == Qt::DisplayRole || role == LoadingRole)) {
        const std::size_t page = static_cast<std::size_t>(index.row()) / kPageRows;
        m_wanted.erase(std::remove(m_wanted.begin(), m_wanted.end(), page), m_wanted.end());
        m_wanted.push_back(page);
        if (m_wanted.size() > kMostWanted)
            m_wanted.erase(m_wanted.begin());
        m_ask->start();
    }
    switch (role) {
    case LoadingRole:
        return cell == nullptr;
    case Qt::DisplayRole:
        if (!cell)
            return {};
        if (!head.column.column && head.column.derived == Derived::Failure) {
            const auto *failed = std::get_if<std::int64_t>(cell);
            return failed ? outcomeText(*failed == 1) : noValue();
        }
        return cellText(*cell, head.type, column < m_decimals.size() ? m_decimals[column] : 0);
    case Qt::ToolTipRole:
        return cell ? QVariant(wholeCellText(*cell, head.type)) : QVariant();
    case EmphasisRole:
        return emphasis(index.row(), index.column());
    default:
        return {};
    }
}

QVariant RecordsModel::header(int place, int role) const
{
    const Page *page = place >= 0 && place < rowCount() ? pageOf(place) : nullptr;
    switch (role) {
    case LoadingRole:
        return page == nullptr;
    case Qt::DisplayRole:
        if (!m_id)
            return countText(std::uint64_t{rowAt(place)} + 1);
        return page ? cellText(*idCell(place), m_id->type, 0) : QString();
    case Qt::ToolTipRole:
        return page && m_id ? QVariant(wholeCellText(*idCell(place), m_id->type)) : QVariant();
    case Qt::DecorationRole:
        if (page && !page->pictures.empty())
            return page->pictures[static_cast<std::size_t>(place) % kPageRows];
        return {};
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? header(section, role) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const RecordHead &head = m_heads[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString name =
            head.type == ValueType::Time ? tr("%1 (UTC)", "column of times").arg(head.name) : head.name;
        return section == m_orderColumn ? name + sortArrow(m_descending) : name;
    }
    case Qt::ToolTipRole:
        return head.explanation;
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(head.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace faultline
