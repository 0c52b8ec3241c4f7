#include "coordinator/fleet/hardware_checks.h"

#include "core/base/little_endian.h"
#include "core/base/log.h"

namespace commonwatt {

namespace {

HardwareExaminer::TimePoint now() {
    return std::chrono::steady_clock::now();
}

} // namespace

HardwareChecks::HardwareChecks(EventLoop &loop, Fleet &fleet, Save save, ExaminerOptions options)
    : m_loop(loop)
    , m_fleet(fleet)
    , m_save(std::move(save))
    , m_examiner(options, {.activity = [this](VolunteerId id) { return m_fleet.activity(id); },
                           .roundTrip = [this](VolunteerId id) { return m_fleet.roundTrip(id); },
                           .random =
                               [] {
                                   return loadLittleEndian<std::uint64_t>(
                                       randomBytes(sizeof(std::uint64_t)).data());
                               }})
    , m_timer(loop) {
    m_fleet.addListener(this);
}

HardwareChecks::~HardwareChecks() {
    m_fleet.removeListener(this);
}

void HardwareChecks::restore(const HardwareKey &key, HardwareStanding standing) {
    m_examiner.restore(key, std::move(standing));
}

HardwareStanding HardwareChecks::standing(const HardwareKey &key) const {
    return m_examiner.standing(key);
}

void HardwareChecks::onDevicesChanged(VolunteerId id) {
    m_fleet.setStandings(id, m_examiner.standingsOf(id));
    m_examiner.setDevices(id, m_fleet.devices(id), now());
    flush();
}

void HardwareChecks::onProductMessage(VolunteerId id, const FabricMessage &message) {
    if (const auto *prepared = std::get_if<ProductPrepared>(&message))
        m_examiner.onPrepared(id, *prepared, now());
    else if (const auto *digests = std::get_if<ProductDigests>(&message))
        m_examiner.onDigests(id, *digests, now());
    else if (const auto *refused = std::get_if<ProductRefused>(&message))
        m_examiner.onRefused(id, *refused, now());
    flush();
}

void HardwareChecks::onProductRound(VolunteerId id, const FrameHeader &header, ByteView frame) {
    m_examiner.onRound(id, header.call, header.position, frame.subspan(frameHeaderSize), now());
    flush();
}

void HardwareChecks::flush() {
    for (const ExaminerEffect &effect : m_examiner.takeEffects())
        if (const auto *send = std::get_if<ExaminerSend>(&effect))
            m_fleet.send(send->to, send->message);
        else if (const auto *wanted = std::get_if<CheckWanted>(&effect))
            check(*wanted);
        else
            judged(std::get<StandingChanged>(effect));
    if (const auto next = m_examiner.nextTick())
        m_timer.start(*next - now(), [this] {
            m_examiner.tick(now());
            flush();
        });
    else
        m_timer.cancel();
}

void HardwareChecks::check(const CheckWanted &wanted) {
    const auto result = std::make_shared<Status>();
    m_loop.runAside(
        [result, content = wanted.content] {
            *result = checkRound(content->opened, content->round, content->secret);
        },
        [this, alive = std::weak_ptr(m_alive), result, challenge = wanted.challenge] {
            if (alive.expired())
                return;
            m_examiner.onChecked(challenge, *result, now());
            flush();
        });
}

void HardwareChecks::judged(const StandingChanged &changed) {
    const auto &[key, standing] = changed;
    logInfo("volunteer " + std::to_string(key.first) + " " + key.second + ": " +
            std::string(nameOf(standing.verdict)) + ", " + standing.message);
    m_save(key, standing);
    m_fleet.setStandings(key.first, m_examiner.standingsOf(key.first));
}

} // namespace commonwatt
