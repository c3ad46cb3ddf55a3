// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/report_export.h"

#include <QFileDialog>

class QCheckBox;

namespace unlearn {

/// Asks for the new folder of a report, and what is to be in it. Qt's own file dialog, which has room for the question.
class ReportDialog : public QFileDialog {
    Q_OBJECT

public:
    explicit ReportDialog(QWidget* parent = nullptr);

    RequestPictures pictures() const;

private:
    QCheckBox* m_pictures;
};

} // namespace unlearn
