// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <QObject>

namespace unlearn {

/// Draws SVG into a text document as vectors: as wide as the text, no higher than four fifths of a page.
class ReportFigureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    static constexpr int objectType = QTextFormat::UserObject + 1;
    static QTextCharFormat formatOf(const QByteArray& svg);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace unlearn
