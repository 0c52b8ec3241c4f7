#include "app/daemon/held_ranges.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

// Five blocks; each file is named by what it is and as large as its place says.
ModelManifest model() {
    ModelManifest manifest;
    manifest.embedding = {"embedding", Bytes(100), 1};
    for (std::uint32_t block = 0; block < 5; ++block)
        manifest.blocks.push_back({std::to_string(block), Bytes(std::uint64_t(1) << block), 1});
    manifest.head = {"head", Bytes(1000), 1};
    return manifest;
}

HeldRange cached(const StageSpan &span, std::uint64_t size) {
    return {"", span, std::nullopt, Bytes(size)};
}

} // namespace

class TestHeldRanges : public QObject {
    Q_OBJECT

private slots:
    void nothingIsHeldOfAnEmptyCache() { QVERIFY(cachedRanges(model(), {"another"}, {}).empty()); }

    void neighboursAreOneRange() {
        const std::vector<HeldRange> whole{cached({0, 5, true, true}, 1131)};
        QVERIFY(cachedRanges(model(), {"embedding", "0", "1", "2", "3", "4", "head"}, {}) == whole);
    }

    void whatLiesBetweenDividesThem() {
        const std::vector<HeldRange> ranges{cached({0, 1, true, false}, 101),
                                            cached({2, 4, false, false}, 12),
                                            cached({5, 5, false, true}, 1000)};
        QVERIFY(cachedRanges(model(), {"embedding", "0", "2", "3", "head"}, {}) == ranges);
        const std::vector<HeldRange> first{cached({0, 0, true, false}, 100)};
        QVERIFY(cachedRanges(model(), {"embedding", "other"}, {}) == first);
    }

    void whatIsAssignedIsNotToldTwice() {
        const std::vector<HeldRange> assigned{
            {"cpu", {1, 3, false, false}, AssignmentState::Ready, Bytes(6)}};
        const std::vector<HeldRange> ranges{cached({0, 1, false, false}, 1),
                                            cached({3, 4, false, false}, 8)};
        QVERIFY(cachedRanges(model(), {"0", "1", "2", "3"}, assigned) == ranges);
    }
};

QTEST_APPLESS_MAIN(TestHeldRanges)
#include "test_held_ranges.moc"
