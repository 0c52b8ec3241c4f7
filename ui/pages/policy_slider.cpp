#include "ui/pages/policy_slider.h"

#include "ui/pages/wheel_guard.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {
constexpr std::chrono::milliseconds settleFor{500}; // while it is stepped by keys
constexpr int widestSlider = 60 * look::unit;
} // namespace

PolicySlider::PolicySlider(const QString &label, std::vector<Step> steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_words(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_problem(new Text(look::Type::Small, look::Tone::Warn, this)) {
    auto *const name = new Text(label, look::Type::Small, look::Tone::Quiet, this);
    name->setBuddy(m_slider);
    m_slider->setRange(0, static_cast<int>(m_steps.size()) - 1);
    m_slider->setPageStep(2);
    m_slider->setTickInterval(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setMaximumWidth(widestSlider);
    m_slider->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    guardWheel(m_slider);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::tight);
    layout->addWidget(m_words);
    layout->addWidget(name);
    layout->addStretch(); // sliders beside one another stand on one line, however long their words
    layout->addWidget(m_slider);
    layout->addWidget(m_problem);
    m_problem->show(QString());

    m_settling.setSingleShot(true);
    m_settling.setInterval(settleFor);
    connect(&m_settling, &QTimer::timeout, this, &PolicySlider::tell);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        say(m_steps[static_cast<std::size_t>(step)].words);
        if (!m_slider->isSliderDown())
            m_settling.start();
    });
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_pressedAt = m_slider->value(); });
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        if (m_slider->value() != m_pressedAt)
            tell();
        else if (!m_settling.isActive())
            say(m_shown); // it may stand between two steps
    });
}

void PolicySlider::show(double at, const QString &words) {
    if (m_slider->isSliderDown() || m_settling.isActive())
        return;
    const auto distance = [at](const Step &step) { return std::abs(step.at - at); };
    const auto nearest = std::ranges::min_element(m_steps, {}, distance);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(nearest - m_steps.begin()));
    m_shown = words;
    say(words);
}

void PolicySlider::say(const QString &words) {
    m_words->show(words);
    m_slider->setAccessibleDescription(words);
}

void PolicySlider::tell() {
    m_settling.stop();
    setProblem({});
    Q_EMIT chosen(m_steps[static_cast<std::size_t>(m_slider->value())].value);
}

} // namespace commonwatt
