// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_mode.h"
#include "app/resource_folder.h"
#include "core/error.h"
#include "core/plan/unsaved_plan.h"
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "widgets/desktop_link.h"
#include "widgets/main_window.h"
#include "widgets/session/error_text.h"
#include "widgets/session/event_loop_probe.h"
#include "widgets/session/given_files.h"
#include "widgets/session/settings.h"
#include "widgets/session/translations.h"
#include "widgets/window_renewal.h"
#include "widgets/window_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::vector<fs::path> files; ///< to open: a plan, or what begins an experiment
    fs::path database;
    QString eventLoopReport;
    bool wantsReport = false; ///< of runs, instead of a window
    QStringList reportedRuns;
    QString reportFolder;
    unlearn::RequestPictures reportPictures = unlearn::RequestPictures::Shown;
};

/// Before the application is made: without a window no display is needed.
bool asksForReport(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const char* argument) { return std::strcmp(argument, "--report") == 0; });
}

/// Throws Error (ValueOutOfRange) for a second log of runs.
Arguments parseArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Interactive machine-unlearning experiments by projected gradients."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("files"),
        QApplication::translate("main",
                                "Experiment to open (*.unlearn.json), or model and data to begin one with; a log of "
                                "runs takes the place of the default, as with --db."),
        QStringLiteral("[FILE...]"));
    const QCommandLineOption report(
        QStringLiteral("report"),
        QApplication::translate("main", "Write a report of runs and open no window: --report RUN... --out DIR."));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QApplication::translate("main", "The report's folder: a new or an empty one."),
                                 QStringLiteral("DIR"));
    const QCommandLineOption databaseOption(QStringLiteral("db"),
                                            QApplication::translate("main", "Log runs to FILE instead of the default."),
                                            QStringLiteral("FILE"));
    const QCommandLineOption probe(
        QStringLiteral("measure-event-loop"),
        QApplication::translate(
            "main", "When the window closes, write to FILE how evenly its event loop turned while jobs ran."),
        QStringLiteral("FILE"));
    const QCommandLineOption noImages(
        QStringLiteral("no-images"),
        QApplication::translate("main", "Show none of the samples to be forgotten in the report."));
    parser.addOptions({report, out, noImages, databaseOption, probe});
    parser.process(application);
    Arguments arguments;
    arguments.wantsReport = parser.isSet(report);
    arguments.reportFolder = parser.value(out);
    if (parser.isSet(noImages))
        arguments.reportPictures = unlearn::RequestPictures::LeftOut;
    std::optional<fs::path> database;
    if (parser.isSet(databaseOption))
        database = fs::absolute(parser.value(databaseOption).toStdString());
    const QStringList named = parser.positionalArguments();
    if (arguments.wantsReport) {
        arguments.reportedRuns = named;
    } else {
        for (const QString& file : named)
            arguments.files.push_back(fs::absolute(file.toStdString()));
        database = unlearn::takeNamedLog(arguments.files, std::move(database));
    }
    arguments.database = database ? *database : unlearn::RunStore::defaultFile();
    arguments.eventLoopReport = parser.value(probe);
    return arguments;
}

/// A window without the example is still a window: it opens empty and says how to begin.
fs::path resourcesIfThere()
{
    try {
        return unlearn::resourceFolder();
    } catch (const unlearn::Error& error) {
        qWarning("%s", error.what());
        return {};
    }
}

fs::path exampleIn(const fs::path& resources)
{
    std::error_code ignored;
    const fs::path example = resources / "example" / "fashion-shirts.unlearn.json";
    return fs::is_regular_file(example, ignored) ? example : fs::path();
}

void writeReport(const QString& path, const QByteArray& report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit())
        qWarning("The event loop's report could not be written to %s.", qUtf8Printable(path));
}

/// What takes effect when a window is made.
void applyPreferences()
{
    const unlearn::Preferences preferences = unlearn::Settings::load().preferences;
    unlearn::setThreads(preferences.threads);
    unlearn::speak(preferences.languageLocale());
    QLocale::setDefault(preferences.numberLocale());
    QApplication::setApplicationDisplayName(QApplication::translate("main", "Unlearning Workbench"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setOrganizationName(QStringLiteral("unlearning-workbench"));
    QApplication::setApplicationName(QStringLiteral("unlearning-workbench"));
    unlearn::keepFreedMemory();
    if (asksForReport(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(UNLEARN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("unlearning-workbench"));
    QApplication::setStyle(new unlearn::WindowStyle);
    applyPreferences();

    Arguments arguments;
    try {
        arguments = parseArguments(application);
    } catch (const unlearn::Error& error) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(unlearn::errorText(error)));
        return 2;
    }
    if (arguments.wantsReport)
        return unlearn::writeReportWithoutWindow(arguments.reportedRuns, arguments.reportFolder, arguments.database,
                                                 arguments.reportPictures);
    const fs::path resources = resourcesIfThere();
    const fs::path example = exampleIn(resources);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/unlearning-workbench.svg")));

    const fs::path manual = resources.empty() ? fs::path() : resources / "help" / "index.html";
    const fs::path presets = resources.empty() ? fs::path() : resources / "experiments";
    const fs::path unsaved = unlearn::unsavedFolder();
    bool isFirst = true;
    unlearn::WindowRenewal renewal([&] {
        if (!std::exchange(isFirst, false)) // the first window's are applied
            applyPreferences();
        return std::make_unique<unlearn::MainWindow>(unlearn::coreServices(arguments.database, presets),
                                                     QString::fromStdString(arguments.database.string()), example,
                                                     manual);
    });
    renewal.window().show();
    if (!arguments.files.empty())
        renewal.window().openFiles(arguments.files);
    else if (!example.empty())
        renewal.window().openPlan(example);

    std::optional<unlearn::EventLoopProbe> probe;
    if (!arguments.eventLoopReport.isEmpty())
        probe.emplace();
    const auto follow = [&] {
        unlearn::MainWindow& window = renewal.window();
        window.guard(unsaved);
        // The session's child: it goes with the window.
        new unlearn::DesktopLink(
            window.session(), window.sideJobs(), [&window] { return window.preferences(); }, unlearn::desktopBus());
        if (probe)
            QObject::connect(&renewal.window().session(), &unlearn::ExperimentSession::statusChanged, &*probe,
                             [&] { probe->setMeasuring(renewal.window().session().isWorking()); });
    };
    follow();
    QObject::connect(&renewal, &unlearn::WindowRenewal::renewed, &renewal, follow);
    const int code = QApplication::exec();
    if (probe)
        writeReport(arguments.eventLoopReport, probe->report());
    return code;
}
