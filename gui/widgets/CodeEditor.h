// SPDX-License-Identifier: GPL-3.0-or-later
// The editor for configuration files: coloured by a KSyntaxHighlighting definition, with line numbers, problems marked
// in the margin and in the text, and F1 for what a line means.
#pragma once

#include "gui/widgets/MarginText.h"
#include "gui/widgets/Theme.h"

#include <QMap>

namespace mw::gui {

class CodeHighlighter;

// A mistake (Tone::Bad) or a doubt (Tone::Waiting) about a line.
struct EditorProblem {
    int line = 0; // from 1; 0: the whole file
    Tone tone = Tone::Bad;
    QString reason;
};

class CodeEditor : public MarginText {
    Q_OBJECT
public:
    explicit CodeEditor(QWidget *parent = nullptr);

    // An unknown name leaves the text plain.
    void setDefinitionNamed(const QString &name);
    // Shows another text without edited(); the same text leaves cursor and steps to undo alone.
    void setText(const QString &text);
    void setProblems(const QList<EditorProblem> &problems);
    const QList<EditorProblem> &problems() const { return m_problems; }
    void goToLine(int line);
    // From 1.
    int currentLine() const;
    QString currentText() const;

Q_SIGNALS:
    // The person has changed the text.
    void edited(const QString &text);
    // F1: what does this line mean?
    void explanationWished(int line, const QString &text);

protected:
    int marginWidth() const override;
    void paintMargin(QPainter &painter, int line, const QRect &box) override;
    QString marginTip(int line) const override;
    void applyColors() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToNextProblem();
    void markLines();
    void tellEdit();

    CodeHighlighter *m_highlighter = nullptr;
    QList<EditorProblem> m_problems;
    QMap<int, EditorProblem> m_marks; // the worst of each line, from 0
    QString m_known; // the text of which edited() has told
};

} // namespace mw::gui
