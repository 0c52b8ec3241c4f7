#include "gpu/inventory/driver_library.h"
#include "gpu/telemetry/kmt_sensor.h"

#include <windows.h>

namespace commonwatt {

namespace {

struct EnumAdapters {
    std::uint32_t count = 0;
    kmt::AdapterInfo *adapters = nullptr;
};
static_assert(sizeof(EnumAdapters) == 16);

struct AdapterQuery {
    kmt::AdapterHandle adapter = 0;
    kmt::Info info{};
    void *data = nullptr;
    std::uint32_t size = 0;
};
static_assert(sizeof(AdapterQuery) == 24);

struct CloseAdapter {
    kmt::AdapterHandle adapter = 0;
};

// A negative status is a failure.
using EnumFunction = LONG WINAPI(EnumAdapters *);
using AskFunction = LONG WINAPI(AdapterQuery *);
using StatisticsFunction = LONG WINAPI(kmt::StatisticsQuery *);
using CloseFunction = LONG WINAPI(const CloseAdapter *);

class GdiKernel final : public kmt::Kernel {
public:
    explicit GdiKernel(boost::dll::shared_library library)
        : m_library(std::move(library))
        , m_enum(functionOf<EnumFunction>(m_library, "D3DKMTEnumAdapters2"))
        , m_ask(functionOf<AskFunction>(m_library, "D3DKMTQueryAdapterInfo"))
        , m_statistics(functionOf<StatisticsFunction>(m_library, "D3DKMTQueryStatistics"))
        , m_close(functionOf<CloseFunction>(m_library, "D3DKMTCloseAdapter")) {}

    [[nodiscard]] bool isComplete() const { return m_enum && m_ask && m_statistics && m_close; }

    [[nodiscard]] std::size_t openAdapters(std::span<kmt::AdapterInfo> adapters) override {
        EnumAdapters query{static_cast<std::uint32_t>(adapters.size()), adapters.data()};
        return m_enum(&query) < 0 ? 0 : query.count;
    }

    void close(kmt::AdapterHandle adapter) override {
        const CloseAdapter query{adapter};
        m_close(&query);
    }

    [[nodiscard]] bool ask(kmt::AdapterHandle adapter, kmt::Info info, void *data,
                           std::uint32_t size) override {
        AdapterQuery query{adapter, info, data, size};
        return m_ask(&query) >= 0;
    }

    [[nodiscard]] bool ask(kmt::StatisticsQuery &query) override {
        return m_statistics(&query) >= 0;
    }

    [[nodiscard]] Result<std::shared_ptr<void>> open(std::uint32_t process) override {
        if (const HANDLE handle = ::OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, process))
            return std::shared_ptr<void>(handle, [](HANDLE owned) { ::CloseHandle(owned); });
        // What Windows says of an identifier that no process has.
        if (::GetLastError() == ERROR_INVALID_PARAMETER)
            return fail(ErrorCode::NotFound, "there is no such process");
        return fail(ErrorCode::PermissionDenied, "the process may not be asked");
    }

private:
    const boost::dll::shared_library m_library;
    EnumFunction *const m_enum;
    AskFunction *const m_ask;
    StatisticsFunction *const m_statistics;
    CloseFunction *const m_close;
};

} // namespace

GpuSensors openSystemSensors(const TelemetryFolders &) {
    boost::dll::shared_library library;
    std::error_code missing;
    library.load("gdi32.dll", boost::dll::load_mode::search_system_folders, missing);
    if (missing)
        return {};
    auto kernel = std::make_shared<GdiKernel>(std::move(library));
    return kernel->isComplete() ? openKmtSensors(std::move(kernel)) : GpuSensors();
}

} // namespace commonwatt
