import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/db/client.ts';
import { claimTask } from '../../src/db/tasks.ts';
import { testDatabase } from '../support/database.ts';
import { addSampleAgency, addTask, now, type SampleAgency } from './sample-agency.ts';

const crowd = 50;
const { url } = await testDatabase();
const db = connect(url, () => undefined, crowd);
afterAll(db.end);

const everyone = <T>(act: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: crowd }, (_, index) => act(index)));

const fromOneTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('tasks that are delegated all at once', () => {
  let acme: SampleAgency;
  let globex: SampleAgency;
  beforeAll(async () => {
    acme = await addSampleAgency(db, 'acme');
    globex = await addSampleAgency(db, 'globex');
  });

  const numbersOf = async (agency: SampleAgency) =>
    db.inAgency(agency.id, async (tx) => {
      const { rows } = await tx.execute<{ number: number }>(sql`select number from tasks order by number`);
      return rows.map(({ number }) => number);
    });

  it('are numbered from 1 in each agency, without gaps', async () => {
    const numbers = await everyone((index) => {
      const agency = index % 2 ? acme : globex;
      return db.inAgency(agency.id, (tx) => addTask(tx, agency));
    });
    const [odd, even] = [1, 0].map((rest) => numbers.filter((_, index) => index % 2 === rest));
    expect(odd?.toSorted((a, b) => a - b)).toEqual(fromOneTo(crowd / 2));
    expect(even?.toSorted((a, b) => a - b)).toEqual(fromOneTo(crowd / 2));
    expect(await numbersOf(acme)).toEqual(fromOneTo(crowd / 2));
  });

  it('leave no gap where one of them fails', async () => {
    const before = (await numbersOf(acme)).length;
    await everyone((index) =>
      db
        .inAgency(acme.id, async (tx) => {
          await addTask(tx, acme);
          if (index % 5 === 0) throw new Error('failed after the number was taken');
        })
        .catch(() => undefined),
    );
    expect(await numbersOf(acme)).toEqual(fromOneTo(before + crowd - crowd / 5));
  });
});

describe('a task that everyone claims at once', () => {
  it('goes to one of them, with one claim, one event and one card', async () => {
    const agency = await addSampleAgency(db, 'initech');
    const task = await db.inAgency(agency.id, (tx) => addTask(tx, agency));
    const claimants = [agency.managerId, agency.assistantId];
    const wins = await everyone((index) =>
      db.inAgency(agency.id, (tx) =>
        claimTask(tx, agency.id, task, { id: claimants[index % 2] ?? '', skills: [] }, now),
      ),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    const winner = claimants[wins.indexOf(true) % 2];
    const { rows } = await db.inAgency(agency.id, (tx) =>
      tx.execute(sql`select holder_id = ${winner} as "isHeldByTheWinner",
        (select count(*)::int from claims where task = number and person_id = holder_id) as claims,
        (select count(*)::int from timeline where task = number and verb = 'claim' and person_id = holder_id) as events,
        (select count(*)::int from posts where task = number and kind = 'assistant-task' and person_id = holder_id) as cards
        from tasks where number = ${task}`),
    );
    expect(rows).toEqual([{ isHeldByTheWinner: true, claims: 1, events: 1, cards: 1 }]);
  });
});
