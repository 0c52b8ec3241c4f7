#include "app/daemon/daemon.h"
#include "app/daemon/simple_method.h"

#include "core/base/duration.h"
#include "core/base/version.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::uint64_t maxTasks = 10'000;
constexpr std::chrono::hours tellFailuresFor{1};

template <typename List>
json::array toArray(const List &list) {
    json::array array;
    for (const auto &item : list)
        array.push_back(toJson(item));
    return array;
}

} // namespace

DaemonStatus Daemon::status() {
    DaemonStatus status;
    status.software = "commonwattd " + std::string(version);
    status.name = m_settings.current().name;
    status.key = toHex(m_key.publicKey());
    status.link = m_link;
    status.linkMessage = m_linkMessage;
    if (m_membership) {
        status.coordinator = m_membership->address();
        status.coordinatorName = m_membership->coordinatorName;
        status.volunteer = m_membership->volunteer;
    }
    if (m_client && m_client->isConnected()) {
        if (const auto roundTrip = m_client->roundTrip())
            status.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(*roundTrip);
    }
    status.devices = m_assignments.status();
    addPolicy(status);
    Result<Totals> totals = m_history.totals();
    if (totals)
        status.totals = *totals;
    else
        note(std::unexpected(totals.error()));
    status.update = update();
    status.today = today();
    status.cacheUsed = m_cache->used();
    status.cacheLimit = m_cache->limit();
    status.problems = m_settings.problems();
    status.problems.insert(status.problems.end(), m_found.problems.begin(), m_found.problems.end());
    if (!m_historyProblem.empty())
        status.problems.push_back(m_historyProblem);
    if (!m_sensors.portProblem().empty())
        status.problems.push_back(m_sensors.portProblem());
    if (const std::optional<std::string> failure = recentFailure())
        status.problems.push_back(*failure);
    const std::vector<std::string> degraded = degradedSources();
    status.problems.insert(status.problems.end(), degraded.begin(), degraded.end());
    return status;
}

// A range that failed is placed elsewhere, and then no device tells of it any more.
std::optional<std::string> Daemon::recentFailure() {
    const auto failures = m_history.failures({.limit = 1});
    if (!failures || failures->empty())
        return std::nullopt;
    const FailureRecord &last = failures->front();
    const auto age = std::chrono::floor<std::chrono::seconds>(wallNow() - last.time);
    if (age < std::chrono::seconds(0) || age > tellFailuresFor)
        return std::nullopt;
    return formatDuration(age) + " ago, " + last.device +
           (last.model.empty() ? "" : ", " + last.model) + ": " + last.message;
}

Result<BenchRequest> Daemon::benchRequest(const JsonReader &params) {
    BenchRequest request;
    request.threads = m_settings.current().threads;
    CW_TRY_ASSIGN(const std::string profile, params.stringOr("profile", "quick"));
    const std::optional<BenchProfile> known = benchProfileFromName(profile);
    if (!known)
        return fail(ErrorCode::InvalidArgument, "profile must be quick or full");
    request.profile = *known;
    CW_TRY_ASSIGN(request.device, params.stringOr("device", ""));
    if (request.device.empty()) {
        if (m_found.devices.empty())
            return fail(ErrorCode::NotFound, "there is no device to measure; 'commonwattctl "
                                             "devices' tells why");
        request.device = m_found.devices.front().id;
    }
    const DeviceDecision *const decision = m_policy.decisionFor(request.device);
    if (decision && !mayMeasure(*decision, WhoMeasures::Owner))
        return fail(ErrorCode::Unavailable,
                    wordsOf(decision->reasons.front(), wallNow()) +
                        ", and a benchmark is work like any other; 'commonwattctl why' tells more");
    // One that is not lent can be measured too.
    const FoundDevices found = chooseDevices(m_inventory, {request.device});
    if (found.devices.empty())
        return fail(ErrorCode::NotFound, found.problems.back());
    return request;
}

