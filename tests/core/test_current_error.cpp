// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "core/current_error.h"

#include <QTest>

#include <filesystem>

using namespace unlearn;

namespace {

template <typename Action> Error told(Action action)
{
    try {
        action();
    } catch (...) {
        return currentError();
    }
    return {ErrorCode::Internal, "nothing was thrown"};
}

} // namespace

class TestCurrentError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tensorThatDoesNotFitIsToldAsMemory();
    void refusedOperationIsOneSentence();
    void ownErrorsStay();
    void standardExceptions();
};

void TestCurrentError::tensorThatDoesNotFitIsToldAsMemory()
{
    // More than a process can address, whatever the machine has.
    const Error error = told([] { torch::empty({std::int64_t{1} << 50}, torch::kUInt8); });
    QCOMPARE(error.code(), ErrorCode::OutOfMemory);
    QVERIFY2(QString(error.what()).startsWith("Memory ran out"), error.what());
    QVERIFY(!QString(error.what()).contains('\n'));
}

void TestCurrentError::refusedOperationIsOneSentence()
{
    const Error error = told([] { torch::ones({2, 3}).mm(torch::ones({2, 3})); });
    QCOMPARE(error.code(), ErrorCode::Internal);
    QVERIFY2(QString(error.what()).contains("2x3"), error.what());
    for (const char* trace : {"\n", "frame #", "Exception raised from"})
        QVERIFY2(!QString(error.what()).contains(trace), error.what());
}

void TestCurrentError::ownErrorsStay()
{
    const Error error = told([] {
        throw Error(ErrorCode::DiskFull, "No space", {.file = "f", .field = "g", .expected = "1", .found = "0"});
    });
    QCOMPARE(error.code(), ErrorCode::DiskFull);
    QCOMPARE(error.context().field, std::string("g"));
}

void TestCurrentError::standardExceptions()
{
    QCOMPARE(told([] { throw std::bad_alloc(); }).code(), ErrorCode::OutOfMemory);
    const Error refused = told([] { static_cast<void>(std::filesystem::file_size("/nowhere/at/all")); });
    QCOMPARE(refused.code(), ErrorCode::FileUnreadable);
    QCOMPARE(refused.context().file, std::string("/nowhere/at/all"));
    QCOMPARE(told([] { throw std::logic_error("odd"); }).context().found, std::string("odd"));
    QCOMPARE(told([] { throw 1; }).code(), ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestCurrentError)
#include "test_current_error.moc"
