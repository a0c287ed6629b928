import { table } from '../print.ts';
import type { ChaosReport } from './chaos-report.ts';
import { describe } from './faults.ts';
import type { Done } from './inject-faults.ts';
import { answeredWithinMs, type Organisation } from './organisations.ts';
import type { Outage } from './outages.ts';
import type { Planned } from './schedule.ts';

/** The results of a run, as reported. */
export interface Report {
  readonly seed: number;
  readonly minutes: number;
  readonly clients: number;
  readonly writesPerSecond: number;
  readonly faults: readonly Done[];
  readonly outages: readonly Outage[];
  /** How often there was no answer, by status or name of the error. */
  readonly unanswered: ReadonlyMap<string, number>;
  /** From the end of the last fault, or of the last write, whichever was later, until nothing was pending. */
  readonly idleAfterMs: number | undefined;
  readonly organisations: readonly OrganisationReport[];
  readonly verdict: ChaosReport;
  /** Number of writes that were answered as searchable and then checked in the index. */
  readonly verified: number;
}

/** The results of one organisation. */
export interface OrganisationReport {
  readonly organisation: Organisation;
  /** Size of its largest plan. */
  readonly largestBytes: number;
  /** The longest time from first sending a write to its answer. */
  readonly maxWaitMs: number;
  /** From the end of the last fault or of its last write until all was searchable; undefined if it took too long. */
  readonly searchableAfterMs: number | undefined;
}

/** Maximum number of findings of one kind that are printed; for further ones, only their number is printed. */
const shownFindings = 20;

/** The schedule as a table. */
export function scheduleTable(schedule: readonly Planned[]): string {
  const rows = schedule.map((planned) => [time(planned.atMs), lasting(planned.forMs), describe(planned)]);
  return table([['at', 'for', 'fault'], ...rows]);
}

/** Returns every category that must be empty, with its findings. */
function failings(report: Report): [string, readonly string[] | number][] {
  const { verdict, idleAfterMs } = report;
  const all = (kind: 'lost' | 'unexplained' | 'replicaDiffers' | 'wrongAnswers') =>
    verdict.organisations.flatMap(({ org, ...found }) => found[kind].map((line) => `${org}: ${line}`));
  return [
    ['writes lost', [...all('lost'), ...verdict.unkept]],
    ['revisions that nobody wrote', [...all('unexplained'), ...verdict.strangers]],
    ['plans wrong in the replicas', all('replicaDiffers')],
    ['documents wrong', verdict.documentsWrong],
    ['orphans', verdict.orphans],
    ['dead letters', verdict.deadLetters],
    ['given up', verdict.failed],
    ['wrong answers', all('wrongAnswers')],
    ['organisations that waited too long', report.organisations.flatMap(unfairTo)],
    ['pending for ever', idleAfterMs === undefined ? 1 : 0],
  ];
}

/** Returns the waits of an organisation that were too long. */
function unfairTo({ organisation, maxWaitMs, searchableAfterMs }: OrganisationReport): string[] {
  const { org, searchableWithinMs } = organisation;
  return [
    ...(maxWaitMs > answeredWithinMs
      ? [
          `${org}: a write waited ${lasting(maxWaitMs)} for its answer, more than ${lasting(answeredWithinMs)}`,
        ]
      : []),
    ...(searchableAfterMs === undefined
      ? [`${org}: not everything was searchable ${lasting(searchableWithinMs)} after the last fault`]
      : []),
  ];
}

function organisationRows({ organisations, verdict }: Report): (string | number)[][] {
  return organisations.map(
    ({ organisation: { org, clients }, largestBytes, maxWaitMs, searchableAfterMs }) => [
      org,
      clients,
      verdict.organisations.find((each) => each.org === org)?.acknowledged ?? 0,
      `${(largestBytes / 1_024).toFixed(0)} KiB`,
      lasting(maxWaitMs),
      searchableAfterMs === undefined ? 'too late' : lasting(searchableAfterMs),
    ],
  );
}

const formatCount = (found: readonly string[] | number) => (typeof found === 'number' ? found : found.length);

/** Whether the run has no failing findings. */
export function isClean(report: Report): boolean {
  return failings(report).every(([, found]) => formatCount(found) === 0);
}

/** The whole report. */
export function reportText(report: Report): string {
  const { seed, minutes, clients, writesPerSecond, faults, outages, unanswered, idleAfterMs, verdict } =
    report;
  const kinds = Map.groupBy(faults, ({ planned }) => planned.kind);
  const byKind = [...kinds].map(([kind, done]) => [kind, done.length] as const);
  const silences = [...unanswered].map(([reason, times]) => `${times} × ${reason}`).join(', ');
  const findings = failings(report).flatMap(([name, found]) =>
    typeof found === 'number' || found.length === 0
      ? []
      : [`\n${name}:`, ...found.slice(0, shownFindings).map((line) => `  ${line}`)],
  );
  return [
    `Chaos with seed ${seed}: ${minutes} min, ${clients} clients, at most ${writesPerSecond} writes a second`,
    '',
    table([
      ['at', 'for', 'ready after', 'fault'],
      ...faults.map(({ planned, fromMs, untilMs, readyMs }) => [
        time(fromMs),
        lasting(untilMs - fromMs),
        lasting(readyMs - untilMs),
        describe(planned),
      ]),
    ]),
    '',
    table([['faults', faults.length], ...byKind.toSorted(([a], [b]) => (a < b ? -1 : 1))]),
    '',
    table([
      ['longest time without a write', 'at', 'cause'],
      ...outages.map(({ forMs, atMs, cause }) => [lasting(forMs), time(atMs), cause]),
    ]),
    '',
    table([
      [
        ...['organisation', 'clients', 'writes acknowledged', 'largest plan', 'longest wait for an answer'],
        'from the last fault to searchable',
      ],
      ...organisationRows(report),
    ]),
    '',
    table([
      ['writes acknowledged', sum(verdict, 'acknowledged')],
      ['of these, lost when Redis came back empty', sum(verdict, 'lostWithRedis')],
      ['writes without an answer that had happened', sum(verdict, 'unansweredButDone')],
      ['writes answered as searchable and looked for', report.verified],
      ...failings(report).map(([name, found]) => [name, formatCount(found)] as const),
      ['from the last fault to nothing pending', idleAfterMs === undefined ? 'never' : lasting(idleAfterMs)],
    ]),
    ...(silences === '' ? [] : ['', `Not answered: ${silences}`]),
    ...findings,
    '',
    isClean(report) ? 'Nothing was lost, and everything is right.' : 'SOMETHING IS WRONG, see above.',
  ].join('\n');
}

function sum(
  { organisations }: ChaosReport,
  figure: 'acknowledged' | 'lostWithRedis' | 'unansweredButDone',
): number {
  return organisations.reduce((total, each) => total + each[figure], 0);
}

/** Minutes and seconds, such as `1:07.2`. */
function time(ms: number): string {
  const tenths = Math.round(ms / 100);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
}

function lasting(ms: number): string {
  return ms === 0 ? '' : `${(ms / 1_000).toFixed(1)} s`;
}
