#include "gpu/telemetry/drm_clients.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxClients = 1024;
constexpr std::size_t maxEngines = 32;
constexpr int maxLines = 128;
constexpr int maxFiles = 4096; // of one process

struct Client {
    std::string address;
    std::optional<std::uint64_t> id;
    GpuCount count;
};

std::optional<std::uint64_t> numberAt(std::string_view text) {
    std::uint64_t number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

Bytes sizeAt(std::string_view text) {
    constexpr std::uint64_t most = std::uint64_t(1) << 50;
    const std::uint64_t number = std::min(numberAt(text).value_or(0), most);
    const std::uint64_t unit = text.ends_with("MiB")   ? 1 << 20
                               : text.ends_with("KiB") ? 1 << 10
                                                       : 1;
    return Bytes(std::min(number * unit, most));
}

// The device's own memory, not what it uses of the host's.
bool isDeviceMemory(std::string_view region) {
    return region.starts_with("vram") || region.starts_with("local");
}

void readField(Client &client, std::string_view key, std::string_view value) {
    constexpr std::string_view engine = "drm-engine-";
    constexpr std::string_view capacity = "drm-engine-capacity-";
    constexpr std::string_view memory = "drm-memory-";
    constexpr std::string_view resident = "drm-resident-";
    if (key == "drm-pdev")
        client.address = value;
    else if (key == "drm-client-id")
        client.id = numberAt(value);
    else if (key.starts_with(engine) && !key.starts_with(capacity) &&
             client.count.engines.size() < maxEngines)
        client.count.engines[std::string(key.substr(engine.size()))] =
            std::chrono::nanoseconds(numberAt(value).value_or(0) & INT64_MAX);
    // Old and new name of the same number: drivers may tell both.
    for (const std::string_view prefix : {memory, resident})
        if (key.starts_with(prefix) && isDeviceMemory(key.substr(prefix.size())))
            client.count.memory = std::max(client.count.memory, sizeAt(value));
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos
               ? std::string_view()
               : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

Client readClient(const fs::path &file) {
    Client client;
    std::ifstream stream(file);
    std::array<char, 256> line{};
    for (int count = 0; count < maxLines && stream.getline(line.data(), line.size()); ++count) {
        const std::string_view text(line.data());
        if (const std::size_t colon = text.find(':'); colon != std::string_view::npos)
            readField(client, text.substr(0, colon), trimmed(text.substr(colon + 1)));
    }
    return client;
}

// A process has many descriptors and few of a GPU: their link tells which, where it can be read.
bool mayBeGpu(const fs::path &process, const fs::path &descriptor) {
    std::error_code error;
    const fs::path target = fs::read_symlink(process / "fd" / descriptor, error);
    return !error && target.string().starts_with("/dev/dri/");
}

} // namespace

DrmUse DrmClients::read(const fs::path &proc, const std::string &pciAddress, const ProcessIds &ours,
                        WallTime now) {
    UseCounter::Clients clients;
    std::error_code error;
    for (fs::directory_iterator process(proc, error), end; !error && process != end;
         process.increment(error)) {
        const std::optional<std::uint64_t> pid = numberAt(process->path().filename().string());
        if (!pid)
            continue;
        int files = 0;
        std::error_code hidden; // another user's, or it has ended
        for (fs::directory_iterator file(process->path() / "fdinfo", hidden);
             !hidden && file != end && ++files <= maxFiles; file.increment(hidden)) {
            if (!mayBeGpu(process->path(), file->path().filename()))
                continue;
            const Client client = readClient(file->path());
            if (client.address != pciAddress || !client.id || clients.size() >= maxClients)
                continue;
            const bool isOurs = ours.contains(static_cast<std::uint32_t>(*pid));
            // A client that two processes share is ours if one of them is.
            GpuClient &known =
                clients.try_emplace(*client.id, GpuClient{client.count, isOurs}).first->second;
            known.isOurs = known.isOurs || isOurs;
        }
    }

    const std::size_t count = clients.size();
    return {count, m_counter.read(std::move(clients), std::nullopt, now)};
}

} // namespace commonwatt
