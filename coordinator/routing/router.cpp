#include "coordinator/routing/router.h"

#include "coordinator/routing/router_impl.h"

#include "core/base/log.h"
#include "core/types/device.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>

namespace commonwatt {

namespace {

Error modelIsGone() {
    return {ErrorCode::Unavailable, "the model was removed or replaced"};
}

// The first block that none of the holders has; nothing if together they have the whole model.
std::optional<std::uint32_t> missingBlock(const ModelManifest &model,
                                          std::span<const Holder *const> holders) {
    const std::uint32_t count = model.blockCount();
    for (std::uint32_t b = 0; b < count; ++b)
        if (chooseRoute(model, {b, b + 1, b == 0, b + 1 == count}, holders).empty())
            return b;
    return std::nullopt;
}

} // namespace

Router::Router(EventLoop &loop, Fleet &fleet, WorkLedger &ledger, RouterOptions options)
    : m_impl(std::make_unique<Impl>(loop, fleet, ledger, options)) {
    fleet.addListener(this);
}

Router::~Router() {
    m_impl->fleet.removeListener(this);
    for (auto &[id, generation] : m_impl->generations)
        for (Stage &stage : generation->stages)
            m_impl->closeStage(*generation, stage, Impl::HolderIs::There);
}

Result<GenerationId> Router::start(GenerationRequest request,
                                   std::shared_ptr<GenerationListener> listener) {
    const FleetModel *model = m_impl->fleet.findModel(request.model);
    if (!model)
        return fail(ErrorCode::NotFound, "there is no model '" + request.model + "'");
    if (request.prompt.empty() || request.maxTokens == 0)
        return fail(ErrorCode::InvalidArgument, "the prompt has no tokens, or none were asked for");
    if (rowBytes(request.wire, model->manifest.width) == 0)
        return fail(ErrorCode::InvalidArgument,
                    "activations cannot travel as " + std::string(nameOf(request.wire)));
    const std::uint64_t whole = request.prompt.size() + std::uint64_t(request.maxTokens);
    if (whole > model->manifest.contextLength)
        return fail(ErrorCode::InvalidArgument,
                    "the prompt (" + std::to_string(request.prompt.size()) +
                        " tokens) and the answer (" + std::to_string(request.maxTokens) +
                        ") do not fit the model's context of " +
                        std::to_string(model->manifest.contextLength) + " tokens");
    return m_impl->start(std::move(request), std::move(listener), model->manifest);
}

void Router::cancel(GenerationId id) {
    if (const auto generation = m_impl->findGeneration(id))
        m_impl->finish(*generation, FinishReason::Cancelled);
}

RouterStats Router::stats() const {
    RouterStats stats = m_impl->counters;
    for (const auto &[id, generation] : m_impl->generations)
        ++(generation->waitUntil ? stats.waiting : stats.running);
    stats.kept = Bytes(m_impl->kept.bytes);
    return stats;
}

void Router::onHolderReady(const Holder &holder) {
    // What waited while it loaded is computed now.
    m_impl->heard[{holder.volunteer, holder.device}] = Impl::Clock::now();
    m_impl->schedule();
}

void Router::onHolderDraining(const Holder &holder, const Error &reason) {
    m_impl->leaveHolder(holder.assignment, Impl::HolderIs::There, reason);
}

void Router::onHolderGone(const Holder &holder, const Error &reason) {
    m_impl->leaveHolder(holder.assignment, Impl::HolderIs::Gone, reason);
    m_impl->paces.erase(holder.assignment);
    m_impl->suspects.erase(holder.assignment);
}

void Router::onVolunteerLeft(VolunteerId volunteer) {
    std::erase_if(m_impl->heard, [&](const auto &entry) { return entry.first.first == volunteer; });
}

void Router::onWishesChanged(VolunteerId volunteer) {
    m_impl->leaveUnwilling(volunteer);
}

void Router::onStageFrame(VolunteerId volunteer, const FrameHeader &header, ByteVector &frame) {
    m_impl->onStageFrame(volunteer, header, frame);
}

// --- The life of a generation ---

Result<GenerationId> Router::Impl::start(GenerationRequest request,
                                         std::shared_ptr<GenerationListener> listener,
                                         const ModelManifest &model) {
    CW_TRY(checkWaiting(request.requester));
    const bool mayStart = std::ranges::none_of(generations, [&](const auto &entry) {
        const Generation &other = *entry.second;
        return !other.begun && !other.tooLarge && other.request.model == request.model;
    });

    const auto generation = std::make_shared<Generation>();
    generation->id = nextGeneration++;
    generation->request = std::move(request);
    generation->listener = std::move(listener);
    generation->model = model;
    generation->tokens = generation->request.prompt;
    generation->stages.emplace_back(model.whole(), kept);
    generations[generation->id] = generation;
    if (mayStart && repair(*generation)) {
        pump(*generation);
    } else {
        generation->tooLarge = !fitsWhenIdle(*generation);
        wait(*generation);
        if (!mayStart)
            schedule(); // its turn may come before that of those who wait
    }
    if (!sweepTimer.isActive())
        sweepTimer.start(sweepInterval, [this] { sweep(); });
    return generation->id;
}

// Nobody takes all the places of those that wait for room.
Status Router::Impl::checkWaiting(std::int64_t requester) const {
    std::size_t all = 0;
    std::size_t own = 0;
    for (const auto &[id, other] : generations)
        if (!other->begun) {
            ++all;
            own += other->request.requester == requester ? 1 : 0;
        }
    if (own >= options.maxWaitingPerRequester)
        return fail(ErrorCode::ResourceExhausted,
                    std::to_string(own) + " answers that you asked for wait for room already, as "
                                          "many as one requester may have; try again when some of "
                                          "them have ended, or ask for fewer at once");
    if (all >= options.maxWaiting)
        return fail(ErrorCode::Unavailable,
                    "too many requests wait for room already; try again later");
    return {};
}

void Router::Impl::wait(Generation &generation) {
    if (!generation.waitUntil)
        generation.waitUntil = Clock::now() + generation.request.timeout;
}

void Router::Impl::end(Generation &generation) {
    generation.ended = true;
    for (Stage &stage : generation.stages)
        closeStage(generation, stage, HolderIs::There);
    generation.stages.clear();
    generations.erase(generation.id);
    if (std::ranges::none_of(generations, [&](const auto &entry) {
            return entry.second->request.requester == generation.request.requester;
        }))
        turns.erase(generation.request.requester);
    schedule();
}

void Router::Impl::finish(Generation &generation, FinishReason reason) {
    const auto self = generation.shared_from_this();
    if (generation.ended)
        return;
    end(generation);
    generation.listener->onFinished(reason, generation.usage());
}

void Router::Impl::failGeneration(Generation &generation, const Error &error) {
    const auto self = generation.shared_from_this();
    if (generation.ended)
        return;
    end(generation);
    generation.listener->onFailed(error);
}

// Why it could not go on, for the requester.
Error Router::Impl::shortage(const Generation &generation) const {
    const ModelManifest &model = generation.model;
    std::vector<const Holder *> holders = fleet.readyHolders(model.name);
    Error error;
    if (const auto block = missingBlock(model, holders); block && !isWanted(model.name)) {
        error = {
            ErrorCode::Unavailable,
            "the owners of all volunteers that are connected have chosen not to serve model '" +
                model.name + "'; try again later or use another model"};
    } else if (block) {
        error = {ErrorCode::Unavailable,
                 "no volunteer holds block " + std::to_string(*block) + " of model '" + model.name +
                     "' at the moment" +
                     (isOnItsWay(model.name, *block) ? ", but one is loading it" : "") +
                     "; try again later"};
    } else if (std::erase_if(
                   holders,
                   [&](const Holder *holder) { return !isWilling(holder->volunteer, generation); });
               const auto refused = missingBlock(model, holders)) {
        error = {ErrorCode::Unavailable,
                 "the owners of the volunteers that hold block " + std::to_string(*refused) +
                     " of model '" + model.name + "' have chosen not to serve " +
                     std::string(nameOf(generation.request.kind)) + " requests of '" +
                     generation.request.requesterName + "'; try again later or use another model"};
    } else if (std::erase_if(
                   holders,
                   [&](const Holder *holder) { return suspects.contains(holder->assignment); });
               const auto silent = missingBlock(model, holders)) {
        error = {ErrorCode::Unavailable,
                 "the volunteers that hold block " + std::to_string(*silent) + " of model '" +
                     model.name +
                     "' do not answer at the moment or have just failed; try again "
                     "later"};
    } else {
        error = {ErrorCode::ResourceExhausted,
                 "no volunteer had room for a request of " +
                     std::to_string(generation.tokensAtMost()) + " tokens " +
                     (fitsWhenIdle(generation)
                          ? "in time; try again later or ask for less"
                          : "even with nothing else to do; ask for less (a shorter prompt or a "
                            "lower max_tokens)")};
    }
    if (generation.lastError)
        error.cause = std::make_shared<const Error>(*generation.lastError);
    return error;
}

bool Router::Impl::isOnItsWay(const std::string &model, std::uint32_t block) const {
    const std::vector<VolunteerStatus> volunteers = fleet.volunteers();
    return std::ranges::any_of(volunteers, [&](const VolunteerStatus &volunteer) {
        return std::ranges::any_of(volunteer.holders, [&](const Holder &holder) {
            return holder.model == model && holder.state == HolderState::Loading &&
                   holder.span.begin <= block && block < holder.span.end;
        });
    });
}

// Whether anybody is here who would hold it; nobody being here is another matter.
bool Router::Impl::isWanted(const std::string &model) const {
    const std::vector<VolunteerStatus> volunteers = fleet.volunteers();
    return volunteers.empty() ||
           std::ranges::any_of(volunteers, [&](const VolunteerStatus &volunteer) {
               return volunteer.wishes.wantsModel(model);
           });
}

// --- Holders ---

bool Router::Impl::isWilling(VolunteerId volunteer, const Generation &generation) const {
    const Wishes &wishes = fleet.wishes(volunteer);
    return wishes.wantsModel(generation.request.model) &&
           wishes.wantsRequester(generation.request.requesterName) &&
           wishes.wantsKind(generation.request.kind);
}

// That take sequences, of owners who serve this requester and kind of work.
std::vector<const Holder *> Router::Impl::willingHolders(const Generation &generation) const {
    std::vector<const Holder *> holders = fleet.readyHolders(generation.model.name);
    std::erase_if(holders,
                  [&](const Holder *holder) { return !isWilling(holder->volunteer, generation); });
    return holders;
}

std::vector<RouteStage> Router::Impl::routeFor(const Generation &generation,
                                               const StageSpan &part) const {
    if (!isServed(generation))
        return {};
    std::vector<const Holder *> usable = willingHolders(generation);
    std::erase_if(usable, [&](const Holder *holder) {
        if (suspects.contains(holder->assignment))
            return true;
        const auto load = loads.find(holder->assignment);
        const Load now = load == loads.end() ? Load{} : load->second;
        return now.tokens + generation.kvTokens() > holder->kvTokens ||
               now.sequences >= holder->maxSequences;
    });
    return chooseRoute(generation.model, part, usable);
}

// Whether the model is still there, and the same.
bool Router::Impl::isServed(const Generation &generation) const {
    const FleetModel *model = fleet.findModel(generation.model.name);
    return model && model->manifest == generation.model;
}

// Whether it would fit the holders that there are now, if nothing ran on them.
bool Router::Impl::fitsWhenIdle(const Generation &generation) const {
    std::vector<const Holder *> holders = willingHolders(generation);
    std::erase_if(holders,
                  [&](const Holder *holder) { return generation.kvTokens() > holder->kvTokens; });
    return !chooseRoute(generation.model, generation.model.whole(), holders).empty();
}

// Gives every stage without a holder one, or several; false if that is not possible now. Works from
// the last to the first, since a stage whose inputs were not kept takes those before it along.
bool Router::Impl::repair(Generation &generation) {
    auto &stages = generation.stages;
    for (std::size_t after = stages.size(); after > 0; --after) {
        const std::size_t last = after - 1;
        if (stages[last].hasHolder())
            continue;
        std::size_t first = last;
        while (first > 0 && !stages[first].isComplete()) {
            --first;
            closeStage(generation, stages[first], HolderIs::There);
        }
        const StageSpan part{stages[first].span.begin, stages[last].span.end,
                             stages[first].span.embedding, stages[last].span.head};
        const std::vector<RouteStage> route = routeFor(generation, part);
        if (route.empty())
            return false;
        std::vector<Stage> fresh;
        for (const RouteStage &step : route) {
            fresh.emplace_back(step.span, kept);
            openStage(generation, fresh.back(), step.assignment);
        }
        fresh.front().inheritInputs(stages[first]);
        if (generation.begun)
            counters.takeovers += route.size();
        const auto at = stages.erase(stages.begin() + static_cast<std::ptrdiff_t>(first),
                                     stages.begin() + static_cast<std::ptrdiff_t>(after));
        stages.insert(at, std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        after = first + 1;
    }
    if (!generation.begun) {
        generation.begun = true;
        turns[generation.request.requester] = ++lastTurn;
        counters.promptTokens += generation.request.prompt.size();
    }
    generation.chunkTokens = chunkFor(generation);
    generation.waitUntil.reset();
    return true;
}

std::uint32_t Router::Impl::chunkFor(const Generation &generation) const {
    const auto count = static_cast<std::uint32_t>(generation.stages.size());
    if (count == 1)
        return options.chunkTokens;
    const bool onCpus = std::ranges::all_of(generation.stages, [&](const Stage &stage) {
        const Holder *holder = fleet.find(stage.assignment);
        return holder && holder->device == cpuDevice;
    });
    const std::uint32_t least = onCpus ? options.minChunkTokensOnCpu : options.minChunkTokensOnGpu;
    const std::uint32_t chunks = options.chunksPerStage * count;
    const std::uint32_t even = (generation.tokenCount() + chunks - 1) / chunks;
    return std::clamp(even, std::min(least, options.chunkTokens), options.chunkTokens);
}

void Router::Impl::openStage(Generation &generation, Stage &stage, AssignmentId assignment) {
    const Holder &holder = *fleet.find(assignment);
    stage.assignment = assignment;
    stage.volunteer = holder.volunteer;
    stage.sequence = nextSequence++;
    stage.work = toHex(randomBytes(16));
    Load &load = loads[assignment];
    load.tokens += generation.kvTokens();
    ++load.sequences;
    fleet.use(assignment);

    OpenSequence open;
    open.assignment = assignment;
    open.sequence = stage.sequence;
    open.work = stage.work;
    open.span = stage.span;
    open.maxTokens = generation.tokensAtMost();
    open.wire = generation.request.wire;
    if (stage.span.head) {
        open.sampling = generation.request.sampling;
        if (open.sampling.repetitionPenalty != 1) {
            const std::size_t count =
                std::min<std::size_t>(open.sampling.penaltyLastN, generation.tokens.size());
            open.history.assign(generation.tokens.end() - static_cast<std::ptrdiff_t>(count),
                                generation.tokens.end());
        }
    }
    fleet.send(stage.volunteer, open);
}

void Router::Impl::closeStage(Generation &generation, Stage &stage, HolderIs holder) {
    if (!stage.hasHolder())
        return;
    for (const StageCallInFlight &call : stage.calls)
        forgetCall(stage, call);
    if (stage.tokensDone > 0)
        ledger.onWorkDone({stage.work, stage.volunteer, generation.model.name, stage.span,
                           generation.model.parametersOf(stage.span), stage.tokensDone});
    const AssignmentId assignment = stage.assignment;
    const VolunteerId volunteer = stage.volunteer;
    const std::uint32_t sequence = stage.sequence;
    stage.dropHolder();
    Load &load = loads[assignment];
    load.tokens -= generation.kvTokens();
    if (--load.sequences == 0)
        loads.erase(assignment);
    if (holder == HolderIs::Gone)
        return;
    fleet.send(volunteer, CloseSequence{assignment, sequence});
    fleet.release(assignment);
}

void Router::Impl::leaveHolder(AssignmentId assignment, HolderIs holder, const Error &reason) {
    leaveStages(
        [&](const Generation &, const Stage &stage) { return stage.assignment == assignment; },
        holder, reason);
}

void Router::Impl::leaveUnwilling(VolunteerId volunteer) {
    leaveStages(
        [&](const Generation &generation, const Stage &stage) {
            return stage.hasHolder() && stage.volunteer == volunteer &&
                   !isWilling(volunteer, generation);
        },
        HolderIs::There,
        {ErrorCode::Unavailable, "a volunteer's owner has chosen not to serve this request"});
    schedule(); // another one may be welcome now
}

void Router::Impl::leaveStages(const IsLeft &isLeft, HolderIs holder, const Error &reason) {
    std::vector<std::shared_ptr<Generation>> affected;
    for (const auto &[id, generation] : generations)
        for (Stage &stage : generation->stages)
            if (isLeft(*generation, stage)) {
                closeStage(*generation, stage, holder);
                generation->lastError = reason;
                if (affected.empty() || affected.back() != generation)
                    affected.push_back(generation);
            }
    for (const auto &generation : affected)
        goOn(*generation);
}

void Router::Impl::goOn(Generation &generation) {
    if (generation.ended)
        return;
    if (!isServed(generation))
        return failGeneration(generation, modelIsGone());
    if (!repair(generation))
        wait(generation);
    pump(generation);
}

// A call failed or took too long: the sequence goes elsewhere, and the holder is left alone for a
// while.
void Router::Impl::abandon(Generation &generation, Stage &stage, std::chrono::nanoseconds pause,
                           Error reason) {
    suspects[stage.assignment] = Clock::now() + pause;
    closeStage(generation, stage, HolderIs::There);
    if (++generation.failures >= options.maxFailures)
        return failGeneration(
            generation,
            {ErrorCode::Unavailable, "the volunteers failed repeatedly on this request", reason});
    generation.lastError = std::move(reason);
    goOn(generation);
}

// Begins anew with activations in F32; tokens that came stand. For this request only: a single
// volunteer must not decide for others.
void Router::Impl::widen(Generation &generation) {
    if (wideModels.insert(generation.request.model).second)
        logWarning("activations of model " + generation.request.model + " exceed what " +
                   std::string(nameOf(generation.request.wire)) +
                   " can hold; 'serve --wire f32' spares requests a second attempt");
    for (Stage &stage : generation.stages)
        closeStage(generation, stage, HolderIs::There);
    generation.stages.clear();
    generation.stages.emplace_back(generation.model.whole(), kept);
    generation.request.wire = WireFormat::F32;
    goOn(generation);
}

// Tries again, from the loop, whoever waits.
void Router::Impl::schedule() {
    if (std::exchange(scheduled, true))
        return;
    scheduleTimer.start(std::chrono::nanoseconds(0), [this] {
        scheduled = false;
        startWaiting();
    });
}

// First those in the middle of an answer. Of the others, the requester with the fewest that run is
// next, and of such the one whose turn was the longest ago; each one's own go in their order.
void Router::Impl::startWaiting() {
    using Queue = std::deque<std::shared_ptr<Generation>>;
    Queue begun;
    std::map<std::int64_t, Queue> queues;
    std::map<std::int64_t, std::size_t> running;
    for (const auto &[id, generation] : generations) {
        const std::int64_t requester = generation->request.requester;
        if (!generation->begun)
            queues[requester].push_back(generation);
        else
            ++running[requester];
        if (generation->begun && generation->waitUntil)
            begun.push_back(generation);
    }
    // False: there is no room for it.
    const auto tryOne = [&](Generation &generation) {
        if (generation.ended)
            return true;
        if (!isServed(generation)) {
            failGeneration(generation, modelIsGone());
            return true;
        }
        if (!repair(generation))
            return false;
        pump(generation);
        return true;
    };
    for (const auto &generation : begun)
        tryOne(*generation);

    const auto rank = [&](const auto &entry) {
        const auto turn = turns.find(entry.first);
        return std::tuple(running[entry.first], turn == turns.end() ? 0 : turn->second,
                          entry.second.front()->id);
    };
    // Holders that together have no room for the first that waits: nor for later ones that no
    // others serve.
    std::set<std::vector<AssignmentId>> full;
    // In this pass; of thousands that wait most have these in common.
    std::map<std::tuple<std::string, std::string, WorkKind>, std::vector<AssignmentId>> holders;
    const auto holdersOf = [&](const Generation &generation) -> const std::vector<AssignmentId> & {
        const auto [known, isNew] = holders.try_emplace(
            {generation.model.name, generation.request.requesterName, generation.request.kind});
        if (isNew)
            for (const Holder *const holder : willingHolders(generation))
                known->second.push_back(holder->assignment);
        return known->second;
    };
    while (!queues.empty()) {
        const auto next = std::ranges::min_element(queues, {}, rank);
        const auto generation = std::move(next->second.front());
        next->second.pop_front();
        if (full.empty() || !full.contains(holdersOf(*generation))) {
            if (tryOne(*generation)) {
                running[next->first] += generation->begun ? 1 : 0;
            } else {
                // One that does not fit at all waits without keeping others from starting.
                generation->tooLarge = !fitsWhenIdle(*generation);
                if (!generation->tooLarge)
                    full.insert(holdersOf(*generation));
            }
        }
        if (next->second.empty())
            queues.erase(next);
    }
}

void Router::Impl::sweep() {
    const auto now = Clock::now();
    if (std::erase_if(suspects, [&](const auto &entry) { return entry.second <= now; }) > 0)
        schedule();
    std::vector<std::shared_ptr<Generation>> all;
    for (const auto &[id, generation] : generations)
        all.push_back(generation);
    for (const auto &generation : all) {
        if (!generation->ended && generation->waitUntil && *generation->waitUntil <= now)
            failGeneration(*generation, shortage(*generation));
        if (generation->ended)
            continue;
        const auto frozen = std::ranges::find_if(generation->stages, [&](const Stage &stage) {
            return !stage.calls.empty() && isOverdue(stage, now);
        });
        if (frozen != generation->stages.end())
            abandon(*generation, *frozen, options.suspicion,
                    {ErrorCode::Timeout, "a volunteer did not answer in time"});
    }
    if (!generations.empty())
        sweepTimer.start(sweepInterval, [this] { sweep(); });
}

} // namespace commonwatt
