// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the icons in the sizes that desktops ask for, by the renderer that the window uses.
//   icon_sizes FOLDER ICON.svg...     writes FOLDER/SIZE/ICON.png; the same bytes on every machine
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

constexpr int sizes[] = {16, 22, 24, 32, 48, 64, 128, 256};

bool draw(QSvgRenderer& renderer, int size, const QString& file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(file).path()) && image.save(file);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::fputs("icon_sizes FOLDER ICON.svg...\n", stderr);
        return 2;
    }
    for (int i = 2; i < argc; ++i) {
        const QString icon = QString::fromLocal8Bit(argv[i]);
        QSvgRenderer renderer(icon);
        for (const int size : sizes) {
            const QString file = QStringLiteral("%1/%2x%2/%3.png")
                                     .arg(QString::fromLocal8Bit(argv[1]))
                                     .arg(size)
                                     .arg(QFileInfo(icon).completeBaseName());
            if (!renderer.isValid() || !draw(renderer, size, file)) {
                std::fprintf(stderr, "%s could not be drawn as %s\n", qUtf8Printable(icon), qUtf8Printable(file));
                return 1;
            }
        }
    }
    return 0;
}
