#include "gpu/telemetry/use_counter.h"

#include <algorithm>
#include <vector>

namespace commonwatt {

namespace {

using EngineTimes = std::map<std::string, std::chrono::nanoseconds>;

// Without an earlier count, nobody knows when an engine's time was spent.
void addGrowth(EngineTimes &sum, const EngineTimes &before, const EngineTimes &now) {
    for (const auto &[engine, time] : now)
        if (const auto last = before.find(engine); last != before.end())
            sum[engine] += std::max(std::chrono::nanoseconds(), time - last->second);
}

EngineTimes difference(EngineTimes all, const EngineTimes &part) {
    for (auto &[engine, time] : all)
        if (const auto taken = part.find(engine); taken != part.end())
            time = std::max(std::chrono::nanoseconds(), time - taken->second);
    return all;
}

double shareOf(const EngineTimes &engines, std::chrono::nanoseconds passed) {
    std::chrono::nanoseconds most{};
    for (const auto &[engine, time] : engines)
        most = std::max(most, time);
    return std::min(1.0,
                    std::chrono::duration<double>(most) / std::chrono::duration<double>(passed));
}

std::vector<std::uint64_t> oursOf(const UseCounter::Clients &clients) {
    std::vector<std::uint64_t> ours;
    for (const auto &[id, client] : clients)
        if (client.isOurs)
            ours.push_back(id);
    return ours;
}

} // namespace

GpuUse UseCounter::read(Clients clients, std::optional<GpuCount> all, WallTime now) {
    GpuUse use;
    for (const auto &[id, client] : clients)
        (client.isOurs ? use.memoryByUs : use.memoryByOthers) += client.count.memory;
    if (all)
        use.memoryByOthers = Bytes(all->memory.value - std::min(all->memory, use.memoryByUs).value);

    // One of ours that came or went has a part in the sum that nobody knows.
    const bool isTold = all ? m_last && m_last->all && oursOf(clients) == oursOf(m_last->clients)
                            : m_last && !clients.empty();
    if (isTold && now > m_last->time) {
        const std::chrono::nanoseconds passed = now - m_last->time;
        EngineTimes ours;
        EngineTimes others;
        for (const auto &[id, client] : clients)
            if (const auto last = m_last->clients.find(id); last != m_last->clients.end())
                addGrowth(client.isOurs ? ours : others, last->second.count.engines,
                          client.count.engines);
        if (all) {
            EngineTimes sum;
            addGrowth(sum, m_last->all->engines, all->engines);
            others = difference(std::move(sum), ours);
        }
        use.busyByUs = shareOf(ours, passed);
        use.busyByOthers = shareOf(others, passed);
    }
    m_last = Reading{std::move(clients), std::move(all), now};
    return use;
}

} // namespace commonwatt
