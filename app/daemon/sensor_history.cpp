#include "app/daemon/sensor_history.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace commonwatt {

namespace {

// The tables as they came to be. A released step is never changed. Times are milliseconds since
// 1970 (UTC), values in the units of core/types/telemetry.h.
constexpr std::array<Migration, 1> migrations{{{1, R"sql(
CREATE TABLE gpus (
    id INTEGER PRIMARY KEY,
    gpu TEXT NOT NULL,
    name TEXT NOT NULL,
    simulated INTEGER NOT NULL,
    UNIQUE (gpu, simulated)
);
CREATE TABLE samples (
    gpu INTEGER NOT NULL,
    time INTEGER NOT NULL,
    sample TEXT NOT NULL,
    PRIMARY KEY (gpu, time)
) WITHOUT ROWID;
CREATE TABLE intervals (
    gpu INTEGER NOT NULL,
    value TEXT NOT NULL,
    began INTEGER NOT NULL,
    samples INTEGER NOT NULL,
    least REAL NOT NULL,
    total REAL NOT NULL,
    greatest REAL NOT NULL,
    PRIMARY KEY (gpu, value, began)
) WITHOUT ROWID;
)sql"}}};

std::int64_t toMillis(WallTime time) {
    return time.time_since_epoch().count();
}

WallTime fromMillis(std::int64_t millis) {
    return WallTime(std::chrono::milliseconds(millis));
}

WallTime intervalOf(WallTime time) {
    constexpr std::chrono::milliseconds length = SensorHistory::interval;
    return time - (time.time_since_epoch() % length + length) % length;
}

struct Sum {
    std::uint64_t samples = 0;
    double least = 0;
    double total = 0;
    double greatest = 0;

    void add(double value) {
        least = samples == 0 ? value : std::min(least, value);
        greatest = samples == 0 ? value : std::max(greatest, value);
        total += value;
        ++samples;
    }
};

} // namespace

SensorHistory::SensorHistory(Database database, SensorHistoryLimits limits)
    : m_database(std::move(database))
    , m_limits(limits) {
}

Result<SensorHistory> SensorHistory::open(const std::filesystem::path &file,
                                          SensorHistoryLimits limits) {
    CW_TRY_ASSIGN(Database database, Database::open(file));
    CW_TRY(database.migrate(migrations));
    return SensorHistory(std::move(database), limits);
}

void SensorHistory::add(const GpuSample &sample) {
    if (m_gathered.size() == maxGathered)
        m_gathered.erase(m_gathered.begin());
    m_gathered.push_back(sample);
}

Status SensorHistory::flush() {
    if (m_gathered.empty())
        return {};
    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_database));
    CW_TRY(write());
    CW_TRY(transaction.commit());
    m_gathered.clear();
    return {};
}

Status SensorHistory::write() {
    std::map<std::tuple<std::int64_t, GpuValue, WallTime>, Sum> sums;
    std::map<std::int64_t, WallTime> newest;
    for (const GpuSample &sample : m_gathered) {
        CW_TRY_ASSIGN(const std::int64_t gpu, idOf({sample.gpu, sample.name, sample.simulated}));
        CW_TRY(m_database.run("INSERT OR REPLACE INTO samples (gpu, time, sample) VALUES (?, ?, ?)",
                              gpu, toMillis(sample.time), json::serialize(toJson(sample))));
        newest[gpu] = sample.time;
        for (const GpuValue value : allGpuValues)
            if (const auto number = valueOf(sample, value))
                sums[{gpu, value, intervalOf(sample.time)}].add(*number);
    }
    for (const auto &[key, sum] : sums) {
        const auto &[gpu, value, began] = key;
        CW_TRY(m_database.run(
            "INSERT INTO intervals (gpu, value, began, samples, least, total, greatest) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (gpu, value, began) DO UPDATE SET "
            "samples = samples + excluded.samples, least = min(least, excluded.least), "
            "total = total + excluded.total, greatest = max(greatest, excluded.greatest)",
            gpu, nameOf(value), toMillis(began), sum.samples, sum.least, sum.total, sum.greatest));
    }
    for (const auto &[gpu, time] : newest)
        CW_TRY(trim(gpu, time));
    return {};
}

Result<std::int64_t> SensorHistory::idOf(const KnownGpu &gpu) {
    CW_TRY(m_database.run("INSERT INTO gpus (gpu, name, simulated) VALUES (?, ?, ?) "
                          "ON CONFLICT (gpu, simulated) DO UPDATE SET name = excluded.name "
                          "WHERE name <> excluded.name",
                          gpu.gpu, gpu.name, gpu.simulated));
    return m_database.value<std::int64_t>("SELECT id FROM gpus WHERE gpu = ? AND simulated = ?",
                                          gpu.gpu, gpu.simulated);
}

