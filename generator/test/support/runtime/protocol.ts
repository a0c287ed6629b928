import { Elysia } from 'elysia';

/** The least that generated routes run on: macros of any shape, and handlers that answer at once. */
export type ProtocolOptions = Readonly<Record<never, never>>;
export type Answers = Readonly<Record<number, object>>;

export function protocol(_options: ProtocolOptions) {
  const ignored = (_declared: unknown) => ({});
  return new Elysia().macro({
    operation: ignored,
    scopes: ignored,
    consumes: ignored,
    produces: ignored,
    parameters: ignored,
    requestBody: ignored,
    methods: ignored,
  });
}

export function bindHandlers<Handlers>(_handlers: Handlers, _context: unknown) {
  return (id: keyof Handlers & string) => () => id;
}
