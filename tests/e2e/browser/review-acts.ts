import { Temporal } from 'temporal-polyfill';
import type { Locator } from 'playwright-core';
import { formatDays } from '../../../src/i18n/formats/days.ts';
import { button } from '../../playground/page/players.ts';
import { picture } from './screenshots.ts';
import { asRead, offered, saying, type Tab } from './tab.ts';
import { numberOf, partiesOf, type Party, type WeekScript } from './week-scripts.ts';

const week = {
  startsOn: Temporal.PlainDate.from('2026-11-16'),
  endsOn: Temporal.PlainDate.from('2026-11-23'),
};
const daysFor = ({ t }: Tab) => formatDays(week, t.locale);

/** What is done about a week when it is over, and what is then to be seen of it. */
export function reviewActs(script: WeekScript) {
  const { critic, content, objection, verdict } = script;
  const disputed = numberOf(script, critic);
  const shot = (tab: Tab, name: string, subject?: Locator) =>
    picture(tab, `week-${script.locale}-${name}`, subject);
  const headingFor = ({ name: client }: Party, tab: Tab) =>
    tab.t('review.heading', { client, days: daysFor(tab) });

  return { submitWeeks, dispute, settle, readVerdict, approve, readSilence, openStatement };

  async function submitWeeks(assistant: Tab) {
    const { log, t } = assistant;
    await assistant.types('/time', 'status');
    const submit = saying(log, t('clock.heading'), ...partiesOf(script).map(({ name }) => name)).getByRole(
      'button',
      { name: t('button.submit-week'), exact: true },
    );
    await submit.nth(1).waitFor();
    await shot(assistant, '15-week-over');
    await submit.first().click();
    await submit.last().click();
    for (const { name: client } of partiesOf(script))
      await saying(log, t('submitted.drawn', { client, days: daysFor(assistant) })).waitFor();
    await shot(assistant, '16-submitted');
  }

  /** They object to what was logged by hand. */
  async function dispute(client: Tab) {
    const { log, t, dialog } = client;
    await client.goTo('Deskhand');
    const offer = offered(log, t('button.dispute-entry'), headingFor(critic, client));
    await offer.waitFor();
    await shot(client, '17-review');
    await offer.click();
    const entries = dialog.getByLabel(t('form.dispute-line'));
    const byHand = entries.getByRole('option').filter({ hasText: asRead(t('clock.manual')) });
    await entries.selectOption((await byHand.getAttribute('value')) ?? '');
    await dialog.getByLabel(t('form.dispute-words')).fill(objection);
    await shot(client, '18-dispute-form');
    await button(dialog, t('button.dispute-entry')).click();
    await saying(log, t('done.dispute-entry', { task: disputed })).waitFor();
    await saying(log, headingFor(critic, client), t('review.disputed', { count: 1 })).waitFor();
    await shot(client, '19-disputed');
  }

  async function settle(nora: Tab, assistant: Tab) {
    const { log, t, dialog } = nora;
    await saying(assistant.log, objection).waitFor();
    await shot(assistant, '20-assistant-disputed');
    await nora.goTo('Deskhand');
    const settling = offered(log, t(`button.${verdict.action}`), objection);
    await settling.waitFor();
    await shot(nora, '21-manager-disputed');
    await settling.click();
    await dialog.getByText(objection).waitFor();
    await shot(nora, '22-settle-form');
    await nora.writes(verdict.reason, t(`button.${verdict.action}`));
    await saying(log, t(`done.${verdict.action}`, { task: disputed })).waitFor();
    await settling.waitFor({ state: 'detached' });
    await shot(nora, '23-manager-settled');
    await saying(assistant.log, verdict.reason).waitFor();
    await shot(assistant, '24-assistant-settled');
  }

  async function readVerdict(client: Tab) {
    await saying(client.log, verdict.reason).waitFor();
    const open = saying(client.log, headingFor(critic, client), client.t('review.disputed', { count: 1 }));
    await open.waitFor({ state: 'detached' });
    await shot(client, '25-settled');
  }

  async function approve(other: Tab) {
    const { log, t, dialog } = other;
    await other.goTo('Deskhand');
    await offered(log, t('button.approve-week'), headingFor(content, other)).click();
    await shot(other, '26-confirm');
    await button(dialog, t('button.approve-week')).click();
    await saying(log, t('done.approve-week', { days: daysFor(other) })).waitFor();
    await offered(log, t('button.approve-week')).waitFor({ state: 'detached' });
    await shot(other, '27-approved');
  }

  async function readSilence(client: Tab) {
    const { log, t } = client;
    await saying(log, headingFor(critic, client), t('review.approved-by-silence')).waitFor();
    await shot(client, '28-approved-by-silence', saying(log, headingFor(critic, client)));
  }

  async function openStatement(reader: Tab, { name: client, channel, amounts }: Party): Promise<Locator> {
    const { log, t } = reader;
    await reader.goTo(channel);
    await reader.types('/hours', 'export');
    const card = saying(log, t('statement.heading', { client, days: daysFor(reader) }));
    await card.getByRole('link', { name: 'PDF' }).waitFor();
    await shot(reader, `29-statement-${channel}`);
    await button(card, t('button.verify-ledger')).click();
    await saying(log, t('ledger.holds', { count: amounts.exact.length - 1 })).waitFor();
    return card;
  }
}
