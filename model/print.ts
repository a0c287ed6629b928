import type { Model } from './action.ts';
import { type Bounds, objectCount } from './bounds.ts';
import type { Fault } from './explore.ts';
import { numberName, objectName, planName, treeName } from './format.ts';
import { findShard, mayHave } from './plans.ts';
import { fairStep } from './rest.ts';
import type { State } from './state.ts';
import { readTrace, type TracedStep } from './trace.ts';

/** Steps shown of a world that goes round in circles. */
const maxShown = 12;

/**
 * A fault as people read it: numbered steps, what is wrong, what Redis and the index have then, and, where the
 * world never comes to rest, what it does instead.
 */
export function printFault(fault: Fault, model: Model): string {
  const { steps, last } = readTrace(fault, model);
  const picture = drawPicture(last, model.bounds);
  const lines = steps.map((step, i) => `${String(i + 1).padStart(3)}. ${toLine(step)}`);
  const rest = fault.isStuck ? describeAftermath(last, model) : [];
  return [...lines, ...[`${fault.what}.`, ...picture, ...rest].map((line) => `     ${line}`)].join('\n');
}

const toLine = ({ name, text }: TracedStep): string => `${name.padEnd(27)} ${text}`;

function describeAftermath(last: State, model: Model): string[] {
  const lines = stepsToRest(last, model).map((step) => `then ${toLine(step)}`);
  return [...lines, lines.length < maxShown ? 'and nothing more can happen.' : 'and so on.'];
}

/** The first steps that the world takes by itself from here. */
function stepsToRest(state: State, model: Model): TracedStep[] {
  const steps: TracedStep[] = [];
  while (steps.length < maxShown) {
    const before = structuredClone(state);
    const step = fairStep(state, model);
    if (step === undefined) break;
    steps.push({ name: step.action.name, text: step.action.describe(before, state, step.choice, model) });
  }
  return steps;
}

function drawPicture(state: State, bounds: Bounds): string[] {
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
    return [`${name}: ${formatDocuments(state, g, bounds).join(', ') || 'empty'}`];
  });
  return [...plans, ...generations];
}

function formatDocuments(state: State, g: number, bounds: Bounds): string[] {
  const documents: string[] = [];
  for (let p = 0; p < bounds.plans; p++) {
    for (let object = 0; object < objectCount(bounds); object++) {
      const place = state.generations[g]?.places[findShard(p, bounds)]?.[object];
      if (place?.owner === p + 1 && mayHave(p, object, bounds)) {
        documents.push(`${objectName(object, bounds)} of ${planName(p)} at ${numberName(place.version)}`);
      }
    }
  }
  return documents;
}
