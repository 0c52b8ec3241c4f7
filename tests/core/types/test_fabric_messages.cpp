#include "core/types/fabric_messages.h"
#include "core/types/worker_messages.h"
#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

std::string payloadOf(const ByteVector &frame) {
    return std::string(asText(decodeFrame(frame).value().payload));
}

const DeviceInfo device{"vulkan:0", "vulkan", "llvmpipe", Bytes(std::uint64_t(1) << 33),
                        1.5e9,      2e12};

SamplingOptions sampling() {
    SamplingOptions options;
    options.temperature = 0.5F;
    options.topK = 40;
    options.topP = 0.25F;
    options.seed = UINT64_MAX;
    options.logitBias = {{7, -100.0F}, {9, 1.5F}};
    options.topLogprobs = 5;
    return options;
}

Wishes wishes() {
    return {{{"llama-*"}, {"llama-2"}}, {{}, {"bob"}}, {"chat", "later"}};
}

} // namespace

class TestFabricMessages : public QObject {
    Q_OBJECT

private slots:
    void everyFabricMessageRoundTrips() {
        const std::vector<FabricMessage> messages{
            Challenge{1, "00ff", "abcd", "ef01"},
            Hello{1, "key", "sig", "token", "Attic", "commonwattd 0.1", {device}, wishes()},
            Welcome{7, "home", "commonwatt-coordinator 0.2.0"},
            Refused{ErrorCode::Unauthorized, "the token was used"},
            Assign{3, "cpu", {"{}", "sig"}, {1, 4, false, true}, 4096, 16},
            Unassign{3},
            AssignmentReport{3, AssignmentState::Failed, 0.5, 4096, 2e9, ErrorCode::Timeout, "x",
                             2},
            OpenSequence{3,
                         9,
                         "00112233445566778899aabbccddeeff",
                         {1, 4, false, true},
                         512,
                         WireFormat::Q8_0,
                         sampling(),
                         {1, 2, 3}},
            CloseSequence{3, 9},
            Drain{"cpu", "the owner is back"},
            Offer{{device, device}},
            Credit{"aa", "m", {0, 2, true, false}, 99, MicroCredits(12)},
            CreditAck{"aa"},
            PrepareProduct{UINT64_MAX, "cpu", UINT64_MAX, {1024, 9}},
            RunProduct{1, UINT64_MAX},
            OpenProduct{1, 9},
            EndProduct{1, "passed"},
            ProductPrepared{1},
            ProductDigests{1, {Sha256Digest{1, 2}, Sha256Digest{3}}},
            ProductRefused{1, ErrorCode::Unavailable, "paused"},
            wishes(),
            Catalogue{{{"m", "llama", "q8_0", "mit", Bytes(9), 4, 5}, {}}, {"alice", "bob"}},
        };
        QCOMPARE(messages.size(), std::variant_size_v<FabricMessage>);
        for (const FabricMessage &message : messages) {
            const std::string payload = payloadOf(encodeFabricFrame(message));
            const auto decoded = decodeFabricMessage(payload);
            QVERIFY2(decoded && *decoded == message, payload.c_str());
        }
    }

    void everyWorkerMessageRoundTrips() {
        const std::vector<WorkerMessage> messages{
            LoadRange{1, "m", {0, 2, true, false}, {"/a", "/b c"}, 512, 16},
            UnloadRange{1},
            SetPace{0.3, 8000},
            OpenSequence{3, 9, "aa", {1, 4, false, false}, 512, WireFormat::F16, {}, {}},
            CloseSequence{3, 9},
            WorkerReady{device},
            Heartbeat{12},
            WorkerLoaded{1, 512, Bytes(1000), 3e9},
            WorkerFailed{1, ErrorCode::ResourceExhausted, "no memory"},
            PrepareProduct{1, "cpu", 2, {1024, 9}},
            RunProduct{1, 2},
            OpenProduct{1, 9},
            EndProduct{1, ""},
            ProductPrepared{1},
            ProductDigests{1, {Sha256Digest{1}}},
            ProductRefused{1, ErrorCode::Unsupported, "no"},
        };
        QCOMPARE(messages.size(), std::variant_size_v<WorkerMessage>);
        for (const WorkerMessage &message : messages) {
            const std::string payload = payloadOf(encodeWorkerFrame(message));
            const auto decoded = decodeWorkerMessage(payload);
            QVERIFY2(decoded && *decoded == message, payload.c_str());
        }
    }

    void pacesAreWithinTheirBounds() {
        const auto decode = [](const std::string &fields) {
            return decodeWorkerMessage(R"({"type":"setPace",)" + fields + "}");
        };
        for (const double duty : {0.0, 0.25, 1.0}) {
            const SetPace pace{duty, SetPace::maxSubmissionMicros};
            const auto decoded = decodeWorkerMessage(payloadOf(encodeWorkerFrame(pace)));
            QVERIFY(decoded && *decoded == WorkerMessage(pace));
        }
        QVERIFY(decode(R"("duty":0,"submissionMicros":0)").has_value());
        for (const char *fields :
             {R"("duty":-0.01,"submissionMicros":0)", R"("duty":1.01,"submissionMicros":0)",
              R"("duty":1e999,"submissionMicros":0)", R"("duty":"1","submissionMicros":0)",
              R"("duty":null,"submissionMicros":0)", R"("duty":1)", R"("submissionMicros":0)",
              R"("duty":1,"submissionMicros":-1)", R"("duty":1,"submissionMicros":0.5)",
              R"("duty":1,"submissionMicros":10000001)"}) {
            const auto decoded = decode(fields);
            QVERIFY2(!decoded && decoded.error().code == ErrorCode::InvalidData, fields);
        }
    }

