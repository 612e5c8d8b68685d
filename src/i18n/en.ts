import { answers } from './en/answers.ts';
import { desk } from './en/desk.ts';
import { forms } from './en/forms.ts';
import { clock } from './en/clock.ts';
import { limits } from './en/limits.ts';
import { hours } from './en/hours.ts';
import { review } from './en/review.ts';
import { statements } from './en/statements.ts';
import { pings } from './en/pings.ts';
import { alerts } from './en/alerts.ts';
import { digests } from './en/digests.ts';
import { recurring } from './en/recurring.ts';
import { reminders } from './en/reminders.ts';
import { delivery } from './en/delivery.ts';
import { work } from './en/work.ts';

/**
 * What Deskhand says, in ICU MessageFormat; the other languages follow this file.
 * Typographic quotes only (an ASCII apostrophe would quote braces). A number that is typed back, as a task's is,
 * is a plain argument with its sign, `{task}` for `#12`; `{n, number}` groups thousands as the language does.
 */
export const en = {
  ...work,
  ...forms,
  ...desk,
  ...answers,
  ...clock,
  ...limits,
  ...hours,
  ...review,
  ...statements,
  ...pings,
  ...alerts,
  ...digests,
  ...recurring,
  ...reminders,
  ...delivery,
} as const;
