import { translation } from './catalogue.ts';
import { answers } from './de/answers.ts';
import { desk } from './de/desk.ts';
import { forms } from './de/forms.ts';
import { clock } from './de/clock.ts';
import { limits } from './de/limits.ts';
import { hours } from './de/hours.ts';
import { review } from './de/review.ts';
import { statements } from './de/statements.ts';
import { pings } from './de/pings.ts';
import { alerts } from './de/alerts.ts';
import { digests } from './de/digests.ts';
import { recurring } from './de/recurring.ts';
import { reminders } from './de/reminders.ts';
import { delivery } from './de/delivery.ts';
import { work } from './de/work.ts';

/**
 * People are addressed as “Sie”, and roles are named so that nobody’s gender has to be known: “die Assistenz”,
 * “die Leitung”. A title inside a sentence stands in quotes, since the verb comes after it.
 */
export const de = translation({
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
