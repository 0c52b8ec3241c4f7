#include "gpu/bench/runner.h"

#include "core/types/device.h"
#include "gpu/bench/engine_block.h"
#include "gpu/bench/ggml_ops.h"
#include "gpu/bench/without_kernels.h"
#include "gpu/engine/product_chain.h"
#include "gpu/inventory/host.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

// A device's work between two looks at whether to stop.
constexpr Seconds submission(0.03);
constexpr Seconds quickTime(8); // of the 10 s, so that the last step may end
constexpr Seconds fullTime(25); // of the 90 s: the rest is the sustained load
constexpr Seconds sustainedTime(60);
constexpr Seconds heatWindow(10); // at the beginning and at the end of it
constexpr std::size_t fewestRepeats = 3;
constexpr std::size_t mostRepeats = 15;
constexpr double evenEnough = 0.1; // spread; above it, measured once more
constexpr int mostPasses = 2;
// As long a prompt as the device can compute in this share of the profile's time.
constexpr std::array<std::uint32_t, 4> promptLengths{512, 128, 32, 8};
constexpr double promptShare = 1.0 / 16;
constexpr std::uint32_t vectorLength = 4096; // of a large model's products
constexpr std::uint32_t mostTimes = 1000;

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double spreadOf(const std::vector<double> &values) {
    const auto [least, most] = std::ranges::minmax(values);
    const double median = medianOf(values);
    return median > 0 ? (most - least) / median : 0;
}

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
        , m_threads(options.threads != 0 ? options.threads : usableCores()) {
        m_report.device = options.device;
        m_report.driver = m_backend->driver();
        m_report.profile = options.profile;
        m_report.began = wallNow();
    }

    [[nodiscard]] Result<BenchReport> run() {
        // What predicts a model's speed comes first, should the time not be enough for all. The
        // first step also finds how long a prompt the others compute.
        m_steps.push_back({"engine_block_decode", [this] { return measureDecode(); }});
        for (const BenchOp op : {BenchOp::MulMatVecQ4_0, BenchOp::MulMatVecQ8_0,
                                 BenchOp::MulMatQ4_0, BenchOp::MulMatQ8_0})
            m_steps.push_back(
                {"ggml_" + std::string(nameOf(op)), [this, op] { return measureGgml(op); }});
        m_steps.push_back({"product_chain", [this] { return measureProducts(); }});
        m_steps.push_back({"engine_block_prefill", [this] { return measurePrefill(); }});
        for (const BenchOp op : allBenchOps)
            m_steps.push_back({std::string(nameOf(op)), [this, op] { return measureOp(op); }});
        for (const auto &[name, direction] :
             {std::pair{"link_to_device", LinkDirection::ToDevice},
              std::pair{"link_from_device", LinkDirection::FromDevice},
              std::pair{"driver_copy", LinkDirection::OnDevice}})
            m_steps.push_back({name, [this, name = std::string(name), direction = direction] {
                                   return measureLink(name, direction);
                               }});
        m_steps.push_back({"launch", [this] { return measureLaunch(); }});
        if (m_options.profile == BenchProfile::Full)
            m_steps.push_back({"sustained", [this] { return sustain(); }});

        if (m_options.device == cpuDevice)
            add({.name = "threads",
                 .unit = "threads",
                 .value = static_cast<double>(m_threads),
                 .note = ""});
        for (; m_step < m_steps.size(); ++m_step) {
            CW_TRY(goOn());
            tell(std::nullopt);
            const Status done = m_steps[m_step].measure();
            if (!done && done.error().code == ErrorCode::Cancelled)
                return std::unexpected(done.error());
            if (!done && !std::ranges::any_of(m_report.figures, &BenchFigure::isValid))
                return std::unexpected(done.error()); // it never worked
            if (done)
                continue;
            // What was found until now stays true.
            add({.name = m_steps[m_step].name,
                 .unit = "",
                 .state = FigureState::Unsupported,
                 .note = "failed: " + done.error().describe()});
            // The device is lost.
            if (done.error().code == ErrorCode::Timeout ||
                done.error().code == ErrorCode::Unavailable)
                break;
        }
        m_report.took =
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_begin);
        return std::move(m_report);
    }

