#include "app/daemon/assignments.h"

#include "core/base/log.h"
#include "core/types/stage_failure.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::size_t maxAssignments = 1024;
constexpr std::size_t maxMessage = 1024;
constexpr std::size_t maxSequences = 4096;    // of one assignment
constexpr std::size_t maxCallsWaiting = 4096; // of one sequence

constexpr const char *notServed = "this machine's owner does not serve this model";
constexpr std::size_t maxManifests = 1000;

std::string spanText(const StageSpan &span) {
    std::string text = "blocks " + std::to_string(span.begin) + " to " + std::to_string(span.end);
    text += span.embedding ? ", embedding" : "";
    return text + (span.head ? ", head" : "");
}

AssignmentReport reportOf(std::uint32_t id, AssignmentState state,
                          const std::string &message = {}) {
    AssignmentReport report;
    report.assignment = id;
    report.state = state;
    report.message = toValidUtf8(message.substr(0, maxMessage));
    return report;
}

AssignmentReport failureOf(std::uint32_t id, const Error &error, std::uint32_t failures) {
    AssignmentReport report = reportOf(id, AssignmentState::Failed, error.describe());
    report.code = error.code;
    report.failures = failures;
    return report;
}

Bytes memoryNeeded(const ModelManifest &manifest, const Assign &assign) {
    return Bytes(manifest.sizeOf(assign.span).value +
                 manifest.kvPerTokenAndBlock.value * assign.span.blocks() * assign.kvTokens);
}

} // namespace

// A sequence of a request, as far as it runs here.
struct Assignments::WorkItem {
    std::string work;
    StageSpan span;
    std::uint64_t parameters = 0;
    std::uint64_t tokens = 0;
    Bytes received;
    Bytes sent;
    WallTime began{};
    SteadyTime started{};
    std::map<std::uint64_t, std::uint32_t> calls; // tokens of those without an answer, by call id
};

struct Assignments::Assignment {
    Assign request;
    ModelManifest manifest;
    DeviceWorker *worker = nullptr;
    Bytes memory;
    AssignmentReport report; // the last
    std::unique_ptr<BlockTransfer> transfer;
    std::vector<BlockLease> leases;
    std::map<std::uint32_t, WorkItem> sequences;
    std::uint64_t tokens = 0;
    std::int64_t historyId = 0;

    [[nodiscard]] std::string describe() const {
        return manifest.name + ", " + spanText(request.span) + " on " + request.device;
    }
    // The same range of the same files has the same name for ever.
    [[nodiscard]] std::string rangeName() const {
        return manifest.head.sha256 + " " + spanText(request.span);
    }
};

Assignments::Assignments(EventLoop &loop, History &history, AssignmentsHandlers handlers)
    : m_loop(loop)
    , m_history(history)
    , m_handlers(std::move(handlers)) {
}

Assignments::~Assignments() = default;

void Assignments::setDevices(
    const std::vector<DeviceInfo> &devices,
    const std::function<WorkerProcessOptions(const DeviceInfo &)> &optionsFor) {
    std::vector<LentDevice> next;
    for (const DeviceInfo &info : devices) {
        const auto known = std::ranges::find_if(
            m_devices, [&](const LentDevice &lent) { return lent.info.id == info.id; });
        if (known != m_devices.end()) {
            next.push_back({info, optionsFor(info), std::move(known->worker)});
            applyOptions(next.back());
        } else {
            WorkerProcessOptions options = optionsFor(info);
            auto worker = std::make_unique<DeviceWorker>(m_loop, options, workerHandlers());
            next.push_back({info, std::move(options), std::move(worker)});
        }
    }
    std::erase_if(m_devices, [](const LentDevice &lent) { return !lent.worker; });
    for (auto entry = m_assignments.begin(); entry != m_assignments.end();) {
        const auto current = entry++;
        const std::string &id = current->second->request.device;
        if (std::ranges::none_of(next, [&](const LentDevice &lent) { return lent.info.id == id; }))
            drop(current, "the device " + id + " is not lent any more");
    }
    m_devices = std::move(next);
    m_handlers.onChanged();
}

void Assignments::setPace(const std::string &device, double duty,
                          std::chrono::microseconds submissionLimit) {
    if (const LentDevice *const lent = this->device(device))
        lent->worker->setPace(duty, submissionLimit);
}

void Assignments::setCoordinator(const PublicKey &key, Downloader &downloader) {
    m_coordinatorKey = key;
    m_downloader = &downloader;
}

