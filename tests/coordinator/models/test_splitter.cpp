#include "coordinator/models/joiner.h"
#include "coordinator/models/splitter.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/gguf/gguf_file.h"
#include "core/gguf/gguf_types.h"

#include "coordinator/models/real_model.h"
#include "coordinator/models/tiny_model.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

using namespace commonwatt;

namespace {

std::vector<std::string> tensorNames(const std::filesystem::path &path) {
    const Result<GgufFile> file = GgufFile::open(path);
    std::vector<std::string> names;
    if (file)
        for (const GgufTensor &tensor : file->tensors())
            names.push_back(tensor.name);
    return names;
}

ByteVector bytesOf(GgufFile &file, std::string_view name) {
    for (const GgufTensor &tensor : file.tensors())
        if (tensor.name == name) {
            ByteVector bytes(tensor.bytes);
            if (file.read(tensor, 0, bytes))
                return bytes;
        }
    return {};
}

const GgufTensor *find(const GgufFile &file, std::string_view name) {
    const auto found = std::ranges::find(file.tensors(), name, &GgufTensor::name);
    return found == file.tensors().end() ? nullptr : &*found;
}

} // namespace

class TestSplitter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void knowsTheSizesOfAllTensorTypes() {
        for (std::int32_t type = -1; type <= GGML_TYPE_COUNT; ++type) {
            const TensorTypeLayout *layout = layoutOfTensorType(type);
            const bool inUse = type >= 0 && type < GGML_TYPE_COUNT &&
                               ggml_type_size(static_cast<ggml_type>(type)) > 0;
            QCOMPARE(layout != nullptr, inUse);
            if (inUse) {
                QCOMPARE(layout->elements, ggml_blck_size(static_cast<ggml_type>(type)));
                QCOMPARE(layout->bytes, ggml_type_size(static_cast<ggml_type>(type)));
            }
        }
    }

    void cutsIntoOneFileForEachBlock() {
        const auto model = path("parts.gguf");
        TinyModel{.ropeFactors = true}.write(model);
        const auto folder = newFolder("parts");
        const auto split = splitModel(model, folder, {.name = "tiny"});
        QVERIFY2(split.has_value(), split ? "" : split.error().describe().c_str());
        const ModelManifest &manifest = split->manifest;
        QCOMPARE(manifest.name, std::string("tiny"));
        QCOMPARE(manifest.architecture, std::string("llama"));
        QCOMPARE(manifest.quantization, std::string("f32"));
        QCOMPARE(manifest.licence, std::string("mit"));
        QCOMPARE(manifest.width, 64U);
        QCOMPARE(manifest.contextLength, 128U);
        QCOMPARE(manifest.vocabularySize, TinyModel{}.tokens().size());
        QCOMPARE(manifest.kvPerTokenAndBlock, Bytes(2 * 2 * 16 * 2)); // heads × (K + V) × F16
        QCOMPARE(manifest.blockCount(), 3U);
        QVERIFY(manifestFromJsonText(toJsonText(manifest)) == manifest);

        QCOMPARE(tensorNames(folder / manifest.embedding.sha256),
                 std::vector<std::string>{"token_embd.weight"});
        QCOMPARE(tensorNames(folder / manifest.head.sha256),
                 (std::vector<std::string>{"output_norm.weight", "output.weight"}));
        const auto names = tensorNames(folder / manifest.blocks[1].sha256);
        QCOMPARE(names.size(), 10U);
        QVERIFY(std::ranges::find(names, "blk.1.ffn_down.weight") != names.end());
        QVERIFY(std::ranges::find(names, "rope_freqs.weight") != names.end());

        for (const BlockFile &file : manifest.filesOf(manifest.whole())) {
            const auto digest = sha256OfFile(folder / file.sha256);
            QVERIFY(digest.has_value());
            QCOMPARE(toHex(*digest), file.sha256);
            QCOMPARE(file.size.value, std::filesystem::file_size(folder / file.sha256));
        }
        QCOMPARE(manifest.embedding.parameters, 64 * TinyModel{}.tokens().size());
    }

    void leavesTheVocabularyOutOfTheBlocks() {
        const auto model = path("lean.gguf");
        TinyModel{}.write(model);
        const auto folder = newFolder("lean");
        const auto split = splitModel(model, folder, {.name = "tiny"});
        QVERIFY(split.has_value());
        const auto block = GgufFile::open(folder / split->manifest.blocks[2].sha256);
        QVERIFY(block.has_value());
        QVERIFY(block->find("tokenizer.ggml.tokens") == nullptr);
        QVERIFY(block->find("tokenizer.ggml.scores") == nullptr);
        QVERIFY(*block->find("tokenizer.ggml.model") == GgufValue(std::string("llama")));
        QVERIFY(*block->find("llama.embedding_length") == GgufValue(std::uint64_t(64)));
        QVERIFY(*block->find("llama.vocab_size") ==
                GgufValue(std::uint64_t(split->manifest.vocabularySize)));
        QVERIFY(*block->find("commonwatt.part") == GgufValue(std::string("block")));
        QVERIFY(*block->find("commonwatt.block") == GgufValue(std::uint64_t(2)));
        const auto embedding = GgufFile::open(folder / split->manifest.embedding.sha256);
        QVERIFY(embedding->find("tokenizer.ggml.tokens") != nullptr);
    }

    void joinsToTheSameBytes_data() {
        QTest::addColumn<bool>("tied");
        QTest::addColumn<bool>("ropeFactors");
        QTest::addColumn<int>("alignment");
        QTest::newRow("plain") << false << false << 0;
        QTest::newRow("tied embedding") << true << false << 0;
        QTest::newRow("shared tensors") << false << true << 0;
        QTest::newRow("usual alignment") << false << true << 32;
    }
    void joinsToTheSameBytes() {
        QFETCH(bool, tied);
        QFETCH(bool, ropeFactors);
        QFETCH(int, alignment);
        const std::string tag = QTest::currentDataTag();
        const auto model = path(tag + ".gguf");
        TinyModel{.tied = tied, .ropeFactors = ropeFactors}.write(model, [&](gguf_context *file) {
            if (alignment > 0)
                gguf_set_val_u32(file, "general.alignment", static_cast<unsigned>(alignment));
        });
        checkJoin(model, tag);
    }

    void joinsARealModel() {
        const auto model = realModel();
        if (model.empty())
            QSKIP("no real model here");
        checkJoin(model, "real");
    }

    // The bytes of a tensor with another alignment, which the joined file does not keep.
    void joinsTensorsOfAnotherAlignment() {
        const auto model = path("aligned.gguf");
        TinyModel{}.write(path("unaligned.gguf"));
        realign(path("unaligned.gguf"), model, 256);
        const auto folder = newFolder("aligned");
        const auto split = splitModel(model, folder, {.name = "tiny"});
        QVERIFY2(split.has_value(), split ? "" : split.error().describe().c_str());
        const auto joined = path("aligned-joined.gguf");
        QVERIFY(
            joinModel(split->manifest, [&](const auto &name) { return folder / name; }, joined));
        auto before = GgufFile::open(model);
        auto after = GgufFile::open(joined);
        QVERIFY(before.has_value());
        QVERIFY(after.has_value());
        QCOMPARE(after->tensors().size(), before->tensors().size());
        for (const GgufTensor &tensor : before->tensors())
            QVERIFY(bytesOf(*before, tensor.name) == bytesOf(*after, tensor.name));
    }

    void putsATiedEmbeddingIntoTheHead() {
        const auto model = path("tied.gguf");
        TinyModel{.tied = true}.write(model);
        const auto folder = newFolder("tied");
        const auto split = splitModel(model, folder, {.name = "tiny"});
        QVERIFY(split.has_value());
        QCOMPARE(tensorNames(folder / split->manifest.head.sha256),
                 (std::vector<std::string>{"output_norm.weight", "token_embd.weight"}));
    }

    void givesTheSameFilesEachTime() {
        const auto model = path("same.gguf");
        TinyModel{}.write(model);
        const auto q8 = quantizationFromName("q8_0");
        QVERIFY(q8.has_value());
        const auto first =
            splitModel(model, newFolder("same1"), {.name = "tiny", .quantization = *q8});
        const auto second =
            splitModel(model, newFolder("same2"), {.name = "tiny", .quantization = *q8});
        QVERIFY(first.has_value());
        QVERIFY(second.has_value());
        QVERIFY(first->manifest == second->manifest);
    }

    void quantizesAsGgmlDoes_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("outputType");
        QTest::newRow("q8_0") << "q8_0" << int(GGML_TYPE_Q8_0) << int(GGML_TYPE_Q8_0);
        QTest::newRow("q4_0") << "Q4_0" << int(GGML_TYPE_Q4_0) << int(GGML_TYPE_Q6_K);
        QTest::newRow("q4_k") << "q4_k" << int(GGML_TYPE_Q4_K) << int(GGML_TYPE_Q6_K);
        QTest::newRow("q5_k") << "q5_k" << int(GGML_TYPE_Q5_K) << int(GGML_TYPE_Q6_K);
        QTest::newRow("q6_k") << "q6_k" << int(GGML_TYPE_Q6_K) << int(GGML_TYPE_Q6_K);
        QTest::newRow("f16") << "f16" << int(GGML_TYPE_F16) << int(GGML_TYPE_F16);
    }
    void quantizesAsGgmlDoes() {
        QFETCH(QString, name);
        QFETCH(int, type);
        QFETCH(int, outputType);
        const auto model = path("quantize.gguf");
        TinyModel{.blocks = 1, .width = 256, .feedForward = 512}.write(model);
        const auto quantization = quantizationFromName(name.toStdString());
        QVERIFY(quantization.has_value());
        const auto folder = newFolder("quantize-" + name.toStdString());
        const auto split =
            splitModel(model, folder, {.name = "tiny", .quantization = *quantization});
        QVERIFY2(split.has_value(), split ? "" : split.error().describe().c_str());
        QVERIFY(split->notes.empty());
        QCOMPARE(split->manifest.quantization, name.toLower().toStdString());

        auto original = GgufFile::open(model);
        QVERIFY(original.has_value());
        for (const BlockFile &blockFile : split->manifest.filesOf(split->manifest.whole())) {
            auto file = GgufFile::open(folder / blockFile.sha256);
            QVERIFY(file.has_value());
            for (const GgufTensor &tensor : file->tensors()) {
                const ByteVector before = bytesOf(*original, tensor.name);
                const ByteVector after = bytesOf(*file, tensor.name);
                if (tensor.shape[1] == 1) {
                    QCOMPARE(tensor.type, std::int32_t(GGML_TYPE_F32));
                    QVERIFY(after == before);
                    continue;
                }
                QCOMPARE(tensor.type, tensor.name == "output.weight" ? outputType : type);
                ByteVector expected(after.size());
                ggml_quantize_chunk(static_cast<ggml_type>(tensor.type),
                                    reinterpret_cast<const float *>(before.data()), expected.data(),
                                    0, tensor.shape[1], tensor.shape[0], nullptr);
                QVERIFY(after == expected);
            }
        }
    }

    void fallsBackWhereRowsDoNotFit() {
        const auto model = path("fallback.gguf");
        TinyModel{.blocks = 1, .width = 64, .feedForward = 100}.write(model);
        const auto folder = newFolder("fallback");
        const auto split = splitModel(
            model, folder, {.name = "tiny", .quantization = *quantizationFromName("q4_k")});
        QVERIFY2(split.has_value(), split ? "" : split.error().describe().c_str());
        const auto block = GgufFile::open(folder / split->manifest.blocks[0].sha256);
        QCOMPARE(find(*block, "blk.0.attn_q.weight")->type, std::int32_t(GGML_TYPE_Q5_0));
        QCOMPARE(find(*block, "blk.0.ffn_down.weight")->type, std::int32_t(GGML_TYPE_F16));
        QVERIFY(std::ranges::any_of(split->notes, [](const std::string &note) {
            return note.starts_with("blk.0.ffn_down.weight: rows of 100 do not fit");
        }));
    }

    void refusesToQuantizeTwice() {
        const auto model = path("twice.gguf");
        TinyModel{}.write(model);
        const auto folder = newFolder("twice");
        const auto once = splitModel(
            model, folder, {.name = "tiny", .quantization = *quantizationFromName("q8_0")});
        QVERIFY(once.has_value());
        const auto joined = path("twice-q8.gguf");
        QVERIFY(joinModel(once->manifest, [&](const auto &name) { return folder / name; }, joined));
        const auto twice =
            splitModel(joined, newFolder("twice2"),
                       {.name = "tiny", .quantization = *quantizationFromName("q4_0")});
        QVERIFY(!twice.has_value());
        QCOMPARE(twice.error().code, ErrorCode::InvalidArgument);
        QVERIFY(twice.error().describe().find("quantized already") != std::string::npos);
        // The same type again changes nothing.
        const auto same =
            splitModel(joined, newFolder("twice3"),
                       {.name = "tiny", .quantization = *quantizationFromName("q8_0")});
        QVERIFY(same.has_value());
        QVERIFY(same->manifest.blocks == once->manifest.blocks);
    }

    void refusesUnknownQuantizations() {
        const auto unknown = quantizationFromName("q9_x");
        QVERIFY(!unknown.has_value());
        QVERIFY(unknown.error().message.find("q8_0") != std::string::npos);
    }

    void saysWhatItCannotTake_data() {
        QTest::addColumn<int>("variant");
        QTest::addColumn<QString>("words");
        QTest::newRow("architecture") << 0 << "supported are gemma3, llama";
        QTest::newRow("parts of a split file") << 1 << "merge them first";
        QTest::newRow("experts") << 2 << "experts";
        QTest::newRow("too few tensors") << 3 << "block 3 has no tensors";
        QTest::newRow("too many tensors") << 4 << "belongs to no block";
        QTest::newRow("vocabulary") << 5 << "does not fit the width";
        QTest::newRow("no vocabulary") << 6 << "no vocabulary";
    }
    void saysWhatItCannotTake() {
        QFETCH(int, variant);
        QFETCH(QString, words);
        const auto model = path("refused.gguf");
        TinyModel{.architecture = variant == 0 ? "mamba" : "llama"}.write(
            model, [&](gguf_context *file) {
                if (variant == 1)
                    gguf_set_val_u16(file, "split.count", 2);
                if (variant == 2)
                    gguf_set_val_u32(file, "llama.expert_count", 8);
                if (variant == 3)
                    gguf_set_val_u32(file, "llama.block_count", 4);
                if (variant == 4)
                    gguf_set_val_u32(file, "llama.block_count", 2);
                if (variant == 5)
                    gguf_set_val_u32(file, "llama.embedding_length", 128);
                if (variant == 6)
                    gguf_remove_key(file, "tokenizer.ggml.tokens");
            });
        const auto split = splitModel(model, newFolder("refused"), {.name = "tiny"});
        QVERIFY(!split.has_value());
        const std::string message = split.error().describe();
        QVERIFY2(message.find(words.toStdString()) != std::string::npos, message.c_str());
    }

    void refusesABlockFileAsModel() {
        const auto model = path("whole.gguf");
        TinyModel{}.write(model);
        const auto folder = newFolder("whole");
        const auto split = splitModel(model, folder, {.name = "tiny"});
        QVERIFY(split.has_value());
        const auto again = splitModel(folder / split->manifest.embedding.sha256,
                                      newFolder("whole2"), {.name = "tiny"});
        QVERIFY(!again.has_value());
        QVERIFY(again.error().describe().find("block file") != std::string::npos);
    }

    void noticesFilesThatDoNotBelongTogether() {
        TinyModel{.seed = 1}.write(path("one.gguf"));
        TinyModel{.blocks = 4, .seed = 2}.write(path("two.gguf"));
        const auto folder = newFolder("mixed");
        auto one = splitModel(path("one.gguf"), folder, {.name = "one"});
        const auto two = splitModel(path("two.gguf"), folder, {.name = "two"});
        QVERIFY(one.has_value() && two.has_value());
        one->manifest.blocks[1] = two->manifest.blocks[3];
        const auto joined = path("mixed.gguf");
        const auto status =
            joinModel(one->manifest, [&](const auto &name) { return folder / name; }, joined);
        QVERIFY(!status.has_value());
        QCOMPARE(status.error().code, ErrorCode::InvalidData);
        QVERIFY(!std::filesystem::exists(joined));
    }

