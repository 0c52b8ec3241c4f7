// Every setting in the owner's words: what it is called, what it does, and what it can be, for the
// page that shows them (docs/policy.md has them for the command line). A test compares it with what
// a real daemon has.
#pragma once

#include "ui/models/amount.h"

#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <string_view>

namespace commonwatt {

enum class SettingGroup {
    Idle,
    Games,
    Time,
    Power,
    Price,
    OwnSignal,
    Heat,
    Load,
    Network,
    Yielding,
    Profiles,
    Served,
    Daemon,
};
inline constexpr std::array allSettingGroups{
    SettingGroup::Idle,    SettingGroup::Games,     SettingGroup::Time,     SettingGroup::Power,
    SettingGroup::Price,   SettingGroup::OwnSignal, SettingGroup::Heat,     SettingGroup::Load,
    SettingGroup::Network, SettingGroup::Yielding,  SettingGroup::Profiles, SettingGroup::Served,
    SettingGroup::Daemon,
};
[[nodiscard]] QString nameOf(SettingGroup group);

enum class SettingForm {
    Choice, // one of its words
    YesNo,  // "yes" or "no"
    Amount, // a number with one of its units, or one of its words
    Text,
    List,     // of texts, with commas between
    Windows,  // of the week
    Prices,   // windows, each with a price
    Schedule, // windows, each with a profile
    Networks, // names of connections, each with a profile
    Profile,  // one of those that there are
};

// What a setting can be besides a number; `label` is translated in the context "Policy".
struct SettingWord {
    const char *value;
    const char *label;
};

struct CatalogueEntry {
    std::string_view key;
    SettingGroup group;
    SettingForm form;
    const char *label; // both to be translated in the context "Policy"
    const char *help;
    bool isOfDevice = false; // can differ from device to device
    std::span<const SettingWord> words = {};
    AmountOf of = AmountOf::Number;
    std::span<const AmountUnit> units = {};
    double least = 0; // in milliseconds or bytes
    double most = 0;

    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] QString keyText() const;
};
// In the order in which they are shown.
[[nodiscard]] std::span<const CatalogueEntry> settingCatalogue();
[[nodiscard]] const CatalogueEntry *findInCatalogue(std::string_view key);
// Whether each word of the search is found in its label, help, key or group.
[[nodiscard]] bool matches(const CatalogueEntry &entry, const QString &search);
// A value of it as a person says it: "15 min", "Pause", "at any time".
[[nodiscard]] QString valueText(const CatalogueEntry &entry, const QString &value);

// Of settings that are lists, and back.
[[nodiscard]] QStringList listOf(const QString &value);
[[nodiscard]] QString textOfList(const QStringList &entries);

[[nodiscard]] QString policyText(const char *text); // translated, in the context "Policy"

} // namespace commonwatt
