// docs/policy.md is true: its tables are those that the program's own tables make. With
// COMMONWATT_WRITE_DOCS=1 in the environment they are written into it.
#include "app/daemon/settings.h"
#include "core/policy/reason.h"
#include "support/qtest_support.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace commonwatt;

namespace {

constexpr const char *page = COMMONWATT_SOURCE_DIR "/docs/policy.md";
constexpr std::string_view opening = "<!-- table ";
constexpr std::string_view closing = "<!-- end -->";

std::string readPage() {
    std::ifstream file(page, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string cell(std::string_view text) {
    std::string escaped;
    for (const char c : text)
        escaped += c == '|' ? "\\|" : std::string(1, c);
    return escaped;
}

std::string code(std::string_view text) {
    return text.empty() ? "" : "`" + cell(text) + "`";
}

std::string row(const std::vector<std::string> &cells) {
    std::string text = "|";
    for (const std::string &entry : cells)
        text += (entry.empty() ? "" : " " + entry) + " |";
    return text + "\n";
}

std::string header(const std::vector<std::string> &names) {
    std::string text = row(names) + "|";
    for (std::size_t i = 0; i < names.size(); ++i)
        text += "---|";
    return text + "\n";
}

std::string settingRow(std::string_view key, std::string_view mark, const std::string &fallback,
                       std::string_view description) {
    return row({code(key) + std::string(mark), fallback.empty() ? "empty" : code(fallback),
                cell(description)});
}

const std::vector<std::string> settingColumns{"setting", "default", "what it does"};

// An example of what a reason tells, and the settings that lead to it.
struct Example {
    std::string detail;
    std::vector<std::string> settings;
};

const std::map<ReasonCode, Example> &examples() {
    using enum ReasonCode;
    static const std::map<ReasonCode, Example> all{
        {HeatCore, {"87 °C", {"core_limit"}}},
        {HeatHotSpot, {"101 °C", {"hot_spot_limit"}}},
        {HeatMemory, {"102 °C", {"memory_heat_limit"}}},
        {PowerBattery, {"40 %", {"battery"}}},
        {PowerUps, {"", {"ups"}}},
        {NetworkMetered, {"", {"metered"}}},
        {NetworkWindows, {"", {"network_windows"}}},
        {NetworkDay, {"", {"traffic_day"}}},
        {NetworkMonth, {"", {"traffic_month"}}},
        {NetworkUnknown, {"", {"profile_networks"}}},
        {MemoryShort, {"700.0 MiB", {"memory_keep"}}},
        {GpuMemoryShort, {"300.0 MiB", {"gpu_memory_keep"}}},
        {GameFullScreen, {"steam_app_1", {"full_screen"}}},
        {GameWindow, {"Blender", {"exclusive_windows", "exclusive"}}},
        {GameProgram, {"blender", {"exclusive_programs", "exclusive"}}},
        {GameMode, {"", {"game_mode"}}},
        {MediaPlaying, {"mpv", {"media"}}},
        {MediaInhibited, {"firefox", {"inhibited"}}},
        {UseInput, {"", {"in_use_gpu", "in_use_cpu", "locked"}}},
        {UseGamepad, {"", {"gamepad", "in_use_gpu", "in_use_cpu"}}},
        {UseRecent, {"", {"idle_gpu", "idle_cpu"}}},
        {UseRemote, {"", {"remote"}}},
        {UseUnseen, {"", {"profile", "in_use_gpu", "in_use_cpu"}}},
        {TimeWindows, {"", {"run_windows"}}},
        {PriceHigh, {"0.34 EUR", {"max_price", "tariff", "price"}}},
        {ExternalStop, {"", {"external", "external_stale"}}},
        {ExternalLimit, {"40 %", {"external"}}},
        {LoadCpu, {"60 %", {"cpu_by_others", "cpu_grace"}}},
        {LoadGpu, {"50 %", {"gpu_by_others", "gpu_grace"}}},
        {LimitDuty, {"60 %", {"duty_limit"}}},
        {LimitHeat,
         {"60 % of its time: core 71 °C, target 70 °C",
          {"core_target", "hot_spot_target", "memory_heat_target", "watt_limit", "fan_limit"}}},
        {Settling, {"", {"settle"}}},
    };
    return all;
}

std::string reasonTable() {
    std::string text = header({"code", "words", "where it cannot be told", "settings"});
    for (const ReasonCode reason : allReasonCodes()) {
        const auto found = examples().find(reason);
        const Example example = found == examples().end() ? Example() : found->second;
        std::string settings;
        for (const std::string &key : example.settings)
            settings += (settings.empty() ? "" : ", ") + code(key);
        const std::string unknown = wordsOf({.code = reason, .unknown = true}, {});
        text += row({code(nameOf(reason)),
                     cell(wordsOf({.code = reason, .detail = example.detail}, {})),
                     unknown == "cannot tell " ? "" : cell(unknown), settings});
    }
    return text;
}

std::string profileTable() {
    std::string text = header({"profile", "for what", "what it changes"});
    for (const BuiltInProfile &profile : builtInProfiles()) {
        std::string changes;
        for (const auto &[key, value] : profile.settings)
            changes += (changes.empty() ? "" : ", ") + code(key + " = " + value);
        text += row({code(profile.name), cell(profile.description), changes});
    }
    return text;
}

// The page's tables by their names.
std::map<std::string, std::string> madeTables() {
    std::map<std::string, std::string> tables{{"built-in profiles", profileTable()},
                                              {"reasons", reasonTable()}};
    const auto tableOf = [&](std::string_view name) -> std::string & {
        return tables.try_emplace(std::string(name), header(settingColumns)).first->second;
    };
    for (const PolicySettingSpec &spec : policySettingSpecs())
        tableOf(spec.group) +=
            settingRow(spec.key, spec.of == PolicySettingSpec::Of::Machine ? "¹" : "",
                       spec.show(PolicySettings()), spec.description);
    for (const SettingSpec &spec : settingSpecs())
        tableOf(spec.key.starts_with("profile") ? "profiles of settings"
                : spec.key.ends_with("_allow") || spec.key.ends_with("_deny") ? "what is served"
                                                                              : "daemon") +=
            settingRow(spec.key, "", spec.show(Settings()), spec.description);
    return tables;
}

struct Place {
    std::string name;
    std::size_t begin = 0; // of the table's text
    std::size_t end = 0;
};

std::vector<Place> placesIn(const std::string &text) {
    std::vector<Place> places;
    for (std::size_t at = text.find(opening); at != std::string::npos;
         at = text.find(opening, at + 1)) {
        const std::size_t name = at + opening.size();
        const std::size_t line = text.find('\n', name);
        const std::size_t end = text.find(closing, name);
        if (line < end && end != std::string::npos)
            places.push_back({text.substr(name, text.find(" -->", name) - name), line + 1, end});
    }
    return places;
}

} // namespace

class PolicyDocTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("COMMONWATT_WRITE_DOCS"))
            return;
        std::string text = readPage();
        const std::map<std::string, std::string> tables = madeTables();
        std::vector<Place> places = placesIn(text);
        std::ranges::reverse(places); // so that the places before stay where they are
        for (const Place &place : places)
            if (const auto table = tables.find(place.name); table != tables.end())
                text.replace(place.begin, place.end - place.begin, table->second);
        std::ofstream(page, std::ios::binary) << text;
    }

    void tablesAreThoseOfTheProgram() {
        const std::string text = readPage();
        QVERIFY2(!text.empty(), page);
        std::map<std::string, std::string> expected = madeTables();
        for (const Place &place : placesIn(text)) {
            const auto table = expected.find(place.name);
            QVERIFY2(table != expected.end(), place.name.c_str());
            QVERIFY2(text.substr(place.begin, place.end - place.begin) == table->second,
                     (place.name + ": docs/policy.md is not up to date; run this test with "
                                   "COMMONWATT_WRITE_DOCS=1")
                         .c_str());
            expected.erase(table);
        }
        QVERIFY2(expected.empty(), expected.empty() ? "" : expected.begin()->first.c_str());
    }

    void reasonsNameSettingsThatExist() {
        for (const auto &[reason, example] : examples())
            for (const std::string &key : example.settings)
                QVERIFY2(parseSettingKey(key), key.c_str());
    }

    // A command line that the page shows names settings and profiles that exist.
    void examplesAreValid() {
        const std::string text = readPage();
        const std::string_view fence = "```toml\n";
        const std::size_t begin = text.find(fence);
        QVERIFY(begin != std::string::npos);
        const std::size_t first = begin + fence.size();
        const auto parsed = parseSettings(text.substr(first, text.find("```", first) - first));
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().describe().c_str());
        QVERIFY(parsed->warnings.empty());
        const std::string_view command = "config set ";
        int commands = 0;
        for (std::size_t at = text.find(command); at != std::string::npos;
             at = text.find(command, at + 1), ++commands) {
            std::istringstream words(text.substr(at + command.size(), 128));
            std::string key;
            std::string value;
            words >> key >> value;
            Settings settings;
            const Status applied = applySetting(settings, key, value.substr(0, value.find('`')));
            QVERIFY2(applied, applied ? "" : applied.error().describe().c_str());
        }
        QVERIFY(commands >= 3);
    }
};

QTEST_GUILESS_MAIN(PolicyDocTest)
#include "test_policy_doc.moc"
