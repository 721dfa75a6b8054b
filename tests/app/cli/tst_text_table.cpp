// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include <QTest>

using namespace faultline;

class TestTextTable : public QObject {
    Q_OBJECT

private slots:
    void columnsLineUpWithWideCharactersToo()
    {
        SqlResult result;
        result.columns = {{"名", SqlType::Text}, {"n", SqlType::Integer}, {"x", SqlType::Number}};
        result.rows = {{std::string("文本"), std::int64_t{7}, 0.5},
                       {std::string("e\u0301"), std::monostate{}, -12.25},
                       {std::string("a\nb\x1b[31m"), std::int64_t{1234}, 1.0}};
        QCOMPARE(textTable(result),
                 std::string("名                 n       x\n"
                             "--------------  ----  ------\n"
                             "文本               7     0.5\n"
                             "e\u0301               NULL  -12.25\n"
                             "a\\x0Ab\\x1B[31m  1234       1\n"));
    }

    void longTextsAreCut()
    {
        SqlResult result;
        result.columns = {{"t", SqlType::Text}};
        result.rows = {{std::string(1'000'000, 'x')}, {std::string(60, 'y')}};
        QCOMPARE(textTable(result),
                 "t\n" + std::string(60, '-') + '\n' + std::string(59, 'x') + "\u2026\n" + std::string(60, 'y') + '\n');
    }
};

QTEST_APPLESS_MAIN(TestTextTable)
#include "tst_text_table.moc"
