// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor_file.h"
#include "core/spectrum/cache_contents.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <thread>

using namespace unlearn;

class TestCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void processesShareAFolder();
    void pruningKeepsToItsLimits();
    void retainedMomentsStay();
    void momentsOfDataThatAreGoneStay();
    void predictionsAlwaysGo();
    void whatAnotherRemovedIsNotCounted();
    void leftOversOfTheDeadGo();
    void noFolderIsEmpty();

private:
    std::unique_ptr<QProcess> start(const char* task, int rounds) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(CACHE_PROCESS), {task, m_folder->path(), QString::number(rounds)});
        return process;
    }
    void put(const char* key, int bytes, int daysOld) const
    {
        const std::filesystem::path path = m_folder->filePath(QString(key) + ".safetensors").toStdString();
        std::ofstream(path) << std::string(static_cast<std::size_t>(bytes), 'x');
        std::filesystem::last_write_time(
            path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * daysOld + 1));
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    std::string folder() const { return m_folder->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Two store and read the same five keys, one prunes all the while.
void TestCache::processesShareAFolder()
{
    const auto first = start("store", 200);
    const auto second = start("store", 200);
    const auto pruning = start("prune", 400);
    for (const auto* process : {&first, &second, &pruning}) {
        QTRY_COMPARE_WITH_TIMEOUT((*process)->state(), QProcess::NotRunning, 60000);
        QCOMPARE((*process)->readAllStandardOutput(), QByteArray());
        QCOMPARE((*process)->exitCode(), 0);
    }
    for (const QString& name : names())
        QVERIFY2(name.startsWith("key") && name.endsWith(".safetensors"), qPrintable(name));
    const auto last = start("store", 5);
    QTRY_COMPARE(last->state(), QProcess::NotRunning);
    QCOMPARE(cacheContents(folder()).size(), std::size_t{5});
    QCOMPARE(cacheContents(folder())[0].dataHash, std::string("data"));
}

void TestCache::pruningKeepsToItsLimits()
{
    put("a", 100, 1);
    put("b", 200, 10);
    put("c", 300, 20);
    QCOMPARE(pruneCache(folder(), {.olderThanDays = 15}).size(), std::size_t{1});
    QCOMPARE(names(), (QStringList{"a.safetensors", "b.safetensors"}));
    QVERIFY(pruneCache(folder(), {.keepBytes = 300}).empty());
    QCOMPARE(pruneCache(folder(), {.keepBytes = 299}).at(0).key, std::string("b"));
    QCOMPARE(pruneCache(folder(), {}).at(0).bytes, std::int64_t{100});
    QVERIFY(names().isEmpty());
}

void TestCache::retainedMomentsStay()
{
    put("retained-0", 100, 50);
    put("full", 100, 50);
    QCOMPARE(pruneCache(folder(), {}).size(), std::size_t{1});
    QCOMPARE(names(), QStringList{"retained-0.safetensors"});
    QCOMPARE(pruneCache(folder(), {.irreplaceableToo = true}).size(), std::size_t{1});
}

void TestCache::momentsOfDataThatAreGoneStay()
{
    const std::filesystem::path data = folder() + "/data";
    const auto isGone = [this] { return cacheContents(folder()).at(0).dataGone; };
    TensorFile moment;
    moment.tensors["layer"] = {DType::F64, {1}, std::vector<std::byte>(8)};
    moment.metadata = {{"data_location", data.string()}};
    writeSafetensors(folder() + "/full.safetensors", moment);
    QVERIFY(isGone());
    std::filesystem::create_directory(data); // as where a disk is to be mounted
    QVERIFY(isGone());
    QVERIFY(pruneCache(folder(), {}).empty());
    QVERIFY(pruneCache(folder(), {.keepBytes = 0}).empty());
    std::ofstream(data / "images") << "pixels";
    QVERIFY(!isGone());
    QCOMPARE(pruneCache(folder(), {}).size(), std::size_t{1});
    writeSafetensors(folder() + "/full.safetensors", moment);
    std::filesystem::remove_all(data);
    QCOMPARE(pruneCache(folder(), {.irreplaceableToo = true}).size(), std::size_t{1});
}

void TestCache::predictionsAlwaysGo()
{
    put("predictions-0", 100, 0);
    put("retained-0", 100, 50);
    QVERIFY(cacheContents(folder()).at(0).predictions && !cacheContents(folder()).at(1).predictions);
    QCOMPARE(pruneCache(folder(), {}).at(0).key, std::string("predictions-0"));
    QCOMPARE(names(), QStringList{"retained-0.safetensors"});
}

void TestCache::whatAnotherRemovedIsNotCounted()
{
    constexpr int files = 500;
    for (int i = 0; i < files; ++i)
        put(qPrintable(QString::number(i)), 1, 1);
    std::size_t others = 0;
    std::thread another([&] { others = pruneCache(folder(), {}).size(); });
    const std::size_t own = pruneCache(folder(), {}).size();
    another.join();
    QCOMPARE(own + others, std::size_t{files});
    QVERIFY(names().isEmpty());
}

void TestCache::leftOversOfTheDeadGo()
{
    std::ofstream(m_folder->filePath("k.safetensors.2147483647.0.tmp").toStdString()) << "half";
    const QString own = QString("k.safetensors.%1.0.tmp").arg(QCoreApplication::applicationPid());
    std::ofstream(m_folder->filePath(own).toStdString()) << "being written";
    pruneCache(folder(), {});
    QCOMPARE(names(), QStringList{own});
}

void TestCache::noFolderIsEmpty()
{
    QVERIFY(cacheContents("/nowhere/at/all").empty());
    QVERIFY(pruneCache("/nowhere/at/all", {}).empty());
}

QTEST_GUILESS_MAIN(TestCache)
#include "test_cache.moc"
