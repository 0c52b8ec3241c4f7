// What the reports of a device's benchmarks come to: beside other devices, beside those before, and
// what models it would serve at which speed.
#pragma once

#include "core/types/benchmark.h"
#include "core/types/prediction.h"
#include "core/types/reference_devices.h"
#include "net/control/model_types.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace commonwatt {

// How many bytes of a model's weights the engine reads in a second: what a device claims at a
// coordinator. Nothing: the report does not say.
[[nodiscard]] std::optional<double> weightsPerSecond(const BenchReport &report);

// One figure of several devices.
struct ComparedDevice {
    enum class Source {
        Own,
        Measured, // by Commonwatt's benchmark elsewhere
        Peak,     // of a data sheet: no program reaches it
    };
    std::string name;
    Source source = Source::Own;
    double value = 0;
    bool operator==(const ComparedDevice &) const = default;
};
struct Comparison {
    std::string figure;
    std::string unit;
    std::vector<ComparedDevice> devices; // the own one first, then the fastest
};
// Of the figures that the report and others have.
[[nodiscard]] std::vector<Comparison> compare(const BenchReport &report,
                                              const std::vector<ReferenceDevice> &others);

// A run, and what it lost since the last one before it that can be compared with it.
struct PastRun {
    const BenchReport *report = nullptr;
    std::vector<BenchDrop> drops;
};
// `reports`: newest first, of any devices, and must outlive what is returned. Those of that
// hardware alone (BenchReport::hardware).
[[nodiscard]] std::vector<PastRun> runsOf(const std::vector<BenchReport> &reports,
                                          const std::string &hardware);
// "Memory, read: 22 % slower"
[[nodiscard]] QString dropText(const BenchDrop &drop, const QLocale &locale = {});

// The whole of a model, on one device.
[[nodiscard]] RangeWork workOf(const ModelStatus &model);
// "llama-8b: 42.1 tokens/s of an answer, 812.0 tokens/s of a prompt." Where it does not fit into
// what is `lent`, that, and how much of it does at which speed. Empty: the report lacks what it
// takes to know.
[[nodiscard]] QString predictionText(const QString &model, const RangeWork &work, Bytes lent,
                                     const BenchReport &report, const QLocale &locale = {});
// Of a size of core/types/prediction.h: "a model of 8 billion parameters, 4 bits"
[[nodiscard]] QString sizeText(const KnownSize &size, const QLocale &locale = {});

} // namespace commonwatt
