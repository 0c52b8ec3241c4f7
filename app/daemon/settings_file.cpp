// The settings as TOML: reading them, and changing one without touching the rest of the file.
#include "app/daemon/settings.h"

#include "core/base/file.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace commonwatt {

namespace {

// The tables whose tables hold settings of one device or profile each.
constexpr Bytes maxFileSize{std::uint64_t(1) << 20};
constexpr std::array<std::string_view, 2> ownerTables{"device", "profiles"};

std::unexpected<Error> invalid(std::string message) {
    return fail(ErrorCode::InvalidArgument, std::move(message));
}

std::string lineOf(const toml::source_region &source) {
    return "line " + std::to_string(source.begin.line);
}

// A value of the file as the text that a user would type.
Result<std::string> textOf(const toml::node &node) {
    if (const auto *text = node.as_string())
        return text->get();
    if (const auto *number = node.as_integer())
        return std::to_string(number->get());
    if (const auto *decimal = node.as_floating_point()) {
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), decimal->get()).ptr;
        return std::string(text.data(), end);
    }
    if (const auto *list = node.as_array()) {
        std::string text;
        for (const toml::node &entry : *list) {
            const auto *item = entry.as_string();
            if (!item || item->get().find(',') != std::string::npos)
                return invalid("must be a list of texts");
            text += (text.empty() ? "" : ",") + item->get();
        }
        return text;
    }
    return invalid("must be a text, a number or a list of texts");
}

Result<toml::table> parseToml(std::string_view text) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error &problem) {
        return fail(ErrorCode::InvalidData,
                    lineOf(problem.source()) + ": " + std::string(problem.description()));
    }
}

Status applyNode(Settings &settings, const std::string &key, const toml::node &node) {
    Result<std::string> text = textOf(node);
    Status status =
        text ? applySetting(settings, key, *text) : Status(fail(key, std::move(text).error()));
    if (!status)
        return fail(ErrorCode::InvalidData,
                    lineOf(node.source()) + ": " + status.error().describe());
    return {};
}

// Byte offset of a position that toml++ counts in lines and characters, both from 1.
std::size_t offsetOf(std::string_view text, const toml::source_position &position) {
    std::size_t offset = 0;
    for (unsigned line = 1; line < position.line && offset < text.size(); ++line)
        offset = std::min(text.find('\n', offset), text.size() - 1) + 1;
    for (unsigned column = 1; column < position.column && offset < text.size(); ++column) {
        ++offset;
        while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80)
            ++offset;
    }
    return offset;
}

std::string tomlText(const std::string &value) {
    std::ostringstream stream;
    const toml::value<std::string> node(value);
    stream << toml::toml_formatter(node, toml::format_flags::none);
    return stream.str();
}

