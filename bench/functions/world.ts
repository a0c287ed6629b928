import type { Redis } from 'ioredis';
import { Names } from '../../src/names.ts';
import type { FunctionName } from '../../src/store/functions.ts';
import { call } from '../../src/store/library.ts';
import type { Arguments } from './case.ts';
import { type CommitText, makeDeletion, makeWrite, smallPlan } from './writes.ts';

/** A plan in the measured store. */
export interface WorldPlan {
  readonly plan: string;
  readonly org: string;
  readonly revision: string;
}

export const orgs = ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'] as const;
const group = 'relay';
const names = new Names();
const stateKey = names.state;
const repairKey = names.key('repair');
/** The number of commits in one call, and of calls in one pipeline. */
const commitsInCall = 16;
const callsInPipeline = 64;
const marksInCall = 250;

/** The store that functions are measured on. */
export class World {
  readonly redis: Redis;
  /** Plans of 8 objects each, lowest revision first, spread evenly over all organisations. */
  readonly plans: readonly WorldPlan[];
  #snapshotChanges = '';

  private constructor(redis: Redis, plans: readonly WorldPlan[]) {
    this.redis = redis;
    this.plans = plans;
  }

  /** Fills an empty Redis with `count` plans, all announced, searchable and in the history. */
  static async fill(redis: Redis, count: number): Promise<World> {
    const plans: WorldPlan[] = [];
    const world = new World(redis, plans);
    await world.call('live_generation');
    for (let from = 0; from < count; from += commitsInCall * callsInPipeline) {
      const size = Math.min(commitsInCall * callsInPipeline, count - from);
      const some = Array.from({ length: size }, (_, i) => ({
        plan: `plan-${from + i}`,
        org: orgs[(from + i) % orgs.length] ?? '',
      }));
      const revisions = await world.commit(some.map(({ plan, org }) => makeWrite(smallPlan(plan, org))));
      plans.push(...some.map((each, i) => ({ ...each, revision: revisions[i] ?? '' })));
    }
    await world.markAll(plans);
    await redis.xgroup('CREATE', names.changes, group, '$');
    await redis.save();
    await world.reload();
    return world;
  }

  /** Returns the plans with these ids. */
  named(ids: readonly string[]): WorldPlan[] {
    const wanted = new Set(ids);
    return this.plans.filter(({ plan }) => wanted.has(plan));
  }

  /** Calls a function without measuring it. */
  call(name: FunctionName, ...args: Arguments): Promise<unknown> {
    return call({ redis: this.redis, names }, name, ...args);
  }

  /** Restores the store to its state after `fill`. */
  async reload(): Promise<void> {
    if ((await this.#changes()) === this.#snapshotChanges) return;
    await this.redis.call('DEBUG', 'RELOAD', 'NOSAVE');
    this.#snapshotChanges = await this.#changes();
  }

  /** Commits writes in order; returns their revisions. Throws if one is not committed. */
  async commit(writes: readonly CommitText[]): Promise<string[]> {
    const calls: Promise<unknown>[] = [];
    for (const part of inParts(writes, commitsInCall)) calls.push(this.call('commit', ...part.flat()));
    const answers = (await Promise.all(calls)).flatMap(
      // The function returns a list of outcomes.
      (answer) => JSON.parse(String(answer)) as { readonly outcome?: string; readonly revision?: string }[],
    );
    return answers.map((answer) => {
      if (answer.outcome !== 'committed' || answer.revision === undefined) {
        throw new Error(`a commit of the bench ended with ${JSON.stringify(answer)}`);
      }
      return answer.revision;
    });
  }

  /** Deletes plans; returns them with the revisions of their deletions. */
  async delete(plans: readonly WorldPlan[]): Promise<WorldPlan[]> {
    const revisions = await this.commit(plans.map(({ plan }) => makeDeletion(plan)));
    return plans.map(({ plan, org }, i) => ({ plan, org, revision: revisions[i] ?? '' }));
  }

  /** Marks these revisions of plans as searchable and as stored in the history. */
  async markAll(plans: readonly WorldPlan[]): Promise<void> {
    for (const part of inParts(plans, marksInCall * callsInPipeline)) {
      const seen = await this.seen(part);
      await Promise.all([
        ...inParts(seen, marksInCall).map((some) => this.call('mark', JSON.stringify(some))),
        ...inParts(part, marksInCall).map((some) =>
          this.call('mark_history', '', ...some.flatMap(({ revision, org }) => [revision, org])),
        ),
      ]);
    }
  }

  /** Returns plans as a consumer reads them, for `mark` and `give_up`. */
  async seen(plans: readonly WorldPlan[]): Promise<(WorldPlan & { epoch: string; token: string })[]> {
    const epoch = (await this.redis.hget(stateKey, 'epoch')) ?? '';
    const tokens = await this.redis.hmget(repairKey, ...plans.map(({ plan }) => plan));
    return plans.map((plan, i) => ({ ...plan, epoch, token: tokens[i] ?? '' }));
  }

  /** Returns the number of changes since the last snapshot, as Redis counts them. */
  async #changes(): Promise<string> {
    return /^rdb_changes_since_last_save:(\d+)/m.exec(await this.redis.info('persistence'))?.[1] ?? '';
  }
}

export function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
