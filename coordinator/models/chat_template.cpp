#include "coordinator/models/chat_template.h"

#include "coordinator/models/vocabulary_impl.h"
#include "core/base/encoding.h"

#include <chat.h>

#include <exception>

namespace commonwatt {

namespace {

constexpr const char *plainTemplate =
    "{% for message in messages %}{{ message.role | capitalize }}: {{ message.content }}\n"
    "{% endfor %}Assistant:";

} // namespace

struct ChatTemplate::Impl {
    std::shared_ptr<const Vocabulary> vocabulary; // the templates refer to its model
    common_chat_templates_ptr templates;
    std::vector<std::string> stopTexts;
};

ChatTemplate::ChatTemplate(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}
ChatTemplate::~ChatTemplate() = default;

Result<std::shared_ptr<const ChatTemplate>>
ChatTemplate::load(std::shared_ptr<const Vocabulary> vocabulary) {
    auto impl = std::make_unique<Impl>();
    llama_model *model = vocabulary->impl().model.get();
    const bool hasTemplate = llama_model_chat_template(model, nullptr) != nullptr;
    if (!hasTemplate)
        impl->stopTexts = {"\nUser:", "\nSystem:"};
    try {
        impl->templates = common_chat_templates_init(model, hasTemplate ? "" : plainTemplate);
    } catch (const std::exception &error) {
        return fail(ErrorCode::InvalidData,
                    std::string("the model's chat template is malformed: ") + error.what());
    }
    impl->vocabulary = std::move(vocabulary);
    return std::shared_ptr<const ChatTemplate>(new ChatTemplate(std::move(impl)));
}

Result<std::string> ChatTemplate::render(std::span<const ChatMessage> messages) const {
    common_chat_templates_inputs inputs;
    for (const ChatMessage &message : messages) {
        common_chat_msg &converted = inputs.messages.emplace_back();
        converted.role = message.role;
        converted.content = message.content;
    }
    inputs.add_bos = llama_vocab_get_add_bos(m_impl->vocabulary->impl().vocab);
    inputs.add_eos = llama_vocab_get_add_eos(m_impl->vocabulary->impl().vocab);
    try {
        return common_chat_templates_apply(m_impl->templates.get(), inputs).prompt;
    } catch (const std::exception &error) {
        return fail(ErrorCode::InvalidArgument,
                    std::string("the model's chat template refuses these messages: ") +
                        toValidUtf8(error.what()));
    }
}

const std::vector<std::string> &ChatTemplate::stopTexts() const {
    return m_impl->stopTexts;
}

} // namespace commonwatt
