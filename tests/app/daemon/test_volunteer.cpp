// The real commonwattd and commonwatt-worker with a coordinator that the test plays: joining,
// holding a range, computing, earning, pausing, and what goes wrong.
#include "coordinator/models/splitter.h"
#include "coordinator/verify/plain_chain.h"
#include "core/trust/block_credential.h"
#include "core/types/credits.h"
#include "core/types/join_link.h"
#include "core/types/sampled_token.h"
#include "core/types/signals.h"
#include "core/types/stage_failure.h"
#include "gpu/random_model/random_model.h"
#include "net/control/control_client.h"
#include "net/control/control_socket.h"
#include "net/control/control_types.h"
#include "net/control/history_types.h"
#include "net/control/model_types.h"
#include "support/fabric_support.h"
#include "support/qtest_support.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstring>
#include <deque>
#include <fstream>
#include <thread>

using namespace commonwatt;
using namespace commonwatt::testing;
using namespace std::chrono_literals;

namespace {

// A coordinator on the test's thread: it lives while waitUntil() runs its loop.
class TestCoordinator {
public:
    explicit TestCoordinator(std::filesystem::path blocks, std::uint16_t port = 0)
        : m_blocks(std::move(blocks))
        , m_identity(makeSelfSignedCertificate("coordinator", {"127.0.0.1"}).value())
        , m_key(KeyPair::generate()) {
        start(port);
    }

    void start(std::uint16_t port) {
        HttpServerOptions http;
        http.port = port;
        http.tls = TlsServerContext::fromPem(m_identity).value();
        m_fingerprint = toHex(http.tls->fingerprint());
        m_server =
            HttpServer::listen(
                loop, http,
                [this](const HttpRequest &request, const auto &responder) {
                    const std::string hash = request.target.substr(std::strlen("/blocks/"));
                    const auto credential = request.headers.find("authorization");
                    if (!credential || !verifyBlockCredential(*credential, m_key.publicKey(), hash))
                        return responder->respond(HttpResponse{401, {}, ""});
                    ++downloads;
                    responder->sendFile(m_blocks / hash);
                })
                .value();
        FabricServerHandlers handlers;
        handlers.onJoined = [this](const auto &volunteer) { link = volunteer; };
        handlers.onLeft = [this](VolunteerLink &left, const Error &) {
            if (&left == link.get())
                link.reset();
        };
        handlers.onMessage = [this](VolunteerLink &, FabricMessage message) {
            messages.push_back(std::move(message));
        };
        handlers.onStageFrame = [this](VolunteerLink &, const FrameHeader &, ByteVector frame) {
            frames.push_back(std::move(frame));
        };
        FabricServerOptions options;
        options.software = software;
        m_fabric = std::make_unique<FabricServer>(loop, *m_server, m_key, enrolment,
                                                  std::move(options), std::move(handlers));
    }
    void stop() {
        link.reset();
        m_fabric.reset();
        m_server.reset();
    }

    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    [[nodiscard]] std::string joinLink(std::string token) {
        token.resize(32, '0'); // of the length of a real one
        enrolment.tokens.insert(token);
        return formatJoinLink({"127.0.0.1", port(), token, m_fingerprint});
    }
    [[nodiscard]] const KeyPair &key() const { return m_key; }

    bool waitUntil(const std::function<bool()> &done, std::chrono::seconds limit = 60s) {
        return runUntil(loop, done, limit);
    }
    // Whether a message of that type came that `matches`; drops those before it.
    template <typename Message>
    std::optional<Message> waitFor(const std::function<bool(const Message &)> &matches = {}) {
        std::optional<Message> found;
        waitUntil([&] {
            while (!messages.empty() && !found) {
                const auto *message = std::get_if<Message>(&messages.front());
                if (message && (!matches || matches(*message)))
                    found = *message;
                messages.pop_front();
            }
            return found.has_value();
        });
        return found;
    }
    std::optional<AssignmentReport> waitForState(AssignmentState state) {
        return waitFor<AssignmentReport>(
            [state](const AssignmentReport &report) { return report.state == state; });
    }

    EventLoop loop;
    MemoryEnrolment enrolment;
    std::shared_ptr<VolunteerLink> link;
    std::deque<FabricMessage> messages;
    std::deque<ByteVector> frames;
    int downloads = 0;
    std::string software; // from the next start on

private:
    std::filesystem::path m_blocks;
    PemIdentity m_identity;
    KeyPair m_key;
    std::string m_fingerprint;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<FabricServer> m_fabric;
};

} // namespace

class TestVolunteer : public QObject {
    Q_OBJECT

    QTemporaryDir m_models;
    std::filesystem::path m_blocks;
    ModelManifest m_manifest;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<TestCoordinator> m_coordinator;
    std::string m_benchmark = "manual"; // the setting

