#include "app/coordinator/commands.h"

#include "app/coordinator/store_adapters.h"
#include "coordinator/models/model_source.h"
#include "coordinator/models/model_store.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/log.h"
#include "core/base/text_table.h"
#include "core/platform/terminal/terminal.h"
#include "core/types/join_link.h"

#include <charconv>
#include <iostream>
#include <map>

namespace commonwatt {

namespace {

// Everything that a model command needs, open.
struct OpenModels {
    CoordinatorStore store;
    KeyPair key;
    StoredModelTable table;
    std::optional<ModelStore> models;

    OpenModels(CoordinatorStore openStore, KeyPair openKey)
        : store(std::move(openStore))
        , key(std::move(openKey))
        , table(store) {}

    // On the heap: the table refers to the store.
    [[nodiscard]] static Result<std::unique_ptr<OpenModels>> open(const DataFolder &folder) {
        CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
        CW_TRY_ASSIGN(KeyPair key, folder.openSigningKey());
        auto open = std::make_unique<OpenModels>(std::move(store), std::move(key));
        CW_TRY_ASSIGN(ModelStore models, ModelStore::open(folder.models(), open->table, open->key));
        open->models.emplace(std::move(models));
        return open;
    }
};

// Says how far it is, on one line of standard error, if a person reads along.
std::function<void(Bytes, Bytes)> progressLine(const std::string &what) {
    if (!isTerminal(Stream::Errors))
        return [](Bytes, Bytes) {};
    return [what, last = -1](Bytes done, Bytes total) mutable {
        const int percent =
            total.value == 0 ? 100 : static_cast<int>(done.value * 100 / total.value);
        if (percent == last)
            return;
        last = percent;
        std::cerr << '\r' << what << ' ' << percent << " %" << (percent == 100 ? "\n" : "")
                  << std::flush;
    };
}

std::string sizeText(const ModelManifest &manifest) {
    return formatBytes(manifest.sizeOf(manifest.whole()));
}

std::string countText(std::uint64_t count) {
    return count == 0 ? "no limit" : std::to_string(count);
}

} // namespace

Status invite(const DataFolder &folder, const InviteOptions &options, std::ostream &out) {
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    CW_TRY_ASSIGN(const std::optional<std::string> host, store.setting(publicHostSetting));
    CW_TRY_ASSIGN(const std::optional<std::string> port, store.setting(publicPortSetting));
    CW_TRY_ASSIGN(const std::optional<std::string> fingerprint, store.setting(fingerprintSetting));
    if (!host || !port || !fingerprint)
        return fail(ErrorCode::NotFound,
                    "the coordinator has not run with this data folder yet, so its address and "
                    "certificate are not known; start 'commonwatt-coordinator serve' first");
    JoinLink link;
    link.host = options.host.empty() ? *host : options.host;
    link.port = options.port;
    if (link.port == 0)
        std::from_chars(port->data(), port->data() + port->size(), link.port);
    link.fingerprint = *fingerprint;
    CW_TRY_ASSIGN(link.token, store.createJoinToken(wallNow(), options.validity));
    const std::string text = formatJoinLink(link);
    CW_TRY(parseJoinLink(text)); // a host that no link can hold is told now
    out << text << '\n';
    return {};
}

Status createKey(const DataFolder &folder, const KeyCreateOptions &options, std::ostream &out) {
    if (options.name.empty() || options.name.size() > 100)
        return fail(ErrorCode::InvalidArgument, "a key's name has 1 to 100 characters");
    // Volunteers are told plain text, and their settings know no spaces around a name.
    if (toPlainText(options.name) != options.name || options.name.front() == ' ' ||
        options.name.back() == ' ')
        return fail(ErrorCode::InvalidArgument,
                    "a key's name has no spaces around it, no tabs or line breaks and no invisible "
                    "marks: owners of volunteers could not write it in their settings");
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    CW_TRY_ASSIGN(const std::string key, store.createApiKey(options.name, options.requestsPerMinute,
                                                            options.tokensPerMinute, wallNow()));
    out << key << '\n';
    return {};
}

Status listKeys(const DataFolder &folder, std::ostream &out) {
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    CW_TRY_ASSIGN(const std::vector<ApiKeyRow> keys, store.apiKeys());
    TextTable table({"name", "created", "requests/min", "tokens/min", "state"});
    for (const ApiKeyRow &key : keys)
        table.add({key.name, formatLocalTime(key.createdAt), countText(key.requestsPerMinute),
                   countText(key.tokensPerMinute),
                   key.revokedAt ? "revoked " + formatLocalTime(*key.revokedAt) : "valid"});
    table.print(out, "There are no API keys yet; 'key create NAME' makes one.");
    return {};
}

Status revokeKey(const DataFolder &folder, const std::string &name) {
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    return store.revokeApiKey(name, wallNow());
}

Status listVolunteers(const DataFolder &folder, std::ostream &out) {
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    CW_TRY_ASSIGN(const std::vector<VolunteerRow> volunteers, store.volunteers());
    CW_TRY_ASSIGN(const std::vector<HardwareRow> hardware, store.hardware());
    std::map<VolunteerId, std::string> checks;
    for (const HardwareRow &row : hardware) {
        std::string &text = checks[row.volunteer];
        text += (text.empty() ? "" : "; ") + row.device + " " + row.verdict +
                (row.message.empty() ? "" : ": " + row.message);
    }
    TextTable table({"id", "name", "enrolled", "last seen", "credits", "software", "hardware"});
    for (const VolunteerRow &row : volunteers)
        table.add({std::to_string(row.id), row.name, formatLocalTime(row.enrolledAt),
                   formatLocalTime(row.lastSeenAt), formatCredits(row.earned), row.software,
                   checks.contains(row.id) ? checks[row.id] : "not checked yet"});
    table.print(out, "Nobody has joined yet; 'invite' prints a link to send to a volunteer.");
    return {};
}

Status removeVolunteer(const DataFolder &folder, std::uint64_t id) {
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    return store.removeVolunteer(id);
}

Status addModel(const DataFolder &folder, const ModelAddOptions &options, std::ostream &out) {
    CW_TRY_ASSIGN(const auto open, OpenModels::open(folder));
    AddOptions add;
    add.name = options.name;
    if (!options.quantize.empty()) {
        CW_TRY_ASSIGN(add.quantization, quantizationFromName(options.quantize));
    }
    add.progress = progressLine("Cutting the model into blocks");
    std::filesystem::path file = options.source;
    const bool fetched = isModelAddress(options.source);
    if (fetched) {
        CW_TRY(makePrivateFolder(folder.downloads()));
        FetchOptions fetch;
        fetch.sha256 = options.sha256;
        fetch.progress = [line = progressLine("Fetching the model")](
                             Bytes done, std::optional<Bytes> total) mutable {
            if (total)
                line(done, *total);
        };
        CW_TRY_ASSIGN(file, fetchModel(options.source, folder.downloads(), fetch));
    } else if (!options.sha256.empty()) {
        CW_TRY_ASSIGN(const Sha256Digest digest, sha256OfFile(file));
        if (toHex(digest) != options.sha256)
            return fail(ErrorCode::InvalidData, file.string() + " has the SHA-256 " +
                                                    toHex(digest) + ", not the one that was given");
    }
    CW_TRY_ASSIGN(const AddedModel added, open->models->add(file, add));
    if (fetched) { // its block files are what is needed from now on
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
    const ModelManifest &manifest = added.model.manifest;
    if (options.maxBlocksPerVolunteer > 0)
        CW_TRY(open->store.setMaxBlocksPerVolunteer(manifest.name, options.maxBlocksPerVolunteer));
    for (const std::string &note : added.notes)
        logInfo(note);
    out << manifest.name << ": " << manifest.blockCount() << " blocks, " << sizeText(manifest)
        << '\n';
    return {};
}

Status listModels(const DataFolder &folder, std::ostream &out) {
    CW_TRY_ASSIGN(const auto open, OpenModels::open(folder));
    CW_TRY_ASSIGN(const ModelStore::Content content, open->models->load());
    TextTable table({"name", "architecture", "type", "blocks", "size", "context", "licence"});
    for (const StoredModel &model : content.models) {
        const ModelManifest &manifest = model.manifest;
        table.add({manifest.name, manifest.architecture, manifest.quantization,
                   std::to_string(manifest.blockCount()), sizeText(manifest),
                   std::to_string(manifest.contextLength), manifest.licence});
    }
    table.print(out, "There are no models yet; 'model add FILE.gguf' adds one.");
    for (const Error &problem : content.problems)
        logError(problem.describe());
    return {};
}

Status showModel(const DataFolder &folder, const std::string &name, std::ostream &out) {
    CW_TRY_ASSIGN(const auto open, OpenModels::open(folder));
    CW_TRY_ASSIGN(const StoredModel model, open->models->find(name));
    CW_TRY_ASSIGN(const std::vector<ModelRow> rows, open->store.models());
    const ModelManifest &manifest = model.manifest;
    std::uint32_t limit = 0;
    for (const ModelRow &row : rows)
        if (row.name == manifest.name)
            limit = row.maxBlocksPerVolunteer;
    out << "name          " << manifest.name << "\narchitecture  " << manifest.architecture
        << "\ntype          " << manifest.quantization << "\nlicence       "
        << (manifest.licence.empty() ? "not stated in the file" : manifest.licence)
        << "\nparameters    " << manifest.parametersOf(manifest.whole()) << "\nwidth         "
        << manifest.width << "\ncontext       " << manifest.contextLength << "\nvocabulary    "
        << manifest.vocabularySize << "\nsize          " << sizeText(manifest) << "\nper volunteer "
        << (limit == 0 ? "any number of" : std::to_string(limit)) << " blocks\n\n";
    TextTable table({"part", "size", "parameters", "sha256"});
    const auto add = [&](const std::string &part, const BlockFile &file) {
        table.add({part, formatBytes(file.size), std::to_string(file.parameters), file.sha256});
    };
    add("embedding", manifest.embedding);
    for (std::size_t i = 0; i < manifest.blocks.size(); ++i)
        add("block " + std::to_string(i), manifest.blocks[i]);
    add("head", manifest.head);
    table.print(out, "");
    return {};
}

Status limitModel(const DataFolder &folder, const std::string &name,
                  std::uint32_t maxBlocksPerVolunteer) {
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    return store.setMaxBlocksPerVolunteer(name, maxBlocksPerVolunteer);
}

Status exportModel(const DataFolder &folder, const std::string &name, const std::string &file) {
    CW_TRY_ASSIGN(const auto open, OpenModels::open(folder));
    return open->models->exportTo(name, file);
}

Status removeModel(const DataFolder &folder, const std::string &name) {
    CW_TRY_ASSIGN(const auto open, OpenModels::open(folder));
    return open->models->remove(name);
}

} // namespace commonwatt
