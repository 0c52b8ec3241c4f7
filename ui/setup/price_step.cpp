#include "ui/setup/price_step.h"

#include "ui/setup/electricity_price.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRegularExpressionValidator>

#include <utility>

namespace commonwatt {

namespace {

constexpr double highest = 1000; // as the setting allows
constexpr int decimals = 4;
constexpr auto none = "none";

std::string textOf(double price) {
    return QString::number(price, 'g', 10).toStdString();
}

} // namespace

PriceStep::PriceStep(DaemonState &state, const QLocale &locale)
    : SetupStep(state, tr("Electricity"),
                tr("With the price of a kilowatt-hour you see what lending costs you beside what "
                   "it earns. A tariff that changes with the time of day is set under Policy."))
    , m_locale(locale)
    , m_known(new QRadioButton(tr("A kilowatt-hour &costs"), this))
    , m_unknown(new QRadioButton(tr("I do &not know"), this))
    , m_price(new QDoubleSpinBox(this))
    , m_currency(new QLineEdit(this))
    , m_guess(new Text(look::Type::Small, look::Tone::Quiet, this)) {
    m_price->setLocale(locale);
    m_price->setRange(0, highest);
    m_price->setDecimals(decimals);
    m_price->setSingleStep(0.01);
    m_price->setAccessibleName(tr("Price of a kilowatt-hour"));
    m_currency->setMaxLength(3);
    m_currency->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[A-Za-z]{3}")), m_currency));
    m_currency->setFixedWidth(m_currency->fontMetrics().horizontalAdvance(QLatin1Char('M')) * 4 +
                              look::gap);
    m_currency->setAccessibleName(tr("Currency, three letters"));
    m_currency->setText(currencyOf(locale));

    auto *const group = new QButtonGroup(this);
    group->addButton(m_known);
    group->addButton(m_unknown);
    auto *const row = new QHBoxLayout;
    row->setSpacing(look::unit);
    row->addWidget(m_known);
    row->addWidget(m_price);
    row->addWidget(m_currency);
    row->addStretch();
    auto *const choice = new QVBoxLayout;
    choice->setSpacing(look::tight);
    choice->addLayout(row);
    auto *const indented = new QHBoxLayout;
    indented->addSpacing(look::margin);
    indented->addWidget(m_guess);
    choice->addLayout(indented);
    body()->addLayout(choice);
    body()->addWidget(m_unknown);

    if (const std::optional<TypicalPrice> typical = typicalPrice(locale.territory())) {
        m_price->setValue(typical->price);
        m_known->setChecked(true);
        //: %1 is a publisher, %2 a year
        m_guess->show(tr("An average of what households pay (%1, %2). Your bill has what you pay.")
                          .arg(typical->source, QString::number(typical->year)));
    } else {
        m_unknown->setChecked(true);
        m_guess->hide();
    }
    connect(m_price, &QDoubleSpinBox::valueChanged, this, [this] {
        m_known->setChecked(true);
        m_guess->hide(); // it is the owner's from now on
        Q_EMIT changed();
    });
    connect(m_currency, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_currency->setText(text.toUpper());
        m_known->setChecked(true);
        Q_EMIT changed();
    });
    connect(m_known, &QRadioButton::toggled, this, &SetupStep::changed);
    connect(&state, &DaemonState::changed, this, [this] {
        if (this->state().status() && m_toldPrice.empty())
            ask();
    });
    ask();
}

void PriceStep::begin() {
    if (m_known->isChecked()) {
        m_price->setFocus();
        m_price->selectAll();
    } else {
        m_unknown->setFocus();
    }
}

// Once: what the owner has set before counts more than a guess.
void PriceStep::ask() {
    for (const char *key : {"price", "currency"})
        link().call("config.get", {{"key", key}}, this,
                    [this, key](const Result<json::object> &answer) {
                        const Result<std::vector<SettingStatus>> settings =
                            answer ? settingsFromJson(*answer) : std::unexpected(answer.error());
                        if (settings && settings->size() == 1)
                            take(key, settings->front().value);
                    });
}

void PriceStep::take(const std::string &key, const std::string &value) {
    if (key == "currency") {
        m_toldCurrency = value;
    } else {
        m_toldPrice = value;
        bool isNumber = false;
        const double price = QString::fromStdString(value).toDouble(&isNumber);
        if (isNumber) {
            m_price->setValue(price);
            m_known->setChecked(true);
            m_guess->hide();
        }
    }
    // The default currency says nothing while there is no price in it.
    if (!m_toldPrice.empty() && m_toldPrice != none && !m_toldCurrency.empty())
        m_currency->setText(QString::fromStdString(m_toldCurrency));
    Q_EMIT changed();
}

bool PriceStep::canApply() const {
    return state().status() && (m_unknown->isChecked() || m_currency->hasAcceptableInput());
}

void PriceStep::apply() {
    const auto finish = [this] { Q_EMIT done(); };
    if (m_unknown->isChecked()) {
        if (m_toldPrice.empty() || m_toldPrice == none)
            return finish();
        return set("price", none, finish);
    }
    const std::string price = textOf(m_price->value());
    set("currency", m_currency->text().toStdString(),
        [this, price, finish] { set("price", price, finish); });
}

void PriceStep::set(const std::string &key, const std::string &value, std::function<void()> next) {
    link().call("config.set", {{"key", key}, {"value", value}}, this,
                [this, key, value, next = std::move(next)](const Result<json::object> &answer) {
                    if (!answer)
                        return Q_EMIT failed(
                            tr("The price could not be kept: %1")
                                .arg(QString::fromStdString(answer.error().describe())));
                    (key == "price" ? m_toldPrice : m_toldCurrency) = value;
                    next();
                });
}

} // namespace commonwatt
