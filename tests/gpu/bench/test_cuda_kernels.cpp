// The CUDA kernels themselves, run by the processor, against the operations'
// definitions. Says nothing of what NVIDIA's compiler and hardware make of them.
#include "gpu/bench/cuda/call.h"
#include "gpu/cuda_on_cpu/kernels.h"

#include "gpu/bench/op_cases.h"
#include "gpu/bench/op_table.h"
#include "support/qtest_support.h"

#include <new>

using namespace commonwatt;

namespace {

constexpr std::uint64_t seed = 42;
constexpr auto alignment = std::align_val_t(256); // as cuMemAlloc's

// Of exactly so many bytes, so that the address sanitizer sees what reaches past the end.
class Buffer {
public:
    explicit Buffer(ByteView bytes)
        : Buffer(bytes.size()) {
        std::ranges::copy(bytes, m_bytes);
    }
    explicit Buffer(std::size_t size)
        : m_bytes(static_cast<std::uint8_t *>(::operator new(size, alignment)))
        , m_size(size) {
        std::fill_n(m_bytes, size, std::uint8_t(0xff)); // NaN
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer() { ::operator delete(m_bytes, alignment); }

    [[nodiscard]] void *data() const { return m_bytes; }
    [[nodiscard]] ByteView bytes() const { return {m_bytes, m_size}; }

private:
    std::uint8_t *m_bytes;
    std::size_t m_size;
};

} // namespace

class TestCudaKernels : public QObject {
    Q_OBJECT

private slots:
    void giveTheRightValues_data() {
        QTest::addColumn<int>("op");
        QTest::addColumn<int>("order");
        for (const BenchOp op : allBenchOps)
            for (const auto &[name, order] : {std::pair{"forwards", ThreadOrder::Forwards},
                                              std::pair{"backwards", ThreadOrder::Backwards}})
                QTest::addRow("%s %s", std::string(nameOf(op)).c_str(), name)
                    << static_cast<int>(op) << static_cast<int>(order);
    }
    // What lacks a barrier gives wrong ones in one of the orders.
    void giveTheRightValues() {
        QFETCH(int, op);
        QFETCH(int, order);
        OpRecord record("cuda on the processor", static_cast<BenchOp>(op));
        for (const OpCase &size : smallCasesOf(static_cast<BenchOp>(op))) {
            const OpInputs inputs = makeInputs(size, seed);
            const Buffer output(size.outputBytes());
            std::vector<std::unique_ptr<Buffer>> buffers;
            std::vector<void *> addresses{output.data()};
            for (const ByteVector &input : inputs)
                addresses.push_back(buffers.emplace_back(std::make_unique<Buffer>(input))->data());
            CudaCall call = cudaCallOf(size);
            std::vector<void *> arguments;
            for (void *&address : addresses)
                arguments.push_back(&address);
            arguments.push_back(&call.sizes);
            QVERIFY(runKernelOnCpu(
                call.kernel,
                {static_cast<unsigned>(call.grid[0]), static_cast<unsigned>(call.grid[1])},
                call.threads, static_cast<ThreadOrder>(order), arguments.data()));
            const OpVerdict verdict = checkOutput(size, inputs, output.bytes(), seed);
            record.add(verdict);
            QVERIFY2(verdict.wrong.empty(), (describe(size) + ": " + verdict.wrong).c_str());
        }
        record.write();
    }
};

QTEST_GUILESS_MAIN(TestCudaKernels)
#include "test_cuda_kernels.moc"
