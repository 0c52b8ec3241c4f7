#include "gpu/engine/kv_cache.h"
#include "gpu/inventory/inventory.h"

#include "support/qtest_support.h"

#include <algorithm>

using namespace commonwatt;

namespace {

constexpr std::uint32_t blocks = 2;
constexpr std::uint32_t kvWidth = 8;

using Halves = std::vector<ggml_fp16_t>;

Halves cellsOf(const KvCache &cache, ggml_tensor *tensor, std::uint64_t id, std::uint32_t count) {
    Halves values(std::size_t(count) * kvWidth);
    ggml_backend_tensor_get(tensor, values.data(), tensor->nb[1] * cache.firstCell(id),
                            values.size() * sizeof(ggml_fp16_t));
    return values;
}

void fill(const KvCache &cache, ggml_tensor *tensor, std::uint64_t id, std::uint32_t count,
          ggml_fp16_t value) {
    const Halves values(std::size_t(count) * kvWidth, value);
    ggml_backend_tensor_set(tensor, values.data(), tensor->nb[1] * cache.firstCell(id),
                            values.size() * sizeof(ggml_fp16_t));
}

} // namespace

class TestKvCache : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ComputeBackend> m_backend;

private slots:
    void initTestCase() {
        QVERIFY(loadBackends(backendFolder(), "cpu").has_value());
        auto backend = ComputeBackend::open("cpu", 1);
        QVERIFY(backend.has_value());
        m_backend = std::move(*backend);
    }

    void startsWithNumbersOnly() {
        auto cache = KvCache::allocate(*m_backend, blocks, kvWidth, 512);
        QVERIFY(cache.has_value());
        QVERIFY(cache->reserve(1, 512));
        for (std::uint32_t block = 0; block < blocks; ++block)
            QVERIFY(cellsOf(*cache, cache->keys(block), 1, 512) == Halves(512 * kvWidth));
    }

    void clearsExactlyTheCellsAsked() {
        constexpr ggml_fp16_t nan = 0x7e00;
        auto cache = KvCache::allocate(*m_backend, blocks, kvWidth, 768);
        QVERIFY(cache.has_value());
        QVERIFY(cache->reserve(1, 256) && cache->reserve(2, 512));
        for (std::uint32_t block = 0; block < blocks; ++block)
            for (ggml_tensor *tensor : {cache->keys(block), cache->values(block)}) {
                fill(*cache, tensor, 1, 256, nan);
                fill(*cache, tensor, 2, 512, nan);
            }
        cache->clear(2, 10, 300);
        for (std::uint32_t block = 0; block < blocks; ++block)
            for (ggml_tensor *tensor : {cache->keys(block), cache->values(block)}) {
                const Halves first = cellsOf(*cache, tensor, 1, 256);
                QCOMPARE(std::ranges::count(first, nan), 256 * std::int64_t(kvWidth));
                const Halves second = cellsOf(*cache, tensor, 2, 512);
                QCOMPARE(std::ranges::count(second, 0), 290 * std::int64_t(kvWidth));
                QCOMPARE(second[10 * kvWidth - 1], nan);
                QCOMPARE(second[300 * kvWidth], nan);
            }
    }

    void movesRegionsTogetherWhenGapsAreTooSmall() {
        auto cache = KvCache::allocate(*m_backend, blocks, kvWidth, 1024);
        QVERIFY(cache.has_value());
        for (std::uint64_t id = 0; id < 4; ++id) {
            QVERIFY(cache->reserve(id, 256));
            for (std::uint32_t block = 0; block < blocks; ++block)
                fill(*cache, cache->values(block), id, 256,
                     static_cast<ggml_fp16_t>(id * 10 + block));
        }
        QVERIFY(!cache->reserve(9, 1));
        cache->release(0);
        cache->release(2);
        QCOMPARE(cache->freeCells(), 512U);
        QVERIFY(cache->reserve(9, 512));
        QCOMPARE(cache->freeCells(), 0U);
        for (const std::uint64_t id : {1U, 3U})
            for (std::uint32_t block = 0; block < blocks; ++block)
                QVERIFY(cellsOf(*cache, cache->values(block), id, 256) ==
                        Halves(256 * kvWidth, static_cast<ggml_fp16_t>(id * 10 + block)));
    }

    void neverGivesACellTwice() {
        constexpr std::uint32_t cells = 16 * 256;
        auto cache = KvCache::allocate(*m_backend, 1, kvWidth, cells);
        QVERIFY(cache.has_value());
        std::map<std::uint64_t, std::uint32_t> held;
        std::uint32_t state = 12345;
        for (std::uint64_t step = 0; step < 2000; ++step) {
            state = state * 1664525U + 1013904223U;
            if ((state >> 30) == 0 && !held.empty()) {
                const auto victim = std::next(held.begin(), (state >> 8) % held.size());
                cache->release(victim->first);
                held.erase(victim);
            } else if (const std::uint32_t size = 256 * (1 + (state >> 16) % 5);
                       cache->reserve(step, size)) {
                held[step] = size;
            } else {
                QVERIFY(size > cache->freeCells());
            }
            std::vector<std::pair<std::uint32_t, std::uint32_t>> regions;
            std::uint32_t used = 0;
            for (const auto &[id, size] : held) {
                regions.emplace_back(cache->firstCell(id), size);
                used += size;
            }
            std::ranges::sort(regions);
            std::uint32_t end = 0;
            for (const auto &[first, size] : regions) {
                QVERIFY(first >= end);
                end = first + size;
            }
            QVERIFY(end <= cells);
            QCOMPARE(cache->freeCells(), cells - used);
        }
    }
};

QTEST_GUILESS_MAIN(TestKvCache)
#include "test_kv_cache.moc"
