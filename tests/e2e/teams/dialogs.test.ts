import { describe, expect, it } from 'vitest';
import { startTeamsDesk } from '../../support/desk.ts';
import { textOf } from '../../support/reading.ts';
import { stagesOn, whileCardsStay } from '../../support/stages.ts';
import { whileLocked, withoutTrace } from '../../support/stored.ts';

const desk = await startTeamsDesk();
const { teams } = desk;
const { acme } = desk.channels;
const { dana, jonas, eve } = desk.people;
const { open, claimed } = stagesOn(desk);

const refOf = ({ channel, id }: { readonly channel: string; readonly id: string }) => ({
  conversation: channel,
  id,
});

describe('a dialog', () => {
  it('opens from the box where people write, by /delegate', async () => {
    await teams.slashCommand(dana.id, acme, 'delegate');
    expect(dana.form()?.title).toBe('Delegate a task');
    await teams.submitDialog(dana.id, { title: 'Water the palms' });
    await jonas.sees(acme, 'Water the palms', 'Delegated by: dana');
  });

  it('says so when it takes long, and the answer follows for that person alone', async () => {
    const { number, card } = await open('Paint the wall');
    await dana.opens(card, 'Edit');
    await whileLocked(desk, 'tasks', async () => {
      await teams.submitDialog(dana.id, { title: 'Paint the wall green' });
      expect(textOf(dana.form() ?? { parts: [] })).toBe(
        'One moment, I am working on it. The result follows here.',
      );
    });
    await desk.until(() => dana.whispersIn(acme).some((each) => textOf(each) === `#${number} is changed.`));
    await dana.closesForm();
  });

  it('keeps everything that was filled in when something is wrong with it, and says what beside it', async () => {
    await dana.opens(acme, '/delegate');
    expect(
      await dana.isCorrected({ title: 'Call Bob', cap: 'a while', skills: ['travel'], urgent: ['urgent'] }),
    ).toEqual({ cap: expect.stringContaining('I could not read “a while” as a time cap.') });
    expect(dana.form()?.questions).toMatchObject({
      title: { given: 'Call Bob' },
      cap: { given: 'a while' },
      skills: { given: ['travel'] },
      urgent: { given: ['urgent'] },
    });
    await dana.closesForm();
  });

  it('says why there is no form for somebody, and asks nothing', async () => {
    const { card } = await open('Paint the floor');
    await withoutTrace(desk, () => teams.press(eve.id, refOf(card), 'Edit'));
    expect(eve.form()?.questions).toEqual({});
    expect(textOf(eve.form() ?? { parts: [] })).toContain('You are not among those who may edit this task.');
  });
});

describe('a short answer to a press', () => {
  it('stands above the card, for who pressed it alone, until the card changes', async () => {
    const { number, card, mine } = await claimed('Paint the door');
    await desk.people.sara.opens(mine, 'Submit');
    await desk.people.sara.submits({ words: 'Done' });
    const delivered = await jonas.sees(acme, `#${number} · `, 'Status: submitted');
    const shownTo = (person: typeof dana) => JSON.stringify(teams.messageAt(refOf(card), person.id)?.card);
    await whileCardsStay(desk, async () => {
      await dana.presses(delivered, 'Accept');
      expect(shownTo(dana)).toContain(`#${number} is accepted. Thank you!`);
      expect(shownTo(dana)).toContain('"value":"accepted"');
      expect(shownTo(jonas)).not.toContain('is accepted');
    });
    await jonas.sees(acme, `#${number} · `, 'Status: accepted');
    expect(shownTo(dana)).toBe(shownTo(jonas));
  });
});
