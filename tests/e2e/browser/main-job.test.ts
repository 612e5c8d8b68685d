import { existsSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventVerb } from '../../../src/domain/status.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { button } from '../../playground/page/players.ts';
import { openBrowser } from '../../playground/page/stage.ts';
import { query } from '../../support/stored.ts';
import { startPlayground } from './playground.ts';
import { picture } from './screenshots.ts';
import { scripts } from './scripts.ts';
import { asRead, openTab, saying, type Tab } from './tab.ts';

describe.skipIf(!existsSync('/usr/bin/chromium')).each(scripts)(
  'in a browser, in $language',
  async (script) => {
    const playground = await startPlayground();
    const t = translator(script.locale);
    const urgent = t('task.heading-urgent', { task: '#1', title: script.typed.title });
    let browser: Browser;

    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    const tabOf = (handle: string) => openTab(browser, playground.url, handle);
    const taskIn = ({ log }: Tab, ...texts: readonly string[]) => saying(log, urgent, ...texts);
    const shot = (tab: Tab, name: string, subject?: Locator) =>
      picture(tab, `${script.locale}-${name}`, subject);

    it('takes a task from its delegation to its acceptance', { timeout: 60_000 }, async () => {
      await chooseLanguageOfDispatch();

      const client = await tabOf(script.client);
      await client.goTo(script.channel);
      await delegateByText(client);
      await delegateByForm(client);

      const winner = await claimAtOnce(await Promise.all([tabOf('sara'), tabOf('layla')]));
      await askTheClient(winner, client);
      await loadAgain(client);
      await restartDeskhand([client, winner]);
      await answerTheQuestion(client, winner);
      await deliver(winner, client, script.firstResult);
      await requestChanges(client, winner);
      await deliver(winner, client, script.secondResult);
      await accept(client, winner);

      const life = [
        ['delegate', null, 'open', client.handle],
        ['claim', 'open', 'claimed', winner.handle],
        ['start', 'claimed', 'in progress', winner.handle],
        ['ask', 'in progress', 'waiting for client', winner.handle],
        ['answer', 'waiting for client', 'in progress', client.handle],
        ['submit', 'in progress', 'submitted', winner.handle],
        ['request-changes', 'submitted', 'changes requested', client.handle],
        ['start', 'changes requested', 'in progress', winner.handle],
        ['submit', 'in progress', 'submitted', winner.handle],
        ['accept', 'submitted', 'accepted', client.handle],
      ] as const;
      expect(await timelineOf(1)).toEqual(life);
      expect(await timelineOf(2)).toEqual([['delegate', null, 'open', client.handle]]);
      await readTheTimeline(
        client,
        life.map(([verb]) => verb),
      );
    });

    async function chooseLanguageOfDispatch() {
      const nora = await tabOf('nora');
      await nora.goTo('dispatch');
      await nora.types('/desk', 'settings');
      await nora.dialog.getByLabel(nora.t('settings.agency-language')).selectOption(script.locale);
      await shot(nora, '01-settings');
      await button(nora.dialog, nora.t('form.save')).click();
      await saying(nora.log, nora.t('settings.saved')).waitFor();
    await nora.page.close();
    }

    async function delegateByText(client: Tab) {
      const { text, title, due } = script.typed;
      await saying(client.log, t('delegate.heading')).waitFor();
      await shot(client, '02-channel');
      await client.types('/delegate', text);
      const cap = t('duration.hours', { hours: 2 });
      const understood = saying(
        client.log,
        t('created.understood', { task: '#1', title }),
        due,
        cap,
        'travel',
      );
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
      await error.filter({ hasText: asRead(t('problem.due-in-past', { due: passed })) }).waitFor();
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
      if (!winner || others.length > 0) throw new Error(`The task went to ${1 + others.length} assistants.`);

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
      await shot(winner, '11-asked');
      await taskIn(client, t('task.asks', { who: `@${winner.name}` }), script.question).waitFor();
    }

    async function loadAgain(tab: Tab) {
      const everything = tab.log.getByRole('article');
      const before = await everything.allInnerTexts();
      await tab.page.reload();
      await taskIn(tab).waitFor();
      expect(await everything.allInnerTexts()).toEqual(before);
    }

    /** What only one person saw is gone, as it may be in Slack; all else stays. */
    async function restartDeskhand(tabs: readonly Tab[]) {
      const forAll = ({ log }: Tab) =>
        log
          .getByRole('article', { name: /^(?!.*only visible to you)/ })
          .locator('.blocks')
          .allInnerTexts();
      const before = await Promise.all(tabs.map(forAll));
      await playground.restart();
      for (const tab of tabs) {
        await tab.page.reload();
        await taskIn(tab).waitFor();
      }
      expect(await Promise.all(tabs.map(forAll))).toEqual(before);
    }

    async function answerTheQuestion(client: Tab, winner: Tab) {
      await shot(client, '12-question', taskIn(client));
      await taskIn(client).getByRole('button', { name: /repl/ }).click();
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
  },
);
