import { relative } from 'node:path';
import { Glob } from 'bun';
import ts from 'typescript';

/** A regular expression in the source, and where it stands. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  /** `file:line`, for people. */
  readonly at: string;
}

export interface FoundPatterns {
  readonly patterns: readonly FoundPattern[];
  /** Places that build one at run time: the file and the function. */
  readonly dynamic: readonly string[];
}

const folder = import.meta.dir;

/** Every regular expression of `src`, generated code with those of the contract included; tests are left out. */
export async function findPatterns(): Promise<FoundPatterns> {
  const patterns: FoundPattern[] = [];
  const dynamic: string[] = [];
  for await (const file of new Glob('**/*.{ts,js}').scan({ cwd: folder, absolute: true })) {
    if (/\.(?:test|fixture|test-d|d)\.ts$/.test(file)) continue;
    const text = await Bun.file(file).text();
    const found = patternsIn(
      ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
      relative(folder, file),
    );
    patterns.push(...found.patterns);
    dynamic.push(...found.dynamic);
  }
  return { patterns, dynamic };
}

export function patternsIn(file: ts.SourceFile, name: string): FoundPatterns {
  const patterns: FoundPattern[] = [];
  const dynamic: string[] = [];
  const formats = usedFormats(file);
  const visit = (node: ts.Node): void => {
    if (isUnusedFormat(node, formats)) return;
    const at = `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at });
    } else if (isRegExpCall(node)) {
      const [source, flags] = (node.arguments ?? []).map((one) =>
        ts.isStringLiteralLike(one) ? one.text : undefined,
      );
      if (source === undefined || (node.arguments?.length === 2 && flags === undefined)) {
        dynamic.push(`${name} in ${makeFunction(node)}`);
      } else patterns.push({ source, flags: flags ?? '', at });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, dynamic };
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function makeFunction(node: ts.Node): string {
  const found = ts.findAncestor(node, ts.isFunctionDeclaration);
  return found?.name?.text ?? 'no function';
}

/** Tables of ajv-formats, which the generated validators have whole. */
const formatTables: ReadonlySet<string> = new Set(['fullFormats', 'fastFormats']);

/** The entries of these tables that the file uses: `….fullFormats.uri` or `….fullFormats["date-time"]`. */
function usedFormats(file: ts.SourceFile): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && isTable(node.expression)) used.add(node.name.text);
    if (ts.isElementAccessExpression(node) && isTable(node.expression)) {
      if (ts.isStringLiteralLike(node.argumentExpression)) used.add(node.argumentExpression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return used;
}

function isTable(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && formatTables.has(node.name.text);
}

/** Returns whether the node is an entry of such a table that nothing uses. */
function isUnusedFormat(node: ts.Node, used: ReadonlySet<string>): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isObjectLiteralExpression(node.parent) &&
    ts.isBinaryExpression(node.parent.parent) &&
    isTable(node.parent.parent.left) &&
    !(ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name) ? used.has(node.name.text) : true)
  );
}
