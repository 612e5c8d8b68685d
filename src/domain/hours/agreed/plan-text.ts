import { readDuration } from '../../duration.ts';
import { DomainError } from '../../errors.ts';
import { plainly } from '../../spelling.ts';
import { overages, roundings, type Overage, type PlanKind, type RollOver, type Rounding } from '../plan.ts';
import { assertInRange, type PlanTerms } from './plan-terms.ts';

/** What was said of a plan in words; what is absent was not said. */
export interface PlanWords {
  readonly kind: PlanKind;
  /** Seconds a month or in the pack; 0 as needed. */
  readonly seconds: number;
  readonly rollOver?: Pick<RollOver, 'percent' | 'seconds'>;
  /** How long hours last: those of a pack, or those that rolled; null: as long as they do by themselves. */
  readonly days?: number | null;
  readonly overage?: Overage;
  readonly rounding?: Partial<Rounding>;
}

type Said = Partial<PlanWords>;

/**
 * Reads `20h monthly rollover 20% expires 90d overage carry round 15m up`, in any order; `as-needed`; `10h pack`.
 * @throws DomainError `plan-words-unknown`, which names every wrong word; `said-twice`, `plan-lacks`, `plan-without`,
 * `out-of-range`
 */
export function readPlanWords(text: string): PlanWords {
  const words = wordsOf(text);
  const said = new Map<keyof PlanWords, string>();
  const unknown: string[] = [];
  let read: Said = {};
  while (words.length > 0) {
    const before = [...words];
    const understood = readNext(words);
    const typed = before.slice(0, before.length - words.length).join(' ');
    if (!understood) unknown.push(typed);
    for (const part of Object.keys(understood ?? {}) as Array<keyof PlanWords>) {
      if (said.has(part)) throw new DomainError('said-twice', { words: [said.get(part) ?? '', typed] });
      said.set(part, typed);
    }
    read = { ...read, ...understood };
  }
  if (unknown.length > 0) throw new DomainError('plan-words-unknown', { words: unknown });
  const { kind, seconds } = read;
  if (kind === undefined) throw new DomainError('plan-lacks', { part: 'kind' });
  const unfit = [...said.keys()].filter((part) => doesNotGoWith[kind].has(part));
  if (unfit.length > 0)
    throw new DomainError('plan-without', { kind, words: unfit.map((part) => said.get(part) ?? '') });
  if (kind === 'as-needed') return { ...read, kind, seconds: 0 };
  if (seconds === undefined) throw new DomainError('plan-lacks', { part: 'hours' });
  assertInRange(seconds / 3600, 'hours', said.get('seconds') ?? '');
  return { ...read, kind, seconds };
}

const doesNotGoWith: Record<PlanKind, ReadonlySet<keyof PlanWords>> = {
  monthly: new Set(),
  pack: new Set(['rollOver']),
  'as-needed': new Set(['seconds', 'rollOver', 'days']),
};

/**
 * The plan that the words mean: of what they do not say, what is agreed stays as it is. What becomes of unspent hours
 * stays only where the kind does.
 */
export function planMeant(words: PlanWords, agreed: PlanTerms): PlanTerms {
  const { kind, seconds, overage = agreed.overage, days } = words;
  const before = agreed.kind === kind ? agreed : undefined;
  const rolls = words.rollOver ?? before?.rollOver ?? { percent: null, seconds: null };
  const life = days === undefined ? undefined : { days };
  const rolledDays = kind === 'monthly' ? (life ?? before?.rollOver ?? { days: null }).days : null;
  if (rolledDays !== null && rolls.percent === null && rolls.seconds === null)
    throw new DomainError('plan-lacks', { part: 'rollover' });
  return {
    kind,
    seconds,
    rollOver:
      kind === 'monthly' ? { ...rolls, days: rolledDays } : { percent: null, seconds: null, days: null },
    packDays: kind === 'pack' ? (life ? life.days : (before?.packDays ?? null)) : null,
    overage,
    rounding: { ...agreed.rounding, ...words.rounding },
    spendOrder: agreed.spendOrder,
  };
}

