/** A large plan that the contract accepts. */
export interface LargePlanOptions {
  readonly objectId: string;
  readonly org: string;
  /** At most 1 000. A plan has 2 objects and 3 for each service. */
  readonly services: number;
  /** Length of the plan as JSON in UTF-8, about; names of services are padded until it is reached. */
  readonly bytes?: number;
  /** Objects of one generation have other ids than those of another; the plan itself keeps its id. */
  readonly generation?: string | number;
  /** Services from this one on belong to `generation`, the others to generation 0. By default all of them do. */
  readonly changedFrom?: number;
  readonly planType?: string;
}

/** A node of the tree; every property is a string, a number, a node or a list of nodes. */
export interface LargePlan {
  readonly objectId: string;
  readonly _org: string;
  readonly linkedPlanServices: readonly unknown[];
  readonly [property: string]: unknown;
}

/** Eight letters of four bytes each and a blank: the longest name has 1 000 characters. */
const word = `${'\u{10330}'.repeat(8)} `;
const wordBytes = 33;
const maxWords = 110;

/** Builds a plan of the given size. */
export function largePlan(options: LargePlanOptions): LargePlan {
  const bare = build(options, 0);
  const missingBytes = (options.bytes ?? 0) - Buffer.byteLength(JSON.stringify(bare));
  const words = Math.floor(missingBytes / wordBytes / options.services);
  return words > 0 ? build(options, Math.min(words, maxWords)) : bare;
}

function build(options: LargePlanOptions, words: number): LargePlan {
  const { objectId, org: _org, services, generation = 0, changedFrom = 0, planType = 'inNetwork' } = options;
  const shares = (id: string) => ({
    deductible: 10,
    _org,
    copay: 175,
    objectId: id,
    objectType: 'membercostshare',
  });
  const service = (i: number) => {
    const id = `${objectId}-${i < changedFrom ? 0 : generation}-${i}`;
    return {
      linkedService: { _org, objectId: `${id}-s`, objectType: 'service', name: `${i} ${word.repeat(words)}` },
      planserviceCostShares: shares(`${id}-c`),
      _org,
      objectId: id,
      objectType: 'planservice',
    };
  };
  return {
    planCostShares: shares(`${objectId}-c`),
    linkedPlanServices: Array.from({ length: services }, (_, i) => service(i)),
    _org,
    objectId,
    objectType: 'plan',
    planType,
    creationDate: '12-12-2017',
  };
}
