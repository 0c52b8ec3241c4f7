#include "gpu/bench/block_measures.h"

#include "core/types/device.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t smallWidth = 512;
constexpr std::uint32_t fewBlocks = 2;
constexpr std::uint32_t manyBlocks = 32;   // of small ones, past the caches
constexpr std::uint32_t largeWidth = 2048; // past the caches of any device that is fast
constexpr std::uint32_t slowWidth = 1024;  // enough where computing takes longer than reading
constexpr Seconds slowBlock(0.002);        // a small one, on such a device
// As long a prompt as the device can compute in this share of the profile's time.
constexpr std::array<std::uint32_t, 4> promptLengths{512, 128, 32, 8};
constexpr double promptShare = 1.0 / 24;
constexpr Seconds sustainedTime(60);
constexpr Seconds heatWindow(10); // at the beginning and at the end of it

// The second, since drivers compile on first use.
Result<Seconds> timeOfToken(EngineBlocks &blocks) {
    CW_TRY(blocks.run(1));
    return blocks.run(1);
}

} // namespace

BlockMeasures::BlockMeasures(Meter &meter, const BenchOptions &options, std::uint32_t threads)
    : m_meter(meter)
    , m_options(options)
    , m_threads(threads)
    , m_largeWidth(largeWidth)
    , m_promptTokens(promptLengths.back()) {
}

void BlockMeasures::addDecoding() {
    for (Kind &kind : m_kinds)
        m_meter.addStep(std::string(kind.name) + "_decode", [this, &kind] { return decode(kind); });
}

void BlockMeasures::addPrompts() {
    for (Kind &kind : m_kinds)
        m_meter.addStep(std::string(kind.name) + "_prefill",
                        [this, &kind] { return prefill(kind); });
}

void BlockMeasures::addSustained() {
    m_meter.addStep("sustained", [this] { return sustain(); }, Meter::StepTime::Own);
}

Status BlockMeasures::decode(Kind &kind) {
    const std::string name = std::string(kind.name) + "_decode";
    if (m_meter.isTimeOver(name, "s"))
        return {};
    EngineBlocks::Shape shape{
        .width = kind.isLarge ? m_largeWidth : smallWidth, .count = fewBlocks, .type = kind.type};
    auto made = EngineBlocks::make(m_options.device, m_threads, shape, m_options.folder);
    Result<Seconds> trial = made ? timeOfToken(**made) : std::unexpected(made.error());
    if (trial && !kind.isLarge && *trial < slowBlock * fewBlocks) {
        shape.count = manyBlocks;
        made->reset();
        made = EngineBlocks::make(m_options.device, m_threads, shape, m_options.folder);
        trial = made ? timeOfToken(**made) : std::unexpected(made.error());
    }
    if (!trial)
        return m_meter.orUnsupported(name, "s", trial.error());
    EngineBlocks &blocks = **made;
    // Tokens in a row, so that a repeat is long enough to be timed.
    const auto tokens = static_cast<std::uint32_t>(
        std::clamp(benchSubmission / 4 / std::max(*trial, Seconds(1e-6)), 1.0, 64.0));
    const auto run = [&]() -> Result<Seconds> {
        Seconds sum(0);
        for (std::uint32_t i = 0; i < tokens; ++i) {
            CW_TRY_ASSIGN(const Seconds time, blocks.run(1));
            sum += time;
        }
        return sum / (tokens * blocks.count());
    };
    CW_TRY_ASSIGN(const Repeats repeats, m_meter.repeat(m_meter.timeOfStep() / 2, run));
    const BenchFigure figure = Meter::figureOf(name, "s", 0, repeats);
    m_meter.add(figure);
    const double share = 1.0 / blocks.count();
    m_meter.addKnown(std::string(kind.name) + "_bytes", "B",
                     static_cast<double>(blocks.weights().value) * share);
    m_meter.addKnown(std::string(kind.name) + "_parameters", "1",
                     static_cast<double>(blocks.parameters()) * share);
    if (!kind.isLarge) {
        m_meter.addKnown("engine_small_block_count", "1", blocks.count());
        if (Seconds(figure.value) > slowBlock)
            m_largeWidth = slowWidth;
        if (m_options.device == cpuDevice)
            m_meter.addKnown("threads", "threads", m_threads);
    } else if (&kind == &m_kinds[1]) {
        CW_TRY(choosePrompt(blocks));
    }
    kind.blocks = std::move(*made);
    return {};
}

Status BlockMeasures::choosePrompt(EngineBlocks &blocks) {
    constexpr std::uint32_t trial = promptLengths.back();
    CW_TRY(m_meter.goOn());
    CW_TRY(blocks.run(trial));
    CW_TRY_ASSIGN(const Seconds time, blocks.run(trial));
    const auto length = std::ranges::find_if(promptLengths, [&](std::uint32_t tokens) {
        return time * tokens / trial <= m_meter.totalTime() * promptShare;
    });
    m_promptTokens = length == promptLengths.end() ? trial : *length;
    m_meter.addKnown("prompt_tokens", "tokens", m_promptTokens);
    return {};
}

Status BlockMeasures::prefill(Kind &kind) {
    const std::string name = std::string(kind.name) + "_prefill";
    const std::unique_ptr<EngineBlocks> blocks = std::move(kind.blocks); // not needed any more
    if (!blocks || m_meter.isTimeOver(name, "s"))
        return {};
    CW_TRY(blocks->run(m_promptTokens));
    CW_TRY_ASSIGN(const Repeats repeats,
                  m_meter.repeat(m_meter.timeOfStep() / 2, [&]() -> Result<Seconds> {
                      CW_TRY_ASSIGN(const Seconds time, blocks->run(m_promptTokens));
                      return time / (blocks->count() * m_promptTokens);
                  }));
    m_meter.add(Meter::figureOf(name, "s", 0, repeats));
    return {};
}

// Decoding without a pause: what heat takes away, and what a token costs.
Status BlockMeasures::sustain() {
    auto blocks =
        EngineBlocks::make(m_options.device, m_threads, {.width = m_largeWidth}, m_options.folder);
    if (!blocks)
        return m_meter.orUnsupported("sustained_block_decode", "s", blocks.error());
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
        CW_TRY(m_meter.goOn());
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
    m_meter.add({.name = "sustained_block_decode",
                 .unit = "s",
                 .value = medianOf(last) / (*blocks)->count(),
                 .spread = spreadOf(last),
                 .note = ""});
    m_meter.add({.name = "heat_loss",
                 .unit = "1",
                 .value = std::max(0.0, 1 - medianOf(first) / medianOf(last)),
                 .note = ""});
    // Some sensors tell 0 for what they do not know.
    if (hottest && hottest->value > 0)
        m_meter.add({.name = "hottest", .unit = "°C", .value = hottest->value, .note = ""});
    for (const auto &[name, hertz] :
         {std::pair("clock_at_first", &firstClocks), std::pair("clock_at_last", &lastClocks)})
        if (!hertz->empty())
            m_meter.add({.name = name, .unit = "Hz", .value = medianOf(*hertz), .note = ""});
    if (!watts.empty()) {
        double sum = 0;
        for (const double each : watts)
            sum += each;
        const double mean = sum / static_cast<double>(watts.size());
        if (!(mean > 0))
            return {};
        m_meter.add({.name = "power", .unit = "W", .value = mean, .note = ""});
        m_meter.add(
            {.name = "block_tokens_per_joule",
             .unit = "1/J",
             .value = static_cast<double>(tokens) * (*blocks)->count() / (mean * elapsed.count()),
             .note = ""});
    }
    return {};
}

} // namespace commonwatt