/** Takes one part of a plan off the words; undefined where it is none, and then only what belongs together is taken. */
function readNext(words: string[]): Said | undefined {
  const word = words.shift() ?? '';
  const seconds = readDuration(word);
  if (seconds !== undefined) return { seconds };
  return parts[word]?.(words);
}

const asNeeded = (): Said => ({ kind: 'as-needed' });

const parts: Readonly<Record<string, (words: string[]) => Said | undefined>> = {
  monthly: () => ({ kind: 'monthly' }),
  pack: () => ({ kind: 'pack' }),
  'as-needed': asNeeded,
  asneeded: asNeeded,
  as: (words) => (words[0] === 'needed' && words.shift() ? asNeeded() : undefined),
  rollover: readRollOver,
  'roll-over': readRollOver,
  expires: readLife,
  overage: (words) => {
    const word = words.shift();
    const overage = overages.find((known) => known === word);
    return overage && { overage };
  },
  round: readRounding,
};

function readRollOver(words: string[]): Said | undefined {
  if (words[0] === 'none' && words.shift()) return { rollOver: { percent: null, seconds: null } };
  let rollOver: Pick<RollOver, 'percent' | 'seconds'> = { percent: null, seconds: null };
  let isRead = false;
  for (;;) {
    const [word = ''] = words;
    const percent = /^(\d+)%$/.exec(word)?.[1];
    const seconds = readDuration(word);
    if (percent !== undefined && rollOver.percent === null) {
      assertInRange(Number(percent), 'percent', word);
      rollOver = { ...rollOver, percent: Number(percent) };
    } else if (seconds !== undefined && rollOver.seconds === null && (!isRead || isOfOption(words))) {
      rollOver = { ...rollOver, seconds };
    } else if (isRead) return { rollOver };
    else return void words.shift();
    isRead = true;
    words.shift();
  }
}

/** Not the hours of the plan itself, which may come behind: `rollover 20% 20h monthly`. */
const isOfOption = ([, next]: readonly string[]): boolean => next !== 'monthly' && next !== 'pack';

function readLife(words: string[]): Said | undefined {
  const word = words.shift() ?? '';
  if (word === 'never') return { days: null };
  const days = readDays(word);
  return days === undefined ? undefined : { days };
}

/** A life of hours in days: `90d`, `12w`. @throws DomainError `out-of-range` */
export function readDays(text: string, question?: string): number | undefined {
  const [, count, unit] = /^(\d{1,6}) ?(d|days?|w|weeks?)$/.exec(plainly(text).trim()) ?? [];
  if (count === undefined) return undefined;
  const days = Number(count) * (unit?.startsWith('w') ? 7 : 1);
  assertInRange(days, 'days', text, question);
  return days;
}

function readRounding(words: string[]): Said | undefined {
  let rounding: Partial<Rounding> = {};
  for (let isRead = false; ; isRead = true) {
    const [word = ''] = words;
    const direction = roundings.find((known) => known === word);
    const stepSeconds = readDuration(word);
    if (direction !== undefined && rounding.direction === undefined) rounding = { ...rounding, direction };
    else if (
      stepSeconds !== undefined &&
      rounding.stepSeconds === undefined &&
      rounding.direction !== 'exact'
    ) {
      assertInRange(stepSeconds / 60, 'minutes', word);
      rounding = { ...rounding, stepSeconds };
    } else if (rounding.direction !== undefined) return fits(rounding) ? { rounding } : undefined;
    else return void (isRead || words.shift());
    words.shift();
  }
}

/** Up and nearest want to know to what. */
const fits = ({ direction, stepSeconds }: Partial<Rounding>): boolean =>
  direction === 'exact' || stepSeconds !== undefined;

/** In plain small letters, amounts and their units together: `20 Hours` is one word. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of plainly(text).split(/\s+/).filter(Boolean)) {
    const amount = words.at(-1) ?? '';
    const joined = `${amount} ${word}`;
    if (/^\d+(?:[.,]\d+)?$/.test(amount) && isAmount(joined)) words.splice(-1, 1, joined.replace(' %', '%'));
    else words.push(word);
  }
  return words;
}

const isAmount = (text: string): boolean =>
  readDuration(text) !== undefined || /^\d+ (?:%|d|days?|w|weeks?)$/.test(text);
