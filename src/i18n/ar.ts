import { translation } from './catalogue.ts';
import { answers } from './ar/answers.ts';
import { desk } from './ar/desk.ts';
import { forms } from './ar/forms.ts';
import { work } from './ar/work.ts';

/**
 * Sentences are built so that nobody’s gender has to be known: “the task is with …”, “please …”, verbal nouns.
 * Commands and other text that begins with a sign stand in a left-to-right isolate, which keeps the sign before them.
 */
export const ar = translation({ ...work, ...forms, ...desk, ...answers });
