// Every operation on every backend that is here, against its definition in higher precision.
#include "gpu/bench/bench_backend.h"

#include "gpu/bench/op_cases.h"
#include "gpu/bench/op_table.h"
#include "support/qtest_support.h"

#include <iostream>
#include <map>

using namespace commonwatt;

namespace {

constexpr std::uint64_t seed = 42;
constexpr Bytes memory(std::uint64_t(1) << 30);

} // namespace

class TestOps : public QObject {
    Q_OBJECT

    std::map<std::string, std::unique_ptr<BenchBackend>> m_backends;

private slots:
    void initTestCase() {
        m_backends["cpu"] = openCpuBench(2, memory).value();
        if (auto vulkan = openVulkanBench(0))
            m_backends["vulkan"] = std::move(*vulkan);
        else
            std::cout << "not tried on Vulkan: " << vulkan.error().describe() << std::endl;
    }

    void givesTheRightValues_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("op");
        for (const auto &[name, backend] : m_backends)
            for (const BenchOp op : allBenchOps)
                QTest::addRow("%s %s", name.c_str(), std::string(nameOf(op)).c_str())
                    << QString::fromStdString(name) << static_cast<int>(op);
    }
    void givesTheRightValues() {
        QFETCH(QString, backend);
        QFETCH(int, op);
        BenchBackend &here = *m_backends.at(backend.toStdString());
        OpRecord record(backend.toStdString(), static_cast<BenchOp>(op));
        if (const Status can = here.supports(static_cast<BenchOp>(op)); !can) {
            record.write(can.error().message);
            QSKIP(can.error().message.c_str());
        }
        for (const OpCase &size : casesOf(static_cast<BenchOp>(op))) {
            const std::string wrong = tryOperation(here, size, record);
            QVERIFY2(wrong.empty(), (describe(size) + ": " + wrong).c_str());
        }
        record.write();
    }

    // The oracle must not agree with itself alone: a few results by hand.
    void theDefinitionsAreRight() {
        const auto floats = [](const std::vector<float> &values) {
            ByteVector bytes(values.size() * sizeof(float));
            std::memcpy(bytes.data(), values.data(), bytes.size());
            return bytes;
        };
        QCOMPARE(
            expectedAt({.op = BenchOp::Triad, .elements = 2}, {floats({1, 2}), floats({10, 20})}, 1)
                .value,
            62.0);
        // 8 chains from x + c/8, three times + 1/256.
        QCOMPARE(expectedAt({.op = BenchOp::FmaF32, .elements = 1, .iterations = 3},
                            {floats({0.5F}), floats({1, 1.F / 256})}, 0)
                     .value,
                 8 * 0.5 + 28 / 8.0 + 8 * 3 / 256.0);
        // Bytes 1, 0, -1, 2 of x; p = 1, 2, 3, -4 (by 0x..): chain 0 adds 1 - 3 - 8 = -10, and
        // each further chain one more, twice, as its lowest byte starts one higher.
        const ByteVector x{1, 0, 0xff, 2};
        const ByteVector p{1, 2, 3, 0xfc};
        const std::int64_t start = 0x02ff0001;
        std::uint32_t sum = 0;
        for (std::int64_t c = 0; c < 8; ++c)
            sum += static_cast<std::uint32_t>(start + c + (1 + c) - 3 - 8);
        QCOMPARE(
            expectedAt({.op = BenchOp::DotI8, .elements = 1, .iterations = 1}, {x, p}, 0).value,
            static_cast<double>(static_cast<std::int32_t>(sum)));
        // One block of Q4_0: d = 0.5, low nibbles 9 (1), high nibbles 6 (-2).
        ByteVector q4{0x00, 0x38};
        q4.insert(q4.end(), 16, 0x69);
        QCOMPARE(expectedAt({.op = BenchOp::MulMatVecQ4_0, .rows = 1, .columns = 1, .inner = 32},
                            {q4, floats(std::vector<float>(32, 1))}, 0)
                     .value,
                 0.5 * 16 * (1 - 2));
        ByteVector q8{0x00, 0x38};
        q8.insert(q8.end(), 32, 0xfe); // -2
        QCOMPARE(expectedAt({.op = BenchOp::MulMatVecQ8_0, .rows = 1, .columns = 1, .inner = 32},
                            {q8, floats(std::vector<float>(32, 3))}, 0)
                     .value,
                 0.5 * 32 * -2 * 3);
    }

    void aWrongElementIsFound_data() {
        QTest::addColumn<int>("op");
        for (const BenchOp op : allBenchOps)
            QTest::addRow("%s", std::string(nameOf(op)).c_str()) << static_cast<int>(op);
    }
    void aWrongElementIsFound() {
        QFETCH(int, op);
        const OpCase size = casesOf(static_cast<BenchOp>(op))[1];
        const OpInputs inputs = makeInputs(size, seed);
        // Right, by the definition itself.
        ByteVector output(size.outputBytes());
        for (std::uint64_t i = 0; i < size.outputElements(); ++i) {
            const double value = expectedAt(size, inputs, i).value;
            const auto single = static_cast<float>(value);
            const auto integer = static_cast<std::int32_t>(static_cast<std::int64_t>(value));
            if (size.op == BenchOp::DotI8)
                std::memcpy(output.data() + i * 4, &integer, 4);
            else
                std::memcpy(output.data() + i * 4, &single, 4);
        }
        QVERIFY(checkOutput(size, inputs, output, seed).wrong.empty());
        for (const std::uint64_t index : {std::uint64_t(0), size.outputElements() - 1}) {
            ByteVector wrong = output;
            wrong[index * 4 + 2] ^= 0x10; // of the upper half of the fraction
            QVERIFY(!checkOutput(size, inputs, wrong, seed).wrong.empty());
        }
        output.pop_back();
        QVERIFY(!checkOutput(size, inputs, output, seed).wrong.empty());
    }

    void inputsFollowTheirSeed() {
        for (const BenchOp op : allBenchOps) {
            const OpCase size = casesOf(op)[1];
            QVERIFY(makeInputs(size, 1) == makeInputs(size, 1));
            QVERIFY(makeInputs(size, 1)[0] != makeInputs(size, 2)[0]);
        }
    }
};

QTEST_GUILESS_MAIN(TestOps)
#include "test_ops.moc"
