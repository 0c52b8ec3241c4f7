// The tables of DATA/history.db as they came to be. A released step is never changed.
#pragma once

#include "core/store/database.h"

#include <array>

namespace commonwatt {

// Times and durations are milliseconds (since 1970, UTC), amounts micro-credits.
inline constexpr std::array<Migration, 5> historyMigrations{{
    {1, R"sql(
CREATE TABLE assignments (
    id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    ended INTEGER,
    device TEXT NOT NULL,
    model TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    embedding INTEGER NOT NULL,
    head INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    outcome TEXT
);
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    work TEXT NOT NULL,
    model TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    embedding INTEGER NOT NULL,
    head INTEGER NOT NULL,
    device TEXT NOT NULL,
    parameters INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    received INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    began INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    outcome TEXT NOT NULL
);
CREATE INDEX tasks_by_work ON tasks (work);
CREATE TABLE pauses (
    id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    until INTEGER,
    ended INTEGER
);
CREATE TABLE failures (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    device TEXT NOT NULL,
    model TEXT NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    embedding INTEGER NOT NULL,
    head INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL
);
CREATE TABLE credits (
    id INTEGER PRIMARY KEY,
    work TEXT NOT NULL UNIQUE,
    booked INTEGER NOT NULL,
    model TEXT NOT NULL,
    tokens INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    expected INTEGER -- by our own count; NULL: the work is not known here
);
-- Sums over everything there ever was, also what has been removed since.
CREATE TABLE totals (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tasks INTEGER NOT NULL DEFAULT 0,
    tokens INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    received INTEGER NOT NULL DEFAULT 0,
    sent INTEGER NOT NULL DEFAULT 0,
    credits INTEGER NOT NULL DEFAULT 0,
    disagreements INTEGER NOT NULL DEFAULT 0
);
INSERT INTO totals (id) VALUES (1);
CREATE TRIGGER sum_tasks AFTER INSERT ON tasks BEGIN
    UPDATE totals SET tasks = tasks + 1, tokens = tokens + NEW.tokens,
                      received = received + NEW.received, sent = sent + NEW.sent;
END;
CREATE TRIGGER sum_failures AFTER INSERT ON failures BEGIN
    UPDATE totals SET failures = failures + 1;
END;
CREATE TRIGGER sum_credits AFTER INSERT ON credits BEGIN
    UPDATE totals SET credits = credits + NEW.amount,
                      disagreements = disagreements + (NEW.expected IS NOT NEW.amount);
END;
)sql"},
    {2, R"sql(
CREATE TABLE benchmarks (
    id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    hardware TEXT NOT NULL,
    device TEXT NOT NULL,
    profile TEXT NOT NULL,
    report TEXT NOT NULL -- JSON, as docs/protocol/control.md has it
);
CREATE INDEX benchmarks_by_device ON benchmarks (hardware, device, began);
)sql"},
    {3, R"sql(
-- '': all devices. One of these ends with the game, or is none but its contrary.
ALTER TABLE pauses ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE pauses ADD COLUMN game INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pauses ADD COLUMN boost INTEGER NOT NULL DEFAULT 0;
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    duty REAL NOT NULL, -- 0 to 1
    code TEXT NOT NULL, -- of the first reason; '': it runs as usual
    words TEXT NOT NULL
);
CREATE TABLE setting_changes (
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    key TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL
);
CREATE TABLE traffic (
    day INTEGER PRIMARY KEY, -- of the local calendar, since 1970
    bytes INTEGER NOT NULL
);
)sql"},
    {4, R"sql(
-- Of the reason that decided.
ALTER TABLE decisions ADD COLUMN detail TEXT NOT NULL DEFAULT '';
ALTER TABLE decisions ADD COLUMN unknown INTEGER NOT NULL DEFAULT 0;
CREATE INDEX decisions_by_time ON decisions (time);
CREATE INDEX decisions_by_device ON decisions (device, time);
CREATE INDEX failures_by_time ON failures (time);
-- Days are of the local calendar, since 1970.
ALTER TABLE tasks ADD COLUMN day INTEGER NOT NULL DEFAULT 0; -- on which it began
ALTER TABLE tasks ADD COLUMN state TEXT NOT NULL DEFAULT 'none'; -- 'pending', 'credited'; 'none': no tokens
UPDATE tasks SET
    day = CAST(julianday(date(began / 1000, 'unixepoch', 'localtime')) - julianday('1970-01-01') AS INTEGER),
    state = CASE WHEN EXISTS (SELECT 1 FROM credits WHERE credits.work = tasks.work) THEN 'credited'
                 WHEN tokens > 0 THEN 'pending' ELSE 'none' END;
CREATE INDEX tasks_by_began ON tasks (began);
CREATE INDEX pending_tasks ON tasks (day) WHERE state = 'pending';
-- 0: booked before any of its tasks had ended; it counts with the first that does.
ALTER TABLE credits ADD COLUMN counted INTEGER NOT NULL DEFAULT 1;
-- Sums that stay when single tasks have gone.
CREATE TABLE work_days (
    day INTEGER NOT NULL,
    device TEXT NOT NULL,
    model TEXT NOT NULL,
    tasks INTEGER NOT NULL,
    tokens INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (day, device, model)
) WITHOUT ROWID;
INSERT INTO work_days
    SELECT day, device, model, count(*), sum(tokens), coalesce(sum(
        -- A credit belongs to the last of its tasks.
        CASE WHEN id = (SELECT max(id) FROM tasks AS other WHERE other.work = tasks.work)
             THEN (SELECT amount FROM credits WHERE credits.work = tasks.work) END), 0)
    FROM tasks GROUP BY day, device, model;
-- When the daemon ran.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    began INTEGER NOT NULL,
    seen INTEGER NOT NULL -- its last sign of life
);
CREATE INDEX runs_by_end ON runs (seen);
CREATE TABLE energy_days (
    day INTEGER NOT NULL,
    device TEXT NOT NULL,
    measured REAL NOT NULL, -- watt-hours
    estimated REAL NOT NULL,
    ran INTEGER NOT NULL,
    cost REAL, -- NULL: the price was unknown for part of it, or the currency changed
    currency TEXT NOT NULL,
    PRIMARY KEY (day, device)
) WITHOUT ROWID;
)sql"},
    {5, R"sql(
ALTER TABLE energy_days ADD COLUMN unpriced REAL NOT NULL DEFAULT 0; -- watt-hours, not in cost
UPDATE energy_days SET unpriced = measured + estimated, cost = 0 WHERE cost IS NULL;
)sql"},
}};

} // namespace commonwatt
