// SPDX-License-Identifier: GPL-3.0-or-later
// Which older change the selected one is compared with: a list of those before it.
#pragma once

#include <QDialog>

#include <cstdint>
#include <functional>

class QListWidget;

namespace mw::gui {

class HistoryModel;

class OlderChangeDialog : public QDialog {
    Q_OBJECT
public:
    // `row` of the model is the newer one. `chosen` gets the number of the older one. Opened with open(); deletes itself.
    OlderChangeDialog(const HistoryModel &model, int row, std::function<void(std::int64_t since)> chosen, QWidget *parent);

    void accept() override;

private:
    QListWidget *m_list = nullptr;
    std::function<void(std::int64_t)> m_chosen;
};

} // namespace mw::gui
