import type { Store } from '../../src/store/connection.ts';
import { refuseContent } from '../support/indices.ts';
import { type Entry, writeJournal } from '../support/journal.ts';
import {
  adoptable,
  askForRepair,
  askHistoryAgain,
  atRest,
  block,
  blockUntilPaused,
  bringBackOften,
  deleteQueue,
  forgetLive,
  keepChanging,
  loseNext,
  putIndexAhead,
  rebuild,
  redriveRubbish,
  removeAlias,
  sendRubbish,
  strayInNext,
  tamper,
  tamperBeyondPlans,
  wipe,
} from './provocations.ts';
import { source } from './source.ts';
import type { RoleName } from './victim.ts';

const plans = 'planbase-plans';
const history = 'planbase-history';

/** Makes a process reach a step that writes alone do not lead to. */
interface Provocation {
  /** Runs while no process of the role runs; may return a function that undoes it once the process has died. */
  before?(store: Store): Promise<(() => Promise<void>) | undefined>;
  /** Runs after plans were written, while the process runs. */
  after?(store: Store, journal: readonly Entry[]): Promise<void>;
}

/** One step at which a process dies. */
export interface Case extends Provocation {
  readonly step: string;
  readonly role: RoleName;
  /** Processes die at the steps of one flow in order; each continues where the one before has died. */
  readonly flow: string;
}

/** Writes that every case makes: plans through their lives, side by side. */
export const write = (): Promise<Entry[]> => writeJournal(crypto.randomUUID().slice(0, 8), 12, 4);

/** The flow in which searches see a generation that Redis does not know. */
export const adoption = 'an alias on another generation';

const refuse: Provocation = { before: () => refuseContent(plans) };
const bury: Provocation = { after: sendRubbish };
const redrive: Provocation = { after: redriveRubbish };
const comesBackOften: Provocation = { before: bringBackOften };
const loseQueue: Provocation = { before: () => deleteQueue('search.retry.60000') };
const wipeLive: Provocation = { before: wipe(plans) };
const wipeHistory: Provocation = { before: wipe(history) };
const rebuilt: Provocation = { before: rebuild };

/** Steps that writes alone do not lead to, each flow in the order of its steps. */
const flows: Readonly<Record<string, Readonly<Record<string, Provocation>>>> = {
  'refused content': {
    'dead-letter.giveUp': refuse,
    'retry.forward': refuse,
    'retry.acknowledge': refuse,
    'history.giveUp': { before: () => refuseContent(history) },
  },
  'an index that takes nothing': {
    'pause.note': { before: () => block(plans) },
    'pause.end': blockUntilPaused(plans),
    // A document that an engine refuses makes the consumer check its index.
    'history.index': { before: () => block(history) },
  },
  repairs: {
    'consumer.announceRepair': { after: keepChanging },
    'consumer.find': { after: askForRepair },
    'consumer.touch': { after: putIndexAhead },
    'sweep.announce': { after: atRest(askForRepair) },
    'sweep.announceHistory': { after: atRest(askHistoryAgain) },
  },
  // By itself: a relay that freezes here leaves plans pending, and the next case begins with none.
  'overdue plans': {
    'sweep.backlogs': { after: atRest(askForRepair) },
  },
  'dead letters': {
    'dead-letter.store': bury,
    'dead-letter.acknowledge': bury,
    'dead-letter.redrive': redrive,
    'dead-letter.redriven': redrive,
  },
  'a batch that comes back often': {
    'consumer.split': comesBackOften,
    'consumer.splitAcknowledge': comesBackOften,
  },
  'lost queues': {
    'topology.claim': loseQueue,
    'topology.lost': loseQueue,
    'topology.assert': loseQueue,
  },
  'a rebuild': {
    'rebuild.read': rebuilt,
    'rebuild.lease': rebuilt,
    'rebuild.create': rebuilt,
    'rebuild.begin': rebuilt,
    'rebuild.list': rebuilt,
    'rebuild.audit': rebuilt,
    'rebuild.close': rebuilt,
    'rebuild.swapAlias': rebuilt,
    'rebuild.show': rebuilt,
    'rebuild.finish': rebuilt,
    'rebuild.drop': rebuilt,
  },
  'a rebuild that finds something': {
    'rebuild.round': { before: strayInNext },
    'rebuild.repair': { before: strayInNext },
  },
  'a rebuild that fails': {
    'rebuild.abandon': { before: loseNext },
    'rebuild.clear': { before: loseNext },
  },
  [adoption]: { 'rebuild.adopt': { before: adoptable } },
  'a removed index': {
    'indices.replaceLive': wipeLive,
    'indices.create': wipeLive,
    'indices.noteLive': wipeLive,
    'indices.drop': wipeLive,
    'indices.forgetLost': wipeLive,
    'indices.alias': { before: removeAlias },
  },
  'a Redis without a live generation': { 'indices.begin': { before: forgetLive } },
  'a removed history': {
    'indices.replaceHistory': wipeHistory,
    'indices.createHistory': wipeHistory,
    'indices.noteHistory': wipeHistory,
    'indices.restoreHistory': wipeHistory,
  },
  'what somebody else has written': {
    'antiEntropy.plans': { after: atRest(tamper) },
    antiEntropy: { after: atRest(tamper) },
    'antiEntropy.remove': { after: atRest(tamperBeyondPlans) },
  },
};

const roles: readonly (readonly [RegExp, RoleName])[] = [
  [/^(relay|trim|sweep|topology)\b/, 'relay'],
  [/^dead-letter\.(?!giveUp)/, 'relay'],
  [/^(consumer|dead-letter|retry|pause|rebuild|antiEntropy|indices|identity|watch)\b/, 'search-consumer'],
  [/^history\b/, 'history-consumer'],
  [/^commit$/, 'api'],
];

function toCase(flow: string, step: string, provocation: Provocation): Case {
  const role = roles.find(([form]) => form.test(step))?.[1];
  if (role === undefined) throw new Error(`which role takes the step ${step}? Say it in ${import.meta.path}`);
  return { flow, step, role, ...provocation };
}

const provoked = Object.entries(flows).flatMap(([flow, steps]) =>
  Object.entries(steps).map(([step, provocation]) => toCase(flow, step, provocation)),
);
const others = [...new Set(source.steps.map(({ name }) => name))].filter(
  (name) => !provoked.some(({ step }) => step === name),
);

/** Every step of the source, and whatever else is provoked. */
export const cases: readonly Case[] = [
  ...others.toSorted().map((step) => toCase('writes', step, {})),
  ...provoked,
];
