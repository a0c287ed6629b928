import { type Bounds, isAheadPossible, isLiveLost, isLiveReplaced } from './bounds.ts';
import {
  type Consumer,
  type HistoryConsumer,
  type InFlight,
  type Redis,
  type State,
  stages,
} from './state.ts';

/** Stores, fetches, counts or renames each field of a state, in a fixed order. */
export interface Visitor {
  /** A small number that means itself. */
  small(value: number): number;
  /** A revision, version, horizon or score. */
  number(value: number): number;
}

/** Passes every field that is not derived to the visitor, and sets it to the returned value. Consumers come last. */
export function visit(state: State, bounds: Bounds, visitor: Visitor): void {
  visitRedis(state.redis, bounds, visitor);
  if (bounds.rewinds) {
    visitRedis(state.saved, bounds, visitor);
    state.savedTaken = visitor.small(state.savedTaken);
    state.rewound = visitor.small(state.rewound);
    state.repeated = visitor.small(state.repeated);
  }
  visitIndex(state, bounds, visitor);
  state.messages = visitor.small(state.messages);
  if (isRedelivering(bounds)) {
    state.redelivered = visitor.small(state.redelivered);
    if (bounds.jointMessages > 0) state.together = visitor.small(state.together);
  }
  if (bounds.jointMessages > 0) state.jointMessagesLeft = visitor.small(state.jointMessagesLeft);
  state.commitsLeft = visitor.small(state.commitsLeft);
  state.repairsLeft = visitor.small(state.repairsLeft);
  if (bounds.refusals > 0) {
    state.refusalsLeft = visitor.small(state.refusalsLeft);
    state.mended = visitor.small(state.mended);
  }
  if (bounds.nextRefusals > 0) state.nextRefusalsLeft = visitor.small(state.nextRefusalsLeft);
  if (bounds.rebuilds > 0) {
    state.rebuildsLeft = visitor.small(state.rebuildsLeft);
    state.alias = visitor.small(state.alias);
    state.audited = visitor.small(state.audited);
    state.swapped = visitor.small(state.swapped);
    state.dropping = visitor.small(state.dropping);
  }
  if (bounds.historyConsumers > 0) {
    state.historyMessages = visitor.small(state.historyMessages);
    state.historyStored = visitor.small(state.historyStored);
    state.historyRefusalsLeft = visitor.small(state.historyRefusalsLeft);
  }
  if (bounds.historyWipes > 0) {
    state.historyWipesLeft = visitor.small(state.historyWipesLeft);
    state.historyIndex = visitor.small(state.historyIndex);
    state.historySeen = visitor.small(state.historySeen);
    state.unnoticed = visitor.small(state.unnoticed);
  }
  if (bounds.empties > 0) state.emptiesLeft = visitor.small(state.emptiesLeft);
  if (bounds.wipes > 0) state.wipesLeft = visitor.small(state.wipesLeft);
  if (bounds.tampers > 0) state.tampersLeft = visitor.small(state.tampersLeft);
  for (const consumer of state.historyConsumers) visitHistoryConsumer(consumer, bounds, visitor);
  for (const consumer of state.consumers) visitConsumer(consumer, bounds, visitor);
}

/** Whether a message may come again: its consumer dies, or a plan that it could not write goes to the retry queues. */
const isRedelivering = ({ crashes, refusals, nextRefusals }: Bounds): boolean =>
  crashes || refusals + nextRefusals > 0;

