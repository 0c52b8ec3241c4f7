#include "coordinator/api/api_request.h"

#include "core/base/json.h"

#include <boost/json/array.hpp>

#include <charconv>
#include <cmath>

namespace commonwatt {

namespace {

constexpr std::size_t maxMessages = 4096;
constexpr std::size_t maxStopLength = 1024;
constexpr std::size_t maxBiases = 1024;

std::unexpected<ApiError> refuse(std::string param, std::string message, std::string code = {}) {
    return std::unexpected(invalidRequest(std::move(param), std::move(message), std::move(code)));
}

// Reads the fields of one request body.
class BodyReader {
public:
    explicit BodyReader(const json::object &body)
        : m_body(body) {}

    // nullptr: missing or null.
    [[nodiscard]] const json::value *find(std::string_view name) const {
        const json::value *value = m_body.if_contains(name);
        return value == nullptr || value->is_null() ? nullptr : value;
    }

    [[nodiscard]] ApiResult<double> number(std::string_view name, double fallback, double min,
                                           double max) const {
        const json::value *value = find(name);
        if (value == nullptr)
            return fallback;
        if (!value->is_number())
            return refuse(std::string(name), "'" + std::string(name) + "' must be a number");
        const auto number = value->to_number<double>();
        if (!(number >= min && number <= max))
            return refuse(std::string(name), "'" + std::string(name) + "' must be from " +
                                                 shortText(min) + " to " + shortText(max));
        return number;
    }

    [[nodiscard]] ApiResult<std::optional<std::int64_t>>
    integer(std::string_view name, std::int64_t min, std::int64_t max) const {
        const json::value *value = find(name);
        if (value == nullptr)
            return std::nullopt;
        boost::system::error_code error;
        const auto number = value->to_number<std::int64_t>(error);
        if (!value->is_number() || error)
            return refuse(std::string(name), "'" + std::string(name) + "' must be an integer");
        if (number < min || number > max)
            return refuse(std::string(name), "'" + std::string(name) + "' must be from " +
                                                 std::to_string(min) + " to " +
                                                 std::to_string(max));
        return number;
    }

    [[nodiscard]] ApiResult<bool> boolean(std::string_view name) const {
        const json::value *value = find(name);
        if (value == nullptr)
            return false;
        if (!value->is_bool())
            return refuse(std::string(name), "'" + std::string(name) + "' must be true or false");
        return value->get_bool();
    }

    // Refuses the field unless it is absent or as good as that.
    [[nodiscard]] ApiResult<std::monostate> unsupported(std::string_view name) const {
        const json::value *value = find(name);
        const bool harmless = value == nullptr || (value->is_bool() && !value->get_bool()) ||
                              (value->is_number() && value->to_number<double>() == 0) ||
                              (value->is_array() && value->get_array().empty()) ||
                              (value->is_object() && value->get_object().empty()) ||
                              (value->is_string() && value->get_string().empty());
        if (harmless)
            return std::monostate();
        return refuse(std::string(name), "'" + std::string(name) + "' is not supported here",
                      "unsupported_parameter");
    }

private:
    static std::string shortText(double number) {
        std::string text = std::to_string(number);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
        return text;
    }

