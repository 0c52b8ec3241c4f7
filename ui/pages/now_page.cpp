#include "ui/pages/now_page.h"

#include "core/base/duration.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/snooze_menu.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int iconSize = 44;
constexpr std::chrono::seconds askEvery{1};
constexpr std::chrono::minutes boostFor{30};

bool computes(const DaemonStatus &status) {
    return std::ranges::any_of(status.devices, [](const DeviceStatus &device) {
        return std::ranges::any_of(device.assignments, [](const AssignmentStatus &assignment) {
            return assignment.sequences > 0 || assignment.state != AssignmentState::Ready;
        });
    });
}

} // namespace

NowPage::NowPage(DaemonState &state, QWidget *parent)
    : Page(state, tr("Now"), parent)
    , m_icon(new QLabel)
    , m_word(new Text(look::Type::Title))
    , m_sentence(new Text(look::Type::Body))
    , m_next(new Text(look::Type::Small, look::Tone::Quiet))
    , m_snooze(new QPushButton(tr("Snooze")))
    , m_resume(new QPushButton(tr("Resume")))
    , m_boost(new QPushButton(tr("Run for 30 minutes anyway")))
    , m_action(new QPushButton(tr("Join…")))
    , m_credits(new Figure(tr("Credits today"), Figure::Size::Large))
    , m_cost(new Figure(tr("Electricity today"), Figure::Size::Large))
    , m_energy(new Figure(tr("Energy today"), Figure::Size::Large))
    , m_totals(new Text(look::Type::Small, look::Tone::Quiet))
    , m_refused(new Text(look::Type::Body, look::Tone::Warn))
    , m_problems(new Text(look::Type::Body, look::Tone::Warn))
    , m_cards(new QVBoxLayout) {
    m_icon->setFixedSize(iconSize, iconSize);
    for (Text *const text : {m_refused, m_problems})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_refused->show(QString());

    auto *const words = new QVBoxLayout;
    words->setSpacing(look::tight);
    for (Text *const text : {m_word, m_sentence, m_next})
        words->addWidget(text);
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    for (QPushButton *const button : {m_boost, m_resume, m_snooze, m_action})
        head->addWidget(button, 0, Qt::AlignTop);
    auto *const snoozes = new SnoozeMenu(state, QString(), m_snooze);
    connect(snoozes, &QMenu::triggered, m_refused, [this] { m_refused->show(QString()); });
    connect(snoozes, &SnoozeMenu::failed, m_refused,
            [this](const QString &problem) { m_refused->show(problem); });
    m_snooze->setMenu(snoozes);

    auto *const figures = new FlowLayout(2 * look::margin, look::gap);
    for (Figure *const figure : {m_credits, m_cost, m_energy})
        figures->addWidget(figure);
    auto *const earnings = new QVBoxLayout;
    earnings->setSpacing(look::unit);
    earnings->addLayout(figures);
    earnings->addWidget(m_totals);

    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addLayout(head);
    layout->addWidget(m_refused);
    layout->addLayout(earnings);
    m_cards->setSpacing(look::gap);
    layout->addLayout(m_cards);
    layout->addWidget(m_problems);
    layout->addStretch();

    connect(m_action, &QPushButton::clicked, this, &NowPage::joinWanted);
    connect(m_resume, &QPushButton::clicked, this, [this] { call("resume"); });
    connect(m_boost, &QPushButton::clicked, this, [this] {
        call("boost", {{"forMillis", std::chrono::milliseconds(boostFor).count()}});
    });
    connect(&link(), &DaemonLink::eventCame, this, &NowPage::onEvent);
    m_ask.setInterval(askEvery);
    connect(&m_ask, &QTimer::timeout, &state, &DaemonState::refresh);
}

void NowPage::begin() {
    state().want("sensors");
    state().refresh();
}

void NowPage::end() {
    state().unwant("sensors");
    m_ask.stop();
    for (const auto &[device, card] : m_byDevice)
        card->forgetSample();
}

void NowPage::update(const DaemonStatus &status) {
    showHead(status);
    showEarnings(status);
    showDevices(status);
    // Tokens grow without an event of their own.
    if (computes(status))
        m_ask.start();
    else
        m_ask.stop();
}

