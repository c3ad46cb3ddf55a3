// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content_hash.h"
#include "core/error.h"
#include "core/model/model.h"
#include "core/model/script_archive.h"
#include "core/model/trust_list.h"
#include "core/zip_archive.h"
#include "tests/core/model/zip_builder.h"
#include "tests/core/script_golden.h"
#include "tests/expect_error.h"

#include <QFile>
#include <QTest>

#include <random>
#include <string_view>
#include <thread>
#include <vector>

using namespace unlearn;
using test::goldenScript;

/// Trust, and files that are not what they should be.
class TestScriptArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void archivesAreToldApart();
    void untrustedIsNotRun();
    void trustIsRememberedByContent();
    void answersAtOnceAreAllRemembered();
    void damagedListTrustsNothing();
    void truncatedFilesAreRefused();
    void mutatedFilesAreRefusedOrHarmless();
    void metadataMustBeStrings();
    void constantsAreOfTheProgram();

private:
    QByteArray golden(const char* name) const
    {
        QFile file(QString::fromStdString(goldenScript(name).string()));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::filesystem::path written(const QByteArray& bytes) const
    {
        QFile file(QString::fromStdString(m_home->file("file.pt").string()));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? m_home->file("file.pt")
                                                                                : std::filesystem::path();
    }

    std::unique_ptr<test::TrustedHome> m_home;
};

void TestScriptArchive::init()
{
    m_home = std::make_unique<test::TrustedHome>();
}

void TestScriptArchive::archivesAreToldApart()
{
    QVERIFY(isScriptArchive(goldenScript("mlp_scripted.pt")));
    QVERIFY(isScriptArchive(goldenScript("../checkpoints/script.pt")));
    QVERIFY(!isScriptArchive(goldenScript("../checkpoints/plain.pth")));
    QVERIFY(!isScriptArchive(goldenScript("../README.md")));
    QCOMPARE(errorNameOf([] { isScriptArchive(goldenScript("absent.pt")); }), std::string("file-missing"));
    const ScriptArchive mlp = readScriptArchive(goldenScript("mlp_scripted.pt"));
    QCOMPARE(mlp.sha256, hashFile(goldenScript("mlp_scripted.pt")));
    QVERIFY(mlp.program != readScriptArchive(goldenScript("encoder_scripted.pt")).program);
    QVERIFY(mlp.metadata.empty());
    for (const char* folded : {"refused_frozen.pt", "refused_optimized.pt"}) { // before anybody is asked for trust
        const Error error = thrownBy([&] { readScriptArchive(goldenScript(folded)); });
        QCOMPARE(error.code(), ErrorCode::FormatUnsupported);
        QVERIFY2(QString(error.what()).contains("no parameters"), error.what());
    }
}

void TestScriptArchive::untrustedIsNotRun()
{
    const std::filesystem::path file = goldenScript("mlp_scripted.pt");
    const Error error = thrownBy([&] { Model::load(file, {"", {1, 8, 8}, 4}); });
    QCOMPARE(error.code(), ErrorCode::Untrusted);
    QCOMPARE(std::string(errorCodeName(error.code())), std::string("untrusted"));
    QCOMPARE(error.context().file, file.string());
    QCOMPARE(error.context().found, hashFile(file));
    QVERIFY(!std::filesystem::exists(trustListFile()));
}

void TestScriptArchive::trustIsRememberedByContent()
{
    trustIfScript(goldenScript("mlp_scripted.pt"));
    trustIfScript(goldenScript("mlp_scripted.pt"));
    trustIfScript(goldenScript("../checkpoints/plain.pth")); // needs none
    QVERIFY(isTrusted(hashFile(goldenScript("mlp_scripted.pt"))));
    QVERIFY(!isTrusted(hashFile(goldenScript("vit_traced.pt"))));
    QVERIFY(!isTrusted(hashFile(goldenScript("../checkpoints/plain.pth"))));
    QCOMPARE(Model::load(written(golden("mlp_scripted.pt")), {"", {1, 8, 8}, 4}).layers().size(), std::size_t{3});
    QCOMPARE(thrownBy([] { trust("not a hash"); }).code(), ErrorCode::ValueOutOfRange);
}

