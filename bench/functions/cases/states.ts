import { inParts, type World, type WorldPlan } from '../world.ts';

/** The default of DEAD_LETTERS, which bounds the number of failed plans. */
export const failedAtMost = 10_000;

const reason = 'mapper_parsing_exception: '.padEnd(1_000, 'x');

/** Marks the first plans as failed in the search projection; returns them. */
export async function fail(world: World, count: number): Promise<readonly WorldPlan[]> {
  const plans = world.plans.slice(0, count);
  for (const some of inParts(plans, 1_000)) {
    await world.call('want_repair', ...some.map(({ plan }) => plan));
    const seen = await world.seen(some);
    await Promise.all(seen.map((each) => world.call('give_up', JSON.stringify({ ...each, reason }))));
  }
  return plans;
}

/** Marks the revisions of the first plans as failed in the history; returns them. */
export async function failHistory(world: World, count: number): Promise<readonly WorldPlan[]> {
  const plans = world.plans.slice(0, count);
  for (const some of inParts(plans, 1_000)) {
    const revisions = some.map(({ revision }) => revision);
    await world.call('want_history', ...revisions);
    await Promise.all(revisions.map((revision) => world.call('give_up_history', revision, reason)));
  }
  return plans;
}

/** Asks for a rebuild; returns its id. */
export async function requestRebuild(world: World): Promise<string> {
  // The function returns the id and whether the rebuild is new.
  const [id] = (await world.call('rebuild_request', 'hash', 'bench')) as [string, string];
  return id;
}

/** Begins a rebuild; returns its id. */
export async function beginRebuild(world: World): Promise<string> {
  const id = await requestRebuild(world);
  await world.call('rebuild_begin', id);
  return id;
}
