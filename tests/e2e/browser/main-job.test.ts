import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../support/stored.ts';
import { actsOf } from './acts.ts';
import { chooseLanguage } from './choose-language.ts';
import { preparePlayground } from './playground.ts';
import { languagesToPlay } from './screenshots.ts';
import { scripts } from './scripts.ts';
import { openTab, type Tab } from './tab.ts';

const hasBrowser = existsSync('/usr/bin/chromium');

describe.skipIf(!hasBrowser).each(languagesToPlay(scripts, 'English'))(
  'in a browser, in $language',
  async (script) => {
    const playground = await preparePlayground();

    beforeAll(playground.start);
    afterAll(playground.stop);

    const tabOf = (handle: string) => openTab(playground.url, handle);
    const acts = actsOf(script);

    it('takes a task from its delegation to its acceptance', { timeout: 120_000 }, async () => {
      const nora = await tabOf('nora');
      await chooseLanguage(nora, script.locale);
      await nora.page.close();

      const client = await tabOf(script.client);
      await client.goTo(script.channel);
      await acts.delegateByText(client);
      await acts.delegateByForm(client);

      const winner = await acts.claimAtOnce(await Promise.all([tabOf('sara'), tabOf('layla')]));
      await acts.askTheClient(winner, client);
      await loadAgain(client);
      await restartDeskhand([client, winner]);
      await acts.answerTheQuestion(client, winner);
      await acts.deliver(winner, client, script.firstResult);
      await acts.requestChanges(client, winner);
      await acts.deliver(winner, client, script.secondResult);
      await acts.accept(client, winner);

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
      await acts.readTheTimeline(
        client,
        life.map(([verb]) => verb),
      );
    });

    async function loadAgain(tab: Tab) {
      const everything = tab.log.getByRole('article');
      const before = await everything.allInnerTexts();
      await tab.page.reload();
      await acts.taskIn(tab).waitFor();
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
      await playground.stop();
      await playground.start();
      for (const tab of tabs) {
        await tab.page.reload();
        await acts.taskIn(tab).waitFor();
      }
      expect(await Promise.all(tabs.map(forAll))).toEqual(before);
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
