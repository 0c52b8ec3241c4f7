#include "core/policy/policy_book.h"

#include <cstdlib>

using namespace commonwatt;

// "KEY VALUE": a setting of the policy's table. What is taken must be taken again as it is shown,
// and mean the same; "profile", "otherwise", "schedule" and "networks" are of the whole policy.

namespace {

void tryRow(const PolicySettingSpec &row, const std::string &value) {
    PolicySettings settings;
    if (!row.apply(settings, value))
        return;
    PolicySettings again;
    if (!row.apply(again, row.show(settings)) || row.show(again) != row.show(settings))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos)
        return 0;
    const std::string_view key = text.substr(0, blank);
    const std::string value(text.substr(blank + 1));
    if (const PolicySettingSpec *const row = findPolicySetting(key))
        tryRow(*row, value);
    PolicyTexts texts;
    if (key == "profile")
        texts.profile = value;
    else if (key == "otherwise")
        texts.otherwise = value;
    else if (key == "schedule")
        texts.schedule = {value};
    else if (key == "networks")
        texts.networks = {value};
    else
        texts.profiles[std::string(key)] = {{"idle_gpu", value}};
    if (const Result<PolicyBook> book = PolicyBook::make(texts))
        for (const std::string &profile : book->profiles())
            (void)book->settings(profile, "cpu");
    return 0;
}
