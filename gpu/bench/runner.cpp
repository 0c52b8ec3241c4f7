#include "gpu/bench/runner.h"

#include "gpu/bench/block_measures.h"
#include "gpu/bench/ggml_ops.h"
#include "gpu/bench/meter.h"
#include "gpu/bench/without_kernels.h"
#include "gpu/engine/product_chain.h"
#include "gpu/inventory/host.h"

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t vectorLength = 4096; // of a large model's products
constexpr std::uint32_t mostTimes = 1000;

std::string numberIn(const std::string &device) {
    const std::size_t colon = device.find(':');
    return colon == std::string::npos ? "" : device.substr(colon + 1);
}

class Runner {
public:
    Runner(const BenchOptions &options, const std::stop_token &stop,
           std::unique_ptr<BenchBackend> backend)
        : m_options(options)
        , m_stop(stop)
        , m_backend(std::move(backend))
        , m_threads(options.threads != 0 ? options.threads : usableCores())
        , m_meter(options, stop)
        , m_blocks(m_meter, options, m_threads) {}

    [[nodiscard]] Result<BenchReport> run() {
        // What predicts a model's speed, and what the coordinator checks, come first, should the
        // time not be enough for all.
        m_blocks.addDecoding();
        m_meter.addStep("product_chain", [this]() -> Status {
            const Status done = measureProducts();
            // Too slow for a challenge, but not lost.
            if (done || done.error().code != ErrorCode::Timeout)
                return done;
            m_meter.addUnsupported("product_chain", nameOf(OpUnit::FlopsPerSecond), done.error());
            return {};
        });
        m_blocks.addPrompts();
        for (const BenchOp op : allBenchOps)
            m_meter.addStep(std::string(nameOf(op)), [this, op] { return measureOp(op); });
        for (const BenchOp op : {BenchOp::MulMatVecQ4_0, BenchOp::MulMatVecQ8_0,
                                 BenchOp::MulMatQ4_0, BenchOp::MulMatQ8_0})
            m_meter.addStep("ggml_" + std::string(nameOf(op)),
                            [this, op] { return measureGgml(op); });
        for (const auto &[name, direction] :
             {std::pair{"link_to_device", LinkDirection::ToDevice},
              std::pair{"link_from_device", LinkDirection::FromDevice},
              std::pair{"driver_copy", LinkDirection::OnDevice}})
            m_meter.addStep(name, [this, name = std::string(name), direction = direction] {
                return measureLink(name, direction);
            });
        m_meter.addStep("launch", [this] { return measureLaunch(); });
        if (m_options.profile == BenchProfile::Full)
            m_blocks.addSustained();
        return m_meter.run({.device = m_options.device,
                            .hardware = {},
                            .name = {},
                            .driver = m_backend->driver(),
                            .profile = m_options.profile,
                            .began = wallNow(),
                            .figures = {}});
    }

private:
    [[nodiscard]] Bytes memory() const {
        return std::min(m_options.memory, m_backend->memoryFree());
    }

    // Well past the caches, and three of them fit.
    [[nodiscard]] std::uint64_t vectorBytes() const {
        return std::min({m_backend->cacheSize().value * 2, memory().value / 8,
                         m_backend->largestBuffer().value / 2});
    }
    [[nodiscard]] std::uint64_t vectorElements() const {
        const std::uint64_t bytes = vectorBytes();
        return std::max<std::uint64_t>(bytes / sizeof(float) / readGroups, 1) * readGroups;
    }

    // Of a product of quantized weights with one vector.
    [[nodiscard]] OpCase vectorCase(BenchOp op) const {
        const std::uint64_t rowBytes = vectorLength / 32 * (op == BenchOp::MulMatVecQ4_0 ? 18 : 34);
        const std::uint64_t rows = vectorBytes() / rowBytes;
        return {.op = op,
                .rows = static_cast<std::uint32_t>(std::max<std::uint64_t>(rows, 64)),
                .columns = 1,
                .inner = vectorLength};
    }

    // A size to begin with.
    [[nodiscard]] OpCase caseOf(BenchOp op) const {
        switch (op) {
        case BenchOp::Copy:
        case BenchOp::Triad:
        case BenchOp::Read:
            return {.op = op, .elements = vectorElements()};
        case BenchOp::FmaF32:
        case BenchOp::FmaF16:
        case BenchOp::DotI8:
            return {.op = op, .elements = 1 << 14, .iterations = maxIterations};
        case BenchOp::MatrixF16:
            return {.op = op, .rows = 256, .columns = 256, .inner = 256};
        case BenchOp::MulMatQ4_0:
        case BenchOp::MulMatQ8_0:
            return {
                .op = op, .rows = 64, .columns = m_blocks.promptTokens(), .inner = vectorLength};
        default:
            return vectorCase(op);
        }
    }

