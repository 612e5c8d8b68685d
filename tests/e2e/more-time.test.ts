import type { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsIn, buttonsOf, taskNumberIn, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk({ locale: 'en-US' });
const { clock, tick } = desk;
const { acme, qamar, dispatch, team } = desk.channels;
const { nora, sara, layla, dana, jonas, omar } = desk.people;
const { claimed } = stagesOn(desk);

await nora.types(team, '/desk plan Acme Travel 1h monthly overage ask');
await nora.types(team, '/desk plan Qamar Travel 1h monthly overage block');

afterEach(async () => {
  for (const assistant of [sara, layla]) await assistant.types(dispatch, '/time stop Done');
});

const pass = (span: Temporal.DurationLike) => {
  clock.now = clock.now.add(span);
};

const spoken = (channel: string) => desk.messagesIn(channel).map(textOf).join('\n');

const extraOf = (client: string) =>
  query(
    desk,
    `select kind, seconds::int, from_on::text as "from", until_on as until, why from grants join clients using (agency_id, client_id)
     where name = $1`,
    [client],
  );

describe('where the client is asked when hours run out', () => {
  it('whoever works is told once, asks for more, and goes on when that is allowed', async () => {
    const { number, title } = await claimed('Plan the trip');
    await sara.types(dispatch, `/time start ${number}`);
    pass({ minutes: 59, seconds: 59 });
    await tick();
    expect(spoken(sara.direct)).not.toContain('ran out');
    pass({ seconds: 1 });
    await tick();
    await tick();
    const told = await sara.sees(
      sara.direct,
      `The hours of Acme Travel ran out while your timer for ${title} was running.`,
    );
    expect(buttonsOf(told)).toEqual(['Ask for more']);
    expect(spoken(sara.direct).split('ran out while')).toHaveLength(2);

    const form = await sara.opens(told, 'Ask for more');
    expect(textOf(form)).toContain('The client has no hours left, and is asked for more.');
    await sara.submits({ more: '2h', words: 'There are three more hotels' });
    for (const member of [dana, jonas]) {
      const request = await member.sees(member.direct, `sara asks for 2 h beyond the hours`, title);
      expect(textOf(request)).toContain('There are three more hotels');
      expect(buttonsOf(request)).toEqual(['Allow', 'Finish up']);
    }
    expect(spoken(acme)).not.toContain('beyond the hours');

    await dana.presses(await dana.sees(dana.direct, 'beyond the hours', title), 'Allow');
    expect(await extraOf('Acme Travel')).toEqual([
      { kind: 'extra', seconds: 7200, from: '2026-11-22', until: null, why: 'There are three more hotels' },
    ]);
    await sara.sees(sara.direct, `dana has allowed 2 h of further hours, for ${title}.`);
    await jonas.sees(jonas.direct, 'beyond the hours', title, 'dana has allowed it.');
    expect(buttonsOf(await sara.sees(sara.direct, 'ran out while your timer', title))).toEqual([]);
  });

  it('a timer that is refused for want of hours offers to ask as well', async () => {
    const { number } = await claimed('Plan the next trip');
    await sara.types(dispatch, `/time start ${number}`);
    pass({ hours: 2 });
    await sara.types(dispatch, '/time stop Planned it');
    const refused = await withoutTrace(desk, () => sara.types(dispatch, `/time start ${number}`));
    expect(textOf(refused)).toContain('Acme Travel has no hours left.');
    expect(buttonsOf(refused)).toEqual(['Ask for more']);

    await sara.opens(refused, 'Ask for more');
    await sara.submits({ more: '30m', words: 'Nearly done' });
    const request = await jonas.sees(jonas.direct, 'sara asks for 30 min beyond the hours');
    await jonas.presses(request, 'Finish up');
    await sara.sees(sara.direct, 'jonas asks you to finish up', 'without more time');
    expect(await extraOf('Acme Travel')).toHaveLength(1);
  });

  it('is asked once by those who press at once, for one task', async () => {
    const { number } = await claimed('Plan the last trip');
    const form = () =>
      desk.forge.submit(sara, dispatch, 'ask-for-more', String(number), { more: '1h', words: 'More' });
    const problems = await Promise.all([form(), form(), form()]);
    expect(problems.filter((each) => each === undefined)).toHaveLength(1);
    const asked = await query(desk, `select from hours_events where verb = 'more-asked' and task = $1`, [
      number,
    ]);
    expect(asked).toHaveLength(1);
  });

  it('is allowed once by those who press at once', async () => {
    const before = (await extraOf('Acme Travel')).length;
    const value =
      buttonsIn(await dana.sees(dana.direct, 'sara asks for 1 h beyond the hours'))[0]?.value ?? '';
    await Promise.all(
      [dana, jonas, nora].map((player) => desk.forge.press(player, player.direct, 'allow-more', value)),
    );
    expect(await extraOf('Acme Travel')).toHaveLength(before + 1);
  });
});

describe('where no work goes on beyond the hours', () => {
  it('whoever works is told, and there is nobody to ask', async () => {
    const answer = await omar.types(qamar, '/delegate Translate the brochure');
    const number = taskNumberIn(answer);
    await layla.presses(await layla.sees(dispatch, `#${number} · `), 'Claim');
    await layla.types(dispatch, `/time start ${number}`);
    pass({ hours: 1 });
    await tick();
    const told = await layla.sees(layla.direct, 'The hours of Qamar Travel ran out');
    expect(textOf(told)).toContain('It goes on until you stop it.');
    expect(buttonsOf(told)).toEqual([]);

    await layla.types(dispatch, '/time stop Half of it');
    const refused = await withoutTrace(desk, () => layla.types(dispatch, `/time start ${number}`));
    expect(buttonsOf(refused)).toEqual([]);
    const press = () => desk.forge.press(layla, dispatch, 'ask-for-more', String(number));
    expect(textOf(await withoutTrace(desk, press))).toContain('there is nothing to ask for');
    expect(await extraOf('Qamar Travel')).toEqual([]);
  });
});