    [[nodiscard]] std::filesystem::path data() const {
        return std::filesystem::path(m_folder->path().toStdString()) / "data";
    }
    [[nodiscard]] bool startDaemon() {
        std::filesystem::create_directories(data());
        std::ofstream(data() / "settings.toml")
            << "devices = [\"cpu\"]\nthreads = 1\nworker_stall_timeout = \"3s\"\nbenchmark = \""
            << m_benchmark << "\"\nprofile = \"headless\"\n";
        m_daemon = std::make_unique<QProcess>();
        m_daemon->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon->start(COMMONWATT_DAEMON_PROGRAM,
                        {"--data", QString::fromStdString(data().string())});
        return m_coordinator->waitUntil([&] {
            const auto found = status();
            return found && !found->devices.empty();
        });
    }
    using Answer = std::optional<Result<json::value>>;
    // Asks the daemon; the answer comes while the coordinator's loop runs.
    std::jthread ask(Answer &answer, const std::string &method, json::object params = {}) {
        return std::jthread([this, &answer, method, params = std::move(params)]() mutable {
            auto client = ControlClient::connect(controlSocketPath(data()), "test 1");
            Result<json::value> result = client
                                             ? client->call(method, std::move(params), 40s)
                                             : Result<json::value>(std::unexpected(client.error()));
            m_coordinator->loop.post([this, &answer, result = std::move(result)]() mutable {
                answer = std::move(result);
                m_coordinator->loop.stop();
            });
        });
    }
    // The daemon's answer while the coordinator goes on.
    Result<json::value> control(const std::string &method, json::object params = {}) {
        Answer answer;
        const std::jthread thread = ask(answer, method, std::move(params));
        while (!answer)
            m_coordinator->loop.run();
        return *answer;
    }
    Result<DaemonStatus> status() {
        CW_TRY_ASSIGN(ControlClient client,
                      ControlClient::connect(controlSocketPath(data()), "test 1"));
        CW_TRY_ASSIGN(const json::value value, client.call("status", {}, 20s));
        return daemonStatusFromJson(value.get_object());
    }
    [[nodiscard]] bool join() {
        if (!startDaemon())
            return false;
        const auto joined = control("join", {{"link", m_coordinator->joinLink("secret")}});
        if (!joined)
            qWarning("%s", joined.error().describe().c_str());
        return joined && m_coordinator->link;
    }
    [[nodiscard]] Assign assign(std::uint32_t id) const {
        return {id,  "cpu", signManifest(m_manifest, m_coordinator->key()), m_manifest.whole(),
                256, 4};
    }
    [[nodiscard]] bool hold(std::uint32_t id) {
        m_coordinator->link->send(assign(id));
        const auto ready = m_coordinator->waitForState(AssignmentState::Ready);
        return ready && ready->assignment == id && ready->kvTokens >= 256 &&
               ready->bytesPerSecond > 0;
    }
    // One prompt of three tokens; the answer's header.
    std::optional<FrameHeader> compute(std::uint32_t id, std::uint32_t sequence,
                                       const std::string &work) {
        OpenSequence open;
        open.assignment = id;
        open.sequence = sequence;
        open.work = work;
        open.span = m_manifest.whole();
        open.maxTokens = 16;
        m_coordinator->link->send(open);
        const std::array<TokenId, 3> tokens{10, 20, 30};
        FrameHeader header;
        header.type = FrameType::StageCall;
        header.wire = WireFormat::Tokens;
        header.output = StageOutput::Sample;
        header.assignment = id;
        header.sequence = sequence;
        header.count = 3;
        header.call = 77;
        ByteVector payload(sizeof(tokens));
        std::memcpy(payload.data(), tokens.data(), payload.size());
        m_coordinator->link->sendFrame(
            std::make_shared<const ByteVector>(encodeFrame(header, payload)));
        if (!m_coordinator->waitUntil([&] { return !m_coordinator->frames.empty(); }))
            return std::nullopt;
        const ByteVector frame = std::move(m_coordinator->frames.front());
        m_coordinator->frames.pop_front();
        return decodeFrame(frame)->header;
    }
    [[nodiscard]] pid_t workerProcess() {
        const auto found = status();
        return found ? static_cast<pid_t>(found->devices[0].workerProcess) : 0;
    }

private slots:
    void initTestCase() {
        const std::filesystem::path folder = m_models.path().toStdString();
        RandomModelOptions options;
        options.blocks = 2;
        QVERIFY(writeRandomModel(options, folder / "model.gguf").has_value());
        m_blocks = folder / "blocks";
        std::filesystem::create_directory(m_blocks);
        auto split = splitModel(folder / "model.gguf", m_blocks, {.name = "random"});
        QVERIFY2(split.has_value(), split ? "" : split.error().describe().c_str());
        m_manifest = split->manifest;
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_coordinator = std::make_unique<TestCoordinator>(m_blocks);
    }
    void cleanup() {
        if (m_daemon) {
            m_daemon->kill();
            m_daemon->waitForFinished();
        }
        m_daemon.reset();
        m_coordinator.reset();
        m_benchmark = "manual";
    }

