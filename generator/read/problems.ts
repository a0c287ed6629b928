import { isObject } from '../json.ts';
import type { Problem } from '../model.ts';
import type { Source } from '../source.ts';

/** Reads the table `x-problems`: code → status and title. The type URI is `x-problem-base` and the code. */
export function readProblems(source: Source): Problem[] {
  const table = source.get(['x-problems']);
  if (table === undefined) return [];
  const base = source.get(['x-problem-base']);
  if (typeof base !== 'string' || !URL.canParse(`${base}x`)) {
    const mend = "write one, such as `x-problem-base: 'urn:example:problem:'`";
    source.complain(['x-problem-base'], 'no base', 'the type of a problem is an absolute URI', mend);
    return [];
  }
  if (!isObject(table)) {
    source.complain(['x-problems'], 'not a mapping', 'codes are its keys', 'write `code: { status, title }`');
    return [];
  }
  const problems: Problem[] = [];
  for (const [code, entry] of Object.entries(table)) {
    const at = ['x-problems', code];
    if (!/^[a-z][a-z0-9-]*$/.test(code)) {
      source.complain(at, `code ${code}`, 'codes become part of a URI', 'use lower-case words and hyphens');
    }
    const status = isObject(entry) ? entry.status : undefined;
    const title = isObject(entry) ? entry.title : undefined;
    if (typeof status !== 'number' || !Number.isInteger(status) || status < 400 || status > 599) {
      source.complain(at, `problem ${code} without status`, 'it is an error of HTTP', 'give it 400 to 599');
    } else if (typeof title !== 'string' || title === '') {
      source.complain(at, `problem ${code} without title`, 'RFC 9457 wants one for people', 'add `title`');
    } else {
      problems.push({ code, type: `${base}${code}`, status, title });
    }
  }
  return problems;
}
