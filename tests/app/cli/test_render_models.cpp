#include "app/cli/render_models.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestRenderModels : public QObject {
    Q_OBJECT

private slots:
    void nothingOfferedIsSaid() {
        ModelsStatus status;
        status.kinds = {{"chat", true}, {"completion", true}};
        const std::string text = renderModels(status, Style::Plain);
        QVERIFY2(text.contains("offers no models"), text.c_str());
        QVERIFY2(text.contains("chat, completion"), text.c_str());
    }

    void everyModelSaysWhetherItIsServedAndWhatOfItIsHere() {
        ModelStatus served;
        served.name = "llama-3";
        served.quantization = "q8_0";
        served.licence = "apache-2.0";
        served.size = Bytes(std::uint64_t(8) << 30);
        served.blocks = 32;
        served.offered = true;
        served.held = {{"cuda:0", {0, 4, true, false}, AssignmentState::Ready, Bytes(1 << 30)},
                       {"", {4, 6, false, false}, std::nullopt, Bytes(1 << 20)}};
        ModelStatus denied;
        denied.name = "evil\x1b[2J";
        denied.allowed = false;
        denied.rule = "evil*";
        ModelStatus missing;
        missing.name = "qwen";
        missing.offered = true;
        missing.allowed = false;
        const ModelsStatus status{.models = {served, denied, missing},
                                  .requesters = {{"alice", true}, {"bob", false}},
                                  .kinds = {{"chat", true}, {"completion", false}}};
        const std::string text = renderModels(status, Style::Plain);
        const auto lineOf = [&](const std::string &word) {
            const std::size_t at = text.find(word);
            const std::size_t begin = at == std::string::npos ? 0 : text.rfind('\n', at) + 1;
            return text.substr(begin, text.find('\n', begin) - begin);
        };
        QVERIFY2(lineOf("llama-3").contains("apache-2.0") &&
                     lineOf("llama-3").contains("8.0 GiB") &&
                     lineOf("llama-3").contains("ready on cuda:0") &&
                     lineOf("llama-3").contains("blocks 4-5 of 32, 1.0 MiB, in the cache"),
                 text.c_str());
        QVERIFY2(lineOf("evil").contains("no: models_deny evil*"), text.c_str());
        QVERIFY2(lineOf("qwen").contains("no: models_allow lacks it"), text.c_str());
        QVERIFY2(lineOf("alice").contains("alice, bob (no)"), text.c_str());
        QVERIFY2(lineOf("chat").contains("chat, completion (no)"), text.c_str());
        QVERIFY(!text.contains('\x1b'));
    }
};

QTEST_APPLESS_MAIN(TestRenderModels)
#include "test_render_models.moc"
