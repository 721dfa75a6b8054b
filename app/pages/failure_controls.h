// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace faultline {

/// What counts as a failure and how failures are grouped, to be seen and changed: kind, limit, smallest cluster, by what
/// they are compared.
class FailureControls : public QWidget {
    Q_OBJECT

public:
    explicit FailureControls(QWidget *parent = nullptr);

    /// The kinds that such a log can have; falls back to its default definition.
    void setSchema(const Schema &schema);
    void setDefinition(const FailureDefinition &definition);
    /// Without centre and scale: those are found where the data are.
    FailureDefinition definition() const;
    void setLeastSize(std::size_t size);
    ClusterSettings settings() const;
    /// What the sizes came to, shown where none is chosen.
    void setFound(const ClusterSettings &settings);

signals:
    /// By the user.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showLimit();
    FailureKind kind() const;

    QComboBox *m_kind;
    QDoubleSpinBox *m_limit;
    QLabel *m_leastLabel;
    QSpinBox *m_least;
    QComboBox *m_space;
    std::vector<FailureKind> m_kinds;
    bool m_hasEmbedding = false;
    std::size_t m_found = 0; ///< smallest size that was chosen by itself
};

} // namespace faultline
