import { expect } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { fieldsOf, rowsOf } from './cards-read.ts';
import { picture } from './screenshots.ts';
import { asRead, offered, saying, type Tab } from './tab.ts';
import { numberOf, hours, partiesOf, shown, type Party, type WeekScript } from './week-scripts.ts';

/** In seconds. */
type Figures = Readonly<Record<'available' | 'settled', number>>;

/** What is done to agree on hours, hand work over and record it, and what is then to be seen of it. */
export function timeActs(script: WeekScript) {
  const dispatch = translator(script.locale);
  const named = (party: Party) => ({ task: numberOf(script, party), title: party.task });
  const shot = (tab: Tab, name: string) => picture(tab, `week-${script.locale}-${name}`);

  return {
    agreeOnPlans,
    handOver,
    claimBoth,
    startTimer,
    stopTimer,
    goOnWith,
    stopByWord,
    logByHand,
    seeHours,
    seeHoursOfAll,
  };

  async function agreeOnPlans(nora: Tab) {
    for (const { name, plan } of partiesOf(script)) {
      await nora.types('/desk', `plan ${name} ${plan}`);
      await saying(nora.log, name, nora.t('plan.order-soonest-expiry')).waitFor();
    }
    await shot(nora, '02-plans');
    await nora.types('/desk', `plan ${script.critic.name}`);
    await nora.dialog.getByLabel(nora.t('form.plan-kind')).waitFor();
    await shot(nora, '03-plan-form');
    await nora.dismisses();
  }

  async function handOver(client: Tab, party: Party) {
    const { t, log, dialog } = client;
    await client.goTo('Deskhand');
    await saying(log, party.name, t('plan.order-soonest-expiry')).waitFor();
    await shot(client, `04-plan-news-${party.channel}`);
    await client.goTo(party.channel);
    await offered(log, t('button.delegate')).click();
    await dialog.getByText(asRead(t('before.available', { hours: shown(t, party.agreed) }))).waitFor();
    await shot(client, `05-delegate-form-${party.channel}`);
    await client.dismisses();
    await client.types('/delegate', `${party.task} ~3h`);
    await saying(log, t('created.understood', named(party))).waitFor();
    await shot(client, `06-delegated-${party.channel}`);
  }

  async function claimBoth(assistant: Tab) {
    await assistant.goTo('dispatch');
    for (const party of partiesOf(script)) {
      await offered(assistant.log, dispatch('button.claim'), party.task).click();
      const { task } = named(party);
      await saying(assistant.log, assistant.t('done.claim', { task })).waitFor();
    }
    await assistant.goTo('Deskhand');
    await shot(assistant, '07-claimed');
  }

  async function startTimer({ log, t }: Tab, party: Party) {
    await offered(log, t('button.start-timer'), party.task).click();
    await saying(log, t('clock.started', named(party))).waitFor();
    await offered(log, t('button.stop-timer'), party.task).waitFor();
  }

  async function stopTimer(assistant: Tab, party: Party, memo: string) {
    const { log, t, dialog } = assistant;
    await offered(log, t('button.stop-timer'), party.task).click();
    await dialog.getByRole('textbox').waitFor();
    await shot(assistant, `08-memo-${party.channel}`);
    await noteMemo(assistant, memo);
    await offered(log, t('button.start-timer'), party.task).waitFor();
  }

  /** The timer that runs for the other task stops by that; what was done is said afterwards. */
  async function goOnWith(assistant: Tab, party: Party, memo: string) {
    const { log, t } = assistant;
    await startTimer(assistant, party);
    await shot(assistant, '09-goes-on-with-another');
    await offered(log, t('button.add-memo'), t('clock.started', named(party))).click();
    await noteMemo(assistant, memo);
  }

  async function noteMemo(assistant: Tab, memo: string) {
    await assistant.writes(memo, assistant.t('form.save'));
    await saying(assistant.log, memo).waitFor();
  }

  async function stopByWord(assistant: Tab, memo: string) {
    await assistant.types('/time', `stop ${memo}`);
    await saying(assistant.log, memo).waitFor();
  }

  async function logByHand(assistant: Tab, memo: string) {
    const { log, t } = assistant;
    await assistant.types('/time', `log 1 1h15m ${script.yesterday} ${memo}`);
    await saying(log, shown(t, hours(1, 15)), memo).waitFor();
    await shot(assistant, '10-logged');
    await assistant.types('/time', 'status');
    await saying(log, t('clock.heading'), t('clock.manual')).waitFor();
    await shot(assistant, '11-time-status');
  }

  /** Both figures, each by its name. */
  async function seeHours(client: Tab, { name, channel }: Party, { available, settled }: Figures) {
    const { t, log } = client;
    await client.types('/hours', '');
    const card = saying(log, t('hours.heading', { client: name }));
    await card.waitFor();
    expect(await fieldsOf(card)).toEqual({
      [t('hours.available')]: shown(t, available),
      [t('hours.settled')]: shown(t, settled),
    });
    await shot(client, `12-hours-${channel}`);
    await offered(log, t('button.explain-hours'), t('hours.heading', { client: name })).click();
    await saying(log, t('explain.heading', { client: name }), shown(t, available)).waitFor();
    await shot(client, `13-explained-${channel}`);
  }

  /** For each client what is available and what is settled. */
  async function seeHoursOfAll(nora: Tab, figures: ReadonlyArray<readonly [Party, Figures]>) {
    const { t, log } = nora;
    await nora.goTo('team');
    await nora.types('/hours', '');
    const card = saying(log, t('hours.all-heading'));
    await card.waitFor();
    const seen = (await rowsOf(card)).map(([name, available, settled]) => [name, available, settled]);
    const expected = figures.map(([{ name }, { available, settled }]) => [
      name,
      shown(t, available),
      shown(t, settled),
    ]);
    expect(seen.toSorted()).toEqual(expected.toSorted());
    await shot(nora, '14-hours-of-all');
  }
}
