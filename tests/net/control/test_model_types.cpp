#include "net/control/model_types.h"

#include "support/qtest_support.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

using namespace commonwatt;

namespace {

// As it really travels: through text.
json::object throughText(const json::object &object) {
    return json::parse(json::serialize(object)).as_object();
}

ModelsStatus fullStatus() {
    ModelStatus model;
    model.name = "llama-3";
    model.architecture = "llama";
    model.quantization = "q8_0";
    model.licence = "apache-2.0";
    model.size = Bytes(123);
    model.blocks = 32;
    model.parameters = 8'000'000'000;
    model.offered = true;
    model.allowed = false;
    model.rule = "llama-*";
    model.held = {{"vulkan:0", {0, 4, true, false}, AssignmentState::Ready, Bytes(45)},
                  {"", {4, 6, false, true}, std::nullopt, Bytes(6)}};
    ModelsStatus status;
    status.models = {model, ModelStatus{}};
    status.requesters = {{"alice", true}, {"bob", false}};
    status.kinds = {{"chat", true}, {"completion", false}};
    return status;
}

// Every field of `object`, replaced by what it never is (an object, or a number for a span), must
// be named by the reader's error. `put` lays the changed object where it belongs in a whole status.
template <typename Put>
void checkFields(const json::object &object, Put &&put) {
    for (const auto &field : object) {
        const std::string key(field.key());
        json::object wrong = object;
        wrong[key] = key == "span" ? json::value(1) : json::value(json::object{{"x", 1}});
        const auto status = modelsStatusFromJson(put(std::move(wrong)));
        QVERIFY2(!status, key.c_str());
        QVERIFY2(status.error().message.contains("'" + key + "'"), status.error().message.c_str());
    }
}

} // namespace

class TestModelTypes : public QObject {
    Q_OBJECT

private slots:
    void everythingGoesThereAndBack() {
        const ModelsStatus status = fullStatus();
        QVERIFY(modelsStatusFromJson(throughText(toJson(status))).value() == status);
        QVERIFY(modelsStatusFromJson(throughText(toJson(ModelsStatus{}))).value() ==
                ModelsStatus{});
    }

    void whatIsOnlyInTheCacheHasAStateOfItsOwn() {
        const json::object object = toJson(fullStatus());
        const json::array &held = object.at("models").at(0).at("held").as_array();
        QCOMPARE(std::string(held.at(0).at("state").as_string()), "ready");
        QCOMPARE(std::string(held.at(1).at("state").as_string()), "cached");
    }

    void unknownFieldsAreIgnored() {
        json::object object = toJson(fullStatus());
        object["later"] = 1;
        object["models"].at(0).as_object()["later"] = 1;
        QVERIFY(modelsStatusFromJson(object).value() == fullStatus());
    }

    void everyMissingOrWrongFieldIsAnErrorThatNamesIt() {
        const json::object good = toJson(fullStatus());
        checkFields(good, [](json::object whole) { return whole; });
        checkFields(good.at("models").at(0).as_object(), [&](json::object model) {
            json::object whole = good;
            whole["models"] = json::array{std::move(model)};
            return whole;
        });
        checkFields(good.at("models").at(0).at("held").at(0).as_object(), [&](json::object held) {
            json::object whole = good;
            whole["models"].at(0).as_object()["held"] = json::array{std::move(held)};
            return whole;
        });
        checkFields(good.at("requesters").at(0).as_object(), [&](json::object requester) {
            json::object whole = good;
            whole["requesters"] = json::array{std::move(requester)};
            return whole;
        });
    }
};

QTEST_APPLESS_MAIN(TestModelTypes)
#include "test_model_types.moc"
