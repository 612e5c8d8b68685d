import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { EventVerb } from '../../../src/domain/status.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { button } from '../../playground/page/players.ts';
import { picture } from './screenshots.ts';
import type { Script } from './scripts.ts';
import { asRead, saying, type Tab } from './tab.ts';

/** What people do by the script, each in their own tab, and what they then have to see. */
export function actsOf(script: Script) {
  const t = translator(script.locale);
  const urgent = t('task.heading-urgent', { task: '#1', title: script.typed.title });
  const taskIn = ({ log }: Tab, ...texts: readonly string[]) => saying(log, urgent, ...texts);
  const shot = (tab: Tab, name: string, subject?: Locator) =>
    picture(tab, `${script.locale}-${name}`, subject);

  return {
    taskIn,
    delegateByText,
    delegateByForm,
    claimAtOnce,
    askTheClient,
    answerTheQuestion,
    deliver,
    requestChanges,
    accept,
    readTheTimeline,
  };

  async function delegateByText(client: Tab) {
    const { text, title, due } = script.typed;
    await saying(client.log, t('delegate.heading')).waitFor();
    await shot(client, '02-channel');
    await client.types('/delegate', text);
    const cap = t('duration.hours', { hours: 2 });
    const understood = saying(client.log, t('created.understood', { task: '#1', title }), due, cap, 'travel');
    await button(understood, t('button.edit')).waitFor();
    await taskIn(client, t('status.open'), due, cap).waitFor();
    await shot(client, '03-delegated-by-text');
  }

  async function delegateByForm(client: Tab) {
    const { title, details, due, passed, skill, preferred } = script.filledIn;
    const { dialog, log } = client;
    await button(saying(log, t('delegate.heading')), t('button.delegate')).click();
    await dialog.getByLabel(t('form.what')).fill(`${title}\n${details}`);
    const day = dialog.getByLabel(t('form.due-day'));
    await day.fill('2026-11-20');
    await dialog.getByLabel(t('form.due-time')).fill('09:30');
    await dialog.getByLabel(t('field.cap')).fill('1h30m');
    await dialog
      .getByRole('group', { name: t('field.skills') })
      .getByLabel(skill)
      .check();
    await dialog.getByLabel(t('field.preferred')).selectOption({ label: preferred });
    const answers = () =>
      dialog
        .locator('input, textarea, select')
        .evaluateAll((fields: HTMLInputElement[]) => fields.map(({ checked, value }) => [checked, value]));
    const given = await answers();
    await shot(client, '04-form');

    await button(dialog, t('button.delegate')).click();
    const error = day.locator('..').getByRole('alert');
    await error.filter({ hasText: asRead(t('problem.due-in-past-in-form', { due: passed })) }).waitFor();
    expect(await answers()).toEqual(given);
    await shot(client, '05-form-refused');

    await day.fill('2026-11-30');
    await button(dialog, t('button.delegate')).click();
    await saying(log, t('created.understood', { task: '#2', title }), due, skill).waitFor();
    await saying(log, t('task.heading', { task: '#2', title }), details).waitFor();
    await shot(client, '06-delegated-by-form');
  }

  /** Neither press leaves the browser before both are made, on a card that offers the task to both. */
  async function claimAtOnce(rivals: readonly Tab[]): Promise<Tab> {
    const allPressed = Promise.withResolvers<void>();
    let pressed = 0;
    const holdBack = (rival: Tab) =>
      rival.page.route('**/page/action', async (route) => {
        pressed += 1;
        if (pressed === rivals.length) allPressed.resolve();
        await allPressed.promise;
        await route.continue();
      });
    const press = async (rival: Tab) => {
      await rival.goTo('dispatch');
      await holdBack(rival);
      await taskIn(rival, t('dispatch.open')).waitFor();
      await shot(rival, `07-dispatch-${rival.handle}`);
      await button(taskIn(rival), t('button.claim')).click();
    };
    await Promise.all(rivals.map(press));

    const hasWon = async (rival: Tab, index: number) => {
      const won = saying(rival.log, rival.t('done.claim', { task: '#1' }));
      const who = rivals[1 - index]?.handle ?? '';
      const lost = saying(rival.log, rival.t('problem.already-claimed', { task: '#1', who }));
      await won.or(lost).waitFor();
      return won.isVisible();
    };
    const outcomes = await Promise.all(rivals.map(hasWon));
    const [winner, ...others] = rivals.filter((_, index) => outcomes[index]);
    if (!winner || others.length > 0) throw new Error('Not exactly one of them has the task.');

    for (const rival of rivals) {
      const held = t('dispatch.held', { who: `@${winner.name}`, status: t('status.claimed') });
      await taskIn(rival, held).waitFor();
      expect(await button(taskIn(rival), t('button.claim')).count()).toBe(0);
      await shot(rival, `08-claimed-${rival.handle}`);
      if (rival !== winner) await rival.page.close();
    }
    return winner;
  }

  async function askTheClient(winner: Tab, client: Tab) {
    await winner.goTo('Deskhand');
    await taskIn(winner, winner.t('status.claimed')).waitFor();
    await shot(winner, '09-assistant');
    await button(taskIn(winner), winner.t('button.ask')).click();
    await winner.dialog.getByRole('textbox').waitFor();
    await shot(winner, '10-ask');
    await winner.writes(script.question, winner.t('button.ask'));
    await saying(winner.log, winner.t('done.ask', { task: '#1' })).waitFor();
    await taskIn(winner, winner.t('status.waiting for client'), script.question).waitFor();
    await shot(winner, '11-asked');
    // News of the claim and of the question: with them all has come that was on its way.
    await taskIn(client, t('task.asks', { who: `@${winner.name}` }), script.question, '2 replies').waitFor();
  }

  async function answerTheQuestion(client: Tab, winner: Tab) {
    await shot(client, '12-question', taskIn(client));
    await taskIn(client).getByRole('button', { name: '2 replies' }).click();
    const question = saying(client.thread, script.question);
    await button(question, t('button.answer')).click();
    await client.dialog.getByText(script.question).waitFor();
    await shot(client, '13-answer');
    await client.writes(script.answer, t('button.answer'));
    await saying(client.thread, t('done.answer', { task: '#1' })).waitFor();
    await button(question, t('button.answer')).waitFor({ state: 'detached' });
    await shot(client, '14-answered');
    await client.page.getByRole('button', { name: 'Close thread' }).click();
    await taskIn(winner, winner.t('status.in progress'), script.answer).waitFor();
    await shot(winner, '15-assistant-answered');
  }

  async function deliver(winner: Tab, client: Tab, result: string) {
    await button(taskIn(winner), winner.t('button.submit')).click();
    await winner.writes(result, winner.t('button.submit'));
    await taskIn(winner, winner.t('status.submitted'), result).waitFor();
    await shot(winner, '16-assistant-submitted');
    await taskIn(client, t('task.delivered', { who: `@${winner.name}` }), result).waitFor();
    await shot(client, '17-delivered', taskIn(client));
  }

  async function requestChanges(client: Tab, winner: Tab) {
    const { dialog } = client;
    await button(taskIn(client), t('button.request-changes')).click();
    await button(dialog, t('button.request-changes')).click();
    await dialog.getByRole('alert').waitFor();
    await shot(client, '18-changes-without-words');
    await client.writes(script.changes, t('button.request-changes'));
    await taskIn(client, t('status.changes requested')).waitFor();
    await shot(client, '19-changes-requested', taskIn(client));
    await taskIn(winner, winner.t('task.changes-wanted'), script.changes).waitFor();
    await shot(winner, '20-assistant-changes', taskIn(winner));
  }

  async function accept(client: Tab, winner: Tab) {
    await button(taskIn(client), t('button.accept')).click();
    await client.dialog.getByText(t('confirm.accept-text')).waitFor();
    await shot(client, '21-confirm');
    await button(client.dialog, t('confirm.accept-yes')).click();
    await saying(client.log, t('done.accept', { task: '#1' })).waitFor();
    await taskIn(client, t('status.accepted')).waitFor();
    expect(await button(taskIn(client), t('button.accept')).count()).toBe(0);
    await shot(client, '22-accepted', taskIn(client));
    await taskIn(winner, winner.t('status.accepted')).waitFor();
    await shot(winner, '23-assistant-accepted', taskIn(winner));
  }

  async function readTheTimeline(client: Tab, verbs: readonly EventVerb[]) {
    await client.types('/tasks', '1');
    const events = taskIn(client).getByRole('listitem');
    await events.nth(verbs.length - 1).waitFor();
    await shot(client, '24-timeline', taskIn(client));
    const expected = verbs.map((verb) => expect.stringContaining(t(`event.${verb}`)));
    expect(await events.allInnerTexts()).toEqual(expected);
  }
}
