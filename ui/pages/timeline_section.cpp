#include "ui/pages/timeline_section.h"

#include "ui/controls/export_button.h"
#include "ui/models/device_names.h"
#include "ui/models/format.h"
#include "ui/models/history_export.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int daysKept = 400;
constexpr int deviceLetters = 14;
constexpr std::size_t rowsAhead = 30;
// Of this many decisions the window makes something without being felt.
constexpr std::size_t decisionsAtATime = 1500;
constexpr int mostDaysAtATime = 30;
constexpr std::chrono::minutes growEvery{1};
constexpr std::chrono::milliseconds typingPause{150};

// A sample of a state's bar beside its word.
class Sample final : public QWidget {
public:
    explicit Sample(look::Did did)
        : m_did(did) {
        setFixedSize(3 * look::unit, 2 * look::unit);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const int full = height();
        switch (m_did) {
        case look::Did::Ran:
            return painter.fillRect(rect(), look::fill(m_did, palette()));
        case look::Did::Throttled:
            return painter.fillRect(rect().adjusted(0, full / 4, 0, 0),
                                    look::fill(m_did, palette()));
        case look::Did::Paused:
            return painter.fillRect(rect().adjusted(0, full * 5 / 8, 0, 0),
                                    look::fill(m_did, palette()));
        case look::Did::Offline:
            return painter.fillRect(rect().adjusted(0, full - 1, 0, 0),
                                    look::colour(look::Tone::Quiet, palette()));
        }
    }

private:
    look::Did m_did;
};

std::int64_t millis(WallTime time) {
    return time.time_since_epoch().count();
}

} // namespace

TimelineSection::TimelineSection(DaemonState &state, QWidget *parent)
    : Section(state, tr("Timeline"), parent)
    , m_device(new QComboBox)
    , m_search(new QLineEdit)
    , m_date(new QDateEdit)
    , m_view(new TimelineView(m_timeline))
    , m_words(new Text(look::Type::Body)) {
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addWidget(makeFilters());
    layout->addWidget(makeLegend());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_words);
    // Two lines always, so that nothing moves when a segment is chosen.
    m_words->setMinimumHeight(2 * QFontMetrics(look::font(look::Type::Body)).lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    const QString hint = tr("Point at a bar, or choose one with the arrow keys, to read why.");
    m_words->setText(hint);
    connect(m_view, &TimelineView::currentChanged, m_words,
            [this, hint](const QString &text) { m_words->setText(text.isEmpty() ? hint : text); });
    connect(m_view, &TimelineView::scrolled, this, &TimelineSection::readOlder);
    connect(m_device, &QComboBox::activated, this, [this] {
        showTimeline();
        readOlder();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TimelineSection::search);
    connect(m_date, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        m_wanted = date;
        readOlder();
    });
    m_clock.setInterval(growEvery);
    connect(&m_clock, &QTimer::timeout, this, &TimelineSection::readToday);
}

QWidget *TimelineSection::makeFilters() {
    const auto labelled = [](const QString &text, QWidget *control) {
        control->setAccessibleName(text);
        auto *const part = new QVBoxLayout;
        part->setSpacing(look::tight);
        auto *const label = new Text(text, look::Type::Small, look::Tone::Quiet);
        label->setBuddy(control);
        part->addWidget(label);
        part->addWidget(control);
        return part;
    };
    // A long name may not take the room to search.
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(deviceLetters);
    m_search->setPlaceholderText(tr("State or reason, such as “paused” or “battery”"));
    m_search->setClearButtonEnabled(true);
    m_date->setCalendarPopup(true);
    const QDate today = QDate::currentDate();
    m_date->setDateRange(today.addDays(1 - daysKept), today);
    m_date->setDate(today);
    auto *const filters = new QWidget;
    auto *const layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    layout->addLayout(labelled(tr("Search"), m_search), 1);
    layout->addLayout(labelled(tr("Device"), m_device));
    layout->addLayout(labelled(tr("Go to"), m_date));
    layout->addWidget(
        new ExportButton(state().link(),
                         {{tr("Timeline"), tr("commonwatt timeline", "name of a file"),
                           [] {
                               const QDate last = QDate::currentDate();
                               return timelineBetween(last.addDays(1 - daysKept), last);
                           }}}),
        0, Qt::AlignBottom);
    return filters;
}

