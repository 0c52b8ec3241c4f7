// The setup's step that asks what electricity costs.
#pragma once

#include "ui/setup/setup_step.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

#include <functional>
#include <string>

namespace commonwatt {

class PriceStep : public SetupStep {
    Q_OBJECT

public:
    // The locale's territory gives the currency and the first guess.
    PriceStep(DaemonState &state, const QLocale &locale);

    void begin() override;
    void apply() override;
    [[nodiscard]] bool canApply() const override;

private:
    void ask();
    void take(const std::string &key, const std::string &value);
    void set(const std::string &key, const std::string &value, std::function<void()> next);

    QLocale m_locale;
    QRadioButton *m_known;
    QRadioButton *m_unknown;
    QDoubleSpinBox *m_price;
    QLineEdit *m_currency;
    Text *m_guess;
    // What the daemon has; empty: not told yet.
    std::string m_toldPrice;
    std::string m_toldCurrency;
};

} // namespace commonwatt
