import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { dirname } from 'node:path';
import { CliError } from './cli-error.ts';
import { makeFolder, openInstance } from './instance.ts';
import type { PartEvent } from './part.ts';
import { type InstanceStatus, lineSplitter, type Message, type Operation } from './supervisor/protocol.ts';

/** A connection to the supervisor of an instance that is up. Every call rejects when the supervisor ends. */
export interface Control {
  /** As ./dev env prints it: API_URL, REDIS_URL, RABBITMQ_URL and so on. */
  readonly env: Readonly<Record<string, string>>;
  status(): Promise<InstanceStatus>;
  /** Starts a stopped part; resolves when it is ready. For a cluster, start enough nodes at the same time. */
  start(part: string): Promise<void>;
  /** Stops a part gracefully and keeps it down; resolves when it has exited. */
  stop(part: string): Promise<void>;
  /** Resolves when the part is ready, at once if it is; rejects when it is stopped or keeps dying. */
  ready(part: string): Promise<void>;
  /**
   * Sends a signal to all processes of a part. After SIGKILL, resolves when the part is dead; the supervisor starts it
   * again (wait with `ready`). SIGSTOP freezes a part until SIGCONT.
   */
  kill(part: string, signal: NodeJS.Signals): Promise<void>;
  /** Stops all parts and the supervisor; resolves when all have exited. */
  down(): Promise<void>;
  /** Makes the instance go down when this connection closes for any reason. */
  hold(): Promise<void>;
  /** Reverts `hold`. */
  release(): Promise<void>;
  /** Calls back for every change of state of a part. */
  watch(onEvent: (event: PartEvent) => void): Promise<void>;
  /** Resolves when the supervisor has exited or `close` was called. */
  readonly closed: Promise<void>;
  close(): void;
}

/**
 * Connects to the supervisor of an instance. Rejects when it is not up.
 *
 *     const local = await connect('test');
 *     await local.kill('search-consumer-1', 'SIGKILL');
 *     await local.ready('search-consumer-1');
 */
export async function connect(instanceName: string): Promise<Control> {
  const control = await tryConnect(instanceName);
  if (control === undefined) throw new CliError(`The instance ${instanceName} is not up: run ./dev up.`);
  return control;
}

/** A supervisor that is silent for this long is frozen and counts as down. */
const answersWithinMs = 15_000;

/** Connects to the supervisor of an instance; undefined when it is not up. */
export async function tryConnect(instanceName: string): Promise<Control | undefined> {
  const { socketPath, folder } = openInstance(instanceName, process.env);
  // In /tmp, another user could have created the socket.
  if (dirname(socketPath) !== folder && existsSync(dirname(socketPath))) makeFolder(dirname(socketPath));
  const line = await openLine(socketPath);
  if (line === undefined) return undefined;
  const { request } = line;
  const frozen = setTimeout(line.close, answersWithinMs);
  const status = async () => {
    const answer = await request({ op: 'status' });
    if (answer === undefined) throw new Error('The supervisor answered without a status.');
    return answer;
  };
  const done = async (operation: Operation) => {
    await request(operation);
  };
  const first = await status().catch(() => undefined);
  clearTimeout(frozen);
  if (first === undefined) return undefined;
  return {
    env: first.env,
    status,
    start: (part) => done({ op: 'start', part }),
    stop: (part) => done({ op: 'stop', part }),
    ready: (part) => done({ op: 'ready', part }),
    kill: (part, signal) => done({ op: 'kill', part, signal }),
    hold: () => done({ op: 'hold' }),
    release: () => done({ op: 'release' }),
    async down() {
      await done({ op: 'down' });
      await line.closed;
    },
    async watch(onEvent) {
      line.onEvent(onEvent);
      await done({ op: 'watch' });
    },
    closed: line.closed,
    close: line.close,
  };
}

interface Line {
  request(operation: Operation): Promise<InstanceStatus | undefined>;
  onEvent(listener: (event: PartEvent) => void): void;
  readonly closed: Promise<void>;
  close(): void;
}

async function openLine(path: string): Promise<Line | undefined> {
  const socket = createConnection(path);
  const open = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  if (!open) return undefined;

  const waiting = new Map<number, PromiseWithResolvers<InstanceStatus | undefined>>();
  const listeners: ((event: PartEvent) => void)[] = [];
  const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
  let lastId = 0;

  const receive = (message: Message) => {
    if ('event' in message) {
      for (const listener of listeners) listener(message.event);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.status);
    else asked?.reject(new CliError(message.error));
  };
  socket.setEncoding('utf8');
  // Our own supervisor writes the lines.
  socket.on(
    'data',
    lineSplitter((text) => receive(JSON.parse(text) as Message)),
  );
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new CliError('The supervisor has ended.'));
    waiting.clear();
    onClosed();
  });

  return {
    request(operation) {
      if (socket.destroyed) return Promise.reject(new CliError('The supervisor has ended.'));
      const id = ++lastId;
      const asked = Promise.withResolvers<InstanceStatus | undefined>();
      waiting.set(id, asked);
      socket.write(`${JSON.stringify({ id, ...operation })}\n`);
      return asked.promise;
    },
    onEvent: (listener) => listeners.push(listener),
    closed,
    close: () => socket.destroy(),
  };
}
