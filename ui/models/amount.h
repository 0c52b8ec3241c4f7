// A setting that is a number with a unit ("15m", "4G", "30%", "70C"), taken apart for an editor
// that has a field for the number and a choice of units, and put together again.
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace commonwatt {

struct AmountUnit {
    const char *suffix; // behind the number in the setting's text; may be empty
    const char *label;  // for the owner, to be translated in the context "Policy"
    // How much one is, in milliseconds or bytes; 0: it stands for itself, with bounds of its own.
    double factor = 0;
    double least = 0;
    double most = 0;
    int decimals = 0;
    double step = 1;
    double start = 1; // where an editor begins when there was no number before
};

struct Amount {
    std::size_t unit = 0; // of those given
    double number = 0;
};

enum class AmountOf { Number, Duration, Size };

// In the largest unit in which it is a whole number, else in the smallest one. Nothing: it is
// another word, or not understood. `units` from the smallest to the largest.
[[nodiscard]] std::optional<Amount> parseAmount(const QString &text,
                                                std::span<const AmountUnit> units, AmountOf of);
[[nodiscard]] QString amountText(const Amount &amount, std::span<const AmountUnit> units);

} // namespace commonwatt