void Assignments::forgetCoordinator() {
    stopAll("this machine has left");
    m_coordinatorKey.reset();
    m_downloader = nullptr;
}

Result<ModelManifest> Assignments::check(const Assign &assign) const {
    if (!m_coordinatorKey || !m_downloader)
        return fail(ErrorCode::Unavailable, "this machine has not joined");
    if (m_assignments.size() >= maxAssignments)
        return fail(ErrorCode::ResourceExhausted, "too many assignments");
    CW_TRY_ASSIGN(ModelManifest manifest, verifyManifest(assign.manifest, *m_coordinatorKey));
    if (!manifest.whole().contains(assign.span) || manifest.filesOf(assign.span).empty())
        return fail(ErrorCode::InvalidArgument, manifest.name + " has no " + spanText(assign.span));
    const LentDevice *lent = device(assign.device);
    if (!lent)
        return fail(ErrorCode::NotFound, "the device '" + assign.device + "' is not lent here");
    const Bytes taken = memoryHeld(assign.device);
    const Bytes needed = memoryNeeded(manifest, assign);
    if (needed + taken > lent->info.memory)
        return fail(ErrorCode::ResourceExhausted,
                    "it needs " + formatBytes(needed) + " and " + formatBytes(taken) +
                        " are in use of the " + formatBytes(lent->info.memory) + " that are lent");
    return manifest;
}

Bytes Assignments::memoryHeld(const std::string &device) const {
    Bytes held;
    for (const auto &[id, assignment] : m_assignments) {
        if (assignment->request.device == device &&
            assignment->report.state != AssignmentState::Failed)
            held += assignment->memory;
    }
    return held;
}

void Assignments::applyOptions(const LentDevice &lent) const {
    WorkerProcessOptions options = lent.options;
    // Ranges beyond what is lent now were taken when more was: they may stay until they are moved.
    if (memoryHeld(lent.info.id) > lent.info.memory)
        options.memoryLimit = std::max(options.memoryLimit, lent.worker->memoryLimit());
    lent.worker->setOptions(std::move(options));
}

void Assignments::onAssign(Assign assign) {
    const std::uint32_t id = assign.assignment;
    if (const auto old = m_assignments.find(id); old != m_assignments.end())
        drop(old, "assigned anew");
    Result<ModelManifest> manifest = check(assign);
    if (!manifest) {
        const Error error(manifest.error().code, "refused an assignment", manifest.error());
        logWarning(error.describe());
        m_handlers.onFailure(
            {wallNow(), assign.device, "", assign.span, error.code, error.describe()});
        // Trying again here would not help.
        m_handlers.report(failureOf(id, error, RangeFailures::limit));
        return;
    }
    if (!m_handlers.isWanted(manifest->name)) {
        logInfo("refused " + manifest->name + ": " + notServed);
        return m_handlers.report(reportOf(id, AssignmentState::Stopped, notServed));
    }
    if (m_manifests.size() < maxManifests || m_manifests.contains(manifest->name))
        m_manifests.insert_or_assign(manifest->name, *manifest);
    auto assignment = std::make_unique<Assignment>();
    assignment->request = std::move(assign);
    assignment->request.manifest = {}; // read; may be large
    assignment->manifest = std::move(*manifest);
    assignment->worker = device(assignment->request.device)->worker.get();
    assignment->memory = memoryNeeded(assignment->manifest, assignment->request);
    logInfo("assigned: " + assignment->describe());
    const StageSpan &span = assignment->request.span;
    const auto historyId =
        m_history.beginAssignment(wallNow(), assignment->request.device, assignment->manifest.name,
                                  span, assignment->manifest.sizeOf(span));
    if (historyId)
        assignment->historyId = *historyId;
    else
        logWarning("history: " + historyId.error().describe());
    Assignment &added = *(m_assignments[id] = std::move(assignment));
    setState(added, reportOf(id, AssignmentState::Downloading));
    added.transfer = m_downloader->fetch(
        added.manifest.filesOf(span),
        {.onProgress =
             [this, id](Bytes done, Bytes total) {
                 if (Assignment *const owner = find(id)) {
                     AssignmentReport report = owner->report;
                     report.progress = total == Bytes(0) ? 0
                                                         : static_cast<double>(done.value) /
                                                               static_cast<double>(total.value);
                     setState(*owner, std::move(report));
                 }
             },
         .onDone =
             [this, id](Result<std::vector<BlockLease>> leases) {
                 onFetched(id, std::move(leases));
             }});
}