std::string tomlValue(SettingSpec::Kind kind, const std::string &value) {
    switch (kind) {
    case SettingSpec::Kind::Text:
        return tomlText(value);
    case SettingSpec::Kind::Number:
        return value;
    case SettingSpec::Kind::List:
        break;
    }
    std::string list = "[";
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        list += (begin == 0 ? "" : ", ") + tomlText(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return list + "]";
}

// Where a new key of the top level can stand: before the first table's header.
std::size_t endOfTopLevel(std::string_view text, const toml::table &root) {
    std::size_t end = text.size();
    for (const auto &[name, node] : root) {
        const bool isHeader =
            (node.is_table() && !node.as_table()->is_inline()) || node.is_array_of_tables();
        if (!isHeader)
            continue;
        toml::source_position first = node.source().begin;
        if (const toml::table *table = node.as_table()) {
            // [a.b] alone makes `a` too; some tables know only where their children are.
            for (const auto &[childName, child] : *table) {
                if (!first || (child.source().begin && child.source().begin < first))
                    first = child.source().begin;
            }
        }
        const std::size_t offset = offsetOf(text, {first.line, 1});
        end = std::min(end, offset);
    }
    return end;
}

// What is wrong with the policy as a whole, at the line where it says so.
std::string lineOfPolicy(const toml::table &root, const Error &error) {
    const std::string words = error.describe();
    for (const auto &[name, node] : root)
        if (words.starts_with(std::string(name.str()) + ":"))
            return lineOf(node.source()) + ": " + words;
    return words;
}

std::string_view ownerTableOf(const SettingKey &key) {
    return ownerTables[key.scope == SettingKey::Scope::Device ? 0 : 1];
}

// The table that a key stands in; nullptr: there is none yet.
const toml::table *tableOf(const toml::table &root, const SettingKey &key) {
    if (key.scope == SettingKey::Scope::Everything)
        return &root;
    const toml::table *const all = root[ownerTableOf(key)].as_table();
    const toml::node *const own = all ? all->get(key.owner) : nullptr;
    return own ? own->as_table() : nullptr;
}

// What was written is read back, so that an odd file is refused rather than spoilt.
Result<std::string> asWanted(std::string text, const Settings &wanted, std::string_view key) {
    if (const Result<PolicyBook> book = PolicyBook::make(wanted.policy); !book)
        return fail(std::string(key), Error(book.error()));
    const Result<ParsedSettings> after = parseSettings(text);
    if (!after || after->settings != wanted)
        return fail(ErrorCode::Unsupported, "the file is written in a way that cannot be edited "
                                            "automatically; change " +
                                                std::string(key) + " by hand");
    return text;
}

// Removes a key and its value that ends at `end`, with the rest of its line.
void removeLine(std::string &text, std::size_t begin, std::size_t end) {
    const std::size_t before = text.rfind('\n', begin);
    const std::size_t first = before == std::string::npos ? 0 : before + 1;
    const std::size_t last = text.find('\n', end);
    text.erase(first, last == std::string::npos ? std::string::npos : last + 1 - first);
}

} // namespace

Result<ParsedSettings> parseSettings(std::string_view toml) {
    CW_TRY_ASSIGN(const toml::table root, parseToml(toml));
    ParsedSettings parsed;
    const auto take = [&](const std::string &key, const toml::node &node) -> Status {
        const Result<SettingKey> known = parseSettingKey(key);
        if (known || known.error().code != ErrorCode::NotFound)
            return applyNode(parsed.settings, key, node);
        parsed.warnings.push_back(lineOf(node.source()) + ": there is no setting '" + key + "'");
        return {};
    };
    for (const auto &[name, node] : root) {
        const std::string key(name.str());
        if (std::ranges::find(ownerTables, key) == ownerTables.end() || !node.is_table()) {
            CW_TRY(take(key, node));
            continue;
        }
        for (const auto &[owner, fields] : *node.as_table()) {
            const std::string prefix = key + "." + std::string(owner.str());
            if (!fields.is_table()) {
                CW_TRY(take(prefix, fields));
                continue;
            }
            if (key == "profiles" && isProfileName(owner.str()))
                parsed.settings.policy.profiles[std::string(owner.str())];
            for (const auto &[field, value] : *fields.as_table())
                CW_TRY(take(prefix + "." + std::string(field.str()), value));
        }
    }
    if (const Result<PolicyBook> book = PolicyBook::make(parsed.settings.policy); !book)
        return fail(ErrorCode::InvalidData, lineOfPolicy(root, book.error()));
    return parsed;
}