    void holdsComputesAndEarns() {
        QVERIFY(join());
        QVERIFY(status()->link == LinkState::Connected);
        QCOMPARE(workerProcess(), 0); // no work, no worker
        QVERIFY(hold(5));
        QVERIFY(workerProcess() != 0);
        QCOMPARE(m_coordinator->downloads, 4);
        const std::string work(32, 'a');
        const auto answer = compute(5, 1, work);
        QVERIFY(answer && answer->type == FrameType::StageResult);
        QCOMPARE(answer->call, std::uint64_t(77));
        m_coordinator->link->send(CloseSequence{5, 1});

        const std::uint64_t parameters = m_manifest.parametersOf(m_manifest.whole());
        const Credit credit{work, "random", m_manifest.whole(), 3, creditsFor(parameters, 3)};
        for (int repeat = 0; repeat < 2; ++repeat) {
            m_coordinator->link->send(credit);
            const auto ack = m_coordinator->waitFor<CreditAck>();
            QVERIFY(ack && ack->work == work);
        }
        const DaemonStatus after = status().value();
        QCOMPARE(after.totals.tasks, std::uint64_t(1));
        QCOMPARE(after.totals.tokens, std::uint64_t(3));
        QCOMPARE(after.totals.credits.value, credit.amount.value);
        QCOMPARE(after.devices[0].assignments[0].tokens, std::uint64_t(3));
        const auto tasks = control("tasks")->at("tasks").as_array();
        QCOMPARE(tasks.size(), std::size_t(1));
        const TaskRecord task = taskFromJson(tasks[0].as_object()).value();
        QCOMPARE(task.outcome, "done");
        QVERIFY(task.credits == credit.amount);
        QCOMPARE(task.received.value, std::uint64_t(32 + 12));

        m_coordinator->link->send(Unassign{5});
        QVERIFY(m_coordinator->waitForState(AssignmentState::Stopped).has_value());
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
        // A second time nothing is downloaded.
        QVERIFY(hold(6));
        QCOMPARE(m_coordinator->downloads, 4);
    }

    // Work is placed by measured speed, from the beginning.
    void isMeasuredBeforeItIsOffered() {
        m_benchmark = "auto";
        QVERIFY(join());
        QVERIFY(m_coordinator->link->hello().devices.empty());
        const auto measured = [](const Offer &offer) { return !offer.devices.empty(); };
        const auto offer = m_coordinator->waitFor<Offer>(measured);
        QVERIFY(offer);
        QCOMPARE(offer->devices.size(), 1U);
        QVERIFY(offer->devices[0].bytesPerSecond > 0);
        // Once: a restart finds the figures.
        m_daemon->kill();
        m_daemon->waitForFinished();
        m_coordinator->waitUntil([&] { return !m_coordinator->link; });
        QVERIFY(startDaemon());
        QVERIFY(m_coordinator->waitUntil([&] { return m_coordinator->link != nullptr; }));
        const auto again = m_coordinator->link->hello().devices.empty()
                               ? m_coordinator->waitFor<Offer>(measured)->devices
                               : m_coordinator->link->hello().devices;
        QCOMPARE(again[0].bytesPerSecond, offer->devices[0].bytesPerSecond);
        const auto runs = control("bench.list");
        QVERIFY(runs);
        QCOMPARE(runs->at("reports").as_array().size(), 1U);
    }

    void passesAChallenge() {
        QVERIFY(join());
        const ProductShape shape{256, 5};
        PlainChain expected(21, shape);
        m_coordinator->link->send(PrepareProduct{1, "cuda:7", 21, shape});
        QCOMPARE(m_coordinator->waitFor<ProductRefused>()->code, ErrorCode::Unavailable);
        m_coordinator->link->send(PrepareProduct{2, "cpu", 21, shape});
        QVERIFY(m_coordinator->waitFor<ProductPrepared>().has_value());
        QVERIFY(workerProcess() != 0);
        m_coordinator->link->send(RunProduct{1, 22}); // long over
        m_coordinator->link->send(RunProduct{2, 22});
        QVERIFY(m_coordinator->waitFor<ProductDigests>() == (ProductDigests{2, expected.run(22)}));
        m_coordinator->link->send(OpenProduct{2, 4});
        QVERIFY(m_coordinator->waitUntil([&] { return !m_coordinator->frames.empty(); }));
        const FrameView shown = decodeFrame(m_coordinator->frames.front()).value();
        QCOMPARE(shown.header.call, 2U);
        QVERIFY(std::ranges::equal(shown.payload, encodeProductRound(expected.open(4))));
        m_coordinator->link->send(EndProduct{2, "computes well"});
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
        QVERIFY(control("pause").has_value());
        m_coordinator->link->send(PrepareProduct{3, "cpu", 21, shape});
        const auto refused = m_coordinator->waitFor<ProductRefused>();
        QVERIFY(refused && refused->code == ErrorCode::Unavailable);
        QCOMPARE(refused->message, "paused by its owner");
    }

