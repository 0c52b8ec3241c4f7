#include "coordinator/models/chat_template.h"
#include "coordinator/models/splitter.h"
#include "coordinator/models/vocabulary.h"

#include "coordinator/models/real_model.h"
#include "coordinator/models/tiny_model.h"
#include "support/qtest_support.h"

#include <llama.h>

#include <QTemporaryDir>

using namespace commonwatt;

namespace {

// What libllama itself says, with a model of its own.
std::vector<TokenId> libllamaTokens(const std::filesystem::path &file, const std::string &text) {
    llama_model_params params = llama_model_default_params();
    params.vocab_only = true;
    llama_model *model = llama_model_load_from_file(file.c_str(), params);
    std::vector<TokenId> tokens(text.size() + 8);
    const int count =
        llama_tokenize(llama_model_get_vocab(model), text.data(), static_cast<int>(text.size()),
                       tokens.data(), static_cast<int>(tokens.size()), true, false);
    tokens.resize(static_cast<std::size_t>(std::max(count, 0)));
    llama_model_free(model);
    return tokens;
}

std::string textOf(const Vocabulary &vocabulary, const std::vector<TokenId> &tokens) {
    TextAssembler assembler;
    std::string text;
    for (const TokenId token : tokens)
        text += assembler.add(vocabulary.pieceOf(token));
    return text + assembler.finish();
}

constexpr const char *chatml =
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] "
    "+ '<|im_end|>' + '\n'}}{% endfor %}{% if add_generation_prompt %}{{ "
    "'<|im_start|>assistant\n' }}{% endif %}";

