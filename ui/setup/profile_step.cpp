#include "ui/setup/profile_step.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace commonwatt {

namespace {

struct Words {
    QString name;
    QString meaning;
};

// The built-in ones of core/policy, in the owner's language; others are the owner's own.
Words wordsOf(const std::string &profile) {
    if (profile == "balanced")
        return {ProfileStep::tr("Balanced"),
                ProfileStep::tr("Computes when nobody uses this machine, and stops at once when "
                                "somebody does. Right for most.")};
    if (profile == "gentle")
        return {ProfileStep::tr("Gentle"),
                ProfileStep::tr("Waits a quarter of an hour, stays cooler and quieter, and earns "
                                "less.")};
    if (profile == "night")
        return {ProfileStep::tr("Night"),
                ProfileStep::tr("Computes from 22:00 to 07:00 only, and quietly.")};
    if (profile == "headless")
        return {ProfileStep::tr("Headless"),
                ProfileStep::tr("Computes always. Only for a machine at which nobody sits: it does "
                                "not give way to you.")};
    return {QString::fromStdString(profile), ProfileStep::tr("A profile of your own.")};
}

} // namespace

ProfileStep::ProfileStep(DaemonState &state)
    : SetupStep(state, tr("When it computes"),
                tr("A profile says how much of a guest Commonwatt is. You can change it in the "
                   "tray at any time, and every detail of it under Policy."))
    , m_group(new QButtonGroup(this))
    , m_list(new QVBoxLayout) {
    m_list->setSpacing(look::gap);
    body()->addLayout(m_list);
    connect(&state, &DaemonState::changed, this, &ProfileStep::update);
    update();
}

void ProfileStep::update() {
    const std::optional<DaemonStatus> &status = state().status();
    if (status && status->profiles != m_profiles) {
        // What the owner has chosen here stays chosen.
        const int before = m_group->checkedId();
        const std::string chosen =
            before >= 0 ? m_profiles[static_cast<std::size_t>(before)] : status->profile;
        while (QLayoutItem *const item = m_list->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_profiles = status->profiles;
        for (std::size_t index = 0; index < m_profiles.size(); ++index) {
            const Words words = wordsOf(m_profiles[index]);
            auto *const one = new QWidget(this);
            auto *const layout = new QVBoxLayout(one);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(look::tight);
            // A button's text takes & for a mark.
            auto *const button = new QRadioButton(
                QString(words.name).replace(QLatin1Char('&'), QLatin1String("&&")), one);
            button->setAccessibleName(words.name);
            button->setAccessibleDescription(words.meaning);
            auto *const meaning = new Text(words.meaning, look::Type::Body, look::Tone::Quiet, one);
            auto *const indented = new QHBoxLayout; // which mirrors
            indented->addSpacing(look::margin);
            indented->addWidget(meaning);
            layout->addWidget(button);
            layout->addLayout(indented);
            m_group->addButton(button, static_cast<int>(index));
            m_list->addWidget(one);
            if (m_profiles[index] == chosen)
                button->setChecked(true);
        }
    }
    Q_EMIT changed();
}

void ProfileStep::begin() {
    update();
    if (QAbstractButton *const chosen = m_group->checkedButton())
        chosen->setFocus();
}

bool ProfileStep::canApply() const {
    return state().status() && m_group->checkedId() >= 0;
}

void ProfileStep::apply() {
    const std::string profile = m_profiles[static_cast<std::size_t>(m_group->checkedId())];
    // The one that holds may do so by schedule: that is left as it is.
    if (profile == state().status()->profile) {
        Q_EMIT done();
        return;
    }
    link().call("config.set", {{"key", "profile"}, {"value", profile}}, this,
                [this](const Result<json::object> &answer) {
                    if (answer)
                        Q_EMIT done();
                    else
                        Q_EMIT failed(tr("The profile could not be set: %1")
                                          .arg(QString::fromStdString(answer.error().describe())));
                });
}

} // namespace commonwatt
