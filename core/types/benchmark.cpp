#include "core/types/benchmark.h"

#include "core/types/message_codec.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace commonwatt {

namespace {

constexpr std::size_t maxFigures = 128;
constexpr std::size_t maxName = 256;
constexpr std::size_t maxNote = 512;
constexpr double maxValue = 1e24;
constexpr std::array allProfiles{BenchProfile::Quick, BenchProfile::Full};
constexpr std::array allStates{FigureState::Measured, FigureState::Disturbed, FigureState::Wrong,
                               FigureState::Unsupported};

Result<double> readNumber(const JsonReader &reader, std::string_view name, double max) {
    CW_TRY_ASSIGN(const double value, reader.number(name));
    if (!(value >= 0 && value <= max))
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' is out of range");
    return value;
}

// The one of `all` that the field names.
template <typename Enum, std::size_t N>
Result<Enum> readEnum(const JsonReader &reader, std::string_view field,
                      const std::array<Enum, N> &all) {
    CW_TRY_ASSIGN(const std::string name, reader.string(field, 32));
    const auto *const found =
        std::ranges::find_if(all, [&](Enum each) { return nameOf(each) == name; });
    if (found == all.end())
        return fail(ErrorCode::InvalidData, "field '" + std::string(field) + "' is not known");
    return *found;
}

// Whether a longer prompt makes it faster.
bool dependsOnPrompt(std::string_view figure) {
    return figure.ends_with("_prefill") || figure.starts_with("mul_mat_q") ||
           figure.starts_with("ggml_mul_mat_q");
}

// Whether it is of large blocks, whose size depends on the device.
bool dependsOnBlocks(std::string_view figure) {
    return figure.starts_with("engine_block") || figure.starts_with("sustained_block") ||
           figure.starts_with("block_tokens");
}

} // namespace

std::string_view nameOf(BenchProfile profile) {
    switch (profile) {
    case BenchProfile::Quick:
        return "quick";
    case BenchProfile::Full:
        return "full";
    }
    return "unknown";
}

std::optional<BenchProfile> benchProfileFromName(std::string_view name) {
    const auto *const found = std::ranges::find_if(
        allProfiles, [&](BenchProfile profile) { return nameOf(profile) == name; });
    return found == allProfiles.end() ? std::nullopt : std::optional(*found);
}

std::string_view nameOf(FigureState state) {
    switch (state) {
    case FigureState::Measured:
        return "measured";
    case FigureState::Disturbed:
        return "disturbed";
    case FigureState::Wrong:
        return "wrong";
    case FigureState::Unsupported:
        return "unsupported";
    }
    return "unknown";
}

const BenchFigure *BenchReport::find(std::string_view figure) const {
    const auto found = std::ranges::find_if(
        figures, [&](const BenchFigure &each) { return each.name == figure && each.isValid(); });
    return found == figures.end() ? nullptr : &*found;
}

std::vector<BenchDrop> dropsSince(const BenchReport &before, const BenchReport &now,
                                  double tolerated) {
    std::vector<BenchDrop> drops;
    const auto isEqual = [&](std::string_view condition) {
        const BenchFigure *const then = before.find(condition);
        const BenchFigure *const today = now.find(condition);
        return then && today ? then->value == today->value : then == today;
    };
    if (before.hardware != now.hardware || !isEqual("threads"))
        return drops;
    const bool hasEqualPrompts = isEqual("prompt_tokens");
    const bool hasEqualBlocks = isEqual("engine_block_parameters");
    const bool hasEqualCount = isEqual("engine_small_block_count");
    for (const BenchFigure &figure : now.figures) {
        if ((!hasEqualPrompts && dependsOnPrompt(figure.name)) ||
            (!hasEqualBlocks && dependsOnBlocks(figure.name)) ||
            (!hasEqualCount && figure.name.starts_with("engine_small_block")))
            continue;
        const BenchFigure *const earlier = before.find(figure.name);
        const bool isTime = figure.unit == "s";
        const bool isRate = figure.unit.ends_with("/s") || figure.unit.ends_with("/J");
        if (!earlier || earlier->state != FigureState::Measured ||
            figure.state != FigureState::Measured || (!isTime && !isRate) || earlier->value <= 0 ||
            figure.value <= 0)
            continue;
        const double ratio = isTime ? earlier->value / figure.value : figure.value / earlier->value;
        if (1 - ratio > tolerated)
            drops.push_back({figure.name, 1 - ratio});
    }
    return drops;
}

