import { afterAll, expect, test } from 'bun:test';
import { settingWarnings, shareSettings } from '../../src/store/shared-settings.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const { store } = redis;
afterAll(() => redis.stop());

test('a setting that differs between roles is noticed, until they agree', async () => {
  await shareSettings(store, 'api', { STREAM_BYTES: '65536', RETRY_DELAYS_MS: '10' });
  expect(await settingWarnings(store)).toEqual([]);
  await shareSettings(store, 'relay', { STREAM_BYTES: '131072', RETRY_DELAYS_MS: '10' });
  await shareSettings(store, 'search-consumer', { STREAM_BYTES: '65536', RETRY_DELAYS_MS: '10' });
  expect(await settingWarnings(store)).toEqual([
    'STREAM_BYTES differs: 65536 (api, search-consumer), 131072 (relay). Give all processes the same value and restart them.',
  ]);
  await shareSettings(store, 'relay', { STREAM_BYTES: '65536', RETRY_DELAYS_MS: '10' });
  expect(await settingWarnings(store)).toEqual([]);
});
