import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refused } from './complaint.ts';
import { banner } from './emit/text.ts';
import { generate } from './generate.ts';

const usage = `Usage: bun generator/main.ts [--check] [options]
  --contract FILE     the OpenAPI 3.1 document                          (openapi.yaml)
  --out DIR           what the server runs on                           (src/routes/generated)
  --index-out DIR     what the search index is made of                  (src/es/generated)
  --messages-out DIR  what messages are made and checked with           (src/consumers/generated)
  --answer MODULE     helpers for answers, as seen from --out           (../answer.ts)
  --protocol MODULE   the protocol layer, as seen from --out            (../protocol.ts)
  --principal MODULE  the type Principal, as seen from --out            (../../auth/principal.ts)
  --tree MODULE       the type TreeNode, as seen from --index-out       (../tree.ts)
  --check             write nothing; fail if a file is not what the contract gives`;

const { values } = parseArgs({
  options: {
    contract: { type: 'string', default: 'openapi.yaml' },
    out: { type: 'string', default: 'src/routes/generated' },
    'index-out': { type: 'string', default: 'src/es/generated' },
    'messages-out': { type: 'string', default: 'src/consumers/generated' },
    answer: { type: 'string', default: '../answer.ts' },
    protocol: { type: 'string', default: '../protocol.ts' },
    principal: { type: 'string', default: '../../auth/principal.ts' },
    tree: { type: 'string', default: '../tree.ts' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  let files: Map<string, string>;
  try {
    files = await generate(values.contract, await readFile(values.contract, 'utf8'), {
      routes: values.out,
      index: values['index-out'],
      messages: values['messages-out'],
      imports: {
        answer: values.answer,
        protocol: values.protocol,
        principal: values.principal,
        principalName: 'Principal',
        tree: values.tree,
      },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  }
  const drifted = await findDrift(files);
  if (values.check) {
    for (const path of drifted)
      console.error(`${path}: not what ${values.contract} gives; run the generator`);
    return drifted.length === 0 ? 0 : 1;
  }
  for (const path of drifted) {
    const text = files.get(path);
    if (text === undefined) {
      await rm(path);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`${files.size} files from ${values.contract}, ${drifted.length} changed`);
  return 0;
}

/** Paths whose file is missing, differs, or was generated once and no longer is. */
async function findDrift(files: ReadonlyMap<string, string>): Promise<string[]> {
  const drifted: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present !== text) drifted.push(path);
  }
  for (const folder of [values.out, values['index-out'], values['messages-out']]) {
    const names = await readdir(folder).catch(() => []);
    for (const path of names.map((name) => join(folder, name))) {
      // Only what an earlier run emitted is ours to remove.
      if (!files.has(path) && (await readFile(path, 'utf8').catch(() => '')).startsWith(banner))
        drifted.push(path);
    }
  }
  return drifted.sort();
}
