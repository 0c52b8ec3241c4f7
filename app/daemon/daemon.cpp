#include "app/daemon/daemon.h"

#include "core/base/file.h"
#include "core/base/version.h"
#include "core/platform/presence/system/file_watch.h"
#include "core/trust/block_credential.h"
#include "core/types/join_link.h"
#include "net/control/control_socket.h"

namespace commonwatt {

namespace {

constexpr std::size_t logLinesKept = 1000;
constexpr std::size_t logLineLength = 1024;
// How long requests have to move elsewhere when the owner wants the machine back.
constexpr std::chrono::seconds handOverTime{10};
constexpr std::chrono::seconds handOverTimeOnQuit{5};
constexpr std::chrono::seconds joinTimeout{30};
// Changes within this time reach subscribers as one.
constexpr std::chrono::milliseconds statusDelay{200};

std::string_view nameOfLevel(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "error";
}

std::string software() {
    return "commonwattd " + std::string(version);
}

std::unique_ptr<ControlGroups> takeControlGroups() {
    const Result<std::filesystem::path> folder = delegatedControlGroup("/proc/self");
    if (!folder) {
        logDebug("workers get no control groups: " + folder.error().describe());
        return nullptr;
    }
    Result<std::unique_ptr<ControlGroups>> groups = ControlGroups::take(*folder);
    if (!groups) {
        logWarning("workers get no control groups: " + groups.error().describe());
        return nullptr;
    }
    return std::move(*groups);
}

} // namespace

struct Daemon::Parts {
    FolderLock lock;
    SettingsFile settings;
    KeyPair key;
    History history;
    std::unique_ptr<BlockCache> cache;
    std::unique_ptr<ControlServer> control;
    std::optional<Membership> membership;
};

std::expected<std::unique_ptr<Daemon>, StartFailure> Daemon::open(EventLoop &loop,
                                                                  const DaemonOptions &options) {
    const auto failure = [](DaemonExit exit, Error error) {
        return std::unexpected(StartFailure{exit, std::move(error)});
    };
    const auto folderFailure = [&](const Error &error) {
        return failure(DaemonExit::DataFolder,
                       Error(error.code,
                             "the data folder " + options.data.string() + " cannot be used",
                             error));
    };
    const std::filesystem::path logs = options.data / "logs";
    if (Status made = makePrivateFolder(options.data); !made)
        return folderFailure(made.error());
    Result<FolderLock> lock = FolderLock::take(options.data, "commonwattd");
    if (!lock && lock.error().code == ErrorCode::AlreadyExists)
        return failure(DaemonExit::AlreadyRunning, lock.error());
    if (!lock)
        return folderFailure(lock.error());
    Result<SettingsFile> settings = SettingsFile::open(options.data / "settings.toml");
    if (!settings)
        return failure(DaemonExit::Settings, settings.error());
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(options.worker, ignored))
        return failure(DaemonExit::NoWorker,
                       Error(ErrorCode::NotFound,
                             "the worker program " + options.worker.string() +
                                 " is missing: install it beside commonwattd, or name it with "
                                 "--worker"));
    if (Status made = makePrivateFolder(logs); !made)
        return folderFailure(made.error());
    startLogging({.level = settings->current().logLevel, .file = logs / "commonwattd.log"});
    Result<KeyPair> key = KeyPair::loadOrCreate(options.data / "identity.pem");
    if (!key)
        return folderFailure(key.error());
    Result<History> history = History::open(options.data / "history.db");
    if (!history)
        return folderFailure(history.error());
    auto cache = BlockCache::open(loop, options.data / "cache", settings->current().cacheLimit);
    if (!cache)
        return folderFailure(cache.error());
    Result<std::optional<Membership>> membership =
        readMembership(options.data / "coordinator.json");
    if (!membership)
        return folderFailure(membership.error());
    auto control = ControlServer::listen(loop, controlSocketPath(options.data), software());
    if (!control)
        return failure(
            DaemonExit::Control,
            Error(control.error().code, "the control socket cannot be made", control.error()));
    return std::unique_ptr<Daemon>(new Daemon(
        loop, options,
        Parts{std::move(*lock), std::move(*settings), std::move(*key), std::move(*history),
              std::move(*cache), std::move(*control), std::move(*membership)}));
}

