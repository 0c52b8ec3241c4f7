// The owner's settings put together: what is written for everything, for a profile and for a
// device. What is more special counts: the defaults, then what a built-in profile brings, then what
// is written for everything, for the profile, and for the device.
#pragma once

#include "core/policy/policy_settings.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

using SettingTexts = std::map<std::string, std::string>; // by key of policySettingSpecs()

// As the settings file has it.
struct PolicyTexts {
    // "auto": by network, else by schedule, else `otherwise`; or a profile's name.
    std::string profile = "auto";
    std::string otherwise = "balanced";
    std::vector<std::string> schedule; // "Mon-Fri 22:00-07:00 night"
    std::vector<std::string> networks; // "office* gentle": a connection's name, with * and ?
    SettingTexts general;
    std::map<std::string, SettingTexts> profiles; // the owner's own, and changes of built-in ones
    std::map<std::string, SettingTexts> devices;

    bool operator==(const PolicyTexts &) const = default;
};

struct BuiltInProfile {
    std::string_view name;
    std::string_view description;
    SettingTexts settings;
};
[[nodiscard]] const std::vector<BuiltInProfile> &builtInProfiles();
[[nodiscard]] bool isProfileName(std::string_view name); // 1 to 32 of a-z, 0-9, - and _

class PolicyBook {
public:
    PolicyBook(); // all defaults
    // InvalidArgument: a value that its row of the table refuses, or a profile that does not exist.
    [[nodiscard]] static Result<PolicyBook> make(const PolicyTexts &texts);

    struct NetworkRule {
        std::string pattern;
        std::string profile;
    };

    // The same with a profile chosen by hand, which must be one of profiles().
    [[nodiscard]] PolicyBook withProfile(const std::string &name) const;

    [[nodiscard]] const std::string &profile() const { return m_profile; }
    [[nodiscard]] const std::string &otherwise() const { return m_otherwise; }
    [[nodiscard]] const WeekPlan &schedule() const { return m_schedule; }
    [[nodiscard]] const std::vector<NetworkRule> &networks() const { return m_networks; }
    [[nodiscard]] std::vector<std::string> profiles() const;

    // `profile` must be one of profiles(); an empty device: what holds for the machine.
    [[nodiscard]] const PolicySettings &settings(const std::string &profile,
                                                 const std::string &device) const;

private:
    struct Profile {
        PolicySettings general;
        std::map<std::string, PolicySettings> devices;
    };

    std::string m_profile = "auto";
    std::string m_otherwise = "balanced";
    WeekPlan m_schedule;
    std::vector<NetworkRule> m_networks;
    std::map<std::string, Profile> m_profiles;
};

} // namespace commonwatt
