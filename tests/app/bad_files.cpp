// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/bad_files.h"

#include "tests/core/model/pickle_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace unlearn::test {
namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test can not write %s", qPrintable(path));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test can not read %s", qPrintable(path));
    return file.readAll();
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
    write(line.path("truncated.safetensors"), sound.left(sound.size() / 2));
    write(line.path("empty.safetensors"), {});
    write(line.path("noise.safetensors"), QByteArray(1000, '\x7f'));
    const QByteArray nan("\x00\x00\xc0\x7f", 4);
    write(line.path("nan.safetensors"), sound.chopped(nan.size()) + nan);
    write(line.path("moments.safetensors"), sound);

    using namespace pickle;
    const std::string command = "touch " + line.path("called").toStdString();
    write(line.path("caller.pth"), checkpoint("\x80\x02" + global("os", "system") + '(' + text(command) + "tR."));
    TensorText beyond;
    beyond.offset = 1'000'000;
    const QByteArray whole = checkpoint(stateDict(tensor(beyond)));
    write(line.path("beyond.pth"), whole);
    write(line.path("cut.pth"), whole.left(whole.size() / 2));
}

void writeData(const CommandLine& line)
{
    line.writeData("short", 400);
    const QString images = line.path("short/train-images-idx3-ubyte");
    write(images, read(images).left(5000));
    line.writeData("wrong-magic", 400);
    const QString labels = line.path("wrong-magic/t10k-labels-idx1-ubyte");
    write(labels, QByteArray("\x12\x34\x56\x78") + read(labels).mid(4));
    line.writeData("many-classes", 400);
    const QString more = line.path("many-classes/train-labels-idx1-ubyte");
    write(more, read(more).chopped(1) + '\x07');
    QDir().mkpath(line.path("nothing"));
}

} // namespace

void writeBadFiles(const CommandLine& line, const QString& soundModel)
{
    writeModels(line, read(soundModel));
    writeData(line);
    write(line.path("notes.sqlite"),
          "no database at all, but long enough to have a header of the size that is looked at first "
          "by whoever opens such a file");
    const QByteArray header("SQLite format 3\0", 16);
    write(line.path("damaged.sqlite"), header + QByteArray(8176, '\x11'));
}

QString writePlan(const CommandLine& line, const QString& name, const QJsonObject& changed)
{
    QJsonObject plan{{"version", 1},
                     {"data", QJsonObject{{"source", line.data()}}},
                     {"model", QJsonObject{{"file", "model.safetensors"}}},
                     {"forget", QJsonArray{"0:5"}}};
    for (auto field = changed.begin(); field != changed.end(); ++field)
        plan[field.key()] = field.value();
    write(line.path(name), QJsonDocument(plan).toJson());
    return line.path(name);
}

} // namespace unlearn::test
