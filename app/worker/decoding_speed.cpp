#include "app/worker/decoding_speed.h"

#include <algorithm>

namespace commonwatt {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds patience{250};
constexpr std::size_t fewestSteps = 3;
constexpr std::size_t mostSteps = 64;

Result<std::vector<std::chrono::nanoseconds>> timeSteps(Engine &engine, SequenceId sequence) {
    const TokenId token = 0;
    const SamplingOptions greedy;
    const ByteVector zeros(rowBytes(WireFormat::F32, engine.model().width));
    StageInput input;
    input.sequence = sequence;
    input.tokenCount = 1;
    if (engine.span().embedding)
        input.tokens = {&token, 1};
    else
        input.activations = zeros;
    input.want = engine.span().head ? StageWant::Token : StageWant::Activations;
    input.sampling = &greedy;

    std::vector<std::chrono::nanoseconds> times;
    Clock::time_point begin = Clock::now();
    for (std::size_t step = 0; step <= mostSteps; ++step) {
        CW_TRY(engine.truncateSequence(sequence, 0));
        const Clock::time_point start = Clock::now();
        CW_TRY(engine.run({&input, 1}));
        const Clock::time_point end = Clock::now();
        if (step == 0) // the first one also prepares the device
            begin = end;
        else
            times.push_back(end - start);
        if (times.size() >= fewestSteps && end - begin > patience)
            break;
    }
    return times;
}

} // namespace

Result<DecodingSpeed> measureDecodingSpeed(Engine &engine) {
    constexpr SequenceId sequence = 0;
    CW_TRY(engine.openSequence(sequence, engine.span(), 1));
    Result<std::vector<std::chrono::nanoseconds>> times = timeSteps(engine, sequence);
    CW_TRY(engine.closeSequence(sequence));
    CW_TRY(times);
    const auto middle = times->begin() + static_cast<std::ptrdiff_t>(times->size() / 2);
    std::ranges::nth_element(*times, middle);
    DecodingSpeed speed;
    speed.step = std::max(*middle, std::chrono::nanoseconds(1));
    speed.bytesPerSecond = static_cast<double>(engine.memory().weightsPerToken.value) /
                           std::chrono::duration<double>(speed.step).count();
    return speed;
}

} // namespace commonwatt
