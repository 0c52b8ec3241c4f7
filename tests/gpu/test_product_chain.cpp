// The chain of products on the CPU and on the first Vulkan device, against plain loops over whole
// numbers: every entry must be the same.
#include "gpu/engine/product_chain.h"
#include "gpu/inventory/inventory.h"

#include "support/qtest_support.h"

#include <algorithm>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t width = 256;
constexpr std::uint32_t rounds = 20; // more than are enqueued at once

struct Reference {
    std::vector<std::int8_t> matrix;
    std::vector<std::int8_t> sketchMatrix;
    std::vector<std::int8_t> operand;
    std::vector<std::int32_t> product;

    Reference(std::uint64_t seed, std::uint64_t salt)
        : matrix(std::size_t(width) * width)
        , sketchMatrix(productSketchMatrix(seed, width))
        , operand(productStart(salt, width)) {
        fillProductMatrix(seed, width, 0, matrix);
    }

    static std::vector<std::int32_t> multiply(const std::vector<std::int8_t> &left,
                                              const std::vector<std::int8_t> &right) {
        const std::size_t rows = left.size() / width;
        std::vector<std::int32_t> result(rows * productColumns);
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t inner = 0; inner < width; ++inner)
                for (std::size_t column = 0; column < productColumns; ++column)
                    result[row * productColumns + column] +=
                        left[row * width + inner] * right[inner * productColumns + column];
        return result;
    }

    void multiply() { product = multiply(matrix, operand); }
    Sha256Digest advance() {
        multiply();
        std::ranges::transform(product, operand.begin(), [](std::int32_t entry) {
            return static_cast<std::int8_t>(std::clamp(entry, -1, 1));
        });
        return productDigest(multiply(sketchMatrix, operand));
    }
};

} // namespace

class TestProductChain : public QObject {
    Q_OBJECT

private slots:
    void equalsPlainLoops_data() {
        QTest::addColumn<QString>("device");
        for (const char *device : {"cpu", "vulkan:0"})
            QTest::addRow("%s", device) << device;
    }

    void equalsPlainLoops() {
        QFETCH(QString, device);
        ProductOptions options;
        options.device = device.toStdString();
        options.memoryLimit = Bytes(std::uint64_t(1) << 30);
        QVERIFY(loadBackends(backendFolder(), options.device).has_value());
        if (!chooseDevice(options.device))
            QSKIP("no Vulkan driver (Debian: mesa-vulkan-drivers), or no Vulkan backend");
        auto chain = ProductChain::prepare(options, 5, {width, rounds});
        QVERIFY2(chain.has_value(), chain ? "" : chain.error().describe().c_str());
        QCOMPARE((*chain)->open(1, {}).error().code, ErrorCode::InvalidArgument);
        for (const std::uint64_t salt : {77, 78}) {
            const auto digests = (*chain)->run(salt, {});
            QVERIFY(digests.has_value());
            QCOMPARE(digests->size(), std::size_t(rounds));
            Reference reference(5, salt);
            for (std::uint32_t round = 1; round <= rounds; ++round) {
                if (round == 1 || round == 18) {
                    const auto shown = (*chain)->open(round, {});
                    QVERIFY(shown.has_value());
                    reference.multiply();
                    QVERIFY(shown->operand == reference.operand);
                    QVERIFY(std::ranges::equal(shown->product, reference.product));
                }
                QVERIFY((*digests)[round - 1] == reference.advance());
            }
            // A chain that dies out or repeats could be computed without the products.
            QVERIFY(std::ranges::count(reference.operand, 0) * 20 < std::ssize(reference.operand));
            QVERIFY(digests->front() != digests->back());
        }
    }

    void memoryIsLimited() {
        QVERIFY(loadBackends(backendFolder(), "cpu").has_value());
        ProductOptions options;
        options.device = "cpu";
        options.memoryLimit = Bytes(std::uint64_t(1) << 20);
        const auto chain = ProductChain::prepare(options, 5, {width, rounds});
        QVERIFY(!chain);
        QCOMPARE(chain.error().code, ErrorCode::ResourceExhausted);
    }

    void stopsWhenAsked() {
        QVERIFY(loadBackends(backendFolder(), "cpu").has_value());
        ProductOptions options;
        options.device = "cpu";
        options.memoryLimit = Bytes(std::uint64_t(1) << 30);
        auto chain = ProductChain::prepare(options, 5, {width, rounds});
        QVERIFY(chain.has_value());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE((*chain)->run(1, {.stop = stop.get_token()}).error().code, ErrorCode::Cancelled);
        QCOMPARE((*chain)->run(1, {.time = -1s}).error().code, ErrorCode::Timeout);
        QVERIFY((*chain)->run(1, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestProductChain)
#include "test_product_chain.moc"
