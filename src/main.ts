import { listWarnings, readConfig } from './config.ts';
import { setFailpoint } from './failpoint.ts';
import { createLogger } from './log.ts';
import { Metrics } from './metrics/metrics.ts';
import { measureProcess } from './metrics/process.ts';

/**
 * Each role is loaded when it is run: the libraries that only other roles use would take 10 to 15 MiB of its memory.
 */
const roles = {
  api: async () => (await import('./roles/api.ts')).runApi,
  relay: async () => (await import('./roles/relay.ts')).runRelay,
  'search-consumer': async () => (await import('./roles/search-consumer.ts')).runSearchConsumer,
  'history-consumer': async () => (await import('./roles/history-consumer.ts')).runHistoryConsumer,
};
/** Commands that do one thing and exit. */
const oneShots = {
  audit: async () => (await import('./roles/audit.ts')).audit,
  'dead-letters': async () => (await import('./roles/dead-letters.ts')).deadLetters,
  rebuild: async () => (await import('./roles/rebuild.ts')).rebuild,
};
/** Time to finish the work in flight after SIGTERM, so that the process ends within 10 s. */
const drainMs = 9_000;

const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(oneShots, name)) {
  const { runOneShot } = await import('./roles/one-shot.ts');
  // Object.hasOwn has just shown that it is one of them.
  const oneShot = await oneShots[name as keyof typeof oneShots]();
  process.exit(await runOneShot(oneShot, args, process.env));
}
if (!Object.hasOwn(roles, name)) {
  console.error(`usage: bun src/main.ts ${[...Object.keys(roles), ...Object.keys(oneShots)].join(' | ')}`);
  process.exit(2);
}
// Object.hasOwn has just shown that it is one of them.
const role = name as keyof typeof roles;

try {
  const config = readConfig(process.env);
  const logger = createLogger(role, config.logLevel);
  for (const warning of listWarnings(config, process.env)) logger.warn({ warning }, 'check the settings');
  if (config.failpoint !== undefined) setFailpoint(config.failpoint);
  const metrics = new Metrics();
  measureProcess(metrics, role);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'stopping');
      stop.abort();
      setTimeout(() => {
        logger.error('drain timed out, unfinished work will be retried');
        process.exit(0);
      }, drainMs).unref();
    });
  }
  const endTraces =
    config.otlpEndpoint === undefined
      ? undefined
      : (await import('./otlp.ts')).exportTraces(role, config, metrics);
  const run = await roles[role]();
  await run(config, { logger, metrics }, stop.signal);
  await endTraces?.();
  logger.info('stopped');
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
