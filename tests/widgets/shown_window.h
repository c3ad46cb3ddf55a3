// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/fake_services.h"
#include "widgets/main_window.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <filesystem>
#include <functional>
#include <memory>

namespace unlearn {

/// A window of fakes that is shown, without an experiment.
struct ShownWindow {
    static constexpr auto planFile = "/fake/folder/fake.unlearn.json";
    using Services = std::function<ExperimentServices(const std::shared_ptr<FakeLab>&)>;

    std::shared_ptr<FakeLab> lab = std::make_shared<FakeLab>();
    MainWindow window;

    /// size: an empty one leaves the window its own.
    explicit ShownWindow(const QSize& size = {}, const Services& services = fakeServices,
                         const std::filesystem::path& manual = {})
        : window(services(lab), QStringLiteral("/fake/runs.sqlite"), {}, manual)
    {
        if (size.isValid())
            window.resize(size);
        window.show();
    }

    /// Opens the fakes' experiment and waits until nothing goes on.
    bool open()
    {
        window.openPlan(planFile);
        return waitForIdle() && QTest::qWaitForWindowExposed(&window);
    }
    /// Likewise, for keys.
    bool openActive()
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && open();
    }
    bool isIdle() { return window.session().status().activity == Activity::Idle; }
    bool waitForIdle()
    {
        return QTest::qWaitFor([this] { return window.session().experiment() && isIdle(); });
    }
    /// Runs once, so that pages and dialogs have something to show.
    bool run()
    {
        window.session().startRun();
        return QTest::qWaitFor([this] { return lab->runsBegun > 0; }) && waitForIdle();
    }
    template <typename Widget> Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    /// In one of the messages so far.
    bool isSaid(const QString& part) const
    {
        const auto* messages = find<QTableView>("messagesTable")->model();
        for (int row = 0; row < messages->rowCount(); ++row) {
            for (int column = 0; column < messages->columnCount(); ++column) {
                if (messages->index(row, column).data().toString().contains(part))
                    return true;
            }
        }
        return false;
    }
};

} // namespace unlearn
