import { describe, expect, it } from 'vitest';
import { startSlackDesk } from '../../support/desk.ts';
import { textOf } from '../../support/reading.ts';
import { stagesOn } from '../../support/stages.ts';
import { whileLocked } from '../../support/stored.ts';

const desk = await startSlackDesk();
const { slack } = desk;
const { acme } = desk.channels;
const { dana } = desk.people;

describe('a form', () => {
  it('that takes longer than Slack waits says so in its place, and then what came of it', async () => {
    const { number, card } = await stagesOn(desk).open('Paint the wall');
    await dana.opens(card, 'Edit');
    const formSays = () => textOf(dana.form() ?? { parts: [] });
    await whileLocked(desk, 'tasks', async () => {
      const submission = await slack.submitView(dana.id, { title: 'Paint the wall green' });
      expect(submission).toMatchObject({ ack: { status: 200 }, isClosed: false });
      expect(formSays()).toBe('One moment, I am working on it. The result follows here.');
    });
    await slack.until(() => formSays() === `#${number} is changed.`);
    await dana.closesForm();
  });

  it('that Slack no longer lets open is made up for by a button that opens it', async () => {
    slack.faults.fail('views.open', { error: 'expired_trigger_id' });
    const answer = await dana.types(acme, '/delegate');
    expect(textOf(answer)).toBe('“Delegate a task”: the button opens the form.');
    await dana.opens(answer, 'Open form');
    await dana.submits({ title: 'Paint the bench' });
    await dana.sees(acme, 'Paint the bench');
  });
});
