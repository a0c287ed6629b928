import { afterEach, expect, test } from 'bun:test';
import { expectAuditClean } from '../support/audit.ts';
import { setIndex } from '../support/indices.ts';
import { writeJournal } from '../support/journal.ts';
import { alias } from '../support/names.ts';
import { readPipeline, untilAtRest } from '../support/pipeline.ts';
import { call, readDocuments, until } from '../support/planbase.ts';
import { listIds, planNumber } from '../support/plans.ts';
import { deadLetters } from '../support/queues.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const givenUpBefore = await deadLetters();

/** The setting that Elasticsearch itself applies to an index whose disk is over the flood-stage watermark. */
const floodStage = { 'index.blocks.read_only_allow_delete': true };
let free: (() => Promise<void>) | undefined;

afterEach(() => free?.());

test('writes go on while the index is read-only, wait, and are searchable when it is not any more', async () => {
  const before = planNumber(unique());
  expect((await call('POST', '/v1/plans', { body: before })).status).toBe(201);
  await untilAtRest(60_000);
  free = await setIndex(alias, floodStage);
  const count = 60;
  const journal = await writeJournal(unique(), count, 4);
  const during = planNumber(unique());
  expect((await call('POST', '/v1/plans', { body: during })).status).toBe(201);
  await until('history has it all', 60_000, async () => (await readPipeline()).history.pending === 0);
  await until('the pause is reported', 30_000, async () => {
    const { pauses } = await readPipeline();
    return pauses.some(({ reason }) => reason.includes('read-only-allow-delete block'));
  });
  const { search } = await readPipeline();
  expect(search).toMatchObject({ pending: 5, failed: 0 });
  expect(await readDocuments(before.objectId)).toEqual(listIds(before));

  await free();
  await untilAtRest(60_000);
  expect(await readDocuments(during.objectId)).toEqual(listIds(during));
  await expectAuditClean();
  expect(await readPipeline()).toMatchObject({ search: { failed: 0 }, pauses: [] });
  expect(await deadLetters()).toBe(givenUpBefore);
  console.log(`${journal.length + 1} writes while the index was read-only, all searchable`);
}, 240_000);
