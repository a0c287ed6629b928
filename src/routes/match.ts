import { decode } from './decode.ts';
import type { Endpoint } from './endpoint.ts';
import type { Operation } from './operation.ts';
import { Refusal } from './refusal.ts';

/** All operations of one path template. */
export interface Route {
  /** The path template. */
  readonly path: string;
  readonly segments: Operation['segments'];
  /** By method; the one of HEAD is that of GET. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** The value of `Allow` (RFC 9110 §10.2.1). */
  readonly allow: string;
}

export interface Match {
  readonly route: Route;
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface LastOpen {
  readonly route: Route;
  readonly parameter: string;
}

/** Finds the route of a raw path (RFC 3986 §3.3), segment by segment; a fixed segment goes before a parameter. */
export class Matcher {
  readonly #fixed: ReadonlyMap<string, Match>;
  /** Routes whose last segment alone is a parameter, by what stands before it. */
  readonly #lastOpen: ReadonlyMap<string, LastOpen>;
  readonly #routes: readonly Route[];

  constructor(endpoints: readonly Endpoint[]) {
    const routes = [...Map.groupBy(endpoints, ({ operation }) => operation.path).values()].flatMap(routeOf);
    this.#routes = routes.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    const fixed = routes.filter(({ segments }) => segments.every((segment) => typeof segment === 'string'));
    this.#fixed = new Map(fixed.map((route) => [route.path, { route, params: {} }]));
    this.#lastOpen = new Map(routes.flatMap(lastOpenOf));
  }

  /**
   * @param path as sent, without the query
   * @returns undefined where the contract has no such path
   * @throws {Refusal} 400 where a parameter's percent-encoding is not UTF-8
   */
  match(path: string): Match | undefined {
    const fixed = this.#fixed.get(path);
    if (fixed !== undefined) return fixed;
    // The path of nearly every request. A percent sign could stand for a fixed segment in disguise.
    const end = path.lastIndexOf('/') + 1;
    const open = this.#lastOpen.get(path.slice(0, end));
    if (open !== undefined && end < path.length && !path.includes('%', end)) {
      return { route: open.route, params: { [open.parameter]: path.slice(end) } };
    }
    const raw = path.split('/');
    for (const route of this.#routes) {
      if (fits(route.segments, raw)) return { route, params: paramsOf(route.segments, raw) };
    }
    return undefined;
  }
}

function routeOf(endpoints: readonly Endpoint[]): Route[] {
  const [first] = endpoints;
  if (first === undefined) return [];
  const byMethod = new Map(endpoints.map((endpoint) => [endpoint.operation.method, endpoint]));
  const get = byMethod.get('GET');
  if (get !== undefined) byMethod.set('HEAD', get);
  const { path, segments } = first.operation;
  return [{ path, segments, endpoints: byMethod, allow: [...byMethod.keys(), 'OPTIONS'].sort().join(', ') }];
}

function lastOpenOf(route: Route): [string, LastOpen][] {
  const { path, segments } = route;
  const last = segments.at(-1);
  if (last === undefined || typeof last === 'string') return [];
  if (segments.slice(0, -1).some((segment) => typeof segment !== 'string')) return [];
  return [[path.slice(0, path.lastIndexOf('/') + 1), { route, parameter: last.parameter }]];
}

/** Orders routes so that those with fixed segments further to the left come first. */
function rank({ segments }: Route): string {
  return segments.map((segment) => (typeof segment === 'string' ? '0' : '1')).join('');
}

/** @param raw the segments as sent, after an empty one for the text before the first slash */
function fits(segments: Operation['segments'], raw: readonly string[]): boolean {
  if (segments.length !== raw.length - 1) return false;
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    const text = raw[index + 1] ?? '';
    if (typeof segment !== 'string') {
      if (text === '') return false;
    } else if (text !== segment && !(text.includes('%') && decode(text) === segment)) return false;
  }
  return true;
}

function paramsOf(segments: Operation['segments'], raw: readonly string[]): Match['params'] {
  const params: Record<string, string> = {};
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || typeof segment === 'string') continue;
    const value = decode(raw[index + 1] ?? '');
    if (value === undefined) {
      const detail = 'is not percent-encoded UTF-8 (RFC 3986 §2.1)';
      throw new Refusal('malformed-parameter', { errors: [{ pointer: segment.parameter, detail }] });
    }
    params[segment.parameter] = value;
  }
  return params;
}
