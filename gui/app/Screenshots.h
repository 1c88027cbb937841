// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page, light and dark, and the state without a helper, to PNG files from real data.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace mw::gui {

class MainWindow;

class Screenshots : public QObject {
    Q_OBJECT
public:
    // `window` is shown and connected by the caller.
    Screenshots(MainWindow &window, QString directory, QObject *parent = nullptr);
    ~Screenshots() override;

    void begin();

Q_SIGNALS:
    // Every picture is written, or a sentence why not.
    void finished(const QString &problem);

private:
    struct Picture {
        QString page; // empty: the window without a helper
        bool dark = false;
        QString file;
    };

    void step();
    void prepare(const Picture &picture);
    bool save(QWidget &window, const Picture &picture);

    MainWindow &m_window;
    QString m_directory;
    QList<Picture> m_pictures;
    std::unique_ptr<MainWindow> m_alone; // connects to nothing
    bool m_prepared = false;
    int m_calm = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace mw::gui
