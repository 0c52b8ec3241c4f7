#include "coordinator/models/model_store.h"
#include "core/base/file.h"

#include "coordinator/models/memory_model_table.h"
#include "coordinator/models/tiny_model.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <QProcess>

using namespace commonwatt;

class TestModelStore : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_table = std::make_unique<MemoryModelTable>();
    }

    void addsListsExportsAndRemoves() {
        const auto model = path("Tiny Model.F32.gguf");
        TinyModel{}.write(model);
        ModelStore store = openStore();
        Bytes lastDone;
        Bytes lastTotal;
        AddOptions options;
        options.progress = [&](Bytes done, Bytes total) { lastDone = done, lastTotal = total; };
        const auto added = store.add(model, options);
        QVERIFY2(added.has_value(), added ? "" : added.error().describe().c_str());
        QCOMPARE(added->model.manifest.name, std::string("Tiny-Model.F32"));
        QVERIFY(lastDone == lastTotal && lastTotal > Bytes(0));
        QVERIFY(verifyManifest(added->model.signedManifest, m_key.publicKey()) ==
                added->model.manifest);

        ModelStore again = openStore(); // as after a restart
        const auto content = again.load();
        QVERIFY(content.has_value());
        QCOMPARE(content->models.size(), 1U);
        QVERIFY(content->problems.empty());
        QVERIFY(content->models[0].manifest == added->model.manifest);
        QCOMPARE(fileCount(), 5); // embedding, three blocks, head

        QVERIFY(again.exportTo("Tiny-Model.F32", path("out.gguf")));
        QVERIFY(readFile(path("out.gguf")).value() == readFile(model).value());

        QVERIFY(again.remove("Tiny-Model.F32"));
        QCOMPARE(fileCount(), 0);
        QCOMPARE(again.find("Tiny-Model.F32").error().code, ErrorCode::NotFound);
        QCOMPARE(again.remove("Tiny-Model.F32").error().code, ErrorCode::NotFound);
    }

    void keepsFilesThatAnotherModelNeeds() {
        TinyModel{}.write(path("a.gguf"));
        ModelStore store = openStore();
        QVERIFY(add(store, "a.gguf", "first"));
        QVERIFY(add(store, "a.gguf", "second"));
        QCOMPARE(fileCount(), 5);
        QVERIFY(store.remove("first"));
        QCOMPARE(fileCount(), 5);
        QCOMPARE(store.load()->models.size(), 1U);
        QVERIFY(store.remove("second"));
        QCOMPARE(fileCount(), 0);
    }

    void refusesNames() {
        TinyModel{}.write(path("a.gguf"));
        ModelStore store = openStore();
        QVERIFY(add(store, "a.gguf", "name"));
        QCOMPARE(add(store, "a.gguf", "name").error().code, ErrorCode::AlreadyExists);
        QCOMPARE(add(store, "a.gguf", "../name").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(add(store, "a.gguf", std::string(129, 'a')).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(store.load()->models.size(), 1U);
    }

    void makesNamesFromFileNames() {
        QCOMPARE(modelNameFor("/x/Llama 3 (8B).Q8_0.gguf"), std::string("Llama-3--8B-.Q8_0"));
        QCOMPARE(modelNameFor("..hidden.gguf"), std::string("hidden"));
        QVERIFY(!isModelName(modelNameFor("...gguf")));
    }

    void leavesNothingBehindAfterAFailure() {
        TinyModel{}.write(path("a.gguf"));
        TinyModel{}.write(path("broken.gguf"), [](gguf_context *file) {
            gguf_set_val_str(file, "tokenizer.ggml.model", "nobody's");
        });
        ModelStore store = openStore();
        const auto broken = add(store, "broken.gguf", "broken");
        QVERIFY(!broken.has_value());
        QCOMPARE(broken.error().code, ErrorCode::Unsupported);
        QCOMPARE(fileCount(), 0);
        m_table->failInserts = true;
        QCOMPARE(add(store, "a.gguf", "a").error().code, ErrorCode::ResourceExhausted);
        QCOMPARE(fileCount(), 0);
        m_table->failInserts = false;
        QVERIFY(add(store, "a.gguf", "a"));
        m_table->failInserts = true;
        QVERIFY(!add(store, "a.gguf", "b").has_value());
        QCOMPARE(fileCount(), 5); // those of "a"
    }

    void tellsOfMissingAndDamagedFiles() {
        TinyModel{.seed = 1}.write(path("a.gguf"));
        TinyModel{.seed = 2}.write(path("b.gguf"));
        ModelStore store = openStore();
        const auto a = add(store, "a.gguf", "a");
        const auto b = add(store, "b.gguf", "b");
        QVERIFY(a.has_value() && b.has_value());
        std::filesystem::remove(store.pathOf(a->model.manifest.blocks[0].sha256));
        auto content = store.load();
        QVERIFY(content.has_value());
        QCOMPARE(content->models.size(), 1U);
        QCOMPARE(content->problems.size(), 1U);
        QVERIFY(content->problems[0].describe().find("'a'") != std::string::npos);
        QVERIFY(content->problems[0].describe().find("missing") != std::string::npos);
        std::filesystem::resize_file(store.pathOf(b->model.manifest.head.sha256), 100);
        content = store.load();
        QCOMPARE(content->models.size(), 0U);
        QVERIFY(store.find("b").error().describe().find("wrong size") != std::string::npos);
        QVERIFY(store.remove("a"));
        QVERIFY(store.remove("b"));
        QCOMPARE(fileCount(), 0);
    }

    void doesNotTrustManifestsOfAnotherKey() {
        TinyModel{}.write(path("a.gguf"));
        const KeyPair other = KeyPair::generate();
        ModelStore store = openStore();
        QVERIFY(add(store, "a.gguf", "a"));
        auto stranger = ModelStore::open(path("blocks"), *m_table, other);
        QVERIFY(stranger.has_value());
        const auto content = stranger->load();
        QCOMPARE(content->models.size(), 0U);
        QCOMPARE(content->problems.at(0).code, ErrorCode::Unauthorized);
    }

    void registersNothingWhenTheDiskIsFull() {
        const auto disk = path("disk");
        std::filesystem::create_directory(disk);
        const QString mountPoint = QString::fromStdString(disk.string());
        if (QProcess::execute("mount", {"-t", "tmpfs", "-o", "size=256k", "none", mountPoint}) != 0)
            QSKIP("a small disk can be mounted by root only");
        TinyModel{.blocks = 8}.write(path("large.gguf"));
        auto store = ModelStore::open(disk / "blocks", *m_table, m_key);
        QVERIFY(store.has_value());
        // Told before anything is written ...
        const auto early = store->add(path("large.gguf"), {});
        // ... and while writing.
        const auto late = splitModel(path("large.gguf"), disk, {.name = "large"});
        bool left = false;
        for (const auto &entry : std::filesystem::directory_iterator(disk))
            left |= entry.path().extension() == ".part";
        QCOMPARE(QProcess::execute("umount", {mountPoint}), 0);

        QVERIFY(!early.has_value());
        QCOMPARE(early.error().code, ErrorCode::ResourceExhausted);
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, ErrorCode::ResourceExhausted);
        QVERIFY(!left);
        QVERIFY(m_table->list()->empty());
    }

private:
    [[nodiscard]] std::filesystem::path path(const std::string &name) const {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    ModelStore openStore() { return std::move(*ModelStore::open(path("blocks"), *m_table, m_key)); }
    [[nodiscard]] Result<AddedModel> add(ModelStore &store, const std::string &file,
                                         const std::string &name) const {
        return store.add(path(file), {.name = name});
    }
    [[nodiscard]] int fileCount() const {
        int count = 0;
        for ([[maybe_unused]] const auto &entry :
             std::filesystem::recursive_directory_iterator(path("blocks")))
            ++count;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryModelTable> m_table;
    KeyPair m_key = KeyPair::generate();
};

QTEST_GUILESS_MAIN(TestModelStore)
#include "test_model_store.moc"