    // One that keeps the device busy for about as long as benchSubmission.
    [[nodiscard]] Result<OpCase> fittedCase(BenchOp op) {
        OpCase size = caseOf(op);
        if (unitOf(op) == OpUnit::BytesPerSecond)
            return size; // as large as it can be
        CW_TRY_ASSIGN(const auto prepared,
                      m_backend->prepare(size, makeInputs(size, m_options.seed)));
        CW_TRY(prepared->run(1)); // drivers compile on first use
        CW_TRY_ASSIGN(const Seconds time, prepared->run(1));
        const double factor = benchSubmission / std::max(time, Seconds(1e-7));
        switch (op) {
        case BenchOp::FmaF32:
        case BenchOp::FmaF16:
        case BenchOp::DotI8:
            size.elements = static_cast<std::uint64_t>(
                std::clamp(static_cast<double>(size.elements) * factor, 4096.0, 4.0e6));
            break;
        case BenchOp::MatrixF16: {
            const double side = 256 * std::cbrt(factor);
            size.rows = size.columns = size.inner =
                static_cast<std::uint32_t>(std::clamp(side / 64, 4.0, 128.0)) * 64;
            break;
        }
        case BenchOp::MulMatQ4_0:
        case BenchOp::MulMatQ8_0:
            size.rows = static_cast<std::uint32_t>(std::clamp(64 * factor / 64, 1.0, 192.0)) * 64;
            break;
        default:
            break;
        }
        return size;
    }

    [[nodiscard]] Status measureOp(BenchOp op) {
        const std::string name(nameOf(op));
        const std::string_view unit = nameOf(unitOf(op));
        if (const Status can = m_backend->supports(op); !can) {
            m_meter.addUnsupported(name, unit, can.error());
            return {};
        }
        if (m_meter.isTimeOver(name, unit))
            return {};
        const Result<OpCase> size = fittedCase(op);
        if (!size)
            return m_meter.orUnsupported(name, unit, size.error());
        const OpInputs inputs = makeInputs(*size, m_options.seed);
        auto prepared = m_backend->prepare(*size, inputs);
        if (!prepared)
            return m_meter.orUnsupported(name, unit, prepared.error());
        CW_TRY_ASSIGN(const Seconds warm, (*prepared)->run(1));
        const auto times = static_cast<std::uint32_t>(
            std::clamp(benchSubmission / std::max(warm, Seconds(1e-7)), 1.0, double(mostTimes)));
        CW_TRY_ASSIGN(const Repeats repeats, m_meter.repeat(m_meter.timeOfStep() / 2, [&] {
            return (*prepared)->run(times);
        }));
        BenchFigure figure = Meter::figureOf(name, unit, workOf(*size) * times, repeats);
        CW_TRY_ASSIGN(const ByteVector output, (*prepared)->output());
        const OpVerdict verdict = checkOutput(*size, inputs, output, m_options.seed + 1);
        if (!verdict.wrong.empty()) {
            figure.state = FigureState::Wrong;
            figure.note = verdict.wrong;
        }
        m_meter.add(std::move(figure));
        return {};
    }

    [[nodiscard]] Status measureLink(const std::string &name, LinkDirection direction) {
        const std::string_view unit = nameOf(OpUnit::BytesPerSecond);
        // A small one tells whether it can be done at all.
        const Bytes size(vectorElements() * sizeof(float));
        for (const Bytes trial : {Bytes(sizeof(float)), size}) {
            if (const Result<Seconds> first = m_backend->copy(direction, trial); !first)
                return m_meter.orUnsupported(name, unit, first.error());
            if (m_meter.isTimeOver(name, unit))
                return {};
        }
        CW_TRY_ASSIGN(const Repeats repeats, m_meter.repeat(m_meter.timeOfStep() / 2, [&] {
            return m_backend->copy(direction, size);
        }));
        // As BenchOp::Copy: what is read and what is written.
        const double both = direction == LinkDirection::OnDevice ? 2 : 1;
        m_meter.add(Meter::figureOf(name, unit, both * static_cast<double>(size.value), repeats));
        return {};
    }

    [[nodiscard]] Status measureLaunch() {
        if (const Result<Seconds> first = m_backend->launch(); !first)
            return m_meter.orUnsupported("launch", "s", first.error());
        constexpr int launches = 50;
        CW_TRY_ASSIGN(const Repeats repeats,
                      m_meter.repeat(std::min(m_meter.timeOfStep() / 2, Seconds(0.2)),
                                     [&]() -> Result<Seconds> {
                                         Seconds sum(0);
                                         for (int i = 0; i < launches; ++i) {
                                             CW_TRY_ASSIGN(const Seconds time, m_backend->launch());
                                             sum += time;
                                         }
                                         return sum / launches;
                                     }));
        m_meter.add(Meter::figureOf("launch", "s", 0, repeats));
        return {};
    }

