import { expect, test } from 'bun:test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  call,
  control,
  instance,
  readDocuments,
  token,
  until,
  untilSearchable,
} from '../support/planbase.ts';
import { listIds, type Plan } from '../support/plans.ts';
import { newPlan, type Pipeline } from './stack.ts';

// With its data RabbitMQ loses virtual hosts, too: this is about the instance's own processes.

test('RabbitMQ may lose all its data while writes go on', async () => {
  const headers = { authorization: `Bearer ${await token({ scope: 'plans:read plans:write plans:admin' })}` };
  const plans: Plan[] = [];
  let stopped = false;
  const write = async () => {
    for (; !stopped; await Bun.sleep(50)) {
      const plan = newPlan();
      expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
      plans.push(plan);
    }
  };
  const writing = write();
  await until('some are written', 10_000, async () => plans.length > 5);
  await control.stop('rabbitmq');
  rmSync(join(instance.engineFolder, 'rabbitmq', 'mnesia'), { recursive: true });
  const before = plans.length;
  await control.start('rabbitmq');
  await until('some more are written', 10_000, async () => plans.length > before + 5);
  stopped = true;
  await writing;
  for (const { objectId } of plans) await untilSearchable(objectId, 90_000);
  for (const plan of plans) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  await until('the history has it all', 60_000, async () => {
    const answer = await call('GET', '/v1/pipeline', { headers });
    return ((await answer.json()) as Pipeline).history.pending === 0;
  });
  for (const { objectId } of plans) {
    const listed = await call('GET', `/v1/plans/${objectId}/revisions`);
    expect(((await listed.json()) as { items: unknown[] }).items).toHaveLength(1);
  }
  console.log(`${plans.length} plans written around the loss, all searchable and in the history`);
}, 240_000);