void NowPage::showHead(const DaemonStatus &status) {
    const WallTime now = wallNow();
    const Summary summary =
        summarize(link().state(), link().problem(), state().status(), now, QLocale());
    m_icon->setPixmap(activityIcon(summary.activity).pixmap(iconSize, iconSize));
    m_icon->setAccessibleName(summary.word);
    m_word->show(summary.word);
    m_sentence->show(summary.sentence);
    const bool isAlone = status.link == LinkState::NotJoined;
    // What can change within a minute is told when it has.
    const bool isFar = status.nextChange && *status.nextChange > now + std::chrono::minutes(1);
    m_next->show(
        isFar && !status.paused && !isAlone
            //: %1 is a time
            ? tr("Can change by itself at %1.").arg(format::moment(*status.nextChange, now))
            : QString());
    showActions(status, summary.activity);

    QStringList problems;
    for (const std::string &problem : status.problems)
        problems << QString::fromStdString(problem);
    m_problems->show(problems.join(u'\n'));
}

void NowPage::showActions(const DaemonStatus &status, Activity activity) {
    const bool isAlone = status.link == LinkState::NotJoined;
    const bool isBoosted = status.boostUntil.has_value();
    m_action->setVisible(isAlone);
    m_snooze->setVisible(!isAlone && !status.paused);
    m_resume->setVisible(!isAlone && (status.paused || isBoosted));
    m_resume->setText(isBoosted ? tr("End running anyway") : tr("Resume"));
    m_boost->setVisible(!isAlone && !isBoosted && activity == Activity::Paused);
}

void NowPage::showEarnings(const DaemonStatus &status) {
    const TodayStatus &today = status.today;
    m_credits->setValue(format::credits(today.credits));
    m_credits->setCaption(today.pending == 0
                              ? tr("Credits today")
                              : tr("Credits today, %Ln task(s) not booked yet", nullptr,
                                   static_cast<int>(std::min<std::uint64_t>(today.pending, 1e9))));
    m_cost->setValue(today.cost ? format::money(*today.cost, QString::fromStdString(today.currency))
                                : QString());
    // As on the page Earnings.
    m_cost->setCaption(today.cost ? tr("Electricity today")
                                  : QCoreApplication::translate(
                                        "commonwatt::EarningsPage",
                                        "Electricity, its price is not known for all of it"));
    m_energy->setValue(format::energy(today.wattHours));
    m_energy->setCaption(today.isMeasured ? tr("Energy today, measured")
                                          : tr("Energy today, estimated"));
    //: Three numbers
    m_totals->show(tr("Since the first start: %1 credits, %2 tokens, %3 tasks")
                       .arg(format::credits(status.totals.credits),
                            format::count(status.totals.tokens),
                            format::count(status.totals.tasks)));
}

void NowPage::call(const std::string &method, json::object params) {
    m_refused->show(QString());
    link().call(method, std::move(params), this, [this](const Result<json::object> &answer) {
        if (!answer)
            m_refused->show(QString::fromStdString(answer.error().describe()));
    });
}

void NowPage::showDevices(const DaemonStatus &status) {
    m_byHardware.clear();
    std::map<std::string, DeviceCard *> shown;
    for (const DeviceStatus &device : status.devices) {
        auto known = m_byDevice.extract(device.device.id);
        DeviceCard *const card = known.empty() ? new DeviceCard(content()) : known.mapped();
        if (known.empty())
            m_cards->addWidget(card);
        card->showStatus(device, wallNow());
        shown[device.device.id] = card;
        if (!device.hardware.empty())
            m_byHardware[device.hardware] = card;
    }
    for (const auto &[device, card] : m_byDevice)
        card->deleteLater();
    m_byDevice = std::move(shown);
}

void NowPage::onEvent(const std::string &type, const json::object &told) {
    if (type != "sensors" || !isActive())
        return;
    const Result<GpuSample> sample = gpuSampleFromJson(told);
    if (!sample)
        return;
    if (const auto card = m_byHardware.find(sample->gpu); card != m_byHardware.end())
        card->second->showSample(*sample);
}

} // namespace commonwatt
