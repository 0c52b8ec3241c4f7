// What the GPUs' sensors told, in DATA/sensors.db (SQLite): every sample of the last hour, and for
// 400 days the least, mean and greatest of each five minutes. One thread.
//
// Samples of a simulated GPU are kept under their own mark and never mixed with a real one's.
#pragma once

#include "core/store/database.h"
#include "core/types/telemetry.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace commonwatt {

struct SensorHistoryLimits {
    std::chrono::seconds samples = std::chrono::hours(1); // before the newest one
    // Of each GPU and value, by number, so that a clock that is wrong for a while costs nothing.
    std::int64_t intervals = std::chrono::days(400) / std::chrono::minutes(5);
};

// A GPU as the history knows it.
struct KnownGpu {
    std::string gpu; // GpuSample::gpu
    std::string name;
    bool simulated = false;
    bool operator==(const KnownGpu &) const = default;
};

// Of one value, over `length` from `begin` on; for a single sample the three are the same and
// `length` is 0.
struct SensorPoint {
    WallTime begin;
    std::chrono::milliseconds length{0};
    double min = 0;
    double mean = 0;
    double max = 0;
    std::uint64_t samples = 0;
    bool operator==(const SensorPoint &) const = default;
};

class SensorHistory {
public:
    static constexpr std::chrono::minutes interval{5};
    // Gathered without a flush(); beyond it the oldest are lost.
    static constexpr std::size_t maxGathered = 1024;

    // Makes the file if need be.
    [[nodiscard]] static Result<SensorHistory> open(const std::filesystem::path &file,
                                                    SensorHistoryLimits limits = {});

    // Gathers in memory, so that the disk may rest.
    void add(const GpuSample &sample);
    // Writes what was gathered, in one transaction, and removes what is too much. What cannot be
    // written is gathered on, within its bound.
    [[nodiscard]] Status flush();

    // Flushed samples only, oldest first. `from` to before `to`.
    [[nodiscard]] Result<std::vector<KnownGpu>> gpus();
    [[nodiscard]] Result<std::vector<SensorPoint>> samples(const KnownGpu &gpu, GpuValue value,
                                                           WallTime from, WallTime to);
    // Intervals that begin in that time, brought together to at most about `points` longer ones.
    [[nodiscard]] Result<std::vector<SensorPoint>>
    intervals(const KnownGpu &gpu, GpuValue value, WallTime from, WallTime to, std::size_t points);

private:
    SensorHistory(Database database, SensorHistoryLimits limits);
    [[nodiscard]] Status write();
    [[nodiscard]] Result<std::int64_t> idOf(const KnownGpu &gpu);
    [[nodiscard]] Status trim(std::int64_t gpu, WallTime newest);
    [[nodiscard]] Status trimIntervals(std::int64_t gpu);

    Database m_database;
    SensorHistoryLimits m_limits;
    std::vector<GpuSample> m_gathered;
    std::map<std::int64_t, WallTime> m_trimmed; // the interval in which that was done last, by GPU
};

} // namespace commonwatt
