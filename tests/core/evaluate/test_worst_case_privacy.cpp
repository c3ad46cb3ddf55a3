// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/error.h"
#include "core/evaluate/worst_case_privacy.h"
#include "tests/expect_error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace unlearn;

namespace {

Predictions predictionsOf(const QJsonValue& rows)
{
    const QJsonArray all = rows.toArray();
    const qsizetype classes = all[0].toArray().size();
    std::vector<float> logits;
    for (const QJsonValue& row : all) {
        for (const QJsonValue& numerator : row.toArray())
            logits.push_back(static_cast<float>(numerator.toInt()) / 1024.0F);
    }
    return {torch::tensor(logits).view({static_cast<std::int64_t>(all.size()), static_cast<std::int64_t>(classes)}),
            torch::zeros({static_cast<std::int64_t>(all.size())}, torch::kInt64)};
}

} // namespace

class TestWorstCasePrivacy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Made by NumPy from the publication and its code (tests/golden/make_worst_case_privacy.py).
    void scoreIsThePublishedOne()
    {
        QFile file(QStringLiteral(UNLEARN_SOURCE_DIR "/tests/golden/worst_case_privacy.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray();
        QCOMPARE(cases.size(), 4);
        for (const QJsonValue& one : cases) {
            const QByteArray name = one["name"].toString().toUtf8();
            const Predictions first = predictionsOf(one["logits_1024"][0]);
            const Predictions second = predictionsOf(one["logits_1024"][1]);
            const double score = worstCasePrivacy(first, second);
            QVERIFY2(std::abs(score - one["score"].toDouble()) < 1e-9, name.constData());
            QCOMPARE(worstCasePrivacy(second, first), score);
            // More thresholds find more.
            QVERIFY2(score <= one["published"].toDouble() + 1e-12, name.constData());
        }
    }

    /// What makes a floor necessary.
    void modelsOfOneKindDoNotReachOne()
    {
        torch::manual_seed(3);
        const auto drawn = [] { return Predictions{torch::randn({100, 4}), torch::zeros({100}, torch::kInt64)}; };
        const Predictions one = drawn();
        QCOMPARE(worstCasePrivacy(one, one), 1.0);
        const double score = worstCasePrivacy(one, drawn());
        QVERIFY2(score > 0.5 && score < 1.0, qPrintable(QString::number(score)));
    }

    /// The confidence is that of the predicted class: an attacker need not know the label.
    void labelsDoNotMatter()
    {
        const torch::Tensor some = torch::tensor({{3.0F, 0.0F, 0.0F}, {0.0F, 1.0F, 0.5F}, {2.0F, 0.0F, 1.0F}});
        const torch::Tensor other = torch::tensor({{1.0F, 0.0F, 0.0F}, {0.0F, 2.5F, 0.5F}, {0.0F, 0.0F, 0.3F}});
        const auto score = [&](std::int64_t label) {
            const torch::Tensor labels = torch::full({3}, label, torch::kInt64);
            return worstCasePrivacy({some, labels}, {other, labels});
        };
        QCOMPARE(score(0), score(2));
    }

    void nothingIsRefused()
    {
        const Predictions none{torch::empty({0, 3}), torch::empty({0}, torch::kInt64)};
        QCOMPARE(thrownBy([&] { worstCasePrivacy(none, none); }).code(), ErrorCode::ValueOutOfRange);
    }
};

QTEST_GUILESS_MAIN(TestWorstCasePrivacy)
#include "test_worst_case_privacy.moc"
