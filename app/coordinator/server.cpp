#include "app/coordinator/server.h"

#include "app/coordinator/block_endpoint.h"
#include "app/coordinator/listen_address.h"
#include "app/coordinator/store_adapters.h"
#include "coordinator/api/api.h"
#include "coordinator/api/api_error.h"
#include "coordinator/fleet/fleet.h"
#include "coordinator/fleet/hardware_checks.h"
#include "coordinator/ledger/credit_book.h"
#include "coordinator/models/served_models.h"
#include "coordinator/routing/router.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "core/platform/host/host_name.h"
#include "core/platform/lock/folder_lock.h"
#include "core/platform/terminal/terminal.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <set>

namespace commonwatt {

namespace {

// How soon a command beside the server (model add, key revoke, …) takes effect.
constexpr std::chrono::seconds reloadInterval(1);
// How soon a renewed certificate is taken up without a signal.
constexpr std::chrono::minutes renewalInterval(1);
constexpr std::size_t maxWaitingForModels = 256; // requests; those above get the models as they are

// The certificate of --certificate, or our own, made now if there is none yet.
Result<std::shared_ptr<TlsServerContext>>
openTls(const DataFolder &folder, const ServeOptions &options, const std::string &publicHost) {
    if (!options.certificate.empty())
        return TlsServerContext::fromFiles(options.certificate, options.privateKey);
    std::error_code ignored;
    if (!std::filesystem::exists(folder.certificate(), ignored)) {
        CW_TRY(makePrivateFolder(folder.tls()));
        std::vector<std::string> names{publicHost, "localhost", "127.0.0.1", "::1"};
        if (publicHost == "localhost")
            names.erase(names.begin());
        CW_TRY_ASSIGN(const PemIdentity identity,
                      makeSelfSignedCertificate("Commonwatt coordinator", names));
        // The key first: a certificate without its key would be taken for complete next time.
        CW_TRY(
            writeFileAtomically(folder.privateKey(), identity.privateKey, FileAccess::OwnerOnly));
        CW_TRY(writeFileAtomically(folder.certificate(), identity.certificate));
    }
    return TlsServerContext::fromFiles(folder.certificate(), folder.privateKey());
}

// What volunteers are told; more than they take is left out.
Catalogue catalogueOf(const std::vector<FleetModel> &models, std::vector<std::string> requesters) {
    Catalogue catalogue;
    for (const FleetModel &model : models) {
        const ModelManifest &manifest = model.manifest;
        if (catalogue.models.size() == maxCatalogueLength)
            break;
        catalogue.models.push_back({.name = manifest.name,
                                    .architecture = manifest.architecture,
                                    .quantization = manifest.quantization,
                                    .licence = manifest.licence,
                                    .size = manifest.sizeOf(manifest.whole()),
                                    .blocks = manifest.blockCount(),
                                    .parameters = manifest.parametersOf(manifest.whole())});
    }
    requesters.resize(std::min(requesters.size(), maxCatalogueLength));
    catalogue.requesters = std::move(requesters);
    return catalogue;
}

class Server final : public FleetListener {
public:
    Server(EventLoop &loop, CoordinatorStore store, KeyPair key, const ServeOptions &options)
        : m_loop(loop)
        , m_options(options)
        , m_store(std::move(store))
        , m_key(std::move(key))
        , m_modelTable(m_store)
        , m_keyStore(m_store)
        , m_enrolment(m_store)
        , m_blocks(m_store, m_key.publicKey())
        , m_fleet(loop)
        , m_checks(loop, m_fleet,
                   [this](const HardwareKey &device, const HardwareStanding &standing) {
                       save(device, standing);
                   })
        , m_book(m_store, [this](VolunteerId volunteer,
                                 const Credit &credit) { m_fleet.send(volunteer, credit); })
        , m_workLedger(m_book)
        , m_router(loop, m_fleet, m_workLedger, routerOptions(options))
        , m_api(loop, m_router, m_served, m_keyStore, m_metrics,
                {.wire = options.wire, .timeout = options.requestTimeout})
        , m_reload(loop)
        , m_renewal(loop) {
        m_fleet.addListener(this);
        describeMetrics();
    }
    ~Server() override { m_fleet.removeListener(this); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] Status start(const DataFolder &folder) {
        CW_TRY_ASSIGN(ModelStore models, ModelStore::open(folder.models(), m_modelTable, m_key));
        m_models.emplace(std::move(models));
        CW_TRY_ASSIGN(m_dataVersion, m_store.dataVersion()); // what changes from here on is noticed
        CW_TRY_ASSIGN(const std::shared_ptr<Offer> offer, readModels());
        loadVocabularies(*offer);
        offerModels(*offer);

        CW_TRY_ASSIGN(const std::vector<HardwareRow> hardware, m_store.hardware());
        for (const HardwareRow &row : hardware)
            m_checks.restore({row.volunteer, row.device},
                             {hardwareVerdictFromName(row.verdict), row.flopsPerSecond, row.claimed,
                              row.message});

        CW_TRY_ASSIGN(const ListenAddress address, parseListenAddress(m_options.listen));
        const std::string publicHost =
            m_options.publicHost.empty() ? hostName() : m_options.publicHost;
        CW_TRY_ASSIGN(m_tls, openTls(folder, m_options, publicHost));
        HttpServerOptions serverOptions;
        serverOptions.bindAddress = address.host;
        serverOptions.port = address.port;
        serverOptions.tls = m_tls;
        serverOptions.errorResponse = errorResponseForStatus;
        CW_TRY_ASSIGN(m_https, HttpServer::listen(m_loop, serverOptions, handler()));
        if (m_options.plainHttpPort != 0) {
            serverOptions.bindAddress = "127.0.0.1";
            serverOptions.port = m_options.plainHttpPort;
            serverOptions.tls = nullptr;
            CW_TRY_ASSIGN(m_plain, HttpServer::listen(m_loop, serverOptions, handler()));
        }
        FabricServerOptions fabric;
        fabric.coordinatorName = m_options.name;
        fabric.software = "commonwatt-coordinator " + std::string(version);
        fabric.tls = m_tls;
        m_fabric.emplace(m_loop, *m_https, m_key, m_enrolment, std::move(fabric),
                         m_fleet.fabricHandlers());

        const std::uint16_t publicPort =
            m_options.publicPort == 0 ? m_https->port() : m_options.publicPort;
        CW_TRY(m_store.setSetting(publicHostSetting, publicHost));
        CW_TRY(m_store.setSetting(publicPortSetting, std::to_string(publicPort)));
        CW_TRY(noteCertificate());
        watchStore();
        watchCertificate();
        std::cout << "Listening on https://" << publicHost << ':' << m_https->port() << std::endl;
        logInfo("listening on " + m_options.listen);
        return {};
    }

