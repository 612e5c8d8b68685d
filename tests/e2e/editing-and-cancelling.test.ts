import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsIn, buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { team, acme, dispatch, spare } = desk.channels;
const { nora, sara, layla, dana, jonas, eve } = desk.people;
const { open, claimed } = stagesOn(desk);

describe('editing', () => {
  it('changes the cards, tells who has the task what changed, and is kept in its history', async () => {
    const { number, card, mine } = await claimed('Compare three hotels by Friday 5pm ~2h', layla);
    await jonas.opens(card, 'Edit');
    await jonas.submits({ title: 'Compare five hotels', due: '2026-12-01', urgent: ['urgent'] });
    expect((await dana.sees(acme, `#${number} · Compare five hotels`)).id).toBe(card.id);
    await layla.sees(dispatch, `🔴 #${number} · Compare five hotels`);
    const changed = await layla.sees(layla.direct, `🔴 #${number} · Compare five hotels`, '2 ديسمبر');
    expect(changed.id).toBe(mine.id);
    const news = await layla.sees(layla.direct, 'jonas', 'موعد التسليم', 'Compare five hotels');
    expect(buttonsOf(news)).toEqual([]);
    expect(textOf(await nora.types(team, `/tasks ${number}`))).toContain('jonas: edited');
  });

  it('says so when nothing was changed', async () => {
    const { number, card } = await open('Compare two vans by Friday 5pm ~2h +travel !');
    await dana.opens(card, 'Edit');
    expect(textOf(await dana.submits({}))).toBe(`#${number} stays as it was.`);
    const details = textOf(await dana.types(acme, `/tasks ${number}`));
    expect(details).not.toContain('edited');
  });

  it('keeps a due date that has passed meanwhile, but takes no other past one', async () => {
    const { number, card } = await open('Compare two ships by tomorrow noon');
    desk.clock.now = desk.clock.now.add({ hours: 72 });
    await dana.opens(card, 'Edit');
    expect(await dana.isCorrected({ title: 'Compare three ships', due: '2026-11-24' })).toHaveProperty('due');
    await dana.submits({ title: 'Compare three ships', due: '2026-11-23' });
    const edited = await dana.sees(acme, `#${number} · Compare three ships`);
    expect(textOf(edited)).toContain('Due: Mon, Nov 23, 12:00 PM EST');
  });

  it('is not for a stranger, nor for an assistant', async () => {
    const { number, card } = await open('Compare two bikes');
    const answer = await withoutTrace(desk, () => eve.presses(card, 'Edit'));
    expect(firstLineOf(answer)).toContain('You are not among those who may edit this task.');
    expect(textOf(await sara.types(spare, `/tasks ${number}`))).toContain('Compare two bikes');
    expect(buttonsOf(await sara.types(spare, `/tasks ${number}`))).toEqual(['Claim']);
  });
});

describe('cancelling', () => {
  it('asks first, then tells everyone concerned', async () => {
    const { number, title, card, mine } = await claimed('Book the big hall');
    const cancel = buttonsIn(card).find(({ label }) => label === 'Cancel');
    expect(cancel?.asks[0]).toBe(`Cancel #${number}?`);

    expect(textOf(await dana.presses(card, 'Cancel'))).toBe(`#${number} is cancelled.`);
    expect(buttonsOf(await jonas.sees(acme, title, 'Status: cancelled'))).toEqual([]);
    await jonas.sees(card, `dana has cancelled ${title}.`);
    await sara.sees(sara.direct, `dana has cancelled ${title}.`);
    const over = await sara.sees(sara.direct, title, 'Status: cancelled');
    expect(over.id).toBe(mine.id);
    expect(buttonsOf(over)).toEqual([]);
    expect(buttonsOf(await sara.sees(dispatch, title, 'cancelled'))).toEqual(['Details']);
  });
});
