// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_mode.h"

#include "core/error.h"
#include "widgets/session/core_text.h"
#include "widgets/session/error_text.h"
#include "widgets/session/report_pages.h"
#include "widgets/session/report_translation.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <vector>

namespace unlearn {
namespace {

RunId runNamed(const QString& name, const RunStore& store)
{
    if (name == QLatin1String("last")) {
        if (const auto newest = store.newestRun())
            return *newest;
    }
    bool isNumber = false;
    const RunId run{name.toLongLong(&isNumber)};
    if (!isNumber)
        throw Error(ErrorCode::ValueOutOfRange, "This does not name a run",
                    {.field = "RUN", .expected = "the number of a run, or last", .found = name.toStdString()});
    return run;
}

std::vector<RunId> runsNamed(const QStringList& names, const std::filesystem::path& database)
{
    const RunStore store(database, RunStore::Mode::ReadOnly);
    std::vector<RunId> ids;
    for (const QString& name : names)
        ids.push_back(runNamed(name, store));
    return ids;
}

int fail(const QString& sentence, int code)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return code;
}

} // namespace

int writeReportWithoutWindow(const QStringList& runs, const QString& folder, const std::filesystem::path& database,
                             RequestPictures pictures)
{
    if (runs.isEmpty() || folder.isEmpty())
        return fail(QCoreApplication::translate("main", "A report takes the numbers of runs and --out DIR."), 2);
    try {
        RunStore::upgrade(database);
        const std::vector<RunId> ids = runsNamed(runs, database);
        JobContext context;
        context.notice = [](const Sentence& sentence) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(coreText(sentence)));
        };
        const ReportOutcome outcome = exportReport(database, ids, std::filesystem::absolute(folder.toStdString()),
                                                   screenDotsPerInch(), reportLanguage(), context, pictures);
        std::printf("%s\n", outcome.folder.c_str());
        for (const std::string& warning : outcome.warnings)
            std::printf("  %s\n", warning.c_str());
        return 0;
    } catch (const Error& error) {
        return fail(errorText(error), error.code() == ErrorCode::ValueOutOfRange ? 2 : 1);
    } catch (const std::exception& error) {
        return fail(QString::fromUtf8(error.what()), 1);
    }
}

} // namespace unlearn
