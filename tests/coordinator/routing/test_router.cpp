#include "coordinator/routing/arithmetic_volunteer.h"
#include "coordinator/routing/router.h"
#include "core/base/log.h"
#include "support/qtest_support.h"

#include <QElapsedTimer>

#include <algorithm>
#include <random>

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t MiB = std::uint64_t(1) << 20;
constexpr std::uint32_t blocks = 8;

class Ledger : public WorkLedger {
public:
    void onWorkDone(const WorkDone &work) override { items.push_back(work); }
    std::vector<WorkDone> items;
};

class Listener : public GenerationListener {
public:
    NextStep onToken(const SampledToken &token) override {
        tokens.push_back(token.chosen.token);
        if (tokenHook)
            tokenHook();
        return tokens.size() == stopAfter ? NextStep::Stop : NextStep::Continue;
    }
    void onFinished(FinishReason reason, const Usage &used) override {
        finished = reason;
        usage = used;
        ++ends;
    }
    void onFailed(const Error &reason) override {
        error = reason;
        ++ends;
    }
    std::vector<TokenId> tokens;
    std::size_t stopAfter = 0;
    std::function<void()> tokenHook;
    std::optional<FinishReason> finished;
    std::optional<Error> error;
    Usage usage;
    int ends = 0;
};

FleetOptions quickFleet() {
    FleetOptions options;
    options.settle = 5ms;
    options.settleLoss = 20ms;
    options.drain = 2s;
    options.minKvTokens = 4096;
    // These models have no files: moving them costs nothing.
    options.placement.downloadBytesPerSecond = 1e12;
    return options;
}

struct World {
    explicit World(RouterOptions options = {}, std::uint32_t contextLength = 4096)
        : fleet(loop, quickFleet())
        , host(loop, fleet.fabricHandlers()) {
        model.name = "m";
        model.architecture = "arithmetic";
        model.width = arithmeticWidth;
        model.contextLength = contextLength;
        model.vocabularySize = 5000;
        model.kvPerTokenAndBlock = Bytes(1);
        for (std::uint32_t b = 0; b < blocks; ++b)
            model.blocks.push_back({std::string(64, 'a'), Bytes(100 * MiB), 1000});
        model.embedding = model.head = {std::string(64, 'b'), Bytes(MiB), 10};
        fleet.setModels({{model, signManifest(model, host.key), 1, 0}});
        router = std::make_unique<Router>(loop, fleet, ledger, options);
    }
    ~World() {
        router.reset();
        volunteers.clear();
    }

    // One that can hold so many blocks.
    ArithmeticVolunteer &add(std::uint32_t forBlocks, Habits habits = {}, double speed = 1e9) {
        volunteers.push_back(std::make_unique<ArithmeticVolunteer>(
            loop, host, forBlocks * 104 * MiB + 8 * MiB, speed, habits));
        return *volunteers.back();
    }
    bool isCovered() {
        std::vector<int> held(blocks, 0);
        for (const Holder *holder : fleet.readyHolders("m"))
            for (std::uint32_t b = holder->span.begin; b < holder->span.end; ++b)
                ++held[b];
        return *std::ranges::min_element(held) > 0;
    }
    bool waitCovered() {
        return runUntil(loop, [this] { return isCovered(); });
    }
    std::shared_ptr<Listener> begin(const GenerationRequest &request) {
        auto listener = std::make_shared<Listener>();
        const auto id = router->start(request, listener);
        if (!id)
            qFatal("%s", id.error().message.c_str());
        lastId = *id;
        return listener;
    }
    bool run(const std::vector<std::shared_ptr<Listener>> &listeners) {
        return runUntil(
            loop,
            [&] {
                return std::ranges::all_of(listeners, [](const auto &l) { return l->ends > 0; });
            },
            60s);
    }
    std::vector<TokenId> expected(const GenerationRequest &request) const {
        return arithmeticAnswer(model, request.prompt, request.maxTokens, request.sampling);
    }
    QByteArray complaints() const {
        QByteArray text;
        for (const auto &volunteer : volunteers)
            for (const std::string &complaint : volunteer->complaints)
                text += QByteArray::fromStdString(complaint) + "; ";
        return text;
    }

    EventLoop loop;
    Fleet fleet;
    FabricHost host;
    Ledger ledger;
    ModelManifest model;
    std::unique_ptr<Router> router;
    std::vector<std::unique_ptr<ArithmeticVolunteer>> volunteers;
    GenerationId lastId = 0;
};