QWidget *TimelineSection::makeLegend() {
    auto *const legend = new QWidget;
    auto *const layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    const auto add = [&](look::Did did, const QString &text, const QString &means) {
        layout->addWidget(new Sample(did));
        auto *const label = new Text(text, look::Type::Small);
        label->setWordWrap(false);
        label->setToolTip(means);
        label->setAccessibleDescription(means);
        layout->addWidget(label);
        layout->addSpacing(look::unit);
    };
    add(look::Did::Ran, wordOf(TimelineState::Ran),
        tr("The device was free to compute, whether or not there was work."));
    add(look::Did::Throttled, wordOf(TimelineState::Throttled),
        tr("The device computed a part of the time only, or within limits."));
    add(look::Did::Paused, wordOf(TimelineState::Paused),
        tr("The device did not compute, for the reason that is told."));
    add(look::Did::Offline, wordOf(TimelineState::Offline),
        tr("The program in the background did not run, or this machine was off."));
    layout->addStretch();
    return legend;
}

void TimelineSection::begin() {
    const QDate today = QDate::currentDate();
    m_date->setDateRange(today.addDays(1 - daysKept), today);
    if (m_oldest.isValid()) {
        showContent();
        readToday();
    } else {
        showLoading();
        readOlder();
    }
    m_clock.start();
}

void TimelineSection::end() {
    m_clock.stop();
}

void TimelineSection::update(const DaemonStatus &status) {
    std::map<std::string, QString> names = deviceNames(status);
    QString decided;
    for (const DeviceStatus &device : status.devices) {
        decided += QString::fromStdString(device.device.id + ' ' + device.action + ' ') +
                   QString::number(device.since ? millis(*device.since) : 0) + u'\n';
    }
    if (std::exchange(m_names, names) != names && m_oldest.isValid())
        showTimeline();
    if (std::exchange(m_decided, decided) != decided && m_oldest.isValid())
        readToday();
}

// ---- reading

bool TimelineSection::wantsMore() const {
    if (m_isComplete)
        return false;
    return !m_oldest.isValid() || m_timeline.isSearched() || m_view->rowsBelow() < rowsAhead ||
           (m_wanted.isValid() && m_wanted < m_oldest);
}

void TimelineSection::readOlder() {
    if (m_wanted.isValid() && m_oldest.isValid() && (m_isComplete || m_wanted >= m_oldest)) {
        const QDate day = std::exchange(m_wanted, QDate());
        if (!m_view->goTo(day))
            m_words->setText(tr("Nothing is recorded of %1 or before.").arg(format::date(day)));
    }
    if (m_isAsked || !isActive() || !wantsMore())
        return;
    const QDate today = QDate::currentDate();
    const QDate last = m_oldest.isValid() ? m_oldest.addDays(-1) : today;
    ask(std::max(last.addDays(1 - m_days), today.addDays(1 - daysKept)), last);
}

void TimelineSection::readToday() {
    m_isStale = m_isAsked;
    if (m_isAsked || !isActive())
        return;
    const QDate today = QDate::currentDate();
    const std::vector<TimelineDay> &days = m_timeline.days();
    // Yesterday too when it was not over yet.
    readNewer(days.empty() ? today : std::min(days.front().date, today));
}

void TimelineSection::readNewer(const QDate &first) {
    ask(first, std::min(first.addDays(m_days - 1), QDate::currentDate()));
}

