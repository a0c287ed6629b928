import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Instance } from './instance.ts';
import { logFile } from './supervisor/log-file.ts';
import { lineSplitter } from './supervisor/protocol.ts';

const everyMs = 200;
const chunkBytes = 65_536;

/** Passes on new lines in the logs of these parts. Returns a function that stops this. */
export function followLogs(
  instance: Instance,
  parts: readonly string[],
  onLine: (part: string, line: string) => void,
): () => void {
  const closers = parts.map((part) => followFile(logFile(instance, part), (line) => onLine(part, line)));
  const timer = setInterval(() => {
    for (const close of closers) close();
  }, everyMs);
  return () => clearInterval(timer);
}

function followFile(path: string, onLine: (line: string) => void): () => void {
  const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const buffer = Buffer.alloc(chunkBytes);
  const decoder = new StringDecoder('utf8');
  const split = lineSplitter(onLine);
  let at = size();
  return () => {
    const end = size();
    // The log was truncated to keep within its bound.
    if (end < at) at = 0;
    if (end === at) return;
    const fd = openSync(path, 'r');
    try {
      for (let read = 1; read > 0; at += read) {
        read = readSync(fd, buffer, 0, chunkBytes, at);
        split(decoder.write(buffer.subarray(0, read)));
      }
    } finally {
      closeSync(fd);
    }
  };
}
