import { integer, origins } from './fields.ts';
import { setting } from './setting.ts';

const gib = 1_073_741_824;

/** Requests. */
export const requestSettings = {
  bodyBytes: setting(
    'BODY_BYTES',
    integer(1_024, 67_108_864),
    1_048_576,
    'the longest body, line of an import, and plan in canonical form: [limits.md](limits.md)',
  ),
  bodiesBytes: setting(
    'BODIES_BYTES',
    integer(4_194_304, 16 * gib),
    268_435_456,
    'request bodies that a process holds at a time; beyond it they are 503. At least, and by default at least, four times `BODY_BYTES`',
  ),
  orgBodiesBytes: setting(
    'ORG_BODIES_BYTES',
    integer(4_194_304, 16 * gib),
    67_108_864,
    'the same, of one organisation',
  ),
  bodyTimeoutMs: setting(
    'BODY_TIMEOUT_MS',
    integer(100, 600_000),
    25_000,
    'how long a body may take to arrive before it is 408',
  ),
  connectionIdleS: setting(
    'CONNECTION_IDLE_S',
    integer(1, 240),
    30,
    'seconds after which a connection without a request, or whose client takes nothing of its answer, is closed; up to four more pass, because the server looks every four. A request that is being answered is not idle. Longer than a proxy in front keeps its connections',
  ),
  streamIdleMs: setting(
    'STREAM_IDLE_MS',
    integer(100, 86_400_000),
    300_000,
    'how long the client of an import or export may send or take nothing; then the stream ends with a last line that says so: [import-export.md](import-export.md)',
  ),
  importHeartbeatMs: setting(
    'IMPORT_HEARTBEAT_MS',
    integer(100, 3_600_000),
    15_000,
    'interval of blank lines in the answers of an import that has nothing else to answer, for proxies that close silent connections',
  ),
  corsOrigins: setting('CORS_ORIGINS', origins, 'none', 'origins whose pages may use the API from a browser'),
  commitDeadlineMs: setting(
    'COMMIT_DEADLINE_MS',
    integer(100, 30_000),
    5_000,
    'how long a write is tried before it is 503; below the minute that Redis remembers a commit',
  ),
  exports: setting('EXPORTS', integer(0, 10_000), 64, 'exports that a process answers at a time'),
  exportsPerOrg: setting('EXPORTS_PER_ORG', integer(0, 10_000), 4, 'the same, of one organisation'),
  imports: setting(
    'IMPORTS',
    integer(0, 10_000),
    64,
    'imports that a process accepts at a time; each may have 2 MiB of lines in flight',
  ),
  importsPerOrg: setting('IMPORTS_PER_ORG', integer(0, 10_000), 8, 'the same, of one organisation'),
  waits: setting(
    'WAITS',
    integer(0, 100_000),
    2_000,
    'writes that wait at a process until they are searchable; one more is answered as pending',
  ),
  waitsPerOrg: setting('WAITS_PER_ORG', integer(0, 100_000), 200, 'the same, of one organisation'),
  searches: setting('SEARCHES', integer(0, 10_000), 64, 'searches that a process has in flight'),
  searchesPerOrg: setting('SEARCHES_PER_ORG', integer(0, 10_000), 16, 'the same, of one organisation'),
  searchTimeoutMs: setting(
    'SEARCH_TIMEOUT_MS',
    integer(10, 4_000),
    2_000,
    'how long Elasticsearch may search for one request; then the answer is partial. A node that does not answer at all makes it 503 after 5 s',
  ),
  searchCursors: setting(
    'SEARCH_CURSORS',
    integer(0, 10_000),
    200,
    'searches whose pages can be read, each for five minutes; they hold files of the index',
  ),
  searchCursorsPerOrg: setting(
    'SEARCH_CURSORS_PER_ORG',
    integer(0, 10_000),
    20,
    'the same, of one organisation',
  ),
};

/** Cache and feed. */
export const feedSettings = {
  cacheBytes: setting(
    'CACHE_BYTES',
    integer(0, 16 * gib),
    67_108_864,
    'plans that an API process keeps in memory; 0 switches the cache off',
  ),
  feedBytes: setting(
    'FEED_BYTES',
    integer(0, gib),
    8_388_608,
    'newest changes that an API process keeps in memory for those who follow the feed',
  ),
  feedStreams: setting(
    'FEED_STREAMS',
    integer(0, 100_000),
    1_000,
    'event streams that a process has open; one more is 503',
  ),
  feedStreamsPerOrg: setting(
    'FEED_STREAMS_PER_ORG',
    integer(0, 100_000),
    25,
    'the same, of one organisation; one more is 429',
  ),
  feedHeartbeatMs: setting(
    'FEED_HEARTBEAT_MS',
    integer(100, 25_000),
    15_000,
    'heartbeat interval of idle event streams, for proxies that close silent connections',
  ),
  feedSlowMs: setting(
    'FEED_SLOW_MS',
    integer(100, 25_000),
    10_000,
    'an event stream whose client takes nothing for so long while changes wait is closed',
  ),
};
