// SPDX-License-Identifier: GPL-3.0-or-later
// Differences of a file: old and new line numbers, a plus or minus sign and a tint. Never colour alone.
#pragma once

#include "gui/models/LineDiff.h"
#include "gui/widgets/MarginText.h"

namespace mw::gui {

class DiffView : public MarginText {
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setLines(const QList<DiffLine> &lines);
    const QList<DiffLine> &lines() const { return m_lines; }

protected:
    int marginWidth() const override;
    void paintMargin(QPainter &painter, int line, const QRect &box) override;
    void applyColors() override;

private:
    int numberWidth() const;

    QList<DiffLine> m_lines;
};

} // namespace mw::gui
