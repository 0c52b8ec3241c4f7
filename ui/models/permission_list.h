// The owner's lists of names that may and may not be served (core/types/wishes.h), as the settings
// hold them, and what a switch beside a name does to them.
#pragma once

#include "core/types/wishes.h"

#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// Entries of a setting's list: separated by commas, without spaces around them.
[[nodiscard]] std::vector<std::string> listFromSetting(std::string_view text);
[[nodiscard]] std::string settingFromList(const std::vector<std::string> &entries);

// The entry that stands for this name alone. A comma cannot be in an entry, and "?" takes its
// place.
[[nodiscard]] std::string entryFor(std::string_view name);
// Whether an entry is a pattern rather than a name.
[[nodiscard]] bool isPattern(std::string_view entry);

// The rules once `name` is allowed or denied, changed as little as that takes: patterns stay, for
// they speak of other names too. So a name that a pattern denies stays denied; judge() tells by
// which entry. The last entry of `allow` is never taken away, since an empty list allows all.
[[nodiscard]] NameRules withName(NameRules rules, std::string_view name, bool allowed);
// `entry` in `deny`, once; or out of it.
[[nodiscard]] NameRules withDenied(NameRules rules, std::string_view entry);
[[nodiscard]] NameRules withoutDenied(NameRules rules, std::string_view entry);

// The kinds of work that are allowed: none listed means all of `known`. Switching the last one off
// is not possible in such a list and changes nothing.
[[nodiscard]] std::vector<std::string> withKind(std::vector<std::string> kinds,
                                                const std::vector<std::string> &known,
                                                std::string_view kind, bool allowed);

} // namespace commonwatt
