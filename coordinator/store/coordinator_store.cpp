#include "coordinator/store/coordinator_store.h"

#include "coordinator/store/migrations.h"
#include "core/base/hash.h"
#include "core/store/database.h"

namespace commonwatt {

namespace {

std::string hashOfSecret(std::string_view secret) {
    return toHex(sha256(asBytes(secret)));
}

std::int64_t toMillis(WallTime time) {
    return time.time_since_epoch().count();
}

WallTime fromMillis(std::int64_t millis) {
    return WallTime(std::chrono::milliseconds(millis));
}

ApiKeyRow apiKeyFrom(const Statement &row) {
    ApiKeyRow key;
    key.id = row.get<std::int64_t>(0);
    key.name = row.get<std::string>(1);
    key.requestsPerMinute = row.get<std::uint32_t>(2);
    key.tokensPerMinute = row.get<std::uint64_t>(3);
    key.createdAt = fromMillis(row.get<std::int64_t>(4));
    if (const auto revoked = row.get<std::optional<std::int64_t>>(5))
        key.revokedAt = fromMillis(*revoked);
    return key;
}

constexpr std::string_view apiKeyColumns =
    "SELECT id, name, requests_per_minute, tokens_per_minute, created_at, revoked_at FROM "
    "api_keys ";

} // namespace

struct CoordinatorStore::Impl {
    Database database;

