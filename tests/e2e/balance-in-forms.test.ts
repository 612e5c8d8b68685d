import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { taskNumberIn, textOf } from '../support/reading.ts';
import { query } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { acme, qamar, dispatch, team } = desk.channels;
const { nora, sara, dana, omar } = desk.people;
const { clock } = desk;

const plan = (words: string) => nora.types(nora.direct, `/desk plan Acme Travel ${words}`);
const formOf = async (person: typeof dana, channel: string) => {
  const form = await person.opens(channel, '/delegate');
  await person.closesForm();
  return textOf(form);
};

/** Has a task done in so much time, and accepted. */
async function finished(text: string, lasting: Temporal.DurationLike) {
  const task = taskNumberIn(await dana.types(acme, `/delegate ${text}`));
  await sara.presses(await sara.sees(dispatch, `#${task} · `), 'Claim');
  await sara.types(team, `/time start ${task}`);
  clock.now = clock.now.add(lasting);
  await sara.types(team, '/time stop done');
  await sara.opens(await sara.sees(sara.direct, `#${task} · `), 'Submit');
  await sara.submits({ words: 'Here it is' });
  await dana.presses(await dana.sees(acme, `#${task} · `, 'Status: submitted'), 'Accept', task);
}

describe('the task form of a client without hours that were agreed', () => {
  it('says nothing of any', async () => {
    expect(await formOf(dana, acme)).not.toMatch(/Available|hours|Similar/);
    expect(textOf(await dana.types(acme, '/delegate Water the plants'))).not.toMatch(/available/i);
  });
});

describe('the task form of a client with hours', () => {
  it('says what is available and what expires within two weeks, above the questions', async () => {
    await plan('20h monthly overage block');
    const text = await formOf(dana, acme);
    expect(text).toMatch(/^Available: 20 h\.\n20 h expire after Mon, Nov 30, 2026\.\nWhat should be done\?/);
  });

  it('says so to a manager too, and nothing to another client', async () => {
    expect(await formOf(nora, acme)).toContain('Available: 20 h.');
    expect(await formOf(omar, qamar)).not.toMatch(/20 h|Available/);
  });

  it('says what the time cap leaves, once a task was created', async () => {
    expect(textOf(await dana.types(acme, '/delegate Sort the letters ~2h'))).toContain(
      'If the whole time cap is used, 18 h will be available.',
    );
  });

  it('says what similar tasks took once there are three, those that share a skill before all others', async () => {
    await finished('Book a flight +travel', { minutes: 30 });
    await finished('Book a train +travel', { minutes: 50 });
    expect(await formOf(dana, acme)).not.toContain('Similar tasks');
    await finished('Book a ferry +travel', { minutes: 40 });
    await finished('Make a table +excel', { hours: 3 });
    // 5 h are spent; in the middle of all four lies the mean of 40 and 50 minutes.
    expect(await formOf(dana, acme)).toContain(
      'Similar tasks took 45 min; after one like them, 14 h 15 min would be available.',
    );
    expect(textOf(await dana.types(acme, '/delegate Book a coach +travel'))).toContain(
      'Similar tasks took 40 min; after that, 14 h 20 min would be available.',
    );
    expect(textOf(await dana.types(acme, '/delegate Make a chart +excel'))).toContain(
      'Similar tasks took 45 min',
    );
  });

  it.each([
    ['block', 'no timer starts before there are more hours'],
    ['ask', 'you will be asked for more hours before work begins'],
    ['carry', 'The next hours will pay for this work'],
  ])('says that none are left, and creates the task all the same: %s', async (overage, words) => {
    await plan(`1h monthly overage ${overage}`);
    const available = overage === 'carry' ? '−4 h' : '0 min';
    expect(await formOf(dana, acme)).toContain(`No hours are left (available: ${available}).`);
    const answer = textOf(await dana.types(acme, `/delegate Fill the gap of ${overage}`));
    expect(answer).toContain(words);
    const [stored] = await query(desk, 'select from tasks where title = $1', [`Fill the gap of ${overage}`]);
    expect(stored).toBeDefined();
  });
});