Status SensorHistory::trim(std::int64_t gpu, WallTime newest) {
    // Samples from what is the future now are of a clock that was wrong.
    CW_TRY(m_database.run("DELETE FROM samples WHERE gpu = ? AND (time <= ? OR time > ?)", gpu,
                          toMillis(newest - m_limits.samples), toMillis(newest)));
    // Counting a year takes its time, and only a new interval can be one too many.
    const WallTime current = intervalOf(newest);
    if (const auto done = m_trimmed.find(gpu); done != m_trimmed.end() && done->second == current)
        return {};
    CW_TRY(trimIntervals(gpu));
    m_trimmed[gpu] = current;
    return {};
}

Status SensorHistory::trimIntervals(std::int64_t gpu) {
    for (const GpuValue value : allGpuValues)
        CW_TRY(m_database.run(
            "DELETE FROM intervals WHERE gpu = ?1 AND value = ?2 AND began <= (SELECT began FROM "
            "intervals WHERE gpu = ?1 AND value = ?2 ORDER BY began DESC LIMIT 1 OFFSET ?3)",
            gpu, nameOf(value), m_limits.intervals));
    return {};
}

Result<std::vector<KnownGpu>> SensorHistory::gpus() {
    std::vector<KnownGpu> gpus;
    CW_TRY_ASSIGN(Statement rows,
                  m_database.query("SELECT gpu, name, simulated FROM gpus ORDER BY id"));
    CW_TRY(rows.forEach([&](const Statement &row) {
        gpus.push_back({row.get<std::string>(0), row.get<std::string>(1), row.get<bool>(2)});
    }));
    return gpus;
}

Result<std::vector<SensorPoint>> SensorHistory::samples(const KnownGpu &gpu, GpuValue value,
                                                        WallTime from, WallTime to) {
    std::vector<SensorPoint> points;
    CW_TRY_ASSIGN(
        Statement rows,
        m_database.query("SELECT sample FROM samples JOIN gpus ON gpus.id = samples.gpu WHERE "
                         "gpus.gpu = ? AND simulated = ? AND time >= ? AND time < ? ORDER BY time",
                         gpu.gpu, gpu.simulated, toMillis(from), toMillis(to)));
    CW_TRY(rows.forEach([&](const Statement &row) {
        const Result<json::object> object = parseJsonObject(row.get<std::string>(0));
        const Result<GpuSample> sample =
            object ? gpuSampleFromJson(*object) : std::unexpected(object.error());
        // One of a later version that says more is left out.
        if (const auto number = sample ? valueOf(*sample, value) : std::nullopt)
            points.push_back({sample->time, {}, *number, *number, *number, 1});
    }));
    return points;
}

Result<std::vector<SensorPoint>> SensorHistory::intervals(const KnownGpu &gpu, GpuValue value,
                                                          WallTime from, WallTime to,
                                                          std::size_t points) {
    // As many intervals in one point as it takes.
    const auto wanted = std::max<std::int64_t>(static_cast<std::int64_t>(points), 1);
    const std::chrono::milliseconds span = std::max(to - from, std::chrono::milliseconds(1));
    constexpr std::chrono::milliseconds length = interval;
    const std::int64_t together = std::max<std::int64_t>((span / wanted + length) / length, 1);
    std::vector<SensorPoint> found;
    CW_TRY_ASSIGN(
        Statement rows,
        m_database.query("SELECT began / ?1, sum(intervals.samples), min(least), sum(total), "
                         "max(greatest) FROM intervals JOIN gpus ON gpus.id = intervals.gpu WHERE "
                         "gpus.gpu = ?2 AND simulated = ?3 AND value = ?4 AND began >= ?5 AND "
                         "began < ?6 GROUP BY began / ?1 ORDER BY began",
                         (together * length).count(), gpu.gpu, gpu.simulated, nameOf(value),
                         toMillis(from), toMillis(to)));
    CW_TRY(rows.forEach([&](const Statement &row) {
        const auto samples = row.get<std::uint64_t>(1);
        found.push_back({fromMillis(row.get<std::int64_t>(0) * (together * length).count()),
                         together * length, row.get<double>(2),
                         row.get<double>(3) / static_cast<double>(samples), row.get<double>(4),
                         samples});
    }));
    return found;
}

} // namespace commonwatt
