import { availableParallelism } from 'node:os';
import { table } from '../../local/print.ts';
import { median } from '../harness/compare.ts';
import { type CommandUse, type CommandUses, minRecordedUs } from '../harness/redis-use.ts';
import type { NamedProcess } from '../harness/whole-system.ts';
import type { SystemFigures, Turn } from './system.ts';
import { connections, type LoadResult, plans } from './turn.ts';

type Row = readonly (string | number)[];

const maxCommands = 10;

/** Formats the report: medians of the turns. */
export function reportSystem(processes: readonly NamedProcess[], figures: SystemFigures): string {
  const { turns, recorded } = figures;
  const title = `${plans} plans of 8 objects, created at ${connections} connections; medians of ${turns.length} turns`;
  return [
    `${title}\n${ratesTable(turns)}`,
    turnsTable(processes, turns),
    cpuTable(processes, figures),
    redisTable(turns),
    functionsTable(recorded.calls, recorded.load),
    memoryTable(processes, turns),
  ].join('\n\n');
}

/** The median over the turns, of both loads. */
function medians(
  turns: readonly Turn[],
  measure: (load: LoadResult) => number,
): [full: number, half: number] {
  return [median(turns.map(({ full }) => measure(full))), median(turns.map(({ half }) => measure(half)))];
}

function ratesTable(turns: readonly Turn[]): string {
  const row = (name: string, digits: number, measure: (load: LoadResult) => number): Row => [
    name,
    ...medians(turns, measure).map((value) => fixed(value, digits)),
    ...toRange(
      turns.map(({ full }) => measure(full)),
      digits,
    ),
  ];
  return table([
    ['', 'full rate', 'half of it', 'full rate: min', 'max'],
    row('creates/s', 0, ({ ratePerS }) => ratePerS),
    row('answers, p50 ms', 1, ({ p50Ms }) => p50Ms),
    row('answers, p99 ms', 1, ({ p99Ms }) => p99Ms),
    row('first request to last plan searchable, s', 2, ({ searchableMs }) => searchableMs / 1_000),
    row('last answer to last plan searchable, s', 2, ({ lagMs }) => lagMs / 1_000),
    row('first request to last revision in history, s', 2, ({ historyMs }) => historyMs / 1_000),
  ]);
}

/** Turn by turn, so that a disturbed turn can be distinguished from the others. */
function turnsTable(processes: readonly NamedProcess[], turns: readonly Turn[]): string {
  const groups: readonly ((process: NamedProcess) => boolean)[] = [
    ({ isRole }) => isRole,
    ({ name }) => name === 'redis',
    ({ name }) => name === 'rabbitmq',
  ];
  const row = (name: string, load: LoadResult): Row => {
    const readCpu = (isChosen: (process: NamedProcess) => boolean) =>
      load.cpuUs.reduce((sum, us, i) => {
        const process = processes[i];
        return process !== undefined && isChosen(process) ? sum + us : sum;
      }, 0) / plans;
    return [
      name,
      fixed(load.ratePerS, 0),
      fixed(load.p99Ms, 1),
      fixed(load.searchableMs / 1_000, 2),
      ...groups.map((isChosen) => fixed(readCpu(isChosen), 0)),
      fixed(othersPercent(load), 0),
    ];
  };
  return `Turn by turn; CPU is whole, µs a plan. A turn is disturbed when others use more than a few percent of the machine
${table([
  ['', 'creates/s', 'p99 ms', 'searchable s', 'Planbase', 'redis', 'rabbitmq', 'others, % of the machine'],
  ...turns.flatMap(({ full, half }, i) => [row(`${i + 1} full`, full), row(`${i + 1} half`, half)]),
])}`;
}

/** CPU of all processes other than the system's and the load generator, as a share of all cores. */
function othersPercent({ cpuUs, countedMs }: LoadResult): number {
  return (100 * (cpuUs.at(-1) ?? Number.NaN)) / (countedMs * 1_000 * availableParallelism());
}