void Assignments::onFetched(std::uint32_t id, Result<std::vector<BlockLease>> leases) {
    Assignment *const assignment = find(id);
    if (!assignment)
        return;
    if (!leases) {
        // The downloader has tried again as often as makes sense.
        const Error error(leases.error().code, "cannot download", leases.error());
        recordFailure(*assignment, error);
        setState(*assignment, failureOf(id, error, RangeFailures::limit));
        return;
    }
    assignment->leases = std::move(*leases);
    LoadRange request{.assignment = id,
                      .model = assignment->manifest.name,
                      .span = assignment->request.span,
                      .files = {},
                      .kvTokens = assignment->request.kvTokens,
                      .maxSequences = assignment->request.maxSequences};
    for (const BlockLease &lease : assignment->leases)
        request.files.push_back(lease.path().string());
    setState(*assignment, reportOf(id, AssignmentState::Loading));
    assignment->worker->load(std::move(request), assignment->rangeName());
}

void Assignments::onLoaded(const WorkerLoaded &loaded) {
    Assignment *const assignment = find(loaded.assignment);
    if (!assignment)
        return;
    logInfo("ready: " + assignment->describe());
    AssignmentReport report = reportOf(loaded.assignment, AssignmentState::Ready);
    report.kvTokens = loaded.kvTokens;
    report.bytesPerSecond = loaded.bytesPerSecond;
    setState(*assignment, std::move(report));
}

void Assignments::onRangeFailed(std::uint32_t id, const Error &reason, std::uint32_t failures) {
    Assignment *const assignment = find(id);
    if (!assignment)
        return;
    recordFailure(*assignment, reason);
    endAllWork(*assignment, "failed: " + reason.message);
    setState(*assignment, failureOf(id, reason, failures));
}

void Assignments::onUnassign(const Unassign &unassign) {
    if (const auto entry = m_assignments.find(unassign.assignment); entry != m_assignments.end())
        drop(entry, "done");
}

void Assignments::stopAll(const std::string &why) {
    endProduct();
    while (!m_assignments.empty())
        drop(m_assignments.begin(), why);
}

void Assignments::stopOn(const std::string &device, const std::string &why) {
    if (m_product && m_product->device == device)
        endProduct();
    for (auto entry = m_assignments.begin(); entry != m_assignments.end();) {
        const auto current = entry++;
        if (current->second->request.device == device)
            drop(current, why);
    }
}

void Assignments::dropUnwanted() {
    for (auto entry = m_assignments.begin(); entry != m_assignments.end();) {
        const auto current = entry++;
        if (!m_handlers.isWanted(current->second->manifest.name))
            drop(current, notServed);
    }
}

void Assignments::drop(std::map<std::uint32_t, std::unique_ptr<Assignment>>::iterator entry,
                       const std::string &outcome) {
    const std::unique_ptr<Assignment> assignment = std::move(entry->second);
    const std::uint32_t id = entry->first;
    m_assignments.erase(entry);
    endAllWork(*assignment, outcome == "done" ? "moved elsewhere" : outcome);
    assignment->worker->unload(id);
    if (const LentDevice *const lent = device(assignment->request.device))
        applyOptions(*lent);
    logInfo("let go of: " + assignment->describe() + " (" + outcome + ")");
    if (const Status status = m_history.endAssignment(assignment->historyId, wallNow(), outcome);
        !status)
        logWarning("history: " + status.error().describe());
    m_handlers.report(reportOf(id, AssignmentState::Stopped, outcome));
    m_handlers.onChanged();
    if (m_assignments.empty())
        m_handlers.onEmpty();
}

void Assignments::onOpenSequence(OpenSequence open) {
    FrameHeader header;
    header.assignment = open.assignment;
    header.sequence = open.sequence;
    Assignment *const assignment = find(open.assignment);
    if (!assignment || !assignment->worker->isLoaded(open.assignment))
        return failStage(header, Error(ErrorCode::NotFound, "this range is not loaded here"));
    if (!assignment->request.span.contains(open.span))
        return failStage(
            header, Error(ErrorCode::InvalidArgument, "the sequence needs more than this range"));
    if (const auto old = assignment->sequences.find(open.sequence);
        old != assignment->sequences.end()) {
        endWork(*assignment, old->second, "replaced");
        assignment->sequences.erase(old);
    }
    if (assignment->sequences.size() >= maxSequences)
        return failStage(header, Error(ErrorCode::ResourceExhausted, "too many sequences"));
    WorkItem &work = assignment->sequences[open.sequence];
    work.work = open.work;
    work.span = open.span;
    work.parameters = assignment->manifest.parametersOf(open.span);
    work.began = wallNow();
    work.started = std::chrono::steady_clock::now();
    assignment->worker->send(std::move(open));
    m_handlers.onChanged();
}