function visitRedis(redis: Redis, bounds: Bounds, visitor: Visitor): void {
  for (const plan of redis.plans) {
    plan.revision = visitor.number(plan.revision);
    plan.searchable = visitor.number(plan.searchable);
    plan.tree = visitor.small(plan.tree);
    numbers(plan.leaving, visitor);
    plan.pending = visitor.number(plan.pending);
    plan.token = visitor.small(plan.token);
    plan.failed = visitor.number(plan.failed);
    if (isLiveReplaced(bounds)) plan.backfill = visitor.small(plan.backfill);
    if (bounds.refusals + bounds.nextRefusals > 0) plan.bad = visitor.small(plan.bad);
    if (bounds.nextRefusals > 0) plan.rejected = visitor.small(plan.rejected);
  }
  for (const change of redis.changes) {
    change.revision = visitor.number(change.revision);
    change.plan = visitor.small(change.plan);
    change.tree = visitor.small(change.tree);
    if (bounds.historyConsumers > 0) {
      change.relay = visitor.small(change.relay);
      change.history = visitor.small(change.history);
      change.trimmed = visitor.small(change.trimmed);
    }
    if (bounds.historyWipes > 0) change.lost = visitor.small(change.lost);
  }
  if (isLiveReplaced(bounds)) {
    redis.epoch = visitor.small(redis.epoch);
    redis.seedFrom = visitor.number(redis.seedFrom);
    redis.seedTo = visitor.number(redis.seedTo);
  }
  if (isLiveLost(bounds)) {
    redis.seedDoubts = visitor.small(redis.seedDoubts);
    redis.unmade = visitor.small(redis.unmade);
  }
  if (bounds.empties > 0) redis.liveless = visitor.small(redis.liveless);
  if (bounds.rebuilds > 0) {
    redis.live = visitor.small(redis.live);
    redis.next = visitor.small(redis.next);
    redis.closed = visitor.small(redis.closed);
    redis.abandoning = visitor.small(redis.abandoning);
  }
  if (bounds.historyWipes > 0) {
    redis.historyKnown = visitor.small(redis.historyKnown);
    redis.historyFrom = visitor.small(redis.historyFrom);
  }
}

function visitIndex(state: State, bounds: Bounds, visitor: Visitor): void {
  for (const generation of state.generations) {
    if (isLiveReplaced(bounds)) generation.exists = visitor.small(generation.exists);
    if (bounds.nextRefusals > 0) generation.strict = visitor.small(generation.strict);
    for (const shard of generation.places) {
      for (const place of shard) {
        place.version = visitor.number(place.version);
        place.owner = visitor.small(place.owner);
        if (bounds.refreshes) {
          place.seenVersion = visitor.number(place.seenVersion);
          place.seenOwner = visitor.small(place.seenOwner);
        } else {
          place.seenOwner = place.owner;
          place.seenVersion = place.owner === 0 ? 0 : place.version;
        }
      }
    }
  }
}

/** One consumer: as many fields for each, so that they can be put in order. */
function visitConsumer(consumer: Consumer, bounds: Bounds, visitor: Visitor): void {
  for (const inFlight of consumer.inFlight) visitInFlight(inFlight, bounds, visitor);
  if (bounds.jointMessages > 0) {
    consumer.joint = visitor.small(consumer.joint);
    consumer.jointAgain = visitor.small(consumer.jointAgain);
    consumer.unread = visitor.small(consumer.unread);
    consumer.acknowledged = visitor.small(consumer.acknowledged);
  }
}

function visitInFlight(inFlight: InFlight, bounds: Bounds, visitor: Visitor): void {
  inFlight.stage = visitor.small(inFlight.stage);
  inFlight.revision = visitor.number(inFlight.revision);
  inFlight.tree = visitor.small(inFlight.tree);
  numbers(inFlight.leaving, visitor);
  inFlight.token = visitor.small(inFlight.token);
  inFlight.horizon = visitor.number(inFlight.horizon);
  inFlight.looked = visitor.small(inFlight.looked);
  if (isAheadPossible(bounds)) inFlight.ahead = visitor.small(inFlight.ahead);
  for (const found of inFlight.found) numbers(found, visitor);
  if (bounds.bulkByDocument) inFlight.sent = visitor.small(inFlight.sent);
  if (bounds.refusals + bounds.nextRefusals > 0) {
    inFlight.bad = visitor.small(inFlight.bad);
    inFlight.refused = visitor.small(inFlight.refused);
  }
  if (bounds.nextRefusals > 0) inFlight.refusedByNext = visitor.small(inFlight.refusedByNext);
  if (bounds.rebuilds > 0) inFlight.next = visitor.small(inFlight.next);
  if (isLiveReplaced(bounds)) {
    inFlight.epoch = visitor.small(inFlight.epoch);
    inFlight.live = visitor.small(inFlight.live);
  } else {
    // Derived: there is one epoch and one generation.
    inFlight.epoch = inFlight.stage >= stages.reading && inFlight.stage < stages.marked ? 1 : 0;
    inFlight.live = inFlight.epoch;
  }
}

function visitHistoryConsumer(consumer: HistoryConsumer, bounds: Bounds, visitor: Visitor): void {
  consumer.stage = visitor.small(consumer.stage);
  consumer.change = visitor.small(consumer.change);
  if (bounds.historyWipes > 0) consumer.outdated = visitor.small(consumer.outdated);
}

function numbers(values: number[], visitor: Visitor): void {
  for (let i = 0; i < values.length; i++) values[i] = visitor.number(values[i] ?? 0);
}
