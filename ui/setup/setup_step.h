// One step of the setup: a heading, a sentence or two, and what the owner may choose. Nothing is
// carried out before "Continue". In the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/daemon_state.h"

#include <QVBoxLayout>
#include <QWidget>

namespace commonwatt {

class SetupStep : public QWidget {
    Q_OBJECT

public:
    // The state must outlive it.
    SetupStep(DaemonState &state, const QString &title, const QString &text)
        : m_state(state)
        , m_layout(new QVBoxLayout(this)) {
        setAccessibleName(title);
        setAccessibleDescription(text);
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(look::gap);
        auto *const head = new QVBoxLayout;
        head->setSpacing(look::unit);
        head->addWidget(new Text(title, look::Type::Title));
        head->addWidget(new Text(text, look::Type::Body));
        m_layout->addLayout(head);
    }

    // It is seen from now on, and no longer: for whichever reason.
    virtual void begin() {}
    virtual void end() {}

    // Carries out what was chosen: done() or failed() comes of it, at once or later.
    virtual void apply() { Q_EMIT done(); }
    [[nodiscard]] virtual bool canApply() const { return true; }
    // What apply() is called on its button.
    [[nodiscard]] virtual QString action() const { return tr("&Continue"); }
    [[nodiscard]] virtual bool canSkip() const { return true; }
    // Nothing of it works while no daemon is there.
    [[nodiscard]] virtual bool needsDaemon() const { return true; }

Q_SIGNALS:
    void done();
    void failed(const QString &problem); // a sentence for the owner
    void changed();                      // what of the above is true

protected:
    [[nodiscard]] DaemonState &state() const { return m_state; }
    [[nodiscard]] DaemonLink &link() const { return m_state.link(); }
    [[nodiscard]] QVBoxLayout *body() const { return m_layout; }

private:
    DaemonState &m_state;
    QVBoxLayout *m_layout;
};

} // namespace commonwatt
