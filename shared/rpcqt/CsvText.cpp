// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as comma-separated text, in and out.
#include "shared/rpcqt/CsvText.h"

namespace mw::rpcqt {

namespace {

class CsvReader {
public:
    explicit CsvReader(const QString &text) : m_text(text)
    {
        const auto first = text.left(text.indexOf(u'\n'));
        if (!first.contains(u',') && first.contains(u';'))
            m_separator = u';';
    }

    CsvTable read()
    {
        for (m_at = m_text.startsWith(QChar(0xfeff)) ? 1 : 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (m_quoted)
            m_out.wrongLine = m_quoteLine;
        endRow();
        return m_out;
    }

private:
    void take(QChar c)
    {
        if (m_quoted) {
            if (c == u'\n')
                ++m_line;
            if (c != u'"')
                m_cell.append(c);
            else if (m_text.mid(m_at + 1, 1) == QStringLiteral("\""))
                m_cell.append(m_text[m_at++]);
            else
                m_quoted = false;
        } else if (c == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_quoted = true;
            m_wasQuoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
            ++m_line;
            m_rowLine = m_line;
        } else if (c != u'\r') {
            m_cell.append(c);
        }
    }
    void endCell()
    {
        m_cells.append(m_wasQuoted ? m_cell : m_cell.trimmed());
        m_cell.clear();
        m_wasQuoted = false;
    }
    void endRow()
    {
        endCell();
        if (m_cells.size() > 1 || !m_cells.front().isEmpty())
            m_out.rows.append({m_rowLine, m_cells});
        m_cells.clear();
    }

    const QString &m_text;
    CsvTable m_out;
    QStringList m_cells;
    QString m_cell;
    QChar m_separator = u',';
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

CsvTable parseCsv(const QString &text)
{
    return CsvReader(text).read();
}

QString csvLine(const QStringList &cells)
{
    QStringList out;
    for (auto cell : cells) {
        const bool plain = !cell.contains(u',') && !cell.contains(u';') && !cell.contains(u'"') && !cell.contains(u'\n') && cell == cell.trimmed();
        out.append(plain ? cell : u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return out.join(u',') + QStringLiteral("\r\n");
}

} // namespace mw::rpcqt
