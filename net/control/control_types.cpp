#include "net/control/control_types.h"

#include "core/types/message_codec.h"
#include "net/control/json_fields.h"

#include <array>

namespace commonwatt {

namespace {

using control::listToJson;
using control::putTime;
using control::readBytes;
using control::readEnum;
using control::readList;
using control::readTime;
using control::readTimeIfThere;
using control::toMillis;

constexpr std::array linkStates{LinkState::NotJoined, LinkState::Connecting, LinkState::Connected,
                                LinkState::Refused};
constexpr std::array workerStates{WorkerState::Absent, WorkerState::Starting, WorkerState::Running,
                                  WorkerState::Waiting};
constexpr std::array assignmentStates{AssignmentState::Downloading, AssignmentState::Loading,
                                      AssignmentState::Ready, AssignmentState::Failed,
                                      AssignmentState::Stopped};

Result<std::vector<std::string>> readTexts(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const json::array *const array, reader.array(name));
    if (array->size() > control::maxListLength)
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' is too long");
    std::vector<std::string> texts;
    for (const json::value &text : *array) {
        if (!text.is_string())
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(name) + "' must be a list of texts");
        texts.emplace_back(text.get_string());
    }
    return texts;
}

json::object assignmentToJson(const AssignmentStatus &status) {
    return {{"assignment", status.assignment},   {"model", status.model},
            {"modelBlocks", status.modelBlocks}, {"span", codec::toJson(status.span)},
            {"state", nameOf(status.state)},     {"progress", status.progress},
            {"tokens", status.tokens},           {"sequences", status.sequences},
            {"failures", status.failures},       {"message", status.message}};
}

Result<AssignmentStatus> assignmentFromJson(const json::object &object) {
    const JsonReader reader(object);
    AssignmentStatus status;
    CW_TRY_ASSIGN(status.assignment, codec::readU32(reader, "assignment"));
    CW_TRY_ASSIGN(status.model, reader.string("model"));
    CW_TRY_ASSIGN(status.modelBlocks, codec::readU32(reader, "modelBlocks"));
    CW_TRY_ASSIGN(status.span, codec::readSpan(reader, "span"));
    CW_TRY_ASSIGN(status.state, readEnum<AssignmentState>(reader, "state", assignmentStates));
    CW_TRY_ASSIGN(status.progress, reader.number("progress"));
    CW_TRY_ASSIGN(status.tokens, reader.unsignedInteger("tokens"));
    CW_TRY_ASSIGN(status.sequences, codec::readU32(reader, "sequences"));
    CW_TRY_ASSIGN(status.failures, codec::readU32(reader, "failures"));
    CW_TRY_ASSIGN(status.message, reader.string("message"));
    return status;
}

json::object deviceToJson(const DeviceStatus &status) {
    json::object object = codec::toJson(status.device);
    object["hardware"] = status.hardware;
    object["worker"] = nameOf(status.worker);
    object["workerMessage"] = status.workerMessage;
    object["workerMemory"] = status.workerMemory.value;
    object["workerProcess"] = status.workerProcess;
    object["action"] = status.action;
    object["duty"] = status.duty;
    putTime(object, "since", status.since);
    object["reasons"] = listToJson(status.reasons, [](const ReasonStatus &r) { return toJson(r); });
    object["assignments"] = listToJson(status.assignments, assignmentToJson);
    return object;
}

Result<DeviceStatus> deviceFromJson(const json::object &object) {
    const JsonReader reader(object);
    DeviceStatus status;
    CW_TRY_ASSIGN(status.device.id, reader.string("id"));
    CW_TRY_ASSIGN(status.device.backend, reader.string("backend"));
    CW_TRY_ASSIGN(status.device.description, reader.string("description"));
    CW_TRY_ASSIGN(status.device.memory, readBytes(reader, "memory"));
    CW_TRY_ASSIGN(status.device.bytesPerSecond, reader.numberOr("bytesPerSecond", 0));
    CW_TRY_ASSIGN(status.hardware, reader.stringOr("hardware", ""));
    CW_TRY_ASSIGN(status.worker, readEnum<WorkerState>(reader, "worker", workerStates));
    CW_TRY_ASSIGN(status.workerMessage, reader.string("workerMessage"));
    CW_TRY_ASSIGN(status.workerMemory, readBytes(reader, "workerMemory"));
    CW_TRY_ASSIGN(status.workerProcess, reader.integer("workerProcess"));
    CW_TRY_ASSIGN(status.action, reader.stringOr("action", ""));
    CW_TRY_ASSIGN(status.duty, reader.numberOr("duty", 0));
    CW_TRY_ASSIGN(status.since, readTimeIfThere(reader, "since"));
    CW_TRY_ASSIGN(status.reasons, readList<ReasonStatus>(reader, "reasons", reasonFromJson));
    CW_TRY_ASSIGN(status.assignments,
                  readList<AssignmentStatus>(reader, "assignments", assignmentFromJson));
    return status;
}

