import { DOMParser, type Element } from '@xmldom/xmldom';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Skipped tests and to-dos: neither passed nor failed. */
  readonly skipped: number;
}

/** A test that failed. */
export interface Failure {
  /** File, relative to the project, with the line where the test begins. */
  readonly place: string;
  /** Undefined for a failure before or after the tests. */
  readonly name: string | undefined;
  /** The first lines of the error. */
  readonly message: string;
}

export interface Report extends Counts {
  readonly failures: readonly Failure[];
}

const messageLines = 30;

/** Reads a JUnit report as `bun test --reporter=junit` writes it. Returns undefined if the text is no such report. */
export function readJunit(xml: string): Report | undefined {
  const root = parse(xml);
  if (root?.tagName !== 'testsuites') return undefined;
  const total = (name: string) => Number(root.getAttribute(name) ?? 0);
  const [tests, failed, skipped] = [total('tests'), total('failures') + total('errors'), total('skipped')];
  const failures = [...root.getElementsByTagName('failure')].map(readFailure);
  return { passed: tests - failed - skipped, failed, skipped, failures };
}

function parse(xml: string): Element | undefined {
  try {
    const parser = new DOMParser({ onError: () => {} });
    return parser.parseFromString(xml, 'text/xml').documentElement ?? undefined;
  } catch {
    return undefined;
  }
}

function readFailure(failure: Element): Failure {
  const testcase = failure.parentNode as Element;
  const text = failure.textContent || failure.getAttribute('message') || '';
  const line = testcase.getAttribute('line');
  return {
    place: `${testcase.getAttribute('file')}${line === null ? '' : `:${line}`}`,
    name: line === null ? undefined : (testcase.getAttribute('name') ?? undefined),
    message: text.trim().split('\n').slice(0, messageLines).join('\n'),
  };
}
