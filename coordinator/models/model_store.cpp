#include "coordinator/models/model_store.h"

#include "coordinator/models/chat_template.h"
#include "coordinator/models/joiner.h"
#include "core/base/file.h"
#include "core/base/hash.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <set>

namespace commonwatt {

namespace {

constexpr std::string_view incomingPrefix = "incoming-";

// A folder that goes with everything in it.
class TemporaryFolder {
public:
    explicit TemporaryFolder(std::filesystem::path path)
        : m_path(std::move(path)) {}
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

Status requireSpace(const std::filesystem::path &folder, const std::filesystem::path &file) {
    std::error_code error;
    const Bytes needed(std::filesystem::file_size(file, error));
    if (error)
        return std::unexpected(errorFromErrno("open " + file.string(), error.value()));
    CW_TRY_ASSIGN(const Bytes available, freeDiskSpace(folder));
    if (available < needed)
        return fail(ErrorCode::ResourceExhausted, "the model needs " + formatBytes(needed) +
                                                      " in " + folder.string() + ", where " +
                                                      formatBytes(available) + " are free");
    return {};
}

Status moveInto(const std::filesystem::path &from, const std::filesystem::path &to) {
    std::error_code error;
    std::filesystem::rename(from, to, error);
    if (error)
        return std::unexpected(errorFromErrno("rename " + from.string(), error.value()));
    return {};
}

std::set<std::string> filesOf(const ModelManifest &manifest) {
    std::set<std::string> files;
    for (const BlockFile &file : manifest.filesOf(manifest.whole()))
        files.insert(file.sha256);
    return files;
}

} // namespace

std::string modelNameFor(const std::filesystem::path &file) {
    std::string name = file.filename().string();
    if (name.ends_with(".gguf"))
        name.resize(name.size() - 5);
    std::ranges::replace_if(name, [](char c) { return !isModelName(std::string("a") + c); }, '-');
    name.erase(0, name.find_first_not_of(".-"));
    name.resize(std::min<std::size_t>(name.size(), 128));
    return name;
}

ModelStore::ModelStore(std::filesystem::path folder, ModelTable &table, const KeyPair &key)
    : m_folder(std::move(folder))
    , m_table(&table)
    , m_key(&key) {
}

Result<ModelStore> ModelStore::open(std::filesystem::path folder, ModelTable &table,
                                    const KeyPair &key) {
    CW_TRY(makePrivateFolder(folder));
    return ModelStore(std::move(folder), table, key);
}

std::filesystem::path ModelStore::pathOf(const std::string &sha256) const {
    return m_folder / sha256;
}

// What adding a model left behind when it was killed. Not what another process may be at.
void ModelStore::removeLeftovers() const {
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder, error)) {
        const bool incoming = entry.path().filename().string().starts_with(incomingPrefix);
        const auto age =
            std::filesystem::file_time_type::clock::now() - entry.last_write_time(error);
        if (incoming && !error && age > std::chrono::hours(24))
            std::filesystem::remove_all(entry.path(), error);
    }
}

Result<AddedModel> ModelStore::add(const std::filesystem::path &file, const AddOptions &options) {
    const std::string name = options.name.empty() ? modelNameFor(file) : options.name;
    if (!isModelName(name))
        return fail(ErrorCode::InvalidArgument,
                    "'" + toValidUtf8(name.substr(0, 160)) +
                        "' cannot name a model: use at most 128 letters, digits and . _ : -");
    CW_TRY_ASSIGN(const auto rows, m_table->list());
    if (std::ranges::find(rows, name, &ModelTable::Row::name) != rows.end())
        return fail(ErrorCode::AlreadyExists, "there is a model '" + name +
                                                  "' already; remove it first, or give this one "
                                                  "another name with --name");
    removeLeftovers();
    CW_TRY(requireSpace(m_folder, file));
    const TemporaryFolder incoming(m_folder /
                                   (std::string(incomingPrefix) + toHex(randomBytes(8))));
    CW_TRY(makePrivateFolder(incoming.path()));
    CW_TRY_ASSIGN(SplitModel split, splitModel(file, incoming.path(),
                                               {.name = name,
                                                .quantization = options.quantization,
                                                .progress = options.progress}));
    CW_TRY_ASSIGN(auto vocabulary,
                  Vocabulary::load(incoming.path() / split.manifest.embedding.sha256));
    CW_TRY_ASSIGN(const auto chatTemplate, ChatTemplate::load(std::move(vocabulary)));

    AddedModel added;
    added.notes = std::move(split.notes);
    added.model.signedManifest = signManifest(split.manifest, *m_key);
    added.model.manifest = std::move(split.manifest);
    Status status;
    for (const std::string &sha256 : filesOf(added.model.manifest))
        if (status)
            status = moveInto(incoming.path() / sha256, pathOf(sha256));
    if (status)
        status = m_table->insert({name, added.model.signedManifest});
    if (!status) {
        // The first failure is the one to tell.
        static_cast<void>(removeUnused(added.model.manifest));
        return std::unexpected(std::move(status).error());
    }
    return added;
}

