// The coordinator's challenges: passed to the worker of the device that they name, and back.
#include "app/daemon/assignments.h"

#include <utility>

namespace commonwatt {

void Assignments::onPrepareProduct(PrepareProduct request) {
    endProduct();
    const LentDevice *const lent = device(request.device);
    if (!lent)
        return m_handlers.send(ProductRefused{request.challenge, ErrorCode::Unavailable,
                                              "that device is not lent here"});
    m_product = request;
    lent->worker->prepareProduct(std::move(request));
}

void Assignments::onContinueProduct(std::uint64_t challenge, const WorkerMessage &message) {
    if (!m_product || m_product->challenge != challenge)
        return;
    if (const LentDevice *const lent = device(m_product->device))
        lent->worker->continueProduct(message);
}

void Assignments::endProduct() {
    if (!m_product)
        return;
    const PrepareProduct product = *std::exchange(m_product, std::nullopt);
    if (const LentDevice *const lent = device(product.device))
        lent->worker->endProduct();
}

void Assignments::breakOffProduct(const std::string &device, const std::string &why) {
    if (!m_product || m_product->device != device)
        return;
    m_handlers.send(ProductRefused{m_product->challenge, ErrorCode::Unavailable, why});
    endProduct();
}

void Assignments::onProduct(const WorkerMessage &message) {
    if (const auto *prepared = std::get_if<ProductPrepared>(&message)) {
        m_handlers.send(*prepared);
    } else if (const auto *digests = std::get_if<ProductDigests>(&message)) {
        m_handlers.send(*digests);
    } else if (const auto *refused = std::get_if<ProductRefused>(&message)) {
        m_product.reset();
        m_handlers.send(*refused);
    }
}

} // namespace commonwatt
