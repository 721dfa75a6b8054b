// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include "app/window/command_delegate.h"
#include "widgets/style/icons.h"
#include "widgets/views/label.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kWidth = 640;
constexpr int kMostRows = 12;
constexpr int kTop = 44; // below the menu bar, over the tool bar
constexpr int kMargin = 24;
constexpr int kPageStep = 8;
constexpr qsizetype kMostRemembered = 20;

QString recentKey()
{
    return QStringLiteral("commands/recent");
}

} // namespace

CommandPalette::CommandPalette(QSettings &settings, QWidget *window)
    : QFrame(window)
    , m_settings(settings)
    , m_model(new CommandModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(toneLabel("muted", nullptr, true))
    , m_hint(toneLabel("caption"))
{
    setObjectName(QStringLiteral("palette"));
    m_field->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_hint->setContentsMargins(4, 0, 4, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addWidget(m_hint);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setPattern(text);
        fillIn();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // A menu of the field (paste, input method) is still the field; another window keeps the palette for later.
        if (isVisible() && now && now != m_field && !isAncestorOf(now) && now->window() == this->window())
            hide();
    });
    window->installEventFilter(this);
    retranslate();
}

void CommandPalette::open(std::vector<PaletteCommand> commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    m_model->setPattern({});
    m_model->setCommands(std::move(commands), m_settings.value(recentKey()).toStringList());
    fillIn();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    const QPointer<QWidget> before = m_before;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        window()->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::fillIn()
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    m_list->setFixedHeight(std::min(rows, kMostRows) * CommandDelegate::kRowHeight);
    adjustSize();
    place();
}

void CommandPalette::place()
{
    const QWidget *under = parentWidget();
    const int wide = std::min(kWidth, under->width() - 2 * kMargin);
    setFixedWidth(wide);
    const int most = under->height() - kTop - kMargin;
    resize(wide, std::min(sizeHint().height(), most));
    move((under->width() - wide) / 2, kTop);
}

void CommandPalette::moveBy(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().row();
    // One step leaves at the other end, a page stops there.
    const int to = std::abs(by) == 1 ? (now + by + rows) % rows : std::clamp(now + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(to, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->command(index.row()).enabled)
        return;
    const PaletteCommand command = m_model->command(index.row());
    QStringList recent = m_settings.value(recentKey()).toStringList();
    recent.removeAll(command.key);
    recent.prepend(command.key);
    m_settings.setValue(recentKey(), recent.mid(0, kMostRemembered));
    leave(); // first: the command may be about what has the focus
    command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(kPageStep);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kPageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go in here
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Type part of a name: an action, a page, a column, a project"));
    m_field->setAccessibleName(tr("Run a command"));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_nothing->setText(tr("Nothing has a name like that. Names are found in English too."));
    m_hint->setText(tr("Up and Down choose \u00b7 Enter runs \u00b7 Esc leaves"));
}

} // namespace faultline
