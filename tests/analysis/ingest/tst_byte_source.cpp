// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/byte_source.h"

#include "tests/support/expect.h"
#include "tests/support/gzip_text.h"
#include "tests/support/temporary_folder.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

using namespace faultline;

namespace {

/// Everything in a file, read in steps of `step` bytes, or the message of the error.
std::string readAll(const std::string &path, std::size_t step = 4096)
{
    Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path);
    if (!source)
        return source.error().message;
    std::string text;
    std::string buffer(step, '\0');
    while (true) {
        const Result<std::size_t> got = (*source)->read(buffer.data(), step);
        if (!got)
            return got.error().message;
        text.append(buffer, 0, *got);
        if (*got < step)
            return text;
    }
}

std::string manyLines()
{
    std::string text = "id,value\n";
    for (int i = 0; i < 30'000; ++i)
        text += "row-" + std::to_string(i) + "," + std::to_string(i * 7919 % 1000) + "\n";
    return text;
}

} // namespace

class TestByteSource : public QObject {
    Q_OBJECT

private slots:
    void plainAndGzipGiveTheSameBytes()
    {
        const std::string text = manyLines();
        const std::string plain = m_folder.write("plain.csv", text);
        const std::string packed = m_folder.write("packed.txt", gzipText(text));
        for (const std::size_t step : {1'000U, 65'536U, 1'000'003U}) {
            QCOMPARE(readAll(plain, step) == text, true);
            QCOMPARE(readAll(packed, step) == text, true);
        }
    }

    void gzipMembersFollowEachOther()
    {
        const std::string path = m_folder.write("members.csv.gz", gzipText("a,b\n1,2\n") + gzipText("3,4\n"));
        QCOMPARE(readAll(path), std::string("a,b\n1,2\n3,4\n"));
    }

    void zerosAfterAGzipStreamAreAllowed()
    {
        const std::string path = m_folder.write("padded.csv.gz", gzipText("a,b\n1,2\n") + std::string(512, '\0'));
        QCOMPARE(readAll(path), std::string("a,b\n1,2\n"));
    }

    void tooDenseAFileIsRefusedWithBothSizes()
    {
        const std::string text = "a,b\n" + std::string(2'000'000, '1') + "\n";
        const std::string path = m_folder.write("dense.csv.gz", gzipText(text));
        QCOMPARE(readAll(path) == text, true); // below 1 GiB nobody asks
        Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path, 1'000'000);
        EXPECT_OK(source);
        std::string buffer(100'000, '\0');
        Result<std::size_t> got = std::size_t{0};
        std::size_t bytes = 0;
        while ((got = (*source)->read(buffer.data(), buffer.size())).ok() && *got > 0)
            bytes += *got;
        QVERIFY(!got.ok());
        QVERIFY(bytes <= 1'000'000);
        QCOMPARE(got.error().kind, ErrorKind::Format);
        const QString expected = QStringLiteral(
            "^dense\\.csv\\.gz inflates to over 200 times its size: \\d+ bytes gave 1\\d{6} so far\\. Nothing was "
            "imported\\. If the file is sound, decompress it first \\(gzip -d\\) and import the result\\.$");
        QVERIFY2(QRegularExpression(expected).match(QString::fromStdString(got.error().message)).hasMatch(),
                 got.error().message.c_str());
    }

