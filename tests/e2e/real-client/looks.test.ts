import { existsSync } from 'node:fs';
import type { BrowserContext, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { button } from '../../playground/page/players.ts';
import { openWindow } from '../../support/browser.ts';
import { withoutMarks } from '../../support/reading.ts';
import { accounts, conversations } from '../../support/real-client/people.ts';
import { startRealClient } from '../../support/real-client/start.ts';
import { asRead } from '../browser/tab.ts';
import { languagesToPlay } from '../browser/screenshots.ts';
import { scripts } from './scripts.ts';
import { openClient } from './client-page.ts';

const hasBrowser = existsSync('/usr/bin/chromium');

describe.skipIf(!hasBrowser).each(languagesToPlay(scripts, 'Arabic'))(
  'the page of Microsoft’s client, in $language',
  async (script) => {
    const { locale, title } = script;
    const { url, people } = await startRealClient({ locale });
    const t = translator(locale);
    const label = ((...args) => withoutMarks(t(...args))) as typeof t;
    const sara = translator('en');
    let window: BrowserContext;

    beforeAll(async () => {
      window = await openWindow({ height: 900 });
    });
    afterAll(() => window.close());

    it('shows its user the main job, and lets them do their part', { timeout: 90_000 }, async () => {
      const nora = await openClient(window, url);
      const { card, dialog } = nora;
      const shot = (name: string, subject?: Locator) => nora.picture(`${locale}-${name}`, subject);
      const task = '#1';
      const heading = t('task.heading-urgent', { task, title });
      const shows = async (name: string, ...texts: readonly string[]) => {
        const found = card(...texts);
        await found.waitFor();
        const direction = await found.evaluate((element) => getComputedStyle(element).direction);
        expect(direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
        await shot(name, found);
        return found;
      };

      await shows('01-welcome', t('welcome.hello'));
      await nora.says('desk setup Nora’s Assistants');
      await shows('02-set-up', t('desk.set-up', { agency: 'Nora’s Assistants' }));
      await nora.goTo('Dispatch');
      await people.nora.types(conversations.dispatch, '@Deskhand desk dispatch');
      await people.nora.types(conversations.dispatch, '@Deskhand desk assistant add @sara +travel');
      await shows('03-dispatch-set-up', t('desk.assistant-added', { who: accounts.sara.name }));

      await nora.goTo('acme');
      await nora.says('@Deskhand desk client add Acme Travel');
      await shows('04-delegate-card', t('delegate.heading'));
      await nora.says(`@Deskhand delegate ${script.typed}`);
      await shows('05-understood', t('created.understood', { task, title }), script.due);

      await nora.goTo('Dispatch');
      const offer = await shows('06-open', heading, t('dispatch.open'));
      await button(offer, label('button.claim')).waitFor();
      const offered = await people.sara.sees(conversations.dispatch, title);
      await people.sara.presses(offered, label('button.claim'));
      const held = t('dispatch.held', { who: accounts.sara.name, status: t('status.claimed') });
      const taken = await shows('07-claimed', heading, held);
      expect(await button(taken, label('button.claim')).count()).toBe(0);
      await button(taken, label('button.details')).click();
      await shows('08-details', heading, t('event.claim'));

      const { direct } = people.sara;
      await people.sara.opens(await people.sara.sees(direct, title), sara('button.ask'));
      await people.sara.submits({ words: script.question });
      await nora.goTo('acme');
      await shows('09-question', heading, t('task.asks', { who: accounts.sara.name }), script.question);
      // The page itself breaks when a button is pressed that opens a dialog.
      await people.nora.opens(
        await people.nora.sees(conversations.acme, title, script.question),
        label('button.answer'),
      );
      await people.nora.submits({ words: script.answer });
      await people.sara.opens(await people.sara.sees(direct, title, script.answer), sara('button.submit'));
      await people.sara.submits({ words: script.firstResult });

      const delivered = card(heading, t('task.delivered', { who: accounts.sara.name }), script.firstResult);
      await delivered.waitFor();
      // With the news all has come that was on its way: an edit would fold up what is about to be unfolded.
      const [creator, who] = [accounts.nora.name, accounts.sara.name];
      await card(t('news.submit', { creator, who, task, title })).waitFor();
      await button(delivered, label('button.accept')).click();
      await shows('10-confirm', heading, t('confirm.accept-text'));
      await button(delivered, label('confirm.accept-yes')).last().click();
      await shows('11-accepted', heading, t('status.accepted'));

      await nora.calls('delegate');
      await dialog.getByText(t('form.delegate-title')).first().waitFor();
      await dialog.getByLabel(label('form.what')).fill(script.changes);
      await dialog.getByLabel(label('field.cap')).fill('abc');
      await shot('12-dialog');
      await button(dialog, label('button.delegate')).click();
      await dialog.getByText(asRead(t('problem.cap-unreadable-in-form', { words: 'abc' }))).waitFor();
      expect(await dialog.getByLabel(label('form.what')).inputValue()).toBe(script.changes);
      await shot('13-dialog-error');
      await dialog.getByLabel(label('field.cap')).fill('1h30m');
      await button(dialog, label('button.delegate')).click();
      await card('#2', script.changes).waitFor();
      await shot('14-dialog-done');
      await button(dialog, 'Close').click();
      await dialog.waitFor({ state: 'detached' });

      await nora.goTo('Personal Chat');
      for (const [words, expected] of [
        ['help', t('help.heading')],
        ['desk status', t('status.heading', { agency: 'Nora’s Assistants' })],
        ['tasks 1', t('event.accept')],
        ['home', t('home.greeting', { name: accounts.nora.name })],
      ] as const) {
        await nora.says(words);
        await shows(`15-${words.replace(' ', '-')}`, expected);
      }
    });
  },
);
