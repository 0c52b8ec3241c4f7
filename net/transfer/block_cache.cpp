#include "net/transfer/block_cache.h"

#include "core/base/file.h"
#include "core/base/log.h"
#include "net/transfer/file_thread.h"
#include "net/transfer/partial_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

// What downloads leave free on the disk, for everything else that writes there.
constexpr Bytes leastReserve{std::uint64_t(16) << 20};

bool isBlockName(std::string_view name) {
    return name.size() == 64 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

struct Entry {
    std::string sha256;
    fs::path path;
    fs::path partialPath;
    Bytes size;   // of the complete block; unknown (0) for an old partial one
    Bytes onDisk; // of a partial one, when last looked
    bool complete = false;
    bool verified = false; // since the start, and not touched since by others
    int pins = 0;
    // Of last use; while complete, exactly what the file system gives back for the file.
    fs::file_time_type lastUsed;
    std::vector<std::function<void(Status)>> verifying;

    [[nodiscard]] Bytes counted() const { return complete || pins > 0 ? size : onDisk; }
};

Bytes sizeOnDisk(const fs::path &path) {
    std::error_code code;
    const std::uintmax_t size = fs::file_size(path, code);
    return Bytes(code ? 0 : size);
}

void removeFile(const fs::path &path) {
    std::error_code code;
    fs::remove(path, code);
    if (code)
        logWarning("Cannot remove " + path.string() + ": " + code.message());
}

// Notes that it is used now, and whether somebody has written to it since the last time.
void touch(Entry &entry) {
    std::error_code code;
    const fs::path &path = entry.complete ? entry.path : entry.partialPath;
    if (fs::last_write_time(path, code) != entry.lastUsed)
        entry.verified = false;
    entry.lastUsed = fs::file_time_type::clock::now();
    fs::last_write_time(path, entry.lastUsed, code);
    // The file system may keep fewer digits.
    if (const fs::file_time_type kept = fs::last_write_time(path, code); !code)
        entry.lastUsed = kept;
}

// The block is not there any more, or worth nothing.
void discard(Entry &entry) {
    if (entry.complete)
        removeFile(entry.path);
    entry.complete = false;
    entry.verified = false;
    entry.onDisk = Bytes();
}

// Looks at what has become of the file since the last time.
void refresh(Entry &entry) {
    if (!entry.complete) {
        entry.onDisk = sizeOnDisk(entry.partialPath);
        return;
    }
    if (sizeOnDisk(entry.path) != entry.size)
        discard(entry);
}

} // namespace

struct BlockCache::State {
    fs::path folder;
    Bytes limit;
    Bytes diskReserve = leastReserve;
    std::map<std::string, std::shared_ptr<Entry>> entries;

    std::shared_ptr<Entry> entryFor(const std::string &sha256) {
        std::shared_ptr<Entry> &entry = entries[sha256];
        if (!entry) {
            entry = std::make_shared<Entry>();
            entry->sha256 = sha256;
            entry->path = folder / "blocks" / sha256.substr(0, 2) / sha256;
            entry->partialPath = folder / "partial" / sha256;
        }
        return entry;
    }

    [[nodiscard]] Bytes used() const {
        Bytes sum;
        for (const auto &[name, entry] : entries)
            sum += entry->counted();
        return sum;
    }

    void evict(Entry &entry) {
        removeFile(entry.complete ? entry.path : entry.partialPath);
        entries.erase(entry.sha256);
    }

    // The one that was not used for the longest time, of those not in use and not in `spared`.
    [[nodiscard]] std::shared_ptr<Entry> oldest(const std::set<std::string> &spared) const {
        std::shared_ptr<Entry> found;
        for (const auto &[name, entry] : entries)
            if (entry->pins == 0 && !spared.contains(name) &&
                (!found || entry->lastUsed < found->lastUsed))
                found = entry;
        return found;
    }

    void trim() {
        while (used() > limit) {
            const std::shared_ptr<Entry> victim = oldest({});
            if (!victim)
                return;
            evict(*victim);
        }
    }

    Status scan();
    [[nodiscard]] Status makeRoom(const std::set<std::string> &wanted, Bytes needed, Bytes toWrite);
};

