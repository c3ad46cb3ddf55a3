// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of samples to be forgotten: read from the data, checked, shown in reports.
#include "core/data/dataset_catalogue.h"
#include "core/data/forget_set.h"
#include "core/data/png_image.h"
#include "core/data/png_writer.h"
#include "core/report/report_files.h"
#include "core/report/report_html.h"
#include "core/report/request_images.h"
#include "tests/core/data/data_files.h"
#include "tests/core/report/report_fixture.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <span>
#include <stop_token>

using namespace unlearn;
using namespace unlearn::test;

namespace {

/// Six training images of 2 x 3 pixels with labels 0, 1, 2, 0, 1, 2, and a log of runs that forget some.
struct Bench {
    Bench()
    {
        writeIdxFolder(log.path("data"));
        dataset = openDataset(specification());
    }

    std::string specification() const { return "idx:" + log.path("data"); }

    RunHeader headerFor(const std::vector<std::string>& selectors) const
    {
        Plan plan;
        plan.data = specification();
        plan.model.file = "/models/original.safetensors";
        plan.forget = selectors;
        RunHeader header = fullHeader();
        header.plan = planToJson(plan);
        header.dataHash = dataset->hash;
        header.forgetHash = selectForgetSet(*dataset, selectors, 0).hash();
        return header;
    }
    RunId logged(const RunHeader& header)
    {
        const RunId run = store.beginRun(header);
        store.endRun(run, RunState::Finished, 0);
        return run;
    }
    std::vector<RequestImages> images(const std::vector<RunId>& runs, const JobContext& context = {}) const
    {
        return readRequestImages(store, runs, context);
    }

    StoreFolder log;
    RunStore store{log.file()};
    std::shared_ptr<const Dataset> dataset;
};

RgbImage decodedPng(const std::string& png)
{
    return decodePng(std::as_bytes(std::span(png)));
}

std::vector<std::int64_t> numbersOf(const RequestImages& request)
{
    std::vector<std::int64_t> numbers;
    for (const RequestImage& image : request.images)
        numbers.push_back(image.number);
    return numbers;
}

} // namespace

class TestRequestImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngReadsBack();
    void picturesAreTheSamples();
    void runsOfOneRequestShareItsPictures();
    void laterRequestLeavesOutWhatWasForgottenBefore();
    void purgedRequestBeforeIsTold();
    void changedDataAreNotShown();
    void unreadableDataAreTold();
    void purgedRequestsAndOtherSamplesHaveNone();
    void stopIsHeard();
    void reportShowsThemWhole();
    void reportLeavesThemOut();
};

void TestRequestImages::pngReadsBack()
{
    RgbImage image{.size = {.width = 5, .height = 3}, .pixels = {}};
    for (int i = 0; i < 5 * 3 * 3; ++i)
        image.pixels.push_back(static_cast<std::uint8_t>(i * 37));
    const RgbImage read = decodedPng(encodePng(image));
    QVERIFY(read.size == image.size);
    QCOMPARE(read.pixels, image.pixels);
    QCOMPARE(encodePng(image), encodePng(image));
    image.pixels.pop_back();
    QVERIFY(errorOf([&] { encodePng(image); }) == ErrorCode::Internal);
    QVERIFY(errorOf([] { encodePng({}); }) == ErrorCode::Internal);
}

void TestRequestImages::picturesAreTheSamples()
{
    Bench bench;
    const RunId run = bench.logged(bench.headerFor({"class:1", "samples:0"}));
    const std::vector<RequestImages> found = bench.images({run});
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(!found[0].lack);
    QCOMPARE(found[0].samples, std::int64_t{3});
    QCOMPARE(numbersOf(found[0]), (std::vector<std::int64_t>{0, 1, 4}));
    for (const RequestImage& image : found[0].images) {
        QCOMPARE(image.className, bench.dataset->classNames[image.number == 0 ? 0 : 1]);
        const RgbImage picture = decodedPng(image.png);
        QVERIFY((picture.size == ImageSize{.width = 3, .height = 2}));
        for (std::size_t pixel = 0; pixel < 6; ++pixel) {
            for (std::size_t channel = 0; channel < 3; ++channel)
                QCOMPARE(picture.pixels[3 * pixel + channel],
                         samplePixel(static_cast<std::size_t>(image.number), pixel));
        }
    }
}

