// The volunteers that are connected and what they hold: FleetState joined to the fabric's links.
// The one receiver of the fabric server's events; passes on what others need.
// One loop, one thread: see net/transport/event_loop.h.
#pragma once

#include "coordinator/fleet/fleet_state.h"
#include "net/fabric/fabric_server.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace commonwatt {

class FleetListener {
public:
    virtual ~FleetListener() = default;

    // Takes sequences from now on.
    virtual void onHolderReady(const Holder &) {}
    // Leave it within FleetOptions::drain: move the sequences, close them and release() them.
    virtual void onHolderDraining(const Holder &, const Error & /*reason*/) {}
    // What ran on it is lost, and its uses with it. It may come again (onHolderReady).
    virtual void onHolderGone(const Holder &, const Error & /*reason*/) {}
    // A stage result or failure of a volunteer; the first receiver in the order of addListener
    // that wants the frame may take it.
    virtual void onStageFrame(VolunteerId, const FrameHeader &, ByteVector & /*frame*/) {}
    // An answer to a challenge: ProductPrepared, ProductDigests or ProductRefused; and a round that
    // is shown.
    virtual void onProductMessage(VolunteerId, const FabricMessage &) {}
    virtual void onProductRound(VolunteerId, const FrameHeader &, ByteView /*frame*/) {}
    // What a volunteer lends is another now; also when it has joined or left.
    virtual void onDevicesChanged(VolunteerId) {}
    // Its owner has changed for whom and for what it computes.
    virtual void onWishesChanged(VolunteerId) {}
    virtual void onCreditAck(VolunteerId, const CreditAck &) {}
    virtual void onVolunteerJoined(VolunteerId) {}
    virtual void onVolunteerLeft(VolunteerId) {}
};

class Fleet {
public:
    Fleet(EventLoop &loop, FleetOptions options = {});
    ~Fleet();
    Fleet(const Fleet &) = delete;
    Fleet &operator=(const Fleet &) = delete;

    // For the FabricServer. The fleet must outlive the server.
    [[nodiscard]] FabricServerHandlers fabricHandlers();

    // The listener must be removed before it dies; neither call from within a listener.
    void addListener(FleetListener *listener);
    void removeListener(FleetListener *listener);

    // The enabled models; replaces what was set before.
    void setModels(std::vector<FleetModel> models);

    // What volunteers are told that there is; those that are here when it has changed.
    void setCatalogue(Catalogue catalogue);

    [[nodiscard]] const FleetModel *findModel(const std::string &name) const;
    [[nodiscard]] const Holder *find(AssignmentId id) const;
    // Those that take sequences.
    [[nodiscard]] std::vector<const Holder *> readyHolders(const std::string &model) const;

    // Counts a sequence on a holder, and takes it away. A holder that is Gone has none.
    void use(AssignmentId id);
    void release(AssignmentId id);
    // A call over `span` for a single token took this long on the device.
    void measured(AssignmentId id, const StageSpan &span, std::chrono::microseconds time);

    // Both do nothing when the volunteer is not connected.
    void send(VolunteerId to, const FabricMessage &message);
    void sendFrame(VolunteerId to, std::shared_ptr<const ByteVector> frame);
    [[nodiscard]] std::size_t queuedBytes(VolunteerId to) const;
    // Whether the device is busy loading a range, and slow to answer.
    [[nodiscard]] bool isLoading(VolunteerId id, const std::string &device) const;
    [[nodiscard]] bool isConnected(VolunteerId id) const;
    // Cuts a volunteer off that breaks the protocol, or that was removed from the registry.
    void disconnect(VolunteerId id, const Error &reason);

    // See FleetState.
    [[nodiscard]] const Wishes &wishes(VolunteerId id) const;
    void setStandings(VolunteerId id, std::map<std::string, HardwareStanding> standings);
    [[nodiscard]] std::optional<std::uint64_t> activity(VolunteerId id) const;
    [[nodiscard]] std::vector<DeviceInfo> devices(VolunteerId id) const;    // none: not connected
    [[nodiscard]] std::chrono::nanoseconds roundTrip(VolunteerId id) const; // 0: not known yet

    // For status pages and metrics.
    [[nodiscard]] std::vector<VolunteerStatus> volunteers() const;
    [[nodiscard]] std::vector<ModelOutlook> outlook() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace commonwatt