json::object totalsToJson(const Totals &totals) {
    return {{"tasks", totals.tasks},       {"tokens", totals.tokens},
            {"failures", totals.failures}, {"received", totals.received.value},
            {"sent", totals.sent.value},   {"microCredits", totals.credits.value}};
}

Result<Totals> totalsFromJson(const json::object &object) {
    const JsonReader reader(object);
    Totals totals;
    CW_TRY_ASSIGN(totals.tasks, reader.unsignedInteger("tasks"));
    CW_TRY_ASSIGN(totals.tokens, reader.unsignedInteger("tokens"));
    CW_TRY_ASSIGN(totals.failures, reader.unsignedInteger("failures"));
    CW_TRY_ASSIGN(totals.received, readBytes(reader, "received"));
    CW_TRY_ASSIGN(totals.sent, readBytes(reader, "sent"));
    CW_TRY_ASSIGN(totals.credits, control::readCredits(reader, "microCredits"));
    return totals;
}

json::object todayToJson(const TodayStatus &today) {
    json::object object{{"microCredits", today.credits.value},
                        {"pending", today.pending},
                        {"wattHours", today.wattHours},
                        {"isMeasured", today.isMeasured},
                        {"currency", today.currency}};
    control::putNumber(object, "cost", today.cost);
    return object;
}

Result<TodayStatus> todayFromJson(const json::object &object) {
    const JsonReader reader(object);
    TodayStatus today;
    CW_TRY_ASSIGN(today.credits, control::readCredits(reader, "microCredits"));
    CW_TRY_ASSIGN(today.pending, reader.unsignedInteger("pending"));
    CW_TRY_ASSIGN(today.wattHours, reader.number("wattHours"));
    CW_TRY_ASSIGN(today.isMeasured, reader.boolean("isMeasured"));
    CW_TRY_ASSIGN(today.currency, reader.string("currency"));
    CW_TRY_ASSIGN(today.cost, control::readNumberIfThere(reader, "cost"));
    return today;
}

json::object cacheEntryToJson(const CacheEntry &entry) {
    return {{"sha256", entry.sha256},
            {"size", entry.size.value},
            {"lastUsed", toMillis(entry.lastUsed)},
            {"usedBy", entry.usedBy}};
}

Result<CacheEntry> cacheEntryFromJson(const json::object &object) {
    const JsonReader reader(object);
    CacheEntry entry;
    CW_TRY_ASSIGN(entry.sha256, reader.string("sha256"));
    CW_TRY_ASSIGN(entry.size, readBytes(reader, "size"));
    CW_TRY_ASSIGN(entry.lastUsed, readTime(reader, "lastUsed"));
    CW_TRY_ASSIGN(entry.usedBy, reader.string("usedBy"));
    return entry;
}

} // namespace

std::string_view nameOf(LinkState state) {
    switch (state) {
    case LinkState::NotJoined:
        return "notJoined";
    case LinkState::Connecting:
        return "connecting";
    case LinkState::Connected:
        return "connected";
    case LinkState::Refused:
        return "refused";
    }
    return "notJoined";
}

std::string_view nameOf(WorkerState state) {
    switch (state) {
    case WorkerState::Absent:
        return "absent";
    case WorkerState::Starting:
        return "starting";
    case WorkerState::Running:
        return "running";
    case WorkerState::Waiting:
        return "waiting";
    }
    return "absent";
}

json::object toJson(const ReasonStatus &reason) {
    json::object object{{"code", reason.code},
                        {"detail", reason.detail},
                        {"unknown", reason.unknown},
                        {"words", reason.words}};
    putTime(object, "since", reason.since);
    putTime(object, "until", reason.until);
    return object;
}

