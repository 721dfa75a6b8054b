// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/utf8.h"

#include <QTest>

#include <string>

using namespace faultline;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void validTextIsValid()
    {
        for (const char *text : {"", "plain ascii, longer than eight bytes",
                                 "fl\xC3\xB8"
                                 "de",
                                 "\xE6\xA8\xA1\xE5\x9E\x8B", "\xF0\x9F\x98\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                                 "\xF4\x8F\xBF\xBF", "\xC2\x80", "\xE0\xA0\x80", "\xF0\x90\x80\x80"})
            QCOMPARE(firstInvalidUtf8(text), std::string::npos);
    }

    void firstBadByteIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("byte");
        QTest::newRow("latin-1") << QByteArray("abcdefghij\xF6k") << 10;
        QTest::newRow("lone continuation") << QByteArray("\x80") << 0;
        QTest::newRow("overlong slash") << QByteArray("a\xC0\xAF") << 1;
        QTest::newRow("overlong three") << QByteArray("\xE0\x9F\xBF") << 0;
        QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("five bytes") << QByteArray("\xF8\x88\x80\x80\x80") << 0;
        QTest::newRow("cut off") << QByteArray("abc\xE6\xA8") << 3;
        QTest::newRow("broken third") << QByteArray("\xE6\xA8(") << 0;
    }

    void firstBadByteIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, byte);
        QCOMPARE(firstInvalidUtf8(text.toStdString()), static_cast<std::size_t>(byte));
    }

    void plainAsciiHasNeitherNulNorHighBytes()
    {
        for (std::size_t size = 0; size < 40; ++size) {
            const std::string text(size, '\x01');
            QVERIFY(isPlainAscii(text));
            for (std::size_t at = 0; at < size; ++at) {
                for (const char bad : {'\0', '\x80', '\xFF'}) {
                    std::string spoiled = text;
                    spoiled[at] = bad;
                    QVERIFY(!isPlainAscii(spoiled));
                }
            }
        }
        QVERIFY(isPlainAscii(std::string(20, '\x7F')));
    }
};

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