Daemon::Daemon(EventLoop &loop, const DaemonOptions &options, Parts parts)
    : m_loop(loop)
    , m_data(options.data)
    , m_workerProgram(options.worker)
    , m_lock(std::move(parts.lock))
    , m_groups(takeControlGroups())
    , m_settings(std::move(parts.settings))
    , m_key(std::move(parts.key))
    , m_history(std::move(parts.history))
    , m_cache(std::move(parts.cache))
    , m_control(std::move(parts.control))
    , m_finder(loop, options.worker,
               [this](Inventory inventory) { takeOver(std::move(inventory)); })
    , m_refindTimer(loop)
    , m_membership(std::move(parts.membership))
    , m_leaveTimer(loop)
    , m_quitTimer(loop)
    , m_joinTimer(loop)
    , m_statusTimer(loop)
    , m_modelsTimer(loop)
    , m_unwantedTimer(loop)
    , m_policy(
          loop,
          {.onAnswer = [this](const PolicyAnswer &before,
                              const PolicyAnswer &now) { onPolicy(before, now); },
           .onManual = [this](const ManualState &manual) { onManual(manual); },
           .held = [this](const std::string &device) { return m_assignments.memoryHeld(device); }})
    , m_machine(
          loop, options.data / "cache",
          {.tell = [this](Signal signal) { m_policy.tell(std::move(signal)); },
           .ourProcesses = [this] { return ourProcesses(); },
           .needSensors =
               [this] {
                   m_sensors.onNeeded();
                   return m_sensors.areThere();
               },
           .held = [this](const std::string &device) { return m_assignments.memoryHeld(device); }})
    , m_traffic(loop, m_history, [this](Signal signal) { m_policy.tell(std::move(signal)); })
    , m_recordsTimer(loop)
    , m_external(loop, [this](Signal signal) { m_policy.tell(std::move(signal)); })
    , m_sensors(loop, options.worker, options.data / "sensors.db",
                {.isWatched = [this] { return m_control->hasSubscribers("sensors"); },
                 .onSample =
                     [this](const GpuSample &sample) {
                         onSample(sample);
                         if (m_control->hasSubscribers("sensors"))
                             m_control->publish("sensors", toJson(sample));
                     },
                 .ourProcesses = [this] { return ourProcesses(); }})
    , m_benchmarks(
          loop, options.worker, options.data / "bench",
          {.onProgress =
               [this](const BenchRequest &request, const BenchProgress &progress) {
                   m_sensors.onNeeded();
                   m_control->publish("bench",
                                      {{"device", request.device}, {"progress", toJson(progress)}});
               },
           .onEnd = [this](const BenchRequest &request,
                           Result<BenchReport> result) { onBenchEnd(request, std::move(result)); }})
    , m_assignments(
          loop, m_history,
          {.report =
               [this](const AssignmentReport &report) {
                   if (m_client)
                       m_client->send(report);
               },
           .sendFrame =
               [this](ByteVector frame) {
                   if (m_client)
                       m_client->sendFrame(std::move(frame));
               },
           .send =
               [this](const FabricMessage &message) {
                   if (m_client)
                       m_client->send(message);
               },
           .onTaskEnded =
               [this](const TaskRecord &task) { m_control->publish("task", toJson(task)); },
           .onComputing = [this](const std::string &device,
                                 bool isComputing) { onComputing(device, isComputing); },
           .onFailure =
               [this](const FailureRecord &failure) { note(m_history.addFailure(failure)); },
           .onChanged = [this] { onChanged(); },
           .onEmpty = [this] { onEmpty(); },
           .isWanted =
               [this](const std::string &model) {
                   return m_settings.current().wishes.wantsModel(model);
               }}) {
    setLogListener([this](LogLevel level, std::string_view message) {
        LogLine line{wallNow(), std::string(nameOfLevel(level)),
                     toValidUtf8(message.substr(0, logLineLength))};
        m_loop.post([this, line = std::move(line)]() mutable { onLogLine(std::move(line)); });
    });
    addMethods();
}