void TestRequestImages::runsOfOneRequestShareItsPictures()
{
    Bench bench;
    const RunId first = bench.logged(bench.headerFor({"class:1"}));
    const RunId other = bench.logged(bench.headerFor({"class:2"}));
    const RunId second = bench.logged(bench.headerFor({"samples:4,1"}));
    const std::vector<RequestImages> found = bench.images({second, other, first, second});
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].runs, (std::vector<std::int64_t>{second.value, first.value}));
    QCOMPARE(found[1].runs, std::vector<std::int64_t>{other.value});
    QCOMPARE(numbersOf(found[1]), (std::vector<std::int64_t>{2, 5}));
}

void TestRequestImages::laterRequestLeavesOutWhatWasForgottenBefore()
{
    Bench bench;
    const RunId before = bench.logged(bench.headerFor({"class:1"}));
    RunHeader header = bench.headerFor({"samples:0,1"});
    header.previousRun = before;
    header.requestNumber = 2;
    header.forgetHash = selectForgetSet(*bench.dataset, std::vector<std::string>{"samples:0"}, 0).hash();
    const std::vector<RequestImages> found = bench.images({bench.logged(header)});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(numbersOf(found[0]), std::vector<std::int64_t>{0});
}

/// The data are those of the log, but what the request before named is gone.
void TestRequestImages::purgedRequestBeforeIsTold()
{
    Bench bench;
    const RunId before = bench.logged(bench.headerFor({"class:1"}));
    RunHeader header = bench.headerFor({"samples:0,1"});
    header.previousRun = before;
    header.requestNumber = 2;
    header.forgetHash = selectForgetSet(*bench.dataset, std::vector<std::string>{"samples:0"}, 0).hash();
    RunHeader apart = bench.headerFor({"samples:2"}); // shares nothing with it
    apart.previousRun = before;
    apart.requestNumber = 2;
    const RunId run = bench.logged(header);
    const RunId other = bench.logged(apart);
    bench.store.scrub({{.run = before, .plan = "{}", .isOfTheRequest = true, .keepResult = false}});
    const std::vector<RequestImages> found = bench.images({run, other});
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0].lack == RequestImages::Lack::Purged);
    QVERIFY(found[0].images.empty());
    QCOMPARE(numbersOf(found[1]), std::vector<std::int64_t>{2});
    const Report report = gatherReport(bench.store, std::vector<RunId>{run}, {}, std::vector{found[0]});
    QVERIFY(htmlOf(report).find("earlier requests forgot is no longer known") != std::string::npos);
}

void TestRequestImages::changedDataAreNotShown()
{
    Bench bench;
    RunHeader otherData = bench.headerFor({"class:1"});
    otherData.dataHash = "another";
    RunHeader otherSamples = bench.headerFor({"class:1"});
    otherSamples.forgetHash = "another";
    const std::vector<RequestImages> found = bench.images({bench.logged(otherData), bench.logged(otherSamples)});
    QCOMPARE(found.size(), std::size_t{2});
    for (const RequestImages& request : found) {
        QVERIFY(request.lack == RequestImages::Lack::Changed);
        QVERIFY(request.images.empty());
    }
}

