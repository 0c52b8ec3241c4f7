// What a benchmark found, in words and numbers for who does not know its figures.
#pragma once

#include "core/types/benchmark.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace commonwatt {

// What the figure says: "Memory, read"; one that this program does not know by its name.
[[nodiscard]] QString figureText(const std::string &figure);
// What is measured now: a figure's words, or the step as it is told.
[[nodiscard]] QString stepText(const std::string &step);
// "312 GB/s", "9.31 ms", "97.1 %"; a dash where there is no value.
[[nodiscard]] QString valueText(const BenchFigure &figure, const QLocale &locale = {});
// Why it counts for less or is not there; empty for what was measured undisturbed.
[[nodiscard]] QString remarkText(const BenchFigure &figure);
// "Quick"
[[nodiscard]] QString profileText(BenchProfile profile);

// Those of a report that say something by themselves, in the order in which they are read.
[[nodiscard]] std::vector<BenchFigure> figuresInOrder(const BenchReport &report);

} // namespace commonwatt
