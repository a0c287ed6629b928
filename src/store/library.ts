import type { Redis } from 'ioredis';
import type { Names } from '../names.ts';

const parts = [
  ...[
    'common',
    'pending',
    'reserved',
    'commit',
    'todo',
    'rebuild',
    'projection',
    'repair',
    'history',
    'export',
    'audit',
    'drift',
    'upkeep',
    'pipeline',
    'feed',
    'reads',
    'deadLetters',
    'guard',
  ],
  'register',
];
const source = (
  await Promise.all(parts.map((part) => Bun.file(new URL(`./functions/${part}.lua`, import.meta.url)).text()))
).join('\n');
const prefix = `planbase_${new Bun.CryptoHasher('sha256').update(source).digest('hex').slice(0, 16)}`;
const library = `#!lua name=${prefix}\n${source.replaceAll('@prefix@', prefix)}`;

/** The functions that the library registers. */
export type FunctionName =
  | 'commit'
  | 'commit_freeing'
  | 'touch'
  | 'present'
  | 'owner'
  | 'mark'
  | 'give_up'
  | 'indexing'
  | 'live_generation'
  | 'claim_todo'
  | 'rebuild_request'
  | 'rebuild_begin'
  | 'rebuild_close'
  | 'rebuild_finish'
  | 'rebuild_abandon'
  | 'rebuild_clear'
  | 'rebuild_adopt'
  | 'rebuild_round'
  | 'rebuild_look'
  | 'want_repair'
  | 'want_written'
  | 'want_history'
  | 'audit_page'
  | 'audit_plans'
  | 'audit_states'
  | 'audit_claims'
  | 'audit_history'
  | 'identify'
  | 'guard_look'
  | 'guard_note'
  | 'guard_lost'
  | 'guard_dropped'
  | 'guard_note_history'
  | 'guard_lost_history'
  | 'guard_restore_history'
  | 'drift_sums'
  | 'drift_plans'
  | 'drift_bucket'
  | 'mark_history'
  | 'give_up_history'
  | 'overdue_history'
  | 'pipeline'
  | 'announced'
  | 'page'
  | 'feed_page'
  | 'read_plan'
  | 'read_revision'
  | 'indexing_many'
  | 'oldest_pending_many'
  | 'trim'
  | 'retire'
  | 'lease'
  | 'overdue'
  | 'forget'
  | 'store_dead_letter'
  | 'list_dead_letters'
  | 'redrive_dead_letter'
  | 'redrive_dead_letters'
  | 'redrives'
  | 'redriven'
  | 'drop_dead_letter'
  | 'note_loss'
  | 'note'
  | 'unnote'
  | 'count_repairs'
  | 'ensure_group';

/** Loads the library unless this very text is there already. */
export async function loadLibrary(redis: Redis): Promise<void> {
  try {
    await redis.function('LOAD', library);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('already exists'))) throw error;
  }
}

/**
 * Calls one function of the library; loads the library first where Redis has lost it. The key that is named, by which a
 * cluster or a proxy routes the call, tells the function whose keys it works on.
 */
export async function call(
  { redis, names }: { readonly redis: Redis; readonly names: Names },
  name: FunctionName,
  ...args: (string | number)[]
): Promise<unknown> {
  const run = () => redis.fcall(`${prefix}_${name}`, 1, names.state, ...args);
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('Function not found'))) throw error;
    await loadLibrary(redis);
    return run();
  }
}
