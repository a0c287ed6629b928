// Generated from the contract by openapi-elysia. Change the contract instead.
import type { TreeNode } from '../tree.ts';

/** The root relation; each node names its id, its indexed fields and the properties that hold its children. */
export const tree: TreeNode = {
  relation: 'plan',
  id: 'objectId',
  fields: ['_org', 'objectId', 'objectType', 'planType', 'creationDate'],
  children: [
    {
      property: 'planCostShares',
      list: false,
      node: {
        relation: 'planCostShare',
        id: 'objectId',
        fields: ['deductible', 'copay', '_org', 'objectId', 'objectType'],
        children: [],
      },
    },
    {
      property: 'linkedPlanServices',
      list: true,
      node: {
        relation: 'linkedPlanService',
        id: 'objectId',
        fields: ['_org', 'objectId', 'objectType'],
        children: [
          {
            property: 'linkedService',
            list: false,
            node: {
              relation: 'linkedService',
              id: 'objectId',
              fields: ['_org', 'objectId', 'objectType', 'name'],
              children: [],
            },
          },
          {
            property: 'planserviceCostShares',
            list: false,
            node: {
              relation: 'planserviceCostShare',
              id: 'objectId',
              fields: ['deductible', 'copay', '_org', 'objectId', 'objectType'],
              children: [],
            },
          },
        ],
      },
    },
  ],
};
