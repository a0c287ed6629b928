import type { Model } from './action.ts';
import { type Bounds, objectCount } from './bounds.ts';
import type { Fault } from './explore.ts';
import { mayHave, shardOf } from './plans.ts';
import { numberName, objectName, planName, treeName } from './say.ts';
import type { State } from './state.ts';
import { traceOf } from './trace.ts';

/** A fault as people read it: numbered steps, what is wrong, and what Redis and the index have then. */
export function printFault(fault: Fault, model: Model): string {
  const { steps, last } = traceOf(fault, model);
  const lines = steps.map(({ name, text }, i) => `${String(i + 1).padStart(3)}. ${name.padEnd(27)} ${text}`);
  return [
    ...lines,
    `     ${fault.what}.`,
    ...pictureOf(last, model.bounds).map((line) => `     ${line}`),
  ].join('\n');
}

function pictureOf(state: State, bounds: Bounds): string[] {
  const plans = state.redis.plans.map((plan, p) => {
    const score = plan.pending === 0 ? 'not pending' : `pending from ${numberName(plan.pending)}`;
    const rest = [plan.token === 0 ? '' : ', a repair is wanted', plan.failed === 0 ? '' : ', failed'].join(
      '',
    );
    return plan.revision === 0
      ? `Redis: ${planName(p)} is unknown, ${score}${rest}`
      : `Redis: ${planName(p)} is ${treeName(plan.tree, bounds)} at ${numberName(plan.revision)}, ` +
          `searchable ${numberName(plan.searchable)}, ${score}${rest}`;
  });
  const generations = state.generations.flatMap((generation, g) => {
    if (generation.exists === 0) return [];
    const name =
      bounds.rebuilds > 0 ? `generation ${g + 1}${state.alias === g + 1 ? ' (alias)' : ''}` : 'index';
    return [`${name}: ${documentsOf(state, g, bounds).join(', ') || 'empty'}`];
  });
  return [...plans, ...generations];
}

function documentsOf(state: State, g: number, bounds: Bounds): string[] {
  const documents: string[] = [];
  for (let p = 0; p < bounds.plans; p++) {
    for (let object = 0; object < objectCount(bounds); object++) {
      const place = state.generations[g]?.places[shardOf(p, bounds)]?.[object];
      if (place?.owner === p + 1 && mayHave(p, object, bounds)) {
        documents.push(`${objectName(object, bounds)} of ${planName(p)} at ${numberName(place.version)}`);
      }
    }
  }
  return documents;
}
