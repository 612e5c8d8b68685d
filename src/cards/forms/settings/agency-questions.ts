import type { FormElement, Question } from '../../../chat/form.ts';
import type { TimeRules } from '../../../domain/clock/time-rules.ts';
import { amountRuleNames, typedAmounts } from '../../../domain/pings/chosen/rule-amounts.ts';
import type { PingRules } from '../../../domain/pings/rules.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import type { Audience } from '../../audience.ts';
import { acceptAfterQuestion, digestQuestions, languageAndZone, type Preferences } from './questions.ts';
import { rhythmQuestions } from './rhythm-questions.ts';

export interface AgencySettings extends Preferences, TimeRules {
  /** Where these are not asked for, it is said where they are: a client’s channel has enough to ask of its own. */
  readonly reminders?: { readonly rhythm: Rhythm; readonly rules: PingRules };
}

/** Longest number of hours with room for a slip, in characters; and longest row of amounts. */
const hoursLength = 4;
const amountsLength = 60;

export const agencyQuestions = (settings: AgencySettings, audience: Audience): FormElement[] => [
  ...languageAndZone('agency', settings, audience),
  ...timeTracking(settings, audience),
  ...(settings.reminders
    ? reminderQuestions(settings.reminders, audience)
    : [{ kind: 'text', text: audience.t('settings.desk-elsewhere') } as const]),
];

function reminderQuestions(
  { rhythm, rules }: NonNullable<AgencySettings['reminders']>,
  audience: Audience,
): Question[] {
  return [
    ...rhythmQuestions('agency', rhythm, audience),
    ...ruleQuestions(rules, audience),
    acceptAfterQuestion('agency', rules.acceptAfterDays, audience),
    ...digestQuestions('agency', rules, audience),
  ];
}

const timeTracking = ({ requiresMemo, timerCheckHours }: TimeRules, { t }: Audience): Question[] => [
  {
    kind: 'choices',
    name: 'memo',
    label: t('settings.memo'),
    optional: true,
    options: [{ value: 'required', label: t('settings.memo-required') }],
    ...(requiresMemo ? { initial: ['required'] } : {}),
  },
  {
    kind: 'words',
    name: 'timer-check',
    label: t('settings.timer-check'),
    hint: t('settings.timer-check-hint'),
    maxLength: hoursLength,
    initial: String(timerCheckHours),
  },
];

const ruleQuestions = (rules: PingRules, { t }: Audience): Question[] => [
  ...amountRuleNames.map((name): Question => ({
    kind: 'words',
    name: `rule-${name}`,
    label: t(`settings.rule-${name}`),
    maxLength: amountsLength,
    initial: typedAmounts(name, rules),
  })),
  {
    kind: 'choice',
    name: 'rule-urgent',
    label: t('settings.rule-urgent'),
    options: ([1, 2, 3, 4] as const).map((part) => ({
      value: String(part),
      label: t(`settings.part-${part}`),
    })),
    initial: String(Math.round(1 / rules.urgentPart)),
  },
  {
    kind: 'time',
    name: 'rule-overdue-at',
    label: t('settings.rule-overdue-at'),
    initial: rules.overdueAt,
  },
];
