// SQLite 3: one file of tables, used by one or several processes at once. What a table means is
// its owner's business; this knows statements, transactions and migrations.
//
// A Database and its statements belong to one thread at a time; several connections to one file
// may be open in several threads and processes. Write-ahead logging: readers never wait for a
// writer. Calls that must wait for another writer give up after the busy time-out (Unavailable).
//
// Errors name the file. InvalidData: the file is not a database, or is damaged. ResourceExhausted:
// disk full. PermissionDenied: it cannot be written. AlreadyExists: a unique or primary key is
// taken. InvalidArgument: another constraint (not null, check, foreign key) does not hold.
#pragma once

#include "core/base/encoding.h"
#include "core/base/error.h"
#include "core/base/units.h"

#include <array>
#include <chrono>
#include <concepts>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace commonwatt {

// What takes the place of a `?` in a statement. Made from integers and bool (unsigned 64-bit values
// keep their bits), double, text, bytes, quantities of units.h, and std::optional of these;
// std::nullopt is NULL. A view: what it was made from must live until the call returns.
class BindValue {
public:
    BindValue(std::nullopt_t) {}
    template <std::integral T>
    BindValue(T value)
        : m_value(static_cast<std::int64_t>(value)) {}
    BindValue(double value)
        : m_value(value) {}
    BindValue(const char *value)
        : m_value(std::string_view(value)) {}
    BindValue(std::string_view value)
        : m_value(value) {}
    BindValue(const std::string &value)
        : m_value(std::string_view(value)) {}
    BindValue(ByteView value)
        : m_value(value) {}
    BindValue(const ByteVector &value)
        : m_value(ByteView(value)) {}
    template <typename Tag, typename R>
    BindValue(Quantity<Tag, R> value)
        : BindValue(value.value) {}
    template <typename T>
    BindValue(const std::optional<T> &value)
        : BindValue(value ? BindValue(*value) : BindValue(std::nullopt)) {}

    using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, ByteView>;
    [[nodiscard]] const Value &value() const { return m_value; }

private:
    Value m_value;
};

namespace store {
template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <typename T>
struct IsQuantity : std::false_type {};
template <typename Tag, typename R>
struct IsQuantity<Quantity<Tag, R>> : std::true_type {};
} // namespace store

// A statement in progress. Comes from Database::query and must be destroyed before the database.
class Statement {
public:
    struct Lease;
    explicit Statement(std::unique_ptr<Lease> lease);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;

    // Goes to the next row, at first to the first one. False: there is none.
    [[nodiscard]] Result<bool> step();

    // A column of the current row, counted from 0, as an integer, bool, double, std::string,
    // ByteVector, a quantity of units.h, or std::optional of these. NULL and values of another type
    // are converted by SQLite's rules: NULL gives 0 or empty.
    template <typename T>
    [[nodiscard]] T get(int column) const {
        if constexpr (store::IsOptional<T>::value) {
            return isNull(column) ? T() : T(get<typename T::value_type>(column));
        } else if constexpr (store::IsQuantity<T>::value) {
            return T(get<decltype(T::value)>(column));
        } else if constexpr (std::is_same_v<T, bool>) {
            return integer(column) != 0;
        } else if constexpr (std::integral<T>) {
            return static_cast<T>(integer(column));
        } else if constexpr (std::is_same_v<T, double>) {
            return real(column);
        } else if constexpr (std::is_same_v<T, std::string>) {
            return text(column);
        } else {
            static_assert(std::is_same_v<T, ByteVector>, "a column cannot be read as this type");
            return blob(column);
        }
    }
    [[nodiscard]] bool isNull(int column) const;

    // Calls visit(*this) for each row that is left.
    template <typename Visitor>
    [[nodiscard]] Status forEach(Visitor visit) {
        while (true) {
            CW_TRY_ASSIGN(const bool row, step());
            if (!row)
                return {};
            visit(std::as_const(*this));
        }
    }

private:
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] ByteVector blob(int column) const;

    std::unique_ptr<Lease> m_lease;
};

// A step in the life of a database's tables. Once released, its text is never changed.
struct Migration {
    int version = 0; // 1, 2, 3, …
    std::string_view sql;
};

struct DatabaseOptions {
    std::chrono::milliseconds busyTimeout = std::chrono::seconds(5);
};

class Database {
public:
    // Opens the file, or makes it; its folder must exist.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path &path,
                                               const DatabaseOptions &options = {});
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    // Brings the tables up to date: carries out, each in its own transaction, the migrations that
    // are newer than the file. `migrations` are all there ever were, numbered from 1. A file that
    // is newer than the last of them is refused (Unsupported). Safe when several processes do it
    // at once.
    [[nodiscard]] Status migrate(std::span<const Migration> migrations);

    // Prepares one statement (or takes it from the cache) with a value for each of its `?`.
    // `sql` should be a constant: statements are cached by their text.
    template <typename... Args>
    [[nodiscard]] Result<Statement> query(std::string_view sql, const Args &...args) {
        const std::array<BindValue, sizeof...(Args)> values{BindValue(args)...};
        return prepare(sql, values);
    }
    // Carries out one statement; rows that it gives are dropped.
    template <typename... Args>
    [[nodiscard]] Status run(std::string_view sql, const Args &...args) {
        CW_TRY_ASSIGN(Statement statement, query(sql, args...));
        return statement.forEach([](const Statement &) {});
    }
    // The first column of the first row; NotFound if there is no row.
    template <typename T, typename... Args>
    [[nodiscard]] Result<T> value(std::string_view sql, const Args &...args) {
        CW_TRY_ASSIGN(Statement statement, query(sql, args...));
        CW_TRY_ASSIGN(const bool row, statement.step());
        if (!row)
            return fail(ErrorCode::NotFound, "no row matches: " + std::string(sql));
        return statement.get<T>(0);
    }

    // Carries out any number of statements without values.
    [[nodiscard]] Status execute(std::string_view script);

    // Of the last INSERT.
    [[nodiscard]] std::int64_t lastInsertId() const;
    // Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t changes() const;

    // A number that changes when another connection has changed the file; our own changes leave it
    // as it is. Cheap enough to ask every second.
    [[nodiscard]] Result<std::int64_t> dataVersion();

    struct Impl;

private:
    explicit Database(std::unique_ptr<Impl> impl);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql,
                                            std::span<const BindValue> values);

    std::unique_ptr<Impl> m_impl;
};

// Several statements that take effect together or not at all. It takes the file's one place for
// writing at once, so that it cannot fail half-way because of another writer. Do not nest.
class Transaction {
public:
    // The database must outlive the transaction.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction(); // rolls back unless committed
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    // On failure everything is rolled back.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database) {}
    Database *m_database; // null: ended
};

} // namespace commonwatt
