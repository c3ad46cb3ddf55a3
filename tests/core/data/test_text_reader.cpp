// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_catalogue.h"
#include "core/data/text_memory.h"
#include "core/data/text_reader.h"
#include "core/data/vocabulary.h"
#include "core/data/word_reader.h"
#include "core/physical_memory.h"
#include "tests/core/model/zip_builder.h"
#include "tests/expect_error.h"

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <string_view>
#include <vector>

using namespace unlearn;

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    WordReader reader(text);
    for (std::string word; reader.next(word);)
        words.push_back(word);
    return words;
}

} // namespace

class TestTextReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsWords();
    void makesItsVocabularyFromTraining();
    void boundsItsVocabulary();
    void cutsAndFillsUp();
    void drawsTheSplit();
    void refusesFiles_data();
    void refusesFiles();
    void refusesMoreLinesThanMemoryHolds();
    void refusesMoreWordsThanMemoryHolds();

private:
    std::filesystem::path file(const char* name = "mail.tsv") const { return m_folder.filePath(name).toStdString(); }
    std::shared_ptr<const Dataset> open(const std::string& text, const std::string& options = {},
                                        const JobContext& context = {}) const
    {
        writeText(file(), text);
        return openDataset("text:" + file().string() + options, context);
    }

    QTemporaryDir m_folder;
};

void TestTextReader::partsWords()
{
    QCOMPARE(wordsOf("Don't PANIC,  it's 42\t\xC3\x84pfel!"),
             (std::vector<std::string>{"don", "'", "t", "panic", ",", "it", "'", "s", "42", "\xC3\x84pfel", "!"}));
    QVERIFY(wordsOf(" \r\t\x01\x7f ").empty());
}

void TestTextReader::makesItsVocabularyFromTraining()
{
    writeText(file("test.tsv"), "ham\tnew b words\nspam\tb\n");
    const std::string text = "spam\tb b a\nham\tc B a\r\n\nham\td\n";
    const auto data = open(text, "?test=test.tsv");
    QCOMPARE(data->name, "mail.tsv");
    QCOMPARE(data->classNames, (std::vector<std::string>{"ham", "spam"}));
    // Three times b, twice a, then what came once, in order of bytes.
    QCOMPARE(data->words, (std::vector<std::string>{"[padding]", "[unknown]", "[start]", "b", "a", "c", "d"}));
    QCOMPARE(data->shape, tokenShape(4, 7, 0));
    QCOMPARE(data->train.tokens, (std::vector<std::int32_t>{2, 3, 3, 4, 2, 5, 3, 4, 2, 6, 0, 0}));
    QCOMPARE(data->test.tokens, (std::vector<std::int32_t>{2, 1, 3, 1, 2, 3, 0, 0}));
    QCOMPARE(data->train.labels, (std::vector<std::int32_t>{1, 0, 0}));
    QVERIFY(data->normalisation.mean.empty());
    const auto small = open(text, "?test=test.tsv&vocabulary=5");
    QCOMPARE(small->words.size(), 5U);
    QCOMPARE(small->train.tokens, (std::vector<std::int32_t>{2, 3, 3, 4, 2, 1, 3, 4, 2, 1, 0, 0}));
    QVERIFY(small->hash != data->hash);
}