Daemon::~Daemon() {
    setLogListener(nullptr);
}

void Daemon::start() {
    logInfo(software() + " started in " + m_data.string() + ", key " +
            toHex(m_key.publicKey()).substr(0, 16));
    for (const std::string &problem : m_settings.problems())
        logWarning(problem);
    keepRecords();
    startPolicy();
    m_settingsWatch =
        startFileWatch(m_data / "settings.toml", [this, alive = std::weak_ptr(m_alive)] {
            m_loop.post([this, alive] {
                if (!alive.expired())
                    reloadSettings();
            });
        });
    m_control->onFirstSubscriber([this](std::string_view event) {
        if (event == "sensors")
            m_sensors.onNeeded();
        if (event == "models")
            m_modelsTold.reset();
        onChanged();
    });
    m_sensors.apply(m_settings.current());
    m_finder.search();
    watchDevices();
    if (m_membership)
        connect(*m_membership, "");
}

void Daemon::quit() {
    if (m_quitting || m_assignments.isEmpty() || m_link != LinkState::Connected) {
        // Who has left does not lend again at the next start.
        if (m_leaving)
            finishLeaving();
        disconnect("shutting down");
        keepRecords();
        // The answer to who left goes out first.
        m_loop.post([this] { m_loop.stop(); });
        return;
    }
    m_quitting = true;
    if (m_client)
        m_client->send(Drain{"", "shutting down"});
    m_quitTimer.start(handOverTimeOnQuit, [this] { quit(); });
}

// ---- the coordinator

void Daemon::join(const std::string &text, Reply reply) {
    if (m_membership)
        return reply(fail(ErrorCode::AlreadyExists,
                          m_joining ? "this machine is joining already"
                                    : "this machine has joined " + m_membership->address() +
                                          "; leave first: commonwattctl leave"));
    Result<JoinLink> link = parseJoinLink(text);
    if (!link)
        return reply(std::unexpected(link.error()));
    Membership membership;
    membership.host = link->host;
    membership.port = link->port;
    membership.fingerprint = link->fingerprint;
    if (const auto trust = trustFor(link->fingerprint); !trust)
        return reply(std::unexpected(trust.error()));
    m_membership = membership;
    m_joining = std::move(reply);
    m_joinTimer.start(joinTimeout, [this] {
        endJoin(fail(ErrorCode::Timeout, "the coordinator does not answer"));
    });
    connect(membership, link->token);
}

void Daemon::connect(const Membership &membership, std::string token) {
    Result<std::shared_ptr<TlsClientContext>> trust = trustFor(membership.fingerprint);
    m_link = LinkState::Connecting;
    if (!trust) {
        m_linkMessage = trust.error().describe();
        logError("cannot connect: " + m_linkMessage);
        return;
    }
    FabricClientOptions options;
    options.host = membership.host;
    options.port = membership.port;
    options.tls = *trust;
    options.token = std::move(token);
    options.name = m_settings.current().name;
    options.software = software();
    if (!m_joining)
        options.coordinatorKey = membership.coordinatorKey;
    m_downloader = std::make_unique<Downloader>(
        m_loop, *m_cache,
        BlockSource{.host = membership.host,
                    .port = membership.port,
                    .tls = *trust,
                    .headers =
                        [this](const std::string &sha256) {
                            return HttpHeaders{
                                {"Authorization",
                                 blockCredential(m_key, m_membership->coordinatorKey, sha256)}};
                        }},
        DownloadOptions{.onReceived = [this](Bytes bytes) { m_traffic.count(bytes); }});
    limitNetwork();
    m_client = std::make_unique<FabricClient>(
        m_loop, m_key, std::move(options),
        FabricClientHandlers{
            .onWelcome = [this](const Welcome &welcome,
                                const PublicKey &key) { onWelcome(welcome, key); },
            .onMessage = [this](FabricMessage message) { onMessage(std::move(message)); },
            .onStageFrame =
                [this](const FrameHeader &header, ByteVector frame) {
                    m_sensors.onNeeded();
                    m_assignments.onStageCall(header, std::move(frame));
                },
            .onLost = [this](const Error &reason,
                             std::chrono::milliseconds retryIn) { onLost(reason, retryIn); },
            .onRefused = [this](const Refused &refused) { onRefused(refused); },
            .onTransferred = [this](Bytes bytes) { m_traffic.count(bytes); }});
    limitNetwork();
    m_client->setWishes(m_settings.current().wishes);
    lendDevices();
    m_client->start();
    onChanged();
}

