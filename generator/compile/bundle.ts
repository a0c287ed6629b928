import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/**
 * Returns the compiled schemas as one module without imports. Ajv's own output still calls `require`, so it is bundled
 * with its dependencies and the code that words the faults.
 *
 * @param exported name of the export → key of the schema in `ajv`
 * @param patternWords pattern → description of the texts that match it
 */
export async function bundle(
  ajv: Ajv2020,
  exported: Readonly<Record<string, string>>,
  patternWords: Readonly<Record<string, string>> = {},
): Promise<string> {
  const compiled = standaloneCode(ajv, exported);
  const require = createRequire(import.meta.url);
  const entry = [
    "import * as compiled from 'generated:compiled';",
    "import { listFaults } from 'generated:faults';",
    `const patternWords = ${JSON.stringify(patternWords)};`,
    ...Object.keys(exported).map(
      (name) => `export const ${name} = listFaults(compiled.${name}, patternWords);`,
    ),
  ].join('\n');
  // Ajv copies all earlier faults for each invalid part. This is quadratic, and a client may send many invalid parts.
  const linear = compiled.replaceAll(/vErrors\.concat\(([\w$.]+)\)/g, 'append(vErrors, $1)');
  // It also counts the characters of every text twice. A text has no more characters than code
  // units, and at least half as many.
  const quick = linear
    .replaceAll(/if\((func\d+)\((data\d*)\) > (\d+)\)/g, 'if($2.length > $3 && $1($2) > $3)')
    .replaceAll(
      /if\((func\d+)\((data\d*)\) < (\d+)\)/g,
      (_, count: string, data: string, min: string) =>
        `if(${data}.length < ${2 * Number(min)} && ${count}(${data}) < ${min})`,
    );
  const texts: Readonly<Record<string, string>> = {
    'generated:entry': entry,
    'generated:compiled': `import { append, chooseBranch } from 'generated:faults';\n${quick}`,
    'generated:faults': await Bun.file(
      fileURLToPath(new URL('../runtime/faults.js', import.meta.url)),
    ).text(),
  };
  const built = await Bun.build({
    entrypoints: ['generated:entry'],
    target: 'browser',
    format: 'esm',
    plugins: [
      {
        name: 'in memory',
        setup(build) {
          build.onResolve({ filter: /^generated:/ }, ({ path }) => ({ path, namespace: 'generated' }));
          build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => {
            return { contents: texts[path] ?? '', loader: 'js' };
          });
          // Resolve from this file: the folder that the generator is started in may not have Ajv.
          build.onResolve({ filter: /^ajv/ }, ({ path }) => ({ path: require.resolve(path) }));
        },
      },
    ],
  });
  const [output] = built.outputs;
  if (output === undefined) throw new Error('the bundler gave no output');
  // Remove the bundler's comments: they name files relative to the folder that it was started in.
  return (await output.text()).replaceAll(/^\s*\/\/ .*\n/gm, '');
}