    // Takes up the certificate if its files have changed. A pair that cannot be used, such as one
    // that is half written, leaves the old one in place.
    void renewCertificate(Result<bool> (TlsServerContext::*reload)()) {
        const Result<bool> renewed = (*m_tls.*reload)();
        if (!renewed)
            return logWarning("the renewed certificate is not taken up; the old one stays: " +
                              renewed.error().describe());
        if (!*renewed)
            return;
        logInfo("renewed certificate, SHA-256 " + toHex(m_tls->fingerprint()));
        if (const Status noted = noteCertificate(); !noted)
            logError("join links name the old certificate: " + noted.error().describe());
    }

    // For new join links. Unused ones name the certificate before this one; who has stolen that
    // could take their tokens from newcomers.
    [[nodiscard]] Status noteCertificate() {
        const std::string fingerprint = toHex(m_tls->fingerprint());
        CW_TRY_ASSIGN(const auto before, m_store.setting(fingerprintSetting));
        if (before && *before != fingerprint)
            CW_TRY(m_store.expireJoinTokens(wallNow()));
        return m_store.setSetting(fingerprintSetting, fingerprint);
    }

    void onCreditAck(VolunteerId volunteer, const CreditAck &ack) override {
        m_book.acknowledged(volunteer, ack.work, wallNow());
    }
    void onVolunteerJoined(VolunteerId volunteer) override {
        for (const VolunteerStatus &status : m_fleet.volunteers())
            if (status.id == volunteer)
                if (const Status noted =
                        m_store.noteSeen(volunteer, status.name, status.software, wallNow());
                    !noted)
                    logError(noted.error().describe());
        m_book.volunteerJoined(volunteer);
    }

private:
    [[nodiscard]] HttpServer::Handler handler() {
        return [this](HttpRequest request, std::shared_ptr<HttpResponder> responder) {
            handle(std::move(request), std::move(responder));
        };
    }

    void handle(HttpRequest request, std::shared_ptr<HttpResponder> responder) {
        // A model or key that was made a moment ago counts for this request already.
        lookAtStore();
        if (BlockEndpoint::handles(request.path))
            m_blocks.handle(request, responder);
        else if (m_takingOver && request.path.starts_with("/v1/") &&
                 m_waiting.size() < maxWaitingForModels)
            m_waiting.emplace_back(std::move(request), std::move(responder));
        else
            m_api.handle(std::move(request), std::move(responder));
    }

