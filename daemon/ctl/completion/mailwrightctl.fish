# SPDX-License-Identifier: GPL-3.0-or-later
# Tab completion of mailwrightctl for fish: the program itself says what may come.
function __mailwrightctl_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l lines ($words[1] --complete -- $words[2..-1] 2>/dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $lines
    end
end
complete -c mailwrightctl -f -a '(__mailwrightctl_complete)'
