import { Elysia } from 'elysia';
import type { Principal } from './principal.ts';

type Check = (value: unknown) => readonly { readonly detail: string }[];
type Values = Record<string, unknown>;

interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly required: boolean;
  readonly scalar: 'string' | 'integer' | 'number' | 'boolean';
  readonly list: boolean;
  readonly fallback: unknown;
  readonly check: Check;
}

export interface ProtocolOptions {
  /** The problems of the contract; `bad` is the answer to requests that violate it. */
  readonly problems: Readonly<Record<string, { readonly status: number; readonly title: string }>>;
  readonly authenticate: (authorization: string | null) => Principal | undefined;
}
export type Answers = Readonly<Record<number, object>>;

/** A request as its handler receives it. */
class Call {
  readonly path: Values = {};
  readonly query: Values = {};
  readonly header: Values = {};
  readonly params = this.path;
  readonly headers = this.header;
  readonly options: ProtocolOptions;
  readonly trace = '';
  readonly signal: AbortSignal;
  principal: Principal | undefined;
  accept: string | undefined;
  body: unknown;

  constructor(options: ProtocolOptions, signal: AbortSignal) {
    this.options = options;
    this.signal = signal;
  }

  refuse(code: string, detail?: string): Response {
    const { status, title } = this.options.problems[code] ?? { status: 500, title: 'Unknown problem' };
    const headers = { 'content-type': 'application/problem+json' };
    return Response.json({ type: code, title, status, detail }, { status, headers });
  }
}

/** A small protocol layer for tests: one media type of each kind, JSON bodies, and a problem for all faults. */
export function protocol(options: ProtocolOptions) {
  return new Elysia().decorate('call', undefined as unknown as Call).macro({
    operation: (_declared: unknown) => ({
      beforeHandle(context) {
        context.call = new Call(options, context.request.signal);
      },
    }),
    scopes: (_needed: readonly string[]) => ({
      beforeHandle({ call, request }) {
        call.principal = options.authenticate(request.headers.get('authorization'));
        if (call.principal === undefined) return call.refuse('bad', 'Send a token.');
      },
    }),
    consumes: (_declared: unknown) => ({}),
    produces: (mediaTypes: readonly string[]) => ({
      beforeHandle({ call, request }) {
        const wanted = request.headers.get('accept');
        call.accept = mediaTypes.find((type) => type === wanted) ?? mediaTypes[0];
      },
    }),
    parameters: (declared: readonly Parameter[]) => ({
      beforeHandle({ call, request, params }) {
        const { searchParams } = new URL(request.url);
        for (const { in: place, name, list, scalar, fallback, required, check } of declared) {
          let texts: readonly string[];
          if (place === 'path') texts = [String((params as Values)[name])];
          else if (place === 'query') texts = searchParams.getAll(name);
          else texts = [request.headers.get(name) ?? []].flat();
          const values = texts.map((text) => parseScalar(text, scalar));
          const value = texts.length === 0 ? fallback : list ? values : values[0];
          if (value === undefined && !required) continue;
          const [fault] = check(value);
          if (fault !== undefined) return call.refuse('bad', `${name}: ${fault.detail}`);
          call[place][name] = value;
        }
      },
    }),
    requestBody: ({ content }: { readonly content: Readonly<Record<string, Check | undefined>> }) => ({
      async beforeHandle({ call, request }) {
        const type = request.headers.get('content-type');
        if (type === null) return;
        const value: unknown = await request.json().catch(() => undefined);
        const [fault] = content[type]?.(value) ?? [];
        if (fault !== undefined) return call.refuse('bad', fault.detail);
        call.body = Object.keys(content).length > 1 ? { type, value } : value;
      },
    }),
    methods: (_declared: unknown) => ({
      beforeHandle({ set }) {
        set.status = 405;
        return '';
      },
    }),
  });
}

function parseScalar(text: string, scalar: Parameter['scalar']): unknown {
  if (scalar === 'integer' || scalar === 'number') return Number(text);
  return scalar === 'boolean' ? text === 'true' : text;
}

interface Answer {
  readonly code?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly type?: string;
  readonly body?: unknown;
}

export function bindHandlers<
  Handlers extends Readonly<Record<string, (request: never, context: Context) => unknown>>,
  Context,
>(handlers: Handlers, context: Context) {
  return (id: keyof Handlers & string) =>
    async ({ call }: { readonly call: Call }): Promise<Response> => {
      // The hooks of the route and the types of the handler come from one contract.
      const answer = (await handlers[id]?.(call as never, context)) as Answer;
      if (answer.code !== undefined) return call.refuse(answer.code);
      const headers = new Headers();
      for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, String(value));
      const type = answer.type ?? call.accept;
      if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
      if (type !== undefined) headers.set('content-type', type);
      const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      return new Response(body, { status: answer.status, headers });
    };
}
