/** A shell for which there is a completion script. */
export type Shell = (typeof shells)[number];

/** The shells for which there is a completion script. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** The completion script of each shell. Scripts call the command with `--complete`, so they never go out of date. */
export const completionScripts: Readonly<Record<Shell, string>> = {
  // Works in bash 3.2, which macOS contains. This version has no compopt, so the script itself adds the space after a word.
  bash: `_onezone_rest_cli() {
  local IFS=$'\\n'
  # The line itself, since bash splits its words at = and :.
  local line="\${COMP_LINE:0:COMP_POINT}"
  local current="\${line##*[!\\\\][[:space:]]}"
  # Only what follows the last of them is replaced.
  local prefix="\${current%"\${current##*[=:]}"}"
  COMPREPLY=()
  local suggestion
  for suggestion in $(onezone-rest-cli --complete -- "$line" 2>/dev/null); do
    suggestion="\${suggestion#"$prefix"}"
    case $suggestion in
      *[[:space:]\\'\\"\\$\\\`\\\\\\&\\;\\(\\)\\|\\<\\>\\*\\?\\[\\!]*) printf -v suggestion %q "$suggestion" ;;
    esac
    COMPREPLY+=("$suggestion")
  done
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} != *[=:/] ]]; then
    COMPREPLY[0]+=" "
  fi
}
complete -o nospace -F _onezone_rest_cli onezone-rest-cli`,
  // Works both as a file in $fpath, where its content is the completion function, and as a script that is sourced before or after
  // compinit.
  zsh: `#compdef onezone-rest-cli
_onezone_rest_cli() {
  local -a suggestions
  suggestions=("\${(@f)$(onezone-rest-cli --complete -- "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)}")
  # Quoted here, since a tilde must stay one.
  suggestions=("\${(@)\${(@q)suggestions:#}/#\\\\\\~/~}")
  compadd -Q -S '' -- \${(M)suggestions:#*[=:/]}
  compadd -Q -- \${suggestions:#*[=:/]}
}
_onezone_rest_cli_register() {
  add-zsh-hook -d precmd _onezone_rest_cli_register
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _onezone_rest_cli onezone-rest-cli
}
if [[ \${zsh_eval_context[-1]} == (loadautofunc|shfunc) ]]; then
  _onezone_rest_cli "$@"
elif (( $+functions[compdef] )); then
  compdef _onezone_rest_cli onezone-rest-cli
else
  # compinit may still follow in this startup file.
  autoload -Uz add-zsh-hook && add-zsh-hook precmd _onezone_rest_cli_register
fi`,
  fish: `complete -c onezone-rest-cli -f -a '(onezone-rest-cli --complete -- (commandline -cp) 2>/dev/null)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName onezone-rest-cli -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $line = $commandAst.ToString().PadRight($cursorPosition).Substring(0, $cursorPosition)
  onezone-rest-cli --complete -- $line 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`,
};
