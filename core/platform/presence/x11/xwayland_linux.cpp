#include "core/platform/presence/x11/xwayland_linux.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include <xcb/randr.h>

namespace commonwatt {

namespace {

// Since Xwayland 23.1.
Result<bool> hasItsExtension(const X11Link &link) {
    constexpr std::string_view name = "XWAYLAND";
    CW_TRY_ASSIGN(const auto answer,
                  link.reply<xcb_query_extension_reply_t>(
                      xcb_query_extension(link.get(), name.size(), name.data()).sequence));
    return answer && answer->present;
}

// Before that, screens were named by it: XWAYLAND0 and so on.
Result<bool> namesItsScreens(const X11Link &link) {
    CW_TRY_ASSIGN(const auto *const randr, link.extension(xcb_randr_id));
    if (!randr)
        return false;
    CW_TRY_ASSIGN(const auto screens,
                  link.reply<xcb_randr_get_screen_resources_current_reply_t>(
                      xcb_randr_get_screen_resources_current(link.get(), link.root()).sequence));
    if (!screens)
        return false;
    const xcb_randr_output_t *const outputs =
        xcb_randr_get_screen_resources_current_outputs(screens.get());
    for (std::size_t i = 0; i < screens->num_outputs; ++i) {
        CW_TRY_ASSIGN(
            const auto output,
            link.reply<xcb_randr_get_output_info_reply_t>(
                xcb_randr_get_output_info(link.get(), outputs[i], XCB_CURRENT_TIME).sequence));
        if (!output)
            continue;
        const auto *const name =
            reinterpret_cast<const char *>(xcb_randr_get_output_info_name(output.get()));
        if (std::string_view(name, output->name_len).starts_with("XWAYLAND"))
            return true;
    }
    return false;
}

} // namespace

Result<bool> isXwayland(const X11Link &link) {
    CW_TRY_ASSIGN(const bool certainly, hasItsExtension(link));
    return certainly ? Result<bool>(true) : namesItsScreens(link);
}

} // namespace commonwatt
