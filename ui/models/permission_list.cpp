#include "ui/models/permission_list.h"

#include "core/base/glob.h"

#include <algorithm>

namespace commonwatt {

namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

// Entries match in both cases, so names that differ in case alone are the same entry.
bool isEntryOf(std::string_view entry, std::string_view name) {
    return entry.size() == name.size() && matchesGlob(entry, name) && matchesGlob(name, entry);
}

void removeEntry(std::vector<std::string> &list, const std::string &entry) {
    std::erase_if(list, [&](const std::string &other) { return isEntryOf(other, entry); });
}

} // namespace

std::vector<std::string> listFromSetting(std::string_view text) {
    std::vector<std::string> entries;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        if (const std::string_view entry = trimmed(text.substr(0, end)); !entry.empty())
            entries.emplace_back(entry);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return entries;
}

std::string settingFromList(const std::vector<std::string> &entries) {
    std::string text;
    for (const std::string &entry : entries) {
        if (!text.empty())
            text += ", ";
        text += entry;
    }
    return text;
}

std::string entryFor(std::string_view name) {
    std::string entry(trimmed(name));
    std::ranges::replace(entry, ',', '?');
    return entry;
}

bool isPattern(std::string_view entry) {
    return entry.find_first_of("*?") != std::string_view::npos;
}

NameRules withName(NameRules rules, std::string_view name, bool allowed) {
    const std::string entry = entryFor(name);
    if (entry.empty())
        return rules;
    if (allowed) {
        removeEntry(rules.deny, entry);
        // If a pattern still denies it, an entry in `allow` would change nothing.
        const NameRules::Verdict verdict = NameRules{rules.allow, {}}.judge(name);
        if (!verdict.allowed)
            rules.allow.push_back(entry);
        return rules;
    }
    std::vector<std::string> allow = rules.allow;
    removeEntry(allow, entry);
    if (!allow.empty())
        rules.allow = std::move(allow);
    if (rules.judge(name).allowed)
        rules.deny.push_back(entry);
    return rules;
}

NameRules withDenied(NameRules rules, std::string_view entry) {
    const std::string added(trimmed(entry));
    if (added.empty())
        return rules;
    removeEntry(rules.deny, added);
    rules.deny.push_back(added);
    return rules;
}

NameRules withoutDenied(NameRules rules, std::string_view entry) {
    std::erase(rules.deny, entry);
    return rules;
}

std::vector<std::string> withKind(std::vector<std::string> kinds,
                                  const std::vector<std::string> &known, std::string_view kind,
                                  bool allowed) {
    const std::vector<std::string> before = kinds;
    if (kinds.empty())
        kinds = known;
    std::erase(kinds, kind);
    if (allowed)
        kinds.emplace_back(kind);
    else if (kinds.empty())
        return before;
    const bool isAll = std::ranges::all_of(known, [&](const std::string &one) {
        return std::ranges::find(kinds, one) != kinds.end();
    });
    // All of them are said by none, so that kinds that come later are served as well.
    return isAll ? std::vector<std::string>() : kinds;
}

} // namespace commonwatt
