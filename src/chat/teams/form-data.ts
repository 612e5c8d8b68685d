import { z } from 'zod';
import type { Form, FormValues } from '../form.ts';
import { isQuestion } from '../form.ts';

/**
 * What a dialog hands in: the answers by the names of the questions, and beside them the form itself, so that it can be
 * drawn again with what was wrong.
 */
export interface FormData {
  readonly form: Form;
  readonly values: FormValues;
}

/** No question has this name. */
const carried = '$form';

/** The data of the button that hands the form in. What was filled in when it was asked for is not in it. */
export const formData = (form: Form): object => ({
  [carried]: { ...form, elements: form.elements.map(bare) },
});

/** Choices come back in one string, parted by commas. */
export const optionId = (value: string): string => encodeURIComponent(value.toWellFormed());

/** Undefined for data that no dialog of ours hands in. */
export const readFormData = (data: unknown): FormData | undefined => {
  const { data: given } = z.looseObject({ [carried]: formSchema }).safeParse(data);
  if (!given) return undefined;
  const form: Form = given[carried];
  const values = form.elements.filter(isQuestion).flatMap(({ name, kind }) => {
    const answer = given[name];
    if (typeof answer !== 'string' || answer === '') return [];
    return [[name, answerTo[kind](answer)] as const];
  });
  return { form, values: Object.fromEntries(values) };
};

const inline = z.union([
  z.string(),
  z.object({ kind: z.enum(['strong', 'code']), text: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), url: z.string() }),
  z.object({
    kind: z.literal('mention'),
    name: z.string(),
    accounts: z.object({ slack: z.string().exactOptional(), teams: z.string().exactOptional() }),
  }),
  z.object({ kind: z.literal('channel'), address: z.string(), name: z.string() }),
]);

const asked = {
  name: z.string(),
  label: z.string(),
  hint: z.string().exactOptional(),
  optional: z.boolean().exactOptional(),
};

const options = z.array(z.object({ value: z.string(), label: z.string() }));

const formSchema = z.object({
  id: z.string(),
  subject: z.string(),
  locale: z.string(),
  title: z.string(),
  submit: z.string(),
  cancel: z.string(),
  missing: z.string(),
  elements: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('text'), text: z.union([z.string(), z.array(inline)]) }),
      z.object({
        kind: z.literal('words'),
        ...asked,
        multiline: z.boolean().exactOptional(),
        maxLength: z.number(),
        placeholder: z.string().exactOptional(),
      }),
      z.object({ kind: z.enum(['date', 'time']), ...asked }),
      z.object({ kind: z.enum(['choice', 'choices']), ...asked, options }),
    ]),
  ),
});

type Kind = Exclude<Form['elements'][number]['kind'], 'text'>;

const answerTo: Readonly<Record<Kind, (answer: string) => string | string[]>> = {
  words: (answer) => answer,
  date: (answer) => answer,
  time: (answer) => answer.slice(0, 'HH:MM'.length),
  choice: (answer) => optionValue(answer),
  choices: (answer) => answer.split(',').map(optionValue),
};

const optionValue = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

const bare = (element: Form['elements'][number]): object => {
  if (element.kind === 'text') return element;
  const { initial: _, ...question } = element;
  return question;
};