/// Each line brings words of its own: with a row for each, an embedding would grow with the file.
void TestTextReader::boundsItsVocabulary()
{
    writeText(file("test.tsv"), "a\tword0\nb\tword9\n");
    std::string text = "b\tword999 word999\n";
    for (int i = 0; i < 12'000; ++i)
        text += "a\tword" + std::to_string(i) + "\n";
    const auto usual = open(text, "?test=test.tsv");
    QCOMPARE(usual->words.size(), 10'000U);
    QCOMPARE(usual->shape.vocabulary, 10'000);
    QCOMPARE(usual->words[3], "word999"); // the only one that comes more than once
    QCOMPARE(usual->words[4], "word0");   // then in order of bytes
    QCOMPARE(usual->words[5], "word1");
    QCOMPARE(usual->words[6], "word10");
    QCOMPARE(usual->train.tokens.at(3), 2); // second sample: start and word0
    QCOMPARE(usual->train.tokens.at(4), 4);
    QCOMPARE(usual->test.tokens, (std::vector<std::int32_t>{2, 4, 0, 2, 1, 0})); // word9 is past the bound: unknown
    QCOMPARE(open(text, "?test=test.tsv&vocabulary=20000")->words.size(), 12'003U);
    QCOMPARE(errorNameOf([&] { open(text, "?test=test.tsv&vocabulary=1000001"); }), "value-out-of-range");
}

void TestTextReader::cutsAndFillsUp()
{
    writeText(file("test.tsv"), "b\tx x x x x\n");
    std::string told;
    JobContext context;
    context.notice = [&](const Sentence& sentence) { told += sentence.text(); };
    const auto data = open("a\tx y\nb\tx\n", "?test=test.tsv&length=6", context);
    QCOMPARE(data->shape.width, 6);
    QVERIFY(told.empty());
    const auto cut = open("a\tx y\nb\tx\n", "?test=test.tsv", context);
    QCOMPARE(cut->shape.width, 3);
    QCOMPARE(told, "Texts that are longer than 3 tokens and were cut (?length=3): 1 of 3");
}

void TestTextReader::drawsTheSplit()
{
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += (i % 2 ? "a\tword" : "b\tword") + std::to_string(i) + "\n";
    const auto data = open(text);
    QCOMPARE(data->train.count(), 16);
    QCOMPARE(data->test.count(), 4);
    QCOMPARE(data->words.size(), 19U); // no word of the test lines
    QVERIFY(open(text, "?seed=3")->hash != data->hash);
}

void TestTextReader::refusesFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << ""
                           << ""
                           << "file-corrupt";
    QTest::newRow("no tab") << "a\tx\nb y\n"
                            << ""
                            << "file-corrupt";
    QTest::newRow("no label") << "a\tx\n\ty\n"
                              << ""
                              << "file-corrupt";
    QTest::newRow("no text") << "a\tx\nb\t\n"
                             << ""
                             << "file-corrupt";
    QTest::newRow("one class") << "a\tx\na\ty\n"
                               << ""
                               << "value-out-of-range";
    QTest::newRow("nothing to test on") << "a\tx\nb\ty\n"
                                        << ""
                                        << "value-out-of-range";
    QTest::newRow("too long") << "a\tx\nb\ty\na\tx\nb\ty\n"
                              << "?length=513"
                              << "value-out-of-range";
    QTest::newRow("too short") << "a\tx\nb\ty\na\tx\nb\ty\n"
                               << "?length=1"
                               << "value-out-of-range";
    QTest::newRow("unknown option") << "a\tx\nb\ty\na\tx\nb\ty\n"
                                    << "?label=1"
                                    << "unknown-name";
    QTest::newRow("other file missing") << "a\tx\nb\ty\n"
                                        << "?test=none.tsv"
                                        << "file-missing";
    QTest::newRow("fine") << "a\tx\nb\ty\na\tx\nb\ty\n"
                          << ""
                          << "no error";
}

void TestTextReader::refusesFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, options);
    QFETCH(QString, error);
    QCOMPARE(errorNameOf([&] { open(text.toStdString(), options.toStdString()); }), error.toStdString());
}

/// Short lines take many times their size, which would end the process.
void TestTextReader::refusesMoreLinesThanMemoryHolds()
{
    const std::uint64_t lines = physicalMemoryBytes() / 2 / bytesOfLine + 1;
    requireTextMemory(lines - 1, 0, file());
    QCOMPARE(errorCodeName(thrownBy([&] { requireTextMemory(lines, 0, file()); }).code()), "out-of-memory");
    QCOMPARE(errorCodeName(thrownBy([&] { requireTextMemory(lines - 1, lines, file()); }).code()), "out-of-memory");
    if (lines > std::uint64_t{1} << 28)
        QSKIP("a file of more than 256 MiB would be needed on this machine");
    const Error thrown = thrownBy([&] { open(std::string(lines, '\n')); });
    QCOMPARE(errorCodeName(thrown.code()), "out-of-memory");
    QCOMPARE(thrown.context().file, file().string());
}

/// Rare words are left out when all of them are counted, not before.
void TestTextReader::refusesMoreWordsThanMemoryHolds()
{
    const std::vector<std::string_view> texts{"b a b", "c b"}; // three words of a byte each
    constexpr std::uint64_t needed = 3 * (bytesOfWord + 1);
    const Vocabulary vocabulary = learnVocabulary(texts, 4, file(), {}, needed);
    QCOMPARE(vocabulary.words, (std::vector<std::string>{"[padding]", "[unknown]", "[start]", "b"}));
    QCOMPARE(vocabulary.longest, 4);
    const Error thrown = thrownBy([&] { learnVocabulary(texts, 4, file(), {}, needed - 1); });
    QCOMPARE(errorCodeName(thrown.code()), "out-of-memory");
    QCOMPARE(thrown.context().file, file().string());
    QCOMPARE(thrown.context().found, "3 different words");
}

QTEST_GUILESS_MAIN(TestTextReader)
#include "test_text_reader.moc"
