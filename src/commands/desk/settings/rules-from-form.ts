import type { FormValues } from '../../../chat/form.ts';
import type { TimeRules } from '../../../domain/clock/time-rules.ts';
import { DomainError } from '../../../domain/errors.ts';
import { longestEntrySeconds } from '../../../domain/hours/entry.ts';
import {
  amountRuleNames,
  readAcceptAfter,
  readRule,
  type AmountRuleName,
} from '../../../domain/pings/chosen/rule-amounts.ts';
import type { PingRules } from '../../../domain/pings/rules.ts';
import { plainSigns } from '../../../domain/spelling.ts';
import { choices, words } from '../../answers.ts';
import { timeFrom } from './rhythm-from-form.ts';

/** What was answered about all rules of the desk. @throws DomainError `form-incomplete`, `rule-unreadable`, `rule-beyond` */
export const deskRulesFromForm = (values: FormValues): Partial<PingRules> =>
  amountRuleNames.reduce<Partial<PingRules>>((rules, name) => ({ ...rules, ...ruleFrom(values, name) }), {
    ...clientRulesFromForm(values, 'agency'),
    overdueAt: timeFrom(values, 'rule-overdue-at'),
    urgentPart: 1 / wholeFrom(values, 'rule-urgent', 4),
  });

function ruleFrom(values: FormValues, name: AmountRuleName): Partial<PingRules> {
  const question = `rule-${name}`;
  return readRule(name, answerTo(values, question), question);
}

/** What was answered about those that a client can have of its own. @throws DomainError `form-incomplete`, `rule-unreadable`, `rule-beyond` */
export function clientRulesFromForm(
  values: FormValues,
  subject: 'client' | 'agency',
): Pick<PingRules, 'digestDay' | 'digestAt' | 'acceptAfterDays'> {
  const question = `${subject}-accept-after`;
  const typed = words(values, question);
  return {
    digestDay: wholeFrom(values, `${subject}-digest-day`, 7),
    digestAt: timeFrom(values, `${subject}-digest-at`),
    acceptAfterDays: typed === undefined ? null : readAcceptAfter(typed, question),
  };
}

/** How time is tracked. @throws DomainError `hours-unreadable`, `form-incomplete` */
export function timeRulesFromForm(values: FormValues): TimeRules {
  const typed = answerTo(values, 'timer-check');
  const hours = Number(plainSigns(typed));
  const limit = longestEntrySeconds / 3600;
  if (!Number.isInteger(hours) || hours < 1 || hours > limit)
    throw new DomainError('hours-unreadable', { words: typed, limit }, 'timer-check');
  return { requiresMemo: choices(values, 'memo').includes('required'), timerCheckHours: hours };
}

/** What was chosen of the numbers from 1 up to `most`. */
function wholeFrom(values: FormValues, question: string, most: number): number {
  const number = Number(answerTo(values, question));
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new DomainError('form-incomplete', {}, question);
  return number;
}

function answerTo(values: FormValues, question: string): string {
  const typed = words(values, question);
  if (typed === undefined) throw new DomainError('form-incomplete', {}, question);
  return typed;
}
