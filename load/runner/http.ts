import { currentTags } from './context.ts';
import { milliseconds } from './durations.ts';
import type { Registry } from './registry.ts';

/** A response as k6 has it, as far as the scripts use it. */
export interface Response {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timings: { readonly duration: number };
  /** Why there is no answer; empty when there is one. */
  readonly error: string;
}

interface Params {
  readonly headers?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly timeout?: string | number;
  readonly responseCallback?: (status: number) => boolean;
  readonly responseType?: string;
}

const knownParams = ['headers', 'tags', 'timeout', 'responseCallback', 'responseType'];
const usualTimeoutMs = 60_000;

/** The module k6/http: asyncRequest and expectedStatuses. Redirects are answers, not followed. */
export function createHttp(registry: () => Registry) {
  return {
    expectedStatuses,
    async asyncRequest(
      method: string,
      url: string,
      body: string | null = null,
      params: Params = {},
    ): Promise<Response> {
      const unknown = Object.keys(params).filter((name) => !knownParams.includes(name));
      if (unknown.length > 0)
        throw new Error(`This runner does not know the parameters ${unknown.join(', ')}.`);
      const begin = performance.now();
      const answer = await request(method, url, body, params);
      const duration = performance.now() - begin;
      const isExpected = (params.responseCallback ?? usuallyExpected)(answer.status);
      const tags = {
        ...currentTags(),
        ...params.tags,
        method,
        status: `${answer.status}`,
        expected_response: `${isExpected}`,
      };
      const metrics = registry();
      metrics.add('http_reqs', 1, tags);
      metrics.add('http_req_duration', duration, tags);
      metrics.add('http_req_failed', isExpected ? 0 : 1, tags);
      return { ...answer, timings: { duration } };
    },
  };
}

type Range = number | { readonly min: number; readonly max: number };

function expectedStatuses(...ranges: readonly Range[]): (status: number) => boolean {
  return (status) =>
    ranges.some((range) =>
      typeof range === 'number' ? status === range : status >= range.min && status <= range.max,
    );
}

const usuallyExpected = expectedStatuses({ min: 200, max: 399 });

async function request(method: string, url: string, body: string | null, params: Params) {
  try {
    const response = await fetch(url, {
      method,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(milliseconds(params.timeout ?? usualTimeoutMs)),
      ...(params.headers && { headers: params.headers }),
    });
    const text = await response.text();
    const headers = Object.fromEntries([...response.headers].map(([name, value]) => [asGo(name), value]));
    return { status: response.status, body: text, headers, error: '' };
  } catch (error) {
    return {
      status: 0,
      body: '',
      headers: {},
      error: error instanceof Error ? error.message : String(error),
    };
  }
}

/** k6 is written in Go, which writes `etag` as `Etag` and `change-token` as `Change-Token`. */
function asGo(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
