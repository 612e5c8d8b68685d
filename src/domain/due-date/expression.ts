import type { Meaning } from './meaning.ts';
import type { Asked } from './moment.ts';
import type { Level, Mark, Mention, PhraseBook } from './phrase-book.ts';

/** All the words together that name one moment: “by Friday, 31 December at 5 pm”. */
export interface Expression extends Mention {
  readonly asked: Asked;
  /** One end of a span of time, which is no deadline: “Monday to Friday”. */
  readonly isSpan: boolean;
}

const levels: readonly Level[] = ['weak', 'name', 'adverb'];
const marks: readonly (Mark | undefined)[] = [undefined, 'soft', 'deadline', 'exclusive', 'start'];

const higher = <T>(scale: readonly T[], a: T, b: T): T => (scale.indexOf(a) > scale.indexOf(b) ? a : b);

/** The dates in a text, in order. */
export function expressionsIn(plain: string, book: PhraseBook): Expression[] {
  const found: Expression[] = [];
  for (const mention of book.mentions(plain)) {
    const asked = { ...mention.meaning, isExclusive: mention.mark === 'exclusive' };
    const next = { ...mention, asked, isSpan: false };
    const last = found.pop();
    if (last && isSpan(last, next, plain, book))
      found.push({ ...last, isSpan: true }, { ...next, isSpan: true });
    else if (last) found.push(...(join(last, next, plain) ?? [last, next]));
    else found.push(next);
  }
  return found;
}

/** Two days or two times with “to” between, unless each has its own mark: “the meeting on Friday until Thursday”. */
const isSpan = (from: Expression, to: Expression, plain: string, book: PhraseBook): boolean =>
  areAlike(from.asked, to.asked) &&
  (from.mark === 'start' ||
    (book.isRange(plain.slice(from.end, to.saidStart)) && !(from.mark === 'soft' && isIntroduced(to))));

const areAlike = (a: Meaning, b: Meaning): boolean =>
  (a.day !== undefined && b.day !== undefined) || (a.time !== undefined && b.time !== undefined);

/**
 * A day and a time beside each other are one moment, and so are a weekday and its date. Beside a day, nothing is weak.
 */
function join(a: Expression, b: Expression, plain: string): [Expression] | undefined {
  const isBeside = /^[ ,]*$/.test(plain.slice(a.end, b.start));
  const isWait = a.asked.waitSeconds !== undefined || b.asked.waitSeconds !== undefined;
  const isTwice = (['time', 'part'] as const).some(
    (what) => a.asked[what] !== undefined && b.asked[what] !== undefined,
  );
  if (!isBeside || isWait || isTwice) return undefined;

  const { day, ...rest } = a.asked;
  const isWeekdayOfDate =
    day?.kind === 'weekday' && b.asked.day !== undefined && b.asked.day.kind !== 'weekday';
  if (day && b.asked.day && !isWeekdayOfDate) return undefined;

  const mark = higher(marks, a.mark, b.mark);
  const level = higher(levels, a.level, b.level);
  const hasDay = day !== undefined || b.asked.day !== undefined;
  return [
    {
      ...b,
      start: a.start,
      saidStart: a.saidStart,
      level: hasDay ? higher(levels, 'name', level) : level,
      ...(mark ? { mark } : {}),
      asked: {
        ...rest,
        ...(day && !isWeekdayOfDate ? { day } : {}),
        ...(isWeekdayOfDate ? { weekday: day.weekday } : {}),
        ...b.meaning,
        isExclusive: mark === 'exclusive',
      },
      isSpan: a.isSpan,
    },
  ];
}

export const isIntroduced = ({ mark }: Mention): boolean => mark === 'deadline' || mark === 'exclusive';

/** What stands between two clauses. */
export const clauseEdge = /[\p{Cc},;:.!?…()[\]{}"“”„«»/|-]/u;
const longestWord = 30;
const longestGap = 4;

/**
 * Whether an expression is about the deadline and not about the work. Marked as a deadline it is. Else an
 * adverb is, unless a word before it ties it to the sentence (the notes *of* today); a name only where its clause
 * begins or ends, or another begins after it; and what is weak never is.
 */
export function isDeadline(expression: Expression, plain: string, book: PhraseBook): boolean {
  const { isSpan, level, mark } = expression;
  if (isSpan) return false;
  if (isIntroduced(expression)) return true;
  if (level === 'weak' || mark === 'start') return false;

  const before = plain.slice(Math.max(0, expression.start - longestWord), expression.start).trimEnd();
  const after = plain.slice(expression.end, expression.end + longestGap).trimStart();
  const begins = before === '' || clauseEdge.test(before.slice(-1));
  const ends = after === '' || clauseEdge.test(after.slice(0, 1));
  if (!begins && book.isBinding(before.split(' ').at(-1) ?? '')) return false;
  return level === 'adverb' || begins || ends || book.linksAt(plain, expression.end);
}
