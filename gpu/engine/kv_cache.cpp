#include "gpu/engine/kv_cache.h"

#include <algorithm>

namespace commonwatt {

Bytes KvCache::cellBytes(std::uint32_t kvWidth) {
    return Bytes(std::uint64_t(2) * kvWidth * sizeof(ggml_fp16_t));
}

Result<KvCache> KvCache::allocate(const ComputeBackend &backend, std::uint32_t blocks,
                                  std::uint32_t kvWidth, std::uint32_t cells) {
    KvCache cache;
    if (blocks == 0)
        return cache;
    cache.m_cells = cells;
    cache.m_context.reset(ggml_init({.mem_size = ggml_tensor_overhead() * 2 * blocks,
                                     .mem_buffer = nullptr,
                                     .no_alloc = true}));
    for (std::uint32_t block = 0; block < blocks; ++block)
        for (auto *tensors : {&cache.m_keys, &cache.m_values})
            tensors->push_back(
                ggml_new_tensor_2d(cache.m_context.get(), GGML_TYPE_F16, kvWidth, cells));
    cache.m_buffer.reset(
        ggml_backend_alloc_ctx_tensors_from_buft(cache.m_context.get(), backend.mainBuffers()));
    if (!cache.m_buffer)
        return fail(ErrorCode::ResourceExhausted, "a KV cache of " + std::to_string(cells) +
                                                      " tokens does not fit into the memory of " +
                                                      backend.name());
    ggml_backend_buffer_clear(cache.m_buffer.get(), 0);
    return cache;
}

Bytes KvCache::size() const {
    return Bytes(m_buffer ? ggml_backend_buffer_get_size(m_buffer.get()) : 0);
}

std::vector<KvCache::Region *> KvCache::inOrder() {
    std::vector<Region *> regions;
    for (auto &[id, region] : m_regions)
        regions.push_back(&region);
    std::ranges::sort(regions, {}, &Region::first);
    return regions;
}

std::optional<std::uint32_t> KvCache::findGap(std::uint32_t cells) const {
    std::vector<Region> regions;
    for (const auto &[id, region] : m_regions)
        regions.push_back(region);
    std::ranges::sort(regions, {}, &Region::first);
    std::uint32_t end = 0;
    for (const Region &region : regions) {
        if (region.first - end >= cells)
            return end;
        end = region.first + region.cells;
    }
    if (m_cells - end >= cells)
        return end;
    return std::nullopt;
}

bool KvCache::reserve(std::uint64_t id, std::uint32_t cells) {
    if (cells > freeCells())
        return false;
    std::optional<std::uint32_t> first = findGap(cells);
    if (!first) {
        compact();
        first = findGap(cells);
    }
    m_regions[id] = {first.value(), cells};
    m_used += cells;
    return true;
}

void KvCache::release(std::uint64_t id) {
    const auto region = m_regions.find(id);
    m_used -= region->second.cells;
    m_regions.erase(region);
}

void KvCache::compact() {
    std::uint32_t end = 0;
    for (Region *region : inOrder()) {
        if (region->first != end)
            move(*region, end);
        end += region->cells;
    }
}

void KvCache::move(Region &region, std::uint32_t first) {
    std::vector<std::uint8_t> bytes;
    for (const auto *tensors : {&m_keys, &m_values})
        for (ggml_tensor *tensor : *tensors) {
            const std::size_t row = tensor->nb[1];
            bytes.resize(row * region.cells);
            ggml_backend_tensor_get(tensor, bytes.data(), row * region.first, bytes.size());
            ggml_backend_tensor_set(tensor, bytes.data(), row * first, bytes.size());
        }
    region.first = first;
}

void KvCache::clear(std::uint64_t id, std::uint32_t begin, std::uint32_t end) {
    if (begin >= end)
        return;
    const std::size_t first = firstCell(id) + begin;
    for (const auto *tensors : {&m_keys, &m_values})
        for (ggml_tensor *tensor : *tensors)
            ggml_backend_tensor_memset(tensor, 0, tensor->nb[1] * first,
                                       tensor->nb[1] * (end - begin));
}

} // namespace commonwatt
