import type { components } from '../../src/routes/generated/types.ts';
import { org } from './settings.ts';

export type Plan = components['schemas']['Plan'];

const planTypes = ['inNetwork', 'outOfNetwork', 'indemnity'];
const services = ['Yearly physical', 'well baby', 'eye exam', 'dental cleaning', 'vaccination'];

/** The id of the plan with this number in a run. */
export function planId(run: string, number: number): string {
  return `load-${run}-${number}`;
}

/** A valid plan; the same run and number make the same plan. It has one to four services. */
export function makePlan(run: string, number: number): Plan {
  const id = planId(run, number);
  return {
    planCostShares: costShares(`${id}-shares`, 500 + ((number * 37) % 5_000), number % 50),
    linkedPlanServices: Array.from({ length: 1 + (number % 4) }, (_, index) => ({
      linkedService: {
        _org: org,
        objectId: serviceId(run, number, index),
        objectType: 'service' as const,
        name: services[(number + index) % services.length] ?? '',
      },
      planserviceCostShares: costShares(`${id}-${index}-shares`, (number * 7) % 100, (number * 3) % 200),
      _org: org,
      objectId: `${id}-${index}`,
      objectType: 'planservice' as const,
    })),
    _org: org,
    objectId: id,
    objectType: 'plan',
    planType: planTypes[number % planTypes.length] ?? '',
    creationDate: `${twoDigits(1 + (number % 12))}-${twoDigits(1 + (number % 28))}-2026`,
  };
}

/** The id of one of a plan's services. Each plan has services of its own. */
export function serviceId(run: string, number: number, index: number): string {
  return `${planId(run, number)}-${index}-service`;
}

function costShares(objectId: string, deductible: number, copay: number): Plan['planCostShares'] {
  return { deductible, _org: org, copay, objectId, objectType: 'membercostshare' };
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0');
}
