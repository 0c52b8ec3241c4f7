#include "core/policy/policy_book.h"

#include <algorithm>

namespace commonwatt {

namespace {

Status applyTexts(PolicySettings &settings, const SettingTexts &texts) {
    for (const auto &[key, value] : texts) {
        const PolicySettingSpec *const spec = findPolicySetting(key);
        if (!spec)
            return fail(ErrorCode::InvalidArgument, "there is no setting '" + key + "'");
        if (Status applied = spec->apply(settings, value); !applied)
            return fail(key, std::move(applied).error());
    }
    return {};
}

std::unexpected<Error> noSuchProfile(const std::string &key, const std::string &name) {
    return fail(ErrorCode::InvalidArgument,
                key + ": there is no profile '" + name.substr(0, 64) + "'");
}

} // namespace

const std::vector<BuiltInProfile> &builtInProfiles() {
    static const std::vector<BuiltInProfile> profiles{
        {"balanced", "Runs when nobody is here.", {}},
        {"gentle",
         "Waits longer, stays cooler and quieter.",
         {{"idle_gpu", "15m"},
          {"idle_cpu", "15m"},
          {"duty_limit", "60%"},
          {"core_target", "65C"},
          {"fan_limit", "50%"},
          {"cpu_by_others", "25%"}}},
        {"night",
         "Runs at night only, and quietly.",
         {{"run_windows", "daily 22:00-07:00"}, {"core_target", "70C"}, {"fan_limit", "60%"}}},
        {"headless",
         "A machine that nobody sits at: runs always.",
         {{"in_use_gpu", "always"},
          {"in_use_cpu", "always"},
          {"remote", "ignore"},
          {"full_screen", "ignore"},
          {"exclusive", "ignore"},
          {"game_mode", "ignore"},
          {"media", "ignore"},
          {"inhibited", "ignore"},
          {"cpu_by_others", "off"},
          {"gpu_by_others", "off"},
          {"give_back_after", "never"},
          {"submission_limit", "1s"}}},
    };
    return profiles;
}

bool isProfileName(std::string_view name) {
    return !name.empty() && name.size() <= 32 && name != "auto" &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
           });
}

PolicyBook::PolicyBook() {
    for (const BuiltInProfile &profile : builtInProfiles())
        (void)applyTexts(m_profiles[std::string(profile.name)].general, profile.settings);
}

Result<PolicyBook> PolicyBook::make(const PolicyTexts &texts) {
    PolicyBook book;
    for (const auto &[name, own] : texts.profiles) {
        if (!isProfileName(name))
            return fail(ErrorCode::InvalidArgument,
                        "'" + name.substr(0, 64) +
                            "' is no name of a profile: 1 to 32 of a-z, 0-9, - and _");
        book.m_profiles.try_emplace(name);
    }
    for (auto &[name, profile] : book.m_profiles) {
        CW_TRY(applyTexts(profile.general, texts.general));
        if (const auto own = texts.profiles.find(name); own != texts.profiles.end())
            if (Status applied = applyTexts(profile.general, own->second); !applied)
                return fail("profile " + name, std::move(applied).error());
        for (const auto &[device, changes] : texts.devices) {
            PolicySettings settings = profile.general;
            if (Status applied = applyTexts(settings, changes); !applied)
                return fail("device " + device, std::move(applied).error());
            profile.devices.emplace(device, std::move(settings));
        }
    }
    const auto isKnown = [&](const std::string &name) { return book.m_profiles.contains(name); };
    if (texts.profile != "auto" && !isKnown(texts.profile))
        return noSuchProfile("profile", texts.profile);
    if (!isKnown(texts.otherwise))
        return noSuchProfile("profile_otherwise", texts.otherwise);
    book.m_profile = texts.profile;
    book.m_otherwise = texts.otherwise;
    for (const std::string &entry : texts.schedule) {
        CW_TRY(book.m_schedule.add(entry, WeekPlan::Values::Needed));
        const std::string name = entry.substr(entry.find_last_of(' ') + 1);
        if (!isKnown(name))
            return noSuchProfile("profile_schedule", name);
    }
    for (const std::string &entry : texts.networks) {
        const std::size_t space = entry.find_last_of(' ');
        if (space == std::string::npos || space == 0)
            return fail(ErrorCode::InvalidArgument,
                        "'" + entry +
                            "' lacks a connection or a profile; write for example: "
                            "office* gentle");
        if (!isKnown(entry.substr(space + 1)))
            return noSuchProfile("profile_networks", entry.substr(space + 1));
        book.m_networks.push_back({entry.substr(0, space), entry.substr(space + 1)});
    }
    return book;
}

PolicyBook PolicyBook::withProfile(const std::string &name) const {
    PolicyBook book = *this;
    book.m_profile = name;
    return book;
}

std::vector<std::string> PolicyBook::profiles() const {
    std::vector<std::string> names;
    for (const auto &[name, profile] : m_profiles)
        names.push_back(name);
    return names;
}

const PolicySettings &PolicyBook::settings(const std::string &profile,
                                           const std::string &device) const {
    const Profile &found = m_profiles.at(profile);
    const auto own = found.devices.find(device);
    return own == found.devices.end() ? found.general : own->second;
}

} // namespace commonwatt