    void largeButUsualFilesAreRead()
    {
        const std::string text = manyLines(); // about 5 to 1
        Result<std::unique_ptr<ByteSource>> source =
            ByteSource::open(m_folder.write("x.csv.gz", gzipText(text)), 1'000);
        EXPECT_OK(source);
        std::string buffer(text.size() + 1, '\0');
        const Result<std::size_t> got = (*source)->read(buffer.data(), buffer.size());
        EXPECT_OK(got);
        QCOMPARE(*got, text.size());
    }

    void byteOrderMarkIsLeftOut()
    {
        QCOMPARE(readAll(m_folder.write("mark.csv",
                                        "\xEF\xBB\xBF"
                                        "a,b\n1,2\n")),
                 std::string("a,b\n1,2\n"));
    }

    void hashIsThatOfTheFileOnDisk()
    {
        const std::string path = m_folder.write("abc.csv", "abc");
        Result<std::unique_ptr<RawFile>> file = RawFile::open(path);
        EXPECT_OK(file);
        std::string buffer(10, '\0');
        EXPECT_OK((*file)->read(buffer.data(), buffer.size()));
        // FIPS 180-2, appendix B.1.
        QCOMPARE((*file)->sha256(), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void damagedGzipNamesTheByte_data()
    {
        const std::string packed = gzipText(manyLines());
        std::string flipped = packed;
        flipped[packed.size() - 6] = static_cast<char>(flipped[packed.size() - 6] ^ 1);
        const auto message = [](const std::string &reason, std::size_t byte) {
            return "bad.csv.gz is a damaged gzip file: " + reason + " (at byte " + std::to_string(byte)
                + "). Nothing was imported; get the file again.";
        };
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &content, const std::string &expected) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray::fromStdString(expected);
        };
        row("truncated", packed.substr(0, packed.size() / 2),
            message("its compressed data end too early", packed.size() / 2));
        row("without trailer", packed.substr(0, packed.size() - 3),
            message("its compressed data end too early", packed.size() - 3));
        row("changed checksum", flipped, message("its checksum does not match", packed.size() - 4));
        row("garbage", packed + "garbage", message("other bytes follow its compressed data", packed.size()));
        row("garbage like gzip", packed + "\x1Fgarbage",
            message("other bytes follow its compressed data", packed.size() + 2));
    }

    void damagedGzipNamesTheByte()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(readAll(m_folder.write("bad.csv.gz", content.toStdString()))), expected);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &content, const std::string &expected) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray::fromStdString(expected);
        };
        const auto kind = [](const std::string &what) {
            return "x.csv is " + what + ", not delimited text. Export it as CSV and import that.";
        };
        row("empty", "", "x.csv is empty (0 bytes). There is nothing to import.");
        row("empty inside", gzipText(""), "x.csv is empty (0 bytes after decompression). There is nothing to import.");
        row("mark only", "\xEF\xBB\xBF", "x.csv holds only white space. There is nothing to import.");
        row("white space", " \r\n\t\n", "x.csv holds only white space. There is nothing to import.");
        row("UTF-16",
            std::string("\xFF\xFE"
                        "a\0,\0b\0\n\0",
                        10),
            "x.csv is UTF-16 text. Save it as UTF-8 and import it again.");
        row("Parquet", "PAR1\x15\x04", kind("a Parquet file"));
        row("Excel", "PK\x03\x04 rest", kind("a ZIP archive or an Excel workbook"));
        row("PDF", "%PDF-1.7\n", kind("a PDF document"));
        row("SQLite", std::string("SQLite format 3\0\x10", 17), kind("a SQLite database"));
        row("NumPy", "\x93NUMPY\x01", kind("a NumPy array"));
        row("PNG", "\x89PNG\r\n", kind("a PNG image"));
        row("gzip in gzip", gzipText(gzipText("a,b\n1,2\n")), kind("a gzip file inside a gzip file"));
        row("HTML", "\n<!DOCTYPE html><html></html>", kind("an HTML page"));
        row("Zstandard", "\x28\xB5\x2F\xFD rest", kind("a Zstandard archive"));
        row("NUL", std::string("ab\0cd\n", 6),
            "x.csv holds binary data (a NUL at byte 2), not delimited text. Export it as CSV and import that.");
    }

    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(readAll(m_folder.write("x.csv", content.toStdString()))), expected);
    }

    void whatIsNoFileIsRefused()
    {
        const std::string missing = m_folder.file("missing.csv");
        QCOMPARE(readAll(missing), "There is no file " + missing + ".");
        const std::string folder = m_folder.file("");
        QCOMPARE(readAll(folder), folder + " is a folder. Choose the log file inside it.");
        const std::string pipe = m_folder.file("pipe.csv");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(readAll(pipe), pipe + " is a device, pipe or socket. Copy its data into a file first.");
        QCOMPARE(readAll("/dev/zero"),
                 std::string("/dev/zero is a device, pipe or socket. Copy its data into a file first."));
    }

    void unreadableFileIsAnIoError()
    {
        if (geteuid() == 0)
            QSKIP("root reads everything");
        const std::string path = m_folder.write("secret.csv", "a,b\n1,2\n");
        QCOMPARE(chmod(path.c_str(), 0), 0);
        QCOMPARE(readAll(path), path + " cannot be read: Permission denied.");
    }

    void fileThatGrowsWhileItIsReadIsAnError()
    {
        const std::string path = m_folder.write("live.csv", manyLines());
        Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path);
        EXPECT_OK(source);
        std::ofstream(path, std::ios::app) << "one more,1\n";
        std::string buffer(200'000, '\0');
        const Result<std::size_t> got = (*source)->read(buffer.data(), buffer.size());
        QVERIFY(!got.ok());
        QCOMPARE(got.error().message,
                 std::string("live.csv was changed by another program while it was read. Import it again when it is "
                             "complete."));
        QVERIFY(!(*source)->file().checkUnchanged().ok());
    }

    void fileThatIsReplacedIsNoticed()
    {
        const std::string path = m_folder.write("log.csv", "a,b\n1,2\n");
        Result<std::unique_ptr<RawFile>> file = RawFile::open(path);
        EXPECT_OK(file);
        EXPECT_OK((*file)->checkUnchanged());
        const std::string other = m_folder.write("other.csv", "a,b\n1,3\n");
        std::filesystem::rename(other, path);
        QVERIFY(!(*file)->checkUnchanged().ok());
    }

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_byte_source.moc"