Status BlockCache::State::scan() {
    std::error_code code;
    const auto visit = [&](const fs::directory_entry &file, bool complete) {
        const std::string name = file.path().filename().string();
        if (!isBlockName(name) || !file.is_regular_file(code))
            return;
        const bool known = entries.contains(name);
        if (!complete && known) { // a leftover beside the complete file
            removeFile(file.path());
            return;
        }
        const std::shared_ptr<Entry> entry = entryFor(name);
        entry->complete = complete;
        (complete ? entry->size : entry->onDisk) = sizeOnDisk(file.path());
        entry->lastUsed = fs::last_write_time(file.path(), code);
    };
    for (fs::directory_iterator group(folder / "blocks", code), end; !code && group != end;
         group.increment(code)) {
        std::error_code ignored; // not a folder: not ours
        for (fs::directory_iterator file(group->path(), ignored); !ignored && file != end;
             file.increment(ignored))
            if (file->path().filename().string().starts_with(group->path().filename().string()))
                visit(*file, true);
    }
    for (fs::directory_iterator file(folder / "partial", code), end; !code && file != end;
         file.increment(code))
        visit(*file, false);
    if (code)
        return std::unexpected(errorFromErrno("read the folder " + folder.string(),
                                              code.default_error_condition().value()));
    return {};
}

Status BlockCache::State::makeRoom(const std::set<std::string> &wanted, Bytes needed,
                                   Bytes toWrite) {
    Bytes evictable;
    for (const auto &[name, entry] : entries)
        if (entry->pins == 0 && !wanted.contains(name))
            evictable += entry->counted();
    const Bytes held = used() - evictable;
    if (held + needed > limit)
        return fail(ErrorCode::ResourceExhausted,
                    "The block cache may hold " + formatBytes(limit) + ", but " +
                        formatBytes(held + needed) +
                        " are needed at once. Raise its limit to at least that "
                        "(commonwattctl cache limit SIZE)");
    CW_TRY_ASSIGN(Bytes free, freeDiskSpace(folder));
    if (toWrite.value > 0 && free + evictable < toWrite + diskReserve)
        return fail(ErrorCode::ResourceExhausted, "The disk of the block cache has " +
                                                      formatBytes(free) + " free, but " +
                                                      formatBytes(toWrite + diskReserve) +
                                                      " are needed. Make room on it, or "
                                                      "move the data folder to a larger one");
    while (used() + needed > limit || (toWrite.value > 0 && free < toWrite + diskReserve)) {
        const std::shared_ptr<Entry> victim = oldest(wanted);
        if (!victim) // files that could not be removed
            return fail(ErrorCode::ResourceExhausted,
                        "The block cache cannot make room in " + folder.string());
        evict(*victim);
        CW_TRY_ASSIGN(free, freeDiskSpace(folder));
    }
    return {};
}

struct BlockLease::Pin {
    std::shared_ptr<Entry> entry;
    std::weak_ptr<BlockCache::State> cache;

    Pin(std::shared_ptr<Entry> pinned, const std::shared_ptr<BlockCache::State> &state)
        : entry(std::move(pinned))
        , cache(state) {
        ++entry->pins;
        touch(*entry);
    }
    ~Pin() {
        if (--entry->pins > 0)
            return;
        touch(*entry);
        const std::shared_ptr<BlockCache::State> state = cache.lock();
        if (!state)
            return;
        if (!entry->complete) {
            entry->onDisk = sizeOnDisk(entry->partialPath);
            if (entry->onDisk == Bytes())
                state->evict(*entry);
        }
        state->trim();
    }
    Pin(const Pin &) = delete;
    Pin &operator=(const Pin &) = delete;
};

const std::string &BlockLease::sha256() const {
    return m_pin->entry->sha256;
}
Bytes BlockLease::size() const {
    return m_pin->entry->size;
}
const fs::path &BlockLease::path() const {
    return m_pin->entry->path;
}
bool BlockLease::isComplete() const {
    return m_pin->entry->complete;
}

BlockCache::BlockCache(EventLoop &loop, std::shared_ptr<State> state)
    : m_loop(loop)
    , m_state(std::move(state))
    , m_fileThread(std::make_unique<FileThread>(loop)) {
}
BlockCache::~BlockCache() = default;

Result<std::unique_ptr<BlockCache>> BlockCache::open(EventLoop &loop, const fs::path &folder,
                                                     Bytes limit) {
    CW_TRY(makePrivateFolder(folder / "blocks"));
    CW_TRY(makePrivateFolder(folder / "partial"));
    auto state = std::make_shared<State>();
    state->folder = folder;
    state->limit = limit;
    CW_TRY(state->scan());
    state->trim();
    return std::unique_ptr<BlockCache>(new BlockCache(loop, std::move(state)));
}

Bytes BlockCache::limit() const {
    return m_state->limit;
}

void BlockCache::setLimit(Bytes limit) {
    m_state->limit = limit;
    m_state->trim();
}

void BlockCache::setDiskReserve(Bytes reserve) {
    m_state->diskReserve = std::max(reserve, leastReserve);
}

Bytes BlockCache::used() const {
    return m_state->used();
}

