import { translation } from './catalogue.ts';
import { answers } from './uz/answers.ts';
import { desk } from './uz/desk.ts';
import { forms } from './uz/forms.ts';
import { clock } from './uz/clock.ts';
import { limits } from './uz/limits.ts';
import { hours } from './uz/hours.ts';
import { review } from './uz/review.ts';
import { statements } from './uz/statements.ts';
import { pings } from './uz/pings.ts';
import { alerts } from './uz/alerts.ts';
import { digests } from './uz/digests.ts';
import { recurring } from './uz/recurring.ts';
import { reminders } from './uz/reminders.ts';
import { delivery } from './uz/delivery.ts';
import { work } from './uz/work.ts';

/**
 * Latin script: oʻ and gʻ with U+02BB, the tutuq belgisi with U+02BC. Nouns stay singular after a number, so a plain
 * number does where English has plural forms. Case endings stand on a noun after a name, never on the name itself.
 */
export const uz = translation({
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