private:
    [[nodiscard]] std::filesystem::path path(const std::string &name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::filesystem::path newFolder(const std::string &name) const {
        const auto folder = path(name + ".blocks");
        std::filesystem::remove_all(folder);
        std::filesystem::create_directory(folder);
        return folder;
    }

    // Joining gives the original file, byte for byte.
    void checkJoin(const std::filesystem::path &model, const std::string &tag) {
        const auto folder = newFolder(tag);
        const auto split = splitModel(model, folder, {.name = "tiny"});
        QVERIFY2(split.has_value(), split ? "" : split.error().describe().c_str());
        const auto joined = path(tag + "-joined.gguf");
        const auto status =
            joinModel(split->manifest, [&](const auto &name) { return folder / name; }, joined);
        QVERIFY2(status.has_value(), status ? "" : status.error().describe().c_str());
        QVERIFY(readFile(joined).value() == readFile(model).value());
    }

    // Writes `from` again with its tensors at multiples of `alignment`.
    static void realign(const std::filesystem::path &from, const std::filesystem::path &to,
                        std::uint32_t alignment) {
        ggml_context *tensors = nullptr;
        gguf_context *metadata =
            gguf_init_from_file(from.string().c_str(), {.no_alloc = false, .ctx = &tensors});
        QVERIFY(metadata != nullptr);
        gguf_set_val_u32(metadata, "general.alignment", alignment);
        // Only a context read from a file takes the alignment over.
        ByteVector header(gguf_get_meta_size(metadata));
        gguf_get_meta_data(metadata, header.data());
        gguf_context *bare = gguf_init_empty();
        gguf_set_kv(bare, metadata);
        ByteVector bareHeader(gguf_get_meta_size(bare));
        gguf_get_meta_data(bare, bareHeader.data());
        gguf_context *aligned = gguf_init_from_buffer(bareHeader.data(), bareHeader.size(),
                                                      {.no_alloc = true, .ctx = nullptr});
        QVERIFY(aligned != nullptr);
        for (ggml_tensor *tensor = ggml_get_first_tensor(tensors); tensor != nullptr;
             tensor = ggml_get_next_tensor(tensors, tensor))
            if (gguf_find_tensor(metadata, tensor->name) >= 0)
                gguf_add_tensor(aligned, tensor);
        QVERIFY(gguf_write_to_file(aligned, to.string().c_str(), false));
        gguf_free(aligned);
        gguf_free(bare);
        gguf_free(metadata);
        ggml_free(tensors);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSplitter)
#include "test_splitter.moc"
