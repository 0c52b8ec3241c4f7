// The block files that this machine keeps, in a folder:
//   blocks/ab/abcdef…   complete, named by their SHA-256
//   partial/abcdef…     downloads that are not complete; they go on from there, also after a
//                       restart
// When there is more than the limit allows, what was not used for the longest time goes; what is
// in use (leased) never does. The time of last use is the file's time of modification. Belongs to
// its loop's thread; hashing happens on a thread of its own.
#pragma once

#include "core/types/manifest.h"
#include "net/transport/event_loop.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace commonwatt {

class FileThread;

// Keeps one block's place in the cache while it, or a copy of it, exists. May outlive the cache.
class BlockLease {
public:
    [[nodiscard]] const std::string &sha256() const;
    [[nodiscard]] Bytes size() const;
    // Where the complete file is, or will be.
    [[nodiscard]] const std::filesystem::path &path() const;
    [[nodiscard]] bool isComplete() const;

    struct Pin;
    explicit BlockLease(std::shared_ptr<Pin> pin)
        : m_pin(std::move(pin)) {}

private:
    friend class BlockCache;
    std::shared_ptr<Pin> m_pin;
};

struct CachedBlock {
    std::string sha256;
    Bytes size; // on disk
    std::chrono::system_clock::time_point lastUsed;
    bool complete = false;
    bool pinned = false; // in use
};

class BlockCache {
public:
    // Makes the folder if need be. Files in it that are not the cache's are left alone.
    [[nodiscard]] static Result<std::unique_ptr<BlockCache>>
    open(EventLoop &loop, const std::filesystem::path &folder, Bytes limit);
    ~BlockCache();
    BlockCache(const BlockCache &) = delete;
    BlockCache &operator=(const BlockCache &) = delete;

    [[nodiscard]] Bytes limit() const;
    // Takes effect at once, as far as blocks are not in use.
    void setLimit(Bytes limit);
    // What new blocks leave free on the disk, at least; a few mebibytes in any case.
    void setDiskReserve(Bytes reserve);
    // Of all files; one that is being downloaded counts in full.
    [[nodiscard]] Bytes used() const;
    // By name.
    [[nodiscard]] std::vector<CachedBlock> list() const;
    // Removes all that is not in use; returns how much that was.
    Bytes clear();

    // The complete file, whether verified since the start or not; nothing if it is not there.
    [[nodiscard]] std::optional<std::filesystem::path> find(const std::string &sha256) const;

    // Leases all of `files`, those that are missing too, and makes room for these by removing what
    // is not in use. All or none: ResourceExhausted when the limit or the disk is too small. In the
    // order of `files`.
    [[nodiscard]] Result<std::vector<BlockLease>> reserve(std::span<const BlockFile> files);

    // Compares a complete block's content with its name, unless that was done since the start.
    // InvalidData: it was damaged and is removed; the lease now stands for a missing block. The
    // callback comes once, not from within this call, and not after the cache is gone.
    void verify(const BlockLease &lease, std::function<void(Status)> callback);

    // For net/transfer: a missing block's file while it is being downloaded; the word that the
    // file, verified, lies at its path now; and the thread for long file work.
    [[nodiscard]] std::filesystem::path partialPath(const BlockLease &lease) const;
    void setComplete(const BlockLease &lease);
    [[nodiscard]] FileThread &fileThread();

    struct State;

private:
    BlockCache(EventLoop &loop, std::shared_ptr<State> state);
    EventLoop &m_loop;
    std::shared_ptr<State> m_state;
    std::unique_ptr<FileThread> m_fileThread;
};

} // namespace commonwatt
