// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the manual: of the real window, while it works on the example, without a display.
//   manual_pictures RESOURCES FOLDER     writes FOLDER/layers.png and so on; some minutes on two cores
#include "core/runtime.h"
#include "core/store/run_store.h"
#include "widgets/main_window.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/report_export.h"
#include "widgets/session/report_pages.h"
#include "widgets/session/translations.h"
#include "widgets/window_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLabel>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using namespace unlearn;

namespace {

namespace fs = std::filesystem;

constexpr QSize windowSize(1280, 782);
constexpr QSize curvesSize(1357, 870); ///< the one that README and software centres show
constexpr int longestSeconds = 900;

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitFor(const char* what, const std::function<bool()>& holds)
{
    constexpr int pause = 100;
    for (int waited = 0; !holds(); waited += pause) {
        if (waited > 1000 * longestSeconds)
            throw std::runtime_error(std::string("Nothing came of waiting for ") + what);
        wait(pause);
    }
}

/// A child by its object name.
template <typename Widget> Widget& part(const QObject& parent, const char* name)
{
    auto* const found = parent.findChild<Widget*>(QLatin1String(name));
    if (!found)
        throw std::runtime_error(std::string("The window has no ") + name);
    return *found;
}

class Photographer {
public:
    Photographer(MainWindow& window, QDir folder) : m_window(window), m_folder(std::move(folder)) { }

    void command(const char* name) const { part<QAction>(m_window, name).trigger(); }

    /// Thumbnails and plots come a little later than what they are of.
    void save(QWidget& widget, const QString& name) const
    {
        wait(2000);
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        if (!widget.grab().save(file, "PNG", 0))
            throw std::runtime_error(file.toStdString() + " can not be written");
        std::printf("%s: %d x %d\n", qUtf8Printable(file), widget.width(), widget.height());
    }

    void savePage(const char* action, const QString& name, QSize size = windowSize) const
    {
        m_window.resize(size);
        command(action);
        save(m_window, name);
    }

    /// No job has been under way for a second.
    void waitUntilIdle() const
    {
        for (int calm = 0; calm < 10;) {
            waitFor("the job to end", [this] { return m_window.session().status().activity == Activity::Idle; });
            wait(100);
            calm = m_window.session().status().activity == Activity::Idle ? calm + 1 : 0;
        }
    }