Result<ReasonStatus> reasonFromJson(const json::object &object) {
    const JsonReader reader(object);
    ReasonStatus reason;
    CW_TRY_ASSIGN(reason.code, reader.string("code"));
    CW_TRY_ASSIGN(reason.detail, reader.stringOr("detail", ""));
    CW_TRY_ASSIGN(reason.unknown, reader.booleanOr("unknown", false));
    CW_TRY_ASSIGN(reason.words, reader.string("words"));
    CW_TRY_ASSIGN(reason.since, readTimeIfThere(reader, "since"));
    CW_TRY_ASSIGN(reason.until, readTimeIfThere(reader, "until"));
    return reason;
}

json::object toJson(const DaemonStatus &status) {
    json::object object{{"software", status.software},
                        {"name", status.name},
                        {"key", status.key},
                        {"link", nameOf(status.link)},
                        {"linkMessage", status.linkMessage},
                        {"coordinator", status.coordinator},
                        {"coordinatorName", status.coordinatorName},
                        {"volunteer", status.volunteer},
                        {"roundTripMicros", nullptr},
                        {"profile", status.profile},
                        {"profiles", json::array(status.profiles.begin(), status.profiles.end())},
                        {"gameRunning", status.gameRunning},
                        {"paused", status.paused},
                        {"pausedUntilGameEnds", status.pausedUntilGameEnds},
                        {"devices", listToJson(status.devices, deviceToJson)},
                        {"totals", totalsToJson(status.totals)},
                        {"today", todayToJson(status.today)},
                        {"update", nullptr},
                        {"cacheUsed", status.cacheUsed.value},
                        {"cacheLimit", status.cacheLimit.value},
                        {"problems", json::array(status.problems.begin(), status.problems.end())}};
    if (status.roundTrip)
        object["roundTripMicros"] = status.roundTrip->count();
    if (status.update)
        object["update"] = *status.update;
    putTime(object, "pausedUntil", status.pausedUntil);
    putTime(object, "boostUntil", status.boostUntil);
    putTime(object, "nextChange", status.nextChange);
    return object;
}

Result<DaemonStatus> daemonStatusFromJson(const json::object &object) {
    const JsonReader reader(object);
    DaemonStatus status;
    CW_TRY_ASSIGN(status.software, reader.string("software"));
    CW_TRY_ASSIGN(status.name, reader.string("name"));
    CW_TRY_ASSIGN(status.key, reader.string("key"));
    CW_TRY_ASSIGN(status.link, readEnum<LinkState>(reader, "link", linkStates));
    CW_TRY_ASSIGN(status.linkMessage, reader.string("linkMessage"));
    CW_TRY_ASSIGN(status.coordinator, reader.string("coordinator"));
    CW_TRY_ASSIGN(status.coordinatorName, reader.string("coordinatorName"));
    CW_TRY_ASSIGN(status.volunteer, reader.unsignedInteger("volunteer"));
    if (reader.has("roundTripMicros")) {
        CW_TRY_ASSIGN(const std::int64_t micros, reader.integer("roundTripMicros"));
        status.roundTrip = std::chrono::microseconds(micros);
    }
    CW_TRY_ASSIGN(status.paused, reader.boolean("paused"));
    CW_TRY_ASSIGN(status.profile, reader.stringOr("profile", ""));
    CW_TRY_ASSIGN(status.profiles, readTexts(reader, "profiles"));
    CW_TRY_ASSIGN(status.gameRunning, reader.booleanOr("gameRunning", false));
    CW_TRY_ASSIGN(status.pausedUntil, readTimeIfThere(reader, "pausedUntil"));
    CW_TRY_ASSIGN(status.pausedUntilGameEnds, reader.booleanOr("pausedUntilGameEnds", false));
    CW_TRY_ASSIGN(status.boostUntil, readTimeIfThere(reader, "boostUntil"));
    CW_TRY_ASSIGN(status.nextChange, readTimeIfThere(reader, "nextChange"));
    CW_TRY_ASSIGN(status.devices, readList<DeviceStatus>(reader, "devices", deviceFromJson));
    CW_TRY_ASSIGN(const json::object *totals, reader.object("totals"));
    CW_TRY_ASSIGN(status.totals, totalsFromJson(*totals));
    if (reader.has("today")) {
        CW_TRY_ASSIGN(const json::object *today, reader.object("today"));
        CW_TRY_ASSIGN(status.today, todayFromJson(*today));
    }
    if (reader.has("update")) {
        CW_TRY_ASSIGN(status.update, reader.string("update"));
    }
    CW_TRY_ASSIGN(status.cacheUsed, readBytes(reader, "cacheUsed"));
    CW_TRY_ASSIGN(status.cacheLimit, readBytes(reader, "cacheLimit"));
    CW_TRY_ASSIGN(status.problems, readTexts(reader, "problems"));
    return status;
}

