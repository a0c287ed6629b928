import { expect, test } from 'bun:test';
import { join } from 'node:path';
import { commands } from './all.ts';

const main = join(import.meta.dir, '../main.ts');

/** Runs ./dev in a process of its own. */
function dev(...args: readonly string[]): {
  readonly code: number;
  readonly out: string;
  readonly err: string;
} {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, main, ...args]);
  return { code: exitCode, out: stdout.toString(), err: stderr.toString() };
}

test.each(commands.map((command) => [command.name, command] as const))(
  '%s --help tells purpose, arguments, options and an example',
  async (name, command) => {
    const text = await command.help();
    const [usage = '', purpose = ''] = text.split('\n\n');
    expect(usage).toStartWith(`./dev ${name}`);
    expect(text).not.toContain('src/main.ts');
    expect(text).toMatch(new RegExp(`\nExamples?:\n  \\./dev ${name}( |\n|$)`));
    const sentences = purpose.startsWith('./dev') ? text : purpose;
    expect(sentences).toMatch(/[A-Z].*\.( |$)/s);
    if (/[<[](part|name…|suite…|file|signal)/.test(command.usage)) expect(text).toContain('\nArguments:\n');
    for (const [option] of command.usage.matchAll(/--[a-z][a-z-]*/g)) {
      expect(text.slice(text.indexOf('\nOptions:\n'))).toContain(`  ${option}`);
    }
  },
);

test('--help is the same wherever it stands, and runs nothing', () => {
  const asked = dev('down', '--purge', '--help');
  expect(asked.code).toBe(0);
  expect(asked.out).toContain('./dev down [--purge]');
  expect(dev('help', 'down').out).toBe(asked.out);
  expect(dev('--help', 'down').out).toBe(asked.out);
});

test('the list of commands names each one', () => {
  const { code, out } = dev('help');
  expect(code).toBe(0);
  for (const { name, summary } of commands) {
    expect(out).toContain(`  ${name}`);
    expect(out.toLowerCase()).toContain(summary.toLowerCase());
  }
});

test('a mistake is answered with the help of its command', () => {
  const option = dev('status', '--jsn');
  expect([option.code, option.out]).toEqual([2, '']);
  expect(option.err).toContain("Unknown option '--jsn'");
  expect(option.err).toContain('./dev status [--json]');
  const command = dev('statsu');
  expect(command.code).toBe(2);
  expect(command.err).toStartWith('There is no command statsu.');
});
