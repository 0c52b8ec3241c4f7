#include "core/base/file.h"
#include "core/base/log.h"
#include "core/platform/paths/paths.h"
#include "gpu/inventory/host.h"
#include "gpu/inventory/inventory.h"

#define BOOST_DLL_USE_STD_FS
#include <boost/dll/shared_library.hpp>
#include <ggml-backend.h>

#include <algorithm>
#include <cstdlib>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

struct Plugin {
    std::string backend; // "cpu", "cuda", "vulkan"
    fs::path file;
};

// A plugin's file is [lib]ggml-BACKEND[-VARIANT].so, with .dll on Windows; ggml-base is none.
std::vector<Plugin> findPlugins(const fs::path &folder) {
    std::vector<Plugin> plugins;
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".so" && extension != ".dll" && extension != ".dylib")
            continue;
        std::string stem = entry.path().stem().string();
        if (stem.starts_with("lib"))
            stem.erase(0, 3);
        if (!stem.starts_with("ggml-"))
            continue;
        stem.erase(0, 5);
        const std::string backend = stem.substr(0, stem.find('-'));
        if (backend != "base")
            plugins.push_back({backend, entry.path()});
    }
    std::ranges::sort(plugins, {}, &Plugin::file);
    return plugins;
}

// How well a plugin suits this processor, as it says itself; 0: not at all. One without an opinion
// is the only one of its kind.
int scoreOf(const fs::path &file) {
    std::error_code error;
    const boost::dll::shared_library library(file, error);
    if (error)
        return 0;
    if (!library.has("ggml_backend_score"))
        return 1;
    return library.get<int()>("ggml_backend_score")();
}

bool loadBest(const std::vector<Plugin> &plugins, std::string_view backend) {
    const Plugin *best = nullptr;
    int bestScore = 0;
    for (const Plugin &plugin : plugins) {
        if (plugin.backend != backend)
            continue;
        if (const int score = scoreOf(plugin.file); score > bestScore) {
            bestScore = score;
            best = &plugin;
        }
    }
    return best != nullptr && ggml_backend_load(best->file.string().c_str()) != nullptr;
}

void forwardLog(ggml_log_level, const char *text, void *) {
    std::string_view line = text;
    while (!line.empty() && line.back() == '\n')
        line.remove_suffix(1);
    // Progress dots and the like come without a line of their own.
    if (line.size() > 1)
        logDebug(line);
}

} // namespace

fs::path backendFolder() {
    if (const char *folder = std::getenv("COMMONWATT_BACKEND_DIR"); folder && *folder)
        return pathOf(folder);
    // Joined to it, an absolute path replaces it.
    return programFile().value_or(fs::path()).parent_path() / COMMONWATT_GGML_BACKEND_DIR;
}

bool hasBackend(const fs::path &folder, std::string_view backend) {
    return std::ranges::any_of(findPlugins(folder),
                               [&](const Plugin &plugin) { return plugin.backend == backend; });
}

Status loadBackends(const fs::path &folder, std::optional<std::string_view> device) {
    ggml_log_set(forwardLog, nullptr);
    const std::vector<Plugin> plugins = findPlugins(folder);
    const std::string_view wanted = device ? device->substr(0, device->find(':')) : "";
    // The list makes ggml show the device whatever its type; without it, real GPUs alone.
    if (wanted == "vulkan" && std::getenv("GGML_VK_VISIBLE_DEVICES") == nullptr) {
        const std::string number(device->substr(std::min(device->size(), wanted.size() + 1)));
        setEnvironment("GGML_VK_VISIBLE_DEVICES", number.empty() ? "0" : number);
    }
    for (const std::string_view backend : {"cuda", "metal", "vulkan"})
        if (!device || wanted == backend)
            loadBest(plugins, backend);
    if (!loadBest(plugins, "cpu"))
        return fail(ErrorCode::NotFound, "no ggml CPU backend that runs on this processor in " +
                                             folder.string() +
                                             "; set COMMONWATT_BACKEND_DIR to the folder of the "
                                             "ggml backend libraries");
    return {};
}

} // namespace commonwatt
