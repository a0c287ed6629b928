import type { Action } from '../action.ts';
import { antiEntropy } from './anti-entropy.ts';
import * as cleanup from './cleanup.ts';
import { commit } from './commit.ts';
import { bulk, failBulk } from './consumer-bulk.ts';
import { acknowledge, crash, mark, refreshIndex } from './consumer-finish.ts';
import { find, read, touch } from './consumer-read.ts';
import { forgetDeletes, mend, tamper, wipe, wipeHistory } from './elasticsearch.ts';
import { giveUp } from './give-up.ts';
import * as history from './history.ts';
import * as indexLoss from './index-loss.ts';
import * as liveIndexLoss from './live-index-loss.ts';
import * as message from './message.ts';
import * as rebuild from './rebuild.ts';
import { comeBackEmpty, rewind, save } from './redis.ts';
import * as relay from './relay.ts';
import { move, seed } from './seed.ts';
import { forget, sweep } from './sweep.ts';

/** Actions that happen by themselves when nothing hostile does: they bring every state to rest. */
export const fairActions: readonly Action[] = [
  ...[liveIndexLoss.begin, liveIndexLoss.create, liveIndexLoss.lose],
  ...[cleanup.clear, cleanup.adopt, cleanup.drop, cleanup.fail, rebuild.finish],
  ...[acknowledge, mark, refreshIndex, giveUp, touch, bulk, find, read, message.delivered],
  ...[history.acknowledge, history.mark, history.refresh, history.create, history.giveUp, history.read],
  ...[relay.acknowledge, relay.announce, relay.read],
  ...[indexLoss.restore, indexLoss.note, indexLoss.lose, indexLoss.list],
  ...[sweep, history.sweep],
  forgetDeletes,
  ...[rebuild.swapAlias, rebuild.close, rebuild.audit, seed, move],
  antiEntropy,
];

/** Every action; those of one name are one step of the protocol, done by or to different parties. */
export const actions: readonly Action[] = [
  ...[commit, read, find, touch, bulk, failBulk, refreshIndex, mark, acknowledge, giveUp, crash],
  ...[
    message.lost,
    message.duplicated,
    message.delivered,
    message.splitUp,
    sweep,
    forget,
    antiEntropy,
    forgetDeletes,
    mend,
    save,
    rewind,
  ],
  ...[wipe, liveIndexLoss.lose, liveIndexLoss.create, comeBackEmpty, liveIndexLoss.begin],
  ...[tamper, wipeHistory, indexLoss.list, indexLoss.lose, indexLoss.note, indexLoss.restore],
  ...[relay.read, relay.announce, relay.acknowledge],
  ...[
    history.read,
    history.create,
    history.refresh,
    history.mark,
    history.acknowledge,
    history.giveUp,
    history.sweep,
  ],
  ...[history.trim, history.lost, history.duplicated, history.crash],
  ...[rebuild.begin, move, seed, rebuild.audit, rebuild.close, rebuild.swapAlias, rebuild.finish],
  ...[cleanup.drop, cleanup.abandon, cleanup.fail, cleanup.clear, cleanup.adopt, rebuild.crash],
];
