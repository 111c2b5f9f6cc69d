import type { Operation } from "./operation.ts";
import { optionNames } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** The shells that the command can complete in. */
export type Shell = "bash" | "zsh" | "fish" | "powershell";

/** Scripts that ask the command itself, by `--complete`, so that they never go out of date. */
const scripts: Readonly<Record<Shell, string>> = {
  bash: `_onezone_rest_cli() {
  local IFS=$'\\n'
  # Words are taken from the line itself: bash would split them at = and :.
  local line="\${COMP_LINE:0:COMP_POINT}" current
  current="\${line##* }"
  local suggestions=($(onezone-rest-cli --complete -- "$line" 2>/dev/null))
  # Only what follows the last = or : is replaced.
  local prefix="\${current%"\${current##*[=:]}"}"
  COMPREPLY=("\${suggestions[@]#"$prefix"}")
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[=:] ]] && compopt -o nospace
}
complete -F _onezone_rest_cli onezone-rest-cli`,
  zsh: `#compdef onezone-rest-cli
_onezone_rest_cli() {
  local -a suggestions
  suggestions=("\${(@f)$(onezone-rest-cli --complete -- "\${(j: :)words[1,CURRENT]}" 2>/dev/null)}")
  compadd -S '' -- $suggestions
}
compdef _onezone_rest_cli onezone-rest-cli`,
  fish: `complete -c onezone-rest-cli -f -a '(onezone-rest-cli --complete -- (commandline -cp) 2>/dev/null)'`,
  powershell: `Register-ArgumentCompleter -Native -CommandName onezone-rest-cli -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $line = $commandAst.ToString().PadRight($cursorPosition).Substring(0, $cursorPosition)
  onezone-rest-cli --complete -- $line 2>$null | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`,
};

/**
 * The script that makes a shell complete the command.
 *
 * @throws {UsageError} for another shell
 */
export function completionScript(shell: string): string {
  const script = Object.entries(scripts).find(([name]) => name === shell)?.[1];
  if (script === undefined) {
    throw new UsageError(`--completion is one of ${Object.keys(scripts).join(", ")}; it is "${shell}".`);
  }
  return script;
}

/**
 * What can stand in place of the last word of a command line: options, operations, or the parameters, fields and values of
 * the operation that stands before.
 */
export function complete(line: string, operations: readonly Operation[]): string[] {
  const words = line.split(/\s+/).slice(1);
  const current = words.at(-1) ?? "";
  const operation = words
    .slice(0, -1)
    .map((word) => operations.find(({ id }) => id === word))
    .find(Boolean);
  const candidates = current.startsWith("-")
    ? optionNames
    : operation
      ? argumentsOf(operation, words.slice(0, -1))
      : operations.map(({ id }) => id);
  return candidates.filter((candidate) => candidate.startsWith(current) && candidate !== current);
}

function argumentsOf({ parameters, body }: Operation, before: readonly string[]): string[] {
  const missing = ({ name }: { name: string }) =>
    !before.some((word) => word.startsWith(`${name}=`) || word.startsWith(`${name}:=`));
  return [
    ...parameters
      .filter(missing)
      .flatMap(({ name, values }) => [`${name}=`, ...(values ?? []).map((value) => `${name}=${value}`)]),
    ...(body?.fields ?? []).filter(missing).flatMap(({ name, type, values }) => {
      const operator = /^string\b/.test(type) ? "==" : ":=";
      return [`${name}${operator}`, ...(values ?? []).map((value) => `${name}==${value}`)];
    }),
  ];
}
