// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window in the order in which they are listed. Whoever adds a page adds its line in PageTable.cpp.
#pragma once

#include <QString>

#include <span>

class QWidget;

namespace mw::gui {

class Page;
struct PageContext;

// Pages of one group stand together.
enum class PageGroup { Mail, Transport, Traffic, System };

struct PageEntry {
    const char *name;  // for --page, settings and PageContext::go
    const char *title; // to be translated in the context PageTable; QString pageTitle() does
    const char *icon;  // of icons/
    PageGroup group;
    Page *(*make)(PageContext &context, QWidget *parent);
    const char *words; // further words by which the global search finds it, to be translated in the same context
};

std::span<const PageEntry> pageTable();
QString pageTitle(const PageEntry &page);
QString pageWords(const PageEntry &page);

} // namespace mw::gui
