import { readConfig, warningsOf } from './config.ts';
import { createLogger } from './log.ts';
import { Metrics } from './metrics/metrics.ts';
import { measureProcess } from './metrics/process.ts';
import { runApi } from './roles/api.ts';
import { audit } from './roles/audit.ts';
import { deadLetters } from './roles/deadLetters.ts';
import { runHistoryConsumer } from './roles/historyConsumer.ts';
import { runOneShot } from './roles/oneShot.ts';
import { rebuild } from './roles/rebuild.ts';
import { runRelay } from './roles/relay.ts';
import { runSearchConsumer } from './roles/searchConsumer.ts';
import { crashAt } from './steps.ts';

const roles = {
  api: runApi,
  relay: runRelay,
  'search-consumer': runSearchConsumer,
  'history-consumer': runHistoryConsumer,
};
/** What does one thing and ends. */
const oneShots = { audit, 'dead-letters': deadLetters, rebuild };
/** What is in hand at SIGTERM is finished within this time, so that the process is gone within 10 s. */
const drainMs = 9_000;

const [name = '', ...args] = process.argv.slice(2);
if (Object.hasOwn(oneShots, name)) {
  // Object.hasOwn has just shown that it is one of them.
  process.exit(await runOneShot(oneShots[name as keyof typeof oneShots], args, process.env));
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
  for (const warning of warningsOf(config, process.env)) logger.warn({ warning }, 'check the settings');
  if (config.crashAt !== undefined) crashAt(config.crashAt);
  const metrics = new Metrics();
  measureProcess(metrics, role);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'stopping');
      stop.abort();
      setTimeout(() => {
        logger.error('not drained in time; what was in hand will be done again');
        process.exit(0);
      }, drainMs).unref();
    });
  }
  await roles[role](config, { logger, metrics }, stop.signal);
  logger.info('stopped');
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