void Assignments::onCloseSequence(const CloseSequence &close) {
    Assignment *const assignment = find(close.assignment);
    if (!assignment)
        return;
    const auto work = assignment->sequences.find(close.sequence);
    if (work == assignment->sequences.end())
        return;
    assignment->worker->send(close);
    if (work->second.tokens > 0)
        assignment->worker->onSuccess(close.assignment);
    endWork(*assignment, work->second, "done");
    assignment->sequences.erase(work);
    m_handlers.onChanged();
}

void Assignments::onStageCall(const FrameHeader &header, ByteVector frame) {
    Assignment *const assignment = find(header.assignment);
    if (!assignment || !assignment->worker->isLoaded(header.assignment))
        return failStage(header, Error(ErrorCode::NotFound, "this range is not loaded here"));
    const auto work = assignment->sequences.find(header.sequence);
    if (work == assignment->sequences.end())
        return failStage(header, Error(ErrorCode::NotFound, "this sequence is not open here"));
    if (work->second.calls.size() >= maxCallsWaiting)
        return failStage(header, Error(ErrorCode::ResourceExhausted, "too many calls wait"));
    work->second.calls.insert_or_assign(header.call, header.count);
    work->second.received += Bytes(frame.size());
    assignment->worker->sendFrame(std::move(frame));
    noteComputing(assignment->request.device);
}

void Assignments::noteComputing(const std::string &device) {
    const bool isComputing = std::ranges::any_of(m_assignments, [&](const auto &entry) {
        return entry.second->request.device == device &&
               std::ranges::any_of(entry.second->sequences,
                                   [](const auto &work) { return !work.second.calls.empty(); });
    });
    const bool was = m_computing.contains(device);
    if (isComputing == was)
        return;
    if (isComputing)
        m_computing.insert(device);
    else
        m_computing.erase(device);
    m_handlers.onComputing(device, isComputing);
}

void Assignments::onWorkerFrame(const FrameHeader &header, ByteVector frame) {
    if (header.type == FrameType::ProductRound && m_product && header.call == m_product->challenge)
        return m_handlers.sendFrame(std::move(frame));
    if (header.type != FrameType::StageResult && header.type != FrameType::StageFailure)
        return;
    if (Assignment *const assignment = find(header.assignment)) {
        if (const auto work = assignment->sequences.find(header.sequence);
            work != assignment->sequences.end()) {
            const auto call = work->second.calls.find(header.call);
            if (call != work->second.calls.end()) {
                if (header.type == FrameType::StageResult) {
                    work->second.tokens += call->second;
                    assignment->tokens += call->second;
                }
                work->second.calls.erase(call);
            }
            work->second.sent += Bytes(frame.size());
        }
        noteComputing(assignment->request.device);
        m_handlers.onChanged();
    }
    m_handlers.sendFrame(std::move(frame));
}

void Assignments::failStage(FrameHeader header, const Error &error) const {
    header.type = FrameType::StageFailure;
    header.wire = WireFormat::None;
    header.count = 0;
    m_handlers.sendFrame(encodeFrame(header, encodeStageFailure(error)));
}

void Assignments::endWork(Assignment &assignment, WorkItem &work, const std::string &outcome) {
    TaskRecord task;
    task.work = work.work;
    task.model = assignment.manifest.name;
    task.span = work.span;
    task.device = assignment.request.device;
    task.tokens = work.tokens;
    task.received = work.received;
    task.sent = work.sent;
    task.began = work.began;
    task.duration = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - work.started);
    task.outcome = outcome;
    work.calls.clear();
    noteComputing(task.device);
    if (Result<TaskRecord> kept = m_history.addTask(task, work.parameters); kept)
        task = std::move(*kept);
    else
        logWarning("history: " + kept.error().describe());
    m_handlers.onTaskEnded(task);
}

void Assignments::endAllWork(Assignment &assignment, const std::string &outcome) {
    for (auto &[sequence, work] : assignment.sequences)
        endWork(assignment, work, outcome);
    assignment.sequences.clear();
}

