/** The parts of Rascal 21 that Planbase uses; Rascal ships no types. */
declare module 'rascal' {
  import type { EventEmitter } from 'node:events';

  export interface Message {
    readonly content: Buffer;
    readonly fields: { readonly redelivered: boolean };
    readonly properties: {
      readonly contentType?: string;
      readonly messageId?: string;
      readonly headers?: Readonly<Record<string, unknown>>;
    };
  }

  export type Recovery =
    | { readonly strategy: 'nack'; readonly requeue?: boolean }
    | {
        readonly strategy: 'forward';
        readonly publication: string;
        readonly options?: { readonly options: PublicationOptions };
      };

  export type AckOrNack = (error?: Error | null, recovery?: Recovery) => void;

  /** Properties of a published message. */
  export interface PublicationOptions {
    readonly contentType?: string;
    readonly messageId?: string;
    readonly headers?: Readonly<Record<string, unknown>>;
  }

  /** Emits `success`, `return`, `error`, `close` and `paused`. */
  export interface Publication extends EventEmitter {
    abort(): void;
  }

  /** Emits `subscribed`, `message`, `invalid_content`, `cancelled`, `close` and `error`. */
  export interface Subscription extends EventEmitter {
    cancel(): Promise<void>;
  }

  /** Emits `connect`, `disconnect`, `blocked`, `unblocked` and `error`. */
  export class BrokerAsPromised extends EventEmitter {
    static create(config: object): Promise<BrokerAsPromised>;
    publish(
      publication: string,
      message: object,
      overrides: { readonly options: PublicationOptions },
    ): Promise<Publication>;
    subscribe(subscription: string): Promise<Subscription>;
    shutdown(): Promise<void>;
  }

  export function withDefaultConfig(config: object): object;
}
