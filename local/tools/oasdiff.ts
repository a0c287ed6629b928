import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { installPackages } from '../install.ts';
import { toolFolder } from './folder.ts';
import { runInstaller } from './run.ts';
import type { Tool, ToolSurroundings } from './tool.ts';

const moduleFolder = join(import.meta.dir, 'go');
/** Debian's Go may be older than go.mod requires, so the compiler itself is also downloaded as a module. */
const goVersion = '1.26.8';
/** Node's name of the processor → Go's name, and the module's checksum as in go.sum. */
const toolchains: Readonly<Record<string, { readonly arch: string; readonly sum: string }>> = {
  x64: { arch: 'amd64', sum: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=' },
  arm64: { arch: 'arm64', sum: 'h1:sYL/O6MqS68ML0kjsQ36WoYIpJqkw60TxizWUYUKQMc=' },
};

/** oasdiff, built from the modules of go/go.mod, each checked against go/go.sum. OASDIFF is the program. */
export const oasdiff: Tool = {
  name: 'oasdiff',
  async provide(surroundings) {
    const lockFiles = [join(moduleFolder, 'go.mod'), join(moduleFolder, 'go.sum')];
    const folder = await toolFolder(
      { name: 'oasdiff', lockFiles, fill: (empty) => build(empty, surroundings) },
      surroundings,
    );
    return { OASDIFF: join(folder, 'oasdiff') };
  },
};

async function build(folder: string, { print, signal }: ToolSurroundings): Promise<void> {
  if (Bun.which('go') === null) await installPackages(['golang-go'], print);
  const workshop = join(folder, 'workshop');
  const env = {
    GOPATH: join(workshop, 'path'),
    GOCACHE: join(workshop, 'cache'),
    // Modules are read-only by default, and then cannot be removed.
    GOFLAGS: '-modcacherw',
    GOTOOLCHAIN: 'local',
    GOROOT: undefined,
    CGO_ENABLED: '0',
  };
  const go = await downloadGo(env, signal);
  await runInstaller(
    [go, 'build', '-mod=readonly', '-trimpath', '-o', join(folder, 'oasdiff'), 'github.com/oasdiff/oasdiff'],
    { cwd: moduleFolder, env, signal, timeoutMs: 600_000 },
  );
  rmSync(workshop, { recursive: true });
}

/** The compiler's program `go`. */
async function downloadGo(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string> {
  const toolchain = toolchains[process.arch];
  if (process.platform !== 'linux' || toolchain === undefined) {
    throw new CliError(
      `oasdiff is built on Linux on x64 or arm64, not on ${process.platform} on ${process.arch}.`,
    );
  }
  const module = `golang.org/toolchain@v0.0.1-go${goVersion}.linux-${toolchain.arch}`;
  const told = await runInstaller(['go', 'mod', 'download', '-json', module], {
    // Run outside of any module: no go.mod requires this one.
    cwd: '/',
    env,
    signal,
    timeoutMs: 300_000,
  });
  // Documented at `go help mod download`.
  const { Dir: folder, Sum: sum } = JSON.parse(told) as { Dir: string; Sum: string };
  if (sum !== toolchain.sum) throw new CliError(`${module} is ${sum}, which is not ${toolchain.sum}.`);
  // Modules have no executable files.
  const tools = join(folder, 'pkg', 'tool', `linux_${toolchain.arch}`);
  for (const path of readdirSync(tools).map((name) => join(tools, name))) chmodSync(path, 0o755);
  const go = join(folder, 'bin', 'go');
  chmodSync(go, 0o755);
  return go;
}
