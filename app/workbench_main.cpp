// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_mode.h"
#include "app/resource_folder.h"
#include "core/error.h"
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "widgets/main_window.h"
#include "widgets/session/event_loop_probe.h"
#include "widgets/session/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

namespace {

namespace fs = std::filesystem;

struct Arguments {
    fs::path plan;
    fs::path database;
    QString eventLoopReport;
    bool wantsReport = false; ///< of runs, instead of a window
    QStringList reportedRuns;
    QString reportFolder;
};

/// Before the application is made: without a window no display is needed.
bool asksForReport(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const char* argument) { return std::strcmp(argument, "--report") == 0; });
}

Arguments parseArguments(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Interactive machine-unlearning experiments by projected gradients."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("plan"),
                                 QApplication::translate("main", "Experiment to open (*.unlearn.json)."),
                                 QStringLiteral("[PLAN]"));
    const QCommandLineOption report(
        QStringLiteral("report"),
        QApplication::translate("main", "Write a report of runs and open no window: --report RUN... --out DIR."));
    const QCommandLineOption out(QStringLiteral("out"),
                                 QApplication::translate("main", "The report's folder: a new or an empty one."),
                                 QStringLiteral("DIR"));
    const QCommandLineOption database(QStringLiteral("db"),
                                      QApplication::translate("main", "Log runs to FILE instead of the default."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption probe(
        QStringLiteral("measure-event-loop"),
        QApplication::translate(
            "main", "When the window closes, write to FILE how evenly its event loop turned while jobs ran."),
        QStringLiteral("FILE"));
    parser.addOptions({report, out, database, probe});
    parser.process(application);
    Arguments arguments;
    arguments.wantsReport = parser.isSet(report);
    arguments.reportFolder = parser.value(out);
    if (arguments.wantsReport)
        arguments.reportedRuns = parser.positionalArguments();
    else if (!parser.positionalArguments().isEmpty())
        arguments.plan = fs::absolute(parser.positionalArguments().first().toStdString());
    arguments.database =
        parser.isSet(database) ? fs::absolute(parser.value(database).toStdString()) : unlearn::RunStore::defaultFile();
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

} // namespace

int main(int argc, char** argv)
{
    QApplication::setOrganizationName(QStringLiteral("unlearning-workbench"));
    QApplication::setApplicationName(QStringLiteral("unlearning-workbench"));
    const unlearn::Preferences preferences = unlearn::Settings::load().preferences;
    unlearn::keepFreedMemory();
    unlearn::setThreads(preferences.threads);
    if (asksForReport(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QApplication::translate("main", "Unlearning Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(UNLEARN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("unlearning-workbench"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    // English first: it holds the plural forms that any other language may lack.
    QTranslator english;
    QTranslator translator;
    const QString folder = QStringLiteral(":/i18n");
    if (english.load(QStringLiteral("unlearning-workbench_en"), folder))
        QApplication::installTranslator(&english);
    QLocale::setDefault(preferences.numberLocale());
    if (translator.load(preferences.languageLocale(), QStringLiteral("unlearning-workbench"), QStringLiteral("_"),
                        folder))
        QApplication::installTranslator(&translator);

    const Arguments arguments = parseArguments(application);
    if (arguments.wantsReport)
        return unlearn::writeReportWithoutWindow(arguments.reportedRuns, arguments.reportFolder, arguments.database);
    const fs::path resources = resourcesIfThere();
    const fs::path example = exampleIn(resources);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/unlearning-workbench.svg")));

    const fs::path presets = resources.empty() ? fs::path() : resources / "experiments";
    unlearn::MainWindow window(unlearn::coreServices(arguments.database, presets),
                               QString::fromStdString(arguments.database.string()), example);
    window.show();
    const fs::path first = arguments.plan.empty() ? example : arguments.plan;
    if (!first.empty())
        window.openPlan(first);
    window.guard(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString());

    std::optional<unlearn::EventLoopProbe> probe;
    if (!arguments.eventLoopReport.isEmpty()) {
        probe.emplace();
        QObject::connect(&window.session(), &unlearn::ExperimentSession::statusChanged, &*probe,
                         [&probe, &window] { probe->setMeasuring(window.session().isWorking()); });
    }
    const int code = QApplication::exec();
    if (probe)
        writeReport(arguments.eventLoopReport, probe->report());
    return code;
}
