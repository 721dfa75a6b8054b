// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <QTest>

/// Fails the test with the error's own text when a Result holds one.
#define EXPECT_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &checked_ = (result);                                                                               \
        if (!checked_.ok())                                                                                            \
            QFAIL(qPrintable(QString::fromStdString(checked_.error().message + " [" + checked_.error().where + "]"))); \
    } while (false)