    [[nodiscard]] Status measureGgml(BenchOp op) {
        const std::string name = "ggml_" + std::string(nameOf(op));
        const std::string_view unit = nameOf(unitOf(op));
        if (m_meter.isTimeOver(name, unit))
            return {};
        const bool isVector = unitOf(op) == OpUnit::BytesPerSecond;
        // Weights as large as a block's, several of them where they are read from memory.
        OpCase size{.op = op,
                    .rows = isVector ? 2048U : 512U,
                    .columns = isVector ? 1 : m_blocks.promptTokens(),
                    .inner = vectorLength};
        const double ofOne = isVector ? workOf(size) : 1;
        const auto copies = static_cast<std::uint32_t>(
            isVector ? std::clamp(static_cast<double>(vectorBytes()) / ofOne, 1.0, 256.0) : 1);
        auto product = GgmlProduct::make(m_options.device, m_threads, size, copies);
        if (!product)
            return m_meter.orUnsupported(name, unit, product.error());
        CW_TRY((*product)->run()); // compiles, and wakes the threads
        CW_TRY_ASSIGN(const Repeats repeats,
                      m_meter.repeat(m_meter.timeOfStep() / 2, [&] { return (*product)->run(); }));
        BenchFigure figure = Meter::figureOf(name, unit, workOf(size) * copies, repeats);
        if (const Status right = (*product)->check(); !right) {
            figure.state = FigureState::Wrong;
            figure.note = right.error().describe();
        }
        m_meter.add(std::move(figure));
        return {};
    }

    // What the coordinator's hardware challenge asks for (core/types/product_messages.h).
    [[nodiscard]] Status measureProducts() {
        const std::string name = "product_chain";
        const std::string_view unit = nameOf(OpUnit::FlopsPerSecond);
        if (m_meter.isTimeOver(name, unit))
            return {};
        const ProductOptions options{
            .device = m_options.device, .threads = m_threads, .memoryLimit = memory()};
        ProductShape shape{.width = 1024, .rounds = 1};
        std::unique_ptr<ProductChain> chain;
        const auto run = [&]() -> Result<Seconds> {
            const auto begin = Clock::now();
            CW_TRY(chain->run(m_options.seed, {.stop = m_stop}));
            return Clock::now() - begin;
        };
        // Once to learn how long it takes, then as many rounds as give a fair time.
        for (const bool isTrial : {true, false}) {
            auto prepared = ProductChain::prepare(options, m_options.seed, shape);
            if (!prepared)
                return m_meter.orUnsupported(name, unit, prepared.error());
            chain = std::move(*prepared);
            if (!isTrial)
                break;
            CW_TRY_ASSIGN(const Seconds time, run());
            shape.rounds =
                static_cast<std::uint32_t>(std::clamp(5 * benchSubmission / time, 1.0, 2000.0));
        }
        CW_TRY_ASSIGN(const Repeats repeats, m_meter.repeat(m_meter.timeOfStep() / 2, run));
        m_meter.add(Meter::figureOf(name, unit, shape.flops(), repeats));
        return {};
    }

    const BenchOptions &m_options;
    const std::stop_token &m_stop;
    std::unique_ptr<BenchBackend> m_backend;
    std::uint32_t m_threads;
    Meter m_meter;
    BlockMeasures m_blocks;
};

} // namespace

Result<std::unique_ptr<BenchBackend>> openBenchBackend(const BenchOptions &options) {
    if (options.device == "cpu")
        return openCpuBench(options.threads != 0 ? options.threads : usableCores(), options.memory);
    const std::string number = numberIn(options.device);
    if (number.empty() || number.size() > 3 ||
        !std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }))
        return fail(ErrorCode::InvalidArgument, "'" + options.device + "' is no device");
    const auto index = static_cast<std::uint32_t>(std::stoul(number));
    if (options.device.starts_with("vulkan:"))
        return openVulkanBench(index);
    if (options.device.starts_with("cuda:"))
        return openCudaBench(index);
    return fail(ErrorCode::Unsupported,
                "devices like '" + options.device + "' cannot be measured yet");
}

Result<BenchReport> runBenchmark(const BenchOptions &options, const std::stop_token &stop) {
    Result<std::unique_ptr<BenchBackend>> backend = openBenchBackend(options);
    if (!backend && backend.error().code == ErrorCode::Unsupported)
        backend = std::make_unique<WithoutKernels>(backend.error());
    if (!backend)
        return std::unexpected(backend.error());
    return Runner(options, stop, std::move(*backend)).run();
}

} // namespace commonwatt
