// SPDX-License-Identifier: GPL-3.0-or-later
// Colours a whole document by a KSyntaxHighlighting definition, in Mailwright's meaning colours.
#pragma once

#include "gui/widgets/Theme.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace mw::gui {

class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT
public:
    explicit CodeHighlighter(QTextDocument *document);

    // An unknown name leaves the text plain.
    void setDefinitionNamed(const QString &name);
    void setColors(const Colors &colors);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    Colors m_colors;
};

} // namespace mw::gui
