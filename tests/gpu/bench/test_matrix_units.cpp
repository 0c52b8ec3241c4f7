// What is made of what a Vulkan driver tells of its matrix units; here no driver has any.
#include "gpu/bench/vulkan/matrix_units.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

constexpr MatrixShape right{16, 16, 16, 0, 0, 1, 1, 3}; // 16-bit floats to 32-bit ones, a subgroup

} // namespace

class TestMatrixUnits : public QObject {
    Q_OBJECT
private slots:
    void findsTheShapeThatTheKernelUses() {
        QVERIFY(!canMultiplyHalves({}));
        QVERIFY(canMultiplyHalves(std::array{right}));
        const std::array<std::uint32_t MatrixShape::*, 8> fields{
            &MatrixShape::m, &MatrixShape::n, &MatrixShape::k,      &MatrixShape::a,
            &MatrixShape::b, &MatrixShape::c, &MatrixShape::result, &MatrixShape::scope};
        std::vector<MatrixShape> others;
        for (const auto field : fields) {
            MatrixShape other = right;
            other.*field += 2;
            QVERIFY(!canMultiplyHalves(std::array{other}));
            others.push_back(other);
        }
        QVERIFY(!canMultiplyHalves(others));
        others.push_back(right);
        QVERIFY(canMultiplyHalves(others));
    }

    void asksEveryDriverThatIsHere() {
        const auto instance = VulkanInstance::open();
        if (!instance)
            QSKIP(instance.error().describe().c_str());
        const auto devices = instance->devices();
        QVERIFY(devices);
        for (VkPhysicalDevice device : *devices) {
            const MatrixUnits units = findMatrixUnits(*instance, device);
            const auto extensions = instance->extensions(device);
            QVERIFY(extensions);
            // Never without the extension.
            QVERIFY(units == MatrixUnits::None ||
                    extensions->contains(featuresOf(units).extension));
        }
    }
};

QTEST_GUILESS_MAIN(TestMatrixUnits)
#include "test_matrix_units.moc"
