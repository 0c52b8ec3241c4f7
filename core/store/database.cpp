#include "core/store/database.h"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maxCachedStatements = 128;

std::string utf8(const fs::path &path) {
    const std::u8string text = path.u8string();
    return {reinterpret_cast<const char *>(text.data()), text.size()};
}

} // namespace

struct Database::Impl {
    sqlite3 *handle = nullptr;
    std::string name; // the file, for messages
    // Statements that nobody uses now, by their text.
    std::unordered_multimap<std::string, sqlite3_stmt *> idle;

    explicit Impl(std::string fileName)
        : name(std::move(fileName)) {}
    ~Impl() {
        for (const auto &[sql, statement] : idle)
            sqlite3_finalize(statement);
        sqlite3_close(handle);
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    // The failure of the last call, in words.
    [[nodiscard]] Error lastError() const;
};

Error Database::Impl::lastError() const {
    if (!handle)
        return Error(ErrorCode::ResourceExhausted, "Not enough memory for the database " + name);
    const int extended = sqlite3_extended_errcode(handle);
    const std::string detail = sqlite3_errmsg(handle);
    const Error cause(ErrorCode::Internal, "SQLite: " + detail);
    // As errno: Windows numbers its errors in its own way.
    const int systemError = std::error_code(sqlite3_system_errno(handle), std::system_category())
                                .default_error_condition()
                                .value();
    switch (extended & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error(ErrorCode::InvalidData,
                     "The database " + name +
                         " is damaged, or is not a database. Move it away and start again, or "
                         "restore it from a copy",
                     Error(ErrorCode::InvalidData, cause.message));
    case SQLITE_FULL:
        return Error(ErrorCode::ResourceExhausted,
                     "The disk that holds the database " + name + " is full. Make room on it",
                     cause);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error(ErrorCode::PermissionDenied,
                     "The database " + name +
                         " cannot be written. Check the permissions of the file and its folder",
                     cause);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        if (systemError == ENOSPC)
            return Error(ErrorCode::ResourceExhausted,
                         "The disk that holds the database " + name + " is full. Make room on it",
                         cause);
        if (systemError != 0)
            return Error(errorFromErrno("use the database " + name, systemError));
        return Error(ErrorCode::Unavailable, "Cannot read or write the database " + name, cause);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(ErrorCode::Unavailable,
                     "The database " + name + " is in use by another process. Try again", cause);
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return Error(ErrorCode::ResourceExhausted, "Too much data for the database " + name, cause);
    case SQLITE_CONSTRAINT:
        if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY ||
            extended == SQLITE_CONSTRAINT_ROWID)
            return Error(ErrorCode::AlreadyExists, "Exists already in the database " + name, cause);
        return Error(ErrorCode::InvalidArgument, "Not allowed in the database " + name, cause);
    default:
        return Error(ErrorCode::Internal, "The database " + name + " failed", cause);
    }
}

struct Statement::Lease {
    Database::Impl &database;
    std::string sql;
    sqlite3_stmt *handle = nullptr;

    Lease(Database::Impl &owner, std::string text, sqlite3_stmt *statement)
        : database(owner)
        , sql(std::move(text))
        , handle(statement) {}
    ~Lease() {
        sqlite3_reset(handle);
        sqlite3_clear_bindings(handle);
        if (database.idle.size() < maxCachedStatements)
            database.idle.emplace(std::move(sql), handle);
        else
            sqlite3_finalize(handle);
    }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;
};

Statement::Statement(std::unique_ptr<Lease> lease)
    : m_lease(std::move(lease)) {
}
Statement::~Statement() = default;
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;

Result<bool> Statement::step() {
    switch (sqlite3_step(m_lease->handle)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return std::unexpected(m_lease->database.lastError());
    }
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_lease->handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_lease->handle, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_lease->handle, column);
}

std::string Statement::text(int column) const {
    // The size must be asked for after the text: the first may convert and so change the second.
    const unsigned char *bytes = sqlite3_column_text(m_lease->handle, column);
    const int size = sqlite3_column_bytes(m_lease->handle, column);
    return bytes
               ? std::string(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size))
               : std::string();
}

ByteVector Statement::blob(int column) const {
    const auto *bytes =
        static_cast<const std::uint8_t *>(sqlite3_column_blob(m_lease->handle, column));
    const int size = sqlite3_column_bytes(m_lease->handle, column);
    return bytes ? ByteVector(bytes, bytes + size) : ByteVector();
}

