// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a message, coloured by KSyntaxHighlighting's e-mail definition. Plain text; nothing can be clicked.
#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace mw::gui {

class HeadersView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit HeadersView(QWidget *parent = nullptr);

    void setHeader(const QString &header);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace mw::gui
