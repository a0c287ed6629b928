import ts from 'typescript';

/** A line of text that people read. */
export interface ProseLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Returns the prose of a file: comments and messages of code, and the text of documents without their code. */
export function readProse(path: string, content: string): ProseLine[] {
  if (/\.(ts|js)$/.test(path)) return [...readComments(content), ...readMessages(path, content)];
  if (path.endsWith('.lua')) return readLines(content, (line) => /--\s?(.*)/.exec(line)?.[1]);
  if (path.endsWith('.md')) return readMarkdown(content);
  return readLines(content, (line) => line);
}

function readLines(content: string, read: (line: string) => string | undefined): ProseLine[] {
  return content.split('\n').flatMap((line, index) => {
    const text = read(line)?.trim();
    return text ? [{ line: index + 1, text }] : [];
  });
}

/** Without fenced code, and without `code` in a line. */
function readMarkdown(content: string): ProseLine[] {
  let isCode = false;
  return readLines(content, (line) => {
    const isFence = /^\s*```/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? undefined : line.replaceAll(/`[^`]*`/g, '`code`');
  });
}

function readComments(content: string): ProseLine[] {
  const comment = /\/\*.*?\*\/|(?<![:'"`\\])\/\/[^\n]*/gs;
  return [...content.matchAll(comment)].flatMap(({ 0: text, index }) => {
    const first = content.slice(0, index).split('\n').length;
    return readLines(text, (line) => line.replace(/^\s*(\/\*\*?|\*\/|\*|\/\/)\s?/, '').replace('*/', '')).map(
      ({ line, text }) => ({ line: first + line - 1, text }),
    );
  });
}

/** String literals with blanks in them: texts for people, and names of tests. */
function readMessages(path: string, content: string): ProseLine[] {
  const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest);
  const found: ProseLine[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText && node.text.trim().includes(' ')) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ line, text: node.text.trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
