import { Json, problem } from './answer.ts';
import type { Handlers } from './generated/handlers.ts';
import type { components } from './generated/types.ts';

/** Type tests: each `@ts-expect-error` fails the type check if the line below it compiles. */

type Plan = components['schemas']['Plan'];
type Get = Handlers<undefined>['getPlan'];

declare const plan: Plan;
const headers = {
  etag: '"1"',
  'cache-control': 'private, no-cache',
  'cache-status': 'planbase; hit',
} as const;

export const value: Get = async () => ({ status: 200, headers, body: plan });
export const bytes: Get = async () => ({ status: 200, headers, body: new Json<Plan>('{}') });
export const bodiless: Get = async () => ({ status: 304, headers });
export const declared: Get = async () => problem('not-found', { detail: 'There is none.' });
export const withHeader: Get = async () => problem('unavailable', { headers: { 'retry-after': 1 } });
export const either: Get = async ({ params }) => {
  return params.objectId === 'x' ? problem('not-found') : { status: 200, headers, body: plan };
};

// @ts-expect-error an undeclared status
export const undeclaredStatus: Get = async () => ({ status: 202, headers, body: plan });

// @ts-expect-error an undeclared header
export const undeclaredHeader: Get = async () => ({
  status: 200,
  headers: { ...headers, location: '/' },
  body: plan,
});

// @ts-expect-error a missing required header
export const missingHeader: Get = async () => ({ status: 200, headers: { etag: '"1"' }, body: plan });

// @ts-expect-error a wrong body
export const wrongBody: Get = async () => ({ status: 200, headers, body: { ...plan, planType: 1 } });

// @ts-expect-error bytes of another type
export const wrongBytes: Get = async () => ({ status: 200, headers, body: new Json<{ status: 'ok' }>('{}') });

// @ts-expect-error a missing body
export const missingBody: Get = async () => ({ status: 200, headers });

// @ts-expect-error a body where there is none
export const surplusBody: Get = async () => ({ status: 304, headers, body: plan });

// @ts-expect-error a problem of a status that the operation does not declare
export const undeclaredProblem: Get = async () => problem('precondition-required');

// @ts-expect-error a problem without the header that its status requires
export const problemWithoutHeader: Get = async () => problem('unavailable');

// @ts-expect-error a code that the contract does not have
export const unknownProblem: Get = async () => problem('not-here');

export const undeclaredParameter: Get = async (request) => {
  // @ts-expect-error a parameter that the operation does not declare
  const read: unknown = request.headers['prefer'];
  return read === request.params.objectId ? problem('not-found') : { status: 304, headers };
};

export const nobody: Handlers<undefined>['getLiveness'] = async ({ principal }) => {
  // @ts-expect-error nobody is known where no token is asked for
  return { status: 200, body: { status: principal.subject === '' ? 'ok' : 'ok' } };
};

declare const all: Handlers<undefined>;
const { getPlan, ...others } = all;

// @ts-expect-error a missing handler
export const missing: Handlers<undefined> = others;

// @ts-expect-error an extra handler
export const extra: Handlers<undefined> = { ...others, getPlan, burnPlan: getPlan };
