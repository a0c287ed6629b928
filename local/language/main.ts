import { readProse } from './prose.ts';
import { judge } from './words.ts';

/*
 * Checks the language of comments, messages, documents and the contract: no private vocabulary, no sentence without a
 * subject. Prints each line that fails, and exits with 1 if there is one. CONTRIBUTING.md has the rules.
 */
const isOwnText = /\.(ts|js|lua|md|yaml|yml)$/;
/** Made from other files, released, or full of the words themselves. */
const isLeftOut = /(^|\/)generated\/|^contracts\/(released|pacts)\/|^local\/language\//;

const { stdout } = Bun.spawnSync(['git', 'ls-files', '--cached', '--others', '--exclude-standard']);
const paths = stdout
  .toString()
  .split('\n')
  .filter((path) => isOwnText.test(path) && !isLeftOut.test(path));
let failures = 0;
for (const path of paths) {
  const file = Bun.file(path);
  if (!(await file.exists())) continue;
  for (const { line, text } of readProse(path, await file.text())) {
    const wrong = judge(text);
    if (wrong === undefined) continue;
    failures++;
    console.log(`${path}:${line}: ${wrong}\n  ${text.slice(0, 160)}`);
  }
}
if (failures > 0) console.log(`${failures} lines are hard to read.`);
process.exitCode = failures > 0 ? 1 : 0;
