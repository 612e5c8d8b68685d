import { beforeEach, expect, it } from 'vitest';
import { query } from '../../support/stored.ts';
import { openLinkingDesk } from './stage.ts';

const { desk, beginAnew, slack, inSlack, codeOf, joinedTenant, morning } = await openLinkingDesk();
const { receive, event, clock } = desk;

beforeEach(beginAnew);

const minutesLater = (minutes: number) => {
  clock.now = clock.now.add({ minutes });
};

/** Two accounts of assistants, each with a task of its own that they have claimed. */
async function assistants(account: string, accountInTeams: string) {
  const { tenant, inTeams } = await joinedTenant();
  await inSlack('nora', `desk assistant add <@${account}|${account}>`);
  await inTeams('tom', `desk assistant add <@${accountInTeams}|${accountInTeams}>`);
  const claimed = async (by: string, there: typeof slack | typeof tenant) => {
    const [task = ''] = /(?<=#)\d+/.exec(await inSlack('dana', 'delegate Paint the chairs', 'acme')) ?? [];
    const claim = { kind: 'action', action: 'claim', value: task } as const;
    await receive(event(by, 'dispatch', claim, crypto.randomUUID(), there));
    return task;
  };
  return {
    inTeams,
    task: await claimed(account, slack),
    taskInTeams: await claimed(accountInTeams, tenant),
    /** From then on the account in Teams is one of the person’s in Slack. */
    link: async () => inTeams(accountInTeams, `desk join ${await codeOf(account)}`),
  };
}

/** Time on the tasks, in minutes since the morning, leaving out what was withdrawn. */
const timeOn = (...tasks: string[]) =>
  query<{ who: string; task: string; from: number; to: number | null }>(
    desk,
    `select p.name as who, task::text, extract(epoch from started_at - $1::timestamptz)::int / 60 as from,
        extract(epoch from ended_at - $1::timestamptz)::int / 60 as to
      from time_entries join people p using (agency_id, person_id)
      where task = any($2::int[]) and ended_at is distinct from started_at order by started_at`,
    [morning.toString(), tasks],
  );

it('a timer goes on as the other person’s, from its start, and stops from either account', async () => {
  const { inTeams, link, taskInTeams: task } = await assistants('sara', 'sara@work');
  await inTeams('sara@work', `time start ${task}`);
  minutesLater(60);
  await link();
  expect(await timeOn(task)).toEqual([{ who: 'Sara', task, from: 0, to: null }]);
  minutesLater(30);
  await inSlack('sara', 'time stop Painted the chairs');
  expect(await timeOn(task)).toEqual([{ who: 'Sara', task, from: 0, to: 90 }]);
});

it('a timer ends where the other person has one that runs', async () => {
  const { inTeams, link, task, taskInTeams } = await assistants('ivo', 'ivo@work');
  await inSlack('ivo', `time start ${task}`);
  minutesLater(10);
  await inTeams('ivo@work', `time start ${taskInTeams}`);
  minutesLater(20);
  await link();
  expect(await timeOn(task, taskInTeams)).toEqual([
    { who: 'Ivo', task, from: 0, to: null },
    { who: 'Ivo V.', task: taskInTeams, from: 10, to: 30 },
  ]);
});

it('a timer goes on from now where the other person has worked meanwhile', async () => {
  const { inTeams, link, task, taskInTeams } = await assistants('eve', 'uwe');
  await inTeams('uwe', `time start ${taskInTeams}`);
  minutesLater(30);
  await inSlack('eve', `time log ${task} 10m Sanded the chairs`);
  await link();
  expect(await timeOn(task, taskInTeams)).toEqual([
    { who: 'Uwe', task: taskInTeams, from: 0, to: 30 },
    { who: 'Eve', task, from: 20, to: 30 },
    { who: 'Eve', task: taskInTeams, from: 30, to: null },
  ]);
});
