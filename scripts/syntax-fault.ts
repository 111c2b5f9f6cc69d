import ts from "typescript";

/**
 * The statements that generated code may contain. Any other statement comes from text of the spec that ends a comment or string too
 * early.
 */
const declarations: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
];

/** Returns `line:column reason` if `code` is not valid TypeScript or contains more than declarations; otherwise undefined. */
export function syntaxFault(code: string): string | undefined {
  const file = ts.createSourceFile("generated.ts", code, ts.ScriptTarget.ESNext);
  const place = (position: number) => {
    const { line, character } = file.getLineAndCharacterOfPosition(position);
    return `${line + 1}:${character + 1}`;
  };
  const [diagnostic] = ts
    .createProgram([file.fileName], { noLib: true, noResolve: true }, hostOf(file))
    .getSyntacticDiagnostics();
  if (diagnostic)
    return `${place(diagnostic.start)} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  const statement = file.statements.find(({ kind }) => !declarations.includes(kind));
  return statement && `${place(statement.getStart(file))} A declaration was expected.`;
}

/** Creates a TypeScript program that consists of one file in memory. */
function hostOf(file: ts.SourceFile): ts.CompilerHost {
  return {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
    writeFile: () => {},
  };
}