// A byte-pair vocabulary without tokens for most bytes.
void makeBytePairs(gguf_context *file) {
    std::vector<const char *> tokens{"<|endoftext|>", "a", "b", "c", "ab"};
    std::vector<const char *> merges{"a b"};
    const std::vector<std::int32_t> types{3, 1, 1, 1, 1};
    gguf_remove_key(file, "tokenizer.ggml.scores");
    gguf_set_val_str(file, "tokenizer.ggml.model", "gpt2");
    gguf_set_val_str(file, "tokenizer.ggml.pre", "gpt-2");
    gguf_set_arr_str(file, "tokenizer.ggml.tokens", tokens.data(), tokens.size());
    gguf_set_arr_str(file, "tokenizer.ggml.merges", merges.data(), merges.size());
    gguf_set_arr_data(file, "tokenizer.ggml.token_type", GGUF_TYPE_INT32, types.data(),
                      types.size());
    gguf_set_val_u32(file, "tokenizer.ggml.bos_token_id", 0);
    gguf_set_val_u32(file, "tokenizer.ggml.eos_token_id", 0);
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

private slots:
    void agreesWithLibllama_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << "hello world";
        QTest::newRow("empty") << "";
        QTest::newRow("accents") << "caf\u00e9 \u00fcber";
        QTest::newRow("emoji") << "a \U0001F600\u200D\U0001F525 b";
        QTest::newRow("Chinese") << "\u4f60\u597d";
        QTest::newRow("white space") << "  a\n\n\tb  ";
        QTest::newRow("special token's text") << "</s> <s>";
    }
    void agreesWithLibllama() {
        QFETCH(QString, text);
        const auto file = path("bytes.gguf");
        TinyModel{}.write(file);
        check(file, text.toStdString());
        const auto real = realModel();
        if (!real.empty())
            check(real, text.toStdString());
    }

    void loadsFromTheEmbeddingsBlockFile() {
        const auto model = realModel();
        if (model.empty())
            QSKIP("no real model here");
        std::filesystem::create_directory(path("blocks"));
        const auto split = splitModel(model, path("blocks"), {.name = "real"});
        QVERIFY(split.has_value());
        const auto part = Vocabulary::load(path("blocks") / split->manifest.embedding.sha256);
        QVERIFY2(part.has_value(), part ? "" : part.error().describe().c_str());
        QCOMPARE((*part)->size(), split->manifest.vocabularySize);
        const auto tokens = (*part)->tokenize("Once upon a time");
        QVERIFY(tokens.has_value());
        QCOMPARE(*tokens, libllamaTokens(model, "Once upon a time"));
    }

    void namesTheCharacterThatItCannotHold() {
        const auto file = path("no-bytes.gguf");
        TinyModel{.byteTokens = false}.write(file);
        const auto vocabulary = Vocabulary::load(file);
        QVERIFY(vocabulary.has_value());
        const auto tokens = (*vocabulary)->tokenize("hello caf\u00e9");
        QVERIFY(!tokens.has_value());
        QCOMPARE(tokens.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(tokens.error().message,
                 std::string("this model's vocabulary cannot hold the character '\u00e9'"));
        QVERIFY((*vocabulary)->tokenize("hello world").has_value());
    }

    void doesNotLeaveOutWhatBytePairsLack() {
        const auto file = path("pairs.gguf");
        TinyModel{}.write(file, makeBytePairs);
        const auto vocabulary = Vocabulary::load(file);
        QVERIFY2(vocabulary.has_value(), vocabulary ? "" : vocabulary.error().describe().c_str());
        QCOMPARE((*vocabulary)->tokenize("abc").value(), (std::vector<TokenId>{4, 3}));
        const auto tokens = (*vocabulary)->tokenize("abx");
        QVERIFY(!tokens.has_value());
        QVERIFY(tokens.error().message.find("'x'") != std::string::npos);
    }

    // std::regex, by which libllama finds the words of some vocabularies, needs stack for each
    // letter of a word; a million of them ended the process.
    void survivesEndlessWords() {
        const auto file = path("regex.gguf");
        TinyModel{}.write(file, [](gguf_context *metadata) {
            makeBytePairs(metadata);
            gguf_set_val_str(metadata, "tokenizer.ggml.pre", "tekken");
        });
        const auto vocabulary = Vocabulary::load(file);
        QVERIFY2(vocabulary.has_value(), vocabulary ? "" : vocabulary.error().describe().c_str());
        for (const char *word : {"a", " ", "1", "!", "\n", "\u00e9"}) {
            std::string text;
            while (text.size() < 1'000'000)
                text += word;
            const auto tokens = (*vocabulary)->tokenize(text);
            QVERIFY(!tokens.has_value());
            QCOMPARE(tokens.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY((*vocabulary)->tokenize(std::string(2000, 'a')).has_value());
    }

    void countsTokensBeforehand() {
        const auto file = path("bytes.gguf");
        TinyModel{}.write(file);
        const auto vocabulary = Vocabulary::load(file).value();
        for (const char *text : {"", "hello world", "123456", "caf\u00e9", "\U0001F600 hello"}) {
            const std::size_t least = vocabulary->leastTokens(text);
            QVERIFY(least <= vocabulary->tokenize(text)->size());
        }
        QCOMPARE(vocabulary->leastTokens("123456"), 6U); // no token has a digit
        QVERIFY(vocabulary->leastTokens(std::string(10'000, 'a')) > 1000);
    }

    void refusesMalformedText() {
        const auto file = path("bytes.gguf");
        TinyModel{}.write(file);
        const auto vocabulary = Vocabulary::load(file);
        QCOMPARE((*vocabulary)->tokenize("\xff\xfe").error().code, ErrorCode::InvalidArgument);
    }

    void takesSpecialTokensOnlyWhenAsked() {
        const auto file = path("special.gguf");
        TinyModel{.extraTokens = {"<|im_end|>"}}.write(file);
        const auto vocabulary = Vocabulary::load(file);
        QVERIFY(vocabulary.has_value());
        const auto special =
            (*vocabulary)->tokenize("<|im_end|>", SpecialText::Tokens, TextBoundaries::Omit);
        QCOMPARE(special->size(), 1U);
        QVERIFY((*vocabulary)->isEndOfGeneration(special->front()));
        QCOMPARE((*vocabulary)->pieceOf(special->front()), std::string());
        const auto plain =
            (*vocabulary)->tokenize("<|im_end|>", SpecialText::Plain, TextBoundaries::Omit);
        QVERIFY(plain->size() > 1);
        QVERIFY((*vocabulary)->isEndOfGeneration(2));
        QVERIFY(!(*vocabulary)->isEndOfGeneration(-1));
        QVERIFY(!(*vocabulary)->isEndOfGeneration(1 << 20));
        QCOMPARE((*vocabulary)->pieceOf(1 << 20), std::string());
    }

    void survivesHostileVocabularies_data() {
        QTest::addColumn<int>("variant");
        QTest::newRow("two tokens alike") << 0;
        QTest::newRow("scores missing") << 1;
        QTest::newRow("types of another type") << 2;
        QTest::newRow("begin token out of range") << 3;
        QTest::newRow("byte token without a byte") << 4;
        QTest::newRow("unknown tokenizer") << 5;
        QTest::newRow("tokenizer is a number") << 6;
        QTest::newRow("tokens are numbers") << 7;
        QTest::newRow("token is not UTF-8") << 8;
        QTest::newRow("file type is text") << 9;
    }
    void survivesHostileVocabularies() {
        QFETCH(int, variant);
        const auto file = path("hostile.gguf");
        TinyModel model;
        if (variant == 0)
            model.extraTokens = {"hello"};
        if (variant == 8)
            model.extraTokens = {"\xff\xff"};
        model.write(file, [&](gguf_context *metadata) {
            const std::vector<std::int32_t> few(3, 6);
            const std::vector<float> scores(2, 1);
            switch (variant) {
            case 1:
                gguf_set_arr_data(metadata, "tokenizer.ggml.scores", GGUF_TYPE_FLOAT32,
                                  scores.data(), scores.size());
                break;
            case 2:
                gguf_set_val_u32(metadata, "tokenizer.ggml.token_type", 1);
                break;
            case 3:
                gguf_set_val_u32(metadata, "tokenizer.ggml.bos_token_id", 1U << 30);
                break;
            case 4: {
                std::vector<std::int32_t> bytes(model.tokens().size(), 6);
                gguf_set_arr_data(metadata, "tokenizer.ggml.token_type", GGUF_TYPE_INT32,
                                  bytes.data(), bytes.size());
                break;
            }
            case 5:
                gguf_set_val_str(metadata, "tokenizer.ggml.model", "bert");
                break;
            case 6:
                gguf_set_val_u32(metadata, "tokenizer.ggml.model", 1);
                break;
            case 7:
                gguf_set_arr_data(metadata, "tokenizer.ggml.tokens", GGUF_TYPE_INT32, few.data(),
                                  few.size());
                break;
            case 9:
                gguf_set_val_str(metadata, "general.file_type", "seven");
                break;
            default:
                break;
            }
        });
        // An error or a vocabulary that can be used; never the end of the process.
        const auto vocabulary = Vocabulary::load(file);
        if (vocabulary)
            static_cast<void>((*vocabulary)->tokenize("hello \u00e9"));
        else
            QVERIFY(!vocabulary.error().message.empty());
        if (variant == 0 || variant == 5 || variant == 6 || variant == 7)
            QVERIFY(!vocabulary.has_value());
    }

    void holdsUnfinishedCharactersBack() {
        TextAssembler assembler;
        QCOMPARE(assembler.add("a\xF0\x9F"), std::string("a"));
        QCOMPARE(assembler.add("\x98"), std::string());
        QCOMPARE(assembler.add("\x80z"), std::string("\U0001F600z"));
        QCOMPARE(assembler.add("\xC3"), std::string());
        QCOMPARE(assembler.finish(), std::string("\uFFFD"));
        QCOMPARE(assembler.finish(), std::string());
    }

    void rendersTheModelsTemplate() {
        const auto file = path("chat.gguf");
        TinyModel{.chatTemplate = chatml, .extraTokens = {"<|im_start|>", "<|im_end|>"}}.write(
            file);
        const auto chat = ChatTemplate::load(Vocabulary::load(file).value());
        QVERIFY2(chat.has_value(), chat ? "" : chat.error().describe().c_str());
        const std::vector<ChatMessage> messages{{"system", "Be brief."}, {"user", "Hi \U0001F600"}};
        const auto prompt = (*chat)->render(messages);
        QVERIFY2(prompt.has_value(), prompt ? "" : prompt.error().describe().c_str());
        QCOMPARE(*prompt, std::string("<|im_start|>system\nBe brief.<|im_end|>\n"
                                      "<|im_start|>user\nHi \U0001F600<|im_end|>\n"
                                      "<|im_start|>assistant\n"));
        QVERIFY((*chat)->stopTexts().empty());
    }

    void hasAPlainTemplateForOtherModels() {
        const auto file = path("plain.gguf");
        TinyModel{}.write(file);
        const auto chat = ChatTemplate::load(Vocabulary::load(file).value());
        QVERIFY(chat.has_value());
        const std::vector<ChatMessage> messages{{"user", "Hi"}, {"assistant", "Ho"}, {"user", "?"}};
        QCOMPARE((*chat)->render(messages).value(),
                 std::string("User: Hi\nAssistant: Ho\nUser: ?\nAssistant:"));
        QVERIFY(!(*chat)->stopTexts().empty());
    }

    void passesOnWhatATemplateRefuses() {
        const auto file = path("refuses.gguf");
        TinyModel{.chatTemplate = "{% if messages[0].content == 'forbidden' %}"
                                  "{{ raise_exception('not this') }}{% endif %}"
                                  "{% for m in messages %}{{ m.content }}{% endfor %}"}
            .write(file);
        const auto chat = ChatTemplate::load(Vocabulary::load(file).value());
        QVERIFY2(chat.has_value(), chat ? "" : chat.error().describe().c_str());
        const auto refused = (*chat)->render(std::vector<ChatMessage>{{"user", "forbidden"}});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(refused.error().message.find("not this") != std::string::npos);
        QCOMPARE((*chat)->render(std::vector<ChatMessage>{{"user", "x"}}).value(),
                 std::string("x"));
    }

    void tellsOfAMalformedTemplate() {
        const auto file = path("malformed.gguf");
        TinyModel{.chatTemplate = "{% for m in %}{{ m"}.write(file);
        const auto chat = ChatTemplate::load(Vocabulary::load(file).value());
        QVERIFY(!chat.has_value());
        QCOMPARE(chat.error().code, ErrorCode::InvalidData);
    }

private:
    [[nodiscard]] std::filesystem::path path(const std::string &name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    static void check(const std::filesystem::path &file, const std::string &text) {
        const auto vocabulary = Vocabulary::load(file);
        QVERIFY2(vocabulary.has_value(), vocabulary ? "" : vocabulary.error().describe().c_str());
        const auto tokens = (*vocabulary)->tokenize(text);
        QVERIFY(tokens.has_value());
        QCOMPARE(*tokens, libllamaTokens(file, text));
        const std::string again = textOf(**vocabulary, *tokens);
        // Such a vocabulary puts a space before a text.
        QCOMPARE(again, text.empty() ? text : " " + text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
