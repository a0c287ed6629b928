import { inParts, type World, type WorldPlan } from '../world.ts';

/** As DEAD_LETTERS has it by default: so many may have been given up. */
export const failedAtMost = 10_000;

const reason = 'mapper_parsing_exception: '.padEnd(1_000, 'x');

/** Has the projection give up the first plans; returns them. */
export async function fail(world: World, count: number): Promise<readonly WorldPlan[]> {
  const plans = world.plans.slice(0, count);
  for (const some of inParts(plans, 1_000)) {
    await world.call('want_repair', ...some.map(({ plan }) => plan));
    const seen = await world.seen(some);
    await Promise.all(seen.map((each) => world.call('give_up', JSON.stringify({ ...each, reason }))));
  }
  return plans;
}

/** Has the history give up the revisions of the first plans; returns them. */
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
  // The function answers the id and whether the rebuild is new.
  const [id] = (await world.call('rebuild_request', 'hash', 'bench')) as [string, string];
  return id;
}

/** Begins a rebuild; returns its id. */
export async function beginRebuild(world: World): Promise<string> {
  const id = await requestRebuild(world);
  await world.call('rebuild_begin', id);
  return id;
}
