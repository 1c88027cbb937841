# SPDX-License-Identifier: GPL-3.0-or-later
# Tab completion of mailwrightctl for bash: the program itself says what may come.
_mailwrightctl() {
    local -a words lines
    local line current kept IFS=$' \t\n'
    read -ra words <<< "${COMP_LINE:0:COMP_POINT}"
    [[ ${COMP_LINE:0:COMP_POINT} == *[[:blank:]] ]] && words+=("")
    current=${words[${#words[@]} - 1]}
    mapfile -t lines < <("${words[0]}" --complete -- "${words[@]:1}" 2>/dev/null)
    COMPREPLY=()
    if [[ ${lines[0]} == :files ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        compopt -o filenames 2>/dev/null
        return
    fi
    # bash breaks words at : and =, too, and wants only what follows the last of them.
    kept=${current%"${COMP_WORDS[COMP_CWORD]}"}
    [[ $kept == "$current" ]] && kept=${current%"${current##*[:=]}"}
    for line in "${lines[@]}"; do
        line=${line%%$'\t'*}
        COMPREPLY+=("${line#"$kept"}")
    done
}
complete -F _mailwrightctl mailwrightctl