CacheStatus Daemon::cacheStatus() const {
    CacheStatus status;
    status.used = m_cache->used();
    status.limit = m_cache->limit();
    const std::map<std::string, std::string> uses = m_assignments.blockUses();
    for (const CachedBlock &block : m_cache->list()) {
        const auto use = uses.find(block.sha256);
        std::string usedBy = use == uses.end() ? "" : use->second;
        if (!block.complete)
            usedBy += usedBy.empty() ? "(incomplete)" : " (incomplete)";
        status.entries.push_back({block.sha256, block.size,
                                  std::chrono::floor<std::chrono::milliseconds>(block.lastUsed),
                                  std::move(usedBy)});
    }
    return status;
}

Result<json::value> Daemon::getConfig(const json::object &params) {
    const JsonReader reader(params);
    CW_TRY_ASSIGN(const std::string wanted, reader.stringOr("key", ""));
    CW_TRY_ASSIGN(const std::string device, reader.stringOr("device", ""));
    reloadSettings();
    const PolicyBook &book = m_policy.book();
    const std::string &present = m_policy.answer().profile; // empty: nothing was decided yet
    CW_TRY_ASSIGN(const std::string profile,
                  reader.stringOr("profile", present.empty() ? book.otherwise() : present));
    const std::vector<std::string> profiles = book.profiles();
    if (std::ranges::find(profiles, profile) == profiles.end())
        return fail(ErrorCode::NotFound, "there is no profile '" + profile.substr(0, 64) + "'");
    const PolicySettings &policy = book.settings(profile, device);
    const Settings &settings = m_settings.current();
    json::array list;
    const auto add = [&](std::string_view key) -> Status {
        CW_TRY_ASSIGN(const SettingKey known, parseSettingKey(key));
        CW_TRY_ASSIGN(std::string value, showSetting(settings, key));
        CW_TRY_ASSIGN(std::string fallback, showSetting(Settings(), key));
        SettingStatus setting{std::string(key),       std::move(value),
                              std::move(fallback),    std::string(known.description()),
                              isSet(settings, known), {}};
        if (known.policy && known.scope == SettingKey::Scope::Everything)
            setting.holds = known.policy->show(policy);
        list.push_back(toJson(setting));
        return {};
    };
    if (!wanted.empty()) {
        CW_TRY(add(wanted));
    } else {
        for (const SettingSpec &spec : settingSpecs())
            CW_TRY(add(spec.key));
        for (const PolicySettingSpec &spec : policySettingSpecs())
            CW_TRY(add(spec.key));
        for (const std::string &key : specialKeys(settings))
            CW_TRY(add(key));
    }
    return json::object{{"settings", std::move(list)}};
}

Result<json::value> Daemon::setConfig(const std::string &key, const std::string &value) {
    const Settings before = m_settings.current();
    return onConfigured(key, before, m_settings.set(key, value));
}

Result<json::value> Daemon::unsetConfig(const std::string &key) {
    const Settings before = m_settings.current();
    return onConfigured(key, before, m_settings.unset(key));
}

// What was edited by hand meanwhile comes with it, also if the key could not be changed.
Result<json::value> Daemon::onConfigured(const std::string &key, const Settings &before,
                                         const Status &status) {
    if (m_settings.current() != before)
        applySettings(before);
    CW_TRY(status);
    logInfo("setting changed: " + key);
    return json::object();
}

