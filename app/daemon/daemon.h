// The daemon: puts settings, identity, history, cache, coordinator link and workers together and
// answers the control clients. Belongs to its loop's thread.
#pragma once

#include "app/daemon/assignments.h"
#include "app/daemon/benchmarks.h"
#include "app/daemon/device_finder.h"
#include "app/daemon/energy_meter.h"
#include "app/daemon/external_follower.h"
#include "app/daemon/heat_keeper.h"
#include "app/daemon/history.h"
#include "app/daemon/machine_signals.h"
#include "app/daemon/membership.h"
#include "app/daemon/policy_driver.h"
#include "app/daemon/sensors.h"
#include "app/daemon/settings.h"
#include "app/daemon/traffic_meter.h"
#include "core/platform/devices/device_watch.h"
#include "core/platform/lock/folder_lock.h"
#include "core/platform/process/control_groups.h"
#include "net/control/control_server.h"
#include "net/control/model_types.h"
#include "net/fabric/fabric_client.h"

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace commonwatt {

// Also the program's exit codes; 2 is wrong usage.
enum class DaemonExit : int {
    Success = 0,
    Failed = 1,         // anything else
    DataFolder = 3,     // cannot be made, read or written, or holds damaged files
    AlreadyRunning = 4, // another daemon uses the data folder
    Settings = 5,       // settings.toml is not valid
    NoWorker = 6,       // the worker program is missing
    Control = 7,        // the control socket cannot be made
};

struct StartFailure {
    DaemonExit exit = DaemonExit::Failed;
    Error error;
};

struct DaemonOptions {
    std::filesystem::path data;
    std::filesystem::path worker; // the program
};

class Daemon {
public:
    // Takes the data folder, starts logging into it, and opens everything that is needed.
    [[nodiscard]] static std::expected<std::unique_ptr<Daemon>, StartFailure>
    open(EventLoop &loop, const DaemonOptions &options);
    ~Daemon();
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    // Looks for devices, and connects if this machine has joined.
    void start();
    // Hands over what runs, for at most some seconds, and stops the loop; a second call at once.
    void quit();

private:
    using Reply = ControlServer::Reply;
    enum class WhoMeasures { Daemon, Owner };
    struct Parts; // what open() has made
    Daemon(EventLoop &loop, const DaemonOptions &options, Parts parts);

    // daemon.cpp: coordinator link
    void connect(const Membership &membership, std::string token);
    void join(const std::string &link, Reply reply);
    void leave(Reply reply);
    void finishLeaving();
    void endJoin(Result<json::value> result);
    void onWelcome(const Welcome &welcome, const PublicKey &coordinatorKey);
    void onMessage(FabricMessage message);
    void onLost(const Error &reason, std::chrono::milliseconds retryIn);
    void onRefused(const Refused &refused);
    void onChallenge(FabricMessage message);
    void onCredit(const Credit &credit);
    void disconnect(std::string_view reason);
    void note(const Status &status); // a failure of the history
    void onChanged();
    void onEmpty();
    void onLogLine(LogLine line);

    // daemon_devices.cpp: finding, lending and measuring devices
    void watchDevices();
    void takeOver(Inventory inventory);
    void claimSpeed(DeviceInfo &info);
    void lendDevices();
    [[nodiscard]] std::string measuredKey(const std::string &device) const;
    [[nodiscard]] std::vector<std::string> unmeasured() const;
    void measureFirst();
    [[nodiscard]] std::set<ProcessId> ourProcesses() const;
    void onBenchEnd(const BenchRequest &request, Result<BenchReport> result);

    // daemon_policy.cpp: being a good guest
    void startPolicy();
    void applyPolicy(); // the settings
    void heedProfile(); // what of them is no matter of decisions
    void watchLent();
    void onPolicy(const PolicyAnswer &before, const PolicyAnswer &now);
    bool carryOut(const std::string &device, const DeviceDecision &before,
                  const DeviceDecision &now);
    void setPace(const std::string &device);
    [[nodiscard]] ProcessRank workerRank(const std::string &device) const;
    void setGpuLimits();
    void onSample(const GpuSample &sample); // of a GPU's sensors
    // The decision, and what heat leaves of it.
    [[nodiscard]] DeviceDecision withinHeat(const std::string &device,
                                            DeviceDecision decision) const;
    void endBenchmarkOf(const std::string &device, const DeviceDecision &decision);
    [[nodiscard]] static bool mayMeasure(const DeviceDecision &decision, WhoMeasures who);
    void limitNetwork();
    void onManual(const ManualState &manual);
    [[nodiscard]] std::vector<std::string> degradedSources() const;
    [[nodiscard]] Result<json::value> pauseByHand(const JsonReader &params);
    [[nodiscard]] Result<json::value> resumeByHand(const JsonReader &params);
    [[nodiscard]] Result<json::value> boostByHand(const JsonReader &params);
    [[nodiscard]] Result<json::value> tellPresence(const JsonReader &params);
    void addPolicy(DaemonStatus &status) const;
    [[nodiscard]] json::object why() const;
    [[nodiscard]] Result<json::value> testPolicy(const JsonReader &params) const;
    void addPolicyMethods();

    // daemon_settings.cpp
    void reloadSettings(); // the file may have been edited
    void applySettings(const Settings &before);
    void noteChanges(const Settings &before, const Settings &now); // in the history

    // daemon_models.cpp: what this machine serves
    void onCatalogue(Catalogue catalogue);
    void forgetCatalogue();
    void applyWishes(const Settings &before);
    [[nodiscard]] std::optional<std::string> update() const;
    [[nodiscard]] ModelsStatus models() const;
    void onModelsChanged();
    void addModelMethods();

    // daemon_history.cpp: what was earned, used and decided
    void onComputing(const std::string &device, bool isComputing);
    void onPower(const std::string &device, const GpuSample &sample);
    void keepRecords(); // that the daemon runs, and what energy was used
    [[nodiscard]] Status keepEnergy();
    [[nodiscard]] TodayStatus today();
    [[nodiscard]] Result<json::value> earnings(const JsonReader &params);
    [[nodiscard]] Result<json::value> tasks(const JsonReader &params);
    void addHistoryMethods();

    // control_methods.cpp: what clients can ask
    void addMethods();
    [[nodiscard]] DaemonStatus status();
    [[nodiscard]] std::optional<std::string> recentFailure(); // a sentence for the owner
    [[nodiscard]] Result<BenchRequest> benchRequest(const JsonReader &params);
    [[nodiscard]] CacheStatus cacheStatus() const;
    [[nodiscard]] Result<json::value> getConfig(const json::object &params);
    [[nodiscard]] Result<json::value> setConfig(const std::string &key, const std::string &value);
    [[nodiscard]] Result<json::value> unsetConfig(const std::string &key);
    [[nodiscard]] Result<json::value> onConfigured(const std::string &key, const Settings &before,
                                                   const Status &status);

    EventLoop &m_loop;
    std::filesystem::path m_data;
    std::filesystem::path m_workerProgram;
    FolderLock m_lock;
    std::unique_ptr<ControlGroups> m_groups; // none: not delegated to us
    SettingsFile m_settings;
    KeyPair m_key;
    History m_history;
    std::unique_ptr<BlockCache> m_cache;
    std::unique_ptr<ControlServer> m_control;
    DeviceFinder m_finder;
    Timer m_refindTimer; // after a change of the hardware, which comes as many events
    Inventory m_inventory;
    FoundDevices m_found;
    std::string m_historyProblem;
    std::deque<LogLine> m_log;

    std::optional<Membership> m_membership; // while joining: what it will be
    Reply m_joining;
    Reply m_leaving;
    LinkState m_link = LinkState::NotJoined;
    std::string m_linkMessage;
    std::string m_coordinatorSoftware;        // program and version, as it said last
    Catalogue m_catalogue;                    // empty: not connected, or it does not say
    std::optional<ModelsStatus> m_modelsTold; // to subscribers
    bool m_quitting = false;
    Timer m_leaveTimer;
    Timer m_quitTimer;
    Timer m_joinTimer;
    Timer m_statusTimer;
    Timer m_modelsTimer;
    Timer m_unwantedTimer;

    PolicyDriver m_policy;
    std::map<std::string, DeviceDecision> m_decided; // as carried out, by device
    MachineSignals m_machine;
    HeatKeeper m_heat;
    TrafficMeter m_traffic;
    EnergyMeter m_energy;
    Timer m_recordsTimer;
    ExternalFollower m_external;
    WhoMeasures m_measures = WhoMeasures::Daemon; // with the benchmark that runs
    Sensors m_sensors;
    Benchmarks m_benchmarks;
    bool m_isBenchmarkPaused = false;     // ended by a pause, and to be tried again
    std::set<std::string> m_measuredOnce; // by themselves, since the start
    std::unique_ptr<Downloader> m_downloader;
    Assignments m_assignments;
    std::unique_ptr<FabricClient> m_client;
    // What the watch posts must not find the object gone.
    std::shared_ptr<const bool> m_alive = std::make_shared<bool>(true);
    std::unique_ptr<DeviceWatch> m_watch; // none: not on this system
    std::vector<std::unique_ptr<SignalSource>> m_sources;
    std::unique_ptr<SignalSource> m_settingsWatch; // none: not on this system
};

} // namespace commonwatt
