// Generated from the contract by openapi-elysia. Change the contract instead.

/** The field that holds the relation of a document, and from the second level on its parent. */
export const joinField = 'relation';

/** Parent relation → child relations. */
export const relations = {
  plan: ['planCostShare', 'linkedPlanService'],
  linkedPlanService: ['linkedService', 'planserviceCostShare'],
} as const;

/** Fields of the documents of all relations, with the join. */
export const properties = {
  _org: { type: 'keyword' as const },
  objectId: { type: 'keyword' as const },
  objectType: { type: 'keyword' as const },
  planType: { type: 'keyword' as const },
  creationDate: { type: 'date' as const, format: 'MM-dd-yyyy||yyyy-MM-dd' },
  deductible: { type: 'double' as const },
  copay: { type: 'double' as const },
  name: { type: 'text' as const, fields: { keyword: { type: 'keyword' as const } } },
  relation: {
    type: 'join' as const,
    relations: {
      plan: ['planCostShare', 'linkedPlanService'],
      linkedPlanService: ['linkedService', 'planserviceCostShare'],
    },
  },
};

/** The mapping of a new index: only these fields are allowed, and every document is routed by its tree. */
export const mapping = { dynamic: 'strict' as const, _routing: { required: true }, properties };
