import createClient from 'openapi-fetch';
import type { components, paths } from '../../src/routes/generated/types.ts';

type Plan = components['schemas']['Plan'];

/** The requests of a nightly batch of enrolments. */
export class EnrolmentBatch {
  readonly #baseUrl: string;
  readonly #headers: { readonly authorization: string };
  readonly #client: ReturnType<typeof createClient<paths>>;

  constructor(baseUrl: string, token: string) {
    this.#baseUrl = baseUrl;
    this.#headers = { authorization: `Bearer ${token}` };
    this.#client = createClient<paths>({ baseUrl, headers: this.#headers });
  }

  /** Creates the plan once, however often it is called with the same key; resolves with its entity tag. */
  async create(plan: Plan, key: string): Promise<string> {
    const { response } = await this.#client.POST('/v1/plans', {
      params: { header: { 'Idempotency-Key': key } },
      body: plan,
    });
    if (response.status !== 201) throw new Error(`a create was answered ${response.status}`);
    return response.headers.get('etag') ?? '';
  }

  /** Sets the copay; false when somebody else has changed the plan meanwhile. */
  async setCopay(objectId: string, etag: string, copay: number): Promise<boolean> {
    const path = `/v1/plans/${encodeURIComponent(objectId)}`;
    const response = await fetch(this.#baseUrl + path, {
      method: 'PATCH',
      headers: {
        ...this.#headers,
        'content-type': 'application/merge-patch+json',
        'if-match': etag,
      },
      body: JSON.stringify({ planCostShares: { copay } }),
    });
    if (response.status === 412) return false;
    if (response.status !== 200) throw new Error(`a patch was answered ${response.status}`);
    return true;
  }
}