void TestRequestImages::unreadableDataAreTold()
{
    Bench bench;
    RunHeader elsewhere = bench.headerFor({"class:1"});
    std::filesystem::rename(bench.log.path("data"), bench.log.path("moved"));
    RunHeader noPlan = elsewhere;
    noPlan.plan = "{";
    noPlan.forgetHash = "of that plan";
    const RunId run = bench.logged(elsewhere);
    const std::vector<RequestImages> found = bench.images({run, bench.logged(noPlan)});
    QCOMPARE(found.size(), std::size_t{2});
    for (const RequestImages& request : found)
        QVERIFY(request.lack == RequestImages::Lack::Unreadable);
    QVERIFY(errorOf([&] { bench.images({RunId{99}}); }) == ErrorCode::ValueOutOfRange);
    const Report report = gatherReport(bench.store, std::vector<RunId>{run}, {}, found);
    QVERIFY(figuresOf(report, "forget-samples").empty());
    QVERIFY(htmlOf(report).find("because their data could not be read") != std::string::npos);
}

void TestRequestImages::purgedRequestsAndOtherSamplesHaveNone()
{
    Bench bench;
    const RunId run = bench.logged(bench.headerFor({"class:1"}));
    bench.store.scrub({{.run = run, .plan = "{}", .isOfTheRequest = true, .keepResult = false}});
    bench.store.logPurge(run, "gone");
    QVERIFY(!bench.store.run(run).summary.purgedAt.empty());
    QVERIFY(bench.images({run}).empty());

    std::ofstream(bench.log.path("table.csv")) << "a,b,label\n1,2,x\n3,4,y\n5,6,x\n7,8,y\n9,1,x\n2,3,y\n";
    Plan plan;
    plan.data = "csv:" + bench.log.path("table.csv") + "?label=label";
    plan.model.file = "/models/original.safetensors";
    plan.forget = {"class:0"};
    const auto table = openDataset(plan.data);
    RunHeader header = fullHeader();
    header.plan = planToJson(plan);
    header.dataHash = table->hash;
    header.forgetHash = selectForgetSet(*table, plan.forget, 0).hash();
    QVERIFY(bench.images({bench.logged(header)}).empty());
}

void TestRequestImages::stopIsHeard()
{
    Bench bench;
    const RunId run = bench.logged(bench.headerFor({"class:1"}));
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    QVERIFY(errorOf([&] { bench.images({run}, context); }) == ErrorCode::Cancelled);
}

/// The drawing holds the very files, and a class name that is markup stays a name.
void TestRequestImages::reportShowsThemWhole()
{
    Bench bench;
    const RunId run = bench.logged(bench.headerFor({"class:1"}));
    std::vector<RequestImages> images = bench.images({run});
    images[0].images[0].className = hostileName;
    const Report report = gatherReport(bench.store, std::vector<RunId>{run}, {}, images);
    const ReportFiles files = filesOf(report);
    const std::string& svg = files.at("figures/forget-samples-run-1.svg");
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    std::size_t shown = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("image"))
            continue;
        const QByteArray address = reader.attributes()
                                       .value(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("href"))
                                       .toLatin1();
        const QByteArray before = "data:image/png;base64,";
        QVERIFY(address.startsWith(before));
        const QByteArray bytes =
            QByteArray::fromBase64(address.mid(before.size()), QByteArray::AbortOnBase64DecodingErrors);
        QCOMPARE(bytes.toStdString(), images[0].images.at(shown).png);
        ++shown;
    }
    QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
    QCOMPARE(shown, std::size_t{2});
    const std::string& html = files.at("report.html");
    QVERIFY(html.find("img-src data:") != std::string::npos);
    QVERIFY(html.find("copies of samples that were to be deleted") != std::string::npos);
    QXmlStreamReader page(QByteArray::fromStdString(html));
    while (!page.atEnd())
        QVERIFY(page.readNext() != QXmlStreamReader::StartElement || page.name() != QLatin1String("script"));
    QVERIFY2(!page.hasError(), qUtf8Printable(page.errorString()));
}

void TestRequestImages::reportLeavesThemOut()
{
    Bench bench;
    const RunId run = bench.logged(bench.headerFor({"class:1"}));
    const ReportFiles files = filesOf(gatherReport(bench.store, std::vector<RunId>{run}));
    QVERIFY(!files.contains("figures/forget-samples-run-1.svg"));
    QVERIFY(files.at("report.html").find("image/png") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestRequestImages)
#include "test_request_images.moc"
