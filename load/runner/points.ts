import { createWriteStream } from 'node:fs';
import { createGzip } from 'node:zlib';
import type { Point } from './registry.ts';

/** Writes points to a file as `k6 run --out json=FILE.gz` does, a line each. */
export function openPoints(path: string): { add(point: Point): void; close(): Promise<void> } {
  const gzip = createGzip({ level: 1 });
  const file = createWriteStream(path);
  gzip.pipe(file);
  return {
    add({ metric, timeMs, value, tags }) {
      const data = { time: new Date(timeMs).toISOString(), value, tags };
      gzip.write(`${JSON.stringify({ metric, type: 'Point', data })}\n`);
    },
    close() {
      return new Promise((resolve, reject) => {
        file.on('finish', () => resolve()).on('error', reject);
        gzip.end();
      });
    },
  };
}
