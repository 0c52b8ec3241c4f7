#include "ui/models/bench_text.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

class BenchText {
    Q_DECLARE_TR_FUNCTIONS(BenchText)
};

struct Meaning {
    std::string_view figure;
    const char *words;
};
// In the order of a report's table. Others are conditions, and amounts that these are made of.
constexpr std::array meanings{
    Meaning{"engine_block_decode", QT_TRANSLATE_NOOP("BenchText", "A block, a token of an answer")},
    Meaning{"engine_block_prefill", QT_TRANSLATE_NOOP("BenchText", "A block, a token of a prompt")},
    Meaning{"engine_block_q4_decode",
            QT_TRANSLATE_NOOP("BenchText", "A block of 4 bits, a token of an answer")},
    Meaning{"engine_block_q4_prefill",
            QT_TRANSLATE_NOOP("BenchText", "A block of 4 bits, a token of a prompt")},
    Meaning{"engine_small_block_decode",
            QT_TRANSLATE_NOOP("BenchText", "A small block, a token of an answer")},
    Meaning{"engine_small_block_prefill",
            QT_TRANSLATE_NOOP("BenchText", "A small block, a token of a prompt")},
    Meaning{"prompt_tokens", QT_TRANSLATE_NOOP("BenchText", "Length of these prompts")},
    Meaning{"ggml_mul_mat_vec_q4_0",
            QT_TRANSLATE_NOOP("BenchText", "Weights read for a token, 4 bits")},
    Meaning{"ggml_mul_mat_vec_q8_0",
            QT_TRANSLATE_NOOP("BenchText", "Weights read for a token, 8 bits")},
    Meaning{"ggml_mul_mat_q4_0", QT_TRANSLATE_NOOP("BenchText", "Products of a prompt, 4 bits")},
    Meaning{"ggml_mul_mat_q8_0", QT_TRANSLATE_NOOP("BenchText", "Products of a prompt, 8 bits")},
    Meaning{"product_chain", QT_TRANSLATE_NOOP("BenchText", "What the coordinator checks")},
    Meaning{"copy", QT_TRANSLATE_NOOP("BenchText", "Memory, copied")},
    Meaning{"triad", QT_TRANSLATE_NOOP("BenchText", "Memory, two read and one written")},
    Meaning{"read", QT_TRANSLATE_NOOP("BenchText", "Memory, read")},
    Meaning{"fma_f32", QT_TRANSLATE_NOOP("BenchText", "Arithmetic, 32-bit floats")},
    Meaning{"fma_f16", QT_TRANSLATE_NOOP("BenchText", "Arithmetic, 16-bit floats")},
    Meaning{"dot_i8", QT_TRANSLATE_NOOP("BenchText", "Arithmetic, 8-bit integers")},
    Meaning{"matrix_f16", QT_TRANSLATE_NOOP("BenchText", "Matrix units, 16-bit floats")},
    Meaning{"mul_mat_vec_q4_0",
            QT_TRANSLATE_NOOP("BenchText", "Own kernel: vector product, 4 bits")},
    Meaning{"mul_mat_vec_q8_0",
            QT_TRANSLATE_NOOP("BenchText", "Own kernel: vector product, 8 bits")},
    Meaning{"mul_mat_q4_0", QT_TRANSLATE_NOOP("BenchText", "Own kernel: matrix product, 4 bits")},
    Meaning{"mul_mat_q8_0", QT_TRANSLATE_NOOP("BenchText", "Own kernel: matrix product, 8 bits")},
    Meaning{"link_to_device", QT_TRANSLATE_NOOP("BenchText", "Link, host to device")},
    Meaning{"link_from_device", QT_TRANSLATE_NOOP("BenchText", "Link, device to host")},
    Meaning{"driver_copy", QT_TRANSLATE_NOOP("BenchText", "Memory, copied by the driver")},
    Meaning{"launch", QT_TRANSLATE_NOOP("BenchText", "Starting a computation")},
    Meaning{"sustained_block_decode",
            QT_TRANSLATE_NOOP("BenchText", "A block, a token of an answer, after a minute")},
    Meaning{"heat_loss", QT_TRANSLATE_NOOP("BenchText", "Speed lost in a minute of load")},
    Meaning{"clock_at_first",
            QT_TRANSLATE_NOOP("BenchText", "Clock at the beginning of that minute")},
    Meaning{"clock_at_last", QT_TRANSLATE_NOOP("BenchText", "Clock at its end")},
    Meaning{"hottest", QT_TRANSLATE_NOOP("BenchText", "Hottest in that minute")},
    Meaning{"power", QT_TRANSLATE_NOOP("BenchText", "Power in that minute")},
    Meaning{"block_tokens_per_joule", QT_TRANSLATE_NOOP("BenchText", "Blocks' tokens for a joule")},
};

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

// The unit as the figures have it: no program writes bytes and floating-point operations
// otherwise, except for what is counted.
QString unitText(const std::string &unit) {
    return unit == "tokens/J" ? BenchText::tr("tokens/J") : told(unit);
}

} // namespace

QString figureText(const std::string &figure) {
    const auto *const known = std::ranges::find(meanings, figure, &Meaning::figure);
    return known == meanings.end() ? told(figure) : BenchText::tr(known->words);
}

QString stepText(const std::string &step) {
    if (step == "sustained")
        return BenchText::tr("A minute of load");
    return figureText(step);
}

QString valueText(const BenchFigure &figure, const QLocale &locale) {
    if (!figure.isValid())
        return QStringLiteral("–");
    if (figure.unit == "tokens")
        return BenchText::tr("%Ln token(s)", nullptr, static_cast<int>(figure.value));
    if (figure.unit == "1")
        //: A number of percent
        return BenchText::tr("%1\u00a0%").arg(locale.toString(figure.value * 100, 'f', 1));
    if (figure.unit == "°C")
        return format::temperature(Celsius(figure.value), locale);
    if (figure.unit == "W")
        return format::power(Watts(figure.value), locale);
    if (figure.unit == "s")
        return figure.value < 1e-3
                   //: Microseconds
                   ? BenchText::tr("%1\u00a0µs").arg(locale.toString(figure.value * 1e6, 'f', 1))
                   //: Milliseconds
                   : BenchText::tr("%1\u00a0ms").arg(locale.toString(figure.value * 1e3, 'f', 2));
    return format::withPrefix(figure.value, unitText(figure.unit), locale);
}

QString remarkText(const BenchFigure &figure) {
    const auto with = [&](const QString &state) {
        //: %1: what is to be said of a measured value, such as "disturbed"; %2: why
        return figure.note.empty() ? state : BenchText::tr("%1: %2").arg(state, told(figure.note));
    };
    switch (figure.state) {
    case FigureState::Measured:
        break;
    case FigureState::Disturbed:
        //: Of a measured value
        return with(BenchText::tr("disturbed"));
    case FigureState::Wrong:
        //: Of a measured value
        return with(BenchText::tr("wrong results"));
    case FigureState::Unsupported:
        //: Of what could not be measured
        return with(BenchText::tr("not possible here"));
    }
    return {};
}

QString profileText(BenchProfile profile) {
    return profile == BenchProfile::Full ? BenchText::tr("Full") : BenchText::tr("Quick");
}

std::vector<BenchFigure> figuresInOrder(const BenchReport &report) {
    std::vector<BenchFigure> figures;
    for (const Meaning &meaning : meanings) {
        const auto figure = std::ranges::find(report.figures, meaning.figure, &BenchFigure::name);
        if (figure != report.figures.end())
            figures.push_back(*figure);
    }
    return figures;
}

} // namespace commonwatt
