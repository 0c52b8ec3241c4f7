#include "net/control/model_types.h"

#include "core/types/message_codec.h"
#include "net/control/json_fields.h"

#include <array>

namespace commonwatt {

namespace {

constexpr std::array assignmentStates{AssignmentState::Downloading, AssignmentState::Loading,
                                      AssignmentState::Ready, AssignmentState::Failed,
                                      AssignmentState::Stopped};

using control::listToJson;
using control::readBytes;
using control::readEnum;
using control::readList;

// Where an assignment's state stands when there is no assignment.
constexpr std::string_view cachedState = "cached";

json::object heldToJson(const HeldRange &held) {
    return {{"device", held.device},
            {"span", codec::toJson(held.span)},
            {"state", held.state ? nameOf(*held.state) : cachedState},
            {"size", held.size.value}};
}

Result<HeldRange> heldFromJson(const json::object &object) {
    const JsonReader reader(object);
    HeldRange held;
    CW_TRY_ASSIGN(held.device, reader.string("device"));
    CW_TRY_ASSIGN(held.span, codec::readSpan(reader, "span"));
    CW_TRY_ASSIGN(const std::string state, reader.string("state", 64));
    if (state != cachedState) {
        CW_TRY_ASSIGN(held.state, readEnum<AssignmentState>(reader, "state", assignmentStates));
    }
    CW_TRY_ASSIGN(held.size, readBytes(reader, "size"));
    return held;
}

json::object modelToJson(const ModelStatus &model) {
    return {{"name", model.name},
            {"architecture", model.architecture},
            {"quantization", model.quantization},
            {"licence", model.licence},
            {"size", model.size.value},
            {"blocks", model.blocks},
            {"parameters", model.parameters},
            {"offered", model.offered},
            {"allowed", model.allowed},
            {"rule", model.rule},
            {"held", listToJson(model.held, heldToJson)}};
}

Result<ModelStatus> modelFromJson(const json::object &object) {
    const JsonReader reader(object);
    ModelStatus model;
    CW_TRY_ASSIGN(model.name, reader.string("name"));
    CW_TRY_ASSIGN(model.architecture, reader.string("architecture"));
    CW_TRY_ASSIGN(model.quantization, reader.string("quantization"));
    CW_TRY_ASSIGN(model.licence, reader.string("licence"));
    CW_TRY_ASSIGN(model.size, readBytes(reader, "size"));
    CW_TRY_ASSIGN(model.blocks, codec::readU32(reader, "blocks"));
    CW_TRY_ASSIGN(model.parameters, reader.unsignedInteger("parameters"));
    CW_TRY_ASSIGN(model.offered, reader.boolean("offered"));
    CW_TRY_ASSIGN(model.allowed, reader.boolean("allowed"));
    CW_TRY_ASSIGN(model.rule, reader.string("rule"));
    CW_TRY_ASSIGN(model.held, readList<HeldRange>(reader, "held", heldFromJson));
    return model;
}

// Requesters and kinds of work: a name and whether it is served.
template <typename T>
json::object namedToJson(const T &named) {
    return {{"name", named.name}, {"allowed", named.allowed}};
}

template <typename T>
Result<T> namedFromJson(const json::object &object) {
    const JsonReader reader(object);
    T named;
    CW_TRY_ASSIGN(named.name, reader.string("name"));
    CW_TRY_ASSIGN(named.allowed, reader.boolean("allowed"));
    return named;
}

} // namespace

json::object toJson(const ModelsStatus &status) {
    return {{"models", listToJson(status.models, modelToJson)},
            {"requesters", listToJson(status.requesters, namedToJson<RequesterStatus>)},
            {"kinds", listToJson(status.kinds, namedToJson<WorkKindStatus>)}};
}

Result<ModelsStatus> modelsStatusFromJson(const json::object &object) {
    const JsonReader reader(object);
    ModelsStatus status;
    CW_TRY_ASSIGN(status.models, readList<ModelStatus>(reader, "models", modelFromJson));
    CW_TRY_ASSIGN(status.requesters,
                  readList<RequesterStatus>(reader, "requesters", namedFromJson<RequesterStatus>));
    CW_TRY_ASSIGN(status.kinds,
                  readList<WorkKindStatus>(reader, "kinds", namedFromJson<WorkKindStatus>));
    return status;
}

} // namespace commonwatt