    // NotFound with `message` unless the last statement touched a row.
    [[nodiscard]] Status requireChange(const std::string &message) {
        if (database.changes() == 0)
            return fail(ErrorCode::NotFound, message);
        return {};
    }
};

CoordinatorStore::CoordinatorStore(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}
CoordinatorStore::~CoordinatorStore() = default;
CoordinatorStore::CoordinatorStore(CoordinatorStore &&) noexcept = default;
CoordinatorStore &CoordinatorStore::operator=(CoordinatorStore &&) noexcept = default;

Result<CoordinatorStore> CoordinatorStore::open(const std::filesystem::path &file) {
    CW_TRY_ASSIGN(Database database, Database::open(file));
    CW_TRY(database.migrate(coordinatorMigrations()));
    return CoordinatorStore(std::make_unique<Impl>(std::move(database)));
}

Result<std::int64_t> CoordinatorStore::dataVersion() {
    return m_impl->database.dataVersion();
}

Result<std::optional<std::string>> CoordinatorStore::setting(std::string_view name) {
    auto value =
        m_impl->database.value<std::string>("SELECT value FROM settings WHERE name = ?", name);
    if (value)
        return std::optional(std::move(*value));
    if (value.error().code == ErrorCode::NotFound)
        return std::optional<std::string>();
    return std::unexpected(std::move(value).error());
}

Status CoordinatorStore::setSetting(std::string_view name, std::string_view value) {
    return m_impl->database.run("INSERT INTO settings(name, value) VALUES (?, ?) "
                                "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                                name, value);
}

Result<std::string> CoordinatorStore::createJoinToken(WallTime now,
                                                      std::chrono::milliseconds validity) {
    const std::string token = toBase64Url(randomBytes(32));
    CW_TRY(m_impl->database.run(
        "INSERT INTO join_tokens(hash, created_at, expires_at) VALUES (?, ?, ?)",
        hashOfSecret(token), toMillis(now), toMillis(now + validity)));
    return token;
}

Status CoordinatorStore::expireJoinTokens(WallTime now) {
    return m_impl->database.run(
        "UPDATE join_tokens SET expires_at = min(expires_at, ?) WHERE used_at IS NULL",
        toMillis(now));
}

Result<VolunteerId> CoordinatorStore::admit(const PublicKey &key, std::string_view token,
                                            WallTime now) {
    Database &database = m_impl->database;
    const std::string keyText = toHex(key);
    const auto known = [&] {
        return database.value<VolunteerId>("SELECT id FROM volunteers WHERE key = ?", keyText);
    };
    // Most connections are of volunteers that joined long ago: no need to lock out writers.
    if (Result<VolunteerId> id = known(); id || id.error().code != ErrorCode::NotFound)
        return id;
    if (token.empty())
        return fail(ErrorCode::Unauthorized,
                    "this machine is not enrolled here; join with a link from the coordinator's "
                    "operator (commonwattctl join LINK)");

    CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    const std::string hash = hashOfSecret(token);
    {
        CW_TRY_ASSIGN(
            Statement row,
            database.query("SELECT expires_at, used_at FROM join_tokens WHERE hash = ?", hash));
        CW_TRY_ASSIGN(const bool exists, row.step());
        if (!exists)
            return fail(ErrorCode::Unauthorized,
                        "the join link's token is not known here; ask for a new link");
        if (!row.isNull(1))
            return fail(ErrorCode::Unauthorized,
                        "the join link was used already, each is good for one machine; ask for a "
                        "new link");
        if (fromMillis(row.get<std::int64_t>(0)) <= now)
            return fail(ErrorCode::Unauthorized, "the join link has expired; ask for a new link");
    }
    CW_TRY(database.run("INSERT INTO volunteers(key, enrolled_at, last_seen_at) VALUES (?, ?, ?)",
                        keyText, toMillis(now), toMillis(now)));
    const auto id = static_cast<VolunteerId>(database.lastInsertId());
    CW_TRY(database.run("UPDATE join_tokens SET used_at = ?, used_by = ? WHERE hash = ?",
                        toMillis(now), id, hash));
    CW_TRY(transaction.commit());
    return id;
}

Status CoordinatorStore::noteSeen(VolunteerId volunteer, std::string_view name,
                                  std::string_view software, WallTime now) {
    return m_impl->database.run(
        "UPDATE volunteers SET name = ?, software = ?, last_seen_at = ? WHERE id = ?", name,
        software, toMillis(now), volunteer);
}

Result<std::vector<VolunteerRow>> CoordinatorStore::volunteers() {
    std::vector<VolunteerRow> rows;
    CW_TRY_ASSIGN(Statement statement,
                  m_impl->database.query(
                      "SELECT id, key, name, software, enrolled_at, last_seen_at, "
                      "(SELECT coalesce(sum(micro_credits), 0) FROM work WHERE volunteer = v.id) "
                      "FROM volunteers v WHERE key NOT LIKE 'removed:%' ORDER BY id"));
    CW_TRY(statement.forEach([&](const Statement &row) {
        rows.push_back({row.get<VolunteerId>(0), row.get<std::string>(1), row.get<std::string>(2),
                        row.get<std::string>(3), fromMillis(row.get<std::int64_t>(4)),
                        fromMillis(row.get<std::int64_t>(5)), row.get<MicroCredits>(6)});
    }));
    return rows;
}

Result<bool> CoordinatorStore::isEnrolled(const PublicKey &key) {
    return m_impl->database.value<bool>("SELECT count(*) FROM volunteers WHERE key = ?",
                                        toHex(key));
}

Status CoordinatorStore::removeVolunteer(VolunteerId volunteer) {
    // The row stays, since the books refer to it; the key may enrol anew.
    CW_TRY(m_impl->database.run("UPDATE volunteers SET key = 'removed:' || id || ':' || key "
                                "WHERE id = ? AND key NOT LIKE 'removed:%'",
                                volunteer));
    return m_impl->requireChange("there is no volunteer " + std::to_string(volunteer));
}

Status CoordinatorStore::saveHardware(const HardwareRow &row) {
    CW_TRY(m_impl->database.run(
        "INSERT INTO hardware(volunteer, device, verdict, flops_per_second, claimed, message, "
        "checked_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(volunteer, device) DO UPDATE SET "
        "verdict = excluded.verdict, flops_per_second = excluded.flops_per_second, "
        "claimed = excluded.claimed, message = excluded.message, checked_at = excluded.checked_at",
        row.volunteer, row.device, row.verdict, row.flopsPerSecond, row.claimed, row.message,
        toMillis(row.checkedAt)));
    // Volunteers name their devices as they like.
    return m_impl->database.run(
        "DELETE FROM hardware WHERE volunteer = ? AND device NOT IN (SELECT device FROM hardware "
        "WHERE volunteer = ? ORDER BY checked_at DESC, device LIMIT 64)",
        row.volunteer, row.volunteer);
}

Result<std::vector<HardwareRow>> CoordinatorStore::hardware() {
    std::vector<HardwareRow> rows;
    CW_TRY_ASSIGN(
        Statement statement,
        m_impl->database.query("SELECT volunteer, device, verdict, flops_per_second, claimed, "
                               "message, checked_at FROM hardware JOIN volunteers v ON "
                               "v.id = volunteer WHERE v.key NOT LIKE 'removed:%' "
                               "ORDER BY volunteer, device"));
    CW_TRY(statement.forEach([&](const Statement &row) {
        rows.push_back({row.get<VolunteerId>(0), row.get<std::string>(1), row.get<std::string>(2),
                        row.get<double>(3), row.get<double>(4), row.get<std::string>(5),
                        fromMillis(row.get<std::int64_t>(6))});
    }));
    return rows;
}

Result<std::string> CoordinatorStore::createApiKey(std::string_view name,
                                                   std::uint32_t requestsPerMinute,
                                                   std::uint64_t tokensPerMinute, WallTime now) {
    const std::string key = "cw-" + toBase64Url(randomBytes(32));
    const Status inserted = m_impl->database.run(
        "INSERT INTO api_keys(hash, name, requests_per_minute, tokens_per_minute, created_at) "
        "VALUES (?, ?, ?, ?, ?)",
        hashOfSecret(key), name, requestsPerMinute, tokensPerMinute, toMillis(now));
    if (!inserted && inserted.error().code == ErrorCode::AlreadyExists)
        return fail(ErrorCode::AlreadyExists, "there is an API key named '" + std::string(name) +
                                                  "' already; choose another name");
    CW_TRY(inserted);
    return key;
}

Result<std::optional<ApiKeyRow>> CoordinatorStore::findApiKey(std::string_view key) {
    CW_TRY_ASSIGN(
        Statement statement,
        m_impl->database.query(std::string(apiKeyColumns) + "WHERE hash = ? AND revoked_at IS NULL",
                               hashOfSecret(key)));
    CW_TRY_ASSIGN(const bool found, statement.step());
    return found ? std::optional(apiKeyFrom(statement)) : std::nullopt;
}

Result<std::vector<ApiKeyRow>> CoordinatorStore::apiKeys() {
    std::vector<ApiKeyRow> rows;
    CW_TRY_ASSIGN(Statement statement,
                  m_impl->database.query(std::string(apiKeyColumns) + "ORDER BY id"));
    CW_TRY(statement.forEach([&](const Statement &row) { rows.push_back(apiKeyFrom(row)); }));
    return rows;
}

Status CoordinatorStore::revokeApiKey(std::string_view name, WallTime now) {
    // The name is free again for a successor; the row tells when the old one ended.
    CW_TRY(m_impl->database.run("UPDATE api_keys SET revoked_at = ?, name = name || '#' || id "
                                "WHERE name = ? AND revoked_at IS NULL",
                                toMillis(now), name));
    return m_impl->requireChange("there is no API key named '" + std::string(name) +
                                 "'; 'key list' shows them");
}

Result<std::vector<ModelRow>> CoordinatorStore::models() {
    std::vector<ModelRow> rows;
    CW_TRY_ASSIGN(Statement statement,
                  m_impl->database.query("SELECT name, manifest, signature, "
                                         "max_blocks_per_volunteer FROM models ORDER BY name"));
    CW_TRY(statement.forEach([&](const Statement &row) {
        rows.push_back({row.get<std::string>(0),
                        {row.get<std::string>(1), row.get<std::string>(2)},
                        row.get<std::uint32_t>(3)});
    }));
    return rows;
}

Status CoordinatorStore::insertModel(const ModelRow &model, WallTime now) {
    return m_impl->database.run("INSERT INTO models(name, manifest, signature, "
                                "max_blocks_per_volunteer, added_at) VALUES (?, ?, ?, ?, ?)",
                                model.name, model.manifest.text, model.manifest.signature,
                                model.maxBlocksPerVolunteer, toMillis(now));
}

Status CoordinatorStore::setMaxBlocksPerVolunteer(std::string_view name, std::uint32_t blocks) {
    CW_TRY(m_impl->database.run("UPDATE models SET max_blocks_per_volunteer = ? WHERE name = ?",
                                blocks, name));
    return m_impl->requireChange("there is no model named '" + std::string(name) + "'");
}

Status CoordinatorStore::removeModel(std::string_view name) {
    CW_TRY(m_impl->database.run("DELETE FROM models WHERE name = ?", name));
    return m_impl->requireChange("there is no model named '" + std::string(name) +
                                 "'; 'model list' shows them");
}

Result<bool> CoordinatorStore::bookWork(const WorkRow &work, WallTime now) {
    const Credit &credit = work.credit;
    CW_TRY(m_impl->database.run(
        "INSERT INTO work(id, volunteer, model, first_block, end_block, embedding, head, tokens, "
        "micro_credits, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING",
        credit.work, work.volunteer, credit.model, credit.span.begin, credit.span.end,
        credit.span.embedding, credit.span.head, credit.tokens, credit.amount, toMillis(now)));
    return m_impl->database.changes() > 0;
}

Status CoordinatorStore::acknowledgeWork(VolunteerId volunteer, std::string_view work,
                                         WallTime now) {
    // Of its own work only: nobody may silence another's credit.
    return m_impl->database.run("UPDATE work SET acknowledged_at = ? "
                                "WHERE id = ? AND volunteer = ? AND acknowledged_at IS NULL",
                                toMillis(now), work, volunteer);
}

Result<std::vector<Credit>> CoordinatorStore::unacknowledgedWork(VolunteerId volunteer,
                                                                 std::uint32_t limit) {
    std::vector<Credit> credits;
    CW_TRY_ASSIGN(
        Statement statement,
        m_impl->database.query("SELECT id, model, first_block, end_block, embedding, head, tokens, "
                               "micro_credits FROM work WHERE volunteer = ? AND "
                               "acknowledged_at IS NULL ORDER BY done_at LIMIT ?",
                               volunteer, limit));
    CW_TRY(statement.forEach([&](const Statement &row) {
        credits.push_back({row.get<std::string>(0),
                           row.get<std::string>(1),
                           {row.get<std::uint32_t>(2), row.get<std::uint32_t>(3), row.get<bool>(4),
                            row.get<bool>(5)},
                           row.get<std::uint64_t>(6),
                           row.get<MicroCredits>(7)});
    }));
    return credits;
}

} // namespace commonwatt
