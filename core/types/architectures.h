// The model architectures that Commonwatt runs, by their name in GGUF metadata
// (general.architecture). One list for the coordinator, which takes models in, and the engine,
// which runs them.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace commonwatt {

inline constexpr std::array<std::string_view, 6> knownArchitectures = {
    "gemma3", "llama", "phi3", "qwen2", "qwen3", "qwen3moe"};

[[nodiscard]] constexpr bool isKnownArchitecture(std::string_view name) {
    return std::ranges::find(knownArchitectures, name) != knownArchitectures.end();
}

// "llama, qwen2, …", for messages.
[[nodiscard]] inline std::string knownArchitecturesText() {
    std::string text;
    for (const std::string_view name : knownArchitectures)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

} // namespace commonwatt