void Assignments::setState(Assignment &assignment, AssignmentReport report) {
    assignment.report = std::move(report);
    m_handlers.report(assignment.report);
    m_handlers.onChanged();
}

void Assignments::recordFailure(const Assignment &assignment, const Error &reason) {
    const Error error(reason.code, assignment.describe(), reason);
    logWarning(error.describe());
    m_handlers.onFailure({wallNow(), assignment.request.device, assignment.manifest.name,
                          assignment.request.span, reason.code, reason.describe()});
}

Assignments::Assignment *Assignments::find(std::uint32_t id) const {
    const auto entry = m_assignments.find(id);
    return entry == m_assignments.end() ? nullptr : entry->second.get();
}

const LentDevice *Assignments::device(const std::string &id) const {
    const auto lent = std::ranges::find_if(
        m_devices, [&](const LentDevice &candidate) { return candidate.info.id == id; });
    return lent == m_devices.end() ? nullptr : &*lent;
}

DeviceWorkerHandlers Assignments::workerHandlers() {
    return {
        .onLoaded = [this](const WorkerLoaded &loaded) { onLoaded(loaded); },
        .onLoading =
            [this](std::uint32_t id) {
                if (Assignment *const assignment = find(id);
                    assignment && assignment->report.state != AssignmentState::Loading)
                    setState(*assignment, reportOf(id, AssignmentState::Loading));
            },
        .onRangeFailed = [this](std::uint32_t id, const Error &reason,
                                std::uint32_t failures) { onRangeFailed(id, reason, failures); },
        .onFrame = [this](const FrameHeader &header,
                          ByteVector frame) { onWorkerFrame(header, std::move(frame)); },
        .isBusy =
            [this](std::uint32_t id) {
                const Assignment *const assignment = find(id);
                return assignment && !assignment->sequences.empty();
            },
        .onProduct = [this](const WorkerMessage &message) { onProduct(message); },
        .onChanged = [this] { m_handlers.onChanged(); }};
}

WorkCount Assignments::running(const std::string &work) const {
    WorkCount count;
    for (const auto &[id, assignment] : m_assignments) {
        for (const auto &[sequence, item] : assignment->sequences) {
            if (item.work == work) {
                count.tokens += item.tokens;
                count.parameters = item.parameters;
            }
        }
    }
    return count;
}

std::vector<DeviceStatus> Assignments::status() const {
    std::vector<DeviceStatus> all;
    for (const LentDevice &lent : m_devices) {
        DeviceStatus status;
        status.device = lent.info;
        status.worker = lent.worker->state();
        status.workerMessage = lent.worker->message();
        status.workerMemory = lent.worker->memory();
        status.workerProcess = lent.worker->processId();
        for (const auto &[id, assignment] : m_assignments) {
            if (assignment->request.device != lent.info.id)
                continue;
            status.assignments.push_back(
                {.assignment = id,
                 .model = assignment->manifest.name,
                 .modelBlocks = assignment->manifest.blockCount(),
                 .span = assignment->request.span,
                 .state = assignment->report.state,
                 .progress = assignment->report.progress,
                 .tokens = assignment->tokens,
                 .sequences = static_cast<std::uint32_t>(assignment->sequences.size()),
                 .failures = std::max(lent.worker->failures(id), assignment->report.failures),
                 .message = assignment->report.message});
        }
        all.push_back(std::move(status));
    }
    return all;
}

std::vector<HeldRange> Assignments::held(const std::string &model) const {
    std::vector<HeldRange> ranges;
    for (const auto &[id, assignment] : m_assignments)
        if (const StageSpan &span = assignment->request.span; assignment->manifest.name == model)
            ranges.push_back({assignment->request.device, span, assignment->report.state,
                              assignment->manifest.sizeOf(span)});
    return ranges;
}

std::map<std::string, std::string> Assignments::blockUses() const {
    std::map<std::string, std::string> uses;
    for (const auto &[id, assignment] : m_assignments) {
        const ModelManifest &manifest = assignment->manifest;
        const StageSpan &span = assignment->request.span;
        if (span.embedding)
            uses[manifest.embedding.sha256] = manifest.name + ": embedding";
        for (std::uint32_t block = span.begin; block < span.end; ++block)
            uses[manifest.blocks[block].sha256] =
                manifest.name + ": block " + std::to_string(block);
        if (span.head)
            uses[manifest.head.sha256] = manifest.name + ": head";
    }
    return uses;
}

} // namespace commonwatt
