import type { BulkStep } from '../../es/bulk.ts';
import { planDocuments } from '../../es/documents.ts';
import type { GenerationMapping } from '../../es/mappings.ts';
import type { Found } from '../../es/refresh.ts';
import { type PlanSnapshot, targetGenerations } from '../../store/projection.ts';

/** The stale documents of a plan that a repair has found, by generation. */
export type StaleDocuments = ReadonlyMap<string, readonly Found[]>;

/** The mappings by name of the generation. */
export type GenerationMappings = ReadonlyMap<string, GenerationMapping>;

/**
 * Returns the steps that bring every generation to the plan's state when it was read. Every object of the tree is
 * written at the plan's revision. Every object that is leaving is removed at the revision that removed it. Every
 * document that a repair found is removed at exactly the version found: a higher version could remove an object that
 * has moved to another plan meanwhile. A document found under another plan's routing may be at the very place of an
 * object of the tree, so it is removed first. A generation of an older version gets as much of each object as its
 * mapping accepts.
 */
export function stepsFor(
  snapshot: PlanSnapshot,
  found: StaleDocuments,
  mappingsByGeneration: GenerationMappings,
): BulkStep[] {
  const { plan, revision: version, leaving, horizon } = snapshot;
  const documents = planDocuments(snapshot);
  const inTree = new Set(documents.map(({ id }) => id));
  return targetGenerations(snapshot).flatMap((index) => {
    const removal = (id: string, at: string, routing = plan): BulkStep => ({
      action: 'delete',
      index,
      id,
      routing,
      version: at,
    });
    const puts = documents.flatMap((document): BulkStep[] => {
      const fitting = mappingsByGeneration.get(index)?.fit(document);
      if (fitting === undefined) return [];
      const source = JSON.stringify(fitting);
      return [{ action: 'index', index, id: document.id, routing: plan, version, source }];
    });
    const removals = Object.entries(leaving).map(([id, removedAt]) => removal(id, removedAt));
    const staleDocuments = (found.get(index) ?? [])
      .filter(({ id, routing }) => routing !== plan || !inTree.has(id))
      .filter(({ version: at }) => at <= Number(horizon))
      .map(({ id, routing, version: at }) => removal(id, String(at), routing));
    return [...staleDocuments, ...puts, ...removals];
  });
}
