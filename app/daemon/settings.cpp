#include "app/daemon/settings.h"

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::string_view devicePrefix = "device.";
constexpr std::string_view profilePrefix = "profiles.";
constexpr std::string_view memoryLimitField = "memory_limit";

std::unexpected<Error> unknownKey(std::string_view key) {
    std::string known;
    for (const SettingSpec &spec : settingSpecs())
        known += std::string(spec.key) + ", ";
    for (const PolicySettingSpec &spec : policySettingSpecs())
        known += std::string(spec.key) + ", ";
    return fail(ErrorCode::NotFound, "there is no setting '" + std::string(key.substr(0, 64)) +
                                         "'; there are " + known +
                                         "device.ID.memory_limit, and those of the policy also as "
                                         "profiles.NAME.KEY and device.ID.KEY");
}

// The texts that a key is kept in; nullptr: none are yet.
const SettingTexts *textsOf(const Settings &settings, const SettingKey &key) {
    if (key.scope == SettingKey::Scope::Everything)
        return &settings.policy.general;
    const auto &owners = key.scope == SettingKey::Scope::Profile ? settings.policy.profiles
                                                                 : settings.policy.devices;
    const auto found = owners.find(key.owner);
    return found == owners.end() ? nullptr : &found->second;
}

Status applyMemoryLimit(Settings &settings, const SettingKey &key, const std::string &value) {
    CW_TRY_ASSIGN(const MemoryShare share, parseMemoryShare(value));
    settings.deviceMemoryLimits.insert_or_assign(key.owner, share);
    return {};
}

Status applyPolicy(Settings &settings, const SettingKey &key, const std::string &value) {
    PolicyTexts &policy = settings.policy;
    PolicySettings tried;
    CW_TRY(key.policy->apply(tried, value));
    SettingTexts &texts = key.scope == SettingKey::Scope::Everything ? policy.general
                          : key.scope == SettingKey::Scope::Profile  ? policy.profiles[key.owner]
                                                                     : policy.devices[key.owner];
    texts.insert_or_assign(key.field, key.policy->show(tried));
    return {};
}

void unsetPolicy(Settings &settings, const SettingKey &key) {
    PolicyTexts &policy = settings.policy;
    if (key.scope == SettingKey::Scope::Everything) {
        policy.general.erase(key.field);
        return;
    }
    auto &owners = key.scope == SettingKey::Scope::Profile ? policy.profiles : policy.devices;
    const auto found = owners.find(key.owner);
    if (found == owners.end())
        return;
    found->second.erase(key.field);
    // A profile stays, though nothing is set in it: others may name it.
    if (found->second.empty() && key.scope == SettingKey::Scope::Device)
        owners.erase(found);
}

} // namespace

SettingSpec::Kind SettingKey::kind() const {
    if (own)
        return own->kind;
    return policy && policy->isList ? SettingSpec::Kind::List : SettingSpec::Kind::Text;
}

std::string_view SettingKey::description() const {
    if (own)
        return own->description;
    return policy ? policy->description : "memory_limit of this device alone.";
}

Result<SettingKey> parseSettingKey(std::string_view key) {
    SettingKey found;
    std::string_view field = key;
    const auto split = [&](std::string_view prefix, SettingKey::Scope scope) {
        const std::size_t dot = key.rfind('.');
        if (!key.starts_with(prefix) || dot < prefix.size())
            return;
        found.scope = scope;
        found.owner = key.substr(prefix.size(), dot - prefix.size());
        field = key.substr(dot + 1);
    };
    split(devicePrefix, SettingKey::Scope::Device);
    split(profilePrefix, SettingKey::Scope::Profile);
    found.field = field;
    found.policy = findPolicySetting(field);
    if (found.scope == SettingKey::Scope::Everything) {
        const auto &specs = settingSpecs();
        const auto own = std::ranges::find(specs, field, &SettingSpec::key);
        found.own = own == specs.end() ? nullptr : &*own;
    }
    const bool isMemoryLimit =
        found.scope == SettingKey::Scope::Device && field == memoryLimitField;
    if (!found.own && !found.policy && !isMemoryLimit)
        return unknownKey(key);
    if (found.scope == SettingKey::Scope::Device && !isDeviceId(found.owner))
        return fail(ErrorCode::InvalidArgument,
                    "'" + found.owner.substr(0, 64) + "' is no device: write for example cpu");
    if (found.scope == SettingKey::Scope::Device && found.policy &&
        found.policy->of == PolicySettingSpec::Of::Machine)
        return fail(ErrorCode::InvalidArgument,
                    found.field + " is of the machine as a whole, and cannot be set for a device");
    if (found.scope == SettingKey::Scope::Profile && !isProfileName(found.owner))
        return fail(ErrorCode::InvalidArgument,
                    "'" + found.owner.substr(0, 64) +
                        "' is no name of a profile: 1 to 32 of a-z, 0-9, - and _");
    return found;
}

Status applySetting(Settings &settings, std::string_view key, const std::string &value) {
    CW_TRY_ASSIGN(const SettingKey found, parseSettingKey(key));
    if (value.empty() && found.scope != SettingKey::Scope::Everything)
        return unsetSetting(settings, key);
    Status status = found.own      ? found.own->apply(settings, value)
                    : found.policy ? applyPolicy(settings, found, value)
                                   : applyMemoryLimit(settings, found, value);
    if (!status)
        return fail(std::string(key) + " = '" + value.substr(0, 64) + "'",
                    std::move(status).error());
    return {};
}

Status unsetSetting(Settings &settings, std::string_view key) {
    CW_TRY_ASSIGN(const SettingKey found, parseSettingKey(key));
    if (found.own)
        return found.own->apply(settings, found.own->show(Settings()));
    if (found.policy)
        unsetPolicy(settings, found);
    else
        settings.deviceMemoryLimits.erase(found.owner);
    return {};
}

bool isSet(const Settings &settings, const SettingKey &key) {
    if (key.own)
        return key.own->show(settings) != key.own->show(Settings());
    if (!key.policy)
        return settings.deviceMemoryLimits.contains(key.owner);
    const SettingTexts *const texts = textsOf(settings, key);
    return texts && texts->contains(key.field);
}

Result<std::string> showSetting(const Settings &settings, std::string_view key) {
    CW_TRY_ASSIGN(const SettingKey found, parseSettingKey(key));
    if (found.own)
        return found.own->show(settings);
    if (found.policy) {
        if (const SettingTexts *const texts = textsOf(settings, found))
            if (const auto text = texts->find(found.field); text != texts->end())
                return text->second;
        return found.scope == SettingKey::Scope::Everything ? found.policy->show(PolicySettings())
                                                            : "";
    }
    const auto limit = settings.deviceMemoryLimits.find(found.owner);
    return limit == settings.deviceMemoryLimits.end() ? "" : toText(limit->second);
}

std::vector<std::string> specialKeys(const Settings &settings) {
    std::vector<std::string> keys;
    for (const auto &[name, texts] : settings.policy.profiles)
        for (const auto &[field, text] : texts)
            keys.push_back(std::string(profilePrefix) + name + "." + field);
    for (const auto &[device, share] : settings.deviceMemoryLimits)
        keys.push_back(std::string(devicePrefix) + device + "." + std::string(memoryLimitField));
    for (const auto &[device, texts] : settings.policy.devices)
        for (const auto &[field, text] : texts)
            keys.push_back(std::string(devicePrefix) + device + "." + field);
    return keys;
}

} // namespace commonwatt
