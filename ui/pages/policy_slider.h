// A slider over a few values of settings, with the value in words: it is told when the owner has
// let go of it, or has not stepped it on for a moment. In the GUI's thread.
#pragma once

#include "ui/look/text.h"

#include <QSlider>
#include <QTimer>

#include <vector>

namespace commonwatt {

class PolicySlider : public QWidget {
    Q_OBJECT

public:
    struct Step {
        double at = 0; // where it is on the scale; ascending
        QString value; // the setting's text
        QString words;
    };
    // `label` may have a mnemonic.
    PolicySlider(const QString &label, std::vector<Step> steps, QWidget *parent = nullptr);

    // The step that is nearest to `at`; `words` as it is exactly. Not while it is being moved.
    void show(double at, const QString &words);
    using QWidget::show;
    void setProblem(const QString &problem) { m_problem->show(problem); }
    [[nodiscard]] QString words() const { return m_words->text(); }

Q_SIGNALS:
    void chosen(const QString &value);

private:
    void say(const QString &words);
    void tell();

    std::vector<Step> m_steps;
    QSlider *m_slider;
    Text *m_words;
    Text *m_problem;
    QTimer m_settling;
    QString m_shown; // as it is exactly
    int m_pressedAt = 0;
};

} // namespace commonwatt
