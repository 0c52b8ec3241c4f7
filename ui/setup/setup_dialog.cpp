#include "ui/setup/setup_dialog.h"

#include "core/base/duration.h"
#include "ui/models/activity.h"
#include "ui/setup/devices_step.h"
#include "ui/setup/join_step.h"
#include "ui/setup/price_step.h"
#include "ui/setup/profile_step.h"
#include "ui/setup/welcome_step.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <utility>

namespace commonwatt {

namespace {
constexpr int widest = 60 * look::unit; // longer lines are hard to read
constexpr QSize usualSize(widest + 2 * look::margin, 68 * look::unit);
constexpr int narrowest = 40 * look::unit;
} // namespace

SetupDialog::SetupDialog(DaemonState &state, SetupOptions options, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_memory(options.memory)
    , m_steps(new QStackedWidget(this))
    , m_where(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_problem(new Text(look::Type::Body, look::Tone::Warn, this))
    , m_offline(new QWidget(this))
    , m_offlineText(new Text(look::Type::Body, look::Tone::Warn, this))
    , m_start(new QPushButton(tr("S&tart it"), this))
    , m_later(new QPushButton(tr("Set up &later"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_skip(new QPushButton(tr("S&kip this"), this))
    , m_continue(new QPushButton(this)) {
    setWindowTitle(tr("Set up Commonwatt"));
    setMinimumWidth(narrowest);
    resize(usualSize);

    add(new WelcomeStep(state));
    add(new JoinStep(state));
    add(new DevicesStep(state));
    add(new ProfileStep(state));
    add(new PriceStep(state, options.locale));
    add(new AutostartStep(state, std::move(options.autostart),
                          m_memory.ended() == SetupMemory::End::Finished));

    for (QPushButton *const button : {m_start, m_later, m_back, m_skip})
        button->setAutoDefault(false);
    m_continue->setDefault(true);
    m_problem->hide();
    auto *const offline = new QHBoxLayout(m_offline);
    offline->setContentsMargins(0, 0, 0, 0);
    offline->setSpacing(look::gap);
    offline->addWidget(m_offlineText, 1);
    offline->addWidget(m_start, 0, Qt::AlignTop);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(look::unit);
    buttons->addWidget(m_later);
    buttons->addStretch();
    for (QPushButton *const button : {m_back, m_skip, m_continue})
        buttons->addWidget(button);

    auto *const column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto *const lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look::unit);
    lines->addWidget(m_where);
    lines->addWidget(m_steps, 1);
    lines->addWidget(m_problem);
    lines->addWidget(m_offline);
    lines->addSpacing(look::unit);
    lines->addLayout(buttons);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->addStretch();
    layout->addWidget(column, 1000); // all there is, up to its width
    layout->addStretch();

    connect(m_later, &QPushButton::clicked, this, &SetupDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (step() + 1 == stepCount())
            accept();
        else
            go(step() + 1);
    });
    connect(m_continue, &QPushButton::clicked, this, &SetupDialog::applyStep);
    connect(m_start, &QPushButton::clicked, this, &SetupDialog::startWanted);
    connect(&m_state, &DaemonState::changed, this, &SetupDialog::update);
    go(0);
}

void SetupDialog::add(SetupStep *step) {
    step->setMaximumWidth(widest);
    static_cast<QVBoxLayout *>(step->layout())->addStretch();
    auto *const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(step);
    m_steps->addWidget(area);
    m_all.push_back(step);
    connect(step, &SetupStep::changed, this, &SetupDialog::update);
    connect(step, &SetupStep::done, this, [this, step] {
        if (step != &current()) // asked twice, or gone back meanwhile
            return;
        if (this->step() + 1 == stepCount())
            accept();
        else
            go(this->step() + 1);
    });
    connect(step, &SetupStep::failed, this, [this, step](const QString &problem) {
        if (step != &current())
            return;
        m_problem->show(problem);
    });
}

SetupStep &SetupDialog::current() const {
    return *m_all[static_cast<std::size_t>(step())];
}

void SetupDialog::go(int index) {
    current().end();
    m_problem->show(QString());
    m_steps->setCurrentIndex(index);
    m_where->show(
        tr("Step %1 of %2").arg(QLocale().toString(index + 1), QLocale().toString(stepCount())));
    // The button first, so that a step without a control of its own has it.
    m_continue->setFocus();
    current().begin();
    update();
}

void SetupDialog::applyStep() {
    if (!current().canApply())
        return;
    m_problem->show(QString());
    current().apply();
}

void SetupDialog::update() {
    const SetupStep &step = current();
    const std::optional<DaemonStatus> &status = m_state.status();
    const bool isMissing = !status && step.needsDaemon();
    if (isMissing)
        m_offlineText->show(summarize(m_state.link().state(), m_state.link().problem(), status,
                                      wallNow(), QLocale())
                                .sentence);
    m_offline->setVisible(isMissing);
    m_start->setVisible(m_state.link().state() == DaemonLink::State::Absent);
    m_continue->setText(step.action());
    m_continue->setEnabled(!isMissing && step.canApply());
    m_skip->setVisible(step.canSkip());
    m_back->setVisible(this->step() > 0);
}

void SetupDialog::accept() {
    current().end();
    m_memory.setEnded(SetupMemory::End::Finished);
    QDialog::accept();
}

void SetupDialog::reject() {
    current().end();
    // Whoever has finished it once is not asked again.
    if (!m_memory.ended())
        m_memory.setEnded(SetupMemory::End::Later);
    QDialog::reject();
}

} // namespace commonwatt
