// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/whole_file.h"

#include "tests/support/expect.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace faultline;

namespace {

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void piecesAppearTogether()
    {
        const TemporaryFolder folder;
        const std::string path = folder.write("out.csv", "old");
        Result<WholeFile> file = WholeFile::open(path, "The CSV");
        EXPECT_OK(file);
        EXPECT_OK(file->write("one "));
        EXPECT_OK(file->write("two"));
        QCOMPARE(contentOf(path), QByteArray("old"));
        EXPECT_OK(file->commit());
        QCOMPARE(contentOf(path), QByteArray("one two"));
    }

    void nothingIsLeftWithoutCommit()
    {
        const TemporaryFolder folder;
        {
            Result<WholeFile> file = WholeFile::open(folder.file("out.csv"), "The CSV");
            EXPECT_OK(file);
            EXPECT_OK(file->write(std::string(1 << 20, 'x')));
        }
        const QDir left(QFileInfo(QString::fromStdString(folder.file("out.csv"))).path());
        QCOMPARE(left.entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aRefusalNamesThePlace()
    {
        const Result<WholeFile> file = WholeFile::open("/nowhere/at/all.csv", "The CSV");
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Io);
        QVERIFY(file.error().message.starts_with("The CSV cannot be written"));
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_whole_file.moc"
