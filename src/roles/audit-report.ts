import type { Asked } from '../audit/audit-repair.ts';
import type { AuditProgress } from '../audit/compare.ts';
import { type Counts, type Finding, kinds } from '../audit/finding.ts';
import { ProgressBar } from './progress-bar.ts';

const maxPrinted = 1_000;

const labels: Readonly<Record<AuditProgress['part'], string>> = {
  plans: 'plans compared',
  documents: 'documents looked up',
  orphans: 'orphans looked at',
  revisions: 'revisions looked up',
};

/** The output of an audit: findings and the summary on standard output, progress on standard error. */
export class AuditReport {
  readonly #json: boolean;
  readonly #max: number;
  readonly #bar = new ProgressBar();
  readonly #beganMs = performance.now();
  #findings = 0;

  constructor({ json, all }: { readonly json: boolean; readonly all: boolean }) {
    this.#json = json;
    this.#max = all ? Number.POSITIVE_INFINITY : maxPrinted;
  }

  progress({ part, done, total }: AuditProgress): void {
    this.#bar.at({ label: labels[part], done, total });
  }

  async finding(finding: Finding): Promise<void> {
    this.#findings++;
    if (this.#findings <= this.#max)
      await this.#print(this.#json ? JSON.stringify(finding) : toText(finding));
  }

  asked({ plans, revisions, removed, hopeless, left }: Asked): void {
    const said = [
      `Asked for the repair of ${plans} plans`,
      ...(revisions > 0 ? [`asked history for ${revisions} revisions`] : []),
      ...(removed > 0 ? [`removed ${removed} documents that no repair of a plan would meet`] : []),
    ];
    this.#bar.say(`${said.join(', ')}.`);
    if (hopeless > 0) {
      this.#bar.say(
        `${hopeless} documents of no plan cannot be removed: their versions are above every revision. A rebuild leaves them behind.`,
      );
    }
    if (left > 0) this.#bar.say(`${left} findings more are left for the next round.`);
  }

  repairing({ plans, revisions }: Asked, wanted: number): void {
    const total = Math.max(plans + revisions, wanted);
    this.#bar.at({ label: 'repaired', done: total - wanted, total });
  }

  stalled(wanted: number): void {
    this.#bar.say(`Nothing was repaired for a minute, and ${wanted} repairs are still pending.`);
    this.#bar.say('Check that a relay and the consumers run; they complete the pending repairs.');
  }

  /**
   * @param refused number of plans whose repair has failed
   * @param misplaced a sentence for each index or alias that is in the wrong place
   */
  async summary(
    index: string,
    counts: Counts,
    { refused, misplaced }: { readonly refused: number; readonly misplaced: readonly string[] },
  ): Promise<void> {
    const more = this.#findings - this.#max;
    if (more > 0 && !this.#json) await this.#print(`… and ${more} more: --all prints them.`);
    const seconds = ((performance.now() - this.#beganMs) / 1_000).toFixed(1);
    const differing = kinds.filter((kind) => counts.findings[kind] > 0);
    if (this.#json) {
      await this.#print(
        JSON.stringify({
          summary: {
            index,
            ...counts,
            misplaced,
            agrees: differing.length + refused + misplaced.length === 0,
          },
        }),
      );
      return;
    }
    const { plans, pending, failed, documents, revisions } = counts;
    await this.#print(
      `${index}: ${plans} plans, ${documents} documents${revisions > 0 ? `, ${revisions} revisions` : ''}; ` +
        `not judged: ${pending} pending and ${failed} failed plans; ${seconds} s`,
    );
    const wrong = differing.map((kind) => `${counts.findings[kind]} ${kind}`);
    if (refused > 0)
      await this.#print(`Refused: ${refused} plans have failed in their repair; getIndexing tells why.`);
    for (const line of misplaced) await this.#print(line);
    if (wrong.length > 0) await this.#print(`Differing: ${wrong.join(', ')}.`);
    else if (refused + misplaced.length === 0) await this.#print('All agrees.');
  }

  end(): void {
    this.#bar.end();
  }

  /** Waits until the line is written. */
  async #print(line: string): Promise<void> {
    this.#bar.clear();
    await Bun.write(Bun.stdout, `${line}\n`);
  }
}

function toText({ kind, plan, objectId, routing, expected, found }: Finding): string {
  const said = [
    `plan ${JSON.stringify(plan)}`,
    ...(objectId === undefined ? [] : [`object ${JSON.stringify(objectId)}`]),
    ...(routing === plan ? [] : [`routed by ${JSON.stringify(routing)}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(found === undefined ? [] : [`found ${found}`]),
  ];
  return `${kind.padEnd(8)}  ${said.join('  ')}`;
}
