// The operations on the host's processor: plain loops over parts, one for each thread, for the
// compiler to vectorize.
#include "gpu/bench/bench_backend.h"

#include <ggml.h>

#include <algorithm>
#include <cstring>
#include <thread>
#include <vector>

// Where the compiler and the system can choose a function's best version when the program starts.
#ifdef COMMONWATT_TARGET_CLONES
#define COMMONWATT_FASTEST __attribute__((target_clones("avx512f", "avx2,fma", "default")))
#else
#define COMMONWATT_FASTEST
#endif

namespace commonwatt {

namespace {

constexpr std::uint64_t lineFloats = 16; // of a cache line, so that threads do not share one
constexpr std::uint32_t blockValues = 32;

struct Part {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

Part partOf(std::uint64_t count, std::uint32_t thread, std::uint32_t threads,
            std::uint64_t multiple) {
    const std::uint64_t units = (count + multiple - 1) / multiple;
    return {std::min(count, units * thread / threads * multiple),
            std::min(count, units * (thread + 1) / threads * multiple)};
}

COMMONWATT_FASTEST void triad(float *y, const float *a, const float *b, std::uint64_t count) {
    for (std::uint64_t i = 0; i < count; ++i)
        y[i] = a[i] + 3.F * b[i];
}

COMMONWATT_FASTEST float sum(const float *x, std::uint64_t count) {
    // Several sums, so that one addition need not wait for the other.
    constexpr std::size_t lanes = 64;
    float sums[lanes] = {}; // NOLINT(modernize-avoid-c-arrays): must stay in registers
    std::uint64_t i = 0;
    for (; i + lanes <= count; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += x[i + lane];
    float total = 0;
    for (const float each : sums)
        total += each;
    for (; i < count; ++i)
        total += x[i];
    return total;
}

COMMONWATT_FASTEST void chainFloats(float *y, const float *x, std::uint64_t count,
                                    std::uint32_t iterations, float a, float b) {
    constexpr std::size_t lanes = 16; // elements at a time
    for (std::uint64_t begin = 0; begin < count; begin += lanes) {
        const std::size_t here = std::min<std::uint64_t>(lanes, count - begin);
        float v[chains][lanes] = {}; // NOLINT(modernize-avoid-c-arrays): must stay in registers
        for (std::size_t c = 0; c < chains; ++c)
            for (std::size_t lane = 0; lane < here; ++lane)
                v[c][lane] = x[begin + lane] + static_cast<float>(c) / 8.F;
        for (std::uint32_t i = 0; i < iterations; ++i)
            for (auto &chain : v)
                for (float &value : chain)
                    value = value * a + b;
        for (std::size_t lane = 0; lane < here; ++lane) {
            float total = 0;
            for (const auto &chain : v)
                total += chain[lane];
            y[begin + lane] = total;
        }
    }
}

COMMONWATT_FASTEST void chainDots(std::uint32_t *y, const std::uint32_t *x, std::uint64_t count,
                                  std::uint32_t iterations, std::uint32_t p) {
    const auto byteOf = [](std::uint32_t word, std::uint32_t j) {
        return static_cast<std::int32_t>(static_cast<std::int8_t>(word >> (8 * j)));
    };
    for (std::uint64_t i = 0; i < count; ++i) {
        std::uint32_t total = 0;
        for (std::uint32_t c = 0; c < chains; ++c) {
            std::uint32_t s = x[i] + c;
            for (std::uint32_t step = 0; step < iterations; ++step) {
                std::int32_t dot = 0;
                for (std::uint32_t j = 0; j < 4; ++j)
                    dot += byteOf(s, j) * byteOf(p, j);
                s += static_cast<std::uint32_t>(dot);
            }
            total += s;
        }
        y[i] = total;
    }
}

// Rows of weights as floats.
COMMONWATT_FASTEST void unpackQ4(float *to, const std::uint8_t *from, std::uint32_t blocks) {
    for (std::uint32_t block = 0; block < blocks; ++block, to += blockValues) {
        ggml_fp16_t half = 0;
        std::memcpy(&half, from, sizeof(half));
        from += sizeof(half);
        const float scale = ggml_fp16_to_fp32(half);
        for (std::uint32_t j = 0; j < blockValues / 2; ++j)
            to[j] = scale * static_cast<float>((from[j] & 0xf) - 8);
        for (std::uint32_t j = 0; j < blockValues / 2; ++j)
            to[j + blockValues / 2] = scale * static_cast<float>((from[j] >> 4) - 8);
        from += blockValues / 2;
    }
}

COMMONWATT_FASTEST void unpackQ8(float *to, const std::uint8_t *from, std::uint32_t blocks) {
    for (std::uint32_t block = 0; block < blocks; ++block, to += blockValues) {
        ggml_fp16_t half = 0;
        std::memcpy(&half, from, sizeof(half));
        from += sizeof(half);
        const float scale = ggml_fp16_to_fp32(half);
        for (std::uint32_t j = 0; j < blockValues; ++j)
            to[j] = scale * static_cast<float>(static_cast<std::int8_t>(from[j]));
        from += blockValues;
    }
}

COMMONWATT_FASTEST float dot(const float *a, const float *b, std::uint64_t count) {
    constexpr std::size_t lanes = 32;
    float sums[lanes] = {}; // NOLINT(modernize-avoid-c-arrays): must stay in registers
    std::uint64_t i = 0;
    for (; i + lanes <= count; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    float total = 0;
    for (const float each : sums)
        total += each;
    for (; i < count; ++i)
        total += a[i] * b[i];
    return total;
}

class CpuOp : public PreparedOp {
public:
    CpuOp(const OpCase &size, OpInputs inputs, std::uint32_t threads)
        : m_size(size)
        , m_inputs(std::move(inputs))
        , m_output(size.outputBytes())
        , m_threads(threads) {
        if (size.op == BenchOp::MatrixF16)
            unpackHalves();
    }

    Result<Seconds> run(std::uint32_t times) override {
        const auto begin = std::chrono::steady_clock::now();
        for (std::uint32_t i = 0; i < times; ++i) {
            std::vector<std::jthread> threads;
            for (std::uint32_t thread = 1; thread < m_threads; ++thread)
                threads.emplace_back([this, thread] { runPart(thread); });
            runPart(0);
        }
        return std::chrono::steady_clock::now() - begin;
    }

    Result<ByteVector> output() override { return m_output; }

private:
    [[nodiscard]] const float *floats(std::size_t input) const {
        return reinterpret_cast<const float *>(m_inputs[input].data());
    }
    [[nodiscard]] float *result() { return reinterpret_cast<float *>(m_output.data()); }
    [[nodiscard]] Part part(std::uint64_t count, std::uint32_t thread,
                            std::uint64_t multiple = 1) const {
        return partOf(count, thread, m_threads, multiple);
    }

    // A[m, k], and B transposed: [n, k].
    void unpackHalves() {
        m_a.resize(std::size_t(m_size.rows) * m_size.inner);
        m_b.resize(std::size_t(m_size.columns) * m_size.inner);
        ggml_fp16_to_fp32_row(reinterpret_cast<const ggml_fp16_t *>(m_inputs[0].data()), m_a.data(),
                              static_cast<std::int64_t>(m_a.size()));
        const auto *b = reinterpret_cast<const ggml_fp16_t *>(m_inputs[1].data());
        for (std::size_t k = 0; k < m_size.inner; ++k)
            for (std::size_t n = 0; n < m_size.columns; ++n)
                m_b[n * m_size.inner + k] = ggml_fp16_to_fp32(b[k * m_size.columns + n]);
    }

    void runPart(std::uint32_t thread) {
        switch (m_size.op) {
        case BenchOp::Copy: {
            const Part mine = part(m_size.elements, thread, lineFloats);
            std::memcpy(result() + mine.begin, floats(0) + mine.begin,
                        (mine.end - mine.begin) * sizeof(float));
            break;
        }
        case BenchOp::Triad: {
            const Part mine = part(m_size.elements, thread, lineFloats);
            triad(result() + mine.begin, floats(0) + mine.begin, floats(1) + mine.begin,
                  mine.end - mine.begin);
            break;
        }
        case BenchOp::Read: {
            const std::uint64_t each = m_size.elements / readGroups;
            const Part mine = part(readGroups, thread);
            for (std::uint64_t group = mine.begin; group < mine.end; ++group)
                result()[group] = sum(floats(0) + group * each, each);
            break;
        }
        case BenchOp::FmaF32:
        case BenchOp::FmaF16: {
            const Part mine = part(m_size.elements, thread, lineFloats);
            chainFloats(result() + mine.begin, floats(0) + mine.begin, mine.end - mine.begin,
                        m_size.iterations, floats(1)[0], floats(1)[1]);
            break;
        }
        case BenchOp::DotI8: {
            const Part mine = part(m_size.elements, thread, lineFloats);
            chainDots(reinterpret_cast<std::uint32_t *>(m_output.data()) + mine.begin,
                      reinterpret_cast<const std::uint32_t *>(m_inputs[0].data()) + mine.begin,
                      mine.end - mine.begin, m_size.iterations,
                      *reinterpret_cast<const std::uint32_t *>(m_inputs[1].data()));
            break;
        }
        case BenchOp::MatrixF16: {
            const Part mine = part(m_size.rows, thread);
            for (std::uint64_t m = mine.begin; m < mine.end; ++m)
                for (std::uint64_t n = 0; n < m_size.columns; ++n)
                    result()[m * m_size.columns + n] = dot(
                        m_a.data() + m * m_size.inner, m_b.data() + n * m_size.inner, m_size.inner);
            break;
        }
        default:
            multiplyQuantized(part(m_size.rows, thread));
        }
    }

    void multiplyQuantized(const Part &mine) {
        const bool isQ4 = m_size.op == BenchOp::MulMatVecQ4_0 || m_size.op == BenchOp::MulMatQ4_0;
        const std::size_t rowBytes = m_inputs[0].size() / m_size.rows;
        std::vector<float> row(m_size.inner);
        for (std::uint64_t m = mine.begin; m < mine.end; ++m) {
            (isQ4 ? unpackQ4 : unpackQ8)(row.data(), m_inputs[0].data() + m * rowBytes,
                                         m_size.inner / blockValues);
            for (std::uint64_t n = 0; n < m_size.columns; ++n)
                result()[n * m_size.rows + m] =
                    dot(row.data(), floats(1) + n * m_size.inner, m_size.inner);
        }
    }

    OpCase m_size;
    OpInputs m_inputs;
    ByteVector m_output;
    std::vector<float> m_a; // of MatrixF16
    std::vector<float> m_b;
    std::uint32_t m_threads;
};

class CpuBench : public BenchBackend {
public:
    CpuBench(std::uint32_t threads, Bytes memory)
        : m_threads(threads)
        , m_memory(memory) {}

    std::string name() const override { return "cpu"; }
    std::string driver() const override { return std::to_string(m_threads) + " threads"; }
    Bytes memoryFree() const override { return m_memory; }
    Bytes cacheSize() const override { return Bytes(std::uint64_t(64) << 20); }

    Status supports(BenchOp op) const override {
        if (op == BenchOp::FmaF16)
            return fail(ErrorCode::Unsupported, "16-bit arithmetic of processors is not measured");
        return {};
    }

    Result<std::unique_ptr<PreparedOp>> prepare(const OpCase &size,
                                                const OpInputs &inputs) override {
        CW_TRY(supports(size.op));
        return std::make_unique<CpuOp>(size, inputs, m_threads);
    }

    Result<Seconds> copy(LinkDirection, Bytes) override {
        return fail(ErrorCode::Unsupported, "the processor works in the host's memory");
    }

    Result<Seconds> launch() override {
        const auto begin = std::chrono::steady_clock::now();
        {
            std::vector<std::jthread> threads;
            for (std::uint32_t thread = 1; thread < m_threads; ++thread)
                threads.emplace_back([] {});
        }
        return std::chrono::steady_clock::now() - begin;
    }

private:
    std::uint32_t m_threads;
    Bytes m_memory;
};

} // namespace

Result<std::unique_ptr<BenchBackend>> openCpuBench(std::uint32_t threads, Bytes memory) {
    return std::make_unique<CpuBench>(std::max(threads, 1U), memory);
}

} // namespace commonwatt
