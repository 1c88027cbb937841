// SPDX-License-Identifier: GPL-3.0-or-later
// By these bytes an executable is known as one of Mailwright's, also where it was copied to or stripped. Linked into each.
extern "C" {
extern const char mw_program_mark[];
[[gnu::used, gnu::retain]] const char mw_program_mark[] = "\nmailwright program " MW_VERSION "\n";
}
