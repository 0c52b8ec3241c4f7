#include "core/base/encoding.h"
#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_windows.h"
#include "core/platform/presence/windows/windows_sources.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <windows.h>
#include <winsock2.h>

#include <iphlpapi.h>
#include <netlistmgr.h>

namespace commonwatt {

namespace {

const std::string sourceName = "windows_network";
constexpr std::size_t maxNames = 64;
constexpr std::size_t maxNameSize = 256;

struct Release {
    void operator()(IUnknown *object) const { object->Release(); }
};
template <typename T>
using ComPointer = std::unique_ptr<T, Release>;

std::string toText(const wchar_t *text) {
    std::array<char, 4 * maxNameSize> utf8{};
    const int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8.data(),
                                         static_cast<int>(utf8.size()), nullptr, nullptr);
    return toPlainText(size > 0 ? utf8.data() : "", maxNameSize);
}

// Told when an address of the machine changes, as it does with every new connection.
class AddressChanges {
public:
    AddressChanges() { listen(); }
    ~AddressChanges() {
        if (!m_listening)
            return;
        constexpr DWORD endsWithin = 1000;
        const DWORD patience = CancelIPChangeNotify(&m_operation->state) ? endsWithin : 0;
        // The system writes into an operation until that has ended. One that cannot be cancelled
        // (wine does not) is left to it.
        if (WaitForSingleObject(m_operation->state.hEvent, patience) != WAIT_OBJECT_0)
            [[maybe_unused]]
            Operation *const left = m_operation.release();
    }
    AddressChanges(const AddressChanges &) = delete;
    AddressChanges &operator=(const AddressChanges &) = delete;

    [[nodiscard]] HANDLE handle() const {
        return m_listening ? m_operation->state.hEvent : nullptr;
    }
    void listenAgain() {
        if (m_listening && WaitForSingleObject(m_operation->state.hEvent, 0) == WAIT_OBJECT_0)
            listen();
    }

private:
    struct Operation {
        OVERLAPPED state{};

        Operation() { state.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr); }
        ~Operation() {
            if (state.hEvent)
                CloseHandle(state.hEvent);
        }
        Operation(const Operation &) = delete;
        Operation &operator=(const Operation &) = delete;
    };

    void listen() {
        OVERLAPPED &state = m_operation->state;
        ResetEvent(state.hEvent);
        HANDLE unused = nullptr;
        m_listening = state.hEvent && NotifyAddrChange(&unused, &state) == ERROR_IO_PENDING;
    }

    std::unique_ptr<Operation> m_operation = std::make_unique<Operation>();
    bool m_listening = false;
};

class NetworkWatch {
public:
    NetworkWatch(const SignalTiming &timing, SignalTeller &teller)
        : m_timing(timing)
        , m_teller(teller) {
        m_initialized = SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED));
    }
    ~NetworkWatch() {
        m_manager.reset();
        if (m_initialized)
            CoUninitialize();
    }
    NetworkWatch(const NetworkWatch &) = delete;
    NetworkWatch &operator=(const NetworkWatch &) = delete;

    void run(const SourceWait &wait) {
        SignalTime next{};
        bool goesOn = true;
        do {
            m_changes.listenAgain();
            tell(signalNow());
            next = signalNow() + m_timing.renewAfter;
            const std::array<void *, 1> handles{m_changes.handle()};
            // Messages for COM come too.
            do
                goesOn = wait.wait(handles, next);
            while (goesOn && signalNow() < next &&
                   WaitForSingleObject(m_changes.handle(), 0) != WAIT_OBJECT_0);
        } while (goesOn);
    }

private:
    // Its service may start after this program, and may be started anew.
    [[nodiscard]] HRESULT connect() {
        if (m_manager)
            return S_OK;
        INetworkListManager *manager = nullptr;
        const HRESULT result =
            CoCreateInstance(CLSID_NetworkListManager, nullptr, CLSCTX_ALL, IID_INetworkListManager,
                             reinterpret_cast<void **>(&manager));
        if (SUCCEEDED(result))
            m_manager.reset(manager);
        return result;
    }

    void tell(SignalTime now) {
        if (const HRESULT connected = connect(); FAILED(connected)) {
            for (const SignalKind kind : {SignalKind::Metered, SignalKind::Network})
                m_teller.tell(connected == REGDB_E_CLASSNOTREG // there is no such service
                                  ? notOfferedSignal(kind, sourceName, now)
                                  : unknownSignal(kind, sourceName, now,
                                                  "Windows does not tell of its networks"),
                              now);
            return;
        }
        m_teller.tell(metered(now), now);
        const std::optional<std::set<std::string>> names = connections();
        if (!names) {
            m_teller.tell(unknownSignal(SignalKind::Network, sourceName, now,
                                        "Windows does not tell its connections"),
                          now);
            m_manager.reset();
            return;
        }
        Signal network = knownSignal(SignalKind::Network, sourceName, !names->empty(), now);
        network.names.assign(names->begin(), names->end());
        m_teller.tell(std::move(network), now);
    }

    [[nodiscard]] Signal metered(SignalTime now) const {
        INetworkCostManager *found = nullptr;
        const HRESULT offered =
            m_manager->QueryInterface(IID_INetworkCostManager, reinterpret_cast<void **>(&found));
        const Signal notOffered = notOfferedSignal(SignalKind::Metered, sourceName, now);
        if (offered == E_NOINTERFACE)
            return notOffered;
        const ComPointer<INetworkCostManager> manager(SUCCEEDED(offered) ? found : nullptr);
        DWORD cost = 0;
        if (!manager || FAILED(manager->GetCost(&cost, nullptr)))
            return unknownSignal(SignalKind::Metered, sourceName, now,
                                 "Windows does not tell what its network costs");
        if (cost == NLM_CONNECTION_COST_UNKNOWN)
            return notOffered;
        return knownSignal(
            SignalKind::Metered, sourceName,
            (cost & (NLM_CONNECTION_COST_FIXED | NLM_CONNECTION_COST_VARIABLE |
                     NLM_CONNECTION_COST_OVERDATALIMIT | NLM_CONNECTION_COST_ROAMING)) != 0,
            now);
    }

    // Nothing: the system does not say.
    [[nodiscard]] std::optional<std::set<std::string>> connections() const {
        IEnumNetworks *found = nullptr;
        if (FAILED(m_manager->GetNetworks(NLM_ENUM_NETWORK_CONNECTED, &found)))
            return std::nullopt;
        std::set<std::string> names;
        const ComPointer<IEnumNetworks> networks(found);
        INetwork *next = nullptr;
        ULONG count = 0;
        while (names.size() < maxNames && networks->Next(1, &next, &count) == S_OK && count == 1) {
            const ComPointer<INetwork> network(next);
            BSTR name = nullptr;
            if (FAILED(network->GetName(&name)) || !name)
                continue;
            names.insert(toText(name));
            SysFreeString(name);
        }
        return names;
    }

    SignalTiming m_timing;
    SignalTeller &m_teller;
    bool m_initialized = false;
    ComPointer<INetworkListManager> m_manager;
    AddressChanges m_changes;
};

} // namespace

std::unique_ptr<SignalSource> startNetworkSource(const SignalTiming &timing, SignalSink sink) {
    return startSourceThread([timing, sink = std::move(sink)](const SourceWait &wait) {
        SignalTeller teller(sink, timing);
        NetworkWatch(timing, teller).run(wait);
    });
}

} // namespace commonwatt