    const json::object &m_body;
};

ApiResult<std::monostate> refuseUnsupported(const BodyReader &body, Endpoint endpoint) {
    for (const std::string_view name :
         {"frequency_penalty", "presence_penalty", "echo", "suffix", "tools", "functions", "audio",
          "web_search_options", "prediction"}) {
        CW_TRY(body.unsupported(name));
    }
    if (const json::value *format = body.find("response_format")) {
        const json::object *object = format->if_object();
        const json::value *type = object == nullptr ? nullptr : object->if_contains("type");
        if (type == nullptr || *type != "text")
            return refuse("response_format", "only {\"type\": \"text\"} is supported here",
                          "unsupported_parameter");
    }
    CW_TRY_ASSIGN(const auto bestOf, body.integer("best_of", 1, maxChoices));
    CW_TRY_ASSIGN(const auto choices, body.integer("n", 1, maxChoices));
    if (endpoint == Endpoint::Completions && bestOf && *bestOf != choices.value_or(1))
        return refuse("best_of", "'best_of' other than 'n' is not supported here",
                      "unsupported_parameter");
    return std::monostate();
}

ApiResult<std::vector<TokenId>> tokensOf(const json::array &array) {
    std::vector<TokenId> tokens;
    tokens.reserve(array.size());
    for (const json::value &entry : array) {
        boost::system::error_code error;
        const auto token = entry.to_number<TokenId>(error);
        if (!entry.is_number() || error || token < 0)
            return refuse("prompt", "a prompt of tokens must be a list of token ids");
        tokens.push_back(token);
    }
    return tokens;
}

// A text, a list of texts, a list of tokens, or a list of lists of tokens.
ApiResult<std::vector<ApiRequest::Prompt>> promptsOf(const BodyReader &body) {
    const json::value *value = body.find("prompt");
    if (value == nullptr)
        return refuse("prompt", "the request has no 'prompt'");
    std::vector<ApiRequest::Prompt> prompts;
    if (const json::string *text = value->if_string()) {
        prompts.emplace_back(std::string(*text));
        return prompts;
    }
    const json::array *array = value->if_array();
    if (array == nullptr || array->empty())
        return refuse("prompt", "'prompt' must be a text, a list of texts, or lists of tokens");
    if (array->front().is_number()) {
        CW_TRY_ASSIGN(std::vector<TokenId> tokens, tokensOf(*array));
        prompts.emplace_back(std::move(tokens));
        return prompts;
    }
    if (array->size() > maxPrompts)
        return refuse("prompt",
                      "at most " + std::to_string(maxPrompts) + " prompts can be sent at once");
    for (const json::value &entry : *array) {
        if (const json::string *text = entry.if_string()) {
            prompts.emplace_back(std::string(*text));
        } else if (const json::array *list = entry.if_array(); list != nullptr && !list->empty()) {
            CW_TRY_ASSIGN(std::vector<TokenId> tokens, tokensOf(*list));
            prompts.emplace_back(std::move(tokens));
        } else {
            return refuse("prompt", "'prompt' must be a text, a list of texts, or lists of tokens");
        }
    }
    return prompts;
}

// A text, or a list of parts of type "text".
ApiResult<std::string> contentOf(const json::object &message) {
    const json::value *content = message.if_contains("content");
    if (content == nullptr || content->is_null())
        return std::string();
    if (const json::string *text = content->if_string())
        return std::string(*text);
    const json::array *parts = content->if_array();
    if (parts == nullptr)
        return refuse("messages", "a message's 'content' must be a text or a list of parts");
    std::string joined;
    for (const json::value &part : *parts) {
        const json::object *object = part.if_object();
        const json::value *type = object == nullptr ? nullptr : object->if_contains("type");
        const json::value *text = object == nullptr ? nullptr : object->if_contains("text");
        if (type == nullptr || *type != "text" || text == nullptr || !text->is_string())
            return refuse("messages", "only parts of type 'text' are supported here",
                          "unsupported_parameter");
        joined += text->get_string();
    }
    return joined;
}

ApiResult<std::vector<ChatMessage>> messagesOf(const BodyReader &body) {
    const json::value *value = body.find("messages");
    const json::array *array = value == nullptr ? nullptr : value->if_array();
    if (array == nullptr || array->empty() || array->size() > maxMessages)
        return refuse("messages", "'messages' must be a list of 1 to " +
                                      std::to_string(maxMessages) + " messages");
    std::vector<ChatMessage> messages;
    for (const json::value &entry : *array) {
        const json::object *message = entry.if_object();
        const json::value *role = message == nullptr ? nullptr : message->if_contains("role");
        if (role == nullptr || !role->is_string())
            return refuse("messages", "every message needs a 'role'");
        std::string_view name = role->get_string();
        if (name == "developer") // OpenAI's newer word for it
            name = "system";
        if (name != "system" && name != "user" && name != "assistant")
            return refuse("messages", "messages of this role are not supported here; use system, "
                                      "user or assistant");
        CW_TRY_ASSIGN(std::string content, contentOf(*message));
        messages.push_back({std::string(name), std::move(content)});
    }
    return messages;
}

ApiResult<std::vector<std::string>> stopsOf(const BodyReader &body) {
    const json::value *value = body.find("stop");
    std::vector<std::string> stops;
    if (value == nullptr)
        return stops;
    const auto take = [&](const json::value &entry) {
        const json::string *text = entry.if_string();
        if (text == nullptr || text->empty() || text->size() > maxStopLength)
            return false;
        stops.emplace_back(*text);
        return true;
    };
    const json::array *array = value->if_array();
    bool good = array != nullptr ? array->size() <= maxStops : take(*value);
    if (array != nullptr)
        for (const json::value &entry : *array)
            good = good && take(entry);
    if (!good)
        return refuse("stop", "'stop' must be a text or a list of up to " +
                                  std::to_string(maxStops) + " texts of 1 to " +
                                  std::to_string(maxStopLength) + " bytes");
    return stops;
}

ApiResult<std::map<TokenId, float>> biasesOf(const BodyReader &body) {
    std::map<TokenId, float> biases;
    const json::value *value = body.find("logit_bias");
    if (value == nullptr)
        return biases;
    const json::object *object = value->if_object();
    if (object == nullptr || object->size() > maxBiases)
        return refuse("logit_bias", "'logit_bias' must map up to " + std::to_string(maxBiases) +
                                        " token ids to numbers");
    for (const auto &entry : *object) {
        const std::string_view key = entry.key();
        TokenId token = -1;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), token);
        const bool isToken = error == std::errc() && end == key.data() + key.size() && token >= 0;
        const double bias = entry.value().is_number() ? entry.value().to_number<double>() : NAN;
        if (!isToken || !(bias >= -100 && bias <= 100))
            return refuse("logit_bias",
                          "'logit_bias' must map token ids to numbers from -100 to 100");
        biases[token] = static_cast<float>(bias);
    }
    return biases;
}

