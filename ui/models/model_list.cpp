#include "ui/models/model_list.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace commonwatt {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ModelList)
};

struct Licence {
    std::string_view id; // in small letters
    const char *words;
};

// Names of licences are proper names and the same in every language. SPDX License List 3.25, and
// what the larger publishers of models write into theirs.
constexpr auto licences = std::to_array<Licence>({
    {"apache-2.0", "Apache License 2.0"},
    {"mit", "MIT License"},
    {"bsd-2-clause", "BSD 2-Clause License"},
    {"bsd-3-clause", "BSD 3-Clause License"},
    {"cc0-1.0", "Creative Commons Zero 1.0"},
    {"cc-by-4.0", "Creative Commons Attribution 4.0"},
    {"cc-by-sa-4.0", "Creative Commons Attribution-ShareAlike 4.0"},
    {"cc-by-nc-4.0", "Creative Commons Attribution-NonCommercial 4.0"},
    {"cc-by-nc-sa-4.0", "Creative Commons Attribution-NonCommercial-ShareAlike 4.0"},
    {"gpl-3.0", "GNU General Public License 3.0"},
    {"gpl-3.0-only", "GNU General Public License 3.0"},
    {"gpl-3.0-or-later", "GNU General Public License 3.0 or later"},
    {"agpl-3.0", "GNU Affero General Public License 3.0"},
    {"agpl-3.0-only", "GNU Affero General Public License 3.0"},
    {"agpl-3.0-or-later", "GNU Affero General Public License 3.0 or later"},
    {"openrail", "OpenRAIL"},
    {"bigscience-openrail-m", "BigScience OpenRAIL-M"},
    {"bigcode-openrail-m", "BigCode OpenRAIL-M"},
    {"llama2", "Llama 2 Community License"},
    {"llama3", "Llama 3 Community License"},
    {"llama3.1", "Llama 3.1 Community License"},
    {"llama3.2", "Llama 3.2 Community License"},
    {"llama3.3", "Llama 3.3 Community License"},
    {"gemma", "Gemma Terms of Use"},
});

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

QString parametersText(std::uint64_t parameters, const QLocale &locale) {
    if (parameters >= 1'000'000'000)
        return Text::tr("%1 billion parameters")
            .arg(locale.toString(static_cast<double>(parameters) / 1e9, 'f', 1));
    if (parameters >= 1'000'000)
        return Text::tr("%1 million parameters")
            .arg(locale.toString(static_cast<double>(parameters) / 1e6, 'f', 0));
    return Text::tr("%1 parameters").arg(format::count(parameters, locale));
}

QString stateText(const std::optional<AssignmentState> &state) {
    if (!state)
        return Text::tr("kept for later");
    switch (*state) {
    case AssignmentState::Downloading:
        return Text::tr("downloading");
    case AssignmentState::Loading:
        return Text::tr("loading");
    case AssignmentState::Ready:
        return Text::tr("ready");
    case AssignmentState::Failed:
        return Text::tr("failed");
    case AssignmentState::Stopped:
        return Text::tr("stopped");
    }
    return {};
}

// Of "MODEL: block 3 (incomplete)"; a model's name may have a colon itself.
std::string modelOf(const std::string &usedBy) {
    const std::size_t end = usedBy.rfind(": ");
    return end == std::string::npos ? std::string() : usedBy.substr(0, end);
}

} // namespace

QString licenceText(const std::string &licence) {
    const QString told = fromText(licence).trimmed();
    if (told.isEmpty())
        return Text::tr("not told");
    const std::string id = told.toLower().toStdString();
    const auto known = std::ranges::find(licences, std::string_view(id), &Licence::id);
    return known == licences.end() ? told : QString::fromLatin1(known->words);
}

QString makeText(const ModelStatus &model, const QLocale &locale) {
    QStringList parts;
    if (!model.architecture.empty())
        parts << fromText(model.architecture);
    if (!model.quantization.empty())
        parts << fromText(model.quantization).toUpper();
    if (model.parameters > 0)
        parts << parametersText(model.parameters, locale);
    return parts.join(QStringLiteral(" · "));
}

