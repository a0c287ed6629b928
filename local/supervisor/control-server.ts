import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { toReason } from '../../src/error-reason.ts';
import type { PartEvent } from '../part.ts';
import { type InstanceStatus, lineSplitter, type Message, type Operation, type Request } from './protocol.ts';

/** Operations of the supervisor that the server calls. */
export interface Controlled {
  status(): Promise<InstanceStatus>;
  start(part: string): Promise<void>;
  stop(part: string): Promise<void>;
  ready(part: string): Promise<void>;
  kill(part: string, signal: NodeJS.Signals): Promise<void>;
  /** Stops everything. The process exits after the answer to this call. */
  down(): Promise<void>;
}

export interface ControlServer {
  broadcast(event: PartEvent): void;
  close(): void;
}

/** Listens on the control socket. Only its owner can connect, because every client may do everything. */
export async function serveControl(path: string, controlled: Controlled): Promise<ControlServer> {
  const watchers = new Set<Socket>();
  const server = createServer((socket) => {
    const send = (message: Message) => socket.write(`${JSON.stringify(message)}\n`);
    let holds = false;
    const answer = async (request: Request) => {
      if (request.op === 'watch') watchers.add(socket);
      if (request.op === 'hold' || request.op === 'release') holds = request.op === 'hold';
      try {
        const status = await perform(controlled, request);
        send({ id: request.id, ok: true, ...(status && { status }) });
      } catch (error) {
        send({ id: request.id, ok: false, error: toReason(error) });
      }
    };
    socket.setEncoding('utf8');
    // Only our own client writes these lines.
    socket.on(
      'data',
      lineSplitter((line) => void answer(JSON.parse(line) as Request)),
    );
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      watchers.delete(socket);
      if (holds) void controlled.down();
    });
  });
  await listen(server, path);
  return {
    broadcast(event) {
      for (const socket of watchers) socket.write(`${JSON.stringify({ event })}\n`);
    },
    close() {
      server.close();
      rmSync(path, { force: true });
    },
  };
}

async function perform(controlled: Controlled, request: Operation): Promise<InstanceStatus | undefined> {
  switch (request.op) {
    case 'status':
      return controlled.status();
    case 'watch':
    case 'hold':
    case 'release':
      return undefined;
    case 'down':
      await controlled.down();
      return undefined;
    case 'kill':
      await controlled.kill(request.part, request.signal);
      return undefined;
    case 'start':
    case 'stop':
    case 'ready':
      await controlled[request.op](request.part);
      return undefined;
    default:
      throw new Error(`There is no operation ${JSON.stringify(request)}.`);
  }
}

async function listen(server: Server, path: string): Promise<void> {
  // A starting supervisor holds the lock on the instance, so an existing socket belongs to a dead supervisor.
  rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
}
