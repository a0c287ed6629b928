import { at } from './at.ts';
import type { Bounds } from './bounds.ts';
import { findShard, mayHave } from './plans.ts';
import type { Place, State } from './state.ts';

/*
 * Elasticsearch as far as the protocol knows it: a document is its id in a shard, a write wins over anything that
 * is not newer (`external_gte`), a delete leaves a version behind until it is forgotten, and searches see what
 * the last refresh showed them.
 */

/** Whether there is an index in this slot (counted from 1). */
export function exists(state: State, slot: number): boolean {
  return slot > 0 && slot <= state.generations.length && at(state.generations, slot - 1).exists === 1;
}

/** Returns the place of a plan's object. */
export function findPlace(state: State, slot: number, plan: number, object: number, bounds: Bounds): Place {
  return at(at(at(state.generations, slot - 1).places, findShard(plan, bounds)), object);
}

/** Returns false if the index has a later version, or a later removal. */
export function put(place: Place, version: number, plan: number): boolean {
  if (version < place.version) return false;
  place.version = version;
  place.owner = plan + 1;
  return true;
}

export function remove(place: Place, version: number): void {
  if (version < place.version) return;
  place.version = version;
  place.owner = 0;
}

/** Makes what was written visible to searches. */
export function refresh(state: State, slot: number): void {
  for (const shard of at(state.generations, slot - 1).places) {
    for (const place of shard) {
      place.seenOwner = place.owner;
      place.seenVersion = place.owner === 0 ? 0 : place.version;
    }
  }
}

/** The version of a plan's object that searches see; 0: none. */
export function seen(state: State, slot: number, plan: number, object: number, bounds: Bounds): number {
  if (!mayHave(plan, object, bounds)) return 0;
  const place = findPlace(state, slot, plan, object, bounds);
  return place.seenOwner === plan + 1 ? place.seenVersion : 0;
}

/** Empties the slot; `isThere`: whether it has an index afterwards. */
export function empty(state: State, slot: number, isThere: boolean): void {
  const generation = at(state.generations, slot - 1);
  generation.exists = isThere ? 1 : 0;
  for (const shard of generation.places) {
    for (const place of shard) {
      place.version = 0;
      place.owner = 0;
      place.seenVersion = 0;
      place.seenOwner = 0;
    }
  }
}

/** A generation's name is never reused: processes that still hold this one now hold a name without an index. */
export function forgetSlot(state: State, slot: number): void {
  const nothing = state.generations.length + 1;
  if (state.savedTaken === 1) {
    if (state.saved.live === slot) state.saved.live = nothing;
    if (state.saved.next === slot) state.saved.next = nothing;
  }
  for (const consumer of state.consumers) {
    for (const inFlight of consumer.inFlight) {
      if (inFlight.live === slot) inFlight.live = nothing;
      if (inFlight.next === slot) inFlight.next = nothing;
    }
  }
}
