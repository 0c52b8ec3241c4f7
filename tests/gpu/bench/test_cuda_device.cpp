// The benchmark on CUDA with a driver whose device is the processor: right values, nothing left
// behind, and the driver's failures told.
#include "gpu/bench/cuda/cuda_bench.h"

#include "gpu/bench/op_cases.h"
#include "gpu/cuda_on_cpu/driver.h"
#include "support/qtest_support.h"

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t seed = 42;
constexpr OpCase someCase{.op = BenchOp::Triad, .elements = 1003};

boost::dll::shared_library load(const char *path) {
    return boost::dll::shared_library(path);
}

} // namespace

class TestCudaDevice : public QObject {
    Q_OBJECT

    const boost::dll::shared_library m_library = load(COMMONWATT_CUDA_ON_CPU);
    decltype(&cudaOnCpuFail) m_fail = &m_library.get<decltype(cudaOnCpuFail)>("cudaOnCpuFail");
    decltype(&cudaOnCpuLeft) m_left = &m_library.get<decltype(cudaOnCpuLeft)>("cudaOnCpuLeft");
    decltype(&cudaOnCpuForget) m_forget =
        &m_library.get<decltype(cudaOnCpuForget)>("cudaOnCpuForget");

    [[nodiscard]] std::unique_ptr<BenchBackend> open() const {
        return makeCudaBench(CudaDevice::open(m_library, 0).value());
    }

    // Everything that a benchmark does, as far as it goes.
    [[nodiscard]] Status useAll(std::chrono::milliseconds patience = 10s) const {
        CW_TRY_ASSIGN(std::unique_ptr<CudaDevice> device, CudaDevice::open(m_library, 0, patience));
        const std::unique_ptr<BenchBackend> bench = makeCudaBench(std::move(device));
        CW_TRY_ASSIGN(const std::unique_ptr<PreparedOp> op,
                      bench->prepare(someCase, makeInputs(someCase, seed)));
        CW_TRY(op->run(3));
        CW_TRY(op->output());
        for (const LinkDirection direction :
             {LinkDirection::ToDevice, LinkDirection::FromDevice, LinkDirection::OnDevice})
            CW_TRY(bench->copy(direction, Bytes(1 << 16)));
        CW_TRY(bench->launch());
        return {};
    }

private slots:
    void cleanup() {
        m_fail(nullptr, 0);
        m_forget();
    }

    void givesTheRightValues_data() {
        QTest::addColumn<int>("op");
        for (const BenchOp op : allBenchOps)
            QTest::addRow("%s", std::string(nameOf(op)).c_str()) << static_cast<int>(op);
    }
    void givesTheRightValues() {
        QFETCH(int, op);
        {
            const std::unique_ptr<BenchBackend> bench = open();
            QVERIFY(bench->supports(static_cast<BenchOp>(op)));
            const OpCase size = smallCasesOf(static_cast<BenchOp>(op))[1];
            const OpInputs inputs = makeInputs(size, seed);
            const auto prepared = bench->prepare(size, inputs);
            QVERIFY2(prepared, prepared ? "" : prepared.error().describe().c_str());
            const auto time = (*prepared)->run(1);
            QVERIFY2(time, time ? "" : time.error().describe().c_str());
            QVERIFY(time->count() > 0);
            const OpVerdict verdict =
                checkOutput(size, inputs, (*prepared)->output().value(), seed);
            QVERIFY2(verdict.wrong.empty(), verdict.wrong.c_str());
        }
        QCOMPARE(m_left(), 0U);
    }

    void tellsOfTheDevice() {
        const std::unique_ptr<BenchBackend> bench = open();
        QCOMPARE(bench->name(), std::string("cuda"));
        QCOMPARE(bench->driver(), std::string("CUDA 12.8"));
        QCOMPARE(bench->memoryFree().value, std::uint64_t(512) << 20);
        QCOMPARE(bench->cacheSize().value, std::uint64_t(1) << 20);
    }

    void copiesWhatIsLargerThanItsPinnedMemory() {
        {
            const std::unique_ptr<CudaDevice> device = CudaDevice::open(m_library, 0).value();
            ByteVector bytes((std::size_t(130) << 20) + 3);
            for (std::size_t i = 0; i < bytes.size(); i += 1021)
                bytes[i] = static_cast<std::uint8_t>(i >> 12);
            CudaBuffer buffer = CudaBuffer::make(*device, bytes.size(), CudaPlace::Device).value();
            QVERIFY(buffer.write(bytes));
            QVERIFY(buffer.read().value() == bytes);
        }
        QCOMPARE(m_left(), 0U);
    }

    void everythingIsUsed() {
        const Status used = useAll();
        QVERIFY2(used, used ? "" : used.error().describe().c_str());
        QCOMPARE(m_left(), 0U);
    }

