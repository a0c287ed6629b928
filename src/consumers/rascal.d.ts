/** What Planbase uses of Rascal 21, which ships no types. */
declare module 'rascal' {
  import type { EventEmitter } from 'node:events';

  export interface Message {
    readonly properties: { readonly headers?: Readonly<Record<string, unknown>> };
  }

  export type Recovery =
    | { readonly strategy: 'nack'; readonly defer?: number; readonly requeue?: boolean }
    | { readonly strategy: 'forward'; readonly publication: string; readonly attempts: number };

  export type AckOrNack = (error?: Error | null, recovery?: Recovery | readonly Recovery[]) => void;

  /** Emits `success`, `return`, `error` and `paused`. */
  export interface Publication extends EventEmitter {
    abort(): void;
  }

  /** Emits `message`, `invalid_content`, `redeliveries_exceeded`, `cancelled` and `error`. */
  export interface Subscription extends EventEmitter {
    cancel(): Promise<void>;
  }

  export class BrokerAsPromised extends EventEmitter {
    static create(config: object): Promise<BrokerAsPromised>;
    publish(publication: string, message: object, overrides?: object): Promise<Publication>;
    subscribe(subscription: string, overrides?: object): Promise<Subscription>;
    shutdown(): Promise<void>;
  }

  export function withDefaultConfig(config: object): object;
}