std::vector<CachedBlock> BlockCache::list() const {
    // The clocks' epochs differ; only now is known in both.
    const auto systemNow = std::chrono::system_clock::now();
    const auto fileNow = fs::file_time_type::clock::now();
    std::vector<CachedBlock> blocks;
    for (const auto &[name, entry] : m_state->entries)
        blocks.push_back({name, entry->complete ? entry->size : sizeOnDisk(entry->partialPath),
                          systemNow + std::chrono::duration_cast<std::chrono::microseconds>(
                                          entry->lastUsed - fileNow),
                          entry->complete, entry->pins > 0});
    return blocks;
}

Bytes BlockCache::clear() {
    const Bytes before = used();
    while (const std::shared_ptr<Entry> entry = m_state->oldest({}))
        m_state->evict(*entry);
    return before - used();
}

std::optional<fs::path> BlockCache::find(const std::string &sha256) const {
    const auto found = m_state->entries.find(sha256);
    std::error_code code;
    if (found == m_state->entries.end() || !found->second->complete ||
        !fs::exists(found->second->path, code))
        return std::nullopt;
    return found->second->path;
}

Result<std::vector<BlockLease>> BlockCache::reserve(std::span<const BlockFile> files) {
    std::map<std::string, Bytes> wanted;
    for (const BlockFile &file : files) {
        if (!isBlockName(file.sha256))
            return fail(ErrorCode::InvalidArgument, "'" + file.sha256 + "' is not a block's name");
        const auto [place, added] = wanted.emplace(file.sha256, file.size);
        if (!added && place->second != file.size)
            return fail(ErrorCode::InvalidArgument,
                        "The block " + file.sha256 + " is given two sizes");
    }
    std::set<std::string> names;
    Bytes needed;
    Bytes toWrite;
    for (const auto &[name, size] : wanted) {
        names.insert(name);
        const auto found = m_state->entries.find(name);
        Entry none;
        Entry &entry = found == m_state->entries.end() ? none : *found->second;
        if (found != m_state->entries.end())
            refresh(entry);
        if (entry.pins > 0 && entry.size != size)
            return fail(ErrorCode::InvalidArgument,
                        "The block " + name + " is in use with another size");
        if (entry.complete && entry.size != size)
            discard(entry);
        needed += size - std::min(size, entry.counted());
        toWrite += entry.complete ? Bytes() : size - std::min(size, entry.onDisk);
    }
    // Downloads in progress have been promised room too.
    for (const auto &[name, entry] : m_state->entries)
        if (entry->pins > 0 && !entry->complete && !names.contains(name))
            toWrite += entry->size - std::min(entry->size, sizeOnDisk(entry->partialPath));
    CW_TRY(m_state->makeRoom(names, needed, toWrite));

    std::vector<BlockLease> leases;
    std::map<std::string, std::shared_ptr<BlockLease::Pin>> pins;
    for (const BlockFile &file : files) {
        std::shared_ptr<BlockLease::Pin> &pin = pins[file.sha256];
        if (!pin) {
            const std::shared_ptr<Entry> entry = m_state->entryFor(file.sha256);
            entry->size = file.size;
            pin = std::make_shared<BlockLease::Pin>(entry, m_state);
        }
        leases.emplace_back(pin);
    }
    return leases;
}

void BlockCache::verify(const BlockLease &lease, std::function<void(Status)> callback) {
    const std::shared_ptr<Entry> entry = lease.m_pin->entry;
    if (entry->verified) {
        m_loop.post([state = std::weak_ptr(m_state), callback = std::move(callback)] {
            if (!state.expired())
                callback({});
        });
        return;
    }
    entry->verifying.push_back(std::move(callback));
    if (entry->verifying.size() > 1)
        return;
    const auto hash = std::make_shared<Result<std::string>>();
    m_fileThread->run(
        [hash, path = entry->path](const std::stop_token &stop) { *hash = hashOfFile(path, stop); },
        [hash, lease, entry, state = std::weak_ptr(m_state)] {
            if (state.expired())
                return;
            Status status;
            if (*hash == entry->sha256) {
                entry->verified = true;
            } else {
                discard(*entry);
                status = fail(ErrorCode::InvalidData,
                              "The block " + entry->path.string() + " " +
                                  (*hash ? "was damaged"
                                         : "could not be read (" + hash->error().message + ")") +
                                  " and has been removed");
                logWarning(status.error().message);
            }
            for (const auto &waiting : std::exchange(entry->verifying, {}))
                if (!state.expired())
                    waiting(status);
        });
}

fs::path BlockCache::partialPath(const BlockLease &lease) const {
    return lease.m_pin->entry->partialPath;
}

void BlockCache::setComplete(const BlockLease &lease) {
    Entry &entry = *lease.m_pin->entry;
    entry.complete = true;
    touch(entry);
    entry.verified = true;
}

FileThread &BlockCache::fileThread() {
    return *m_fileThread;
}

} // namespace commonwatt
