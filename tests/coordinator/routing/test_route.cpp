#include "coordinator/routing/route.h"
#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

ModelManifest model(std::uint32_t blocks) {
    ModelManifest made;
    made.name = "m";
    for (std::uint32_t b = 0; b < blocks; ++b)
        made.blocks.push_back({"", Bytes(1'000'000), 1});
    made.head.size = Bytes(1'000'000);
    return made;
}

Holder holder(AssignmentId id, StageSpan span, double speed = 1e9) {
    Holder made;
    made.assignment = id;
    made.span = span;
    made.bytesPerSecond = speed;
    return made;
}

std::vector<RouteStage> route(const ModelManifest &of, const StageSpan &part,
                              const std::vector<Holder> &holders) {
    std::vector<const Holder *> pointers;
    for (const Holder &one : holders)
        pointers.push_back(&one);
    return chooseRoute(of, part, pointers);
}

} // namespace

class TestRoute : public QObject {
    Q_OBJECT

private slots:
    void oneHolderOfEverythingIsOneStage() {
        const ModelManifest of = model(4);
        const auto found = route(of, of.whole(),
                                 {holder(1, {0, 2, true, false}), holder(2, {2, 4, false, true}),
                                  holder(3, of.whole())});
        QVERIFY((found == std::vector<RouteStage>{{3, {0, 4, true, true}}}));
    }

    void partsOfHoldersMakeUpTheRest() {
        const ModelManifest of = model(6);
        const auto found =
            route(of, of.whole(), {holder(1, {0, 4, true, false}), holder(2, {2, 6, false, true})});
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].span.begin, 0U);
        QCOMPARE(found[0].span.end, found[1].span.begin);
        QVERIFY(found[0].span.embedding && !found[0].span.head);
        QVERIFY(!found[1].span.embedding && found[1].span.head);
    }

    void nobodyCoversAHole() {
        const ModelManifest of = model(4);
        QVERIFY(
            route(of, of.whole(), {holder(1, {0, 2, true, false}), holder(2, {3, 4, false, true})})
                .empty());
        // Blocks without the embedding do not begin a route.
        QVERIFY(route(of, of.whole(), {holder(1, {0, 4, false, true})}).empty());
        QVERIFY(route(of, of.whole(), {holder(1, {0, 4, true, false})}).empty());
        QVERIFY(!route(of, {1, 3, false, false}, {holder(1, {0, 4, false, false})}).empty());
    }

    void prefersTheQuickAndTheIdle() {
        const ModelManifest of = model(2);
        std::vector<Holder> holders{holder(1, of.whole(), 1e9), holder(2, of.whole(), 2e9)};
        QCOMPARE(route(of, of.whole(), holders)[0].assignment, AssignmentId(2));
        holders[1].uses = 3;
        QCOMPARE(route(of, of.whole(), holders)[0].assignment, AssignmentId(1));
        holders[1].uses = 0;
        holders[1].roundTrip = std::chrono::milliseconds(50);
        QCOMPARE(route(of, of.whole(), holders)[0].assignment, AssignmentId(1));
    }

    void aQuickHopBeatsASlowHolder() {
        const ModelManifest of = model(4);
        // The second half is a hundred times quicker elsewhere.
        const auto found = route(
            of, of.whole(), {holder(1, of.whole(), 1e8), holder(2, {2, 4, false, true}, 1e10)});
        QVERIFY(
            (found == std::vector<RouteStage>{{1, {0, 2, true, false}}, {2, {2, 4, false, true}}}));
    }
};

QTEST_APPLESS_MAIN(TestRoute)
#include "test_route.moc"