    // The models as they are in the store, on their way to being offered.
    struct Offer {
        struct Loading {
            const StoredModel *model; // in `content`
            std::filesystem::path embeddingFile;
            Result<std::shared_ptr<const ServedModel>> served = nullptr;
        };
        ModelStore::Content content;
        std::map<std::string, std::uint32_t> limits; // of blocks for a volunteer, by name
        std::vector<Loading> loading;                // those that are new
        std::vector<std::string> requesters;         // names of API keys that are valid, in order
    };

    [[nodiscard]] Result<std::shared_ptr<Offer>> readModels() {
        const auto offer = std::make_shared<Offer>();
        CW_TRY_ASSIGN(offer->content, m_models->load());
        CW_TRY_ASSIGN(const std::vector<ModelRow> rows, m_store.models());
        for (const Error &problem : offer->content.problems)
            logError(problem.describe());
        CW_TRY_ASSIGN(const std::vector<ApiKeyRow> keys, m_store.apiKeys());
        std::set<std::string> requesters;
        for (const ApiKeyRow &key : keys)
            if (!key.revokedAt)
                requesters.insert(key.name);
        offer->requesters.assign(requesters.begin(), requesters.end());
        for (const ModelRow &row : rows)
            offer->limits[row.name] = row.maxBlocksPerVolunteer;
        for (const StoredModel &model : offer->content.models) {
            const auto served = m_served.find(model.manifest.name);
            if (!served || served->manifest != model.manifest)
                offer->loading.push_back(
                    {&model, m_models->pathOf(model.manifest.embedding.sha256)});
        }
        return offer;
    }

    // On the helper thread once the server runs: a large vocabulary takes a while.
    static void loadVocabularies(Offer &offer) {
        for (Offer::Loading &one : offer.loading)
            one.served = ServedModels::load(*one.model, one.embeddingFile);
    }

    // One that is broken is told and left out.
    void offerModels(Offer &offer) {
        std::set<std::string> broken;
        for (Offer::Loading &one : offer.loading)
            if (one.served) {
                m_served.put(std::move(*one.served));
            } else {
                const std::string &name = one.model->manifest.name;
                logError("model " + name + " is left out: " + one.served.error().describe());
                broken.insert(name);
            }
        std::vector<FleetModel> offered;
        std::map<std::string, std::filesystem::path> files;
        std::set<std::string> names;
        for (const StoredModel &model : offer.content.models) {
            const ModelManifest &manifest = model.manifest;
            if (broken.contains(manifest.name))
                continue;
            names.insert(manifest.name);
            for (const BlockFile &file : manifest.filesOf(manifest.whole()))
                files[file.sha256] = m_models->pathOf(file.sha256);
            offered.push_back({.manifest = manifest,
                               .signedManifest = model.signedManifest,
                               .maxBlocksPerHolder = offer.limits[manifest.name]});
        }
        for (const auto &served : m_served.list())
            if (!names.contains(served->manifest.name))
                m_served.remove(served->manifest.name);
        m_blocks.setFiles(std::move(files));
        m_fleet.setCatalogue(catalogueOf(offered, std::move(offer.requesters)));
        m_fleet.setModels(std::move(offered));
    }

    // Notices what commands beside the server have changed.
    void watchStore() {
        m_reload.start(reloadInterval, [this] {
            lookAtStore();
            watchStore();
        });
    }

    void watchCertificate() {
        m_renewal.start(renewalInterval, [this] {
            renewCertificate(&TlsServerContext::reloadIfChanged);
            watchCertificate();
        });
    }

    void lookAtStore() {
        if (const Status status = takeOverChanges(); !status)
            logError("could not take over changes: " + status.error().describe());
    }

    // What has to be loaded for it comes later, and requests for models wait until then.
    [[nodiscard]] Status takeOverChanges() {
        if (m_takingOver)
            return {};
        CW_TRY_ASSIGN(const std::int64_t version, m_store.dataVersion());
        if (version == m_dataVersion)
            return {};
        CW_TRY_ASSIGN(const std::shared_ptr<Offer> offer, readModels());
        CW_TRY_ASSIGN(const std::vector<VolunteerRow> enrolled, m_store.volunteers());
        std::set<VolunteerId> known;
        for (const VolunteerRow &row : enrolled)
            known.insert(row.id);
        for (const VolunteerStatus &status : m_fleet.volunteers())
            if (!known.contains(status.id))
                m_fleet.disconnect(status.id, Error(ErrorCode::Unauthorized,
                                                    "the operator has removed this volunteer"));
        m_dataVersion = version; // else all of it is tried again
        if (offer->loading.empty()) {
            offerModels(*offer);
            return {};
        }
        m_takingOver = true;
        m_loop.runAside([offer] { loadVocabularies(*offer); },
                        [this, alive = std::weak_ptr(m_alive), offer] {
                            if (alive.expired())
                                return;
                            m_takingOver = false;
                            offerModels(*offer);
                            for (auto &[request, responder] : std::exchange(m_waiting, {}))
                                handle(std::move(request), std::move(responder));
                        });
        return {};
    }

