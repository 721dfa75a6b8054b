// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"
#include "widgets/views/panel.h"

#include <utility>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace faultline {

class ElidedLabel;
class EmptyState;
class PositionView;
class ProbabilityView;
class RecordPictureView;

/// One record explained: what went in (picture, text, categories), what the model thought of each class, and where its
/// numbers lie among right records of the same label.
class RecordPanel : public Panel {
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void showDetail(const RecordDetail &detail, const RecordPicture &picture, const Schema &schema);
    void showPositions(const RecordPositions &positions, const Schema &schema);
    /// Whether it is known which records failed: the button goes to the next of those, or to the next record.
    void setFailures(bool known);
    /// No record is chosen, or there is none.
    void clear();

    ProbabilityView *probabilities() const { return m_probabilities; }
    PositionView *positions() const { return m_positions; }

signals:
    void nextFailureAsked();
    void openAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static QWidget *part(QLabel *title, QWidget *content);
    void showCategories();
    void showInput(const RecordDetail &detail, const RecordPicture &picture, const Schema &schema);

    QWidget *m_body;
    EmptyState *m_empty;
    QPushButton *m_next;
    QPushButton *m_open;
    QLabel *m_inputTitle;
    RecordPictureView *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_categories;
    QLabel *m_probabilityTitle;
    ProbabilityView *m_probabilities;
    QWidget *m_probabilityPart;
    QLabel *m_positionTitle;
    ElidedLabel *m_among;
    PositionView *m_positions;
    QWidget *m_positionPart;
    bool m_failures = true;
    std::vector<std::pair<QString, QString>> m_categoryTexts; ///< column, value
};

} // namespace faultline