Database::Database(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}
namespace {

// SQLite refuses two that switch a new database at the same time without asking the busy handler.
Status keepWriteAheadLog(Database &database, std::chrono::milliseconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        const Status switched = database.execute("PRAGMA journal_mode = WAL");
        if (switched || switched.error().code != ErrorCode::Unavailable ||
            std::chrono::steady_clock::now() >= end)
            return switched;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace

Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Result<Database> Database::open(const fs::path &path, const DatabaseOptions &options) {
    auto impl = std::make_unique<Impl>(utf8(path));
    const int code = sqlite3_open_v2(impl->name.c_str(), &impl->handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                         SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(impl->lastError());
    sqlite3_busy_timeout(impl->handle, static_cast<int>(options.busyTimeout.count()));
    // SQLite falls back to reading alone when the file is write-protected.
    if (sqlite3_db_readonly(impl->handle, "main") == 1)
        return fail(ErrorCode::PermissionDenied,
                    "The database " + impl->name +
                        " cannot be written. Check the permissions of the file and its folder");
    Database database(std::move(impl));
    // This is also the first to read the file.
    CW_TRY(keepWriteAheadLog(database, options.busyTimeout));
    CW_TRY(database.execute("PRAGMA synchronous = FULL;"
                            "PRAGMA foreign_keys = ON;"));
    return database;
}

Result<Statement> Database::prepare(std::string_view sql, std::span<const BindValue> values) {
    std::string text(sql);
    sqlite3_stmt *handle = nullptr;
    if (const auto cached = m_impl->idle.find(text); cached != m_impl->idle.end()) {
        handle = cached->second;
        m_impl->idle.erase(cached);
    } else if (sqlite3_prepare_v3(m_impl->handle, text.c_str(), static_cast<int>(text.size() + 1),
                                  SQLITE_PREPARE_PERSISTENT, &handle, nullptr) != SQLITE_OK) {
        return std::unexpected(m_impl->lastError());
    }
    Statement statement(std::make_unique<Statement::Lease>(*m_impl, std::move(text), handle));

    if (sqlite3_bind_parameter_count(handle) != static_cast<int>(values.size()))
        return fail(ErrorCode::Internal, "The number of values does not fit: " + std::string(sql));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int index = static_cast<int>(i + 1);
        struct Binder {
            sqlite3_stmt *statement;
            int index;
            int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
            int operator()(std::int64_t number) const {
                return sqlite3_bind_int64(statement, index, number);
            }
            int operator()(double number) const {
                return sqlite3_bind_double(statement, index, number);
            }
            // A null address would bind NULL instead of something empty.
            int operator()(std::string_view view) const {
                return sqlite3_bind_text64(statement, index, view.empty() ? "" : view.data(),
                                           view.size(), transient(), SQLITE_UTF8);
            }
            int operator()(ByteView view) const {
                if (view.empty())
                    return sqlite3_bind_zeroblob(statement, index, 0);
                return sqlite3_bind_blob64(statement, index, view.data(), view.size(), transient());
            }
            // What SQLITE_TRANSIENT means: copy the value.
            static sqlite3_destructor_type transient() {
                return reinterpret_cast<sqlite3_destructor_type>(std::intptr_t(-1));
            }
        };
        if (std::visit(Binder{handle, index}, values[i].value()) != SQLITE_OK)
            return std::unexpected(m_impl->lastError());
    }
    return statement;
}

Status Database::execute(std::string_view script) {
    if (sqlite3_exec(m_impl->handle, std::string(script).c_str(), nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return std::unexpected(m_impl->lastError());
    return {};
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_impl->handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_impl->handle);
}

Result<std::int64_t> Database::dataVersion() {
    return value<std::int64_t>("PRAGMA data_version");
}

Status Database::migrate(std::span<const Migration> migrations) {
    const int newest = static_cast<int>(migrations.size());
    for (int i = 0; i < newest; ++i)
        if (migrations[static_cast<std::size_t>(i)].version != i + 1)
            return fail(ErrorCode::Internal, "Migrations are not numbered 1, 2, 3, …");

    while (true) {
        CW_TRY_ASSIGN(const int seen, value<int>("PRAGMA user_version"));
        if (seen > newest)
            return fail(ErrorCode::Unsupported,
                        "The database " + m_impl->name +
                            " was written by a newer version of this "
                            "program (format " +
                            std::to_string(seen) + "; this one knows up to " +
                            std::to_string(newest) +
                            "). Update the program, or use another folder with --data");
        if (seen == newest)
            return {};
        CW_TRY_ASSIGN(Transaction transaction, Transaction::begin(*this));
        // Another process may have been faster.
        CW_TRY_ASSIGN(const int current, value<int>("PRAGMA user_version"));
        if (current != seen)
            continue;
        const Migration &next = migrations[static_cast<std::size_t>(current)];
        const std::string context = "Cannot bring the database " + m_impl->name + " to format " +
                                    std::to_string(next.version);
        if (Status status = execute(next.sql); !status)
            return fail(context, std::move(status).error());
        CW_TRY(execute("PRAGMA user_version = " + std::to_string(next.version)));
        if (Status status = transaction.commit(); !status)
            return fail(context, std::move(status).error());
    }
}

Result<Transaction> Transaction::begin(Database &database) {
    CW_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {
}

Transaction::~Transaction() {
    // Fails only where SQLite has rolled back by itself.
    if (m_database)
        static_cast<void>(m_database->execute("ROLLBACK"));
}

Status Transaction::commit() {
    CW_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace commonwatt
