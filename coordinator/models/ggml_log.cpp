#include "coordinator/models/ggml_log.h"

#include "core/base/log.h"

#include <llama.h>
#include <log.h>

#include <mutex>
#include <string_view>

namespace commonwatt {

void routeGgmlLog() {
    static std::once_flag once;
    std::call_once(once, [] {
        llama_log_set(
            [](ggml_log_level level, const char *text, void *) {
                std::string_view line(text);
                while (line.ends_with('\n'))
                    line.remove_suffix(1);
                if (level == GGML_LOG_LEVEL_ERROR)
                    logWarning(line);
            },
            nullptr);
        // llama-common writes by a thread and a logger of its own: below every level.
        common_log_set_verbosity_thold(-1);
    });
}

} // namespace commonwatt
