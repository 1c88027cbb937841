// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a person keeps in a file of theirs, or takes from one.
#include "gui/pages/TextFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

namespace mw::gui {

namespace {

constexpr qint64 kLongest = 8 << 20; // bytes

QString words(const char *text)
{
    return QCoreApplication::translate("TextFiles", text);
}

QFileDialog *dialogFor(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("file-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({words(QT_TRANSLATE_NOOP("TextFiles", "Tables (*.csv)")), words(QT_TRANSLATE_NOOP("TextFiles", "All files (*)"))});
    return dialog;
}

} // namespace

void saveText(QWidget *parent, const QString &title, const QString &suggestedName, const QString &text,
              const std::function<void(bool, const QString &)> &done)
{
    auto *dialog = dialogFor(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [text, done](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = text.toUtf8();
        const bool good = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        done(good, good ? words(QT_TRANSLATE_NOOP("TextFiles", "Written to %1.")).arg(path)
                        : words(QT_TRANSLATE_NOOP("TextFiles", "%1 could not be written: %2")).arg(path, file.errorString()));
    });
    dialog->open();
}

void openText(QWidget *parent, const QString &title, const std::function<void(const QString &, const QString &)> &done)
{
    auto *dialog = dialogFor(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [done](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return done({}, words(QT_TRANSLATE_NOOP("TextFiles", "%1 could not be read: %2")).arg(path, file.errorString()));
        if (file.size() > kLongest)
            return done({}, words(QT_TRANSLATE_NOOP("TextFiles", "%1 is too long for a table of addresses.")).arg(path));
        done(QString::fromUtf8(file.readAll()), {});
    });
    dialog->open();
}

} // namespace mw::gui