    void aFailureIsTold_data() {
        QTest::addColumn<QByteArray>("function");
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *function, int result, ErrorCode code, const char *words) {
            QTest::addRow("%s %d", function, result)
                << QByteArray(function) << result << static_cast<int>(code) << QString(words);
        };
        add("cuInit", 100, ErrorCode::NotFound, "finds no device");
        add("cuInit", 999, ErrorCode::Unavailable,
            "cannot start: error 999 (as the test wants it)");
        add("cuDevicePrimaryCtxRetain", 2, ErrorCode::ResourceExhausted, "open the device");
        add("cuStreamCreate", 1, ErrorCode::Unavailable, "make a stream");
        add("cuEventCreate", 1, ErrorCode::Unavailable, "make a clock");
        add("cuModuleLoadData", 209, ErrorCode::Unsupported, "no CUDA kernels for this device");
        add("cuModuleLoadData", 222, ErrorCode::Unsupported, "no CUDA kernels for this device");
        add("cuModuleLoadData", 2, ErrorCode::ResourceExhausted, "load kernels");
        add("cuModuleGetFunction", 500, ErrorCode::Unavailable, "find the kernel triad");
        add("cuMemAlloc_v2", 2, ErrorCode::ResourceExhausted, "not enough memory to make a buffer");
        add("cuMemAllocHost_v2", 2, ErrorCode::ResourceExhausted, "make a buffer");
        add("cuMemcpyHtoDAsync_v2", 1, ErrorCode::Unavailable, "cannot copy");
        add("cuMemcpyDtoHAsync_v2", 1, ErrorCode::Unavailable, "cannot copy");
        add("cuMemcpyDtoDAsync_v2", 1, ErrorCode::Unavailable, "cannot copy");
        add("cuLaunchKernel", 701, ErrorCode::Unavailable, "start a kernel");
        add("cuEventRecord", 1, ErrorCode::Unavailable, "submit work");
        add("cuEventQuery", 700, ErrorCode::Unavailable, "cannot compute: error 700");
        add("cuEventElapsedTime", 1, ErrorCode::Unavailable, "read its clock");
    }
    void aFailureIsTold() {
        QFETCH(QByteArray, function);
        QFETCH(int, result);
        QFETCH(int, code);
        QFETCH(QString, words);
        m_fail(function, result);
        const Status used = useAll();
        QVERIFY(!used);
        QCOMPARE(used.error().code, static_cast<ErrorCode>(code));
        QVERIFY2(used.error().message.find(words.toStdString()) != std::string::npos,
                 used.error().message.c_str());
        QCOMPARE(m_left(), 0U);
    }

    void aHangEndsAndTheDriverIsLeftAlone() {
        m_fail("cuEventQuery", 600);
        const Status used = useAll(50ms);
        QVERIFY(!used);
        QCOMPARE(used.error().code, ErrorCode::Timeout);
        QVERIFY(m_left() > 0);
        m_forget();

        const std::unique_ptr<CudaDevice> device = CudaDevice::open(m_library, 0, 50ms).value();
        const auto nothing = []() -> Status { return {}; };
        m_fail("cuEventQuery", 600);
        QCOMPARE(device->submit(nothing).error().code, ErrorCode::Timeout);
        m_fail(nullptr, 0);
        QCOMPARE(device->submit(nothing).error().code, ErrorCode::Unavailable);
    }

    void noDriverOrAnOldOneIsTold() {
        const auto none = CudaDevice::open(boost::dll::shared_library(), 0);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        // It has what the inventory calls, and no more.
        const auto old = CudaDevice::open(load(COMMONWATT_FAKE_DRIVER), 0);
        QCOMPARE(old.error().code, ErrorCode::Unsupported);
        QVERIFY2(old.error().message.find("lacks cuDevicePrimaryCtxRetain") != std::string::npos,
                 old.error().message.c_str());
        const auto second = CudaDevice::open(m_library, 1);
        QCOMPARE(second.error().code, ErrorCode::NotFound);
    }

    void oldDevicesAreToldWhatTheyLack() {
        const auto supports = [&](int capability, BenchOp op) {
            m_fail("capability", capability);
            return open()->supports(op);
        };
        QVERIFY(supports(61, BenchOp::DotI8));
        QVERIFY(!supports(60, BenchOp::DotI8));
        QVERIFY(supports(60, BenchOp::FmaF16));
        QVERIFY(!supports(52, BenchOp::FmaF16));
        QVERIFY(supports(70, BenchOp::MatrixF16));
        const Status lacks = supports(61, BenchOp::MatrixF16);
        QCOMPARE(lacks.error().code, ErrorCode::Unsupported);
        QVERIFY(lacks.error().message.find("matrix units") != std::string::npos);
        QVERIFY(supports(52, BenchOp::Copy));
    }
};

QTEST_GUILESS_MAIN(TestCudaDevice)
#include "test_cuda_device.moc"