    void aPauseBreaksAChallengeOff() {
        QVERIFY(join());
        m_coordinator->link->send(PrepareProduct{1, "cpu", 21, ProductShape{256, 5}});
        QVERIFY(m_coordinator->waitFor<ProductPrepared>().has_value());
        QVERIFY(control("pause").has_value());
        const auto refused = m_coordinator->waitFor<ProductRefused>();
        QVERIFY(refused && refused->challenge == 1);
        QCOMPARE(refused->code, ErrorCode::Unavailable);
        QVERIFY(m_coordinator->waitFor<Drain>().has_value());
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
    }

    void aWorkerThatDiesIsReplaced() {
        QVERIFY(join());
        QVERIFY(hold(1));
        ::kill(workerProcess(), SIGKILL);
        const auto failed = m_coordinator->waitForState(AssignmentState::Failed);
        QVERIFY(failed && failed->failures == 1);
        QVERIFY(m_coordinator->waitForState(AssignmentState::Ready).has_value());
        const auto answer = compute(1, 1, std::string(32, 'b'));
        QVERIFY(answer && answer->type == FrameType::StageResult);
        ::kill(workerProcess(), SIGSTOP); // hangs
        QVERIFY(m_coordinator->waitForState(AssignmentState::Failed).has_value());
        QVERIFY(m_coordinator->waitForState(AssignmentState::Ready).has_value());
        QCOMPARE(status()->totals.failures, std::uint64_t(2));
        // The sequence that ran is over and recorded as such.
        QVERIFY(taskFromJson(control("tasks")->at("tasks").at(0).as_object())
                    ->outcome.starts_with("failed"));
    }

    void lendingLessSparesWhatIsLoaded() {
        QVERIFY(join());
        Assign large = assign(1);
        large.kvTokens =
            static_cast<std::uint32_t>((128U << 20) / (m_manifest.kvPerTokenAndBlock.value * 2));
        m_coordinator->link->send(large);
        QVERIFY(m_coordinator->waitForState(AssignmentState::Ready).has_value());
        const pid_t worker = workerProcess();
        QVERIFY(control("config.set", {{"key", "memory_limit"}, {"value", "1M"}}).has_value());
        QVERIFY(
            control("config.set", {{"key", "worker_memory_limit"}, {"value", "64M"}}).has_value());
        // Some signs of life later it is still there, and not for being small.
        QVERIFY(!m_coordinator->waitUntil([&] { return workerProcess() != worker; }, 3s));
        QVERIFY(status()->devices[0].workerMemory > Bytes(64U << 20));
        QVERIFY(status()->devices[0].device.memory == Bytes(1U << 20));
        // Nothing new beyond what is lent.
        m_coordinator->link->send(assign(2));
        const auto refused = m_coordinator->waitForState(AssignmentState::Failed);
        QVERIFY(refused && refused->code == ErrorCode::ResourceExhausted);
    }

    // On a metered network blocks come as slowly as the owner says (metered, metered_rate).
    void blocksComeSlowlyOnAMeteredNetwork() {
        QVERIFY(join());
        QVERIFY(control("config.set", {{"key", "metered"}, {"value", "limited"}}).has_value());
        QVERIFY(control("config.set", {{"key", "metered_rate"}, {"value", "1K"}}).has_value());
        const Signal metered = knownSignal(SignalKind::Metered, "test", true, signalNow());
        QVERIFY(control("presence.tell", {{"signals", json::array{toJson(metered, signalNow())}}}));
        m_coordinator->link->send(assign(1));
        const auto isReady = [&] {
            const auto found = status();
            return found && !found->devices[0].assignments.empty() &&
                   found->devices[0].assignments[0].state == AssignmentState::Ready;
        };
        QVERIFY(!m_coordinator->waitUntil(isReady, 3s));
        QVERIFY(m_coordinator->downloads > 0);
        QVERIFY(control("config.set", {{"key", "metered_rate"}, {"value", "1G"}}).has_value());
        QVERIFY(m_coordinator->waitUntil(isReady));
    }

