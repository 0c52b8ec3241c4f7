#include "coordinator/models/model_store.h"
#include "core/base/file.h"

#include "coordinator/models/memory_model_table.h"
#include "coordinator/models/tiny_model.h"
#include "support/qtest_support.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstring>

using namespace commonwatt;

namespace {

// Builds a GGUF header by hand.
class HeaderBuilder {
public:
    template <typename T>
    HeaderBuilder &value(T number) {
        const auto *bytes = reinterpret_cast<const char *>(&number);
        m_bytes.append(bytes, sizeof(T));
        return *this;
    }
    HeaderBuilder &text(const std::string &characters) {
        value<std::uint64_t>(characters.size());
        m_bytes += characters;
        return *this;
    }
    HeaderBuilder &start(std::uint64_t tensors, std::uint64_t entries) {
        m_bytes += "GGUF";
        return value<std::uint32_t>(3).value(tensors).value(entries);
    }
    HeaderBuilder &tensor(const std::string &name, const std::vector<std::int64_t> &shape,
                          std::int32_t type, std::uint64_t offset) {
        text(name).value<std::uint32_t>(static_cast<std::uint32_t>(shape.size()));
        for (const std::int64_t extent : shape)
            value(extent);
        return value(type).value(offset);
    }
    HeaderBuilder &data(std::size_t bytes) {
        m_bytes.append((32 - m_bytes.size() % 32) % 32 + bytes, '\0');
        return *this;
    }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

constexpr std::uint64_t huge = std::uint64_t(1) << 62;

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestHostileModels : public QObject {
    Q_OBJECT

private slots:
    void refusesCraftedHeaders_data() {
        QTest::addColumn<std::string>("bytes");
        const auto row = [](const char *name, const HeaderBuilder &builder) {
            QTest::newRow(name) << builder.bytes();
        };
        const auto builder = [] { return HeaderBuilder(); };
        QTest::newRow("empty") << std::string();
        QTest::newRow("other magic") << std::string("GGML\3\0\0\0", 8);
        QTest::newRow("magic only") << std::string("GGUF");
        row("huge tensor count", builder().start(huge, 0));
        row("huge entry count", builder().start(0, huge));
        row("negative counts", builder().start(UINT64_MAX, UINT64_MAX));
        row("huge key", builder().start(0, 1).value(huge));
        row("huge text", builder().start(0, 1).text("a").value<std::uint32_t>(8).value(huge));
        row("huge array",
            builder().start(0, 1).text("a").value<std::uint32_t>(9).value<std::uint32_t>(4).value(
                huge));
        row("array of arrays", builder()
                                   .start(0, 1)
                                   .text("a")
                                   .value<std::uint32_t>(9)
                                   .value<std::uint32_t>(9)
                                   .value<std::uint64_t>(1));
        row("unknown value type", builder().start(0, 1).text("a").value<std::uint32_t>(99));
        row("same key twice", builder()
                                  .start(0, 2)
                                  .text("a")
                                  .value<std::uint32_t>(0)
                                  .value<std::uint8_t>(1)
                                  .text("a")
                                  .value<std::uint32_t>(0)
                                  .value<std::uint8_t>(1));
        row("key with a zero byte", builder()
                                        .start(0, 1)
                                        .text(std::string("a\0b", 3))
                                        .value<std::uint32_t>(0)
                                        .value<std::uint8_t>(1));
        row("alignment of zero", builder()
                                     .start(0, 1)
                                     .text("general.alignment")
                                     .value<std::uint32_t>(4)
                                     .value<std::uint32_t>(0));
        row("alignment as text",
            builder().start(0, 1).text("general.alignment").value<std::uint32_t>(8).text("32"));
        row("zero dimension", builder().start(1, 0).tensor("a", {0, 4}, 0, 0).data(64));
        row("negative dimension", builder().start(1, 0).tensor("a", {-4, 4}, 0, 0).data(64));
        row("huge dimension", builder().start(1, 0).tensor("a", {INT64_MAX}, 0, 0).data(64));
        row("overflowing dimensions",
            builder().start(1, 0).tensor("a", {1LL << 32, 1LL << 32, 1LL << 32}, 0, 0).data(64));
        row("five dimensions", builder().start(1, 0).tensor("a", {1, 1, 1, 1, 1}, 0, 0).data(64));
        row("no dimensions", builder().start(1, 0).tensor("a", {}, 0, 0).data(64));
        row("unknown tensor type", builder().start(1, 0).tensor("a", {4}, 77, 0).data(64));
        row("negative tensor type", builder().start(1, 0).tensor("a", {4}, -1, 0).data(64));
        row("abandoned tensor type", builder().start(1, 0).tensor("a", {4}, 4, 0).data(64));
        row("odd quantized row", builder().start(1, 0).tensor("a", {31}, 8, 0).data(64));
        row("offset beyond the file", builder().start(1, 0).tensor("a", {4}, 0, 1 << 20).data(64));
        row("huge offset", builder().start(1, 0).tensor("a", {4}, 0, UINT64_MAX - 31).data(64));
        row("odd offset", builder().start(1, 0).tensor("a", {4}, 0, 3).data(64));
        row("data cut short", builder().start(1, 0).tensor("a", {1024}, 0, 0).data(64));
        row("same tensor twice",
            builder().start(2, 0).tensor("a", {4}, 0, 0).tensor("a", {4}, 0, 32).data(64));
        row("overlapping tensors",
            builder().start(2, 0).tensor("a", {4}, 0, 0).tensor("b", {4}, 0, 0).data(64));
        row("long tensor name",
            builder().start(1, 0).tensor(std::string(64, 'a'), {4}, 0, 0).data(64));
        row("empty tensor name", builder().start(1, 0).tensor("", {4}, 0, 0).data(64));
        row("sound, but no model", builder().start(1, 0).tensor("a", {4}, 0, 0).data(64));
    }
    void refusesCraftedHeaders() {
        QFETCH(std::string, bytes);
        const auto model = path("crafted.gguf");
        QVERIFY(writeFileAtomically(model, bytes));
        const auto added = openStore().add(model, {.name = "crafted"});
        QVERIFY(!added.has_value());
        QVERIFY2(added.error().code == ErrorCode::InvalidData ||
                     added.error().code == ErrorCode::Unsupported,
                 added.error().describe().c_str());
        QVERIFY(added.error().describe().find("crafted.gguf") != std::string::npos);
    }

    // Random damage gives an error or a model; never a crash, a hang or memory without end.
    void survivesRandomDamage() {
        const auto original = path("original.gguf");
        TinyModel{.blocks = 1, .width = 32, .feedForward = 32}.write(original);
        const std::string bytes = readFile(original).value();
        const std::size_t headerSize = bytes.find("output.weight") + 64;
        std::mt19937 random(7);
        const auto below = [&](std::size_t limit) { return random() % limit; };
        constexpr std::array<std::uint64_t, 8> evilNumbers = {
            0, 1, 0x7F, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF, huge, UINT64_MAX};
        int refused = 0;
        constexpr int rounds = 3000;
        const auto damaged = path("damaged.gguf");
        for (int round = 0; round < rounds; ++round) {
            std::string copy = bytes;
            for (std::size_t change = 0, count = 1 + below(4); change < count; ++change) {
                const std::size_t at = below(headerSize);
                switch (below(4)) {
                case 0:
                    copy[at] = static_cast<char>(random());
                    break;
                case 1:
                    copy[at] = static_cast<char>(copy[at] ^ (1 << below(8)));
                    break;
                case 2: {
                    const std::uint64_t evil = evilNumbers[below(evilNumbers.size())];
                    std::memcpy(copy.data() + at, &evil, below(2) == 0 ? 4 : 8);
                    break;
                }
                default:
                    copy.erase(at, 1 + below(16));
                    break;
                }
            }
            if (below(8) == 0)
                copy.resize(below(copy.size()));
            std::FILE *file = std::fopen(damaged.c_str(), "wb");
            QVERIFY(file != nullptr);
            std::fwrite(copy.data(), 1, copy.size(), file);
            std::fclose(file);
            ModelStore store = openStore();
            const auto added = store.add(damaged, {.name = "damaged"});
            if (added)
                QVERIFY(store.remove("damaged"));
            else
                ++refused;
        }
        // Both happened, or this test would test little.
        QVERIFY(refused > rounds / 4);
        QVERIFY(refused < rounds);
    }

    void survivesEveryTruncation() {
        const auto original = path("original.gguf");
        TinyModel{.blocks = 1, .width = 32, .feedForward = 32}.write(original);
        const auto size = std::filesystem::file_size(original);
        for (std::uintmax_t length = 0; length < size; length += 1 + length / 40) {
            const auto cut = path("cut.gguf");
            std::filesystem::copy_file(original, cut,
                                       std::filesystem::copy_options::overwrite_existing);
            std::filesystem::resize_file(cut, length);
            QVERIFY(!openStore().add(cut, {.name = "cut"}).has_value());
        }
    }

private:
    [[nodiscard]] std::filesystem::path path(const std::string &name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    ModelStore openStore() { return std::move(*ModelStore::open(path("blocks"), m_table, m_key)); }

    // Thousands of files, each flushed to the disk: in memory where the system has a place there.
    static QString fastFolder() {
        return QFileInfo("/dev/shm").isWritable() ? "/dev/shm/test-XXXXXX"
                                                  : QDir::tempPath() + "/test-XXXXXX";
    }

    QTemporaryDir m_folder{fastFolder()};
    MemoryModelTable m_table;
    KeyPair m_key = KeyPair::generate();
};

QTEST_GUILESS_MAIN(TestHostileModels)
#include "test_hostile_models.moc"
