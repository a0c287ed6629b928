import { connect, type Socket } from 'node:net';

/** A connection whose bytes a test writes itself, and all that has come back over it. */
export class RawConnection {
  readonly socket: Socket;
  /** Resolves when the connection is closed, by whichever end. */
  readonly closed: Promise<void>;
  text = '';

  constructor(url: string) {
    this.socket = connect(Number(new URL(url).port), '127.0.0.1');
    const { promise, resolve } = Promise.withResolvers<void>();
    this.closed = promise;
    this.socket.on('data', (bytes) => {
      this.text += bytes.toString('utf8');
    });
    this.socket.on('error', () => {});
    this.socket.on('close', resolve);
  }

  /** The status of each answer so far, in order. */
  get statuses(): number[] {
    return Array.from(this.text.matchAll(/HTTP\/1\.1 (\d{3}) /g), ([, status]) => Number(status));
  }

  /** Sends one chunk of a chunked body. */
  sendChunk(text: string): void {
    this.socket.write(chunk(text));
  }
}

/** A chunk of a chunked body (RFC 9112 §7.1). */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}
