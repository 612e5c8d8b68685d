import { readDuration } from '../../duration.ts';
import { DomainError } from '../../errors.ts';
import { plainly } from '../../spelling.ts';
import { ordinaryRules, type PingRules } from '../rules.ts';

/** In what amounts are told, the most of it that is no slip of the finger, and how it is typed. */
const units = {
  minutes: { most: 14_400, read: (word: string) => durationIn(60, word), write: typedMinutes },
  hours: { most: 720, read: (word: string) => durationIn(3600, word), write: (hours: number) => `${hours}h` },
  days: { most: 60, read: readDays, write: String },
  percent: { most: 1000, read: readPercent, write: (percent: number) => `${percent}%` },
} as const;

type Unit = keyof typeof units;

/** A rule that is said in amounts, in a row where there are several. */
interface AmountRule {
  readonly unit: Unit;
  readonly least: number;
  readonly isCount: (count: number) => boolean;
  readonly of: (rules: PingRules) => readonly number[];
  readonly said: (amounts: readonly number[]) => Partial<PingRules>;
}

type RulesOfType<V> = { [R in keyof PingRules]: PingRules[R] extends V ? R : never }[keyof PingRules];

const single = (unit: Unit, least: number, rule: RulesOfType<number>): AmountRule => ({
  unit,
  least,
  isCount: (count) => count === 1,
  of: (rules) => [rules[rule]],
  said: ([amount]) => ({ [rule]: amount }),
});

/** Up to six in the order in which their moments come, each once. */
const several = (
  unit: Unit,
  least: number,
  rule: RulesOfType<readonly number[]>,
  inOrder: (a: number, b: number) => number,
): AmountRule => ({
  unit,
  least,
  isCount: (count) => count <= 6,
  of: (rules) => rules[rule],
  said: (amounts) => ({ [rule]: [...new Set(amounts)].sort(inOrder) }),
});

const rising = (a: number, b: number) => a - b;
const falling = (a: number, b: number) => b - a;

/** By the names of their questions, in the order in which they are asked. */
const amountRules = {
  unclaimed: {
    unit: 'minutes',
    least: 1,
    isCount: (count: number) => count === 3,
    of: ({ unclaimedMinutes: { channel, assistants, managers } }: PingRules) => [
      channel,
      assistants,
      managers,
    ],
    said: ([channel = 0, assistants = 0, managers = 0]: readonly number[]) => ({
      unclaimedMinutes: { channel, assistants, managers },
    }),
  },
  'due-soon': several('hours', 1, 'dueSoonHours', falling),
  'overdue-managers': single('days', 0, 'overdueManagersFromDay'),
  'quiet-claim': single('hours', 1, 'quietClaimHours'),
  release: single('days', 1, 'releaseAfterDays'),
  waiting: several('hours', 1, 'waitingHours', rising),
  'waiting-managers': single('hours', 1, 'waitingManagersHours'),
  accept: several('hours', 1, 'acceptHours', rising),
  balance: several('percent', 1, 'balancePercents', rising),
  'balance-left': single('hours', 0, 'balanceLeftHours'),
  recovery: single('percent', 0, 'recoveryPoints'),
  expiring: several('days', 0, 'expiringDays', falling),
} as const satisfies Readonly<Record<string, AmountRule>>;

export type AmountRuleName = keyof typeof amountRules;

export const amountRuleNames = Object.keys(amountRules) as readonly AmountRuleName[];

/** The amounts of a rule as they are typed: `15m, 1h, 4h`. */
export function typedAmounts(name: AmountRuleName, rules: PingRules): string {
  const { unit, of } = amountRules[name];
  return of(rules).map(units[unit].write).join(', ');
}

/** What a rule is to be, as it is typed in any of our languages. @throws DomainError `rule-unreadable`, `rule-beyond` */
export function readRule(name: AmountRuleName, typed: string, question: string): Partial<PingRules> {
  const { unit, least, isCount, said } = amountRules[name];
  const example = typedAmounts(name, ordinaryRules);
  const amounts = readAmounts(typed, { unit, least, example }, question);
  if (!isCount(amounts.length)) throw new DomainError('rule-unreadable', { words: typed, example }, question);
  return said(amounts);
}

/** Working days after which a delivery accepts itself. @throws DomainError `rule-unreadable`, `rule-beyond` */
export function readAcceptAfter(typed: string, question: string): number {
  const example = String(ordinaryRules.acceptAfterDays);
  const [days, ...others] = readAmounts(typed, { unit: 'days', least: 1, example }, question);
  if (days === undefined || others.length > 0)
    throw new DomainError('rule-unreadable', { words: typed, example }, question);
  return days;
}

function readAmounts(
  typed: string,
  { unit, least, example }: { readonly unit: Unit; readonly least: number; readonly example: string },
  question: string,
): number[] {
  const { read, write, most } = units[unit];
  return typed.split(/[,;،؛]/).map((word) => {
    const amount = read(plainly(word).trim());
    if (amount === undefined) throw new DomainError('rule-unreadable', { words: typed, example }, question);
    if (amount < least || amount > most)
      throw new DomainError(
        'rule-beyond',
        { words: typed, least: write(least), most: write(most) },
        question,
      );
    return amount;
  });
}

/** Whole units of so many seconds. */
function durationIn(unitSeconds: number, word: string): number | undefined {
  const amount = (readDuration(word) ?? NaN) / unitSeconds;
  return Number.isInteger(amount) ? amount : undefined;
}

function typedMinutes(minutes: number): string {
  return minutes % 60 === 0 && minutes > 0 ? `${minutes / 60}h` : `${minutes}m`;
}

function readDays(word: string): number | undefined {
  return numberIn(/^(\d{1,4}) ?(?:d|days?|tage?n?|kun|ايام|يوما?)?$/, word);
}

function readPercent(word: string): number | undefined {
  return numberIn(/^[%٪]?(\d{1,4}) ?[%٪]?$/, word);
}

function numberIn(pattern: RegExp, word: string): number | undefined {
  const digits = pattern.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
