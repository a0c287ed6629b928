import { makeService, makeServices, type PlanBody } from './plans.ts';

/** A body for `patchPlan`. */
export interface Patch {
  readonly type: string;
  readonly body: unknown;
}

type MakePatch = (from: PlanBody, to: PlanBody) => unknown;

/** Objects are found by their ids and merged: services can be added, and none removed. */
const mergeById: MakePatch = (from, to) => {
  const before = makeServices(from);
  const added = makeServices(to).filter((service) => !before.includes(service));
  return {
    planType: to.planType,
    ...(added.length > 0 && { linkedPlanServices: added.map((name) => makeService(name, to._org)) }),
  };
};

/** RFC 7396: a list is replaced whole. */
const mergePatch: MakePatch = (_from, to) => ({
  planType: to.planType,
  linkedPlanServices: to.linkedPlanServices,
});

/** RFC 6902: services are removed from the end, so that no place moves, and added at the end. */
const jsonPatch: MakePatch = (from, to) => {
  const before = makeServices(from);
  const after = makeServices(to);
  const removed = before.flatMap((service, i) => (after.includes(service) ? [] : [i])).toReversed();
  const added = after.filter((service) => !before.includes(service));
  return [
    { op: 'test', path: '/objectId', value: from.objectId },
    { op: 'replace', path: '/planType', value: to.planType },
    ...removed.map((i) => ({ op: 'remove', path: `/linkedPlanServices/${i}` })),
    ...added.map((service) => ({
      op: 'add',
      path: '/linkedPlanServices/-',
      value: makeService(service, to._org),
    })),
  ];
};

/**
 * Returns the patches that turn `from` into `to`, one for each media type that can express it. Services in both plans
 * must be in the same order, and new services at the end.
 */
export function makePatches(from: PlanBody, to: PlanBody): Patch[] {
  const grows = makeServices(from).every((service) => makeServices(to).includes(service));
  return [
    ...(grows ? [{ type: 'application/json', body: mergeById(from, to) }] : []),
    { type: 'application/merge-patch+json', body: mergePatch(from, to) },
    { type: 'application/json-patch+json', body: jsonPatch(from, to) },
  ];
}
