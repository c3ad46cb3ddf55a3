// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of shadow models as a whole; what is in their files is tested with ShadowPool.
#include "core/attack/shadow_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

class TestShadowFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clearingTakesModelsAndCheckpoints()
    {
        const QTemporaryDir folder;
        put(folder, QStringLiteral("0123.safetensors"), 300);
        put(folder, QStringLiteral("4567.checkpoint.safetensors"), 50);
        put(folder, QStringLiteral("notes.txt"), 10);
        QCOMPARE(clearShadows(folder.path().toStdString(), {}), std::int64_t{350});
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.safetensors")}, QDir::Files), QStringList());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("notes.txt"))));
        QCOMPARE(clearShadows(folder.path().toStdString(), {}), std::int64_t{0});
    }

    void nothingIsMadeWhereThereIsNoFolder()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("shadows"));
        QCOMPARE(clearShadows(missing.toStdString(), {}), std::int64_t{0});
        QVERIFY(!QFile::exists(missing));
    }

    /// Whoever trains them has the folder; the models that he needs stay.
    void clearingIsRefusedWhileSomeAreMade()
    {
        const QTemporaryDir folder;
        put(folder, QStringLiteral("0123.safetensors"), 300);
        const ShadowFolderHold training(folder.path().toStdString(), {});
        try {
            clearShadows(folder.path().toStdString(), {});
            QFAIL("It was cleared.");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::DatabaseLocked);
        }
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("0123.safetensors"))));
    }

private:
    static void put(const QTemporaryDir& folder, const QString& name, int bytes)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestShadowFile)
#include "test_shadow_file.moc"
