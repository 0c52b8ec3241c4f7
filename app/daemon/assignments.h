// What the coordinator wants held here: from the signed manifest by way of download and loading to
// the stage calls that pass through, and the count of what each work item took. Belongs to its
// loop's thread.
#pragma once

#include "app/daemon/device_worker.h"
#include "app/daemon/history.h"
#include "core/trust/key_pair.h"
#include "net/control/control_types.h"
#include "net/control/model_types.h"
#include "net/transfer/downloader.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace commonwatt {

struct AssignmentsHandlers {
    std::function<void(const AssignmentReport &)> report; // to the coordinator
    std::function<void(ByteVector frame)> sendFrame;      // to the coordinator
    std::function<void(const FabricMessage &)> send;      // to the coordinator: of a challenge
    std::function<void(const TaskRecord &)> onTaskEnded;
    // Whether any call is with the device's worker.
    std::function<void(const std::string &device, bool isComputing)> onComputing;
    std::function<void(const FailureRecord &)> onFailure;
    std::function<void()> onChanged;                        // of what status() tells; often
    std::function<void()> onEmpty;                          // the last assignment is gone
    std::function<bool(const std::string &model)> isWanted; // by the owner; others are let go
};

// A device that is lent, and its worker.
struct LentDevice {
    DeviceInfo info; // `memory`: what is lent
    WorkerProcessOptions options;
    std::unique_ptr<DeviceWorker> worker;
};

class Assignments {
public:
    // The history must outlive it.
    Assignments(EventLoop &loop, History &history, AssignmentsHandlers handlers);
    ~Assignments();
    Assignments(const Assignments &) = delete;
    Assignments &operator=(const Assignments &) = delete;

    // Which devices there are; assignments on others are failed. Devices that stay keep what they
    // hold.
    void setDevices(const std::vector<DeviceInfo> &devices,
                    const std::function<WorkerProcessOptions(const DeviceInfo &)> &optionsFor);
    [[nodiscard]] const std::vector<LentDevice> &devices() const { return m_devices; }
    // As DeviceWorker::setPace(); no such device is lent: nothing. A device that is lent later, or
    // again, computes without a limit until it is set.
    void setPace(const std::string &device, double duty, std::chrono::microseconds submissionLimit);

    // Whose manifests are taken and where blocks come from, from now on.
    void setCoordinator(const PublicKey &key, Downloader &downloader);
    // Drops everything first.
    void forgetCoordinator();

    void onAssign(Assign assign);
    void onUnassign(const Unassign &unassign);
    void onOpenSequence(OpenSequence open);
    void onCloseSequence(const CloseSequence &close);
    void onStageCall(const FrameHeader &header, ByteVector frame);

    // The coordinator's challenges, on whichever device they name; one at a time.
    void onPrepareProduct(PrepareProduct request);
    void onContinueProduct(std::uint64_t challenge, const WorkerMessage &message);
    void endProduct();
    // One that runs on this device, whose owner wants it back; another device's goes on.
    void breakOffProduct(const std::string &device, const std::string &why);

    // Lets go of everything, or of what one device holds, and says why; reported as Stopped.
    void stopAll(const std::string &why);
    void stopOn(const std::string &device, const std::string &why);
    // What the owner does not want any more; reported as Stopped.
    void dropUnwanted();
    [[nodiscard]] bool isEmpty() const { return m_assignments.empty(); }

    // What of a work item has not ended yet.
    [[nodiscard]] WorkCount running(const std::string &work) const;
    [[nodiscard]] std::vector<DeviceStatus> status() const;
    // Of the device's memory, by all that is assigned there.
    [[nodiscard]] Bytes memoryHeld(const std::string &device) const;
    // "MODEL: block 3" by SHA-256, of all that is assigned.
    [[nodiscard]] std::map<std::string, std::string> blockUses() const;

    // What is assigned of a model.
    [[nodiscard]] std::vector<HeldRange> held(const std::string &model) const;
    // By name, of all that was assigned since the start.
    [[nodiscard]] const std::map<std::string, ModelManifest> &manifests() const {
        return m_manifests;
    }

private:
    struct WorkItem;
    struct Assignment;

    [[nodiscard]] Result<ModelManifest> check(const Assign &assign) const;
    void onFetched(std::uint32_t id, Result<std::vector<BlockLease>> leases);
    void onLoaded(const WorkerLoaded &loaded);
    void onRangeFailed(std::uint32_t id, const Error &reason, std::uint32_t failures);
    void onProduct(const WorkerMessage &message);
    void onWorkerFrame(const FrameHeader &header, ByteVector frame);
    void failStage(FrameHeader header, const Error &error) const;
    void endWork(Assignment &assignment, WorkItem &work, const std::string &outcome);
    void noteComputing(const std::string &device);
    void endAllWork(Assignment &assignment, const std::string &outcome);
    void drop(std::map<std::uint32_t, std::unique_ptr<Assignment>>::iterator entry,
              const std::string &outcome);
    void applyOptions(const LentDevice &lent) const;
    void setState(Assignment &assignment, AssignmentReport report);
    void recordFailure(const Assignment &assignment, const Error &reason);
    [[nodiscard]] Assignment *find(std::uint32_t id) const;
    [[nodiscard]] const LentDevice *device(const std::string &id) const;
    [[nodiscard]] DeviceWorkerHandlers workerHandlers();

    EventLoop &m_loop;
    History &m_history;
    AssignmentsHandlers m_handlers;
    std::optional<PublicKey> m_coordinatorKey;
    Downloader *m_downloader = nullptr;
    std::vector<LentDevice> m_devices;
    std::map<std::uint32_t, std::unique_ptr<Assignment>> m_assignments;
    std::map<std::string, ModelManifest> m_manifests;
    std::set<std::string> m_computing;       // devices
    std::optional<PrepareProduct> m_product; // the challenge that is under way
};

} // namespace commonwatt
