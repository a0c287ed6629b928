import type { Setting } from './setting.ts';
import { sections } from './settings.ts';

const head = `# Settings
Generated from the table in \`src/config\` by \`bun run generate\`. Change the table instead.

Settings are variables of the environment, read once at the start of a process. A variable that is empty is not given. With \`_FILE\` after its name, each variable names a file that has the value, as for secrets of containers: \`REDIS_URL_FILE=/run/secrets/redis_url\`. A process with mistakes in its settings names all of them and ends with 1, a command with 2. The log warns at every start of values that are allowed but dangerous, and of unknown variables that begin like a setting (\`check the settings\`).
`;

/** Returns the documentation page of all settings, in Markdown. */
export function renderSettings(): string {
  const tables = Object.entries(sections).map(([title, settings]) => {
    const rows = Object.values(settings).map(renderRow);
    return `\n## ${title}\n| variable | default | allowed | what |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return head + tables.join('');
}

function renderRow({ name, field, fallback, isRequired, what }: Setting<unknown>): string {
  const byDefault = fallback === undefined ? (isRequired ? 'must be given' : '') : grouped(fallback);
  return `| \`${name}\` | ${byDefault} | ${field.allowed.replaceAll(/\d+/g, grouped)} | ${what} |`;
}

/** Large numbers in groups of three digits. */
function grouped(text: string): string {
  return /^\d{5,}$/.test(text) ? Number(text).toLocaleString('en').replaceAll(',', ' ') : text;
}