function cpuTable(processes: readonly NamedProcess[], { turns, idleUsPerS }: SystemFigures): string {
  const makeRow = (name: string, chosen: readonly number[]): Row => {
    const sum = (values: readonly number[]) => chosen.reduce((total, i) => total + (values[i] ?? 0), 0);
    const idle = sum(idleUsPerS);
    const whole = medians(turns, ({ cpuUs }) => sum(cpuUs) / plans);
    const net = medians(turns, ({ cpuUs, countedMs }) => (sum(cpuUs) - (idle * countedMs) / 1_000) / plans);
    return [name, ...[whole[0], net[0], whole[1], net[1]].map((us) => fixed(us, 0)), fixed(idle / 1_000, 1)];
  };
  const indices = processes.map((_, i) => i);
  const ours = indices.filter((i) => processes[i]?.isRole);
  const followers = ours.filter((i) => processes[i]?.name !== 'api');
  const nodes = indices.filter((i) => processes[i]?.name.startsWith('es'));
  return `CPU, µs a plan (user and system, /proc/<pid>/stat, with threads and children)
"whole" counts all CPU from the first request until all is projected and 3 s more: idle background work is in it.
"net" is without that: the idle use of the last column, measured before over 10 s, for as long as was counted.
${table([
  ['', 'full: whole', 'full: net', 'half: whole', 'half: net', 'idle, ms CPU/s'],
  ...processes.map(({ name }, i) => makeRow(name, [i])),
  makeRow('rest of the machine', [processes.length]),
  makeRow('= all of Planbase', ours),
  makeRow('= Planbase but api', followers),
  makeRow('= Elasticsearch', nodes),
])}`;
}

function redisTable(turns: readonly Turn[]): string {
  const cpu = (name: string, measure: (load: LoadResult) => number) =>
    [name, ...medians(turns, measure).map((us) => fixed(us / plans, 0))] satisfies Row;
  const names = [...new Set(turns.flatMap(({ full }) => [...full.commands.keys()]))];
  const use = (name: string, part: keyof CommandUse) =>
    medians(turns, ({ commands }) => (commands.get(name)?.[part] ?? 0) / plans);
  const top = names
    .map((name) => ({ name, us: use(name, 'us'), calls: use(name, 'calls') }))
    .sort((a, b) => b.us[0] - a.us[0])
    .slice(0, maxCommands);
  return `Redis by its own account, µs a plan (INFO cpu; idle background work is in it)
${table([
  ['', 'full', 'half'],
  cpu('main thread', ({ redisCpu }) => redisCpu.mainThreadUs),
  cpu('all threads', ({ redisCpu }) => redisCpu.allThreadsUs),
])}

Redis by command (INFO commandstats; idle background work is in it; what functions call is in the time of fcall too;
times are by the clock: a busy machine makes them longer than the CPU)
${table([
  ['', 'full: µs a plan', 'calls a plan', 'half: µs a plan', 'calls a plan'],
  ...top.map(({ name, us, calls }) => [
    name,
    fixed(us[0], 1),
    fixed(calls[0], 3),
    fixed(us[1], 1),
    fixed(calls[1], 3),
  ]),
])}`;
}

function functionsTable(calls: CommandUses, load: LoadResult): string {
  const rows = [...calls].sort(([, a], [, b]) => b.us - a.us);
  const fcall = load.commands.get('fcall') ?? { calls: 0, us: 0 };
  return `Redis by function and command of a client, in one more load at full rate (${load.ratePerS.toFixed(0)}/s), recorded by the slow log:
calls of ${minRecordedUs} µs or more, and recording makes each a little slower. All calls of functions: ${fixed(fcall.us / plans, 1)} µs and ${fixed(fcall.calls / plans, 3)} calls a plan.
${table([
  ['', 'µs a plan', 'calls a plan', 'µs a call'],
  ...rows
    .slice(0, 2 * maxCommands)
    .map(([name, use]) => [
      name,
      fixed(use.us / plans, 1),
      fixed(use.calls / plans, 3),
      fixed(use.us / use.calls, 0),
    ]),
])}`;
}

function memoryTable(processes: readonly NamedProcess[], turns: readonly Turn[]): string {
  const names = processes.filter(({ isRole }) => isRole).map(({ name }) => name);
  const mib = (bytes: number) => fixed(bytes / 1_048_576, 0);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const row = (name: string, pick: (bytes: readonly number[]) => number): Row => [
    name,
    mib(medians(turns, ({ residentBytes }) => pick(residentBytes))[0]),
    mib(medians(turns, ({ residentBytes }) => pick(residentBytes))[1]),
    mib(Math.max(...turns.flatMap(({ full, half }) => [pick(full.peakBytes), pick(half.peakBytes)]))),
  ];
  return `Resident memory of Planbase's processes, MiB
${table([
  ['', 'after full', 'after half', 'most'],
  ...names.map((name, i) => row(name, (bytes) => bytes[i] ?? Number.NaN)),
  row('sum', sum),
])}`;
}

function toRange(values: readonly number[], digits: number): string[] {
  return [Math.min(...values), Math.max(...values)].map((value) => fixed(value, digits));
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits);
}
