#include "coordinator/store/migrations.h"

#include <array>

namespace commonwatt {

namespace {

// Times are milliseconds since 1970 (UTC). Secrets are stored as SHA-256 in hexadecimal.
constexpr std::string_view version1 = R"sql(
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE volunteers (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    software TEXT NOT NULL DEFAULT '',
    enrolled_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE join_tokens (
    hash TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    used_by INTEGER REFERENCES volunteers(id)
) STRICT;

CREATE TABLE api_keys (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    requests_per_minute INTEGER NOT NULL,
    tokens_per_minute INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

CREATE TABLE models (
    name TEXT PRIMARY KEY,
    manifest TEXT NOT NULL,
    signature TEXT NOT NULL,
    max_blocks_per_volunteer INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL
) STRICT;

-- One row for each work item: what a volunteer computed of one request, and what it is worth.
CREATE TABLE work (
    id TEXT PRIMARY KEY,
    volunteer INTEGER NOT NULL REFERENCES volunteers(id),
    model TEXT NOT NULL,
    first_block INTEGER NOT NULL,
    end_block INTEGER NOT NULL,
    embedding INTEGER NOT NULL,
    head INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    micro_credits INTEGER NOT NULL,
    done_at INTEGER NOT NULL,
    acknowledged_at INTEGER
) STRICT;
CREATE INDEX work_unacknowledged ON work(volunteer, done_at) WHERE acknowledged_at IS NULL;
CREATE INDEX work_by_volunteer ON work(volunteer, micro_credits);
)sql";

// How the volunteers' devices stood at their last check.
constexpr std::string_view version2 = R"sql(
CREATE TABLE hardware (
    volunteer INTEGER NOT NULL REFERENCES volunteers(id),
    device TEXT NOT NULL,
    verdict TEXT NOT NULL,
    flops_per_second REAL NOT NULL,
    claimed REAL NOT NULL,
    message TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (volunteer, device)
) STRICT;
)sql";

constexpr std::array<Migration, 2> migrations{{{1, version1}, {2, version2}}};

} // namespace

std::span<const Migration> coordinatorMigrations() {
    return migrations;
}

} // namespace commonwatt
