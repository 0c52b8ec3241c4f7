#include "ui/models/bench_results.h"

#include "ui/models/bench_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

class BenchResults {
    Q_DECLARE_TR_FUNCTIONS(BenchResults)
};

struct Compared {
    const char *figure;
    const char *unit;
};
// Those that data sheets have, too.
constexpr std::array compared{Compared{"read", "B/s"}, Compared{"fma_f32", "FLOP/s"},
                              Compared{"matrix_f16", "FLOP/s"}};

// A quantization with scales has a little more for each weight than its name says: 4.5 bits for
// q4_0, 5.5 for q5_k, 6.6 for q6_k. Those up to five bits are computed like those of four.
constexpr double mostBitsOfFour = 6;

} // namespace

std::optional<double> weightsPerSecond(const BenchReport &report) {
    const BenchFigure *const bytes = report.find("engine_block_bytes");
    const BenchFigure *const time = report.find("engine_block_decode");
    if (!bytes || !time || !(bytes->value > 0) || !(time->value > 0))
        return std::nullopt;
    return bytes->value / time->value;
}

std::vector<Comparison> compare(const BenchReport &report,
                                const std::vector<ReferenceDevice> &others) {
    using Source = ComparedDevice::Source;
    std::vector<Comparison> comparisons;
    for (const Compared &one : compared) {
        Comparison comparison{one.figure, one.unit, {}};
        for (const ReferenceDevice &other : others)
            if (const auto value = other.figures.find(one.figure); value != other.figures.end())
                comparison.devices.push_back({other.name,
                                              other.isMeasured ? Source::Measured : Source::Peak,
                                              value->second});
        const BenchFigure *const own = report.find(one.figure);
        if (!own || comparison.devices.empty())
            continue;
        std::ranges::stable_sort(comparison.devices, std::greater(), &ComparedDevice::value);
        comparison.devices.insert(comparison.devices.begin(),
                                  {report.name, Source::Own, own->value});
        comparisons.push_back(std::move(comparison));
    }
    return comparisons;
}

std::vector<PastRun> runsOf(const std::vector<BenchReport> &reports, const std::string &hardware) {
    std::vector<PastRun> runs;
    for (const BenchReport &report : reports)
        if (report.hardware == hardware)
            runs.push_back({&report, {}});
    for (std::size_t i = 0; i + 1 < runs.size(); ++i)
        runs[i].drops = dropsSince(*runs[i + 1].report, *runs[i].report);
    return runs;
}

QString dropText(const BenchDrop &drop, const QLocale &locale) {
    //: %1 is what was measured, %2 a percentage
    return BenchResults::tr("%1: %2 slower")
        .arg(figureText(drop.figure), format::percent(drop.share, locale));
}

RangeWork workOf(const ModelStatus &model) {
    const bool isFour = static_cast<double>(model.size.value) * 8 <
                        mostBitsOfFour * static_cast<double>(model.parameters);
    return {model.blocks, model.parameters, model.size.value,
            isFour ? WeightBits::Four : WeightBits::Eight};
}

QString predictionText(const QString &model, const RangeWork &work, Bytes lent,
                       const BenchReport &report, const QLocale &locale) {
    const std::optional<SpeedPrediction> whole = predictSpeed(report, work);
    if (!whole || work.blocks == 0)
        return {};
    if (work.bytes <= lent.value)
        return BenchResults::tr("%1: %2 of an answer, %3 of a prompt.")
            .arg(model, format::speed(whole->answerTokensPerSecond, locale),
                 format::speed(whole->promptTokensPerSecond, locale));
    const std::uint64_t ofBlock = std::max<std::uint64_t>(1, work.bytes / work.blocks);
    const auto blocks = static_cast<std::uint32_t>(lent.value / ofBlock);
    if (blocks == 0)
        return BenchResults::tr("%1: not even one of its %Ln block(s) fits into the %2 that are "
                                "lent.",
                                nullptr, static_cast<int>(work.blocks))
            .arg(model, format::bytes(lent, locale));
    const RangeWork part{blocks, work.parameters / work.blocks * blocks, ofBlock * blocks,
                         work.bits};
    const std::optional<SpeedPrediction> speed = predictSpeed(report, part);
    if (!speed)
        return {};
    return BenchResults::tr("%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of "
                            "its %5 blocks do, at %6 of an answer.")
        .arg(model, format::bytes(Bytes(work.bytes), locale), format::bytes(lent, locale),
             format::count(blocks, locale), format::count(work.blocks, locale),
             format::speed(speed->answerTokensPerSecond, locale));
}

QString sizeText(const KnownSize &size, const QLocale &locale) {
    //: How large a model is. %1: billions of parameters, %2: bits of each
    return BenchResults::tr("A model of %1 billion parameters, %2 bits")
        .arg(format::count(size.billions, locale),
             locale.toString(size.work.bits == WeightBits::Four ? 4 : 8));
}

} // namespace commonwatt
