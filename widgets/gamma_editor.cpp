// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gamma_editor.h"

#include "widgets/gamma_slider.h"
#include "widgets/glossary_links.h"
#include "widgets/session/layers_model.h"
#include "widgets/undo_pass.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace unlearn {

GammaEditor::GammaEditor(const QString& subject, QWidget* parent)
    : QWidget(parent), m_slider(new GammaSlider(this)), m_spinBox(new QDoubleSpinBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 1, 4, 1);
    layout->setSpacing(6);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spinBox);

    m_slider->setObjectName(QStringLiteral("gammaSlider"));
    m_slider->setAccessibleName(tr("Threshold slider of %1").arg(subject));
    m_slider->setToolTip(tr("Threshold of %1: drag, or use the arrow keys").arg(subject));
    m_slider->setMinimumWidth(90);
    m_spinBox->setObjectName(QStringLiteral("gammaSpinBox"));
    m_spinBox->setAccessibleName(tr("Threshold of %1").arg(subject));
    m_spinBox->setToolTip(tr("Threshold of %1, from 0 to 1").arg(subject));
    m_spinBox->setRange(0.0, 1.0);
    m_spinBox->setSingleStep(0.005);
    m_spinBox->setDecimals(gammaDecimals(0.0));
    m_spinBox->setKeyboardTracking(false);
    m_spinBox->setAlignment(Qt::AlignRight);
    // Scrolling the table must not turn thresholds.
    for (QWidget* widget : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_spinBox)}) {
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    new UndoPass(*m_spinBox);
    explain(*this, Term::Gamma);
    setFocusProxy(m_slider);
    setAutoFillBackground(true);

    connect(m_slider, &QSlider::sliderPressed, this, &GammaEditor::dragBegan);
    connect(m_slider, &QSlider::sliderReleased, this, &GammaEditor::dragEnded);
    connect(m_slider, &QSlider::valueChanged, this, [this] { edit(m_slider->gamma()); });
    connect(m_spinBox, &QDoubleSpinBox::valueChanged, this, &GammaEditor::edit);
}

QSlider* GammaEditor::slider() const
{
    return m_slider;
}

void GammaEditor::setGamma(double gamma)
{
    m_gamma = gamma;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietSpinBox(m_spinBox);
    m_slider->setGamma(gamma);
    // Setting decimals lays the text out anew, whether they change or not.
    if (const int decimals = gammaDecimals(gamma); decimals != m_spinBox->decimals())
        m_spinBox->setDecimals(decimals);
    m_spinBox->setValue(gamma);
}

void GammaEditor::edit(double gamma)
{
    setGamma(std::clamp(gamma, 0.0, 1.0));
    Q_EMIT gammaEdited(m_gamma);
}

bool GammaEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_spinBox && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_spinBox->interpretText();
            Q_EMIT gammaConfirmed();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace unlearn
