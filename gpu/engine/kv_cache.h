// The keys and values of all sequences: for each block two matrices of [cells][kvWidth], of which
// every sequence owns a region of consecutive cells. Attention of a sequence reads its own region
// alone, so what others computed cannot touch it.
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "gpu/engine/compute_backend.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace commonwatt {

class KvCache {
public:
    // Regions and the part of them that attention reads are multiples of this; the graph stays
    // the same while a sequence grows within it, and GPU kernels like round numbers.
    static constexpr std::uint32_t granularity = 256;
    [[nodiscard]] static std::uint64_t roundUp(std::uint64_t cells) {
        return (cells + granularity - 1) / granularity * granularity;
    }

    // Bytes of one cell in one block.
    [[nodiscard]] static Bytes cellBytes(std::uint32_t kvWidth);

    // `cells` is a multiple of the granularity. ResourceExhausted: does not fit the device.
    [[nodiscard]] static Result<KvCache> allocate(const ComputeBackend &backend,
                                                  std::uint32_t blocks, std::uint32_t kvWidth,
                                                  std::uint32_t cells);

    [[nodiscard]] ggml_tensor *keys(std::uint32_t block) const { return m_keys[block]; }
    [[nodiscard]] ggml_tensor *values(std::uint32_t block) const { return m_values[block]; }
    [[nodiscard]] std::uint32_t freeCells() const { return m_cells - m_used; }
    [[nodiscard]] Bytes size() const;

    // Takes a region for sequence `id`; false if so many cells are not free. Regions of others may
    // move to make room.
    [[nodiscard]] bool reserve(std::uint64_t id, std::uint32_t cells);
    void release(std::uint64_t id);
    [[nodiscard]] std::uint32_t firstCell(std::uint64_t id) const { return m_regions.at(id).first; }

    // Zeroes cells [begin, end) of the sequence. Cells that attention reads but masks must hold
    // numbers: a NaN there would spread.
    void clear(std::uint64_t id, std::uint32_t begin, std::uint32_t end);

private:
    struct Region {
        std::uint32_t first = 0;
        std::uint32_t cells = 0;
    };

    // The first gap of that size, between regions in the order of their cells.
    [[nodiscard]] std::optional<std::uint32_t> findGap(std::uint32_t cells) const;
    void compact();
    void move(Region &region, std::uint32_t first);
    [[nodiscard]] std::vector<Region *> inOrder();

    ggml_context_ptr m_context;
    ggml_backend_buffer_ptr m_buffer;
    std::vector<ggml_tensor *> m_keys;
    std::vector<ggml_tensor *> m_values;
    std::uint32_t m_cells = 0;
    std::uint32_t m_used = 0;
    std::map<std::uint64_t, Region> m_regions;
};

} // namespace commonwatt
