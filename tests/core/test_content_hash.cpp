// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content_hash.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace unlearn;

class TestContentHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheStandard();
    void prefixesTexts();
    void goesOnAfterHex();
    void hashesFiles();
};

void TestContentHash::agreesWithTheStandard()
{
    // FIPS 180-4 examples: the empty message, "abc", and a million times "a".
    QCOMPARE(ContentHash().hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const std::string abc = "abc";
    QCOMPARE(ContentHash().add(std::as_bytes(std::span(abc))).hex(),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const std::string million(1'000'000, 'a');
    QCOMPARE(ContentHash().add(std::as_bytes(std::span(million))).hex(),
             "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestContentHash::prefixesTexts()
{
    // SHA-256 of the length as eight little-endian bytes, then the text, computed with Python's hashlib.
    QCOMPARE(ContentHash().add(std::string("ab")).hex(),
             "5dff2b3fa79721a8181b9beb1db6bcce93b482f9aa3a5c9b864fc4429e31d5f2");
    QVERIFY(ContentHash().add(std::string("ab")).add(std::string("c")).hex()
            != ContentHash().add(std::string("a")).add(std::string("bc")).hex());
    QVERIFY(ContentHash().add(std::string()).hex() != ContentHash().hex());
}

void TestContentHash::goesOnAfterHex()
{
    const std::string abc = "abc";
    const auto bytes = std::as_bytes(std::span(abc));
    ContentHash hash;
    hash.add(bytes.first(1));
    const std::string first = hash.hex();
    QCOMPARE(hash.hex(), first);
    hash.add(bytes.subspan(1));
    QCOMPARE(hash.hex(), ContentHash().add(bytes).hex());
    const ContentHash moved = std::move(hash);
    QCOMPARE(moved.hex(), ContentHash().add(bytes).hex());
}

void TestContentHash::hashesFiles()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("file").toStdString();
    std::ofstream(file, std::ios::binary) << std::string(1'000'000, 'a') << std::string(2'000'000, 'b');
    const std::string whole = std::string(1'000'000, 'a') + std::string(2'000'000, 'b');
    QCOMPARE(hashFile(file), ContentHash().add(std::as_bytes(std::span(whole))).hex());
    std::ofstream(file, std::ios::binary).close();
    QCOMPARE(hashFile(file), ContentHash().hex());
    QCOMPARE(errorNameOf([&] { hashFile(file.parent_path() / "none"); }), "file-missing");
    QCOMPARE(errorNameOf([&] { hashFile(file.parent_path()); }), "file-unreadable");
}

QTEST_GUILESS_MAIN(TestContentHash)
#include "test_content_hash.moc"