    // Today's sums, the task and the timeline, as the daemon tells them.
    void tellsWhatWasEarnedAndUsed() {
        QVERIFY(join());
        QVERIFY(control("config.set", {{"key", "estimated_watts"}, {"value", "2000W"}}));
        QVERIFY(hold(1));
        QVERIFY(compute(1, 1, std::string(32, 'a')));
        m_coordinator->link->send(CloseSequence{1, 1});
        QTRY_VERIFY(status()->today.wattHours > 0);
        QVERIFY(!status()->today.cost);
        QVERIFY(control("config.set", {{"key", "price"}, {"value", "0.5"}}));
        const auto page = [&] {
            const auto told = control("tasks", {{"limit", 5}});
            return told ? taskPageFromJson(told->as_object()).value_or(TaskPage()) : TaskPage();
        };
        QTRY_COMPARE(page().total, std::uint64_t(1));
        const TaskRecord task = page().tasks.front();
        QCOMPARE(task.id, std::int64_t(1));
        QCOMPARE(task.state, std::string("pending"));
        QCOMPARE(taskPageFromJson(control("tasks", {{"state", "credited"}})->as_object())->total,
                 std::uint64_t(0));
        TodayStatus today = status()->today;
        QCOMPARE(today.pending, std::uint64_t(1));
        QVERIFY(today.wattHours > 0);
        QVERIFY(!today.isMeasured);
        QVERIFY(today.cost && qAbs(*today.cost - today.wattHours / 1000 * 0.5) < 1e-9);
        // What it cost in one currency says nothing of another, until its price is told.
        QVERIFY(control("config.set", {{"key", "currency"}, {"value", "USD"}}));
        QVERIFY(!status()->today.cost);
        QVERIFY(control("config.set", {{"key", "price"}, {"value", "0.6"}}));
        today = status()->today;
        QVERIFY(today.cost && qAbs(*today.cost - today.wattHours / 1000 * 0.6) < 1e-9);
        m_coordinator->link->send(
            Credit{task.work, task.model, task.span, task.tokens, MicroCredits(77)});
        QTRY_COMPARE(status()->today.credits.value, std::int64_t(77));
        QCOMPARE(status()->today.pending, std::uint64_t(0));
        QCOMPARE(page().tasks.front().state, std::string("credited"));

        const EarningsReport report =
            earningsFromJson(control("earnings", {})->as_object()).value();
        QCOMPARE(report.work.size(), std::size_t(1));
        QCOMPARE(report.work.front().credits.value, std::int64_t(77));
        QCOMPARE(report.energy.front().device, std::string("cpu"));
        QVERIFY(!control("earnings", {{"from", "yesterday"}}));

        const std::int64_t now = wallNow().time_since_epoch().count();
        const TimelineReport timeline =
            timelineFromJson(
                control("timeline", {{"from", now - 60'000}, {"to", now + 1}})->as_object())
                .value();
        QCOMPARE(timeline.running.size(), std::size_t(1));
        QVERIFY(!timeline.decisions.empty());
        QVERIFY(failurePageFromJson(control("failures", {})->as_object()).value().failures.empty());
    }

    // What is sent keeps to the owner's rate.
    void resultsKeepToTheUploadLimit() {
        QVERIFY(join());
        QVERIFY(hold(1));
        QVERIFY(control("config.set", {{"key", "upload_limit"}, {"value", "1K"}}).has_value());
        const auto compute20 = [&](std::uint32_t first) {
            const auto began = std::chrono::steady_clock::now();
            for (std::uint32_t i = first; i < first + 20; ++i) {
                if (!compute(1, i, std::string(32, 'a')))
                    return std::chrono::steady_clock::duration(0);
                m_coordinator->link->send(CloseSequence{1, i});
            }
            return std::chrono::steady_clock::now() - began;
        };
        // Of more than 48 bytes each.
        QVERIFY(compute20(1) > 600ms);
        QVERIFY(control("config.set", {{"key", "upload_limit"}, {"value", "0"}}).has_value());
        QVERIFY(compute20(21) > 0ms);
    }

    void badAssignmentsAreRefused() {
        QVERIFY(join());
        const KeyPair stranger = KeyPair::generate();
        Assign forged = assign(1);
        forged.manifest = signManifest(m_manifest, stranger);
        Assign elsewhere = assign(2);
        elsewhere.device = "cuda:9";
        Assign beyond = assign(3);
        beyond.span.end = 3;
        Assign greedy = assign(4);
        greedy.kvTokens = UINT32_MAX;
        const std::vector<std::pair<Assign, ErrorCode>> cases{
            {forged, ErrorCode::Unauthorized},
            {elsewhere, ErrorCode::NotFound},
            {beyond, ErrorCode::InvalidArgument},
            {greedy, ErrorCode::ResourceExhausted}};
        for (const auto &[bad, code] : cases) {
            m_coordinator->link->send(bad);
            const auto failed = m_coordinator->waitForState(AssignmentState::Failed);
            QVERIFY(failed.has_value());
            QCOMPARE(failed->assignment, bad.assignment);
            QCOMPARE(failed->code, code);
            QCOMPARE(failed->failures, 3U);
        }
        QCOMPARE(workerProcess(), 0);
        // The owner sees it although nothing is assigned any more.
        const std::vector<std::string> problems = status()->problems;
        QCOMPARE(problems.size(), 1U);
        QVERIFY2(problems.front().find(" ago, cpu") != std::string::npos, problems.front().c_str());
        // Calls for what is not here are answered.
        const auto answer = compute(9, 1, std::string(32, 'c'));
        QVERIFY(answer && answer->type == FrameType::StageFailure);
    }

    void servesWhatItsOwnerWants() {
        QVERIFY(join());
        QVERIFY(m_coordinator->link->hello().wishes == Wishes());
        const auto models = [&] {
            return modelsStatusFromJson(control("models").value().get_object()).value();
        };
        // What the coordinator has is shown, and what follows from the settings.
        QVERIFY(models().models.empty());
        m_coordinator->link->send(
            Catalogue{{{"other", "qwen", "q4_0", "mit", Bytes(7), 3, 9}}, {"alice", "bob"}});
        QVERIFY(hold(5));
        ModelsStatus told = models();
        QCOMPARE(told.models.size(), std::size_t(2));
        QVERIFY(told.models[0].name == "other" && told.models[0].offered &&
                told.models[0].allowed && told.models[0].held.empty());
        QVERIFY(told.models[1].name == "random" && !told.models[1].offered);
        const Bytes whole = m_manifest.sizeOf(m_manifest.whole());
        const std::vector<HeldRange> ready{
            {"cpu", m_manifest.whole(), AssignmentState::Ready, whole}};
        QVERIFY(told.models[1].held == ready);
        QVERIFY(told.requesters == (std::vector<RequesterStatus>{{"alice", true}, {"bob", true}}));

        // The coordinator hears of a change at once.
        const auto set = [&](const char *key, const char *value) {
            return control("config.set", {{"key", key}, {"value", value}}).has_value();
        };
        QVERIFY(!set("work_allow", "chat, images"));
        QVERIFY(set("work_allow", "chat"));
        QVERIFY(set("requesters_deny", "b?b"));
        QVERIFY(set("models_deny", " rand* , huge"));
        const Wishes wishes{{{}, {"rand*", "huge"}}, {{}, {"b?b"}}, {"chat"}};
        QVERIFY(
            m_coordinator->waitFor<Wishes>([&](const Wishes &heard) { return heard == wishes; }));
        told = models();
        QVERIFY(told.models[0].allowed && !told.models[1].allowed);
        QCOMPARE(told.models[1].rule, std::string("rand*"));
        QVERIFY(told.requesters == (std::vector<RequesterStatus>{{"alice", true}, {"bob", false}}));
        QVERIFY(told.kinds == (std::vector<WorkKindStatus>{{"chat", true}, {"completion", false}}));

        // One that does not heed it is not obeyed.
        const auto stopped = m_coordinator->waitForState(AssignmentState::Stopped);
        QVERIFY(stopped && stopped->assignment == 5);
        m_coordinator->link->send(assign(6));
        const auto refused = m_coordinator->waitForState(AssignmentState::Stopped);
        QVERIFY(refused && refused->assignment == 6);
        QVERIFY2(refused->message.contains("does not serve"), refused->message.c_str());
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
        const std::vector<HeldRange> cached{{"", m_manifest.whole(), std::nullopt, whole}};
        QVERIFY(models().models[1].held == cached);

        // Another connection begins with it, and with nothing of the catalogue of before.
        const std::uint16_t port = m_coordinator->port();
        m_coordinator->stop();
        QVERIFY(m_coordinator->waitUntil([&] { return models().models.size() == 1; }));
        QVERIFY(models().requesters.empty());
        m_coordinator->start(port);
        QVERIFY(m_coordinator->waitUntil([&] { return m_coordinator->link != nullptr; }));
        QVERIFY(m_coordinator->link->hello().wishes == wishes);
        QVERIFY(control("config.unset", {{"key", "models_deny"}}).has_value());
        QVERIFY(hold(7));
    }

    void whoLooksIsToldOfChangedModels() {
        QVERIFY(join());
        auto client = ControlClient::connect(controlSocketPath(data()), "test 1");
        QVERIFY(client && client->subscribe({"models"}));
        // The next one that is not as the one before; `nothing` as long as there is none.
        const auto next = [&]() -> std::optional<ModelsStatus> {
            std::optional<ControlEvent> event;
            m_coordinator->waitUntil([&] {
                event = client->nextEvent(1ms).value();
                return event.has_value();
            });
            return event ? std::optional(modelsStatusFromJson(event->data).value()) : std::nullopt;
        };
        const auto first = next();
        QVERIFY(first && first->models.empty() && first->kinds.size() == 2);
        m_coordinator->link->send(Catalogue{{{"m", "llama", "f16", "", Bytes(1), 1, 1}}, {}});
        const auto second = next();
        QVERIFY(second && second->models.size() == 1);
        QVERIFY(control("config.set", {{"key", "models_allow"}, {"value", "n"}}).has_value());
        const auto third = next();
        QVERIFY(third && !third->models[0].allowed);
        // Nothing of that: nothing is told.
        QVERIFY(control("config.set", {{"key", "cache_limit"}, {"value", "1G"}}).has_value());
        m_coordinator->waitUntil([] { return false; }, 1s);
        QVERIFY(!client->nextEvent(1ms).value());
    }

    void aNewerCoordinatorIsToldOf() {
        m_coordinator->stop();
        m_coordinator->software = "commonwatt-coordinator 999.10.0";
        m_coordinator->start(0);
        QVERIFY(join());
        QVERIFY(status()->update == "999.10.0");
        QVERIFY(control("leave"));
        QVERIFY(!status()->update);
    }

    void pausingHandsOver() {
        QVERIFY(join());
        QVERIFY(hold(1));
        QVERIFY(control("pause").has_value());
        const auto drain = m_coordinator->waitFor<Drain>();
        QVERIFY(drain && *drain == (Drain{"cpu", "paused", Drain::Held::Stays}));
        QVERIFY(workerProcess() != 0);
        m_coordinator->link->send(Unassign{1});
        QVERIFY(m_coordinator->waitForState(AssignmentState::Stopped).has_value());
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
        m_coordinator->link->send(assign(2));
        QVERIFY(m_coordinator->waitForState(AssignmentState::Stopped).has_value());
        QVERIFY(control("resume").has_value());
        const auto offer = m_coordinator->waitFor<Offer>();
        QVERIFY(offer && offer->devices.size() == 1 && offer->devices[0].id == "cpu");
        // The memory is given back when the owner wants it, whatever the coordinator does.
        QVERIFY(hold(3));
        QVERIFY(control("pause").has_value());
        QVERIFY(m_coordinator->waitFor<Drain>().has_value());
        QVERIFY(control("config.set", {{"key", "give_back_after"}, {"value", "0s"}}).has_value());
        const auto last = m_coordinator->waitFor<Drain>();
        QVERIFY(last && last->held == Drain::Held::Dropped);
        QVERIFY(m_coordinator->waitForState(AssignmentState::Stopped).has_value());
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
    }

    // Unless the owner lets it run while they are here.
    void workersStandBehindTheOwner() {
        if (!QFile::exists("/proc/self/stat"))
            QSKIP("only Linux tells here how a process is scheduled");
        const auto policyOf = [](std::int64_t process) {
            QFile file(QString("/proc/%1/stat").arg(process));
            if (!file.open(QIODevice::ReadOnly))
                return QByteArray();
            const QByteArray text = file.readAll();
            // proc(5): field 41; the second one, the name, ends with the last bracket.
            return text.mid(text.lastIndexOf(')') + 2).split(' ').value(38);
        };
        QVERIFY(join());
        QVERIFY(hold(1));
        QCOMPARE(policyOf(workerProcess()), "0"); // the profile of machines that nobody sits at
        m_coordinator->link->send(Unassign{1});
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
        QVERIFY(control("config.set", {{"key", "in_use_cpu"}, {"value", "50%"}}).has_value());
        QVERIFY(hold(2));
        QCOMPARE(policyOf(workerProcess()), "5"); // SCHED_IDLE
    }

    void aShortPauseEndsWithAnOffer() {
        QVERIFY(join());
        const auto none = control("pause", {{"forMillis", 0}});
        QVERIFY(!none && none.error().code == ErrorCode::InvalidArgument);
        QVERIFY2(none.error().message.find("longer than 0 s") != std::string::npos,
                 none.error().message.c_str());
        QVERIFY(!status()->paused);
        for (int repeat = 0; repeat < 20; ++repeat) {
            QVERIFY(control("pause", {{"forMillis", 30}}).has_value());
            QVERIFY(m_coordinator->waitFor<Drain>().has_value());
            QVERIFY(m_coordinator->waitFor<Offer>().has_value());
        }
        QVERIFY(!status()->paused);
        QVERIFY(hold(1));
    }

    void aRestartedCoordinatorIsFoundAgain() {
        QVERIFY(join());
        QVERIFY(hold(1));
        const std::uint16_t port = m_coordinator->port();
        m_coordinator->stop();
        QVERIFY(m_coordinator->waitUntil([&] { return workerProcess() == 0; }));
        QVERIFY(status()->link == LinkState::Connecting);
        m_coordinator->start(port);
        QVERIFY(m_coordinator->waitUntil([&] { return m_coordinator->link != nullptr; }));
        QVERIFY(hold(2));
        // So is it after the daemon was killed; the worker dies with its daemon.
        const pid_t worker = workerProcess();
        m_daemon->kill();
        m_daemon->waitForFinished();
        QVERIFY(m_coordinator->waitUntil(
            [&] { return m_coordinator->link == nullptr && ::kill(worker, 0) != 0; }));
        QVERIFY(startDaemon());
        QVERIFY(m_coordinator->waitUntil([&] { return m_coordinator->link != nullptr; }));
        QCOMPARE(m_coordinator->link->id(), VolunteerId(1));
    }

    void badJoinLinksAreExplained() {
        QVERIFY(startDaemon());
        const std::string good = m_coordinator->joinLink("once");
        m_coordinator->enrolment.tokens.clear();
        const auto used = control("join", {{"link", good}});
        QVERIFY(!used && used.error().code == ErrorCode::Unauthorized);
        QVERIFY(used.error().message.find("not valid") != std::string::npos);

        JoinLink wrong = parseJoinLink(m_coordinator->joinLink("twice")).value();
        wrong.fingerprint = std::string(64, '0');
        const auto other = control("join", {{"link", formatJoinLink(wrong)}});
        QVERIFY(!other);
        QVERIFY2(other.error().message.find("certificate") != std::string::npos,
                 other.error().message.c_str());
        QVERIFY(status()->link == LinkState::NotJoined);

        QVERIFY(control("join", {{"link", m_coordinator->joinLink("again")}}).has_value());
        const auto twice = control("join", {{"link", good}});
        QVERIFY(!twice && twice.error().code == ErrorCode::AlreadyExists);
        QVERIFY(control("leave").has_value());
        QVERIFY(status()->link == LinkState::NotJoined);
        QVERIFY(!std::filesystem::exists(data() / "coordinator.json"));
    }

    void leavingHandsOver() {
        QVERIFY(join());
        QVERIFY(hold(1));
        m_coordinator->messages.clear();
        Timer answer(m_coordinator->loop);
        std::function<void()> look = [&] {
            for (const FabricMessage &message : m_coordinator->messages) {
                if (std::holds_alternative<Drain>(message))
                    return m_coordinator->link->send(Unassign{1});
            }
            answer.start(5ms, look);
        };
        answer.start(5ms, look);
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(control("leave").has_value());
        QVERIFY(std::chrono::steady_clock::now() - begin < 9s);
        QVERIFY(m_coordinator->waitUntil([&] { return m_coordinator->link == nullptr; }));
    }

    void quittingEndsALeave() {
        QVERIFY(join());
        QVERIFY(hold(1));
        Answer left;
        const std::jthread thread = ask(left, "leave");
        QVERIFY(m_coordinator->waitFor<Drain>().has_value());
        m_daemon->terminate();
        // runUntil() would take the answer's stop for its own end.
        while (!left)
            m_coordinator->loop.run();
        QVERIFY(left->has_value());
        QVERIFY(m_coordinator->waitUntil([&] { return m_daemon->waitForFinished(1); }));
        QVERIFY(!std::filesystem::exists(data() / "coordinator.json"));
        QVERIFY(startDaemon());
        QVERIFY(status()->link == LinkState::NotJoined);
    }

    void resumingDoesNotDelayALeave() {
        QVERIFY(join());
        QVERIFY(hold(1));
        Answer left;
        const auto begin = std::chrono::steady_clock::now();
        const std::jthread thread = ask(left, "leave");
        QVERIFY(m_coordinator->waitFor<Drain>().has_value());
        QVERIFY(control("pause").has_value());
        QVERIFY(control("resume").has_value());
        while (!left)
            m_coordinator->loop.run();
        QVERIFY(left->has_value());
        QVERIFY(std::chrono::steady_clock::now() - begin < 20s);
    }

    void damagedBlocksAreNotRun() {
        const std::filesystem::path copy =
            std::filesystem::path(m_folder->path().toStdString()) / "blocks";
        std::filesystem::copy(m_blocks, copy);
        std::fstream file(copy / m_manifest.blocks[1].sha256,
                          std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-1, std::ios::end);
        file.put('!');
        file.close();
        m_coordinator = std::make_unique<TestCoordinator>(copy);
        QVERIFY(join());
        m_coordinator->link->send(assign(1));
        const auto failed = m_coordinator->waitForState(AssignmentState::Failed);
        QVERIFY(failed.has_value());
        QCOMPARE(failed->code, ErrorCode::InvalidData);
        QCOMPARE(workerProcess(), 0);
    }
};

QTEST_GUILESS_MAIN(TestVolunteer)
#include "test_volunteer.moc"
