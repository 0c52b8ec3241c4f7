// What Windows' graphics kernel tells through the "kernel mode thunks" of gdi32.dll: the part of
// d3dkmthk.h (Windows SDK) that sensors need, in layouts of 64-bit Windows; MinGW-w64 10 does not
// have that header. Microsoft documents adapters and their performance data; the statistics are
// "reserved for system use" and described by the header alone.
//
// Behind an interface, so that what is made of it can be tested without Windows.
#pragma once

#include "core/base/error.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace commonwatt::kmt {

using AdapterHandle = std::uint32_t;

struct Luid {
    std::uint32_t low = 0;
    std::int32_t high = 0;
};

struct AdapterInfo {
    AdapterHandle adapter = 0;
    Luid luid;
    std::uint32_t sources = 0; // of video
    std::int32_t prefersMoveRegions = 0;
};
static_assert(sizeof(AdapterInfo) == 20);

// What can be asked of an adapter; each has a structure that is filled. Members named in… say what
// is asked for: `inPhysicalAdapter` is which of several linked GPUs, 0 the first.
enum class Info : std::int32_t {
    Address = 6,
    Registry = 8,
    Type = 15,
    NodePerformance = 61, // since Windows 10 1803, as the following two
    AdapterPerformance = 62,
    AdapterLimits = 63,
};

struct Address { // 0xffffffff: not of PCI
    static constexpr Info info = Info::Address;
    std::uint32_t bus = 0;
    std::uint32_t device = 0;
    std::uint32_t function = 0;
};
static_assert(sizeof(Address) == 12);

using Text = std::array<char16_t, 260>; // ends at the first zero

struct Registry {
    static constexpr Info info = Info::Registry;
    Text name{};
    Text bios{};
    Text converter{};
    Text chip{};
};
static_assert(sizeof(Registry) == 2080);

struct Type {
    static constexpr Info info = Info::Type;
    static constexpr std::uint32_t renders = 1U << 0;
    static constexpr std::uint32_t software = 1U << 2;
    static constexpr std::uint32_t indirectDisplay = 1U << 6;
    std::uint32_t bits = 0;
};
static_assert(sizeof(Type) == 4);

struct NodePerformance {
    static constexpr Info info = Info::NodePerformance;
    std::uint32_t inNode = 0;
    std::uint32_t inPhysicalAdapter = 0;
    std::uint64_t clock = 0; // hertz
    std::uint64_t maxClock = 0;
    std::uint64_t maxClockOverclocked = 0;
    std::uint32_t voltage = 0; // millivolts
    std::uint32_t maxVoltage = 0;
    std::uint32_t maxVoltageOverclocked = 0;
    std::uint64_t maxTransition = 0; // 100 ns
};
static_assert(sizeof(NodePerformance) == 56);

struct AdapterPerformance {
    static constexpr Info info = Info::AdapterPerformance;
    std::uint32_t inPhysicalAdapter = 0;
    std::uint64_t memoryClock = 0; // hertz
    std::uint64_t maxMemoryClock = 0;
    std::uint64_t maxMemoryClockOverclocked = 0;
    std::uint64_t memoryTraffic = 0; // bytes
    std::uint64_t linkTraffic = 0;   // bytes
    std::uint32_t fan = 0;           // turns a minute
    std::uint32_t power = 0;         // tenths of a percent of a limit that it does not tell
    std::uint32_t temperature = 0;   // tenths of a degree Celsius
    std::uint8_t powerStateOverride = 0;
};
static_assert(sizeof(AdapterPerformance) == 64);

struct AdapterLimits {
    static constexpr Info info = Info::AdapterLimits;
    std::uint32_t inPhysicalAdapter = 0;
    std::uint64_t memoryTraffic = 0; // bytes a second
    std::uint64_t linkTraffic = 0;
    std::uint32_t fan = 0; // turns a minute
    std::uint32_t temperature = 0;
    std::uint32_t temperatureWarning = 0;
};
static_assert(sizeof(AdapterLimits) == 40);

// The statistics: the beginning of each structure, as far as it is used.
enum class Statistics : std::int32_t {
    Adapter = 0,
    Segment = 3,
    ProcessSegment = 4,
    Node = 5,
    ProcessNode = 6,
};

struct AdapterStatistics {
    std::uint32_t segments = 0;
    std::uint32_t nodes = 0;
};

struct SegmentStatistics { // of memory
    std::uint64_t limit = 0;
    std::uint64_t committed = 0;
    std::uint64_t resident = 0; // bytes in use
    std::uint64_t evicted = 0;
    std::uint32_t allocationsCommitted = 0;
    std::uint32_t allocationsResident = 0;
    std::uint32_t isAperture = 0; // the host's memory, seen through a window
};

struct ProcessSegmentStatistics {
    std::uint64_t committed = 0;
};

// Of a node (an engine), all processes together or one.
struct NodeStatistics {
    std::int64_t runningTime = 0; // 100 ns, counting up
};

union StatisticsResult {
    std::array<std::uint64_t, 97> space{}; // the largest of all of them
    AdapterStatistics adapter;
    SegmentStatistics segment;
    ProcessSegmentStatistics processSegment;
    NodeStatistics node;
};

struct StatisticsQuery {
    Statistics type = Statistics::Adapter;
    Luid luid;
    void *process = nullptr; // nullptr: all
    StatisticsResult result{};
    std::uint32_t index = 0; // of the segment or node
};
static_assert(offsetof(StatisticsQuery, result) == 0x18);
static_assert(offsetof(StatisticsQuery, index) == 0x320);
static_assert(sizeof(StatisticsQuery) == 0x328);

// One thread at a time.
class Kernel {
public:
    virtual ~Kernel() = default;
    Kernel() = default;
    Kernel(const Kernel &) = delete;
    Kernel &operator=(const Kernel &) = delete;

    // Opens all adapters: returns how many were written into `adapters`, each to be closed.
    [[nodiscard]] virtual std::size_t openAdapters(std::span<AdapterInfo> adapters) = 0;
    virtual void close(AdapterHandle adapter) = 0;
    // False: refused, or the driver does not tell.
    [[nodiscard]] virtual bool ask(AdapterHandle adapter, Info info, void *data,
                                   std::uint32_t size) = 0;
    [[nodiscard]] virtual bool ask(StatisticsQuery &query) = 0;
    // The process's handle, which is closed by its last owner. NotFound: it has ended.
    [[nodiscard]] virtual Result<std::shared_ptr<void>> open(std::uint32_t process) = 0;
};

} // namespace commonwatt::kmt
