// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/records_view.h"

#include "widgets/models/records_model.h"
#include "widgets/style/fonts.h"
#include "widgets/views/record_header.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace faultline {

namespace {

constexpr int kFittedRows = 60;
constexpr int kPadding = 18;
constexpr int kLeastWidth = 56;
constexpr int kMostWidth = 320;
constexpr int kMostIdWidth = 220;

} // namespace

RecordsView::RecordsView(QWidget *parent)
    : QTableView(parent)
    , m_ids(new RecordHeader(this))
    , m_idTitle(new QPushButton(this))
{
    setVerticalHeader(m_ids);
    setItemDelegate(new RecordDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(kLeastWidth);
    m_idTitle->setObjectName(QStringLiteral("idTitle"));
    m_idTitle->setFocusPolicy(Qt::NoFocus);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordsView::sortAsked);
    connect(m_idTitle, &QPushButton::clicked, this, [this] { emit sortAsked(kIdColumn); });
    connect(m_ids, &QHeaderView::sectionPressed, this, [this](int place) {
        setFocus();
        selectTo(place, QApplication::keyboardModifiers());
    });
}

void RecordsView::setRecords(RecordsModel *model)
{
    m_records = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_selected.clear();
        m_anchor = -1;
        showIdTitle();
        emit selectionMoved();
    });
}

void RecordsView::setCurrentPlace(int place)
{
    m_selected.clear();
    m_anchor = place;
    const bool there = m_records && place >= 0 && place < m_records->rowCount();
    if (there) {
        m_selected.set(place, place);
        const int column = std::max(0, currentIndex().column());
        const QModelIndex index = model()->index(place, std::min(column, model()->columnCount() - 1));
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        setCurrentIndex({});
    }
    emit selectionMoved();
    repaintRows();
}

void RecordsView::setOrderShown(int column, bool descending)
{
    m_orderColumn = column;
    m_descending = descending;
    if (m_records)
        m_records->setOrderShown(column, descending);
    showIdTitle();
}

void RecordsView::setDimmed(bool dimmed)
{
    if (m_dimmed == dimmed)
        return;
    m_dimmed = dimmed;
    repaintRows();
}

void RecordsView::showIdTitle()
{
    const auto &id = m_records ? m_records->idHead() : std::nullopt;
    const QString name = id ? id->name : tr("Record", "number of a record in the log");
    m_idTitle->setText(m_orderColumn == kIdColumn ? name + sortArrow(m_descending) : name);
    m_idTitle->setToolTip(id ? id->explanation : tr("Place in the log. A click sorts by it."));
}

void RecordsView::fitColumns()
{
    if (!m_records)
        return;
    const QFontMetrics cells(textFont(font_px::kTable, true));
    const QFontMetrics ids(monoFont(font_px::kCaption));
    const int rows = std::min(m_records->rowCount(), kFittedRows);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        const QString title = m_records->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = cells.horizontalAdvance(title) + 14; // and the arrow
        for (int row = 0; row < rows && m_records->isLoaded(row); ++row)
            width = std::max(
                width,
                cells.horizontalAdvance(m_records->index(row, column).data(Qt::DisplayRole).toString().left(80)));
        setColumnWidth(column, std::clamp(width + kPadding, kLeastWidth, kMostWidth));
    }
    int width = cells.horizontalAdvance(m_idTitle->text()) + 6;
    bool pictures = false;
    for (int row = 0; row < rows && m_records->isLoaded(row); ++row) {
        width = std::max(width,
                         ids.horizontalAdvance(m_records->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
        pictures = pictures || !m_records->headerData(row, Qt::Vertical, Qt::DecorationRole).value<QImage>().isNull();
    }
    width += kPadding + (pictures ? RecordHeader::pictureRoom() : 0);
    m_ids->setWidth(std::clamp(width, 80, kMostIdWidth));
    updateGeometries();
}

void RecordsView::selectTo(int place, Qt::KeyboardModifiers modifiers)
{
    if (place < 0)
        return;
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        m_selected.set(m_anchor, place);
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        m_selected.toggle(place);
        m_anchor = place;
    } else {
        m_selected.set(place, place);
        m_anchor = place;
    }
    emit selectionMoved();
    repaintRows();
}

void RecordsView::selectAll()
{
    if (!m_records || m_records->rowCount() == 0)
        return;
    m_selected.set(0, m_records->rowCount() - 1);
    m_anchor = 0;
    emit selectionMoved();
    repaintRows();
}

void RecordsView::repaintRows()
{
    viewport()->update();
    m_ids->viewport()->update();
}

void RecordsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_ids->viewport()->update();
    if (current.row() != previous.row())
        emit currentPlaceChanged(current.row());
}

void RecordsView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onSelected = event->button() == Qt::RightButton && isRowSelected(index.row());
    if (index.isValid() && !onSelected) // a menu is about what is selected
        selectTo(index.row(), event->modifiers());
}

void RecordsView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->buttons().testFlag(Qt::LeftButton) && index.isValid() && m_anchor >= 0)
        selectTo(index.row(), Qt::ShiftModifier);
}

void RecordsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit drillAsked(index);
}

void RecordsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (currentIndex().isValid())
                emit drillAsked(currentIndex());
            return;
        }
        break;
    case Qt::Key_Space:
        emit peekAsked();
        return;
    case Qt::Key_Escape:
        if (m_selected.count() > 1) {
            selectTo(currentPlace(), Qt::NoModifier);
            return;
        }
        event->ignore();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->matches(QKeySequence::Copy)) { // the window's: all selected rows, not the one cell
        event->ignore();
        return;
    }
    const int before = currentPlace();
    QTableView::keyPressEvent(event);
    if (currentPlace() != before)
        selectTo(currentPlace(), event->modifiers() & Qt::ShiftModifier);
}

void RecordsView::updateGeometries()
{
    QTableView::updateGeometries();
    m_idTitle->setGeometry(frameWidth(), frameWidth(), m_ids->width(), horizontalHeader()->height());
    m_idTitle->raise();
}

void RecordsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showIdTitle();
}

} // namespace faultline
