import type { Principal } from '../../auth/principal.ts';
import { Failure } from '../../failure.ts';
import { problem } from '../../routes/answer.ts';
import type { components } from '../../routes/generated/types.ts';
import { type CommitRequest, commit, type OutcomeOf } from '../../store/commit.ts';
import { type Context, toCaller } from '../context.ts';
import { entityTag } from '../entity-tags.ts';
import { alreadyExists, foreignOrg, invalidTree, objectOwned, orgChanged } from '../problems.ts';
import type { Line } from './lines.ts';
import { type LineDocument, type Refused, readLine } from './read-line.ts';
import type { Taken } from './window.ts';

type Answer = components['schemas']['ImportLine'];

/** Parameters of one import. */
export interface ImportOptions {
  readonly context: Context;
  readonly principal: Principal;
  readonly trace: string;
  /** Whether to keep or replace an existing plan that differs. */
  readonly existing: 'keep' | 'replace';
  /** Whether the client has sent nothing for too long. */
  readonly isIdle: () => boolean;
}

/** Writes the lines of one import, several at a time. */
export class LineWriter {
  readonly #options: ImportOptions;
  /** The newest write in flight of each plan: lines of one plan are written in their order. */
  readonly #writing = new Map<string, Promise<Answer>>();
  /** Why the store accepts no more; undefined while it does. */
  #refusal: string | undefined;

  constructor(options: ImportOptions) {
    this.#options = options;
  }

  /** Starts to write a line, unless the import must end with it. */
  readonly take = (line: Line): Taken => {
    const end = this.#end();
    const answer = end === undefined ? this.#write(line) : Promise.resolve(failed(line.number, end));
    return { answer: answer.then((value) => this.#text(value)), last: end !== undefined };
  };

  #text(answer: Answer): string {
    this.#options.context.counts.importLine(answer.status);
    return `${JSON.stringify(answer)}\n`;
  }

  /** Why nothing more can be written. */
  #end() {
    if (this.#options.context.closing.aborted) {
      return problem('unavailable', {
        detail: 'This process is stopping, and the import ends here. Send it again from this line.',
      });
    }
    if (this.#options.isIdle()) {
      return problem('stalled', {
        detail: 'Nothing was sent for too long, and the import ends here. Send it again from this line.',
      });
    }
    if (this.#refusal !== undefined) {
      return problem('unavailable', {
        detail: `${this.#refusal} The import ends here: send it again from this line.`,
      });
    }
    if (this.#options.principal.expiresAtS * 1_000 > Date.now()) return undefined;
    return problem('invalid-token', {
      detail: 'The token has expired, and the import ends here. Send it again from this line.',
    });
  }

  #write({ number, bytes }: Line): Promise<Answer> {
    const read = readLine(bytes, this.#options.context.bodyBytes);
    if ('refused' in read) return Promise.resolve(failed(number, read.refused, read.objectId));
    return this.#inTurn(number, read.document);
  }

  /** Writes after the previous line's write of the same plan has completed. */
  async #inTurn(number: number, document: LineDocument): Promise<Answer> {
    const before = this.#writing.get(document.plan);
    const mine =
      before === undefined ? this.#commit(number, document) : this.#after(before, number, document);
    this.#writing.set(document.plan, mine);
    try {
      return await mine;
    } finally {
      if (this.#writing.get(document.plan) === mine) this.#writing.delete(document.plan);
    }
  }

  async #after(before: Promise<Answer>, number: number, document: LineDocument): Promise<Answer> {
    await before;
    return this.#commit(number, document);
  }

  async #commit(number: number, document: LineDocument): Promise<Answer> {
    const { context, principal, trace, existing } = this.#options;
    const write = {
      ...document,
      caller: toCaller(context, principal),
      actor: principal.subject,
      trace,
    };
    try {
      const { store, commitDeadlineMs } = context;
      const outcome =
        existing === 'keep'
          ? await commit(store, { ...write, operation: 'create', same: true }, commitDeadlineMs)
          : await commit(store, { ...write, operation: 'replace', upsert: true }, commitDeadlineMs);
      return answerTo(number, document, principal, outcome);
    } catch (error) {
      if (!(error instanceof Failure) || !isStoreFailure(error.code)) throw error;
      // The outcome of this line is unknown; the next one is not tried.
      this.#refusal = error.code === 'unavailable' ? error.detail : 'The store cannot be reached.';
      return failed(number, problem(error.code, { detail: error.detail }), document.plan);
    }
  }
}

/** Whether a failure is one of the store: no further line can be written then. */
function isStoreFailure(code: string): code is 'unavailable' | 'outcome-unknown' {
  return code === 'unavailable' || code === 'outcome-unknown';
}

type LineOutcome = OutcomeOf<
  | (CommitRequest & { readonly operation: 'create'; readonly same: true })
  | (CommitRequest & { readonly operation: 'replace'; readonly upsert: true })
>;

function answerTo(
  line: number,
  { plan: objectId, body }: LineDocument,
  principal: Principal,
  outcome: LineOutcome,
): Answer {
  switch (outcome.outcome) {
    case 'committed': {
      const etag = entityTag(outcome.revision);
      if (outcome.created === true) return { line, objectId, status: 201, etag, outcome: 'created' };
      return { line, objectId, status: 200, etag, outcome: 'replaced' };
    }
    case 'unchanged':
      return { line, objectId, status: 200, etag: entityTag(outcome.revision), outcome: 'unchanged' };
    case 'already-exists':
      return failed(line, alreadyExists(), objectId);
    case 'object-owned':
      return failed(line, objectOwned(outcome.clashes, body), objectId);
    case 'foreign-org':
      return failed(line, foreignOrg(principal), objectId);
    case 'org-changed':
      return failed(line, invalidTree([orgChanged]), objectId);
  }
}

function failed(line: number, { status, body }: Refused, objectId?: string): Answer {
  return { line, ...(objectId !== undefined && { objectId }), status, problem: body };
}
