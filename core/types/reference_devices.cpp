#include "core/types/reference_devices.h"

#include "core/base/json.h"
#include "core/types/reference_devices_json.h"

#include <boost/json/array.hpp>

namespace commonwatt {

namespace {

Result<ReferenceDevice> readDevice(const JsonReader &reader) {
    ReferenceDevice device;
    CW_TRY_ASSIGN(device.name, reader.string("name", 128));
    CW_TRY_ASSIGN(device.isMeasured, reader.boolean("measured"));
    CW_TRY_ASSIGN(device.source, reader.string("source", 256));
    CW_TRY_ASSIGN(const json::object *figures, reader.object("figures"));
    if (device.name.empty() || device.source.empty())
        return fail(ErrorCode::InvalidData, "a device needs a name and a source");
    for (const auto &[name, value] : *figures) {
        if (!value.is_number() || !(value.to_number<double>() > 0))
            return fail(ErrorCode::InvalidData,
                        device.name + ": figure '" + std::string(name) + "' must be above 0");
        device.figures.emplace(name, value.to_number<double>());
    }
    return device;
}

} // namespace

Result<std::vector<ReferenceDevice>> parseReferenceDevices(std::string_view text) {
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(text));
    CW_TRY_ASSIGN(const json::array *entries, JsonReader(object).array("devices"));
    std::vector<ReferenceDevice> devices;
    for (const json::value &entry : *entries) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "a device must be an object");
        CW_TRY_ASSIGN(ReferenceDevice device, readDevice(JsonReader(entry.get_object())));
        devices.push_back(std::move(device));
    }
    return devices;
}

const std::vector<ReferenceDevice> &referenceDevices() {
    static const std::vector<ReferenceDevice> devices =
        parseReferenceDevices(referenceDevicesJson).value_or(std::vector<ReferenceDevice>());
    return devices;
}

} // namespace commonwatt
