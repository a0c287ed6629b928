import type { Metrics } from './metrics.ts';

/** Measures the pauses of the parts of a process. */
export interface PauseMeter {
  /** Registers a part, so that it is reported before its first pause. */
  part(name: string): PartMeter;
}

/** Measures the pauses of one part. */
export interface PartMeter {
  begin(): void;
  end(): void;
}

interface Part {
  pauses: number;
  /** Of the pauses that have ended. */
  pausedMs: number;
  /** Start of the current pause by `performance.now()`; undefined while there is none. */
  sinceMs: number | undefined;
}

export function measurePauses(metrics: Metrics): PauseMeter {
  const parts = new Map<string, Part>();
  const each = (of: (part: Part) => number) => () =>
    [...parts].map(([part, state]) => [{ part }, of(state)] as const);
  const pausedMs = ({ pausedMs, sinceMs }: Part) =>
    pausedMs + (sinceMs === undefined ? 0 : performance.now() - sinceMs);
  metrics.gauge(
    'planbase_paused',
    'Whether a part of the process has stopped because something that it needs fails: 1 or 0.',
    each(({ sinceMs }) => Number(sinceMs !== undefined)),
  );
  metrics.counted(
    'planbase_pauses_total',
    'How often it has stopped so.',
    each(({ pauses }) => pauses),
  );
  metrics.counted(
    'planbase_paused_seconds_total',
    'For how long it has stopped so, the present pause included.',
    each((part) => pausedMs(part) / 1_000),
  );
  return {
    part(name) {
      const part = parts.get(name) ?? { pauses: 0, pausedMs: 0, sinceMs: undefined };
      parts.set(name, part);
      return {
        begin() {
          if (part.sinceMs !== undefined) return;
          part.pauses += 1;
          part.sinceMs = performance.now();
        },
        end() {
          part.pausedMs = pausedMs(part);
          part.sinceMs = undefined;
        },
      };
    },
  };
}
