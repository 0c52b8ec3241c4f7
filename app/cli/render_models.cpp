#include "app/cli/render_models.h"

#include "core/base/text_table.h"

namespace commonwatt {

namespace {

std::string orDash(const std::string &text) {
    return text.empty() ? "-" : printable(text);
}

std::string servedText(const ModelStatus &model) {
    if (model.allowed)
        return "yes";
    return model.rule.empty() ? "no: models_allow lacks it"
                              : "no: models_deny " + printable(model.rule);
}

std::string heldText(const ModelStatus &model) {
    std::string text;
    for (const HeldRange &held : model.held) {
        text += text.empty() ? "" : "; ";
        text += renderSpan(held.span, model.blocks) + ", " + formatBytes(held.size) + ", " +
                (held.state ? std::string(nameOf(*held.state)) + " on " + printable(held.device)
                            : "in the cache");
    }
    return text.empty() ? "-" : text;
}

// "alice, bob (no)"
template <typename T>
std::string names(const std::vector<T> &list) {
    std::string text;
    for (const T &entry : list)
        text += (text.empty() ? "" : ", ") + printable(entry.name) + (entry.allowed ? "" : " (no)");
    return text;
}

} // namespace

std::string renderModels(const ModelsStatus &status, Style style) {
    std::string text;
    if (status.models.empty()) {
        text = "The coordinator offers no models, or this machine is not connected to one.\n";
    } else {
        TextTable rows(
            {"MODEL", "QUANTIZATION", "LICENCE", "SIZE", "BLOCKS", "OFFERED", "SERVED", "HERE"});
        for (const ModelStatus &model : status.models)
            rows.add({printable(model.name), orDash(model.quantization), orDash(model.licence),
                      formatBytes(model.size), std::to_string(model.blocks),
                      model.offered ? "yes" : "no", servedText(model), heldText(model)});
        text = rows.text();
    }
    text +=
        "\n" + labelled("For", status.requesters.empty() ? "-" : names(status.requesters), style);
    return text + labelled("Work", names(status.kinds), style);
}

} // namespace commonwatt
