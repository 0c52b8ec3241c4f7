#include "core/types/wishes.h"

#include "core/base/glob.h"
#include "core/types/message_codec.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace commonwatt {

namespace {

using codec::readText;
using codec::readU32;

constexpr std::size_t maxName = 512; // of what somebody else has named

const std::string *firstMatch(const std::vector<std::string> &globs, std::string_view name) {
    const auto found = std::ranges::find_if(
        globs, [&](const std::string &glob) { return matchesGlob(glob, name); });
    return found == globs.end() ? nullptr : &*found;
}

json::array toJson(const std::vector<std::string> &texts) {
    return json::array(texts.begin(), texts.end());
}

json::object toJson(const NameRules &rules) {
    return {{"allow", toJson(rules.allow)}, {"deny", toJson(rules.deny)}};
}

// A list of texts; a field that is not there counts as an empty one.
Result<std::vector<std::string>> readTexts(const JsonReader &reader, std::string_view name,
                                           std::size_t maxCount, std::size_t maxLength) {
    std::vector<std::string> texts;
    if (!reader.has(name))
        return texts;
    CW_TRY_ASSIGN(const json::array *const array, reader.array(name));
    if (array->size() > maxCount)
        return fail(ErrorCode::InvalidData, "field '" + std::string(name) + "' is too long");
    for (const json::value &text : *array) {
        if (!text.is_string() || text.get_string().size() > maxLength)
            return fail(ErrorCode::InvalidData,
                        "field '" + std::string(name) + "' must be a list of short texts");
        texts.push_back(toPlainText(std::string(text.get_string())));
    }
    return texts;
}

Result<NameRules> readRules(const JsonReader &reader, std::string_view name) {
    NameRules rules;
    if (!reader.has(name))
        return rules;
    CW_TRY_ASSIGN(const json::object *const object, reader.object(name));
    const JsonReader fields(*object);
    CW_TRY_ASSIGN(rules.allow, readTexts(fields, "allow", maxWishes, maxWishLength));
    CW_TRY_ASSIGN(rules.deny, readTexts(fields, "deny", maxWishes, maxWishLength));
    return rules;
}

json::object toJson(const CatalogueModel &model) {
    return {{"name", model.name},
            {"architecture", model.architecture},
            {"quantization", model.quantization},
            {"licence", model.licence},
            {"size", model.size.value},
            {"blocks", model.blocks},
            {"parameters", model.parameters}};
}

Result<CatalogueModel> readModel(const json::object &object) {
    const JsonReader reader(object);
    CatalogueModel model;
    CW_TRY_ASSIGN(model.name, readText(reader, "name", maxName));
    CW_TRY_ASSIGN(model.architecture, readText(reader, "architecture", maxName));
    CW_TRY_ASSIGN(model.quantization, readText(reader, "quantization", maxName));
    CW_TRY_ASSIGN(model.licence, readText(reader, "licence", maxName));
    CW_TRY_ASSIGN(const std::uint64_t size, reader.unsignedInteger("size"));
    model.size = Bytes(size);
    CW_TRY_ASSIGN(model.blocks, readU32(reader, "blocks"));
    CW_TRY_ASSIGN(model.parameters, reader.unsignedInteger("parameters"));
    return model;
}

} // namespace

std::string_view nameOf(WorkKind kind) {
    return kind == WorkKind::Chat ? "chat" : "completion";
}

NameRules::Verdict NameRules::judge(std::string_view name) const {
    if (const std::string *const denied = firstMatch(deny, name))
        return {false, *denied};
    if (allow.empty())
        return {true, ""};
    const std::string *const allowed = firstMatch(allow, name);
    return {allowed != nullptr, allowed ? *allowed : ""};
}

bool Wishes::wantsModel(std::string_view name) const {
    return models.judge(name).allowed;
}

bool Wishes::wantsRequester(std::string_view name) const {
    return requesters.judge(name).allowed;
}

bool Wishes::wantsKind(WorkKind kind) const {
    return kinds.empty() || std::ranges::find(kinds, nameOf(kind)) != kinds.end();
}

json::object encode(const Wishes &message) {
    return {{"models", toJson(message.models)},
            {"requesters", toJson(message.requesters)},
            {"kinds", toJson(message.kinds)}};
}

Status decode(const JsonReader &reader, Wishes &message) {
    CW_TRY_ASSIGN(message.models, readRules(reader, "models"));
    CW_TRY_ASSIGN(message.requesters, readRules(reader, "requesters"));
    CW_TRY_ASSIGN(message.kinds, readTexts(reader, "kinds", maxWishes, maxWishLength));
    return {};
}

json::object encode(const Catalogue &message) {
    json::array models;
    for (const CatalogueModel &model : message.models)
        models.push_back(toJson(model));
    return {{"models", std::move(models)}, {"requesters", toJson(message.requesters)}};
}

Status decode(const JsonReader &reader, Catalogue &message) {
    CW_TRY_ASSIGN(const json::array *const models, reader.array("models"));
    if (models->size() > maxCatalogueLength)
        return fail(ErrorCode::InvalidData, "field 'models' is too long");
    for (const json::value &model : *models) {
        if (!model.is_object())
            return fail(ErrorCode::InvalidData, "field 'models' must be a list of objects");
        CW_TRY_ASSIGN(CatalogueModel one, readModel(model.get_object()));
        message.models.push_back(std::move(one));
    }
    CW_TRY_ASSIGN(message.requesters, readTexts(reader, "requesters", maxCatalogueLength, maxName));
    return {};
}

} // namespace commonwatt
