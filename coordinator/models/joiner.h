// Puts the block files of a model together again.
#pragma once

#include "core/types/manifest.h"

#include <filesystem>
#include <functional>

namespace commonwatt {

// Writes the model as one GGUF file: the original metadata, and every tensor byte for byte, in the
// order of the original. `output` must not exist. InvalidData: the files do not belong together.
[[nodiscard]] Status
joinModel(const ModelManifest &manifest,
          const std::function<std::filesystem::path(const std::string &sha256)> &pathOf,
          const std::filesystem::path &output);

} // namespace commonwatt
