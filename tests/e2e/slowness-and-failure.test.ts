import { afterEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import type { Player } from '../support/playing/player.ts';
import { firstLineOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, whileBroken, whileLocked, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, dispatch, spare } = desk.channels;
const { nora, sara, dana, jonas, eve } = desk.people;
const { open } = stagesOn(desk);

afterEach(desk.endTrouble);

const working = 'One moment, I am working on it. The result follows here.';
const incident =
  /^Something went wrong on our side, and nothing was changed\. .* quote incident [0-9a-f]{8}\.$/;

const isTold = ({ whispersIn }: Player, channel: string, words: string) =>
  desk.until(() => whispersIn(channel).some((whisper) => textOf(whisper) === words));

describe('a database that does not answer within two seconds', () => {
  it('leaves nobody waiting: each is told so at once, and gets the result later', async () => {
    const { number, offer } = await open('Paint the wall');
    // In whose language to ask for patience is known of those who were answered before.
    await jonas.types(acme, '/tasks');
    const [typed, pressed] = await whileLocked(desk, 'tasks', async () => {
      const answers = [jonas.types(acme, '/delegate Bänke streichen'), sara.presses(offer, 'Claim')];
      await isTold(jonas, acme, 'Einen Moment, ich arbeite daran. Das Ergebnis folgt hier.');
      await isTold(sara, dispatch, working);
      return answers;
    });
    expect(await typed).toSatisfy((answer) => firstLineOf(answer).endsWith('Bänke streichen'));
    expect(await pressed).toSatisfy((answer) => firstLineOf(answer).startsWith(`#${number} is yours.`));
  });

  it('and then fails is told to whoever waits, and nothing is half done', async () => {
    await whileBroken(desk, 'timeline', async () => {
      const [answer] = await whileLocked(desk, 'tasks', async () => {
        const asked = dana.types(acme, '/delegate Paint the roof');
        await isTold(dana, acme, working);
        return [asked];
      });
      expect(textOf((await answer) ?? { parts: [] })).toMatch(incident);
    });
    expect(await query(desk, `select 1 from tasks where title = 'Paint the roof'`)).toEqual([]);
  });
});

describe('a platform that does not say who somebody is', () => {
  it('in time still lets them be answered', async () => {
    desk.slowDown('profile', 10_000);
    const answer = eve.types(acme, '/tasks');
    await isTold(eve, acme, working);
    expect(firstLineOf(await answer)).toBe('You have no tasks');
  });

  it('at all is no reason not to answer', async () => {
    desk.fail('profile', 'broken', 9);
    expect(firstLineOf(await eve.types(spare, '/delegate Call Bob'))).toContain(
      'You are not among those who may delegate tasks here.',
    );
  });

  it('is not waited for by people the desk knows', async () => {
    desk.fail('profile', 'silent', 9);
    desk.clock.now = desk.clock.now.add({ hours: 30 });
    expect(firstLineOf(await dana.types(acme, '/delegate Paint the gate'))).toContain('Paint the gate');
  });
});

describe('a command that fails', () => {
  it('leaves nothing behind but a number to quote, and can be delivered again when all is well', async () => {
    const answer = await whileBroken(desk, 'posts', () =>
      withoutTrace(desk, () => dana.types(acme, '/delegate Paint the boat')),
    );
    expect(textOf(answer)).toMatch(incident);
    await desk.redeliver();
    await dana.sees(acme, 'Paint the boat', 'Status: open');
  });

  it('says nothing of what went wrong, and gives each time another number', async () => {
    const answers = await whileBroken(desk, 'posts', async () => [
      textOf(await dana.types(acme, '/delegate Paint it')),
      textOf(await dana.types(acme, '/delegate Paint it')),
    ]);
    expect(new Set(answers).size).toBe(2);
    for (const answer of answers) expect(answer).not.toMatch(/broken|posts|sql|exception/i);
  });

  it('is told to who pressed a button, and leaves the task as it was', async () => {
    const { number, offer } = await open('Paint the mast');
    const answer = await whileBroken(desk, 'claims', () =>
      withoutTrace(desk, () => sara.presses(offer, 'Claim')),
    );
    expect(textOf(answer)).toMatch(incident);
    expect(firstLineOf(await sara.presses(offer, 'Claim'))).toContain(`#${number} is yours.`);
  });

  it('leaves a form open, with all that was written in it', async () => {
    const { number, card } = await open('Paint the keel');
    await nora.opens(card, 'Edit');
    const errors = await whileBroken(desk, 'timeline', () =>
      withoutTrace(desk, () => nora.isCorrected({ title: 'Paint the keel red' })),
    );
    expect(Object.values(errors).join()).toMatch(incident);
    expect(textOf(await nora.submits({ title: 'Paint the keel red' }))).toBe(`#${number} is changed.`);
  });
});
