#include "app/cli/render_bench.h"

#include "core/base/text_table.h"
#include "core/types/prediction.h"
#include "core/types/reference_devices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <sstream>

namespace commonwatt {

namespace {

// What a figure says, for who does not know its name; in the order of a report's table.
struct Meaning {
    std::string_view figure;
    std::string_view words;
};
constexpr std::array meanings{
    Meaning{"engine_block_decode", "a block of a model, a token of an answer"},
    Meaning{"engine_block_prefill", "a block of a model, a token of a prompt"},
    Meaning{"engine_block_q4_decode", "the same of 4 bits, a token of an answer"},
    Meaning{"engine_block_q4_prefill", "the same of 4 bits, a token of a prompt"},
    Meaning{"engine_small_block_decode", "a small block, a token of an answer"},
    Meaning{"engine_small_block_prefill", "a small block, a token of a prompt"},
    Meaning{"prompt_tokens", "length of these prompts"},
    Meaning{"ggml_mul_mat_vec_q4_0", "weights read for a token, 4 bits"},
    Meaning{"ggml_mul_mat_vec_q8_0", "weights read for a token, 8 bits"},
    Meaning{"ggml_mul_mat_q4_0", "products of a prompt, 4 bits"},
    Meaning{"ggml_mul_mat_q8_0", "products of a prompt, 8 bits"},
    Meaning{"product_chain", "what the coordinator checks"},
    Meaning{"copy", "memory, copied"},
    Meaning{"triad", "memory, two read and one written"},
    Meaning{"read", "memory, read"},
    Meaning{"fma_f32", "arithmetic, 32-bit floats"},
    Meaning{"fma_f16", "arithmetic, 16-bit floats"},
    Meaning{"dot_i8", "arithmetic, 8-bit integers"},
    Meaning{"matrix_f16", "matrix units, 16-bit floats"},
    Meaning{"mul_mat_vec_q4_0", "own kernel: vector product, 4 bits"},
    Meaning{"mul_mat_vec_q8_0", "own kernel: vector product, 8 bits"},
    Meaning{"mul_mat_q4_0", "own kernel: matrix product, 4 bits"},
    Meaning{"mul_mat_q8_0", "own kernel: matrix product, 8 bits"},
    Meaning{"link_to_device", "link, host to device"},
    Meaning{"link_from_device", "link, device to host"},
    Meaning{"driver_copy", "memory, copied by the driver"},
    Meaning{"launch", "starting a computation"},
    Meaning{"sustained_block_decode", "a block, a token of an answer, after a minute"},
    Meaning{"heat_loss", "speed lost in a minute of load"},
    Meaning{"clock_at_first", "clock at the beginning of that minute"},
    Meaning{"clock_at_last", "clock at its end"},
    Meaning{"hottest", "hottest in that minute"},
    Meaning{"power", "power in that minute"},
    Meaning{"block_tokens_per_joule", "blocks' tokens for a joule"},
};

std::string digits(double value, const char *format) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

std::string valueText(const BenchFigure &figure) {
    if (!figure.isValid())
        return "-";
    if (figure.unit == "tokens")
        return digits(figure.value, "%.0f tokens");
    if (figure.unit == "1")
        return digits(figure.value * 100, "%.1f %%");
    constexpr std::array prefixes{"", "k", "M", "G", "T", "P"};
    if (figure.unit == "s")
        return figure.value < 1e-3 ? digits(figure.value * 1e6, "%.1f µs")
                                   : digits(figure.value * 1e3, "%.2f ms");
    double value = figure.value;
    std::size_t prefix = 0;
    while (value >= 1000 && prefix + 1 < prefixes.size()) {
        value /= 1000;
        ++prefix;
    }
    return digits(value, value < 10    ? "%.2f "
                         : value < 100 ? "%.1f "
                                       : "%.0f ") +
           prefixes[prefix] + printable(figure.unit);
}

std::string remark(const BenchFigure &figure) {
    if (figure.state == FigureState::Measured)
        return "";
    if (figure.state == FigureState::Unsupported)
        return printable(figure.note);
    return std::string(nameOf(figure.state)) +
           (figure.note.empty() ? "" : ": " + printable(figure.note));
}

std::string tokensText(double perSecond) {
    return digits(perSecond, perSecond < 10    ? "%.2f"
                             : perSecond < 100 ? "%.1f"
                                               : "%.0f") +
           " tokens/s";
}

// What that comes to, for models as they are used: whole, on this device alone.
void printPredictions(std::ostream &text, const BenchReport &report) {
    TextTable rows({"A MODEL OF", "ANSWER", "PROMPT"});
    for (const KnownSize &size : knownSizes) {
        const auto speed = predictSpeed(report, size.work);
        if (!speed)
            return;
        rows.add({std::string(size.name), tokensText(speed->answerTokensPerSecond),
                  tokensText(speed->promptTokensPerSecond)});
    }
    text << "\nPredicted from that, for a whole model on this device if its memory holds it:\n\n";
    rows.print(text, "");
}

std::string rateText(double value, const char *unit) {
    return valueText({.name = "", .unit = unit, .value = value, .note = ""});
}

// "0.12" of what another has.
std::string shareOf(const BenchReport &report, const ReferenceDevice &other, std::string_view name,
                    const char *unit) {
    const auto theirs = other.figures.find(name);
    if (theirs == other.figures.end())
        return "-";
    const BenchFigure *const ours = report.find(name);
    return rateText(theirs->second, unit) +
           (ours ? "  (" + digits(ours->value / theirs->second, "%.2g") + ")" : "");
}

void printOthers(std::ostream &text, const BenchReport &report) {
    TextTable rows({"BESIDE", "MEMORY", "32-BIT FLOATS", "16-BIT MATRICES", "SOURCE"});
    for (const ReferenceDevice &other : referenceDevices())
        rows.add({other.name, shareOf(report, other, "read", "B/s"),
                  shareOf(report, other, "fma_f32", "FLOP/s"),
                  shareOf(report, other, "matrix_f16", "FLOP/s"),
                  (other.isMeasured ? "measured: " : "peaks: ") + other.source});
    const bool isShared =
        report.find("read") || report.find("fma_f32") || report.find("matrix_f16");
    text << (isShared ? "\nIn brackets: this device's share of it.\n\n" : "\n");
    rows.print(text, "");
}

std::string speedOf(const BenchReport &report, std::string_view figure) {
    const BenchFigure *const found = report.find(figure);
    return found ? valueText(*found) : "-";
}

} // namespace

std::string renderBenchProgress(const BenchProgress &progress) {
    return digits(progress.done * 100, "%3.0f %%  ") + printable(progress.step);
}

std::string renderBenchReport(const BenchReport &report, const std::vector<BenchDrop> &drops,
                              Style style) {
    std::ostringstream text;
    text << paint(printable(report.name), bold, style) << "  " << printable(report.device) << ", "
         << printable(report.driver) << "\n"
         << nameOf(report.profile) << ", "
         << digits(static_cast<double>(report.took.count()) / 1e3, "%.1f") << " s\n\n";
    TextTable rows({"FIGURE", "VALUE", "SPREAD", "WHAT IT IS", ""});
    for (const Meaning &meaning : meanings) {
        const auto figure = std::ranges::find(report.figures, meaning.figure, &BenchFigure::name);
        if (figure != report.figures.end())
            rows.add({printable(figure->name), valueText(*figure),
                      figure->isValid() && figure->spread > 0
                          ? digits(figure->spread * 100, "%.0f %%")
                          : "",
                      std::string(meaning.words), remark(*figure)});
    }
    rows.print(text, "");
    printPredictions(text, report);
    printOthers(text, report);
    for (const BenchDrop &drop : drops)
        text << "\n"
             << paint("! " + printable(drop.figure) + " lost " +
                          digits(drop.share * 100, "%.0f %%") + " since the last run",
                      yellow, style);
    if (!drops.empty())
        text << "\n  Look whether it is hot, throttled, or used by another program, and run "
                "again.\n";
    return text.str();
}

std::string renderBenchHistory(const std::vector<BenchReport> &reports) {
    if (reports.empty())
        return "No benchmark has run yet; start one with: commonwattctl bench\n";
    TextTable rows({"WHEN", "DEVICE", "NAME", "PROFILE", "ANSWER", "PROMPT", "COPY"});
    for (const BenchReport &report : reports)
        rows.add({formatLocalTime(report.began), printable(report.device), printable(report.name),
                  std::string(nameOf(report.profile)), speedOf(report, "engine_block_decode"),
                  speedOf(report, "engine_block_prefill"), speedOf(report, "copy")});
    std::ostringstream text;
    rows.print(text, "");
    return text.str();
}

} // namespace commonwatt
