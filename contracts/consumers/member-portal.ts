import createClient from 'openapi-fetch';
import type { components, paths } from '../../src/routes/generated/types.ts';

/** A plan as the portal keeps it. */
export interface Copy {
  readonly plan: components['schemas']['Plan'];
  readonly etag: string;
}

/** The requests of a portal for members. */
export class MemberPortal {
  readonly #client: ReturnType<typeof createClient<paths>>;

  constructor(baseUrl: string, token: string) {
    this.#client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
  }

  /** The plan; undefined when there is none. */
  async read(objectId: string): Promise<Copy | undefined> {
    const { data, response } = await this.#client.GET('/v1/plans/{objectId}', {
      params: { path: { objectId } },
    });
    if (response.status === 404) return undefined;
    if (data === undefined) throw new Error(`reading ${objectId} was answered ${response.status}`);
    return { plan: data, etag: response.headers.get('etag') ?? '' };
  }

  /** The copy itself when the plan is as it was, else a new one; undefined when the plan is gone. */
  async refresh(copy: Copy): Promise<Copy | undefined> {
    const { objectId } = copy.plan;
    const { data, response } = await this.#client.GET('/v1/plans/{objectId}', {
      params: { path: { objectId }, header: { 'If-None-Match': copy.etag } },
    });
    if (response.status === 304) return copy;
    if (response.status === 404) return undefined;
    if (data === undefined) throw new Error(`reading ${objectId} was answered ${response.status}`);
    return { plan: data, etag: response.headers.get('etag') ?? '' };
  }

  /** Ids of plans of which a service has a copay of at most this. */
  async withServiceCopay(copay: number): Promise<string[]> {
    const costShare = { type: 'planserviceCostShare' as const, query: { range: { copay: { lte: copay } } } };
    const service = { type: 'linkedPlanService' as const, query: { has_child: costShare } };
    const { data, response } = await this.#client.POST('/v1/search', {
      body: { query: { has_child: service }, size: 10 },
    });
    if (data === undefined) throw new Error(`a search was answered ${response.status}`);
    return data.hits.map(({ planId }) => planId);
  }

  /** Ids of plans of a type that cover the service, with a copay of their own of at most `copayMax`. */
  async search(service: string, planType: string, copayMax: number): Promise<string[]> {
    const { data, response } = await this.#client.GET('/v1/plans', {
      params: { query: { service, planType, copayMax } },
    });
    if (data === undefined) throw new Error(`a search was answered ${response.status}`);
    return data.items.map(({ objectId }) => objectId);
  }
}