void Daemon::onWelcome(const Welcome &welcome, const PublicKey &coordinatorKey) {
    m_link = LinkState::Connected;
    m_linkMessage.clear();
    m_coordinatorSoftware = welcome.software;
    Membership membership = *m_membership;
    membership.coordinatorKey = coordinatorKey;
    membership.coordinatorName = welcome.coordinatorName;
    membership.volunteer = welcome.volunteer;
    logInfo("connected to " + membership.address() + " as volunteer " +
            std::to_string(welcome.volunteer));
    if (m_joining || membership != *m_membership) {
        const Status written = writeMembership(m_data / "coordinator.json", membership);
        if (!written && m_joining)
            return endJoin(fail("the membership cannot be saved", written.error()));
        if (!written)
            logWarning(written.error().describe());
    }
    m_membership = membership;
    m_assignments.setCoordinator(coordinatorKey, *m_downloader);
    for (const auto &[device, decision] : m_decided)
        if (decision.duty == Share(0))
            m_client->send(Drain{device, "paused"});
    if (m_joining)
        endJoin(json::object{{"coordinator", membership.address()},
                             {"coordinatorName", membership.coordinatorName},
                             {"volunteer", membership.volunteer}});
    measureFirst();
    onChanged();
}

void Daemon::endJoin(Result<json::value> result) {
    if (!m_joining)
        return;
    m_joinTimer.cancel();
    const Reply reply = std::exchange(m_joining, nullptr);
    if (!result) {
        disconnect("could not join");
        m_membership.reset();
        m_link = LinkState::NotJoined;
        m_linkMessage.clear();
        onChanged();
    }
    reply(std::move(result));
}

void Daemon::onLost(const Error &reason, std::chrono::milliseconds retryIn) {
    if (m_joining)
        return endJoin(fail("cannot join " + m_membership->address(), reason));
    if (m_link == LinkState::Connected)
        logWarning("lost the coordinator: " + reason.describe());
    else
        logDebug("the coordinator cannot be reached, next try in " + formatDuration(retryIn) +
                 ": " + reason.describe());
    m_link = LinkState::Connecting;
    m_linkMessage = reason.describe();
    m_assignments.stopAll("the coordinator is away");
    forgetCatalogue();
    onChanged();
}

void Daemon::onRefused(const Refused &refused) {
    if (m_joining)
        return endJoin(fail(refused.code, refused.message));
    logError("the coordinator refused this machine: " + refused.message);
    m_link = LinkState::Refused;
    m_linkMessage = refused.message;
    m_assignments.stopAll("refused by the coordinator");
    onChanged();
}

void Daemon::onMessage(FabricMessage message) {
    if (auto *assign = std::get_if<Assign>(&message)) {
        m_machine.measureDisk();
        const bool isLeaving = m_leaving || m_quitting;
        const bool isPaused =
            m_policy.decisionFor(assign->device) && !m_policy.mayRun(assign->device);
        if (isLeaving || isPaused || !m_policy.answer().network.mayStore) {
            AssignmentReport report;
            report.assignment = assign->assignment;
            report.state = AssignmentState::Stopped;
            report.message = isLeaving  ? "this machine is leaving"
                             : isPaused ? "paused by its owner"
                                        : "its disk is to stay free (setting disk_keep)";
            m_client->send(report);
            return;
        }
        m_assignments.onAssign(std::move(*assign));
    } else if (const auto *unassign = std::get_if<Unassign>(&message)) {
        m_assignments.onUnassign(*unassign);
    } else if (auto *open = std::get_if<OpenSequence>(&message)) {
        m_assignments.onOpenSequence(std::move(*open));
    } else if (const auto *close = std::get_if<CloseSequence>(&message)) {
        m_assignments.onCloseSequence(*close);
    } else if (const auto *credit = std::get_if<Credit>(&message)) {
        onCredit(*credit);
    } else if (auto *catalogue = std::get_if<Catalogue>(&message)) {
        onCatalogue(std::move(*catalogue));
    } else {
        onChallenge(std::move(message));
    }
}