/// Threads have locks of their own, as processes have.
void TestScriptArchive::answersAtOnceAreAllRemembered()
{
    std::vector<std::string> hashes;
    for (const char digit : std::string_view("01234567"))
        hashes.emplace_back(64, digit);
    {
        std::vector<std::jthread> threads;
        threads.reserve(hashes.size());
        for (const std::string& hash : hashes)
            threads.emplace_back([&hash] { trust(hash); });
    }
    for (const std::string& hash : hashes)
        QVERIFY2(isTrusted(hash), hash.c_str());
}

void TestScriptArchive::damagedListTrustsNothing()
{
    trustIfScript(goldenScript("mlp_scripted.pt"));
    const QString list = QString::fromStdString(trustListFile().string());
    for (const QByteArray& content :
         {QByteArray("{\"trusted\": 3}"), QByteArray("{"), QByteArray("[]"), QByteArray()}) {
        QFile file(list);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
        file.close();
        const Error error = thrownBy([] { Model::load(goldenScript("mlp_scripted.pt"), {"", {1, 8, 8}, 4}); });
        QCOMPARE(error.code(), ErrorCode::FileCorrupt);
        QVERIFY2(QString(error.what()).contains("trusted.json"), error.what());
    }
}

void TestScriptArchive::truncatedFilesAreRefused()
{
    const QByteArray whole = golden("encoder_traced.pt");
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 40 + 1) {
        const std::filesystem::path file = written(whole.left(size));
        const auto error = errorOf([&] {
            trustIfScript(file);
            Model::load(file, {"", {1, 8, 8}, 4});
        });
        QVERIFY2(error && error->code() == ErrorCode::FileCorrupt, qPrintable(QString::number(size)));
        QCOMPARE(error->context().file, file.string());
    }
}

/// Checksums are checked before LibTorch sees a file, so hardly a changed byte reaches it.
void TestScriptArchive::mutatedFilesAreRefusedOrHarmless()
{
    const QByteArray whole = golden("mlp_scripted.pt");
    trustIfScript(written(whole));
    const std::string hash = Model::load(written(whole), {"", {1, 8, 8}, 4}).hash();
    std::mt19937 random(7);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (unsigned flips = 1 + random() % 3; flips > 0; --flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            bytes[at] = static_cast<char>(random());
        }
        const std::filesystem::path file = written(bytes);
        if (errorOf([&] {
                trustIfScript(file);
                QCOMPARE(Model::load(file, {"", {1, 8, 8}, 4}).hash(), hash);
            }))
            ++refused;
    }
    QVERIFY2(refused > 280, qPrintable(QString::number(refused))); // of 300
}

void TestScriptArchive::metadataMustBeStrings()
{
    const Model model = [] {
        trustIfScript(goldenScript("mlp_scripted.pt"));
        return Model::load(goldenScript("mlp_scripted.pt"), {"", {1, 8, 8}, 4});
    }();
    const std::filesystem::path file = m_home->file("saved.pt");
    model.save(file, {{"note", "a \"quoted\" word"}});
    QCOMPARE(readScriptArchive(file).metadata.at("note"), std::string("a \"quoted\" word"));
    QCOMPARE(readScriptArchive(file).metadata.at("input_shape"), std::string("1x8x8"));
    QCOMPARE(readScriptArchive(file).program, readScriptArchive(goldenScript("mlp_scripted.pt")).program);
}

/// A traced program keeps tensors that are no parameters as constants, and computes something else with others.
void TestScriptArchive::constantsAreOfTheProgram()
{
    const std::filesystem::path original = goldenScript("encoder_traced.pt"), changed = m_home->file("changed.pt");
    ZipArchive archive(original);
    for (const char* other : {"constants/0", "constants.pkl", "nothing"}) {
        ZipBuilder zip;
        for (const std::string& name : archive.names()) {
            const std::vector<std::byte> bytes = archive.read(name, archive.fileSize());
            std::string content(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            if (name == "encoder_traced/" + std::string(other))
                content.front() = static_cast<char>(content.front() ^ 1);
            zip.add(name, content);
        }
        writeText(changed, zip.bytes());
        QCOMPARE(readScriptArchive(changed).program == readScriptArchive(original).program,
                 std::string(other) == "nothing");
    }
}

QTEST_GUILESS_MAIN(TestScriptArchive)
#include "test_script_archive.moc"
