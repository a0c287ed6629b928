import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const root = dirname(dirname(import.meta.dir));
/** Modules whose functions reach an engine: the folders that know one, and the broker. */
const engines = /^src\/(store\/|es\/|consumers\/(broker|queue-depths|admin-channel)\.ts$)/;
/** The loops that carry a write from the stream to the indices and keep the indices correct, without the metrics. */
const loops = /^src\/(relay\/(?!queue-gauges)|consumers\/|dead-letters\/|rebuild\/|drift\/)/;

/** A step as the source has it. */
export interface SourceStep {
  readonly name: string;
  /** `src/…/file.ts:LINE` */
  readonly place: string;
}

/** The steps in the source, and the engine calls outside of them. */
export interface Source {
  /** Every `failpoint('name', …)`, once for each place. */
  readonly steps: readonly SourceStep[];
  /** Calls from a loop that reach an engine without being part of a step. */
  readonly unnamed: readonly string[];
}

/** All of `src`, read with its types. */
export const source: Source = readSource();

function readSource(): Source {
  const program = createProgram();
  const checker = program.getTypeChecker();
  const steps: SourceStep[] = [];
  const unnamed: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName);
    if (!path.startsWith('src/') || path.includes('.test')) continue;
    const place = (node: ts.Node) =>
      `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const calls = callsIn(checker, file);
    for (const { call, name } of calls) if (name !== undefined) steps.push({ name, place: place(call) });
    if (!loops.test(path) || engines.test(path)) continue;
    for (const each of calls) {
      if (!isInStep(each, calls) && reachesEngine(checker, each.call)) {
        unnamed.push(`${place(each.call)} ${each.call.expression.getText()}`);
      }
    }
  }
  return { steps, unnamed };
}

/** A call, as a file has it. */
interface Call {
  readonly call: ts.CallExpression;
  /** Of a step that it takes. */
  readonly name: string | undefined;
  /** Whether it stands in what a step does. */
  readonly inStep: boolean;
  /** The function that it stands in. */
  readonly by: string;
}

function callsIn(checker: ts.TypeChecker, file: ts.SourceFile): Call[] {
  const calls: Call[] = [];
  const visit = (node: ts.Node, inStep: boolean, by: string): void => {
    const within = toName(node) ?? by;
    const name = ts.isCallExpression(node) ? stepName(checker, node) : undefined;
    if (ts.isCallExpression(node)) calls.push({ call: node, name, inStep, by });
    ts.forEachChild(node, (child) => visit(child, inStep || name !== undefined, within));
  };
  visit(file, false, '');
  return calls;
}

/** Name of a function or method that is declared there. */
function toName(node: ts.Node): string | undefined {
  if (!ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node)) return undefined;
  return node.name?.getText();
}

/** Whether a call is part of a step: it stands in one, or in a function that the file calls from steps alone. */
function isInStep({ inStep, by }: Call, all: readonly Call[]): boolean {
  if (inStep) return true;
  const callers = all.filter(({ call }) => call.expression.getText().replace(/^this\./, '') === by);
  return callers.length > 0 && callers.every((caller) => caller.by !== by && isInStep(caller, all));
}

function createProgram(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

/** The name in `failpoint('name', …)`; undefined for another call. */
function stepName(checker: ts.TypeChecker, call: ts.CallExpression): string | undefined {
  if (declaredIn(checker.getResolvedSignature(call)) !== 'src/failpoint.ts') return undefined;
  if (!ts.isIdentifier(call.expression) || call.expression.text !== 'failpoint') return undefined;
  const [first] = call.arguments;
  if (first !== undefined && ts.isStringLiteral(first)) return first.text;
  throw new Error(`a step must be named by a literal: ${call.getText()}`);
}

/** Whether the call is of a function of the leaves, or of the broker, that returns a promise. */
function reachesEngine(checker: ts.TypeChecker, call: ts.CallExpression): boolean {
  const signature = checker.getResolvedSignature(call);
  const path = declaredIn(signature) ?? '';
  if (signature === undefined || !engines.test(path) || /\.close$/.test(call.expression.getText()))
    return false;
  const answer = signature.getReturnType();
  return checker.getAwaitedType(answer) !== answer;
}

function declaredIn(signature: ts.Signature | undefined): string | undefined {
  const file = signature?.getDeclaration()?.getSourceFile().fileName;
  return file && relative(root, file);
}