private:
    struct Step {
        std::string name;
        std::function<Status()> measure;
    };
    struct Repeats {
        std::vector<double> seconds;
        bool isDisturbed = false;
    };

    [[nodiscard]] Status goOn() const {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, "the benchmark was cancelled");
        return {};
    }

    [[nodiscard]] Seconds totalTime() const {
        return m_options.time.value_or(m_options.profile == BenchProfile::Quick ? quickTime
                                                                                : fullTime);
    }
    [[nodiscard]] Seconds timeLeft() const { return totalTime() - Seconds(Clock::now() - m_begin); }
    // An equal share of what is left for this step, the sustained load aside.
    [[nodiscard]] Seconds timeOfStep() const {
        const std::size_t steps =
            m_steps.size() - m_step - (m_options.profile == BenchProfile::Full ? 1 : 0);
        return timeLeft() / static_cast<double>(std::max<std::size_t>(steps, 1));
    }

    void tell(const std::optional<BenchFigure> &figure) const {
        if (m_options.onProgress)
            m_options.onProgress(
                {.done = static_cast<double>(m_step) / static_cast<double>(m_steps.size()),
                 .step = m_steps[m_step].name,
                 .figure = figure});
    }

    void add(BenchFigure figure) {
        tell(figure);
        m_report.figures.push_back(std::move(figure));
    }
    void addUnsupported(const std::string &name, std::string_view unit, const Error &reason) {
        add({.name = name,
             .unit = std::string(unit),
             .state = FigureState::Unsupported,
             .note = reason.describe()});
    }
    // What the device cannot do is a figure without a value; anything else ends the run.
    [[nodiscard]] Status orUnsupported(const std::string &name, std::string_view unit,
                                       const Error &error) {
        if (error.code != ErrorCode::Unsupported && error.code != ErrorCode::ResourceExhausted)
            return std::unexpected(error);
        addUnsupported(name, unit, error);
        return {};
    }
    [[nodiscard]] bool isTimeOver(const std::string &name, std::string_view unit) {
        if (timeLeft() > Seconds(0))
            return false;
        addUnsupported(name, unit,
                       {ErrorCode::Timeout, "not measured: the time of the profile was over"});
        return true;
    }

    // Until `budget` is used, and once more if the repeats are uneven or the device was disturbed
    // and there is time.
    [[nodiscard]] Result<Repeats> repeat(Seconds budget,
                                         const std::function<Result<Seconds>()> &once) {
        for (int pass = 1;; ++pass) {
            Repeats repeats;
            if (m_options.disturbed)
                m_options.disturbed();
            const auto end = Clock::now() + budget;
            while (repeats.seconds.size() < fewestRepeats ||
                   (Clock::now() < end && repeats.seconds.size() < mostRepeats)) {
                CW_TRY(goOn());
                CW_TRY_ASSIGN(const Seconds time, once());
                repeats.seconds.push_back(std::max(time.count(), 1e-9));
            }
            repeats.isDisturbed = m_options.disturbed && m_options.disturbed();
            const bool isGood = !repeats.isDisturbed && spreadOf(repeats.seconds) <= evenEnough;
            if (isGood || pass == mostPasses || timeLeft() < 4 * budget)
                return repeats;
        }
    }

    // `work`: what one repeat does; the figure is work a second, or with a `work` of 0 the time.
    [[nodiscard]] static BenchFigure figureOf(const std::string &name, std::string_view unit,
                                              double work, const Repeats &repeats) {
        const double median = medianOf(repeats.seconds);
        BenchFigure figure{.name = name,
                           .unit = std::string(unit),
                           .value = work > 0 ? work / median : median,
                           .spread = spreadOf(repeats.seconds),
                           .note = ""};
        if (repeats.isDisturbed) {
            figure.state = FigureState::Disturbed;
            figure.note = "another program used the device";
        } else if (figure.spread > evenEnough) {
            figure.state = FigureState::Disturbed;
            figure.note = "the repeats were uneven";
        }
        return figure;
    }

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

    [[nodiscard]] OpCase quantizedCase(BenchOp op) const {
        const bool isQ4 = op == BenchOp::MulMatVecQ4_0 || op == BenchOp::MulMatQ4_0;
        const std::uint64_t rowBytes = vectorLength / 32 * (isQ4 ? 18 : 34);
        const std::uint64_t rows = vectorBytes() / rowBytes;
        const bool isVector = op == BenchOp::MulMatVecQ4_0 || op == BenchOp::MulMatVecQ8_0;
        return {.op = op,
                .rows = static_cast<std::uint32_t>(std::max<std::uint64_t>(rows, 64)),
                .columns = isVector ? 1 : m_promptTokens,
                .inner = vectorLength};
    }

    // The size of an operation, and how it is made larger by a factor.
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
            return {.op = op, .rows = 64, .columns = m_promptTokens, .inner = vectorLength};
        default:
            return quantizedCase(op);
        }
    }

    // One that keeps the device busy for about a submission; what it takes grows with its size.
    [[nodiscard]] Result<OpCase> fittedCase(BenchOp op) {
        OpCase size = caseOf(op);
        if (unitOf(op) == OpUnit::BytesPerSecond)
            return size; // as large as it can be
        CW_TRY_ASSIGN(const auto prepared,
                      m_backend->prepare(size, makeInputs(size, m_options.seed)));
        CW_TRY(prepared->run(1)); // drivers compile on first use
        CW_TRY_ASSIGN(const Seconds time, prepared->run(1));
        const double factor = submission / std::max(time, Seconds(1e-7));
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
            addUnsupported(name, unit, can.error());
            return {};
        }
        if (isTimeOver(name, unit))
            return {};
        const Result<OpCase> size = fittedCase(op);
        if (!size)
            return orUnsupported(name, unit, size.error());
        const OpInputs inputs = makeInputs(*size, m_options.seed);
        auto prepared = m_backend->prepare(*size, inputs);
        if (!prepared)
            return orUnsupported(name, unit, prepared.error());
        CW_TRY_ASSIGN(const Seconds warm, (*prepared)->run(1));
        const auto times = static_cast<std::uint32_t>(
            std::clamp(submission / std::max(warm, Seconds(1e-7)), 1.0, double(mostTimes)));
        CW_TRY_ASSIGN(const Repeats repeats,
                      repeat(timeOfStep() / 2, [&] { return (*prepared)->run(times); }));
        BenchFigure figure = figureOf(name, unit, workOf(*size) * times, repeats);
        CW_TRY_ASSIGN(const ByteVector output, (*prepared)->output());
        const OpVerdict verdict = checkOutput(*size, inputs, output, m_options.seed + 1);
        if (!verdict.wrong.empty()) {
            figure.state = FigureState::Wrong;
            figure.note = verdict.wrong;
        }
        add(std::move(figure));
        return {};
    }

    [[nodiscard]] Status measureLink(const std::string &name, LinkDirection direction) {
        const std::string_view unit = nameOf(OpUnit::BytesPerSecond);
        // A small one tells whether it can be done at all.
        const Bytes size(vectorElements() * sizeof(float));
        for (const Bytes trial : {Bytes(sizeof(float)), size}) {
            if (const Result<Seconds> first = m_backend->copy(direction, trial); !first)
                return orUnsupported(name, unit, first.error());
            if (isTimeOver(name, unit))
                return {};
        }
        CW_TRY_ASSIGN(const Repeats repeats,
                      repeat(timeOfStep() / 2, [&] { return m_backend->copy(direction, size); }));
        // As BenchOp::Copy: what is read and what is written.
        const double both = direction == LinkDirection::OnDevice ? 2 : 1;
        add(figureOf(name, unit, both * static_cast<double>(size.value), repeats));
        return {};
    }

    [[nodiscard]] Status measureLaunch() {
        if (const Result<Seconds> first = m_backend->launch(); !first)
            return orUnsupported("launch", "s", first.error());
        constexpr int launches = 50;
        CW_TRY_ASSIGN(const Repeats repeats,
                      repeat(std::min(timeOfStep() / 2, Seconds(0.2)), [&]() -> Result<Seconds> {
                          Seconds sum(0);
                          for (int i = 0; i < launches; ++i) {
                              CW_TRY_ASSIGN(const Seconds time, m_backend->launch());
                              sum += time;
                          }
                          return sum / launches;
                      }));
        add(figureOf("launch", "s", 0, repeats));
        return {};
    }

    [[nodiscard]] Status measureGgml(BenchOp op) {
        const std::string name = "ggml_" + std::string(nameOf(op));
        const std::string_view unit = nameOf(unitOf(op));
        if (isTimeOver(name, unit))
            return {};
        const bool isVector = unitOf(op) == OpUnit::BytesPerSecond;
        // Weights as large as a block's, several of them where they are read from memory.
        OpCase size{.op = op,
                    .rows = isVector ? 2048U : 512U,
                    .columns = isVector ? 1 : m_promptTokens,
                    .inner = vectorLength};
        const double ofOne = isVector ? workOf(size) : 1;
        const auto copies = static_cast<std::uint32_t>(
            isVector ? std::clamp(static_cast<double>(vectorBytes()) / ofOne, 1.0, 256.0) : 1);
        auto product = GgmlProduct::make(m_options.device, m_threads, size, copies);
        if (!product)
            return orUnsupported(name, unit, product.error());
        CW_TRY((*product)->run()); // compiles, and wakes the threads
        CW_TRY_ASSIGN(const Repeats repeats,
                      repeat(timeOfStep() / 2, [&] { return (*product)->run(); }));
        BenchFigure figure = figureOf(name, unit, workOf(size) * copies, repeats);
        if (const Status right = (*product)->check(); !right) {
            figure.state = FigureState::Wrong;
            figure.note = right.error().describe();
        }
        add(std::move(figure));
        return {};
    }

    [[nodiscard]] Status measureDecode() {
        auto blocks = EngineBlocks::make(m_options.device, m_threads, "q8_0", m_options.folder);
        if (!blocks)
            return orUnsupported("engine_block_decode", "s", blocks.error());
        m_blocks = std::move(*blocks);
        CW_TRY(m_blocks->run(1)); // drivers compile on first use
        CW_TRY(measureBlocks(*m_blocks, "engine_block_decode", 1));
        addAmount("engine_block_bytes", "B", static_cast<double>(m_blocks->weights().value));
        addAmount("engine_block_parameters", "1", static_cast<double>(m_blocks->parameters()));
        constexpr std::uint32_t trial = promptLengths.back();
        CW_TRY(goOn());
        CW_TRY(m_blocks->run(trial));
        CW_TRY_ASSIGN(const Seconds time, m_blocks->run(trial));
        const auto length = std::ranges::find_if(promptLengths, [&](std::uint32_t tokens) {
            return time * tokens / trial <= totalTime() * promptShare;
        });
        m_promptTokens = length == promptLengths.end() ? trial : *length;
        add({.name = "prompt_tokens",
             .unit = "tokens",
             .value = static_cast<double>(m_promptTokens),
             .note = ""});
        return {};
    }

    [[nodiscard]] Status measurePrefill() {
        const std::unique_ptr<EngineBlocks> blocks = std::move(m_blocks); // not needed any more
        if (!blocks || isTimeOver("engine_block_prefill", "s"))
            return {};
        if (m_promptTokens != promptLengths.back())
            CW_TRY(blocks->run(m_promptTokens));
        CW_TRY(measureBlocks(*blocks, "engine_block_prefill", m_promptTokens));
        return {};
    }

    // Of one block.
    void addAmount(const std::string &name, std::string_view unit, double ofAll) {
        add({.name = name,
             .unit = std::string(unit),
             .value = ofAll / EngineBlocks::blocks,
             .note = ""});
    }

    // What the coordinator's hardware challenge asks for (core/types/product_messages.h).
    [[nodiscard]] Status measureProducts() {
        const std::string name = "product_chain";
        const std::string_view unit = nameOf(OpUnit::FlopsPerSecond);
        if (isTimeOver(name, unit))
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
                return orUnsupported(name, unit, prepared.error());
            chain = std::move(*prepared);
            if (!isTrial)
                break;
            CW_TRY_ASSIGN(const Seconds time, run());
            shape.rounds =
                static_cast<std::uint32_t>(std::clamp(5 * submission / time, 1.0, 2000.0));
        }
        CW_TRY_ASSIGN(const Repeats repeats, repeat(timeOfStep() / 2, run));
        add(figureOf(name, unit, shape.flops(), repeats));
        return {};
    }

    // The figure is for one block and one token.
    [[nodiscard]] Status measureBlocks(EngineBlocks &blocks, const std::string &name,
                                       std::uint32_t tokens) {
        CW_TRY_ASSIGN(const Repeats repeats,
                      repeat(timeOfStep() / 4, [&] { return blocks.run(tokens); }));
        BenchFigure figure = figureOf(name, "s", 0, repeats);
        figure.value /= EngineBlocks::blocks * tokens;
        add(std::move(figure));
        return {};
    }

    // Decoding without a pause: what heat takes away, and what a token costs.
    [[nodiscard]] Status sustain() {
        auto blocks = EngineBlocks::make(m_options.device, m_threads, "q8_0", m_options.folder);
        if (!blocks)
            return orUnsupported("sustained_block_decode", "s", blocks.error());
        const auto begin = Clock::now();
        std::vector<double> first;
        std::vector<double> last;
        std::vector<double> watts;
        std::vector<double> firstClocks;
        std::vector<double> lastClocks;
        std::optional<Celsius> hottest;
        std::uint64_t tokens = 0;
        Seconds nextSample(0);
        Seconds elapsed(0);
        while ((elapsed = Clock::now() - begin) < sustainedTime) {
            CW_TRY(goOn());
            CW_TRY_ASSIGN(const Seconds time, (*blocks)->run(1));
            ++tokens;
            if (elapsed < heatWindow)
                first.push_back(time.count());
            else if (elapsed >= sustainedTime - heatWindow)
                last.push_back(time.count());
            if (m_options.power && elapsed >= nextSample) {
                nextSample = elapsed + Seconds(1);
                const PowerSample sample = m_options.power();
                if (sample.power)
                    watts.push_back(sample.power->value);
                if (sample.temperature && (!hottest || *hottest < *sample.temperature))
                    hottest = sample.temperature;
                if (sample.clock && elapsed < heatWindow)
                    firstClocks.push_back(sample.clock->value);
                else if (sample.clock && elapsed >= sustainedTime - heatWindow)
                    lastClocks.push_back(sample.clock->value);
            }
        }
        if (first.empty() || last.empty())
            return fail(ErrorCode::Internal, "the sustained load was too slow to be judged");
        add({.name = "sustained_block_decode",
             .unit = "s",
             .value = medianOf(last) / EngineBlocks::blocks,
             .spread = spreadOf(last),
             .note = ""});
        add({.name = "heat_loss",
             .unit = "1",
             .value = std::max(0.0, 1 - medianOf(first) / medianOf(last)),
             .note = ""});
        if (hottest)
            add({.name = "hottest", .unit = "°C", .value = hottest->value, .note = ""});
        for (const auto &[name, hertz] :
             {std::pair("clock_at_first", &firstClocks), std::pair("clock_at_last", &lastClocks)})
            if (!hertz->empty())
                add({.name = name, .unit = "Hz", .value = medianOf(*hertz), .note = ""});
        if (!watts.empty()) {
            double sum = 0;
            for (const double each : watts)
                sum += each;
            const double mean = sum / static_cast<double>(watts.size());
            add({.name = "power", .unit = "W", .value = mean, .note = ""});
            add({.name = "block_tokens_per_joule",
                 .unit = "1/J",
                 .value =
                     static_cast<double>(tokens) * EngineBlocks::blocks / (mean * elapsed.count()),
                 .note = ""});
        }
        return {};
    }

    const BenchOptions &m_options;
    const std::stop_token &m_stop;
    std::unique_ptr<BenchBackend> m_backend;
    std::uint32_t m_threads;
    BenchReport m_report;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    std::unique_ptr<EngineBlocks> m_blocks;
    std::uint32_t m_promptTokens = promptLengths.back(); // columns of the matrix products
    Clock::time_point m_begin = Clock::now();
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
