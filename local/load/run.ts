import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { milliseconds } from '../../load/runner/durations.ts';
import { CliError } from '../cli-error.ts';
import { type Control, tryConnect } from '../control.ts';
import type { Instance } from '../instance.ts';
import { seconds } from '../print.ts';
import { Acknowledged } from './acknowledged.ts';
import { renderPage } from './page.ts';
import { readPoints } from './points.ts';
import { Collector } from './series.ts';
import { deletePlans, type Findings, type Target, verify } from './verify.ts';

const faultyNode = 'es02';
const shownFindings = 20;

/** The options of a load run. */
export interface LoadRequest {
  /** The script's name in load/, without `.ts`. */
  readonly script: string;
  readonly target: Target;
  /** Variables for the script, such as LOAD_RATE. */
  readonly variables: Readonly<Record<string, string>>;
  /** Stop a node for the middle third of this duration. */
  readonly fault: string | undefined;
  /** Keep the plans after the run. */
  readonly keep: boolean;
  /** Path of the report. */
  readonly report: string;
}

/**
 * Runs the script, compares every acknowledged write with the store and the index, writes the report and deletes the
 * plans. Returns the exit code: 1 if a threshold was missed or an acknowledged write is missing.
 */
export async function runLoad(
  instance: Instance,
  request: LoadRequest,
  signal: AbortSignal,
): Promise<number> {
  const { target, fault, report } = request;
  const script = scriptPath(instance, request.script);
  const points = `${report}.points.json.gz`;
  mkdirSync(dirname(report), { recursive: true });
  rmSync(points, { force: true });
  const control = fault === undefined ? undefined : await connected(instance.name);
  try {
    const runner = chooseRunner(instance);
    console.log(`${runner.name} runs load/${request.script}.ts against ${target.url}.`);
    const begin = performance.now();
    const child = Bun.spawn([...runner.command, '--out', `json=${points}`, script], {
      env: {
        ...process.env,
        PLANBASE_URL: target.url,
        PLANBASE_TOKEN: target.token,
        LOAD_ORG: target.org,
        ...request.variables,
      },
      stdio: ['ignore', 'inherit', 'inherit'],
      signal,
    });
    const inflicted = injectFaults(control, milliseconds(fault ?? '0s'), child.exited);
    const code = await child.exited;
    await inflicted;
    signal.throwIfAborted();
    if (!existsSync(points))
      throw new CliError(`The script failed before its load began (exit code ${code}).`);

    const collector = new Collector();
    const acknowledged = new Acknowledged();
    for await (const point of readPoints(points)) {
      collector.add(point);
      acknowledged.add(point);
    }
    const findings = await verify(target, acknowledged.plans, signal);
    const verdict = describe(findings, acknowledged);
    for (const line of verdict) console.log(line);
    const facts = [
      `${runner.name}, ${seconds(performance.now() - begin)}, ${target.url}`,
      `exit code ${code}${fault === undefined ? '' : `; ${faultyNode} was down for the middle third`}`,
      ...verdict,
    ];
    const page = { title: `Load: ${request.script}`, facts, series: collector.series() };
    writeFileSync(report, await renderPage(page));
    console.log(`Report: ${report}`);
    if (!request.keep) {
      const deleted = await deletePlans(target, [...acknowledged.plans.keys()], signal);
      console.log(`Deleted the ${deleted} plans that were left.`);
    }
    return code === 0 && findings.store.length + findings.index.length === 0 ? 0 : 1;
  } finally {
    control?.close();
    rmSync(points, { force: true });
  }
}

function scriptPath({ root }: Instance, name: string): string {
  const folder = join(root, 'load');
  const names = readdirSync(folder)
    .flatMap((file) => (file.endsWith('.ts') ? file.slice(0, -3) : []))
    .sort();
  if (names.includes(name)) return join(folder, `${name}.ts`);
  throw new CliError(`There is no load script ${name}: there are ${names.join(', ')}.`);
}

function chooseRunner({ root }: Instance): { readonly name: string; readonly command: readonly string[] } {
  const k6 = Bun.which('k6');
  if (k6 !== null) return { name: 'k6', command: [k6, 'run', '--no-usage-report'] };
  const own = join(root, 'load', 'runner', 'main.ts');
  return { name: 'The built-in runner', command: [process.execPath, own] };
}

async function connected(instanceName: string): Promise<Control> {
  const control = await tryConnect(instanceName);
  if (control === undefined) throw new CliError('--fault needs a running instance: ./dev up.');
  return control;
}

/** Stops the node for the middle third of the time; it is up again when this resolves. */
async function injectFaults(control: Control | undefined, durationMs: number, ended: Promise<unknown>) {
  if (control === undefined) return;
  const wait = () => Promise.race([Bun.sleep(durationMs / 3), ended]);
  await wait();
  console.log(`${faultyNode} is stopped.`);
  await control.stop(faultyNode);
  await wait();
  await control.start(faultyNode);
  console.log(`${faultyNode} is back.`);
}

function describe({ store, index }: Findings, { plans, writes }: Acknowledged): string[] {
  const all = [...store, ...index];
  return [
    `${writes} writes of ${plans.size} plans were acknowledged: ${store.length} differ in the store, ${index.length} in the index.`,
    ...all.slice(0, shownFindings).map((finding) => `  ${finding}`),
    ...(all.length > shownFindings ? [`  and ${all.length - shownFindings} more`] : []),
  ];
}
