import { clockFigure } from '../../../src/i18n/formats/clock-figure.ts';
import { existsSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';
import { preparePlayground } from './playground.ts';
import { languagesToPlay } from './screenshots.ts';
import { reviewActs } from './review-acts.ts';
import { amountsInFiles, amountsOnCard } from './statement-read.ts';
import { openTab } from './tab.ts';
import { timeActs } from './time-acts.ts';
import { hours, shown, weekScripts } from './week-scripts.ts';

const hasBrowser = existsSync('/usr/bin/chromium');

describe.skipIf(!hasBrowser).each(languagesToPlay(weekScripts, 'Arabic'))(
  'a week of work in a browser, in $language',
  async (script) => {
    const playground = await preparePlayground();
    const { clock } = playground;

    clock.now = Temporal.Instant.from('2026-11-16T07:00:00Z');
    beforeAll(playground.start);
    afterAll(playground.stop);

    const tabOf = (handle: string) => openTab(playground.url, handle);
    const at = (moment: string) => {
      clock.now = Temporal.Instant.from(moment);
    };
    const { critic, content, memos } = script;

    it('comes to statements whose files say what the page says', { timeout: 120_000 }, async () => {
      const [nora, client, other, assistant] = await Promise.all(
        ['nora', critic.handle, content.handle, script.assistant].map(tabOf),
      );
      if (!nora || !client || !other || !assistant) throw new Error('Somebody is not there.');
      const time = timeActs(script);
      const review = reviewActs(script);

      await chooseLanguage(nora, script.locale);
      await time.agreeOnPlans(nora);
      await time.handOver(client, critic);
      await time.handOver(other, content);
      await time.claimBoth(assistant);

      at('2026-11-16T08:00:00Z');
      await time.startTimer(assistant, critic);
      at('2026-11-16T09:50:07Z');
      await time.stopTimer(assistant, critic, memos.ofFirst);
      at('2026-11-17T09:00:00Z');
      await time.startTimer(assistant, content);
      at('2026-11-17T09:45:30Z');
      await time.goOnWith(assistant, critic, memos.ofSecond);
      at('2026-11-17T10:10:00Z');
      await time.stopByWord(assistant, memos.ofThird);
      at('2026-11-19T12:00:00Z');
      await time.logByHand(assistant, memos.byHand);
      await time.startTimer(assistant, content);

      at('2026-11-19T13:00:05Z');
      const ofCritic = { available: hours(16, 15), settled: hours(20) };
      const ofContent = { available: hours(8, 14, 25), settled: hours(10) };
      await time.seeHours(client, critic, ofCritic);
      await time.seeHoursOfAll(nora, [
        [critic, ofCritic],
        [content, ofContent],
      ]);
      at('2026-11-19T13:20:20Z');
      await time.stopTimer(assistant, content, memos.ofLast);

      at('2026-11-23T08:00:00Z');
      await review.submitWeeks(assistant);
      await review.dispute(client);
      await review.settle(nora, assistant);
      await review.readVerdict(client);
      await review.approve(other);
      at('2026-11-27T08:00:00Z');
      await playground.tick();
      await review.readSilence(client);

      for (const [reader, party] of [
        [client, critic],
        [other, content],
      ] as const) {
        const card = await review.openStatement(reader, party);
        const { amounts } = party;
        const onCard = (seconds: readonly number[]) =>
          seconds.map((amount, nth) =>
            nth === seconds.length - 1 ? shown(reader.t, amount) : clockFigure(amount),
          );
        expect(await amountsOnCard(card, reader)).toEqual({
          exact: onCard(amounts.exact),
          charged: onCard(amounts.charged),
        });
        const { inHead, ...inTables } = await amountsInFiles(card, reader);
        for (const [where, found] of Object.entries(inTables))
          expect({ where, ...found }).toEqual({ where, ...amounts });
        expect(inHead).toEqual({ exact: amounts.exact.slice(-1), charged: amounts.charged.slice(-1) });
      }
    });
  },
);
