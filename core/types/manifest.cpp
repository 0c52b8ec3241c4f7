#include "core/types/manifest.h"

#include "core/base/encoding.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <numeric>

namespace commonwatt {

namespace {

constexpr std::string_view formatName = "commonwatt-manifest-1";
constexpr std::uint64_t maxFileSize = std::uint64_t(1) << 40;
constexpr std::uint64_t maxParameters = std::uint64_t(1) << 44;

json::object fileToJson(const BlockFile &file) {
    return {{"sha256", file.sha256}, {"size", file.size.value}, {"parameters", file.parameters}};
}

Result<BlockFile> fileFromJson(const json::object &object) {
    const JsonReader reader(object);
    BlockFile file;
    CW_TRY_ASSIGN(file.sha256, reader.string("sha256", 64));
    CW_TRY_ASSIGN(const std::uint64_t size, reader.unsignedInteger("size", maxFileSize));
    CW_TRY_ASSIGN(file.parameters, reader.unsignedInteger("parameters", maxParameters));
    file.size = Bytes(size);
    const Result<ByteVector> digest = fromHex(file.sha256);
    // The digest becomes a file name: only its canonical form may pass.
    if (!digest || digest->size() != 32 || toHex(*digest) != file.sha256)
        return fail(ErrorCode::InvalidData, "field 'sha256' is not a SHA-256 in lower case");
    if (size == 0)
        return fail(ErrorCode::InvalidData, "a block file of no bytes");
    return file;
}

Result<BlockFile> namedFile(const JsonReader &reader, std::string_view name) {
    CW_TRY_ASSIGN(const json::object *object, reader.object(name));
    return fileFromJson(*object);
}

template <typename T>
T sumOver(const std::vector<BlockFile> &files, T BlockFile::*field) {
    return std::accumulate(files.begin(), files.end(), T{},
                           [&](T sum, const BlockFile &file) { return sum + file.*field; });
}

} // namespace

std::vector<BlockFile> ModelManifest::filesOf(const StageSpan &span) const {
    std::vector<BlockFile> files;
    if (span.embedding)
        files.push_back(embedding);
    files.insert(files.end(), blocks.begin() + span.begin, blocks.begin() + span.end);
    if (span.head)
        files.push_back(head);
    return files;
}

Bytes ModelManifest::sizeOf(const StageSpan &span) const {
    return sumOver(filesOf(span), &BlockFile::size);
}

std::uint64_t ModelManifest::parametersOf(const StageSpan &span) const {
    return sumOver(filesOf(span), &BlockFile::parameters);
}

bool isModelName(std::string_view name) {
    return !name.empty() && name.size() <= 128 && name.front() != '.' &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '.' || c == '_' || c == ':' || c == '-';
           });
}

std::string toJsonText(const ModelManifest &manifest) {
    json::array blocks;
    for (const BlockFile &file : manifest.blocks)
        blocks.push_back(fileToJson(file));
    return json::serialize(json::object{
        {"format", formatName},
        {"name", manifest.name},
        {"architecture", manifest.architecture},
        {"quantization", manifest.quantization},
        {"licence", manifest.licence},
        {"width", manifest.width},
        {"contextLength", manifest.contextLength},
        {"vocabularySize", manifest.vocabularySize},
        {"kvPerTokenAndBlock", manifest.kvPerTokenAndBlock.value},
        {"embedding", fileToJson(manifest.embedding)},
        {"blocks", std::move(blocks)},
        {"head", fileToJson(manifest.head)},
    });
}

Result<ModelManifest> manifestFromJsonText(std::string_view text) {
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(text));
    const JsonReader reader(object);
    CW_TRY_ASSIGN(const std::string format, reader.string("format", 64));
    if (format != formatName)
        return fail(ErrorCode::Unsupported,
                    "manifest format '" + format + "' is not known; update Commonwatt");

    ModelManifest manifest;
    CW_TRY_ASSIGN(manifest.name, reader.string("name", 128));
    if (!isModelName(manifest.name))
        return fail(ErrorCode::InvalidData, "the manifest's model name is malformed");
    CW_TRY_ASSIGN(manifest.architecture, reader.string("architecture", 64));
    CW_TRY_ASSIGN(manifest.quantization, reader.string("quantization", 64));
    CW_TRY_ASSIGN(manifest.licence, reader.string("licence", 256));
    CW_TRY_ASSIGN(const std::uint64_t width, reader.unsignedInteger("width", 1 << 20));
    CW_TRY_ASSIGN(const std::uint64_t context, reader.unsignedInteger("contextLength", 1 << 28));
    CW_TRY_ASSIGN(const std::uint64_t vocabulary,
                  reader.unsignedInteger("vocabularySize", 1 << 24));
    CW_TRY_ASSIGN(const std::uint64_t kv, reader.unsignedInteger("kvPerTokenAndBlock", 1 << 28));
    manifest.width = static_cast<std::uint32_t>(width);
    manifest.contextLength = static_cast<std::uint32_t>(context);
    manifest.vocabularySize = static_cast<std::uint32_t>(vocabulary);
    manifest.kvPerTokenAndBlock = Bytes(kv);
    if (width == 0 || context == 0 || vocabulary == 0)
        return fail(ErrorCode::InvalidData, "the manifest has a dimension of zero");

    CW_TRY_ASSIGN(manifest.embedding, namedFile(reader, "embedding"));
    CW_TRY_ASSIGN(manifest.head, namedFile(reader, "head"));
    CW_TRY_ASSIGN(const json::array *blocks, reader.array("blocks"));
    if (blocks->empty() || blocks->size() > maxBlocks)
        return fail(ErrorCode::InvalidData,
                    "the manifest must list 1 to " + std::to_string(maxBlocks) + " blocks");
    for (const json::value &entry : *blocks) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "field 'blocks' must be a list of objects");
        CW_TRY_ASSIGN(BlockFile file, fileFromJson(entry.get_object()));
        manifest.blocks.push_back(std::move(file));
    }
    return manifest;
}

} // namespace commonwatt
