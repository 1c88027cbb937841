// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles what people edit and programs read compiled, as soon as it was saved: control/morercpthosts, users/assign
// and the tcp rules. Who forgets qmail-newmrh, qmail-newu or qmail-tcprules has forgotten nothing.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/os/FileWatch.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mw::helper {

class CompiledFiles : public QObject {
    Q_OBJECT
public:
    // `say` gets a sentence for each file that was compiled, with the lines that came and went, and for each that
    // could not be: the compiled file that is there stays in force then.
    CompiledFiles(const HubPlace &place, std::function<void(const std::string &)> say, QObject *parent = nullptr);

private:
    struct Source;
    using Compiler = std::function<Result<bool>(const Source &, const std::string &content)>; // true: there was need
    struct Source {
        std::string path;     // of the text
        std::string compiled; // of what is made of it
        std::string program;  // that would do it by hand
        Compiler compile;
        std::optional<std::string> seen = {}; // the content that was looked at last
        bool failed = false;                  // it could not be compiled
    };

    void look();
    void look(Source &source);
    Result<bool> compileRules(const Source &source, const std::string &content) const;

    std::function<void(const std::string &)> m_say;
    std::vector<Source> m_sources;
    std::optional<os::FileWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle; // several changes that come together are one
};

} // namespace mw::helper
