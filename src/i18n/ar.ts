import { translation } from './catalogue.ts';
import { answers } from './ar/answers.ts';
import { desk } from './ar/desk.ts';
import { forms } from './ar/forms.ts';
import { clock } from './ar/clock.ts';
import { limits } from './ar/limits.ts';
import { hours } from './ar/hours.ts';
import { review } from './ar/review.ts';
import { statements } from './ar/statements.ts';
import { pings } from './ar/pings.ts';
import { alerts } from './ar/alerts.ts';
import { digests } from './ar/digests.ts';
import { recurring } from './ar/recurring.ts';
import { reminders } from './ar/reminders.ts';
import { delivery } from './ar/delivery.ts';
import { work } from './ar/work.ts';

/**
 * Sentences are built so that nobody’s gender has to be known: “the task is with …”, “please …”, verbal nouns.
 * Commands and other text that begins with a sign stand in a left-to-right isolate, which keeps the sign before them.
 */
export const ar = translation({
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
});
