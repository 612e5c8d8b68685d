import { existsSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weekFrom } from '../../../src/domain/digests/weekly.ts';
import { formatDays } from '../../../src/i18n/formats/days.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { button, moveClock } from '../../playground/page/players.ts';
import { chooseLanguage } from './choose-language.ts';
import { digestScripts } from './digest-scripts.ts';
import { preparePlayground } from './playground.ts';
import { languagesToPlay, picture } from './screenshots.ts';
import { asRead, offered, openTab, saying, type Tab } from './tab.ts';
import { hours, shown } from './week-scripts.ts';

const hasBrowser = existsSync('/usr/bin/chromium');
const week = weekFrom(Temporal.PlainDate.from('2026-11-16'));

describe.skipIf(!hasBrowser).each(languagesToPlay(digestScripts, 'Arabic'))(
  'the clock of the playground, in $language',
  async (script) => {
    const { locale, company, late, delivered } = script;
    const playground = await preparePlayground();
    playground.clock.now = Temporal.Instant.from('2026-11-18T09:00:00Z');
    beforeAll(playground.start);
    afterAll(playground.stop);

    const channels = translator(locale);
    const daysFor = ({ t }: Tab) => formatDays(week, t.locale);
    const shot = (tab: Tab, name: string, subject?: Locator) =>
      picture(tab, `digests-${locale}-${name}`, subject);

    it('brings on Monday at nine what each is to know of the week', { timeout: 120_000 }, async () => {
      const tabOf = (handle: string) => openTab(playground.url, handle);
      const [nora, client, assistant] = [
        await tabOf('nora'),
        await tabOf(script.client),
        await tabOf(script.assistant),
      ];
      const manager = script.manager === script.assistant ? assistant : nora;

      await agree(nora, manager);
      await handOver(client);
      await work(assistant);

      const mornings = [
        [client, () => readClientDigest(client)],
        [assistant, () => readAssistantsMorning(assistant, manager)],
      ] as const;
      for (const [person, read] of script.easternmost === script.client ? mornings : mornings.toReversed()) {
        await moveClock(person.page, 'Monday 9:00');
        await read();
      }
    });

    async function readAssistantsMorning(assistant: Tab, manager: Tab) {
      await readOwnDigest(assistant);
      await readMorningList(assistant);
      await readDeskDigest(manager);
      await putOff(assistant);
    }

    async function agree(nora: Tab, manager: Tab) {
      await chooseLanguage(nora, locale);
      await nora.types('/desk', `plan ${company} 20h monthly`);
      await saying(nora.log, company, nora.t('plan.order-soonest-expiry')).waitFor();
      if (manager === nora) return nora.goTo('Deskhand');
      await nora.types('/desk', `manager add @${manager.handle}`);
      await saying(nora.log, nora.t('desk.manager-added', { who: `@${manager.name}` })).waitFor();
    }

    async function handOver(client: Tab) {
      await client.goTo(script.channel);
      for (const [at, { text, title }] of [late, delivered].entries()) {
        await client.types('/delegate', text);
        await saying(client.log, client.t('created.understood', { task: `#${at + 1}`, title })).waitFor();
      }
      await client.goTo('Deskhand');
    }

    /** An hour for the one, which stays unfinished, and the other is delivered. */
    async function work(assistant: Tab) {
      const { log, t, page } = assistant;
      await assistant.goTo('dispatch');
      for (const [at, { title }] of [late, delivered].entries()) {
        await offered(log, channels('button.claim'), title).click();
        await saying(log, t('done.claim', { task: `#${at + 1}` })).waitFor();
      }
      await assistant.goTo('Deskhand');
      await offered(log, t('button.start-timer'), late.title).click();
      await offered(log, t('button.stop-timer'), late.title).waitFor();
      await moveClock(page, 'One hour later');
      await offered(log, t('button.stop-timer'), late.title).click();
      await assistant.writes(script.memo, t('form.save'));
      await saying(log, script.memo).waitFor();
      await offered(log, t('button.submit'), delivered.title).click();
      await assistant.writes(script.result, t('button.submit'));
      await saying(log, t('done.submit', { task: '#2' })).waitFor();
      await shot(assistant, '01-before');
    }

    async function readClientDigest(client: Tab) {
      const { log, t } = client;
      const digest = saying(log, t('digest.client-heading', { client: company, days: daysFor(client) }));
      await digest.waitFor();
      await shot(client, '02-client', digest);
      await digest
        .getByText(asRead(t('digest.awaits-acceptance', { task: '#2', title: delivered.title })))
        .waitFor();
      await digest
        .getByText(asRead(shown(t, hours(1))))
        .first()
        .waitFor();
      await digest
        .getByText(asRead(shown(t, hours(19))))
        .first()
        .waitFor();
      for (const label of ['hours', 'delegate', 'my-tasks', 'not-now'] as const)
        await button(digest, t(`button.${label}`)).waitFor();
    }

    async function readOwnDigest(assistant: Tab) {
      const { log, t } = assistant;
      const heading = { days: daysFor(assistant), hours: shown(t, hours(1)) };
      const digest = saying(log, t('digest.own-heading', heading), company, t('morning.overdue'), late.title);
      await digest.waitFor();
      await shot(assistant, '03-assistant', digest);
    }

    async function readDeskDigest(manager: Tab) {
      const { log, t } = manager;
      const digest = saying(
        log,
        t('digest.desk-heading', { days: daysFor(manager) }),
        company,
        script.assistant,
      );
      await digest.waitFor();
      await shot(manager, '04-manager', digest);
      await button(digest, t('button.all-clients')).click();
      await saying(log, 'CSV').waitFor();
    }

    async function readMorningList(assistant: Tab) {
      const { log, t } = assistant;
      await saying(
        log,
        t('morning.heading', { day: script.monday }),
        t('morning.overdue'),
        late.title,
      ).waitFor();
    }

    /** What is put off comes back when its time has come, once. */
    async function putOff(assistant: Tab) {
      const { log, t, page, dialog } = assistant;
      const overdue = asRead(t('ping.overdue', { task: '#1', title: late.title, due: script.due }));
      const told = log.getByRole('article').filter({ hasText: overdue });
      await shot(assistant, '05-overdue', told.last());
      const before = await told.count();
      expect(before).toBeGreaterThan(0);
      await button(told.last(), t('button.not-now')).click();
      await dialog.getByLabel(t('not-now.when')).waitFor();
      await shot(assistant, '06-not-now');
      await button(dialog, t('form.save')).click();
      await dialog.waitFor({ state: 'detached' });
      await saying(log, t('not-now.until', { at: script.later })).waitFor();
      await moveClock(page, 'One hour later');
      await told.nth(before).waitFor();
      await shot(assistant, '07-again', told.nth(before));
    }
  },
);