Result<std::string> withSetting(std::string_view toml, std::string_view key,
                                const std::string &value) {
    CW_TRY_ASSIGN(const SettingKey what, parseSettingKey(key));
    const bool isSpecial = what.scope != SettingKey::Scope::Everything;
    if (isSpecial && value.empty())
        return withoutSetting(toml, key);
    CW_TRY_ASSIGN(ParsedSettings parsed, parseSettings(toml));
    Settings wanted = std::move(parsed.settings);
    CW_TRY(applySetting(wanted, key, value));
    CW_TRY_ASSIGN(const toml::table root, parseToml(toml));

    const std::string written = tomlValue(what.kind(), value);
    const toml::table *const table = tableOf(root, what);
    const std::string line = what.field + " = " + written + "\n";
    std::string text(toml);
    if (const toml::node *node = table ? table->get(what.field) : nullptr) {
        const std::size_t begin = offsetOf(toml, node->source().begin);
        text.replace(begin, offsetOf(toml, node->source().end) - begin, written);
    } else if (!isSpecial) {
        const std::size_t at = endOfTopLevel(toml, root);
        const bool startsLine = at == 0 || text[at - 1] == '\n';
        text.insert(at, (startsLine ? "" : "\n") + line);
    } else if (!table) {
        if (!text.empty() && text.back() != '\n')
            text += '\n';
        text += "\n[" + std::string(ownerTableOf(what)) + "." + tomlText(what.owner) + "]\n" + line;
    } else {
        // Behind the header of the table.
        const std::size_t header = offsetOf(toml, table->source().begin);
        const std::size_t end = text.find('\n', header);
        if (end == std::string::npos)
            text += "\n" + line;
        else
            text.insert(end + 1, line);
    }
    return asWanted(std::move(text), wanted, key);
}

Result<std::string> withoutSetting(std::string_view toml, std::string_view key) {
    CW_TRY_ASSIGN(const SettingKey what, parseSettingKey(key));
    CW_TRY_ASSIGN(ParsedSettings parsed, parseSettings(toml));
    Settings wanted = std::move(parsed.settings);
    CW_TRY(unsetSetting(wanted, key));
    CW_TRY_ASSIGN(const toml::table root, parseToml(toml));
    const toml::table *const table = tableOf(root, what);
    std::string text(toml);
    if (const toml::node *node = table ? table->get(what.field) : nullptr)
        removeLine(text, offsetOf(toml, node->source().begin), offsetOf(toml, node->source().end));
    return asWanted(std::move(text), wanted, key);
}

SettingsFile::SettingsFile(std::filesystem::path path)
    : m_path(std::move(path)) {
}

Result<SettingsFile> SettingsFile::open(std::filesystem::path path) {
    SettingsFile file(std::move(path));
    CW_TRY(file.refresh());
    return file;
}

Result<std::string> SettingsFile::readText() const {
    Result<std::string> text = readFile(m_path, maxFileSize);
    if (!text && text.error().code == ErrorCode::NotFound)
        return "";
    return text;
}

Status SettingsFile::refresh() {
    const auto refuse = [&](const Error &error) {
        m_problem = m_path.string() + ": " + error.describe();
        return fail(error.code, m_problem);
    };
    Result<std::string> text = readText();
    if (!text)
        return refuse(text.error());
    Result<ParsedSettings> parsed = parseSettings(*text);
    if (!parsed)
        return refuse(parsed.error());
    m_current = std::move(*parsed);
    m_problem.clear();
    return {};
}

Status SettingsFile::set(std::string_view key, const std::string &value) {
    CW_TRY(refresh());
    CW_TRY_ASSIGN(const std::string before, readText());
    CW_TRY_ASSIGN(const std::string after, withSetting(before, key, value));
    return write(after);
}

Status SettingsFile::unset(std::string_view key) {
    CW_TRY(refresh());
    CW_TRY_ASSIGN(const std::string before, readText());
    CW_TRY_ASSIGN(const std::string after, withoutSetting(before, key));
    return after == before ? Status() : write(after);
}

Status SettingsFile::write(const std::string &text) {
    CW_TRY(writeFileAtomically(m_path, text, FileAccess::OwnerOnly));
    return refresh();
}

std::vector<std::string> SettingsFile::problems() const {
    if (!m_problem.empty())
        return {m_problem + " (the last good settings stay in use)"};
    std::vector<std::string> problems;
    for (const std::string &warning : m_current.warnings)
        problems.push_back(m_path.string() + ", " + warning);
    return problems;
}

} // namespace commonwatt
