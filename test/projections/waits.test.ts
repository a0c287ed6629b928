import { expect, test } from 'bun:test';
import { call } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

test('200 writes that wait are answered searchable', async () => {
  const tookMs: number[] = [];
  for (let i = 0; i < 200; i++) {
    const body = planNumber(crypto.randomUUID().slice(0, 8));
    const beganMs = performance.now();
    const response = await call('POST', '/v1/plans', { body, headers: { prefer: 'wait=5' } });
    tookMs.push(performance.now() - beganMs);
    expect(response.headers.get('indexing-state')).toBe('searchable');
  }
  tookMs.sort((a, b) => a - b);
  const [p50 = 0, p99 = 0] = [tookMs[100], tookMs[198]];
  console.log(`searchable after: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of 200 writes`);
}, 180_000);
