// Generated from the contract by openapi-elysia. Change the contract instead.
import type { Elysia } from 'elysia';
import type { operations } from './types.ts';

/** An app with the routes of the contract, as Eden reads it: `treaty<Api>(url, { parseDate: false })`. */
export type Api = Elysia & { readonly '~Routes': Routes };

interface Routes {
  readonly v1: {
    readonly plans: {
      readonly get: Route<'listPlans'>;
      readonly post: Route<'createPlan'>;
      readonly ':objectId': {
        readonly get: Route<'getPlan'>;
        readonly put: Route<'replacePlan'>;
        readonly patch: Route<'patchPlan'>;
        readonly delete: Route<'deletePlan'>;
        readonly indexing: {
          readonly get: Route<'getIndexing'>;
        };
        readonly revisions: {
          readonly get: Route<'listRevisions'>;
          readonly ':revision': {
            readonly get: Route<'getRevision'>;
          };
        };
      };
    };
    readonly suggestions: {
      readonly get: Route<'suggest'>;
    };
    readonly search: {
      readonly post: Route<'searchPlans'>;
    };
    readonly objects: {
      readonly ':objectId': {
        readonly get: Route<'getObject'>;
      };
    };
    readonly changes: {
      readonly get: Route<'changes'>;
    };
    readonly pipeline: {
      readonly get: Route<'getPipeline'>;
    };
    readonly 'dead-letters': {
      readonly get: Route<'listDeadLetters'>;
      readonly ':deadLetterId': {
        readonly get: Route<'getDeadLetter'>;
        readonly delete: Route<'dropDeadLetter'>;
        readonly redrive: {
          readonly post: Route<'redriveDeadLetter'>;
        };
      };
    };
    readonly 'dead-letter-redrives': {
      readonly post: Route<'redriveDeadLetters'>;
    };
    readonly 'index-rebuilds': {
      readonly post: Route<'startRebuild'>;
      readonly ':rebuildId': {
        readonly get: Route<'getRebuild'>;
      };
    };
    readonly imports: {
      readonly post: Route<'importPlans'>;
    };
    readonly exports: {
      readonly get: Route<'exportPlans'>;
    };
  };
  readonly livez: {
    readonly get: Route<'getLiveness'>;
  };
  readonly readyz: {
    readonly get: Route<'getReadiness'>;
  };
  readonly metrics: {
    readonly get: Route<'getMetrics'>;
  };
}

/** The operation `Id`. Eden does not encode parameters of a path: its caller does. */
interface Route<Id extends keyof operations> {
  readonly body: ContentOf<Member<operations[Id], 'requestBody'>> | MayBeLeftOut<operations[Id], 'requestBody'>;
  readonly params: Member<operations[Id]['parameters'], 'path'>;
  readonly query: Member<operations[Id]['parameters'], 'query'>;
  readonly headers: Member<operations[Id]['parameters'], 'header'>;
  readonly response: {
    readonly [Status in keyof operations[Id]['responses']]: ContentOf<operations[Id]['responses'][Status]>;
  };
}

type Member<Of, Name extends string> = Of extends { readonly [_ in Name]?: infer Value }
  ? [Value] extends [never]
    ? undefined
    : Value
  : undefined;

type MayBeLeftOut<Of, Name extends keyof Of> = Partial<Pick<Of, Name>> extends Pick<Of, Name> ? undefined : never;

/** The value of any of the media types; undefined where there is no body. */
type ContentOf<Of> = Of extends { readonly content: infer Content } ? Content[keyof Content] : undefined;
