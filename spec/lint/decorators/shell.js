/**
 * One word of a shell command: as it is where the shell would take it so, else in single quotes.
 *
 * @param {string} text
 */
export function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : singleQuoted(text);
}

/**
 * In single quotes, within which only they themselves mean something to a shell.
 *
 * @param {string} text
 */
export function singleQuoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Returns a template as one word in double quotes, in which each `{name}` is the variable `$NAME`. Everything else in it is
 * literal, also to an interactive shell, which expands `!` in double quotes.
 *
 * @param {string} template
 */
export function wordWithVariables(template) {
  const text = template.replaceAll(/\{(\w+)\}(\w?)|[\\"`$!]/g, (found, name, next) => {
    if (name === undefined) return found === "!" ? `"'!'"` : `\\${found}`;
    const variable = name.toUpperCase();
    return next === "" ? `$${variable}` : `\${${variable}}${next}`;
  });
  return `"${text}"`;
}

/**
 * A command of these parts, on one line where that is short enough, else one line a part.
 *
 * @param {readonly string[]} parts
 */
export function command(parts) {
  const line = parts.join(" ");
  return `${line.length <= 100 && !line.includes("\n") ? line : parts.join(" \\\n  ")}\n`;
}
