import type { Locale } from '../../../src/domain/locale.ts';
import { formatExactDuration } from '../../../src/i18n/formats/durations.ts';
import type { Translator } from '../../../src/i18n/translate.ts';
import { withoutMarks } from '../../support/reading.ts';
import type { Amounts } from '../../statements/reading-back.ts';

/** A client whose hours are looked at. */
export interface Party {
  readonly name: string;
  /** Of their people one, by their handle. */
  readonly handle: string;
  readonly channel: string;
  /** What they hand over. */
  readonly task: string;
  /** As `/desk plan` takes it. */
  readonly plan: string;
  /** The seconds of it. */
  readonly agreed: number;
  /** Of their statement, line by line, the totals last. */
  readonly amounts: Amounts;
}

/** A week of work in one language, and by whom. */
export interface WeekScript {
  readonly language: string;
  readonly locale: Locale;
  /** Their time is rounded, and they object to some of it. */
  readonly critic: Party;
  /** Their time is charged as it is, and they approve it. */
  readonly content: Party;
  /** By their handle. */
  readonly assistant: string;
  readonly yesterday: string;
  readonly memos: {
    readonly ofFirst: string;
    readonly ofSecond: string;
    readonly ofThird: string;
    readonly byHand: string;
    readonly ofLast: string;
  };
  readonly objection: string;
  /** What the manager answers, and the reason they give. */
  readonly verdict: { readonly action: 'keep-entry' | 'waive-entry'; readonly reason: string };
}

export const hours = (h: number, min = 0, s = 0): number => (h * 60 + min) * 60 + s;

const worked = [hours(1, 50, 7), hours(0, 24, 30), hours(1, 15)];
const charged = [hours(2), hours(0, 30), hours(1, 15)];
const withTotal = (lines: readonly number[]) => [...lines, lines.reduce((sum, line) => sum + line, 0)];

const rounded = { plan: '20h monthly rollover 20% overage ask round 15m up', agreed: hours(20) };
const kept = { ...rounded, amounts: { exact: withTotal(worked), charged: withTotal(charged) } };
const waived = {
  ...rounded,
  amounts: { exact: withTotal([...worked, -hours(1, 15)]), charged: withTotal([...charged, -hours(1, 15)]) },
};
const asWorked = withTotal([hours(0, 45, 30), hours(1, 20, 20)]);
const exact = {
  plan: '10h pack expires 90d',
  agreed: hours(10),
  amounts: { exact: asWorked, charged: asWorked },
};
const acme = { name: 'Acme Travel', handle: 'dana', channel: 'acme' };
const qamar = { name: 'Qamar Travel', handle: 'omar', channel: 'qamar' };

export const weekScripts: readonly WeekScript[] = [
  {
    language: 'English',
    locale: 'en',
    critic: { ...acme, ...kept, task: 'Book flights to Berlin' },
    content: { ...qamar, task: 'قارن أسعار الفنادق في الرياض', ...exact },
    assistant: 'sara',
    yesterday: 'yesterday',
    memos: {
      ofFirst: 'Compared the fares of three airlines',
      ofSecond: 'Asked five hotels for offers',
      ofThird: 'Held two seats until Friday',
      byHand: 'Called the airline about the luggage',
      ofLast: 'Wrote up the comparison',
    },
    objection: 'The call took ten minutes: I was on the line too.',
    verdict: { action: 'keep-entry', reason: 'The airline kept Sara waiting for an hour.' },
  },
  {
    language: 'Arabic',
    locale: 'ar',
    critic: { ...qamar, ...waived, task: 'احجز رحلات إلى برلين' },
    content: { ...acme, task: 'Find a venue for the summer party', ...exact },
    assistant: 'layla',
    yesterday: 'أمس',
    memos: {
      ofFirst: 'قارنت أسعار ثلاث شركات طيران',
      ofSecond: 'طلبت عروضًا من خمسة أماكن',
      ofThird: 'حجزت مقعدين مؤقتًا حتى يوم الجمعة',
      byHand: 'اتصلت بشركة الطيران بشأن الأمتعة',
      ofLast: 'كتبت المقارنة',
    },
    objection: 'استغرقت المكالمة عشر دقائق فقط، وكنت أنا أيضًا على الخط.',
    verdict: { action: 'waive-entry', reason: 'Our mistake. We do not charge it.' },
  },
];

/** In the order in which they hand over what they want done. */
export const partiesOf = ({ critic, content }: WeekScript): readonly [Party, Party] => [critic, content];

export const numberOf = (script: WeekScript, { name }: Party): string =>
  name === script.critic.name ? '#1' : '#2';

/** An amount of time as a person sees it, to the second. */
export const shown = ({ locale }: Translator, seconds: number): string =>
  withoutMarks(formatExactDuration(seconds, locale));