    void save(const HardwareKey &key, const HardwareStanding &standing) {
        if (const Status saved = m_store.saveHardware(
                {key.first, key.second, std::string(nameOf(standing.verdict)),
                 standing.flopsPerSecond, standing.claimed, standing.message, wallNow()});
            !saved)
            logError(saved.error().describe());
    }

    [[nodiscard]] RouterOptions routerOptions(const ServeOptions &serve) {
        RouterOptions options;
        options.exactReplay = serve.exactReplay;
        options.onHop = [this](std::chrono::duration<double> time) {
            m_metrics.observe("commonwatt_hop_seconds", {}, time.count());
        };
        return options;
    }

    void describeMetrics() {
        m_metrics.describe("commonwatt_volunteers", MetricKind::Gauge, "Volunteers connected");
        m_metrics.describe("commonwatt_holders", MetricKind::Gauge,
                           "Ranges of a model that volunteers hold, by state");
        m_metrics.describe("commonwatt_model_covered", MetricKind::Gauge,
                           "1 if every block of the model has a holder");
        m_metrics.describe("commonwatt_hop_seconds", MetricKind::Histogram,
                           "What a stage of one token takes besides its computing");
        m_metrics.onRender([this](MetricsRegistry &metrics) {
            const std::vector<VolunteerStatus> volunteers = m_fleet.volunteers();
            metrics.set("commonwatt_volunteers", {}, static_cast<double>(volunteers.size()));
            // Of models that are no more, nothing is told.
            metrics.clear("commonwatt_holders");
            metrics.clear("commonwatt_model_covered");
            std::map<std::pair<std::string, std::string_view>, double> holders;
            for (const auto &served : m_served.list())
                for (const HolderState state :
                     {HolderState::Loading, HolderState::Ready, HolderState::Retiring,
                      HolderState::Draining, HolderState::Paused})
                    holders[{served->manifest.name, nameOf(state)}] = 0;
            for (const VolunteerStatus &volunteer : volunteers)
                for (const Holder &holder : volunteer.holders)
                    ++holders[{holder.model, nameOf(holder.state)}];
            for (const auto &[key, count] : holders)
                metrics.set("commonwatt_holders",
                            {{"model", key.first}, {"state", std::string(key.second)}}, count);
            for (const ModelOutlook &outlook : m_fleet.outlook())
                metrics.set("commonwatt_model_covered", {{"model", outlook.model}},
                            outlook.covered ? 1 : 0);
        });
    }

    EventLoop &m_loop;
    const ServeOptions &m_options;
    CoordinatorStore m_store;
    KeyPair m_key;
    StoredModelTable m_modelTable;
    StoredKeys m_keyStore;
    StoredEnrolment m_enrolment;
    std::optional<ModelStore> m_models;
    ServedModels m_served;
    MetricsRegistry m_metrics;
    BlockEndpoint m_blocks;
    Fleet m_fleet;
    HardwareChecks m_checks;
    CreditBook m_book;
    PricedWork m_workLedger;
    Router m_router;
    Api m_api;
    Timer m_reload;
    Timer m_renewal;
    std::int64_t m_dataVersion = 0;
    bool m_takingOver = false; // models that were added are being loaded
    std::vector<std::pair<HttpRequest, std::shared_ptr<HttpResponder>>> m_waiting; // for them
    std::shared_ptr<TlsServerContext> m_tls;
    std::unique_ptr<HttpServer> m_https;
    std::unique_ptr<HttpServer> m_plain;
    std::optional<FabricServer> m_fabric;
    // What comes back from the helper thread must not find the object gone.
    std::shared_ptr<const bool> m_alive = std::make_shared<bool>(true);
};

} // namespace

Status serve(const DataFolder &folder, const ServeOptions &options) {
    CW_TRY_ASSIGN(const FolderLock lock, FolderLock::take(folder.root, "commonwatt-coordinator"));
    CW_TRY_ASSIGN(CoordinatorStore store, folder.openStore());
    CW_TRY_ASSIGN(KeyPair key, folder.openSigningKey());
    EventLoop loop;
    Server server(loop, std::move(store), std::move(key), options);
    CW_TRY(server.start(folder));
    const SignalWatcher signals(loop, [&](int) {
        logInfo("stopping");
        loop.stop();
    });
    // A hang-up of a terminal means that it was closed, and ends the server as it ends others.
    std::optional<SignalWatcher> reload;
    if (!isStartedByHand())
        reload.emplace(
            loop, [&](int) { server.renewCertificate(&TlsServerContext::reload); },
            Signals::Reload);
    loop.run();
    return {};
}

} // namespace commonwatt
