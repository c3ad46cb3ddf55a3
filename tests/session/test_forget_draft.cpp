// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/open_session.h"
#include "widgets/session/class_counts_model.h"
#include "widgets/session/experiment_session.h"
#include "widgets/session/forget_draft.h"
#include "widgets/session/forget_selector.h"
#include "widgets/session/samples_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace unlearn;
using Indices = std::vector<std::int64_t>;
using Kind = ForgetSelector::Kind;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The fake's data: 30 training samples of 3 classes in turn, of which the first five of class 1 are forgotten.
struct Lab : OpenSession {
    ForgetDraft draft{session};

    bool open() { return OpenSession::open() && settle(); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return draft.isUpToDate() && draft.preview()->dataset; });
    }
    const Indices& forgotten() const { return draft.preview()->set.indices(); }
};

} // namespace

class TestForgetDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsThePlan()
    {
        Lab s;
        const QAbstractItemModelTester tester(&s.draft, strict);
        QCOMPARE(s.draft.rowCount(), 0);
        QVERIFY(s.open());
        QCOMPARE(s.draft.rowCount(), 1);
        QCOMPARE(s.draft.index(0).data().toString(), QStringLiteral("First 5 of Square"));
        QCOMPARE(s.forgotten(), (Indices{1, 4, 7, 10, 13}));
        QCOMPARE(s.draft.preview()->histogram, (Indices{0, 5, 0}));
        QCOMPARE(s.draft.preview()->classCounts, (Indices{10, 10, 10}));
        QVERIFY(!s.draft.isModified() && !s.draft.canApply());
    }

    void imageFilesAreFoundAmongTheSamples()
    {
        const auto lab = std::make_shared<FakeLab>();
        ExperimentServices services = fakeServices(lab);
        services.open = [open = services.open](Plan plan, const JobContext& context,
                                               const ExperimentServices::ExperimentPointer& previous) {
            auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
            auto pictures = std::make_shared<Dataset>(*experiment->dataset); // each sample is another one
            for (std::size_t i = 0; i < pictures->train.labels.size(); ++i)
                pictures->train.pixels[16 * i + i % 16] = static_cast<std::uint8_t>(i + 1);
            experiment->dataset = pictures;
            return experiment;
        };
        ExperimentSession session{services};
        ForgetDraft draft{session};
        const auto settle = [&draft] {
            return QTest::qWaitFor([&draft] { return draft.isUpToDate() && draft.preview()->dataset; });
        };
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_VERIFY(session.experiment());
        QVERIFY(settle());
        const QTemporaryDir folder;
        const Dataset& data = *session.experiment()->dataset;
        const auto save = [&](std::int64_t sample, const QString& name) {
            const auto pixels = data.image(data.train, sample);
            QImage image(4, 4, QImage::Format_Grayscale8);
            for (int y = 0; y < 4; ++y) {
                for (int x = 0; x < 4; ++x)
                    image.scanLine(y)[x] = pixels[static_cast<std::size_t>(4 * y + x)];
            }
            return image.save(folder.filePath(name)) ? folder.filePath(name) : QString();
        };
        const QString first = save(2, QStringLiteral("holiday.png"));
        const QString second = save(5, QStringLiteral("portrait.png"));
        QImage other(4, 4, QImage::Format_Grayscale8);
        other.fill(77);
        const QString stranger = folder.filePath(QStringLiteral("stranger.png"));
        QVERIFY(other.save(stranger));

        QSignalSpy matched(&draft, &ForgetDraft::matched);
        draft.addMatching({first, stranger, second});
        QVERIFY(draft.isMatching());
        draft.addMatching({first}); // one at a time
        QTRY_COMPARE(matched.count(), 1);
        QCOMPARE(matched[0][1].toStringList(), QStringList{stranger});
        QTRY_VERIFY(!draft.isMatching());
        QVERIFY(settle());
        for (const std::int64_t sample : {2, 5})
            QVERIFY(std::ranges::count(draft.preview()->set.indices(), sample) == 1);
        QCOMPARE(matched[0][0].toInt(), static_cast<int>(draft.preview()->set.indices().size()) - 5);

        QSignalSpy failed(&draft, &ForgetDraft::failed);
        draft.addMatching({folder.filePath(QStringLiteral("none.png"))});
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(!draft.isMatching());
        QCOMPARE(matched.count(), 1);
    }

    /// Though its data and selections are the same as before.
    void anotherExperimentBeginsWithoutTheDraft()
    {
        ExperimentServices services = fakeServices(std::make_shared<FakeLab>());
        services.open = [open = services.open](Plan plan, const JobContext& context,
                                               const ExperimentServices::ExperimentPointer& previous) {
            auto experiment = std::make_shared<Experiment>(*open(std::move(plan), context, previous));
            if (previous)
                experiment->dataset = previous->dataset;
            return experiment;
        };
        ExperimentSession session{services};
        ForgetDraft draft{session};
        QSignalSpy opened(&session, &ExperimentSession::experimentChanged);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_COMPARE(opened.count(), 1);
        const auto dataset = session.experiment()->dataset;
        draft.addSamples({0, 2});
        QVERIFY(draft.isModified());
        Plan plan = session.plan(); // the same experiment with other settings keeps it
        plan.model.file = "/fake/folder/other.safetensors";
        session.changePlan(plan);
        QTRY_COMPARE(opened.count(), 2);
        QVERIFY(draft.isModified());
        QTRY_COMPARE(session.status().activity, Activity::Idle);
        session.openPlan("/fake/folder/fake.unlearn.json");
        QTRY_COMPARE(opened.count(), 3);
        QCOMPARE(session.experiment()->dataset, dataset);
        QVERIFY(!draft.isModified());
    }

    void selectionsUniteAndAreApplied()
    {
        Lab s;
        const QAbstractItemModelTester tester(&s.draft, strict);
        QVERIFY(s.open());
        QSignalSpy shown(&s.draft, &ForgetDraft::previewChanged);
        s.draft.append({.kind = Kind::RangeOfClass, .label = 0, .range = {1, 2}});
        s.draft.append({.kind = Kind::RangeOfClass, .label = 0, .range = {1, 2}}); // once is enough
        QVERIFY(!s.draft.canApply());                                              // not before it is known what it is
        QVERIFY(s.settle());
        QCOMPARE(shown.count(), 1);
        QCOMPARE(s.draft.rowCount(), 2);
        QCOMPARE(s.forgotten(), (Indices{1, 3, 4, 6, 7, 10, 13}));
        QVERIFY(s.draft.canApply());
        s.draft.apply();
        QTRY_COMPARE(s.session.plan().forget, (std::vector<std::string>{"1:5", "0:1-2"}));
        QVERIFY(s.session.plan().retrained.empty());
        QVERIFY(!s.draft.isModified());
        QTRY_COMPARE(s.session.experiment()->forget.count(), 7);
    }

    void whatCanNotBeIsSaidAndNotApplied()
    {
        Lab s;
        QVERIFY(s.open());
        s.draft.append({.kind = Kind::FirstOfClass, .label = 0, .count = 99});
        QVERIFY(s.settle());
        QVERIFY(s.draft.preview()->refusal.contains(QStringLiteral("0:99")));
        QVERIFY(!s.draft.canApply());
        s.draft.clear();
        QVERIFY(s.settle());
        QVERIFY(s.draft.preview()->refusal.isEmpty() && !s.draft.canApply());
        s.draft.append({.kind = Kind::Samples, .samples = {{0, 29}}}); // everything
        QVERIFY(s.settle());
        QVERIFY(!s.draft.preview()->refusal.isEmpty());
        s.draft.discard();
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), 5U);
    }

    void samplesAreAddedAndTakenOutByHand()
    {
        Lab s;
        const QAbstractItemModelTester tester(&s.draft, strict);
        QVERIFY(s.open());
        s.draft.addSamples({20, 0});
        s.draft.addSamples({21, 0});
        QVERIFY(s.settle());
        QCOMPARE(s.draft.rowCount(), 2); // all that was chosen by hand is one selection
        QCOMPARE(s.forgotten(), (Indices{0, 1, 4, 7, 10, 13, 20, 21}));
        s.draft.takeOutSamples({4, 20, 29});
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), (Indices{0, 1, 7, 10, 13, 21}));
        s.draft.takeOutSamples({29});
        QCOMPARE(s.draft.rowCount(), 1);
        s.draft.takeOutSamples(s.forgotten());
        QVERIFY(s.settle());
        QCOMPARE(s.draft.rowCount(), 0);
    }

    void requestsComeInSequence()
    {
        Lab s;
        const QAbstractItemModelTester tester(&s.draft, strict);
        QVERIFY(s.open());
        s.draft.addRequest();
        QVERIFY(s.settle());
        QCOMPARE(s.draft.requestCount(), 2);
        QVERIFY(!s.draft.canApply()); // nothing is asked for yet
        s.draft.append({.kind = Kind::WholeClass, .label = 2});
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), 10U);
        s.draft.apply();
        QTRY_COMPARE(s.session.plan().requests, (std::vector<std::vector<std::string>>{{"1:5"}, {"class:2"}}));
        QVERIFY(s.session.plan().forget.empty());
        s.draft.setRequest(0);
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten().size(), 5U);
        s.draft.removeRequest();
        s.draft.removeRequest(); // the last one stays
        QVERIFY(s.settle());
        QCOMPARE(s.draft.requestCount(), 1);
        s.draft.apply();
        QTRY_COMPARE(s.session.plan().forget, (std::vector<std::string>{"class:2"}));
    }

    void theSeedDrawsAnew()
    {
        Lab s;
        QVERIFY(s.open());
        s.draft.clear();
        s.draft.append({.kind = Kind::Random, .count = 4});
        QVERIFY(s.settle());
        const Indices before = s.forgotten();
        s.draft.setSeed(12);
        QVERIFY(s.settle());
        QVERIFY(s.forgotten() != before && s.forgotten().size() == 4);
    }

    void isExportedAndReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << QStringLiteral("set.csv");
        QTest::newRow("JSON") << QStringLiteral("set.json");
    }

    void isExportedAndReadAgain()
    {
        QFETCH(QString, name);
        Lab s;
        QVERIFY(s.open());
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        QSignalSpy exported(&s.draft, &ForgetDraft::exported);
        QSignalSpy failed(&s.draft, &ForgetDraft::failed);
        s.draft.exportTo(file);
        QVERIFY(s.draft.isExporting());
        QTRY_COMPARE(exported.count(), 1);
        QVERIFY(!s.draft.isExporting());
        QCOMPARE(QString::fromStdString(s.lab->notedFile.string()), file);
        QCOMPARE(s.lab->notedForgetHash, s.draft.preview()->set.hash());
        QVERIFY(s.lab->isNotedFirst);
        s.draft.clear();
        s.draft.append({.kind = Kind::File, .file = file});
        QVERIFY(s.settle());
        QCOMPARE(s.forgotten(), (Indices{1, 4, 7, 10, 13}));
        s.draft.exportTo(folder.path()); // not a file
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!s.draft.isExporting());
    }

    void samplesAreListedAndMarked()
    {
        Lab s;
        SamplesModel samples(s.draft);
        const QAbstractItemModelTester tester(&samples, strict);
        QCOMPARE(samples.rowCount(), 0);
        QVERIFY(s.open());
        QCOMPARE(samples.rowCount(), 30);
        QVERIFY(samples.index(4).data(SamplesModel::ForgottenRole).toBool());
        QVERIFY(!samples.index(5).data(SamplesModel::ForgottenRole).toBool());
        QCOMPARE(samples.index(5).data(SamplesModel::ClassRole).toString(), QStringLiteral("Star"));
        samples.setFilter({1, SampleFilter::Membership::Any});
        QCOMPARE(samples.rowCount(), 10);
        samples.setFilter({1, SampleFilter::Membership::Retained});
        QCOMPARE(samples.rowCount(), 5);
        QCOMPARE(samples.sample(0), 16);
        QCOMPARE(samples.rowOf(1), -1);
        samples.setFilter({std::nullopt, SampleFilter::Membership::Forgotten});
        QCOMPARE(samples.rowCount(), 5);
        s.draft.addSamples({0});
        QVERIFY(s.settle());
        QCOMPARE(samples.rowCount(), 6);
    }

    void picturesComeWhenTheyAreLookedAt()
    {
        Lab s;
        SamplesModel samples(s.draft);
        QVERIFY(s.open());
        samples.setImageSide(24);
        QSignalSpy changed(&samples, &QAbstractItemModel::dataChanged);
        QVERIFY(samples.index(3).data(SamplesModel::ImageRole).value<QImage>().isNull());
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(samples.index(3).data(SamplesModel::ImageRole).value<QImage>().size(), QSize(24, 24));
    }

    void picturesShowTheirPixels()
    {
        Dataset data;
        data.shape = {3, 2, 2};
        data.classNames = {"a"};
        data.train.labels = {0};
        data.train.pixels = {255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0}; // red, green, blue, black
        const QImage image = sampleImage(data, 0, 40);
        QCOMPARE(image.pixelColor(8, 8), QColor(Qt::red));
        QCOMPARE(image.pixelColor(32, 8), QColor(Qt::green));
        QCOMPARE(image.pixelColor(8, 32), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(32, 32), QColor(Qt::black));
        data.shape = {1, 2, 4}; // wide, grey
        data.train.pixels = {0, 50, 100, 150, 200, 250, 0, 50};
        QCOMPARE(sampleImage(data, 0, 40).size(), QSize(40, 20));
        QCOMPARE(sampleImage(data, 0, 40).pixelColor(5, 15), QColor(200, 200, 200));
        QCOMPARE(sampleImage(data, 0, 2).size(), QSize(2, 1));
    }

    void classesAreCounted()
    {
        Lab s;
        ClassCountsModel counts(s.draft);
        const QAbstractItemModelTester tester(&counts, strict);
        QVERIFY(s.open());
        QCOMPARE(counts.rowCount(), 3);
        QCOMPARE(counts.index(1, ClassCountsModel::Forgotten).data().toString(), QStringLiteral("5"));
        QCOMPARE(counts.index(1, ClassCountsModel::Share).data().toString(), QLocale().toString(50.0, 'f', 1));
        s.draft.append({.kind = Kind::WholeClass, .label = 0});
        QVERIFY(s.settle());
        QCOMPARE(counts.forgotten(0), 10);
    }
};

QTEST_MAIN(TestForgetDraft)
#include "test_forget_draft.moc"
