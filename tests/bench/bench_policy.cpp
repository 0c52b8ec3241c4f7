// How fast the idle policy decides: random days of signals (tests/support/random_days.h), each
// evaluated at every change and whenever the answer before said that it can change.
#include "bench/bench_support.h"
#include "support/random_days.h"

#include <CLI/CLI.hpp>

using namespace commonwatt;

namespace {

constexpr int targetDays = 10'000;
constexpr double targetSeconds = 5;

} // namespace

int main(int argc, char **argv) {
    CLI::App app("Measures how fast the idle policy decides on random days");
    int days = targetDays;
    int changes = 60;
    unsigned seed = 1;
    app.add_option("--days", days)->check(CLI::PositiveNumber);
    app.add_option("--changes", changes, "a day")->check(CLI::PositiveNumber);
    app.add_option("--seed", seed);
    CLI11_PARSE(app, argc, argv);

    RandomDays random(seed);
    double running = 0; // of all decisions on devices
    double decisions = 0;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < days; ++i)
        random.day(changes, [&](PolicyWorld &, const PolicyAnswer &answer, bool) {
            for (const DeviceDecision &decision : answer.devices)
                running += decision.duty.value > 0;
            decisions += static_cast<double>(answer.devices.size());
        });
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%d days of %d changes: %llu evaluations in %.2f s, %.2f us each (target: %d days "
                "in %.0f s); a device computed after %.0f %% of them\n",
                days, changes, static_cast<unsigned long long>(random.evaluations()), seconds,
                seconds / static_cast<double>(random.evaluations()) * 1e6, targetDays,
                targetSeconds, running / decisions * 100);
    return 0;
}
