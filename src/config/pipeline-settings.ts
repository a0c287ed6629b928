import { integer, integers } from './fields.ts';
import { setting } from './setting.ts';

/** Stream, relay and messages. */
export const messageSettings = {
  streamBytes: setting(
    'STREAM_BYTES',
    integer(65_536, 1_099_511_627_776),
    1_073_741_824,
    "about what the stream may take of Redis' memory; writes beyond it are 503. All processes must have the same; they warn if not",
  ),
  streamKeepMs: setting(
    'STREAM_KEEP_MS',
    integer(0, 604_800_000),
    3_600_000,
    'how long an acknowledged change stays in the stream, where there is room',
  ),
  takeOverAfterMs: setting(
    'TAKE_OVER_AFTER_MS',
    integer(1_000, 600_000),
    10_000,
    'changes that a relay has held for longer are taken over by another one',
  ),
  leaseMs: setting(
    'LEASE_MS',
    integer(3_000, 600_000),
    10_000,
    'how long a process that has died keeps a task that only one may do',
  ),
  sweepEveryMs: setting(
    'SWEEP_EVERY_MS',
    integer(10, 5_000),
    2_000,
    'time between two rounds of the sweeper',
  ),
  sweepAfterMs: setting(
    'SWEEP_AFTER_MS',
    integer(10, 3_600_000),
    10_000,
    'whatever is pending for longer is announced again',
  ),
  forgetAfterMs: setting(
    'FORGET_AFTER_MS',
    integer(1_000, 86_400_000),
    900_000,
    'how long objects that have left the index are remembered',
  ),
  prefetch: setting(
    'PREFETCH',
    integer(1, 10_000),
    200,
    'messages of each lane that a consumer may hold: up to 20 000 changes, about 20 MB. More than a relay announces in a second with time for a refresh; fewer make two consumers share a short backlog evenly',
  ),
  brokerHeartbeatS: setting(
    'BROKER_HEARTBEAT_S',
    integer(1, 600),
    10,
    'heartbeat interval; the broker requeues the messages of a process that misses two',
  ),
  retryDelaysMs: setting(
    'RETRY_DELAYS_MS',
    integers(10, 3_600_000),
    '1000,10000,60000',
    'delays between the attempts for a message that is refused for its content; after the last it is a dead letter',
  ),
  topologyCheckMs: setting(
    'TOPOLOGY_CHECK_MS',
    integer(100, 3_600_000),
    30_000,
    'time between two checks of exchange, queues and bindings, where nothing indicates that they are gone',
  ),
  deadLetterEveryMs: setting(
    'DEAD_LETTER_EVERY_MS',
    integer(10, 5_000),
    1_000,
    'time between two checks of the queues of dead letters',
  ),
  deadLetters: setting(
    'DEAD_LETTERS',
    integer(1, 1_000_000),
    10_000,
    'dead letters that the store keeps; when it is full, they stay in their queues',
  ),
  deadLetterBytes: setting(
    'DEAD_LETTER_BYTES',
    integer(1_024, 17_179_869_184),
    67_108_864,
    'bytes that they may take',
  ),
};

/** The search index. */
export const indexSettings = {
  batchPlans: setting(
    'BATCH_PLANS',
    integer(1, 5_000),
    250,
    'plans in one bulk: 250 plans of 8 documents are where Elasticsearch is fastest. Less is sent at a time while Elasticsearch refuses as much',
  ),
  batchBytes: setting(
    'BATCH_BYTES',
    integer(1_024, 67_108_864),
    8_388_608,
    'bytes of their bodies in UTF-8; in the bulk lane 1 MiB at most',
  ),
  batchLingerMs: setting(
    'BATCH_LINGER_MS',
    integer(0, 10_000),
    20,
    'how long a batch waits for more messages where it has more than one plan',
  ),
  refreshMs: setting(
    'REFRESH_MS',
    integer(0, 60_000),
    1_000,
    'least time between two refreshes of the index by one lane of a consumer. A lane with little to show, and nothing to write, refreshes more often, for at most a fifth of the time',
  ),
  antiEntropyMs: setting(
    'ANTI_ENTROPY_MS',
    integer(100, 3_600_000),
    60_000,
    'time between two checks whether somebody else has changed the search index',
  ),
};
