import type { components } from '../../src/routes/generated/types.ts';

/** The plan of the pacts: small, with a service. All its ids begin with its own. */
export function makePlan(objectId: string): components['schemas']['Plan'] {
  const shares = (part: string, deductible: number, copay: number) => ({
    deductible,
    _org: 'example.com',
    copay,
    objectId: `${objectId}-${part}`,
    objectType: 'membercostshare' as const,
  });
  return {
    planCostShares: shares('shares', 2_000, 23),
    linkedPlanServices: [
      {
        linkedService: {
          _org: 'example.com',
          objectId: `${objectId}-physical`,
          objectType: 'service',
          name: 'Yearly physical',
        },
        planserviceCostShares: shares('physical-shares', 10, 0),
        _org: 'example.com',
        objectId: `${objectId}-services`,
        objectType: 'planservice',
      },
    ],
    _org: 'example.com',
    objectId,
    objectType: 'plan',
    planType: 'inNetwork',
    creationDate: '12-12-2017',
  };
}
