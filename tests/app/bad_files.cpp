// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/bad_files.h"

#include "tests/core/data/npy_files.h"
#include "tests/core/model/pickle_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace unlearn::test {
namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test can not read %s", qPrintable(path));
    return file.readAll();
}

/// Makes the folders in which it lies.
void write(const CommandLine& line, const QString& name, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(line.path(name)).path());
    line.write(name, content);
}

QByteArray golden(const char* name)
{
    return read(QStringLiteral(UNLEARN_SOURCE_DIR "/tests/golden/") + QLatin1String(name));
}

/// As torch.save() lays a file out.
QByteArray checkpoint(const std::string& pickle)
{
    const std::string bytes = ZipBuilder()
                                  .add("archive/data.pkl", pickle)
                                  .add("archive/data/0", std::string(24, '\0'))
                                  .add("archive/version", "3\n")
                                  .bytes();
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void writeModels(const CommandLine& line, const QByteArray& sound)
{
    line.write("truncated.safetensors", sound.left(sound.size() / 2));
    line.write("empty.safetensors", {});
    line.write("noise.safetensors", QByteArray(1000, '\x7f'));
    const QByteArray nan("\x00\x00\xc0\x7f", 4);
    line.write("nan.safetensors", sound.chopped(nan.size()) + nan);
    line.write("moments.safetensors", sound);
    line.write("frozen.pt", golden("scripts/refused_frozen.pt"));
    const QByteArray program = golden("scripts/mlp_scripted.pt");
    line.write("cut.pt", program.left(program.size() / 2));

    using namespace pickle;
    const std::string command = "touch " + line.path("called").toStdString();
    line.write("caller.pth", checkpoint("\x80\x02" + global("os", "system") + '(' + text(command) + "tR."));
    TensorText beyond;
    beyond.offset = 1'000'000;
    const QByteArray whole = checkpoint(stateDict(tensor(beyond)));
    line.write("beyond.pth", whole);
    line.write("cut.pth", whole.left(whole.size() / 2));
}

/// The four arrays of a data set of two classes by the names of their files; value is one of the second training
/// sample, label that of the second test sample.
std::vector<std::pair<std::string, std::string>> arrays(float value, std::int64_t label)
{
    return {{"x_train.npy", npyFile<float>("<f4", "(2, 2)", {1, 2, value, 4})},
            {"y_train.npy", npyFile<std::int64_t>("<i8", "(2,)", {0, 1})},
            {"x_test.npy", npyFile<float>("<f4", "(2, 2)", {1, 2, 3, 4})},
            {"y_test.npy", npyFile<std::int64_t>("<i8", "(2,)", {0, label})}};
}

/// As numpy.savez() lays a file out.
QByteArray archiveOf(const std::vector<std::pair<std::string, std::string>>& files)
{
    ZipBuilder archive;
    for (const auto& [name, content] : files)
        archive.add(name, content);
    return QByteArray::fromStdString(archive.bytes());
}

void writeArrays(const CommandLine& line)
{
    const QByteArray nan = archiveOf(arrays(std::numeric_limits<float>::quiet_NaN(), 1));
    line.write("nan.npz", nan);
    line.write("cut.npz", nan.chopped(100));
    line.write("label.npz", archiveOf(arrays(3, 7)));
    for (const auto& [name, content] : arrays(3, 1)) {
        if (name != "y_test.npy")
            write(line, "unlabelled/" + QString::fromStdString(name), QByteArray::fromStdString(content));
    }
}

void writeTables(const CommandLine& line)
{
    line.write("heights.csv", "height,kind\n1.5,oak\n2.5,elm\n");
    line.write("ragged.csv", "height,kind\n1.5,oak\n2.5\n");
    line.write("head.csv", "height,kind\n");
    QByteArray rows;
    for (int i = 0; i < 10; ++i) // enough of both for a test split
        rows += "1.5,oak\n2.5,elm\n";
    line.write("holes.csv", "height,kind\n,oak\n" + rows);
    line.write("infinite.csv", "height,kind\ninf,oak\n" + rows);
}

void writeImages(const CommandLine& line)
{
    const QByteArray sound = golden("images/plain.png");
    for (const char* name : {"train/cat", "train/dog", "test/cat", "test/dog"})
        write(line, QString("broken/%1/sound.png").arg(name), sound);
    for (int i = 0; i < 12; ++i)
        write(line, QString("broken/train/cat/%1.png").arg(i), "no image");
    for (const char* name : {"train/n1/images/a", "train/n2/images/a", "val/images/a", "val/images/b"})
        write(line, QString("annotations/%1.JPEG").arg(name), sound);
    write(line, "annotations/val/val_annotations.txt", "a.JPEG\tn1\t0\t0\t12\t8\nb.JPEG\tn");
    for (const char* split : {"train", "test"})
        QDir().mkpath(line.path(QString("lone/%1/only").arg(split)));
}

void writeData(const CommandLine& line)
{
    line.writeData("short", 400);
    const QString images = "short/train-images-idx3-ubyte";
    line.write(images, read(line.path(images)).left(5000));
    line.writeData("wrong-magic", 400);
    const QString labels = "wrong-magic/t10k-labels-idx1-ubyte";
    line.write(labels, QByteArray("\x12\x34\x56\x78") + read(line.path(labels)).mid(4));
    line.writeData("more-labels", 400);
    const QString more = "more-labels/train-labels-idx1-ubyte";
    line.write(more, read(line.path(more)).chopped(1) + '\x07');
    line.writeData("no-bytes", 400);
    line.write("no-bytes/train-images-idx3-ubyte", {});
    line.writeData("fewer-labels", 400);
    const QString fewer = "fewer-labels/train-labels-idx1-ubyte";
    constexpr qsizetype count = 4; // in the header of IDX, big-endian
    line.write(fewer, read(line.path(fewer)).chopped(1).replace(count, 4, QByteArray("\x00\x00\x01\x8f", 4)));
    line.writeData("huge", 400);
    const QString many = "huge/train-images-idx3-ubyte";
    line.write(many, read(line.path(many)).replace(count, 4, QByteArray("\x80\x00\x00\x00", 4)));
    writeArrays(line);
    writeTables(line);
    writeImages(line);
    line.write("lines.tsv", "good\ta film\nwithout a tab\n");
    line.write("nothing.tsv", {});
    QDir().mkpath(line.path("nothing"));
}

} // namespace

void writeBadFiles(const CommandLine& line, const QString& soundModel)
{
    writeModels(line, read(soundModel));
    writeData(line);
    line.write("notes.sqlite",
               "no database at all, but long enough to have a header of the size that is looked at first "
               "by whoever opens such a file");
    const QByteArray header("SQLite format 3\0", 16);
    line.write("damaged.sqlite", header + QByteArray(8176, '\x11'));
}

QString writePlan(const CommandLine& line, const QString& name, const QJsonObject& changed)
{
    QJsonObject plan{{"version", 1},
                     {"data", QJsonObject{{"source", line.data()}}},
                     {"model", QJsonObject{{"file", "model.safetensors"}}},
                     {"forget", QJsonArray{"0:5"}}};
    for (auto field = changed.begin(); field != changed.end(); ++field)
        plan[field.key()] = field.value();
    line.write(name, QJsonDocument(plan).toJson());
    return line.path(name);
}

void raiseVersion(const CommandLine& line, const QString& database)
{
    constexpr qsizetype userVersion = 60; // in SQLite's header, big-endian
    line.write(database, read(line.path(database)).replace(userVersion, 4, QByteArray("\x00\x00\x7f\xff", 4)));
}

} // namespace unlearn::test
