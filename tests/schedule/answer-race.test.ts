import { expect, it } from 'vitest';
import { startSlackDesk } from '../support/desk.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';

const desk = await startSlackDesk();
const other = await desk.another();
const { sara } = desk.people;
const { claimed } = stagesOn(desk);

/** Races are tried with the answer a little earlier each time, so that now one side wins and now the other. */
const headStarts = [0, 1, 2, 4, 8, 16];

it('either the answer counts or the stop, whichever comes first, never both', async () => {
  for (const headStart of headStarts) {
    const { number, title } = await claimed(`Race ${headStart}`);
    await sara.types(desk.channels.dispatch, `/time start ${number}`);
    desk.clock.now = desk.clock.now.add({ hours: 8 });
    await desk.tick();
    const question = await sara.sees(sara.direct, `Are you still working on ${title}?`);
    desk.clock.now = desk.clock.now.add({ minutes: 30 });

    const answer = sara.presses(question, 'Still working');
    for (let turn = 0; turn < headStart; turn += 1) await new Promise(setImmediate);
    await Promise.all([answer, desk.tick(), other.tick()]);

    const [entry] = await query<{ isRunning: boolean; isProvisional: boolean; answers: string[] }>(
      desk,
      `select ended_at is null as "isRunning", is_provisional as "isProvisional",
        array(select verb::text from hours_events h where h.entry_id = e.entry_id and h.answers is not null) as answers
       from time_entries e where task = $1`,
      [number],
    );
    expect([
      { isRunning: true, isProvisional: false, answers: ['still-working'] },
      { isRunning: false, isProvisional: true, answers: ['timer-stopped'] },
    ]).toContainEqual(entry);
    await sara.types(desk.channels.dispatch, '/time stop Done');
  }
});
