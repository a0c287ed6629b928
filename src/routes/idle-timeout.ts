/**
 * The time-out after which the server closes a silent connection. It would also cut a request that waits, or a stream
 * whose other side rests, without an answer. So it is held while a request is answered, whose parts have deadlines of
 * their own, and released with the answer or the end of its stream.
 */
export interface IdleTimeout {
  /** Keeps the connection of the request open. */
  readonly hold: (request: Request) => void;
  /** Lets the connection end by its time-out again. */
  readonly release: (request: Request) => void;
  /** For how long the client of a stream may take nothing before the time-out is released. */
  readonly stalledMs: number;
}

/** The part of Bun's server that sets the time-out of one connection. */
interface Timing {
  timeout(request: Request, seconds: number): void;
}

/** @param server undefined while it does not listen: then there is no connection */
export function createIdleTimeout(
  server: () => Timing | null | undefined,
  seconds: number,
  stalledMs: number,
): IdleTimeout {
  return {
    hold: (request) => server()?.timeout(request, 0),
    release: (request) => server()?.timeout(request, seconds),
    stalledMs,
  };
}

type Chunk = Uint8Array<ArrayBuffer>;

/**
 * Returns a body of the same chunks, made as fast as they are taken, that holds the time-out of its connection until it
 * ends or its client stalls. A client that takes the next chunk no longer stalls.
 */
export function holdingTimeout(
  body: ReadableStream<Chunk>,
  request: Request,
  { hold, release, stalledMs }: IdleTimeout,
): ReadableStream<Chunk> {
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStalled = false;
  const end = () => {
    clearTimeout(timer);
    release(request);
  };
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        clearTimeout(timer);
        if (isStalled) hold(request);
        isStalled = false;
        try {
          const { done, value } = await reader.read();
          if (done) {
            end();
            return controller.close();
          }
          controller.enqueue(value);
        } catch (error) {
          end();
          throw error;
        }
        timer = setTimeout(() => {
          isStalled = true;
          release(request);
        }, stalledMs);
        timer.unref();
      },
      cancel(reason) {
        clearTimeout(timer);
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