    void run() const
    {
        const auto before = m_window.session().lastRun();
        command("startAction");
        waitFor("the run to end", [&] {
            const auto last = m_window.session().lastRun();
            return last && last != before;
        });
        waitUntilIdle();
    }

private:
    MainWindow& m_window;
    QDir m_folder;
};

void savePagesOfOneRun(const Photographer& photographer)
{
    photographer.run();
    photographer.savePage("curvesDockAction", QStringLiteral("curves"), curvesSize);
    photographer.savePage("layersDockAction", QStringLiteral("layers"));
    photographer.savePage("privacyDockAction", QStringLiteral("privacy"));
    photographer.savePage("samplesDockAction", QStringLiteral("samples"));
}

void saveComparison(MainWindow& window, const Photographer& photographer)
{
    for (const double gamma : {0.8, 0.97}) {
        window.session().setAllGammas(gamma);
        photographer.run();
    }
    auto& runs = part<QAbstractItemView>(window, "runsTable");
    waitFor("three runs", [&] { return runs.model()->rowCount() == 3; });
    runs.selectAll();
    photographer.command("compareRunsAction");
    auto& table = part<QAbstractItemView>(window, "compareTable");
    waitFor("the comparison", [&] { return table.model()->columnCount() == 4; });
    photographer.savePage("compareDockAction", QStringLiteral("compare"));
}

void saveEmbedding(MainWindow& window, const Photographer& photographer)
{
    photographer.command("embeddingDockAction");
    part<QAbstractButton>(window, "embedButton").click();
    auto& table = part<QAbstractItemView>(window, "embeddingTable");
    waitFor("the embedding", [&] {
        return table.model()->rowCount() > 0 && !part<QAbstractButton>(window, "stopEmbeddingButton").isEnabled();
    });
    auto& right = part<QComboBox>(window, "embeddingRightBox");
    right.setCurrentIndex(right.count() - 1);
    photographer.savePage("embeddingDockAction", QStringLiteral("embedding"));
}

void saveSteps(MainWindow& window, const Photographer& photographer)
{
    QString last;
    for (int step = 0; step < 3; ++step) {
        photographer.command("stepAction");
        const auto& summary = part<QLabel>(window, "stepSummaryLabel");
        waitFor("the next batch", [&] {
            return summary.text() != last && window.session().status().paused && !summary.text().isEmpty();
        });
        wait(500); // the figures come with the next look at the run
        last = summary.text();
    }
    auto& steps = part<QDialog>(window, "stepWindow");
    photographer.save(steps, QStringLiteral("step"));
    window.session().stop();
    photographer.waitUntilIdle();
    steps.close();
}

void saveLab(MainWindow& window, const Photographer& photographer)
{
    photographer.command("projectionLabAction");
    auto& lab = part<QDialog>(window, "projectionLab");
    auto& lessons = part<QComboBox>(lab, "labLessonBox");
    lessons.setCurrentIndex(1); // samples that overlap
    Q_EMIT lessons.activated(1);
    for (int step = 0; step < 5; ++step)
        part<QAbstractButton>(lab, "labStepButton").click();
    photographer.save(lab, QStringLiteral("lab"));
    lab.close();
}

void saveSettings(MainWindow& window, const Photographer& photographer)
{
    photographer.command("settingsAction");
    auto& dialog = part<QDialog>(window, "settingsDialog");
    photographer.save(dialog, QStringLiteral("settings"));
    dialog.close();
}

/// The first page of the report of all runs, as Poppler draws it.
void saveReport(const fs::path& database, const fs::path& scratch, const QDir& folder)
{
    std::vector<RunId> runs;
    for (const RunSummary& run : RunStore(database, RunStore::Mode::ReadOnly).runs())
        runs.push_back(run.id);
    const ReportOutcome report = exportReport(database, runs, scratch / "report", screenDotsPerInch());
    const QString page = QString::fromStdString((report.folder / "report-a4.pdf").string());
    if (QProcess::execute(QStringLiteral("pdftoppm"),
                          {"-png", "-r", "90", "-f", "1", "-l", "1", "-singlefile", page, folder.filePath("report")})
        != 0)
        throw std::runtime_error("pdftoppm (Debian: poppler-utils) does not draw the report");
}

void makePictures(const fs::path& resources, const fs::path& scratch, const QDir& folder)
{
    const fs::path database = scratch / "runs.sqlite";
    const fs::path plan = resources / "example" / "fashion-shirts.unlearn.json";
    {
        MainWindow window(coreServices(database, resources / "experiments"), QString::fromStdString(database.string()),
                          plan, resources / "help" / "index.html");
        window.resize(windowSize);
        window.show();
        window.openPlan(plan);
        const Photographer photographer(window, folder);
        waitFor("the example", [&] { return window.session().experiment() != nullptr; });
        photographer.waitUntilIdle();
        savePagesOfOneRun(photographer);
        saveComparison(window, photographer);
        saveEmbedding(window, photographer);
        saveLab(window, photographer);
        saveSettings(window, photographer);
        saveReport(database, scratch, folder);
        saveSteps(window, photographer); // last: its run is not one of the report's
        window.closeAtOnce();
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("manual_pictures RESOURCES FOLDER\n", stderr);
        return 2;
    }
    const QTemporaryDir scratch; // settings and log of nobody
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, scratch.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("unlearning-workbench"));
    QApplication::setApplicationName(QStringLiteral("unlearning-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("Unlearning Workbench"));
    QApplication::setStyle(new WindowStyle);
    speak(QLocale::c());
    setThreads(0);
    try {
        makePictures(fs::absolute(argv[1]), scratch.path().toStdString(), QDir(QString::fromLocal8Bit(argv[2])));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