void Daemon::onChallenge(FabricMessage message) {
    if (auto *prepare = std::get_if<PrepareProduct>(&message)) {
        if (m_leaving || m_quitting || !m_policy.mayRun(prepare->device))
            m_client->send(
                ProductRefused{prepare->challenge, ErrorCode::Unavailable,
                               m_leaving || m_quitting ? "leaving" : "paused by its owner"});
        else
            m_assignments.onPrepareProduct(std::move(*prepare));
    } else if (const auto *run = std::get_if<RunProduct>(&message)) {
        m_assignments.onContinueProduct(run->challenge, *run);
    } else if (const auto *open = std::get_if<OpenProduct>(&message)) {
        m_assignments.onContinueProduct(open->challenge, *open);
    } else if (const auto *end = std::get_if<EndProduct>(&message)) {
        m_assignments.endProduct();
        if (!end->message.empty())
            logInfo("the coordinator's check of this machine: " + end->message);
    }
}

void Daemon::onCredit(const Credit &credit) {
    Result<CreditBooking> booking =
        m_history.bookCredit(credit, wallNow(), m_assignments.running(credit.work));
    if (!booking) {
        // Not acknowledged: the coordinator says it again.
        note(std::unexpected(booking.error()));
        return;
    }
    if (booking->result == CreditBooking::Result::Booked && !booking->agreesWith(credit.amount))
        logWarning("work " + credit.work + " was credited with " + formatCredits(credit.amount) +
                   (booking->expected ? ", our own count says " + formatCredits(*booking->expected)
                                      : ", but is not known here"));
    m_client->send(CreditAck{credit.work});
    onChanged();
}

void Daemon::disconnect(std::string_view reason) {
    m_assignments.forgetCoordinator();
    if (m_client)
        m_client->stop(reason);
    m_client.reset();
    m_downloader.reset();
    m_coordinatorSoftware.clear();
    forgetCatalogue();
}

void Daemon::leave(Reply reply) {
    if (!m_membership || m_joining)
        return reply(fail(ErrorCode::NotFound, "this machine has not joined"));
    if (m_leaving)
        return reply(fail(ErrorCode::AlreadyExists, "this machine is leaving already"));
    m_leaving = std::move(reply);
    if (m_link != LinkState::Connected || m_assignments.isEmpty())
        return finishLeaving();
    m_client->send(Drain{"", "leaving"});
    m_leaveTimer.start(handOverTime, [this] { finishLeaving(); });
}

void Daemon::finishLeaving() {
    m_leaveTimer.cancel();
    const Reply reply = std::exchange(m_leaving, nullptr);
    disconnect("leaving");
    const Status removed = removeMembership(m_data / "coordinator.json");
    m_membership.reset();
    m_link = LinkState::NotJoined;
    m_linkMessage.clear();
    logInfo("left the coordinator");
    onChanged();
    if (removed)
        reply(json::object());
    else
        reply(std::unexpected(removed.error()));
}

// ---- what others hear of it

void Daemon::note(const Status &status) {
    m_historyProblem = status ? "" : "the history cannot be written: " + status.error().describe();
    if (!status)
        logError(m_historyProblem);
}

void Daemon::onChanged() {
    onModelsChanged();
    if (!m_control->hasSubscribers("status") || m_statusTimer.isActive())
        return;
    m_statusTimer.start(statusDelay, [this] { m_control->publish("status", toJson(status())); });
}

void Daemon::onEmpty() {
    // Not within the walk over the assignments that told us.
    m_loop.post([this] {
        if (!m_assignments.isEmpty())
            return;
        if (m_quitting)
            return quit();
        if (m_leaving)
            return finishLeaving();
    });
}

void Daemon::onLogLine(LogLine line) {
    m_control->publish("log", toJson(line));
    m_log.push_back(std::move(line));
    if (m_log.size() > logLinesKept)
        m_log.pop_front();
}

} // namespace commonwatt
