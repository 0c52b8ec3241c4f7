#include "ui/pages/now_page.h"

#include "core/base/duration.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/models/reason_text.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int iconSize = 44;
constexpr std::chrono::seconds askEvery{1};

QString creditsText(MicroCredits credits) {
    return QLocale().toString(static_cast<double>(credits.value) / 1e6, 'f', 2);
}

bool computes(const DaemonStatus &status) {
    return std::ranges::any_of(status.devices, [](const DeviceStatus &device) {
        return std::ranges::any_of(device.assignments, [](const AssignmentStatus &assignment) {
            return assignment.sequences > 0 || assignment.state != AssignmentState::Ready;
        });
    });
}

} // namespace

NowPage::NowPage(DaemonState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_next(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_credits(new Figure(tr("Credits earned"), Figure::Size::Large, this))
    , m_tokens(new Figure(tr("Tokens computed"), Figure::Size::Large, this))
    , m_tasks(new Figure(tr("Tasks done"), Figure::Size::Large, this))
    , m_problems(new QLabel(this))
    , m_cards(new QVBoxLayout) {
    m_icon->setFixedSize(iconSize, iconSize);
    for (QLabel *const label : {m_word, m_sentence, m_next, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *const words = new QVBoxLayout;
    words->setSpacing(look::tight);
    words->addWidget(m_word);
    words->addWidget(m_sentence);
    words->addWidget(m_next);
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_action, 0, Qt::AlignTop);

    auto *const figures = new QHBoxLayout;
    figures->setSpacing(2 * look::margin);
    for (Figure *const figure : {m_credits, m_tokens, m_tasks})
        figures->addWidget(figure);
    figures->addStretch();

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::margin);
    layout->addLayout(head);
    layout->addLayout(figures);
    m_cards->setSpacing(look::gap);
    layout->addLayout(m_cards);
    layout->addWidget(m_problems);
    layout->addStretch();

    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_state.status())
            Q_EMIT startWanted();
        else
            Q_EMIT joinWanted();
    });
    connect(&m_state, &DaemonState::changed, this, [this] {
        if (m_isShown)
            showAll();
    });
    connect(&m_state.link(), &DaemonLink::eventCame, this, &NowPage::onEvent);
    m_ask.setInterval(askEvery);
    connect(&m_ask, &QTimer::timeout, &m_state, &DaemonState::refresh);
    applyLook();
}

void NowPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (std::exchange(m_isShown, true))
        return;
    m_state.want("sensors");
    m_state.refresh();
    showAll();
}

void NowPage::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    if (!std::exchange(m_isShown, false))
        return;
    m_state.unwant("sensors");
    m_ask.stop();
    for (const auto &[device, card] : m_byDevice)
        card->forgetSample();
}

void NowPage::showAll() {
    const DaemonStatus *const status = m_state.status() ? &*m_state.status() : nullptr;
    showHead(status);
    showTotals(status);
    showDevices(status);
    // Tokens grow without an event of their own.
    if (status && computes(*status) && m_isShown)
        m_ask.start();
    else
        m_ask.stop();
}

void NowPage::showHead(const DaemonStatus *status) {
    const DaemonLink &link = m_state.link();
    const WallTime now = wallNow();
    const Summary summary =
        summarize(link.state(), link.problem(), m_state.status(), now, QLocale());
    m_icon->setPixmap(activityIcon(summary.activity).pixmap(iconSize, iconSize));
    m_icon->setAccessibleName(summary.word);
    m_word->setText(summary.word);
    m_sentence->setText(summary.sentence);
    const bool isTold =
        status && status->nextChange && !status->paused && status->link != LinkState::NotJoined;
    m_next->setText(
        isTold
            ? tr("Can change by itself at %1.").arg(shortTime(*status->nextChange, now, QLocale()))
            : QString());
    m_next->setVisible(isTold);
    const bool isAbsent = link.state() == DaemonLink::State::Absent;
    const bool isAlone = status && status->link == LinkState::NotJoined;
    m_action->setVisible(isAbsent || isAlone);
    m_action->setText(isAbsent ? tr("Start it") : tr("Join…"));

    QStringList problems;
    if (status)
        for (const std::string &problem : status->problems)
            problems << QString::fromStdString(problem);
    m_problems->setText(problems.join('\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void NowPage::showTotals(const DaemonStatus *status) {
    const QLocale locale;
    m_credits->setValue(status ? creditsText(status->totals.credits) : QString());
    m_tokens->setValue(status ? locale.toString(static_cast<qulonglong>(status->totals.tokens))
                              : QString());
    m_tasks->setValue(status ? locale.toString(static_cast<qulonglong>(status->totals.tasks))
                             : QString());
}

void NowPage::showDevices(const DaemonStatus *status) {
    m_byHardware.clear();
    std::map<std::string, DeviceCard *> shown;
    if (status)
        for (const DeviceStatus &device : status->devices) {
            auto known = m_byDevice.extract(device.device.id);
            DeviceCard *const card = known.empty() ? new DeviceCard(this) : known.mapped();
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
    if (type != "sensors" || !m_isShown)
        return;
    const Result<GpuSample> sample = gpuSampleFromJson(told);
    if (!sample)
        return;
    if (const auto card = m_byHardware.find(sample->gpu); card != m_byHardware.end())
        card->second->showSample(*sample);
}

void NowPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        applyLook();
    QWidget::changeEvent(event);
}

void NowPage::applyLook() {
    m_word->setFont(look::font(look::Type::Title));
    m_next->setFont(look::font(look::Type::Small));
    const auto paint = [this](QLabel *label, look::Tone tone) {
        QPalette toned = palette();
        toned.setColor(QPalette::WindowText, look::colour(tone, palette()));
        if (label->palette() != toned)
            label->setPalette(toned);
    };
    paint(m_next, look::Tone::Quiet);
    paint(m_problems, look::Tone::Warn);
}

} // namespace commonwatt