void TimelineSection::ask(const QDate &first, const QDate &last) {
    m_isAsked = true;
    const WallTime to = std::min(beginOf(last.addDays(1)), wallNow());
    fetch(
        "timeline", {{"from", millis(beginOf(first))}, {"to", millis(to)}},
        [this, first, last](Result<json::object> answer) -> Status {
            m_isAsked = false;
            const Result<TimelineReport> report =
                answer ? timelineFromJson(*answer)
                       : Result<TimelineReport>(std::unexpected(answer.error()));
            if (!report) {
                // Perhaps they are more than the daemon tells at a time.
                m_days = std::max(1, m_days / 2);
                return std::unexpected(report.error());
            }
            take(first, last, *report);
            return {};
        },
        [this] {
            showLoading();
            if (m_oldest.isValid())
                readToday(); // and then older ones
            else
                readOlder();
        });
}

void TimelineSection::take(const QDate &first, const QDate &last, const TimelineReport &report) {
    m_timeline.put(first, last, report, wallNow());
    const bool isOlder = !m_oldest.isValid() || first < m_oldest;
    if (isOlder) {
        m_oldest = first;
        // Before a time at which nothing was in force there is nothing.
        const WallTime from = beginOf(first);
        m_isComplete =
            first <= QDate::currentDate().addDays(1 - daysKept) ||
            std::ranges::none_of(report.decisions, [from](const DecisionRecord &decision) {
                return decision.time <= from;
            });
        const std::size_t days = static_cast<std::size_t>(first.daysTo(last)) + 1;
        m_days = static_cast<int>(std::clamp<std::size_t>(
            decisionsAtATime * days / (report.decisions.size() + 1), 1, mostDaysAtATime));
    }
    showTimeline();
    if (!isOlder && last < QDate::currentDate() && isActive())
        readNewer(last.addDays(1));
    else if (std::exchange(m_isStale, false))
        readToday();
    else
        readOlder();
}

// ---- showing

void TimelineSection::showTimeline() {
    showDevices();
    std::vector<std::size_t> shown;
    const QString wanted = m_device->currentData().toString();
    for (std::size_t i = 0; i < m_timeline.devices().size(); ++i)
        if (wanted.isEmpty() || wanted == QString::fromStdString(m_timeline.devices()[i]))
            shown.push_back(i);
    QStringList names;
    for (const std::string &device : m_timeline.devices())
        names << nameOf(device);
    m_view->setDevices(std::move(shown), std::move(names));
    m_view->refresh();
    if (m_isComplete && m_timeline.devices().empty())
        return showNotice(
            {tr("Nothing is recorded yet."),
             tr("As soon as this machine lends a device, you will see here for each day when it "
                "ran, when it was slowed down or paused, and why."),
             {}});
    showContent();
    if (!m_isComplete)
        m_view->setTail(tr("Reading the days before %1…").arg(format::date(m_oldest)));
    else if (m_view->rows().empty())
        m_view->setTail(tr("Nothing in the record is like “%1”.").arg(m_search->text().trimmed()));
    else
        m_view->setTail(m_timeline.isSearched() ? tr("No older day has it.")
                                                : tr("The record begins here."));
}

// The filter keeps its choice.
void TimelineSection::showDevices() {
    QStringList names{tr("All devices")};
    for (const std::string &device : m_timeline.devices())
        names << nameOf(device);
    QStringList before;
    for (int i = 0; i < m_device->count(); ++i)
        before << m_device->itemText(i);
    if (names == before)
        return;
    const QVariant chosen = m_device->currentData();
    m_device->clear();
    m_device->addItem(names.front(), QString());
    for (std::size_t i = 0; i < m_timeline.devices().size(); ++i)
        m_device->addItem(names[static_cast<qsizetype>(i) + 1],
                          QString::fromStdString(m_timeline.devices()[i]));
    m_device->setCurrentIndex(std::max(0, m_device->findData(chosen)));
}

QString TimelineSection::nameOf(const std::string &device) const {
    const auto known = m_names.find(device);
    return known == m_names.end() ? QString::fromStdString(device) : known->second;
}

void TimelineSection::search() {
    m_timeline.search(m_search->text());
    showTimeline();
    readOlder();
}

} // namespace commonwatt