ApiResult<std::monostate> readSampling(const BodyReader &body, ApiRequest &request) {
    SamplingOptions &sampling = request.sampling;
    CW_TRY_ASSIGN(const double temperature, body.number("temperature", 1, 0, 2));
    CW_TRY_ASSIGN(const double topP, body.number("top_p", 1, 0, 1));
    CW_TRY_ASSIGN(const double minP, body.number("min_p", 0, 0, 1));
    CW_TRY_ASSIGN(const double penalty, body.number("repetition_penalty", 1, 0.1, 10));
    CW_TRY_ASSIGN(const auto topK, body.integer("top_k", -1, 1 << 24));
    CW_TRY_ASSIGN(const auto seed, body.integer("seed", INT64_MIN, INT64_MAX));
    sampling.temperature = static_cast<float>(temperature);
    sampling.topP = static_cast<float>(topP);
    sampling.minP = static_cast<float>(minP);
    sampling.repetitionPenalty = static_cast<float>(penalty);
    sampling.topK = static_cast<std::uint32_t>(std::max<std::int64_t>(0, topK.value_or(0)));
    if (seed)
        request.seed = static_cast<std::uint64_t>(*seed);
    CW_TRY_ASSIGN(sampling.logitBias, biasesOf(body));
    return std::monostate();
}

// Completions say how many alternatives ("logprobs": 3), chats whether ("logprobs": true) and how
// many ("top_logprobs": 3).
ApiResult<std::monostate> readLogprobs(const BodyReader &body, ApiRequest &request) {
    const char *countName =
        request.endpoint == Endpoint::ChatCompletions ? "top_logprobs" : "logprobs";
    CW_TRY_ASSIGN(const auto count, body.integer(countName, 0, maxTopLogprobs));
    if (request.endpoint == Endpoint::ChatCompletions) {
        CW_TRY_ASSIGN(request.logprobs, body.boolean("logprobs"));
        if (count && !request.logprobs)
            return refuse("top_logprobs", "'top_logprobs' needs 'logprobs' to be true");
    } else {
        request.logprobs = count.has_value();
    }
    request.sampling.topLogprobs = static_cast<std::uint32_t>(count.value_or(0));
    return std::monostate();
}

ApiResult<std::monostate> readStreaming(const BodyReader &body, ApiRequest &request) {
    CW_TRY_ASSIGN(request.stream, body.boolean("stream"));
    const json::value *options = body.find("stream_options");
    if (options == nullptr)
        return std::monostate();
    if (!options->is_object() || !request.stream)
        return refuse("stream_options", "'stream_options' must be an object, and needs 'stream'");
    CW_TRY_ASSIGN(request.includeUsage, BodyReader(options->get_object()).boolean("include_usage"));
    return std::monostate();
}

ApiResult<std::monostate> readMaxTokens(const BodyReader &body, ApiRequest &request) {
    for (const std::string_view name : {"max_completion_tokens", "max_tokens"}) {
        CW_TRY_ASSIGN(const auto count, body.integer(name, 1, INT32_MAX));
        if (count && !request.maxTokens)
            request.maxTokens = static_cast<std::uint32_t>(*count);
    }
    return std::monostate();
}

} // namespace

std::string_view nameOf(Endpoint endpoint) {
    return endpoint == Endpoint::ChatCompletions ? "chat_completions" : "completions";
}

ApiResult<ApiRequest> parseApiRequest(Endpoint endpoint, std::string_view text) {
    const Result<json::object> object = parseJsonObject(text);
    if (!object)
        return refuse({}, "the body is not a JSON object: " + object.error().describe());
    const BodyReader body(*object);
    ApiRequest request;
    request.endpoint = endpoint;
    const json::value *model = body.find("model");
    if (model == nullptr || !model->is_string() || model->get_string().empty())
        return refuse("model", "the request has no 'model'");
    request.model = model->get_string();
    CW_TRY(refuseUnsupported(body, endpoint));
    if (endpoint == Endpoint::ChatCompletions) {
        CW_TRY_ASSIGN(request.messages, messagesOf(body));
    } else {
        CW_TRY_ASSIGN(request.prompts, promptsOf(body));
    }
    CW_TRY_ASSIGN(const auto choices, body.integer("n", 1, maxChoices));
    request.choices = static_cast<std::uint32_t>(choices.value_or(1));
    CW_TRY(readMaxTokens(body, request));
    CW_TRY_ASSIGN(request.stops, stopsOf(body));
    CW_TRY_ASSIGN(request.ignoreEndToken, body.boolean("ignore_eos"));
    CW_TRY(readSampling(body, request));
    CW_TRY(readLogprobs(body, request));
    CW_TRY(readStreaming(body, request));
    return request;
}

} // namespace commonwatt
