// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"

#include <QAbstractTableModel>
#include <QImage>

#include <functional>
#include <map>
#include <vector>

class QTimer;

namespace faultline {

/// One column of the table.
struct RecordHead {
    RecordColumn column;
    QString name; ///< of the column, or what is computed
    QString explanation; ///< what it is for
    ValueType type = ValueType::Text;
    Role role = Role::Feature; ///< Label and Prediction are drawn with weight
};

/// " ▾" or " ▴", behind the name of the column by which rows are sorted.
QString sortArrow(bool descending);

/// Records by row number in pages that are fetched when they are looked at; a few are kept. Whatever was not fetched yet
/// is a cell without text. The id of each record is its vertical header, with its picture where it has one.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr std::size_t kPageRows = 128;
    static constexpr std::size_t kMostPages = 48;

    enum Emphasis { Plain, Strong, Bad, Muted };
    enum ItemRole { EmphasisRole = Qt::UserRole, LoadingRole };

    /// Asks for pages, by number; called from the event loop, never from data(). A newer call replaces an older one.
    using Fetch = std::function<void(const std::vector<std::size_t> &pages)>;

    explicit RecordsModel(QObject *parent = nullptr);

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }
    /// The table's columns, the id beside them and the column that says which records failed; either may be absent.
    void setColumns(std::vector<RecordHead> heads, std::optional<RecordHead> id, bool failures);
    void setRows(std::shared_ptr<const std::vector<std::uint32_t>> rows);
    /// The column by which the rows are sorted has an arrow behind its name; -1: none.
    void setOrderShown(int column, bool descending);
    void retranslate();

    /// What a page must hold, in this order: the columns, then the id, then the failure.
    std::vector<RecordColumn> fetchedColumns() const;
    /// Row numbers of a page of the table.
    std::vector<std::uint32_t> rowsOfPage(std::size_t page) const;
    /// A page that was asked for; pictures may be empty.
    void setPage(std::size_t page, RecordPage records, const std::vector<RecordPicture> &pictures);

    /// The pages that were asked for will not come; whoever looks at them again asks again.
    void dropAsked() { m_asked.clear(); }

    const std::vector<RecordHead> &heads() const { return m_heads; }
    const std::optional<RecordHead> &idHead() const { return m_id; }
    const std::shared_ptr<const std::vector<std::uint32_t>> &rows() const { return m_rows; }
    /// The record at a place of the table.
    std::uint32_t rowAt(int place) const { return (*m_rows)[static_cast<std::size_t>(place)]; }
    /// Null while it is not loaded.
    const RecordCell *cell(int place, int column) const;
    const RecordCell *idCell(int place) const;
    bool isLoaded(int place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Page {
        RecordPage records;
        std::vector<QImage> pictures;
        std::uint64_t used = 0;
    };

    void forgetPages();
    const Page *pageOf(int place) const;
    void askForPages();
    QVariant emphasis(int place, int column) const;
    QVariant header(int place, int role) const;

    Fetch m_fetch;
    std::vector<RecordHead> m_heads;
    std::optional<RecordHead> m_id;
    bool m_failures = false;
    int m_orderColumn = -1;
    bool m_descending = false;
    std::shared_ptr<const std::vector<std::uint32_t>> m_rows;
    std::vector<int> m_decimals; ///< of the columns; from the first page
    mutable std::map<std::size_t, Page> m_pages;
    mutable std::vector<std::size_t> m_wanted; ///< looked at and not there, the latest last
    std::vector<std::size_t> m_asked;
    mutable std::uint64_t m_clock = 0;
    QTimer *m_ask;
};

} // namespace faultline
