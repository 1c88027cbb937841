// SPDX-License-Identifier: GPL-3.0-or-later
// Colours single lines by a KSyntaxHighlighting definition, in Mailwright's meaning colours.
#pragma once

#include "gui/widgets/Theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QTextLayout>

namespace KSyntaxHighlighting {
class Repository;
}

namespace mw::gui {

class LineHighlighter : public KSyntaxHighlighting::AbstractHighlighter {
public:
    // An unknown name leaves the text plain.
    void setDefinitionNamed(const QString &name);
    void setColors(const Colors &colors) { m_colors = colors; }
    // Format ranges of one line that stands for itself.
    QList<QTextLayout::FormatRange> rangesOf(const QString &line);

    // How text of that format looks; formats without a meaning of their own look plain.
    static QTextCharFormat charFormat(const KSyntaxHighlighting::Format &format, const Colors &colors);
    // The definitions of Mailwright and of KSyntaxHighlighting, read once.
    static KSyntaxHighlighting::Repository &repository();

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    Colors m_colors;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace mw::gui