json::object toJson(const BenchFigure &figure) {
    return {{"name", figure.name},           {"unit", figure.unit},
            {"value", figure.value},         {"spread", figure.spread},
            {"state", nameOf(figure.state)}, {"note", toPlainText(figure.note, maxNote)}};
}

json::object toJson(const BenchReport &report) {
    json::array figures;
    for (const BenchFigure &figure : report.figures)
        figures.push_back(toJson(figure));
    return {{"device", report.device},
            {"hardware", report.hardware},
            {"name", toPlainText(report.name, maxName)},
            {"driver", toPlainText(report.driver, maxName)},
            {"profile", nameOf(report.profile)},
            {"began", report.began.time_since_epoch().count()},
            {"tookMillis", report.took.count()},
            {"figures", std::move(figures)}};
}

json::object toJson(const BenchProgress &progress) {
    json::object object{{"done", progress.done}, {"step", progress.step}};
    if (progress.figure)
        object["figure"] = toJson(*progress.figure);
    return object;
}

Result<BenchFigure> benchFigureFromJson(const json::object &object) {
    const JsonReader reader(object);
    BenchFigure figure;
    CW_TRY_ASSIGN(figure.name, codec::readText(reader, "name", 64));
    CW_TRY_ASSIGN(figure.unit, codec::readText(reader, "unit", 16));
    CW_TRY_ASSIGN(figure.value, readNumber(reader, "value", maxValue));
    CW_TRY_ASSIGN(figure.spread, readNumber(reader, "spread", maxValue));
    CW_TRY_ASSIGN(figure.state, readEnum(reader, "state", allStates));
    CW_TRY_ASSIGN(figure.note, codec::readText(reader, "note", maxNote));
    return figure;
}

Result<BenchReport> benchReportFromJson(const json::object &object) {
    const JsonReader reader(object);
    BenchReport report;
    CW_TRY_ASSIGN(report.device, codec::readText(reader, "device", 64));
    CW_TRY_ASSIGN(report.hardware, codec::readText(reader, "hardware", 320));
    CW_TRY_ASSIGN(report.name, codec::readText(reader, "name", maxName));
    CW_TRY_ASSIGN(report.driver, codec::readText(reader, "driver", maxName));
    CW_TRY_ASSIGN(report.profile, readEnum(reader, "profile", allProfiles));
    CW_TRY_ASSIGN(const std::int64_t began, reader.integer("began"));
    report.began = WallTime(std::chrono::milliseconds(began));
    constexpr std::chrono::milliseconds longest = std::chrono::hours(24);
    CW_TRY_ASSIGN(const std::uint64_t took, reader.unsignedInteger("tookMillis", longest.count()));
    report.took = std::chrono::milliseconds(took);
    CW_TRY_ASSIGN(const json::array *figures, reader.array("figures"));
    if (figures->size() > maxFigures)
        return fail(ErrorCode::InvalidData, "too many figures");
    for (const json::value &entry : *figures) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "a figure must be an object");
        CW_TRY_ASSIGN(BenchFigure figure, benchFigureFromJson(entry.get_object()));
        report.figures.push_back(std::move(figure));
    }
    return report;
}

Result<BenchProgress> benchProgressFromJson(const json::object &object) {
    const JsonReader reader(object);
    BenchProgress progress;
    CW_TRY_ASSIGN(progress.done, readNumber(reader, "done", 1));
    CW_TRY_ASSIGN(progress.step, codec::readText(reader, "step", 128));
    if (reader.has("figure")) {
        CW_TRY_ASSIGN(const json::object *figure, reader.object("figure"));
        CW_TRY_ASSIGN(progress.figure, benchFigureFromJson(*figure));
    }
    return progress;
}

} // namespace commonwatt
