import { translation } from './catalogue.ts';
import { answers } from './uz/answers.ts';
import { desk } from './uz/desk.ts';
import { forms } from './uz/forms.ts';
import { work } from './uz/work.ts';

/**
 * Latin script: oʻ and gʻ with U+02BB, the tutuq belgisi with U+02BC. Nouns stay singular after a number, so a plain
 * number does where English has plural forms. Case endings stand on a noun after a name, never on the name itself.
 */
export const uz = translation({ ...work, ...forms, ...desk, ...answers });
