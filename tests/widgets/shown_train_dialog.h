// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tensor_file.h"
#include "core/train/training.h"
#include "tests/session/open_session.h"
#include "widgets/session/next_baselines.h"
#include "widgets/session/output_file_reader.h"
#include "widgets/train_dialog.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace unlearn {

/// A session that trains, and a folder for what comes of it.
struct TrainingSession : OpenSession {
    QTemporaryDir folder;

    TrainingSession()
    {
        if (!open())
            qFatal("The fakes' experiment was not opened");
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    /// Of two requests, each of which wants a baseline.
    std::vector<TrainingSettings> baselinesOfTwoRequests()
    {
        Plan plan = session.plan();
        plan.forget.clear();
        plan.requests = {{"1:5"}, {"2:4"}};
        plan.retrained.clear();
        session.changePlan(plan);
        if (!waitForIdle())
            qFatal("The plan of two requests was not opened");
        return nextBaselines(*session.experiment(), folder.path().toStdString());
    }
    bool waitFor(TrainingRecord::State state)
    {
        return QTest::qWaitFor([this, state] { return session.training() && session.training()->state == state; });
    }
};

/// The dialog over such a session, used as a person does.
struct ShownTrainDialog {
    OutputFileReader files;
    TrainDialog dialog;

    explicit ShownTrainDialog(TrainingSession& opened, const std::string& data = {}, LookAtOutput lookAt = lookOnDisk())
        : files(std::move(lookAt)), dialog(opened.session, files, data, opened.folder.path())
    {
        dialog.show();
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    /// Trains or resumes, as soon as the button offers it. False where nobody has looked at what lies there; else it
    /// has begun, or is asked about.
    bool train() const
    {
        const auto* button = find<QPushButton>("trainButton");
        if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
            return false;
        const QSignalSpy answers(&files, &OutputFileReader::found); // heard after the dialog
        click("trainButton");
        return QTest::qWaitFor([&answers] { return !answers.isEmpty(); });
    }
    void check(const char* name) const { QTest::keyClick(find<QCheckBox>(name), Qt::Key_Space); }
    void type(const char* name, const QString& text) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void enter(const char* name, const QString& value) const
    {
        auto* box = find<QAbstractSpinBox>(name);
        box->selectAll();
        QTest::keyClicks(box, value);
        QTest::keyClick(box, Qt::Key_Tab);
    }
};

/// Of the file that a model would be saved to.
inline QString nameIn(const ShownTrainDialog& shown)
{
    return QFileInfo(shown.find<QLineEdit>("trainFileEdit")->text()).fileName();
}

/// What the button offers.
inline bool isResumed(const ShownTrainDialog& shown)
{
    return shown.find<QPushButton>("trainButton")->text().contains(QStringLiteral("Resume"));
}

/// What lies at the file is found out in another thread; where no job runs, a training may begin as soon as that is
/// done.
inline bool hasLooked(const ShownTrainDialog& shown)
{
    return QTest::qWaitFor([&shown] { return shown.find<QPushButton>("trainButton")->isEnabled(); });
}

/// As a training that was stopped leaves it beside the file.
inline void leaveCheckpoint(const QString& out, const InterruptedTraining& training)
{
    TensorFile file;
    file.metadata = checkpointMetadata(training);
    writeSafetensors(trainingCheckpoint(out.toStdString()), file);
}

/// Of a name that the form may suggest, with settings that it has not of itself.
inline TrainRecipe otherRecipe(std::uint64_t seed)
{
    TrainRecipe recipe{.stages = {{.epochs = 7}}, .batchSize = 16};
    recipe.weightDecay = 0.0; // which the form does not show
    recipe.seed = seed;
    return recipe;
}

inline void accept(const QMessageBox& question)
{
    QTest::mouseClick(question.findChild<QPushButton*>(QStringLiteral("acceptButton")), Qt::LeftButton);
}

} // namespace unlearn