void Daemon::addMethods() {
    ControlServer &control = *m_control;
    control.addMethod("status", simple([this](const JsonReader &) { return toJson(status()); }));
    control.addMethod("join", [this](const json::object &params, Reply reply) {
        Result<std::string> link = JsonReader(params).string("link", 4096);
        if (!link)
            return reply(fail(ErrorCode::InvalidArgument, link.error().message));
        join(*link, std::move(reply));
    });
    control.addMethod("leave",
                      [this](const json::object &, Reply reply) { leave(std::move(reply)); });
    control.addMethod("devices", [this](const json::object &params, const Reply &reply) {
        const auto answer = [this, reply] { reply(toJson(m_inventory)); };
        const Result<bool> refresh = JsonReader(params).booleanOr("refresh", false);
        if (!refresh)
            return reply(fail(ErrorCode::InvalidArgument, refresh.error().message));
        // Also while the first search is still going on.
        if (*refresh || m_inventory == Inventory())
            return m_finder.search(answer);
        answer();
    });
    control.addMethod("bench.start",
                      simple([this](const JsonReader &params) -> Result<json::value> {
                          CW_TRY_ASSIGN(BenchRequest request, benchRequest(params));
                          const std::string device = request.device;
                          CW_TRY(m_benchmarks.start(std::move(request)));
                          m_measures = WhoMeasures::Owner;
                          return json::object{{"device", device}};
                      }));
    control.addMethod("bench.cancel", simple([this](const JsonReader &) {
                          m_benchmarks.cancel();
                          return json::object();
                      }));
    control.addMethod("bench.list", simple([this](const JsonReader &params) -> Result<json::value> {
                          CW_TRY_ASSIGN(const std::string device, params.stringOr("device", ""));
                          CW_TRY_ASSIGN(const std::uint64_t limit,
                                        params.unsignedIntegerOr("limit", 20, maxTasks));
                          CW_TRY_ASSIGN(const std::vector<BenchReport> reports,
                                        m_history.benchmarks(device, limit));
                          return json::object{{"reports", toArray(reports)}};
                      }));
    control.addMethod("sensors.gpus", [this](const json::object &, const Reply &reply) {
        reply(m_sensors.gpus());
    });
    control.addMethod("sensors.history", [this](const json::object &params, const Reply &reply) {
        reply(m_sensors.history(params));
    });
    control.addMethod("cache.list",
                      simple([this](const JsonReader &) { return toJson(cacheStatus()); }));
    control.addMethod("cache.limit",
                      simple([this](const JsonReader &params) -> Result<json::value> {
                          CW_TRY_ASSIGN(const std::string limit, params.string("limit", 64));
                          CW_TRY(setConfig("cache_limit", limit));
                          return toJson(cacheStatus());
                      }));
    control.addMethod("cache.clear", simple([this](const JsonReader &) {
                          const Bytes freed = m_cache->clear();
                          onChanged();
                          return json::object{{"freed", freed.value}};
                      }));
    control.addMethod(
        "log", simple([this](const JsonReader &params) -> Result<json::value> {
            CW_TRY_ASSIGN(const std::uint64_t lines, params.unsignedIntegerOr("lines", 50));
            const std::size_t count = std::min<std::size_t>(lines, m_log.size());
            const auto first = m_log.end() - static_cast<std::ptrdiff_t>(count);
            return json::object{{"lines", toArray(std::vector<LogLine>(first, m_log.end()))}};
        }));
    control.addMethod("config.get", [this](const json::object &params, const Reply &reply) {
        reply(getConfig(params));
    });
    control.addMethod("config.set", simple([this](const JsonReader &params) -> Result<json::value> {
                          CW_TRY_ASSIGN(const std::string key, params.string("key", 256));
                          CW_TRY_ASSIGN(const std::string value, params.string("value", 4096));
                          return setConfig(key, value);
                      }));
    control.addMethod("config.unset",
                      simple([this](const JsonReader &params) -> Result<json::value> {
                          CW_TRY_ASSIGN(const std::string key, params.string("key", 256));
                          return unsetConfig(key);
                      }));
    control.addMethod(
        "config.history", simple([this](const JsonReader &params) -> Result<json::value> {
            CW_TRY_ASSIGN(const std::uint64_t limit,
                          params.unsignedIntegerOr("limit", 20, maxTasks));
            CW_TRY_ASSIGN(const std::vector<SettingChange> changes,
                          m_history.settingChanges(limit));
            json::array list;
            for (const SettingChange &change : changes)
                list.push_back(json::object{{"time", change.time.time_since_epoch().count()},
                                            {"key", change.key},
                                            {"before", change.before},
                                            {"after", change.after}});
            return json::object{{"changes", std::move(list)}};
        }));
    control.addMethod("quit", [this](const json::object &, const Reply &reply) {
        logInfo("quitting: asked to");
        reply(json::object());
        // The answer leaves first.
        m_loop.post([this] { quit(); });
    });
    addPolicyMethods();
    addHistoryMethods();
    addModelMethods();
}

} // namespace commonwatt
