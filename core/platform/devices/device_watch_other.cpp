#include "core/platform/devices/device_watch.h"

namespace commonwatt {

struct DeviceWatch::State {};

Result<std::unique_ptr<DeviceWatch>> DeviceWatch::start(std::function<void(DeviceChange)>,
                                                        const DeviceWatchOptions &) {
    return fail(ErrorCode::Unsupported, "this system's device events are not watched");
}

DeviceWatch::DeviceWatch(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

DeviceWatch::~DeviceWatch() = default;

} // namespace commonwatt