QString sizeText(const ModelStatus &model, const QLocale &locale) {
    //: %1 is a size in bytes
    return Text::tr("%1 in %Ln block(s)", nullptr, static_cast<int>(model.blocks))
        .arg(format::bytes(model.size, locale));
}

QString heldText(const HeldRange &held, std::uint32_t blocks, const QString &device,
                 const QLocale &locale) {
    QString part;
    if (held.span.blocks() == 0)
        part = held.span.embedding ? Text::tr("Token embedding") : Text::tr("Output head");
    else if (held.span.blocks() == 1)
        part = Text::tr("Block %1 of %2")
                   .arg(format::count(held.span.begin + 1, locale), format::count(blocks, locale));
    else
        part = Text::tr("Blocks %1 to %2 of %3")
                   .arg(format::count(held.span.begin + 1, locale),
                        format::count(held.span.end, locale), format::count(blocks, locale));
    const QString size = format::bytes(held.size, locale);
    if (held.device.empty())
        //: Blocks of a model, and how large they are
        return Text::tr("%1 in the block cache: %2, %3").arg(part, stateText(held.state), size);
    //: Blocks of a model, a device, what it does with them, and how large they are
    return Text::tr("%1 on %2: %3, %4").arg(part, device, stateText(held.state), size);
}

QString ruleText(const ModelStatus &model) {
    if (model.rule.empty())
        return model.allowed ? QString()
                             : Text::tr("Only models that you have allowed run here, and this one "
                                        "is not among them.");
    // That the owner has named it is what its switch tells.
    if (fromText(model.rule).compare(fromText(model.name), Qt::CaseInsensitive) == 0)
        return {};
    return model.allowed ? Text::tr("Allowed by your pattern “%1”.").arg(fromText(model.rule))
                         : Text::tr("Denied by your pattern “%1”.").arg(fromText(model.rule));
}

QString kindText(const std::string &kind) {
    if (kind == "chat")
        return Text::tr("Chat: answers in a conversation");
    if (kind == "completion")
        return Text::tr("Text completion: a text is carried on");
    return fromText(kind);
}

bool isFound(const ModelStatus &model, const QString &text) {
    const QString wanted = text.trimmed();
    return std::ranges::any_of(
        std::array{fromText(model.name), fromText(model.architecture), fromText(model.quantization),
                   licenceText(model.licence)},
        [&](const QString &in) { return in.contains(wanted, Qt::CaseInsensitive); });
}

std::vector<CacheUse> cacheUses(const CacheStatus &cache) {
    std::map<std::string, CacheUse> byModel;
    for (const CacheEntry &entry : cache.entries) {
        CacheUse &use = byModel[modelOf(entry.usedBy)];
        use.size = use.size + entry.size;
        ++use.files;
    }
    std::vector<CacheUse> uses;
    for (auto &[model, use] : byModel) {
        use.model = model;
        uses.push_back(use);
    }
    std::ranges::stable_sort(uses, [](const CacheUse &one, const CacheUse &other) {
        if (one.model.empty() != other.model.empty())
            return other.model.empty();
        return one.size > other.size;
    });
    return uses;
}

void RequesterList::show(std::vector<RequesterStatus> requesters) {
    if (requesters == m_requesters)
        return;
    // The same names: the selection and the place stay.
    const bool areSame = std::ranges::equal(requesters, m_requesters, {}, &RequesterStatus::name,
                                            &RequesterStatus::name);
    if (!areSame)
        beginResetModel();
    m_requesters = std::move(requesters);
    if (!areSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int RequesterList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_requesters.size());
}

QVariant RequesterList::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RequesterStatus &requester = m_requesters[static_cast<std::size_t>(index.row())];
    const QString name = fromText(requester.name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::CheckStateRole:
        return requester.allowed ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return requester.allowed ? Text::tr("%1, may send work").arg(name)
                                 : Text::tr("%1, may not send work").arg(name);
    default:
        return {};
    }
}

Qt::ItemFlags RequesterList::flags(const QModelIndex &index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                                 Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool RequesterList::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    Q_EMIT wished(m_requesters[static_cast<std::size_t>(index.row())].name,
                  value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

} // namespace commonwatt
