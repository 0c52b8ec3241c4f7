// The owner's settings, taken over while the daemon runs.
#include "app/daemon/daemon.h"

#include <set>

namespace commonwatt {

void Daemon::reloadSettings() {
    const Settings before = m_settings.current();
    // A broken one is told of in the status too, and the last good settings stay.
    if (const Status read = m_settings.refresh(); !read)
        logWarning(read.error().describe());
    if (m_settings.current() != before)
        applySettings(before);
}

void Daemon::applySettings(const Settings &before) {
    const Settings &now = m_settings.current();
    noteChanges(before, now);
    m_cache->setLimit(now.cacheLimit);
    m_sensors.apply(now);
    note(keepEnergy()); // at the price and in the currency of before
    const std::optional<double> priceBefore = m_policy.answer().price;
    applyPolicy();
    // What the owner says now holds for all of today that has no price. What a tariff or another
    // program tells holds from then on.
    if (const std::optional<double> price = m_policy.answer().price; price && price != priceBefore)
        note(m_history.priceEnergy(localDay(wallNow()), *price, m_policy.settings("").currency));
    applyWishes(before);
    if (now.devices != before.devices)
        takeOver(std::move(m_inventory));
    else
        lendDevices();
    onChanged();
}

void Daemon::noteChanges(const Settings &before, const Settings &now) {
    std::set<std::string> keys;
    for (const SettingSpec &spec : settingSpecs())
        keys.emplace(spec.key);
    for (const PolicySettingSpec &spec : policySettingSpecs())
        keys.emplace(spec.key);
    for (const Settings *const settings : {&before, &now})
        for (std::string &key : specialKeys(*settings))
            keys.insert(std::move(key));
    for (const std::string &key : keys) {
        Result<std::string> was = showSetting(before, key);
        Result<std::string> is = showSetting(now, key);
        const Result<SettingKey> known = parseSettingKey(key);
        if (!was || !is || !known)
            continue;
        // A default that is said, or no longer, changes what holds in a built-in profile.
        if (*was == *is && isSet(before, *known) != isSet(now, *known))
            (isSet(now, *known) ? *was : *is).clear();
        if (*was != *is)
            note(m_history.addSettingChange({wallNow(), key, *was, *is}));
    }
}

} // namespace commonwatt
