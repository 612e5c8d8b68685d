import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Player } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { catchUp, stagesOn, whileCardsStay } from '../support/stages.ts';
import { withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, dispatch, spare, team } = desk.channels;
const { nora, sara, layla, dana, jonas, tom, eve } = desk.people;
const { open, claimed, submitted } = stagesOn(desk);

/** What a person is told who does something that is not possible, or not theirs to do. */
const told = async (act: () => Promise<Parameters<typeof textOf>[0]>) =>
  textOf(await withoutTrace(desk, act));

describe('a press that comes too late is answered with the present state:', () => {
  it('Claim in a list, when the task is one’s own, another’s, or over', async () => {
    const { number } = await open('Paint the fence');
    const list = await sara.types(spare, '/tasks open');
    await sara.presses(list, 'Claim', number);
    expect(await told(() => sara.presses(list, 'Claim', number))).toBe(`#${number} is yours already.`);

    const another = await open('Mow the lawn');
    const later = await sara.types(spare, '/tasks open');
    await layla.presses(another.offer, 'Claim');
    expect(await told(() => sara.presses(later, 'Claim', another.number))).toBe(
      `#${another.number} is taken: layla has it.`,
    );

    const last = await open('Trim the hedge');
    const latest = await sara.types(spare, '/tasks open');
    await dana.presses(last.card, 'Cancel');
    expect(await told(() => sara.presses(latest, 'Claim', last.number))).toBe(
      `#${last.number} is cancelled. “Claim” is not possible now.`,
    );
  });

  it('Accept and Request changes below a delivery that a colleague has accepted', async () => {
    const { number, card, delivered } = await submitted('Iron the shirts');
    const news = await dana.sees(card, 'has delivered');
    await whileCardsStay(desk, async () => {
      await jonas.presses(delivered, 'Accept');
      expect(await told(() => dana.presses(news, 'Accept'))).toBe(
        `#${number} is accepted. “Accept” is not possible now.`,
      );
      expect(await told(() => tom.presses(news, 'Request changes'))).toBe(
        `#${number} is accepted. “Request changes” is not possible now.`,
      );
    });
  });

  it('Answer to a question that has been answered', async () => {
    const { number, card, mine } = await claimed('Wash the car');
    await sara.opens(mine, 'Ask client');
    await sara.submits({ words: 'Inside too?' });
    const question = await dana.sees(card, 'has a question about');
    await whileCardsStay(desk, async () => {
      await jonas.opens(question, 'Answer');
      await jonas.submits({ words: 'Inside too' });
      expect(await told(() => dana.presses(question, 'Answer'))).toBe(
        `#${number} is in progress. “Answer” is not possible now.`,
      );
    });
  });

  it('Edit and Cancel below an answer from before the task was finished', async () => {
    const { number, answer, delivered } = await submitted('Fix the door');
    await jonas.presses(delivered, 'Accept');
    expect(await told(() => dana.presses(answer, 'Edit'))).toBe(
      `#${number} is accepted. “Edit” is not possible now.`,
    );
    expect(await told(() => dana.presses(answer, 'Cancel'))).toBe(
      `#${number} is accepted. “Cancel” is not possible now.`,
    );
  });

  it('anything on a card that could not be changed yet; it changes as soon as it can be', async () => {
    const { title, offer, card } = await open('Sweep the yard');
    desk.fail('edit', { retryAfter: 30 }, 2);
    const before = desk.outcomesOf('edit').length;
    await sara.presses(offer, 'Claim');
    await desk.until(() => desk.outcomesOf('edit').slice(before).join() === '429,429');
    expect(buttonsOf(await layla.sees(dispatch, title))).toEqual(['Claim', 'Details']);
    const answer = await withoutTrace(desk, () => layla.presses(offer, 'Claim'));
    expect(textOf(answer)).toContain('sara');
    await jonas.presses(card, 'Cancel');

    await catchUp(desk);
    expect(buttonsOf(await layla.sees(dispatch, title, 'cancelled'))).toEqual(['Details']);
    expect(buttonsOf(await dana.sees(acme, title, 'Status: cancelled'))).toEqual([]);
    expect(desk.outcomesOf('edit', offer.id).filter((outcome) => outcome === 'ok')).toHaveLength(1);
  });
});

describe('a form handed in too late', () => {
  it('stays open with the present state, and changes nothing', async () => {
    const { number, delivered } = await submitted('Bake bread');
    await dana.opens(delivered, 'Request changes');
    await jonas.presses(delivered, 'Accept');
    const errors = await withoutTrace(desk, () => dana.isCorrected({ words: 'More salt' }));
    expect(Object.values(errors)).toEqual([`#${number} is accepted. “Request changes” is not possible now.`]);
    await dana.closesForm();
  });

  it('is not taken from an assistant whose task was taken back meanwhile', async () => {
    const { number, mine } = await claimed('Bake a cake');
    await sara.opens(mine, 'Submit');
    await nora.opens(await nora.types(acme, `/tasks ${number}`), 'Return');
    await nora.submits({ words: 'Nothing', next: 'Everything' });
    const errors = await withoutTrace(desk, () => sara.isCorrected({ words: 'Done' }));
    expect(Object.values(errors)).toEqual([`#${number} is open. “Submit” is not possible now.`]);
    await sara.closesForm();
  });
});

describe('a press by somebody who may not is refused, and changes nothing:', () => {
  const notAllowed = (what: string) =>
    `You are not among those who may ${what}. A manager of the desk can change that.`;

  const refusals = async (
    person: Player,
    presses: ReadonlyArray<readonly [Parameters<Player['presses']>[0], string, string]>,
  ) => {
    for (const [message, label, what] of presses)
      expect(await told(() => person.presses(message, label))).toBe(notAllowed(what));
  };

  it('a stranger who is in the channels', async () => {
    const { card, offer } = await open('Post the letters');
    await refusals(eve, [
      [card, 'Edit', 'edit this task'],
      [card, 'Cancel', 'cancel this task'],
      [offer, 'Claim', 'claim tasks'],
      [offer, 'Details', 'see this task'],
    ]);
    const stamped = await submitted('Stamp the letters');
    const news = await eve.sees(stamped.card, 'has delivered');
    await refusals(eve, [
      [stamped.delivered, 'Accept', 'accept for this client'],
      [stamped.delivered, 'Request changes', 'request changes for this client'],
      [news, 'Accept', 'accept for this client'],
    ]);
  });

  it('a manager who is no assistant, and claims', async () => {
    const { offer } = await open('Fold the letters');
    await refusals(nora, [[offer, 'Claim', 'claim tasks']]);
  });

  it('an assistant, and looks at the details of what another has', async () => {
    const { number, title, offer } = await open('Seal the letters');
    await layla.presses(offer, 'Claim');
    const taken = await sara.sees(dispatch, title, 'layla has it');
    const answer = await withoutTrace(desk, () => sara.presses(taken, 'Details'));
    expect(firstLineOf(answer)).toBe(`#${number} is taken: layla has it.`);
    expect(firstLineOf(await sara.types(team, `/tasks ${number}`))).toBe(
      `#${number} is taken: layla has it.`,
    );
  });
});
