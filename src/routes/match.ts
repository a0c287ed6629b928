import type { Operation } from './operation.ts';
import { Refusal } from './refusal.ts';

/** All operations of one path template. */
export interface Route {
  /** The path template. */
  readonly path: string;
  /** Method → operation; HEAD stands beside GET. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The value of `Allow` (RFC 9110 §10.2.1). */
  readonly allow: string;
}

export interface Match {
  readonly route: Route;
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>;
}

const noParams: Match['params'] = Object.freeze({});

/** Finds the route of a raw path (RFC 3986 §3.3), segment by segment; a fixed segment goes before a parameter. */
export class Matcher {
  readonly #fixed = new Map<string, Match>();
  readonly #templates: { readonly route: Route; readonly segments: Operation['segments'] }[] = [];

  constructor(operations: readonly Operation[]) {
    for (const group of Map.groupBy(operations, ({ path }) => path).values()) {
      const [first] = group;
      if (first === undefined) continue;
      const route = routeOf(first.path, group);
      this.#templates.push({ route, segments: first.segments });
      if (first.segments.every((segment) => typeof segment === 'string')) {
        this.#fixed.set(first.path, { route, params: noParams });
      }
    }
    this.#templates.sort((a, b) => (rank(a.segments) < rank(b.segments) ? -1 : 1));
  }

  /**
   * @param path as sent, without the query
   * @returns undefined where the contract has no such path
   * @throws {Refusal} 400 where a parameter's percent-encoding is not UTF-8
   */
  match(path: string): Match | undefined {
    const fixed = this.#fixed.get(path);
    if (fixed !== undefined) return fixed;
    const raw = path.slice(1).split('/');
    for (const { route, segments } of this.#templates) {
      if (segments.length !== raw.length) continue;
      const params = paramsOf(segments, raw);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }
}

function routeOf(path: string, operations: readonly Operation[]): Route {
  const byMethod = new Map(operations.map((operation) => [operation.method, operation]));
  const get = byMethod.get('GET');
  if (get !== undefined) byMethod.set('HEAD', get);
  return { path, operations: byMethod, allow: [...byMethod.keys(), 'OPTIONS'].sort().join(', ') };
}

/** Orders templates so that those with fixed segments further to the left come first. */
function rank(segments: Operation['segments']): string {
  return segments.map((segment) => (typeof segment === 'string' ? '0' : '1')).join('');
}

function paramsOf(segments: Operation['segments'], raw: readonly string[]): Match['params'] | undefined {
  const found: [string, string][] = [];
  for (const [index, segment] of segments.entries()) {
    const text = raw[index] ?? '';
    if (typeof segment === 'string') {
      if (text !== segment && decode(text) !== segment) return undefined;
    } else {
      if (text === '') return undefined;
      found.push([segment.parameter, text]);
    }
  }
  const params: Record<string, string> = {};
  for (const [name, text] of found) {
    const value = decode(text);
    if (value === undefined) {
      const detail = 'is not percent-encoded UTF-8 (RFC 3986 §2.1)';
      throw new Refusal('malformed-parameter', { errors: [{ pointer: name, detail }] });
    }
    params[name] = value;
  }
  return params;
}

/** Percent-decodes; undefined where that gives no UTF-8, or where something was sent that a URL must encode. */
export function decode(text: string): string | undefined {
  if (/[^\x21-\x7E]/.test(text)) return undefined;
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
