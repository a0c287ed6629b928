import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A value of a metric, as `k6 run --out json=FILE.gz` and our runner write it. */
export interface Point {
  readonly metric: string;
  readonly timeMs: number;
  readonly value: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** The points of a file, in its order; lines of other kinds are skipped. */
export async function* readPoints(path: string): AsyncGenerator<Point> {
  const input = createReadStream(path).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    // k6's own format: https://grafana.com/docs/k6/latest/results-output/real-time/json/
    const { type, metric, data } = JSON.parse(line) as {
      type: string;
      metric: string;
      data: { time: string; value: number; tags?: Record<string, string> };
    };
    if (type !== 'Point') continue;
    yield { metric, timeMs: Date.parse(data.time), value: data.value, tags: data.tags ?? {} };
  }
}