Result<StoredModel> ModelStore::check(const ModelTable::Row &row) const {
    Result<ModelManifest> manifest = verifyManifest(row.manifest, m_key->publicKey());
    if (!manifest)
        return fail("model '" + row.name + "' cannot be used", std::move(manifest).error());
    for (const BlockFile &file : manifest->filesOf(manifest->whole())) {
        std::error_code error;
        const std::uint64_t size = std::filesystem::file_size(pathOf(file.sha256), error);
        if (error || size != file.size.value)
            return fail(ErrorCode::InvalidData,
                        "model '" + row.name + "' cannot be used: its block file " +
                            pathOf(file.sha256).string() +
                            (error ? " is missing" : " has the wrong size") +
                            "; remove the model and add it again");
    }
    return StoredModel{std::move(*manifest), row.manifest};
}

Result<ModelStore::Content> ModelStore::load() {
    CW_TRY_ASSIGN(const auto rows, m_table->list());
    Content content;
    for (const ModelTable::Row &row : rows) {
        if (Result<StoredModel> model = check(row))
            content.models.push_back(std::move(*model));
        else
            content.problems.push_back(std::move(model).error());
    }
    return content;
}

Result<StoredModel> ModelStore::find(std::string_view name) {
    CW_TRY_ASSIGN(const auto rows, m_table->list());
    const auto found = std::ranges::find(rows, name, &ModelTable::Row::name);
    if (found == rows.end())
        return fail(ErrorCode::NotFound,
                    "there is no model '" + toValidUtf8(name.substr(0, 160)) + "'");
    return check(*found);
}

Status ModelStore::removeUnused(const ModelManifest &manifest) {
    std::set<std::string> files = filesOf(manifest);
    CW_TRY_ASSIGN(const auto rows, m_table->list());
    for (const ModelTable::Row &row : rows) {
        // Unsigned or not: a file that some entry names is not deleted.
        CW_TRY_ASSIGN(const ModelManifest other, manifestFromJsonText(row.manifest.text));
        for (const std::string &file : filesOf(other))
            files.erase(file);
    }
    for (const std::string &file : files) {
        std::error_code error;
        std::filesystem::remove(pathOf(file), error);
        if (error)
            return std::unexpected(
                errorFromErrno("remove " + pathOf(file).string(), error.value()));
    }
    return {};
}

Status ModelStore::remove(std::string_view name) {
    CW_TRY_ASSIGN(const auto rows, m_table->list());
    const auto found = std::ranges::find(rows, name, &ModelTable::Row::name);
    CW_TRY(m_table->remove(name));
    if (found == rows.end())
        return {};
    Result<ModelManifest> manifest = manifestFromJsonText(found->manifest.text);
    return manifest ? removeUnused(*manifest) : Status();
}

Status ModelStore::exportTo(std::string_view name, const std::filesystem::path &output) {
    CW_TRY_ASSIGN(const StoredModel model, find(name));
    return joinModel(
        model.manifest, [this](const std::string &sha256) { return pathOf(sha256); }, output);
}

} // namespace commonwatt
