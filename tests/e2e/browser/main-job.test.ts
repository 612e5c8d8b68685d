import { existsSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { button } from '../../playground/page/players.ts';
import { openBrowser } from '../../playground/page/stage.ts';
import { query } from '../../support/stored.ts';
import { startPlayground } from './playground.ts';
import { picture } from './screenshots.ts';
import { scripts } from './scripts.ts';
import { openTab, saying, type Tab } from './tab.ts';

describe.skipIf(!existsSync('/usr/bin/chromium')).each(scripts)('in a browser, in $language', async (script) => {
  const playground = await startPlayground();
  const t = translator(script.locale);
  let browser: Browser;
  let window: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    window = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    window.setDefaultTimeout(20_000);
  });
  afterAll(() => browser.close());

  const tabOf = (handle: string) => openTab(window, playground.url, handle);
  const shot = (tab: Tab, name: string) => picture(tab, `${script.locale}-${name}`);

  it('takes a task from its delegation to its acceptance', { timeout: 60_000 }, async () => {
    await chooseLanguageOfDispatch();

    const client = await tabOf(script.client);
    await client.goTo(script.channel);
    await delegateByText(client);
    await delegateByForm(client);

    const rivals = [await tabOf('sara'), await tabOf('layla')] as const;
    const winner = await claimAtOnce(rivals);
    await askTheClient(winner, client);
    await reloadEverything([client, winner]);
    await restartDeskhand([client, winner]);
    await answerTheQuestion(client, winner);
    await deliver(winner, script.firstResult);
    await requestChanges(client, winner);
    await deliver(winner, script.secondResult);
    await accept(client, winner);
    await readTheTimeline(client);

    expect(await timelineOf(1)).toEqual([
      ['delegate', null, 'open', script.client],
      ['claim', 'open', 'claimed', winner.handle],
      ['start', 'claimed', 'in progress', winner.handle],
      ['ask', 'in progress', 'waiting for client', winner.handle],
      ['answer', 'waiting for client', 'in progress', script.client],
      ['submit', 'in progress', 'submitted', winner.handle],
      ['request-changes', 'submitted', 'changes requested', script.client],
      ['start', 'changes requested', 'in progress', winner.handle],
      ['submit', 'in progress', 'submitted', winner.handle],
      ['accept', 'submitted', 'accepted', script.client],
    ]);
    expect(await timelineOf(2)).toEqual([['delegate', null, 'open', script.client]]);
  });

  const urgent = t('task.heading-urgent', { task: '#1', title: script.typed.title });
  const taskOf = (tab: Tab) => saying(tab, urgent);

  async function chooseLanguageOfDispatch() {
    const nora = await tabOf('nora');
    await nora.goTo('dispatch');
    await nora.types('/desk', 'settings');
    await nora.dialog.getByLabel(nora.t('settings.agency-language')).selectOption(script.locale);
    await shot(nora, '01-settings');
    await button(nora.dialog, nora.t('form.save')).click();
    await saying(nora, nora.t('settings.saved')).waitFor();
  }

  async function delegateByText(client: Tab) {
    const { text, title, due } = script.typed;
    await saying(client, t('delegate.heading')).waitFor();
    await shot(client, '02-channel');
    await client.types('/delegate', text);
    const understood = saying(client, t('created.understood', { task: '#1', title }), due, t('duration.hours', { hours: 2 }));
    await button(understood, t('button.edit')).waitFor();
    await saying(client, urgent, t('status.open')).waitFor();
    await shot(client, '03-delegated-by-text');
  }

  async function delegateByForm(client: Tab) {
    const { title, details, due, skill, preferred } = script.filledIn;
    const { dialog } = client;
    await button(saying(client, t('delegate.heading')), t('button.delegate')).click();
    await dialog.getByLabel(t('form.what')).fill(`${title}\n${details}`);
    const day = dialog.getByLabel(t('form.due-day'));
    await day.fill('2026-11-20');
    await dialog.getByLabel(t('form.due-time')).fill('09:30');
    await dialog.getByLabel(t('field.cap')).fill('1h30m');
    await dialog.getByRole('group', { name: t('field.skills') }).getByLabel(skill).check();
    await dialog.getByLabel(t('field.preferred')).selectOption({ label: preferred });
    await shot(client, '04-form');
    await button(dialog, t('button.delegate')).click();

    const error = day.locator('..').getByRole('alert');
    await error.waitFor();
    await shot(client, '05-form-refused');
    await day.fill('2026-11-30');
    await button(dialog, t('button.delegate')).click();
    await saying(client, t('created.understood', { task: '#2', title }), due).waitFor();
    await saying(client, t('task.heading', { task: '#2', title }), details).waitFor();
    await shot(client, '06-delegated-by-form');
  }

  /** Neither press leaves the browser before both are made, on a card that offers the task to both. */
  async function claimAtOnce(rivals: readonly Tab[]): Promise<Tab> {
    const allPressed = Promise.withResolvers<void>();
    let pressed = 0;
    for (const rival of rivals) {
      await rival.goTo('dispatch');
      await rival.page.route(
        '**/page/action',
        async (route) => {
          pressed += 1;
          if (pressed === rivals.length) allPressed.resolve();
          await allPressed.promise;
          await route.continue();
        },
        { times: 1 },
      );
    }
    const [first] = rivals;
    if (first) {
      await taskOf(first).waitFor();
      await shot(first, '07-dispatch');
    }
    await Promise.all(rivals.map((rival) => button(taskOf(rival), t('button.claim')).click()));

    const outcomes = rivals.map(async (rival, index) => {
      const other = rivals[1 - index]?.handle ?? '';
      const won = saying(rival, rival.t('done.claim', { task: '#1' }));
      const lost = saying(rival, rival.t('problem.already-claimed', { task: '#1', who: other }));
      await won.or(lost).waitFor();
      return won.isVisible();
    });
    const hasWon = await Promise.all(outcomes);
    const [winner, ...others] = rivals.filter((_, index) => hasWon[index]);
    if (!winner || others.length > 0) throw new Error(`${others.length} others have claimed the task too.`);
    for (const rival of rivals) {
      const status = t('status.claimed');
      await saying(rival, urgent, t('dispatch.held', { who: `@${winner.name}`, status })).waitFor();
      expect(await button(taskOf(rival), t('button.claim')).count()).toBe(0);
      await shot(rival, `08-claimed-${rival.handle}`);
    }
    return winner;
  }

  async function askTheClient(winner: Tab, client: Tab) {
    await winner.goTo('Deskhand');
    await taskOf(winner).waitFor();
    await shot(winner, '09-assistant');
    await button(taskOf(winner), winner.t('button.ask')).click();
    await winner.dialog.getByRole('textbox').waitFor();
    await shot(winner, '10-ask');
    await winner.writes(script.question, winner.t('button.ask'));
    await saying(winner, winner.t('done.ask', { task: '#1' })).waitFor();
    await saying(client, urgent, t('task.asks', { who: `@${winner.name}` }), script.question).waitFor();
    await shot(winner, '11-asked');
    await shot(client, '11-question');
  }

  async function reloadEverything(tabs: readonly Tab[]) {
    for (const tab of tabs) {
      const before = await tab.log.getByRole('article').allInnerTexts();
      await tab.page.reload();
      await saying(tab, urgent).waitFor();
      expect(await tab.log.getByRole('article').allInnerTexts()).toEqual(before);
    }
  }

  /** What only one person saw is gone, as in Slack; the tabs go on by themselves. */
  async function restartDeskhand(tabs: readonly Tab[]) {
    const lasting = ({ log }: Tab) =>
      log.getByRole('article', { name: /^(?!.*only visible to you)/ }).locator('.blocks').allInnerTexts();
    const before = await Promise.all(tabs.map(lasting));
    await playground.restart();
    for (const { page } of tabs) await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await Promise.all(tabs.map(lasting))).toEqual(before);
  }

  async function answerTheQuestion(client: Tab, winner: Tab) {
    const thread = client.page.getByRole('log', { name: /^Thread in / });
    await taskOf(client).getByRole('button', { name: /repl/ }).click();
    await shot(client, '12-thread');
    await button(saying({ log: thread }, script.question), t('button.answer')).click();
    await client.dialog.getByText(script.question).waitFor();
    await shot(client, '13-answer');
    await client.writes(script.answer, t('button.answer'));
    await saying({ log: thread }, t('done.answer', { task: '#1' })).waitFor();
    await shot(client, '14-answered');
    await client.page.getByRole('button', { name: 'Close thread' }).click();
    await saying(winner, winner.t('status.in progress'), winner.t('task.answer'), script.answer).waitFor();
    await shot(winner, '15-assistant-answered');
  }

  async function deliver(winner: Tab, result: string) {
    await button(taskOf(winner), winner.t('button.submit')).click();
    await winner.writes(result, winner.t('button.submit'));
    await saying(winner, winner.t('status.submitted')).waitFor();
    await shot(winner, '16-assistant-submitted');
  }

  async function requestChanges(client: Tab, winner: Tab) {
    const { dialog } = client;
    const delivered = saying(client, urgent, t('task.delivered', { who: `@${winner.name}` }), script.firstResult);
    await delivered.waitFor();
    await shot(client, '17-delivered');
    await button(delivered, t('button.request-changes')).click();
    await button(dialog, t('button.request-changes')).click();
    await dialog.getByRole('alert').waitFor();
    await shot(client, '18-changes-without-words');
    await client.writes(script.changes, t('button.request-changes'));
    await saying(client, urgent, t('status.changes requested')).waitFor();
    await shot(client, '19-changes-requested');
    await saying(winner, winner.t('task.changes-wanted'), script.changes).waitFor();
    await shot(winner, '20-assistant-changes');
  }

  async function accept(client: Tab, winner: Tab) {
    const delivered = saying(client, urgent, script.secondResult);
    await delivered.waitFor();
    await button(delivered, t('button.accept')).click();
    await client.dialog.getByText(t('confirm.accept-text')).waitFor();
    await shot(client, '21-confirm');
    await button(client.dialog, t('confirm.accept-yes')).click();
    await saying(client, t('done.accept', { task: '#1' })).waitFor();
    await saying(client, urgent, t('status.accepted')).waitFor();
    expect(await taskOf(client).getByRole('button', { name: t('button.accept') }).count()).toBe(0);
    await shot(client, '22-accepted');
    await saying(winner, urgent, winner.t('status.accepted')).waitFor();
    await shot(winner, '23-assistant-accepted');
  }

  async function readTheTimeline(client: Tab) {
    await client.types('/tasks', '1');
    const events = saying(client, urgent, t('event.accept')).getByRole('listitem');
    await events.last().waitFor();
    await shot(client, '24-timeline');
    expect(await events.count()).toBe(10);
  }

  /** What was done to a task, in order: verb, from, to, and who. */
  async function timelineOf(task: number) {
    const events = await query(
      playground,
      `select verb, from_status, to_status, name from timeline join people using (agency_id, person_id)
       where task = $1 order by event_id`,
      [task],
    );
    return events.map((event) => Object.values(event));
  }
});