    void whatPassesThroughReadsTheSameOnBothSides() {
        const OpenSequence open{3,          9, "aa", {1, 4, false, true}, 512, WireFormat::F16,
                                sampling(), {}};
        QCOMPARE(toHex(encodeFabricFrame(open)), toHex(encodeWorkerFrame(open)));
    }

    void unknownTypesAreToldApartFromMalformedOnes() {
        QCOMPARE(decodeFabricMessage(R"({"type":"later"})").error().code, ErrorCode::Unsupported);
        QCOMPARE(decodeFabricMessage(R"({"type":"unassign"})").error().code,
                 ErrorCode::InvalidData);
        QCOMPARE(decodeFabricMessage("[]").error().code, ErrorCode::InvalidData);
    }

    // Peers from before say less.
    void whatOlderPeersLeaveOutMeansEverything() {
        const auto hello = decodeFabricMessage(
            R"({"type":"hello","version":1,"key":"k","signature":"s","token":"","name":"n",)"
            R"("software":"x","devices":[]})");
        QVERIFY(std::get<Hello>(hello.value()).wishes == Wishes());
        const auto welcome =
            decodeFabricMessage(R"({"type":"welcome","volunteer":1,"coordinatorName":"c"})");
        QCOMPARE(std::get<Welcome>(welcome.value()).software, std::string());
        QVERIFY(std::get<Wishes>(decodeFabricMessage(R"({"type":"wishes"})").value()) == Wishes());
    }

    void wishesAndCataloguesAreBounded() {
        const auto decodes = [](const FabricMessage &message) {
            return decodeFabricMessage(payloadOf(encodeFabricFrame(message))).has_value();
        };
        Wishes wishes;
        wishes.models.deny.assign(maxWishes, std::string(maxWishLength, 'x'));
        QVERIFY(decodes(wishes));
        wishes.models.deny.emplace_back("one more");
        QVERIFY(!decodes(wishes));
        wishes.models.deny = {std::string(maxWishLength + 1, 'x')};
        QVERIFY(!decodes(wishes));
        Catalogue catalogue;
        catalogue.models.resize(maxCatalogueLength);
        catalogue.requesters.resize(maxCatalogueLength);
        QVERIFY(decodes(catalogue));
        catalogue.requesters.emplace_back("one more");
        QVERIFY(!decodes(catalogue));
        catalogue.requesters.clear();
        catalogue.models.emplace_back();
        QVERIFY(!decodes(catalogue));
        for (const char *text :
             {R"({"type":"wishes","models":[]})", R"({"type":"wishes","kinds":[1]})",
              R"({"type":"wishes","requesters":{"deny":"x"}})", R"({"type":"catalogue"})",
              R"({"type":"catalogue","models":[1]})"})
            QVERIFY2(!decodeFabricMessage(text), text);
    }

    // Such text reaches the logs, the operator's terminal and requesters.
    void textFromOutsideIsPlainAndShort() {
        const std::string wild = "a\n2026-01-01 E forged\x1b[2J\u202e";
        const std::string plain = "a 2026-01-01 E forged [2J ";
        const DeviceInfo device{wild, wild, wild, Bytes(1), 1};
        const auto through = [](const FabricMessage &message) {
            return decodeFabricMessage(payloadOf(encodeFabricFrame(message))).value();
        };
        const auto hello =
            std::get<Hello>(through(Hello{1, "key", "sig", "token", wild, wild, {device}}));
        QCOMPARE(hello.name, plain);
        QCOMPARE(hello.software, plain);
        QCOMPARE(hello.devices.at(0).id, plain);
        QCOMPARE(hello.devices.at(0).backend, plain);
        QCOMPARE(hello.devices.at(0).description, plain);
        QCOMPARE(std::get<Drain>(through(Drain{wild, wild})), (Drain{plain, plain}));
        AssignmentReport report;
        report.message = wild;
        QCOMPARE(std::get<AssignmentReport>(through(report)).message, plain);
        QCOMPARE(std::get<Refused>(through(Refused{ErrorCode::Internal, wild})).message, plain);
        QCOMPARE(std::get<Welcome>(through(Welcome{1, wild})).coordinatorName, plain);
        QVERIFY(
            !decodeFabricMessage(payloadOf(encodeFabricFrame(Drain{"", std::string(1025, 'a')}))));
    }

    void refusesFieldsOutOfRange_data() {
        QTest::addColumn<QString>("payload");
        QTest::newRow("span backwards")
            << R"({"type":"credit","work":"a","model":"m","tokens":1,"microCredits":1,)"
               R"("span":{"begin":3,"end":2,"embedding":false,"head":false}})";
        QTest::newRow("empty span")
            << R"({"type":"credit","work":"a","model":"m","tokens":1,"microCredits":1,)"
               R"("span":{"begin":2,"end":2,"embedding":false,"head":false}})";
        QTest::newRow("negative credit")
            << R"({"type":"credit","work":"a","model":"m","tokens":1,"microCredits":-1,)"
               R"("span":{"begin":0,"end":2,"embedding":false,"head":false}})";
        QTest::newRow("progress above one")
            << R"({"type":"assignmentReport","assignment":1,"state":"ready","progress":2,)"
               R"("kvTokens":1,"bytesPerSecond":1,"code":"internal","message":"","failures":0})";
    }

    void refusesFieldsOutOfRange() {
        QFETCH(QString, payload);
        QCOMPARE(decodeFabricMessage(payload.toStdString()).error().code, ErrorCode::InvalidData);
    }
};

QTEST_APPLESS_MAIN(TestFabricMessages)
#include "test_fabric_messages.moc"