GenerationRequest request(std::uint32_t promptTokens, std::uint32_t maxTokens,
                          std::uint64_t seed = 1) {
    GenerationRequest made;
    made.model = "m";
    for (std::uint32_t i = 0; i < promptTokens; ++i)
        made.prompt.push_back(static_cast<TokenId>(mixed(seed, i) % 5000));
    made.maxTokens = maxTokens;
    made.sampling.seed = seed;
    return made;
}

GenerationRequest requestOf(const std::string &requester, WorkKind kind) {
    GenerationRequest made = request(20, 30);
    made.requester = static_cast<std::int64_t>(std::hash<std::string>()(requester) >> 1);
    made.requesterName = requester;
    made.kind = kind;
    return made;
}

QByteArray text(const Listener &listener) {
    return QByteArray::number(qlonglong(listener.tokens.size())) + " tokens, " +
           (listener.error ? QByteArray::fromStdString(listener.error->describe()) : "no error");
}

} // namespace

class TestRouter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startLogging({LogLevel::Warning, {}}); }

    void answersAsTheWholeModelWould_data() {
        QTest::addColumn<int>("volunteers");
        QTest::addColumn<int>("promptTokens");
        QTest::addColumn<bool>("wide");
        for (const int volunteers : {1, 2, 3, 8})
            for (const int promptTokens : {1, 63, 64, 65, 1000})
                for (const bool wide : {false, true})
                    QTest::addRow("%d volunteers, %d tokens, %s", volunteers, promptTokens,
                                  wide ? "F32" : "F16")
                        << volunteers << promptTokens << wide;
    }

    void answersAsTheWholeModelWould() {
        QFETCH(int, volunteers);
        QFETCH(int, promptTokens);
        QFETCH(bool, wide);
        World world;
        for (int i = 0; i < volunteers; ++i)
            world.add(static_cast<std::uint32_t>((int(blocks) + volunteers - 1) / volunteers));
        QVERIFY(world.waitCovered());
        GenerationRequest asked = request(static_cast<std::uint32_t>(promptTokens), 20);
        asked.wire = wide ? WireFormat::F32 : WireFormat::F16;
        const auto listener = world.begin(asked);
        QVERIFY(listener->tokens.empty());
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        QVERIFY(listener->finished == FinishReason::Length);
        QCOMPARE(listener->usage.promptTokens, asked.prompt.size());
        QCOMPARE(listener->usage.completionTokens, 20U);
        QVERIFY2(world.complaints().isEmpty(), world.complaints());

        // Everybody is paid for every token but the last, which nobody ran; once.
        std::uint32_t paidBlocks = 0;
        std::set<std::string> works;
        for (const WorkDone &work : world.ledger.items) {
            QCOMPARE(work.tokens, asked.prompt.size() + 19);
            paidBlocks += work.span.blocks();
            works.insert(work.work);
        }
        QCOMPARE(paidBlocks, blocks);
        QCOMPARE(works.size(), world.ledger.items.size());
        // Nothing is left behind.
        QVERIFY(runUntil(world.loop, [&] {
            return std::ranges::all_of(world.volunteers,
                                       [](const auto &one) { return one->openSequences() == 0; });
        }));
        QCOMPARE(world.router->stats().kept.value, std::uint64_t(0));
        QCOMPARE(world.router->stats().running, std::size_t(0));
    }

    void stopsWhenTheListenerSaysSo() {
        World world;
        world.add(4);
        world.add(4);
        QVERIFY(world.waitCovered());
        const auto listener = world.begin(request(10, 100));
        listener->stopAfter = 7;
        QVERIFY(world.run({listener}));
        QCOMPARE(listener->tokens.size(), std::size_t(7));
        QVERIFY(listener->finished == FinishReason::Stop);
    }

    void cancellingEndsItAtOnce() {
        World world;
        world.add(8);
        QVERIFY(world.waitCovered());
        const auto listener = world.begin(request(10, 1000));
        const GenerationId id = world.lastId;
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 5) // from within the callback
                world.router->cancel(id);
        };
        QVERIFY(world.run({listener}));
        QVERIFY(listener->finished == FinishReason::Cancelled);
        QCOMPARE(listener->tokens.size(), std::size_t(5));
        world.router->cancel(id);
        QCOMPARE(listener->ends, 1);
        QVERIFY(runUntil(world.loop, [&] { return world.volunteers[0]->openSequences() == 0; }));
    }

    void refusesWhatCannotWork() {
        World world({}, 100);
        const auto code = [&](const GenerationRequest &asked) {
            return world.router->start(asked, std::make_shared<Listener>()).error().code;
        };
        GenerationRequest other = request(1, 1);
        other.model = "other";
        QCOMPARE(code(other), ErrorCode::NotFound);
        QCOMPARE(code(request(0, 1)), ErrorCode::InvalidArgument);
        QCOMPARE(code(request(1, 0)), ErrorCode::InvalidArgument);
        QCOMPARE(code(request(51, 50)), ErrorCode::InvalidArgument);
        GenerationRequest wrongWire = request(1, 1);
        wrongWire.wire = WireFormat::Tokens;
        QCOMPARE(code(wrongWire), ErrorCode::InvalidArgument);
        QVERIFY(world.router->start(request(50, 50), std::make_shared<Listener>()).has_value());
    }

    void manyRequestsAtOnce() {
        World world;
        for (int i = 0; i < 4; ++i)
            world.add(4);
        QVERIFY(world.waitCovered());
        std::vector<std::shared_ptr<Listener>> listeners;
        std::vector<GenerationRequest> asked;
        for (std::uint32_t i = 0; i < 40; ++i) {
            asked.push_back(request(1 + i * 13 % 300, 1 + i % 50, i));
            listeners.push_back(world.begin(asked.back()));
        }
        QVERIFY(world.run(listeners));
        for (std::size_t i = 0; i < asked.size(); ++i)
            QVERIFY2(listeners[i]->tokens == world.expected(asked[i]), text(*listeners[i]));
        QVERIFY2(world.complaints().isEmpty(), world.complaints());
        for (const auto &volunteer : world.volunteers)
            QVERIFY(volunteer->callsSeen > 0); // the load is shared
    }

    void theHistoryOfThePenaltyIsKept() {
        World world;
        world.add(8);
        world.add(8, {}, 1e8);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 2; }));
        GenerationRequest asked = request(30, 60);
        asked.sampling.repetitionPenalty = 1.1F;
        asked.sampling.penaltyLastN = 40;
        const auto listener = world.begin(asked);
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 33)
                world.volunteers[0]->kill();
        };
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        QVERIFY(world.router->stats().takeovers > 0);
    }

    // --- Bad luck ---

    void activationsThatAreTooLargeTravelWider() {
        RouterOptions options;
        options.maxFailures = 1;
        World world(options);
        for (int i = 0; i < 2; ++i)
            world.add(blocks / 2, {.wide = true});
        QVERIFY(world.waitCovered());
        for (int i = 0; i < 2; ++i) {
            const GenerationRequest asked = request(300, 20);
            const auto listener = world.begin(asked);
            QVERIFY(world.run({listener}));
            QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        }
    }

    void holdersMayDieAtAnyMoment_data() {
        QTest::addColumn<quint64>("budget");
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 0; seed < 12; ++seed) {
            QTest::addRow("inputs kept, %llu", seed) << quint64(256 * MiB) << seed;
            QTest::addRow("from the tokens, %llu", seed) << quint64(0) << seed;
            QTest::addRow("some kept, %llu", seed) << quint64(4000) << seed;
        }
    }

    void holdersMayDieAtAnyMoment() {
        QFETCH(quint64, budget);
        QFETCH(quint64, seed);
        std::mt19937_64 random(seed);
        RouterOptions options;
        options.replayBudget = Bytes(budget);
        options.chunkTokens = 32;
        options.minChunkTokensOnCpu = 8;
        World world(options);
        for (int i = 0; i < 6; ++i)
            world.add(static_cast<std::uint32_t>(3 + random() % 6), {.callTime = 200us});
        QVERIFY(world.waitCovered());

        std::vector<std::shared_ptr<Listener>> listeners;
        std::vector<GenerationRequest> asked;
        for (std::uint32_t i = 0; i < 3; ++i) {
            asked.push_back(request(static_cast<std::uint32_t>(1 + random() % 400),
                                    static_cast<std::uint32_t>(20 + random() % 60), seed + i));
            listeners.push_back(world.begin(asked.back()));
        }
        // Every few milliseconds one dies, and one that died comes back.
        Timer chaos(world.loop);
        int deaths = 0;
        std::function<void()> strike = [&] {
            auto &victim = *world.volunteers[random() % world.volunteers.size()];
            if (victim.isAlive() && deaths < 12) {
                ++deaths;
                victim.kill();
            }
            auto &lucky = *world.volunteers[random() % world.volunteers.size()];
            if (!lucky.isAlive())
                lucky.revive();
            chaos.start(std::chrono::milliseconds(2 + random() % 40), strike);
        };
        chaos.start(std::chrono::milliseconds(random() % 10), strike);
        QVERIFY(world.run(listeners));
        for (std::size_t i = 0; i < asked.size(); ++i) {
            QVERIFY2(listeners[i]->tokens == world.expected(asked[i]), text(*listeners[i]));
            QCOMPARE(listeners[i]->ends, 1);
        }
        QVERIFY2(world.complaints().isEmpty(), world.complaints());
        QCOMPARE(world.router->stats().kept.value, std::uint64_t(0));

        // Nobody is paid twice for a work item, nor for more than was computed for it.
        std::set<std::string> works;
        for (const WorkDone &work : world.ledger.items) {
            QVERIFY(works.insert(work.work).second);
            std::uint64_t computed = 0;
            for (const auto &volunteer : world.volunteers)
                if (volunteer->id == work.volunteer)
                    computed += volunteer->tokensByWork[work.work];
            QVERIFY(work.tokens <= computed);
        }
    }

    void aSpareHolderTakesOverQuickly() {
        std::vector<qint64> pauses;
        for (int round = 0; round < 10; ++round) {
            World world;
            world.add(4);
            world.add(4);
            world.add(4);
            world.add(4);
            QVERIFY(
                runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 4; }));
            const GenerationRequest asked = request(500, 40);
            const auto listener = world.begin(asked);
            QElapsedTimer timer;
            listener->tokenHook = [&] {
                if (timer.isValid()) {
                    pauses.push_back(timer.elapsed());
                    timer.invalidate();
                }
                if (listener->tokens.size() != 20)
                    return;
                for (const auto &volunteer : world.volunteers)
                    if (volunteer->openSequences() > 0) {
                        timer.start();
                        return volunteer->kill();
                    }
            };
            QVERIFY(world.run({listener}));
            QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        }
        std::ranges::sort(pauses);
        QCOMPARE(pauses.size(), std::size_t(10));
        qInfo("from a holder's end to the next token: median %lld ms, longest %lld ms", pauses[5],
              pauses[9]);
        QVERIFY(pauses[9] < 2000);
    }

    void aDrainedHolderIsLeft() {
        World world;
        world.add(8, {.callTime = 300us});
        world.add(8, {.callTime = 300us}, 5e8);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 2; }));
        const GenerationRequest asked = request(100, 50);
        const auto listener = world.begin(asked);
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 10)
                world.volunteers[0]->drain();
        };
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        QVERIFY(world.volunteers[0]->openSequences() == 0);
        QCOMPARE(world.ledger.items.size(), std::size_t(2));
        QVERIFY(!world.fleet.readyHolders("m").empty());
        for (const Holder *holder : world.fleet.readyHolders("m"))
            QCOMPARE(holder->volunteer, world.volunteers[1]->id);
    }

    void anAnswerWaitsForAHolder() {
        World world;
        world.add(8, {.callTime = 300us});
        QVERIFY(world.waitCovered());
        const GenerationRequest asked = request(100, 50);
        const auto listener = world.begin(asked);
        bool drained = false;
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 10) {
                world.volunteers[0]->drain();
                drained = true;
            }
        };
        QVERIFY(runUntil(world.loop,
                         [&] { return drained && world.volunteers[0]->openSequences() == 0; }));
        runUntil(world.loop, [] { return false; }, 100ms);
        QCOMPARE(listener->ends, 0);
        QCOMPARE(world.router->stats().waiting, std::size_t(1));
        world.volunteers[0]->offer();
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
    }

    void andEndsWithAClearErrorIfNoneComes() {
        World world;
        world.add(4, {.callTime = 300us});
        auto &other = world.add(4, {.callTime = 300us});
        QVERIFY(world.waitCovered());
        GenerationRequest asked = request(100, 50);
        asked.timeout = 300ms;
        const auto listener = world.begin(asked);
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 10)
                other.kill();
        };
        QVERIFY(world.run({listener}));
        QVERIFY(listener->error.has_value());
        QCOMPARE(listener->error->code, ErrorCode::Unavailable);
        QVERIFY2(listener->error->message.find("no volunteer holds block") == 0,
                 listener->error->message.c_str());
        const auto whole = world.expected(asked);
        QVERIFY(std::equal(listener->tokens.begin(), listener->tokens.end(), whole.begin()));

        // The same for one that comes now.
        const auto late = world.begin(asked);
        QVERIFY(world.run({late}));
        QCOMPARE(late->error->code, ErrorCode::Unavailable);
        QVERIFY(runUntil(world.loop, [&] { return world.volunteers[0]->openSequences() == 0; }));
    }

    void requestsWaitForRoom() {
        // A KV cache for one request of full length at a time on the only holder.
        World world({}, 1000);
        world.add(8, {.callTime = 2ms});
        QVERIFY(world.waitCovered());
        const std::uint32_t kv = world.fleet.readyHolders("m")[0]->kvTokens;
        const std::uint32_t fitting = kv / 1024; // 1000 in whole units
        std::vector<std::shared_ptr<Listener>> listeners;
        for (std::uint32_t i = 0; i < fitting + 3; ++i)
            listeners.push_back(world.begin(request(980, 20, i)));
        QCOMPARE(world.router->stats().waiting, std::size_t(3));
        GenerationRequest hasty = request(980, 20);
        hasty.timeout = 50ms;
        const auto impatient = world.begin(hasty);
        QVERIFY(world.run({impatient}));
        QVERIFY2(impatient->error && impatient->error->code == ErrorCode::ResourceExhausted,
                 text(*impatient));
        QVERIFY(world.run(listeners));
        for (const auto &listener : listeners)
            QCOMPARE(listener->tokens.size(), std::size_t(20));
        QVERIFY2(world.complaints().isEmpty(), world.complaints());
    }

    void oneThatFitsNobodyDoesNotKeepOthersWaiting() {
        World world({}, 200'000);
        world.add(8);
        QVERIFY(world.waitCovered());
        const std::uint32_t kv = world.fleet.readyHolders("m")[0]->kvTokens;
        GenerationRequest large = request(10, kv);
        large.timeout = 2s;
        const auto hopeless = world.begin(large);
        const auto other = world.begin(request(10, 20));
        QVERIFY(world.run({other}));
        QVERIFY2(other->finished == FinishReason::Length, text(*other));
        QCOMPARE(hopeless->ends, 0);
        QVERIFY(world.run({hopeless}));
        QVERIFY2(hopeless->error && hopeless->error->code == ErrorCode::ResourceExhausted,
                 text(*hopeless));
        QVERIFY2(hopeless->error->message.find("ask for less") != std::string::npos &&
                     hopeless->error->message.find("later") == std::string::npos,
                 text(*hopeless));
    }

    void aReplacedModelEndsWhatRuns() {
        World world;
        world.add(8, {.callTime = 1ms});
        QVERIFY(world.waitCovered());
        const auto running = world.begin(request(10, 2000));
        running->tokenHook = [&] {
            if (running->tokens.size() != 5)
                return;
            ModelManifest other = world.model;
            other.blocks.resize(2);
            world.fleet.setModels({{other, signManifest(other, world.host.key), 1, 0}});
            world.model = other;
        };
        QVERIFY(world.run({running}));
        QVERIFY2(running->error && running->error->message.find("replaced") != std::string::npos,
                 text(*running));
        const GenerationRequest asked = request(10, 20);
        const auto next = world.begin(asked);
        QVERIFY(world.run({next}));
        QVERIFY2(next->tokens == world.expected(asked), text(*next));
        QVERIFY2(world.complaints().isEmpty(), world.complaints());
    }

    void aVolunteerWithTwoDevicesMayGo() {
        World world;
        auto &both = world.add(blocks / 2, {.twoDevices = true});
        QVERIFY(world.waitCovered());
        world.add(8, {}, 1e7);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 3; }));
        const GenerationRequest asked = request(100, 100);
        const auto listener = world.begin(asked);
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 20)
                both.kill();
        };
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        QVERIFY(world.router->stats().takeovers > 0);
    }

    void onlySoManyMayWait() {
        RouterOptions options;
        options.maxWaiting = 2;
        World world(options);
        const auto first = world.begin(request(1, 1));
        const auto second = world.begin(request(1, 1));
        const auto third = world.router->start(request(1, 1), std::make_shared<Listener>());
        QCOMPARE(third.error().code, ErrorCode::Unavailable);
        world.add(8);
        QVERIFY(world.run({first, second}));
    }

    void nobodyTakesAllPlacesOfThoseWhoWait() {
        RouterOptions options;
        options.maxWaitingPerRequester = 2;
        World world(options);
        const auto first = world.begin(request(1, 1));
        const auto second = world.begin(request(1, 1));
        const auto third = world.router->start(request(1, 1), std::make_shared<Listener>());
        QCOMPARE(third.error().code, ErrorCode::ResourceExhausted);
        QVERIFY2(third.error().message.find("ask for fewer") != std::string::npos,
                 third.error().message.c_str());
        GenerationRequest others = request(1, 1);
        others.requester = 2;
        const auto other = world.begin(others);
        world.add(8);
        QVERIFY(world.run({first, second, other}));
    }

    void requestersTakeTurns() {
        // Room for only some requests of full length at a time.
        World world({}, 1000);
        world.add(8, {.callTime = 1ms});
        QVERIFY(world.waitCovered());
        const std::uint32_t fitting = world.fleet.readyHolders("m")[0]->kvTokens / 1024;
        std::vector<int> order;
        std::vector<std::shared_ptr<Listener>> listeners;
        const auto begin = [&](int requester) {
            GenerationRequest asked = request(990, 3);
            asked.requester = requester;
            listeners.push_back(world.begin(asked));
            listeners.back()->tokenHook = [&order, requester, listener = listeners.back().get()] {
                if (listener->tokens.size() == 1)
                    order.push_back(requester);
            };
        };
        for (std::uint32_t i = 0; i < fitting + 12; ++i)
            begin(1);
        for (int requester = 2; requester <= 4; ++requester)
            for (int i = 0; i < 2; ++i)
                begin(requester);
        QVERIFY(world.run(listeners));
        // Those who came later and asked for little were not behind all that was there before.
        const auto last = std::find_if(order.rbegin(), order.rend(), [](int r) { return r != 1; });
        const auto after = std::distance(order.rbegin(), last);
        QVERIFY2(after >= 6, QByteArray::number(qlonglong(after)));
        QCOMPARE(order.size(), listeners.size());
    }

    void aFrozenHolderIsReplaced() {
        RouterOptions options;
        options.minCallTimeout = 200ms;
        World world(options);
        auto &quick = world.add(8);
        world.add(8, {}, 1e8);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 2; }));
        const GenerationRequest asked = request(100, 50);
        const auto listener = world.begin(asked);
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 20)
                quick.habits.frozen = true;
        };
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        QVERIFY(world.router->stats().takeovers > 0);
        // And not asked again while it is silent.
        const std::uint64_t calls = quick.callsSeen;
        const auto second = world.begin(asked);
        QVERIFY(world.run({second}));
        QCOMPARE(quick.callsSeen, calls);
    }

    void aShortageIsToldTruthfully() {
        RouterOptions options;
        options.minCallTimeout = 100ms;
        World world(options);
        auto &only = world.add(8, {.callTime = 300us});
        QVERIFY(world.waitCovered());
        GenerationRequest asked = request(20, 50);
        asked.timeout = 300ms;
        const auto frozen = world.begin(asked);
        frozen->tokenHook = [&] {
            if (frozen->tokens.size() == 10)
                only.habits.frozen = true;
        };
        QVERIFY(world.run({frozen}));
        QVERIFY2(frozen->error && frozen->error->code == ErrorCode::Unavailable, text(*frozen));
        QVERIFY2(frozen->error->message.find("do not answer") != std::string::npos, text(*frozen));
        // The same for one that comes while it is silent.
        const auto later = world.begin(asked);
        QVERIFY(world.run({later}));
        QVERIFY2(later->error->message.find("do not answer") != std::string::npos, text(*later));

        only.kill();
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").empty(); }));
        const auto away = world.begin(asked);
        QVERIFY(world.run({away}));
        QVERIFY2(away->error->message.find("no volunteer holds block 0") == 0, text(*away));
    }

    // --- What owners want ---

    void aRequestGoesWhereItIsWelcome() {
        World world;
        const VolunteerId notForBob = world.add(8, {}, 2e9).id;
        const VolunteerId noChat = world.add(8).id;
        world.volunteers[0]->wish({.requesters = {{}, {"BO?"}}});
        world.volunteers[1]->wish({.kinds = {"completion"}});
        QVERIFY(runUntil(world.loop, [&] {
            return world.fleet.readyHolders("m").size() == 2 &&
                   world.fleet.wishes(notForBob) != Wishes() &&
                   world.fleet.wishes(noChat) != Wishes();
        }));
        const auto servedBy = [&](const GenerationRequest &asked) {
            world.ledger.items.clear();
            const auto listener = world.begin(asked);
            if (!world.run({listener}) || listener->tokens != world.expected(asked) ||
                world.ledger.items.size() != 1)
                return VolunteerId(0);
            return world.ledger.items[0].volunteer;
        };
        QCOMPARE(servedBy(requestOf("alice", WorkKind::Completion)), notForBob); // the faster one
        QCOMPARE(servedBy(requestOf("bob", WorkKind::Completion)), noChat);
        QCOMPARE(servedBy(requestOf("alice", WorkKind::Chat)), notForBob);

        GenerationRequest nowhere = requestOf("bob", WorkKind::Chat);
        nowhere.timeout = 200ms;
        const auto refused = world.begin(nowhere);
        QVERIFY(world.run({refused}));
        QVERIFY2(refused->error && refused->error->code == ErrorCode::Unavailable, text(*refused));
        QVERIFY2(
            refused->error->message.contains("have chosen not to serve chat requests of 'bob'"),
            text(*refused));
        QVERIFY2(world.complaints().isEmpty(), world.complaints());
    }

    void aModelThatNobodyWantsIsToldOf() {
        World world;
        world.add(8).wish({.models = {{}, {"m"}}});
        QVERIFY(runUntil(world.loop, [&] {
            return !world.fleet.wishes(world.volunteers[0]->id).wantsModel("m") &&
                   world.fleet.readyHolders("m").empty();
        }));
        GenerationRequest asked = request(20, 30);
        asked.timeout = 100ms;
        const auto listener = world.begin(asked);
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->error && listener->error->message.contains("not to serve model 'm'"),
                 text(*listener));
    }

    void whatRunsLeavesAnOwnerWhoDoesNotWantItAnyMore() {
        World world;
        world.add(8, {.callTime = 300us});
        world.add(8, {.callTime = 300us}, 5e8);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 2; }));
        const GenerationRequest asked = requestOf("bob", WorkKind::Chat);
        const GenerationRequest other = requestOf("alice", WorkKind::Chat);
        const auto listener = world.begin(asked);
        const auto welcome = world.begin(other);
        listener->tokenHook = [&] {
            if (listener->tokens.size() == 10)
                world.volunteers[0]->wish({.requesters = {{}, {"bob"}}});
        };
        QVERIFY(world.run({listener, welcome}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        QVERIFY2(welcome->tokens == world.expected(other), text(*welcome));
        QCOMPARE(world.router->stats().takeovers, std::uint64_t(1));
        QVERIFY2(world.complaints().isEmpty(), world.complaints());
    }

    void aRequestThatWaitsBeginsWhenAnOwnerChangesTheirMind() {
        World world;
        world.add(8).wish({.requesters = {{"alice"}, {}}});
        QVERIFY(world.waitCovered());
        QVERIFY(runUntil(world.loop, [&] {
            return !world.fleet.wishes(world.volunteers[0]->id).wantsRequester("bob");
        }));
        const auto listener = world.begin(requestOf("bob", WorkKind::Chat));
        runUntil(world.loop, [] { return false; }, 100ms);
        QCOMPARE(world.router->stats().waiting, std::size_t(1));
        QCOMPARE(world.volunteers[0]->callsSeen, std::uint64_t(0));
        world.volunteers[0]->wish({});
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->finished == FinishReason::Length, text(*listener));
    }

    void whoIsServedByFewDoesNotKeepOthersWaiting() {
        World world({}, 1000);
        world.add(8, {.callTime = 5ms});
        world.add(8).wish({.requesters = {{"alice"}, {}}});
        QVERIFY(runUntil(world.loop, [&] {
            return world.fleet.readyHolders("m").size() == 2 &&
                   !world.fleet.wishes(world.volunteers[1]->id).wantsRequester("bob");
        }));
        const auto large = [](const std::string &requester) {
            GenerationRequest made = requestOf(requester, WorkKind::Chat);
            made.prompt = request(980, 20).prompt;
            made.maxTokens = 20;
            return made;
        };
        // As many as fit the holder that serves everybody, then one of alice's on the other: bob's
        // turn is before her next, and there is no room for it.
        const std::uint32_t fitting = world.fleet.readyHolders("m")[0]->kvTokens / 1024;
        std::vector<std::shared_ptr<Listener>> others;
        for (std::uint32_t i = 0; i < fitting; ++i)
            others.push_back(world.begin(large("carol")));
        others.push_back(world.begin(large("alice")));
        QCOMPARE(world.router->stats().waiting, std::size_t(0));
        const auto bobs = world.begin(large("bob"));
        const auto next = world.begin(large("alice"));
        QVERIFY(world.run({next}));
        QVERIFY2(next->finished == FinishReason::Length, text(*next));
        QCOMPARE(world.router->stats().waiting, std::size_t(1));
        QVERIFY(bobs->tokens.empty());
        others.push_back(bobs);
        QVERIFY(world.run(others));
        QVERIFY2(bobs->finished == FinishReason::Length, text(*bobs));
    }

    void resultsThatComeTwiceChangeNothing() {
        World world;
        world.add(4, {.answersTwice = true});
        world.add(4, {.answersTwice = true});
        QVERIFY(world.waitCovered());
        const GenerationRequest asked = request(300, 50);
        const auto listener = world.begin(asked);
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        for (const WorkDone &work : world.ledger.items)
            QCOMPARE(work.tokens, std::uint64_t(349));
    }

    void aVolunteerWhoseResultsDoNotFitIsCutOff() {
        World world;
        auto &liar = world.add(8, {.lying = true}, 1e10);
        world.add(8);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 2; }));
        const GenerationRequest asked = request(20, 20);
        const auto listener = world.begin(asked);
        QVERIFY(runUntil(world.loop, [&] { return liar.callsSeen > 0; }));
        liar.kill(); // it would come back
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        for (const WorkDone &work : world.ledger.items)
            QVERIFY(work.volunteer != liar.id);
    }

    // Nor can the next one be blamed for what it cannot compute with.
    void aVolunteerThatSendsInfinitiesIsCutOff() {
        World world;
        world.add(4);
        world.add(4);
        QVERIFY(runUntil(world.loop, [&] { return world.fleet.readyHolders("m").size() == 2; }));
        ArithmeticVolunteer *first = nullptr;
        for (const auto &volunteer : world.volunteers)
            for (const Holder *holder : world.fleet.readyHolders("m"))
                if (holder->volunteer == volunteer->id && holder->span.begin == 0)
                    first = volunteer.get();
        QVERIFY(first != nullptr);
        first->habits.infinite = true;
        const GenerationRequest asked = request(20, 20);
        const auto listener = world.begin(asked);
        QVERIFY(runUntil(world.loop, [&] { return first->callsSeen > 0; }));
        first->kill(); // it would come back
        world.add(4);
        QVERIFY(world.run({listener}));
        QVERIFY2(listener->tokens == world.expected(asked), text(*listener));
        for (const WorkDone &work : world.ledger.items)
            QVERIFY(work.volunteer != first->id);
    }

    void aRequestThatFailsEverywhereEnds() {
        World world;
        world.add(8, {.failing = true});
        world.add(8, {.failing = true});
        QVERIFY(world.waitCovered());
        const auto listener = world.begin(request(20, 20));
        QVERIFY(world.run({listener}));
        QCOMPARE(listener->error->code, ErrorCode::Unavailable);
        QVERIFY2(listener->error->describe().find("the test wants it") != std::string::npos,
                 listener->error->describe().c_str());
    }

    void addsLittleToEachToken() {
        World world;
        world.add(4);
        world.add(4);
        QVERIFY(world.waitCovered());
        const auto listener = world.begin(request(1, 2000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(world.run({listener}));
        const double micros = static_cast<double>(timer.nsecsElapsed()) / 1000 / 2000;
        qInfo("%.0f microseconds a token over two volunteers, both ends on one thread", micros);
        QVERIFY(micros < 20000);
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "test_router.moc"
