// Checks the volunteers' hardware: HardwareExaminer joined to the fleet. One loop, one thread: see
// net/transport/event_loop.h.
#pragma once

#include "coordinator/fleet/fleet.h"
#include "coordinator/verify/hardware_examiner.h"

#include <functional>
#include <memory>

namespace commonwatt {

class HardwareChecks final : public FleetListener {
public:
    // Told of each verdict, to keep it over restarts.
    using Save = std::function<void(const HardwareKey &, const HardwareStanding &)>;

    // The fleet must outlive it.
    HardwareChecks(EventLoop &loop, Fleet &fleet, Save save, ExaminerOptions options = {});
    ~HardwareChecks() override;
    HardwareChecks(const HardwareChecks &) = delete;
    HardwareChecks &operator=(const HardwareChecks &) = delete;

    // What was saved before; while no volunteer is connected.
    void restore(const HardwareKey &key, HardwareStanding standing);
    [[nodiscard]] HardwareStanding standing(const HardwareKey &key) const;

private:
    void onDevicesChanged(VolunteerId id) override;
    void onProductMessage(VolunteerId id, const FabricMessage &message) override;
    void onProductRound(VolunteerId id, const FrameHeader &header, ByteView frame) override;

    void flush();
    void check(const CheckWanted &wanted);
    void judged(const StandingChanged &changed);

    EventLoop &m_loop;
    Fleet &m_fleet;
    Save m_save;
    HardwareExaminer m_examiner;
    Timer m_timer;
    // What comes back from the helper thread must not find the object gone.
    std::shared_ptr<const bool> m_alive = std::make_shared<bool>(true);
};

} // namespace commonwatt
