#include "ui/pages/cache_panel.h"

#include "ui/models/format.h"
#include "ui/models/model_list.h"
#include "ui/pages/wheel_guard.h"

#include <QLabel>
#include <QMessageBox>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr double gibibyte = 1 << 30;
constexpr double least = 0.01; // gibibytes; the daemon takes a little less
constexpr double most = 1 << 20;
constexpr int barSteps = 1000;

double inGibibytes(Bytes bytes) {
    return static_cast<double>(bytes.value) / gibibyte;
}

QString useText(const CacheUse &use) {
    //: %1 is a size in bytes
    const QString amount = CachePanel::tr("%1 in %Ln file(s)", nullptr, static_cast<int>(use.files))
                               .arg(format::bytes(use.size));
    return use.model.empty()
               ? CachePanel::tr("Not in use now: %1").arg(amount)
               : CachePanel::tr("%1: %2").arg(QString::fromStdString(use.model), amount);
}

} // namespace

CachePanel::CachePanel(DaemonState &state, QWidget *parent)
    : Card(parent)
    , m_state(state)
    , m_use(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_keep(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_bar(new QProgressBar(this))
    , m_models(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_limit(new QDoubleSpinBox(this))
    , m_set(new QPushButton(tr("Set limit"), this))
    , m_clear(new QPushButton(tr("Clear…"), this))
    , m_answer(new Text(look::Type::Body, look::Tone::Plain, this)) {
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(look::unit);
    m_bar->setAccessibleName(tr("Share of the cache's limit that is used"));
    auto *const caption = new QLabel(tr("&Limit"), this);
    caption->setBuddy(m_limit);
    m_limit->setRange(least, most);
    m_limit->setDecimals(2);
    //: Behind a number: gibibytes
    m_limit->setSuffix(tr("\u00a0GiB"));
    m_limit->setAccessibleName(tr("Limit of the cache in gibibytes"));
    m_limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    guardWheel(m_limit);
    m_clear->setAccessibleName(tr("Clear the cache"));

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(look::unit);
    buttons->addWidget(caption);
    buttons->addWidget(m_limit);
    buttons->addWidget(m_set);
    buttons->addStretch();
    buttons->addWidget(m_clear);
    rows()->addWidget(m_use);
    rows()->addWidget(m_bar);
    rows()->addWidget(m_keep);
    rows()->addSpacing(look::unit);
    rows()->addWidget(m_models);
    rows()->addSpacing(look::unit);
    rows()->addLayout(buttons);
    rows()->addWidget(m_answer);
    m_answer->hide();
    m_keep->hide();

    connect(m_limit, &QDoubleSpinBox::valueChanged, this, [this] { m_set->setEnabled(true); });
    connect(m_set, &QPushButton::clicked, this, &CachePanel::setLimit);
    connect(m_clear, &QPushButton::clicked, this, &CachePanel::askToClear);
}

void CachePanel::refresh() {
    if (std::exchange(m_isAsking, true)) {
        m_isAskedAgain = true;
        return;
    }
    m_state.link().call("cache.list", {}, this, [this](const Result<json::object> &answer) {
        m_isAsking = false;
        const Result<CacheStatus> cache =
            answer ? cacheStatusFromJson(*answer)
                   : Result<CacheStatus>(std::unexpected(answer.error()));
        if (cache) {
            show(*cache);
            if (m_isUnread)
                tell({}, look::Tone::Plain);
        } else {
            tell(tr("What is in the cache could not be read: %1")
                     .arg(QString::fromStdString(cache.error().describe())),
                 look::Tone::Warn);
            m_isUnread = true;
        }
        if (std::exchange(m_isAskedAgain, false))
            refresh();
    });
}

void CachePanel::setDiskKeep(Bytes keep) {
    m_keep->show(keep == Bytes(0) ? QString()
                                  : tr("Whatever the limit is, %1 of the disk stay free (Policy).")
                                        .arg(format::bytes(keep)));
}

void CachePanel::show(const CacheStatus &cache) {
    const bool isEdited = m_set->isEnabled() && m_cache.limit != Bytes(0);
    const bool isNewLimit = cache.limit != m_cache.limit;
    m_cache = cache;
    m_use->show(tr("%1 of %2 used").arg(format::bytes(cache.used), format::bytes(cache.limit)));
    const double share =
        cache.limit == Bytes(0) ? 0 : inGibibytes(cache.used) / inGibibytes(cache.limit);
    m_bar->setValue(static_cast<int>(std::lround(std::min(share, 1.0) * barSteps)));
    QStringList lines;
    for (const CacheUse &use : cacheUses(cache))
        lines << useText(use);
    m_models->show(lines.isEmpty()
                       ? tr("The cache is empty. Blocks of models that run here are kept in it, so "
                            "that each is fetched once.")
                       : lines.join(u'\n'));
    m_clear->setEnabled(!cache.entries.empty());
    // What the owner is just typing stays, unless the limit has become another.
    if (!isEdited || isNewLimit) {
        m_limit->setValue(inGibibytes(cache.limit));
        m_set->setEnabled(false);
    }
}

void CachePanel::setLimit() {
    const Bytes limit(static_cast<std::uint64_t>(std::llround(m_limit->value() * gibibyte)));
    m_set->setEnabled(false);
    m_state.link().call("cache.limit", {{"limit", exactBytes(limit)}}, this,
                        [this](const Result<json::object> &answer) {
                            if (!answer) {
                                m_set->setEnabled(true);
                                return tell(QString::fromStdString(answer.error().describe()),
                                            look::Tone::Warn);
                            }
                            tell({}, look::Tone::Plain);
                            if (const Result<CacheStatus> cache = cacheStatusFromJson(*answer))
                                show(*cache);
                        });
}

void CachePanel::askToClear() {
    auto *const question =
        new QMessageBox(QMessageBox::Question, tr("Clear the cache"),
                        tr("Remove the blocks that are not in use?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Blocks in use stay, and what runs goes on. The others are fetched again when they are "
           "needed, which takes time and traffic."));
    const QPushButton *const sure = question->addButton(tr("Clear"), QMessageBox::AcceptRole);
    connect(sure, &QPushButton::clicked, this, &CachePanel::clear);
    question->open();
}

void CachePanel::clear() {
    m_clear->setEnabled(false);
    m_state.link().call("cache.clear", {}, this, [this](const Result<json::object> &answer) {
        m_clear->setEnabled(true);
        const Result<std::uint64_t> freed =
            answer ? JsonReader(*answer).unsignedInteger("freed")
                   : Result<std::uint64_t>(std::unexpected(answer.error()));
        if (!freed)
            tell(QString::fromStdString(freed.error().describe()), look::Tone::Warn);
        else if (*freed == 0)
            tell(tr("Nothing was freed: all of it is in use."), look::Tone::Plain);
        else
            tell(tr("%1 freed.").arg(format::bytes(Bytes(*freed))), look::Tone::Plain);
        refresh();
    });
}

void CachePanel::tell(const QString &text, look::Tone tone) {
    m_isUnread = false;
    m_answer->setTone(tone);
    m_answer->show(text);
}

} // namespace commonwatt
