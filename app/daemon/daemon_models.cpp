// What this machine serves: what the coordinator has, what the owner wants of it, and what lies
// here.
#include "app/daemon/daemon.h"
#include "app/daemon/held_ranges.h"
#include "app/daemon/simple_method.h"

#include "core/base/version.h"
#include "core/base/version_order.h"

#include <algorithm>
#include <iterator>

namespace commonwatt {

namespace {

// How long the coordinator has to let go of what the owner does not want any more.
constexpr std::chrono::seconds handOverTime{10};
// Changes within this time reach subscribers as one.
constexpr std::chrono::milliseconds tellDelay{200};

} // namespace

void Daemon::onCatalogue(Catalogue catalogue) {
    m_catalogue = std::move(catalogue);
    onModelsChanged();
}

// It is what a coordinator has while this machine is connected to it.
void Daemon::forgetCatalogue() {
    m_catalogue = {};
    onModelsChanged();
}

void Daemon::applyWishes(const Settings &before) {
    const Wishes &wishes = m_settings.current().wishes;
    if (wishes == before.wishes)
        return;
    if (m_client) {
        m_client->setWishes(wishes);
        m_client->send(wishes);
    }
    m_unwantedTimer.start(handOverTime, [this] { m_assignments.dropUnwanted(); });
    onModelsChanged();
}

// What the coordinator runs, if that is newer than this.
std::optional<std::string> Daemon::update() const {
    const std::string theirs =
        m_coordinatorSoftware.substr(m_coordinatorSoftware.find_last_of(' ') + 1);
    if (!isNewerVersion(theirs, version))
        return std::nullopt;
    return theirs;
}

ModelsStatus Daemon::models() const {
    std::map<std::string, ModelStatus> models;
    for (const CatalogueModel &offered : m_catalogue.models)
        models[offered.name] = {.name = offered.name,
                                .architecture = offered.architecture,
                                .quantization = offered.quantization,
                                .licence = offered.licence,
                                .size = offered.size,
                                .blocks = offered.blocks,
                                .parameters = offered.parameters,
                                .offered = true,
                                .rule = {},
                                .held = {}};
    std::set<std::string> complete;
    for (const CachedBlock &block : m_cache->list())
        if (block.complete)
            complete.insert(block.sha256);
    for (const auto &[name, manifest] : m_assignments.manifests()) {
        std::vector<HeldRange> held = m_assignments.held(name);
        std::ranges::move(cachedRanges(manifest, complete, held), std::back_inserter(held));
        if (held.empty() && !models.contains(name))
            continue;
        const auto [model, isNew] = models.try_emplace(name);
        if (isNew)
            model->second = {.name = name,
                             .architecture = manifest.architecture,
                             .quantization = manifest.quantization,
                             .licence = manifest.licence,
                             .size = manifest.sizeOf(manifest.whole()),
                             .blocks = manifest.blockCount(),
                             .parameters = manifest.parametersOf(manifest.whole()),
                             .rule = {},
                             .held = {}};
        model->second.held = std::move(held);
    }

    const Wishes &wishes = m_settings.current().wishes;
    ModelsStatus status;
    for (auto &[name, model] : models) {
        NameRules::Verdict verdict = wishes.models.judge(name);
        model.allowed = verdict.allowed;
        model.rule = std::move(verdict.rule);
        status.models.push_back(std::move(model));
    }
    for (const std::string &name : m_catalogue.requesters)
        status.requesters.push_back({name, wishes.wantsRequester(name)});
    for (const WorkKind kind : workKinds)
        status.kinds.push_back({std::string(nameOf(kind)), wishes.wantsKind(kind)});
    return status;
}

void Daemon::onModelsChanged() {
    if (!m_control->hasSubscribers("models")) {
        m_modelsTold.reset();
        return;
    }
    if (m_modelsTimer.isActive())
        return;
    m_modelsTimer.start(tellDelay, [this] {
        ModelsStatus now = models();
        if (m_modelsTold == now)
            return;
        m_control->publish("models", toJson(now));
        m_modelsTold = std::move(now);
    });
}

void Daemon::addModelMethods() {
    m_control->addMethod("models", simple([this](const JsonReader &) { return toJson(models()); }));
}

} // namespace commonwatt
