// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gamma_slider.h"

#include <QAccessibleWidget>
#include <QLocale>

namespace unlearn {

namespace {

class AccessibleGammaSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleGammaSlider(GammaSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider), m_slider(*slider)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return QLocale().toString(m_slider.gamma(), 'f', 3);
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_slider.gamma(); }
    void setCurrentValue(const QVariant& value) override { m_slider.setGamma(value.toDouble()); }
    QVariant maximumValue() const override { return 1.0; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 1.0 / GammaSlider::steps; }

private:
    GammaSlider& m_slider;
};

QAccessibleInterface* accessibleSlider(const QString& /*className*/, QObject* object)
{
    auto* slider = qobject_cast<GammaSlider*>(object);
    return slider ? new AccessibleGammaSlider(slider) : nullptr;
}

} // namespace

GammaSlider::GammaSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    QAccessible::installFactory(accessibleSlider); // once; it knows those that it has
    setRange(0, steps);
    setSingleStep(steps / 200);
    setPageStep(steps / 20);
}

void GammaSlider::setGamma(double gamma)
{
    setValue(qRound(gamma * steps));
}

} // namespace unlearn
