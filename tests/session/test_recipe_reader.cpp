// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recipe_reader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unlearn;

namespace {

struct WatchedReader {
    QTemporaryDir folder;
    RecipeReader reader;
    QSignalSpy recipes{&reader, &RecipeReader::recipeRead};
    QSignalSpy failed{&reader, &RecipeReader::failed};

    std::filesystem::path file(const char* name) const { return folder.filePath(QLatin1String(name)).toStdString(); }
    bool write(const char* name, const std::string& text) const
    {
        QFile written(folder.filePath(QLatin1String(name)));
        return written.open(QIODevice::WriteOnly) && written.write(text.c_str()) > 0;
    }
};

TrainRecipe ofSevenEpochs()
{
    return {.stages = {TrainStage{.epochs = 7}}};
}

} // namespace

class TestRecipeReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadInAnotherThread()
    {
        WatchedReader s;
        QVERIFY(s.write("recipe.json", recipeToJson(ofSevenEpochs())));
        s.reader.read(s.file("recipe.json"));
        QCOMPARE(s.recipes.count(), 0);
        QTRY_COMPARE(s.recipes.count(), 1);
        QVERIFY(s.recipes[0][0].value<TrainRecipe>() == ofSevenEpochs());
        QCOMPARE(s.failed.count(), 0);
    }

    void tellsWhatIsWrong()
    {
        WatchedReader s;
        s.reader.read(s.file("missing.json"));
        QTRY_COMPARE(s.failed.count(), 1);
        QVERIFY2(s.failed[0][0].toString().contains("missing.json"), qPrintable(s.failed[0][0].toString()));
        QVERIFY(s.write("damaged.json", "{"));
        s.reader.read(s.file("damaged.json"));
        QTRY_COMPARE(s.failed.count(), 2);
        QCOMPARE(s.recipes.count(), 0);
    }

    void answersWhatWasAskedLast()
    {
        WatchedReader s;
        QVERIFY(s.write("recipe.json", recipeToJson(ofSevenEpochs())));
        s.reader.read(s.file("missing.json"));
        s.reader.read(s.file("recipe.json"));
        QTRY_COMPARE(s.recipes.count(), 1);
        QCOMPARE(s.failed.count(), 0); // answers come in order
    }

    void destroyedWhileReading()
    {
        WatchedReader s;
        s.reader.read(s.file("missing.json"));
    }
};

QTEST_GUILESS_MAIN(TestRecipeReader)
#include "test_recipe_reader.moc"