json::object toJson(const TaskRecord &task) {
    json::object object{{"id", task.id},
                        {"work", task.work},
                        {"model", task.model},
                        {"span", codec::toJson(task.span)},
                        {"device", task.device},
                        {"tokens", task.tokens},
                        {"received", task.received.value},
                        {"sent", task.sent.value},
                        {"began", toMillis(task.began)},
                        {"durationMillis", task.duration.count()},
                        {"outcome", task.outcome},
                        {"state", task.state},
                        {"microCredits", nullptr}};
    if (task.credits)
        object["microCredits"] = task.credits->value;
    return object;
}

Result<TaskRecord> taskFromJson(const json::object &object) {
    const JsonReader reader(object);
    TaskRecord task;
    if (reader.has("id")) {
        CW_TRY_ASSIGN(task.id, reader.integer("id"));
    }
    CW_TRY_ASSIGN(task.work, reader.string("work"));
    CW_TRY_ASSIGN(task.model, reader.string("model"));
    CW_TRY_ASSIGN(task.span, codec::readSpan(reader, "span"));
    CW_TRY_ASSIGN(task.device, reader.string("device"));
    CW_TRY_ASSIGN(task.tokens, reader.unsignedInteger("tokens"));
    CW_TRY_ASSIGN(task.received, readBytes(reader, "received"));
    CW_TRY_ASSIGN(task.sent, readBytes(reader, "sent"));
    CW_TRY_ASSIGN(task.began, readTime(reader, "began"));
    CW_TRY_ASSIGN(const std::int64_t duration, reader.integer("durationMillis"));
    task.duration = std::chrono::milliseconds(duration);
    CW_TRY_ASSIGN(task.outcome, reader.string("outcome"));
    CW_TRY_ASSIGN(task.state, reader.stringOr("state", ""));
    if (reader.has("microCredits")) {
        CW_TRY_ASSIGN(task.credits, control::readCredits(reader, "microCredits"));
    }
    return task;
}

json::object toJson(const CacheStatus &cache) {
    return {{"used", cache.used.value},
            {"limit", cache.limit.value},
            {"entries", listToJson(cache.entries, cacheEntryToJson)}};
}

Result<CacheStatus> cacheStatusFromJson(const json::object &object) {
    const JsonReader reader(object);
    CacheStatus cache;
    CW_TRY_ASSIGN(cache.used, readBytes(reader, "used"));
    CW_TRY_ASSIGN(cache.limit, readBytes(reader, "limit"));
    CW_TRY_ASSIGN(cache.entries, readList<CacheEntry>(reader, "entries", cacheEntryFromJson));
    return cache;
}

json::object toJson(const SettingStatus &setting) {
    json::object object{{"key", setting.key},
                        {"value", setting.value},
                        {"default", setting.fallback},
                        {"description", setting.description},
                        {"isSet", setting.isSet}};
    if (setting.holds)
        object["holds"] = *setting.holds;
    return object;
}

Result<SettingStatus> settingFromJson(const json::object &object) {
    const JsonReader reader(object);
    SettingStatus setting;
    CW_TRY_ASSIGN(setting.key, reader.string("key"));
    CW_TRY_ASSIGN(setting.value, reader.string("value"));
    CW_TRY_ASSIGN(setting.fallback, reader.string("default"));
    CW_TRY_ASSIGN(setting.description, reader.string("description"));
    CW_TRY_ASSIGN(setting.isSet, reader.booleanOr("isSet", setting.value != setting.fallback));
    if (reader.has("holds")) {
        CW_TRY_ASSIGN(setting.holds, reader.string("holds"));
    }
    return setting;
}

Result<std::vector<SettingStatus>> settingsFromJson(const json::object &answer) {
    return readList<SettingStatus>(JsonReader(answer), "settings", settingFromJson);
}

json::object toJson(const LogLine &line) {
    return {{"time", toMillis(line.time)}, {"level", line.level}, {"message", line.message}};
}

Result<LogLine> logLineFromJson(const json::object &object) {
    const JsonReader reader(object);
    LogLine line;
    CW_TRY_ASSIGN(line.time, readTime(reader, "time"));
    CW_TRY_ASSIGN(line.level, reader.string("level"));
    CW_TRY_ASSIGN(line.message, reader.string("message"));
    return line;
}

} // namespace commonwatt
