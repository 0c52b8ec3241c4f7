#include "net/control/control_types.h"
#include "net/control/json_rpc.h"

#include <cstdlib>

using namespace commonwatt;

// A line of the control protocol. What is refused must be answered with a line that parses; what
// parses as a status must be the same status after writing it.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto message = parseRpc({reinterpret_cast<const char *>(data), size});
    if (!message) {
        if (!parseRpc(encodeFault(message.error())))
            std::abort();
        return 0;
    }
    const auto *answer = std::get_if<RpcAnswer>(&*message);
    if (!answer || !answer->result || !answer->result->is_object())
        return 0;
    const json::object &object = answer->result->get_object();
    if (const Result<DaemonStatus> status = daemonStatusFromJson(object)) {
        const Result<DaemonStatus> again = daemonStatusFromJson(toJson(*status));
        if (!again)
            std::abort();
    }
    (void)taskFromJson(object);
    (void)cacheStatusFromJson(object);
    (void)settingFromJson(object);
    (void)logLineFromJson(object);
    return 0;
}
