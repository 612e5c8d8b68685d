import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { privateTo } from '../../src/cards/audience.ts';
import { settingsForm, type Settings } from '../../src/cards/forms/settings/settings-form.ts';
import { isQuestion } from '../../src/chat/form.ts';
import { formView } from '../../src/chat/slack/form-view.ts';
import { dialog } from '../../src/chat/teams/dialog.ts';
import { bytesOf } from '../../src/chat/teams/elements/fit.ts';
import { limits } from '../../src/chat/teams/limits.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { clientKinds } from '../../src/domain/pings/chosen/hearers.ts';
import { pingKinds } from '../../src/domain/pings/kinds.ts';
import { rulesOf } from '../../src/domain/pings/rules.ts';
import { calendarOf } from '../../src/domain/rhythm/rhythm.ts';

const now = Temporal.Instant.from('2026-11-23T09:00Z');
const timeZone = 'America/Argentina/Buenos_Aires';
const longName = 'شركة قمر للتجارة العامة والمقاولات والسفر والسياحة المحدودة';

/** As much as there can be to ask for, and to say. */
function mostSettings(
  locale: Locale,
): Omit<Settings, 'client' | 'agency'> & Required<Pick<Settings, 'client' | 'agency'>> {
  const rhythm = calendarOf(timeZone, { country: 'DE' });
  const rules = rulesOf();
  const line = {
    at: now,
    kind: 'expiring-hours',
    recipient: longName,
    task: null,
    client: longName,
  } as const;
  return {
    upcoming: Array.from({ length: 8 }, () => line),
    person: { locale, timeZone, rhythm, offered: pingKinds, wanted: pingKinds, deadlines: 'each' },
    client: { id: crypto.randomUUID(), name: longName, locale, timeZone, rhythm, rules, wanted: clientKinds },
    agency: { locale, timeZone, requiresMemo: true, timerCheckHours: 8, reminders: { rhythm, rules } },
  };
}

const forms = locales.flatMap((locale) => {
  const { client, agency, ...own } = mostSettings(locale);
  const audience = privateTo({ locale, timeZone }, now, 'teams');
  const { reminders: _, ...agencyInBrief } = agency;
  return [
    [`in ${locale} of the desk`, settingsForm({ ...own, agency }, audience)],
    [`in ${locale} of a client`, settingsForm({ ...own, client, agency: agencyInBrief }, audience)],
  ] as const;
});

describe.each(forms)('the settings %s', (_, form) => {
  const questions = form.elements.filter(isQuestion);

  it('fit into a dialog of Teams, with room for what is wrong', () => {
    const { body } = dialog(form).card.content;
    const asked = body.flatMap((element) => ('id' in element ? [element.id] : []));
    expect(asked).toEqual(questions.map(({ name }) => name));
    const options = JSON.stringify(body).match(/"title":/g)?.length;
    expect(options).toBe(questions.flatMap((each) => ('options' in each ? each.options : [])).length);
    expect(bytesOf(dialog(form).card.content)).toBeLessThan(limits.card.bytes - 1000);
  });

  it('fit into a dialog of Slack', () => {
    const { blocks } = formView(form, { where: { address: 'somewhere', isPrivate: true } });
    const asked = blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []));
    expect(asked).toEqual(questions.map(({ name }) => name));
  });

  it('ask nothing twice', () => {
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
  });
});
