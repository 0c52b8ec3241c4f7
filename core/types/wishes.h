// What a volunteer's owner lets it serve, and what a coordinator has for it: two messages of the
// link between them (docs/protocol/fabric.md).
#pragma once

#include "core/base/units.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// What a request asks for.
enum class WorkKind { Chat, Completion };
inline constexpr std::array workKinds{WorkKind::Chat, WorkKind::Completion};
[[nodiscard]] std::string_view nameOf(WorkKind kind); // "chat", "completion"

// Names that are let in and names that are not, as globs (core/base/glob.h).
struct NameRules {
    std::vector<std::string> allow = {}; // empty: every name
    std::vector<std::string> deny = {};  // before `allow`

    struct Verdict {
        bool allowed = true;
        std::string rule; // the entry that decided; empty: none did
    };
    [[nodiscard]] Verdict judge(std::string_view name) const;
    bool operator==(const NameRules &) const = default;
};

// Volunteer: with its Hello, and again when its owner has changed them.
struct Wishes {
    NameRules models = {};
    NameRules requesters = {};           // by the names of their API keys
    std::vector<std::string> kinds = {}; // names of WorkKind; empty: all. Unknown ones stay
    [[nodiscard]] bool wantsModel(std::string_view name) const;
    [[nodiscard]] bool wantsRequester(std::string_view name) const;
    [[nodiscard]] bool wantsKind(WorkKind kind) const;
    bool operator==(const Wishes &) const = default;
};

inline constexpr std::size_t maxWishes = 64;            // entries of each list
inline constexpr std::size_t maxWishLength = 128;       // bytes of an entry
inline constexpr std::size_t maxCatalogueLength = 1000; // entries of each list

struct CatalogueModel {
    std::string name;
    std::string architecture;
    std::string quantization;
    std::string licence; // empty: the model does not say
    Bytes size;          // of all its block files
    std::uint32_t blocks = 0;
    std::uint64_t parameters = 0;
    bool operator==(const CatalogueModel &) const = default;
};

// Coordinator: what it serves and to whom, after Welcome and when that changes. Lists that are
// longer than maxCatalogueLength are cut.
struct Catalogue {
    std::vector<CatalogueModel> models = {};  // by name
    std::vector<std::string> requesters = {}; // names of API keys, in order
    bool operator==(const Catalogue &) const = default;
};

} // namespace commonwatt
