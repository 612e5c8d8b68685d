import { afterEach, describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { cast, type Player } from '../support/playing.ts';
import { buttonsIn, firstLineOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, whileBroken, whileLocked, withoutTrace } from '../support/stored.ts';
import { channels, workspace } from '../support/workspace.ts';

const { acme, dispatch, spare } = channels;
const desk = await startDesk({ workspace });
const { nora, sara, dana, jonas, eve, olga } = cast(desk.slack);
const { slack } = desk;
const { open } = stagesOn(slack);

afterEach(() => slack.faults.clear());

const formBefore = ({ id }: Player) => textOf(slack.openViewOf(id) ?? { blocks: [] });
const working = 'One moment, I am working on it. The result follows here.';

describe('a database that does not answer within two seconds', () => {
  it('leaves nobody waiting: each is told so at once, in the time Slack allows, and gets the result later', async () => {
    const { number, offer, card } = await open('Paint the wall');
    await dana.opens(card, 'Edit');

    const claim = buttonsIn(offer).find(({ label }) => label === 'Claim');
    // In whose language to ask for patience is known of those who were answered before.
    await jonas.types(acme, '/tasks');
    await whileLocked(desk, 'tasks', async () => {
      const [typed, pressed, submitted] = await Promise.all([
        slack.command(jonas.id, acme, '/delegate', 'Bänke streichen'),
        slack.press(sara.id, offer, claim?.actionId ?? ''),
        slack.submitView(dana.id, { title: 'Paint the wall green' }),
      ]);
      expect(typed.status).toBe(200);
      expect(typed.answer && textOf(typed.answer)).toBe(
        'Einen Moment, ich arbeite daran. Das Ergebnis folgt hier.',
      );
      expect(pressed.status).toBe(200);
      await slack.until(() => sara.whispersIn(dispatch).some((whisper) => textOf(whisper) === working));
      expect(submitted).toMatchObject({ ack: { status: 200 }, isClosed: false });
      expect(formBefore(dana)).toBe(working);
    });

    await slack.until(() =>
      jonas.whispersIn(acme).some((whisper) => textOf(whisper).includes('Bänke streichen')),
    );
    await slack.until(() =>
      sara.whispersIn(dispatch).some((whisper) => textOf(whisper).includes(`#${number} is yours.`)),
    );
    await slack.until(() => formBefore(dana) === `#${number} is changed.`);
    await dana.sees(acme, `#${number} · Paint the wall green`, 'Status: claimed', 'Assistant: sara');
    await slack.closeView(dana.id);
  });

  it('and then fails is told to whoever waits, and nothing is half done', async () => {
    await whileBroken(desk, 'timeline', async () => {
      await whileLocked(desk, 'tasks', async () => {
        const { answer } = await slack.command(dana.id, acme, '/delegate', 'Paint the roof');
        expect(answer && textOf(answer)).toBe(working);
      });
      await slack.until(() =>
        dana.whispersIn(acme).some((whisper) => textOf(whisper).includes('quote incident')),
      );
    });
    expect(await query(desk, `select 1 from tasks where title = 'Paint the roof'`)).toEqual([]);
  });
});

describe('a Slack that does not say who somebody is', () => {
  it('in time still lets them be answered within three seconds', async () => {
    slack.faults.delay('users.info', 10_000);
    const { status, notice, answer } = await slack.command(eve.id, acme, '/tasks');
    expect({ status, notice }).toEqual({ status: 200, notice: undefined });
    expect(answer && textOf(answer)).toBe(working);
    await slack.until(() =>
      eve.whispersIn(acme).some((whisper) => firstLineOf(whisper) === 'You have no tasks'),
    );
  });

  it('at all is no reason not to answer', async () => {
    slack.faults.fail('users.info', { status: 500, times: 9 });
    expect(firstLineOf(await olga.types(spare, '/delegate Call Bob'))).toContain(
      'You are not among those who may delegate tasks here.',
    );
  });

  it('is not waited for by people the desk knows', async () => {
    slack.faults.fail('users.info', { status: 'timeout', times: 9 });
    desk.clock.now = desk.clock.now.add({ hours: 30 });
    expect(firstLineOf(await dana.types(acme, '/delegate Paint the gate'))).toContain('Paint the gate');
  });
});

describe('a form that Slack no longer lets open', () => {
  it('is made up for by a word to try again', async () => {
    slack.faults.fail('views.open', { error: 'expired_trigger_id' });
    expect(textOf(await dana.types(acme, '/delegate'))).toBe(
      'That took too long, and the form could not open. Please try once more.',
    );
  });
});

describe('a command that fails', () => {
  const incident =
    /^Something went wrong on our side, and nothing was changed\. .* quote incident [0-9a-f]{8}\.$/;

  it('leaves nothing behind but a number to quote, and can be delivered again when all is well', async () => {
    const answer = await whileBroken(desk, 'posts', () =>
      withoutTrace(desk, () => dana.types(acme, '/delegate Paint the boat')),
    );
    expect(textOf(answer)).toMatch(incident);
    await slack.redeliver();
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
