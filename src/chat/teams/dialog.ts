import { clean, cut, ellipsis, oneLine } from '../cut.ts';
import { isQuestion, type Form, type FormElement, type FormValues, type Question } from '../form.ts';
import {
  attachment,
  frame,
  type AdaptiveCard,
  type CardAttachment,
  type CardElement,
} from './adaptive-card.ts';
import { bytesOf, fit } from './elements/fit.ts';
import { input } from './elements/inputs.ts';
import { literal, markdown } from './elements/markdown.ts';
import { formData } from './form-data.ts';
import { limits } from './limits.ts';
import type { TeamsMessage } from './render.ts';

/** A dialog as Teams takes it: the `value` of a task that continues. */
export interface Dialog {
  readonly title: string;
  readonly width: 'small' | 'medium' | 'large';
  readonly height: 'small' | 'medium' | 'large';
  readonly card: CardAttachment;
}

/** What somebody answered, and what was wrong with it by question name. */
export interface Given {
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, string>>;
}

/** A form as a dialog; with what was given, to be corrected. Each question is an input of its name. */
export const dialog = (form: Form, given?: Given): Dialog => ({
  title: cut(oneLine(form.title) || ellipsis, limits.dialog.title),
  width: 'medium',
  height: form.elements.length > 2 ? 'large' : 'medium',
  card: attachment(card(form, given)),
});

/** A form as a message, for clients that open no dialogs: its title stands above it. */
export const formMessage = (form: Form, given?: Given): TeamsMessage => {
  const { title, card } = dialog(form, given);
  const heading: CardElement = {
    type: 'TextBlock',
    text: literal(title),
    wrap: true,
    style: 'heading',
    size: 'Large',
    weight: 'Bolder',
  };
  const body = [heading, ...card.content.body];
  return { type: 'message', summary: title, attachments: [attachment({ ...card.content, body })] };
};

/** With as many options to each choice as the dialog can carry. */
const card = (form: Form, given?: Given, most: number = mostOptions(form)): AdaptiveCard => {
  const around: Omit<AdaptiveCard, 'body'> = {
    ...frame(form.locale, cut(clean(form.title) || ellipsis, limits.card.fallbackText)),
    actions: [
      {
        type: 'Action.Submit',
        title: cut(oneLine(form.submit) || ellipsis, limits.button.title),
        style: 'positive',
        data: formData({ ...form, elements: form.elements.map((element) => withOptions(element, most)) }),
      },
    ],
    msteams: { width: 'Full' },
  };
  const body = [
    ...strayErrors(form, given),
    ...form.elements.flatMap((each) => drawn(each, form, given, most)),
  ];
  const room = limits.card.bytes - bytesOf({ ...around, body: [] });
  const isTooLarge = bytesOf(body) > room;
  return isTooLarge && most > 1
    ? card(form, given, Math.floor(most / 2))
    : { ...around, body: isTooLarge ? fit(body, room) : body };
};

const mostOptions = ({ elements }: Form): number =>
  Math.max(0, ...elements.map((element) => ('options' in element ? element.options.length : 0)));

const withOptions = <E extends FormElement>(element: E, most: number): E =>
  'options' in element ? { ...element, options: element.options.slice(0, most) } : element;

const drawn = (element: FormElement, form: Form, given: Given | undefined, most: number): CardElement[] => {
  if (!isQuestion(element)) {
    const text = markdown(element.text, new Map());
    return text ? [{ type: 'TextBlock', text, wrap: true }] : [];
  }
  const answer = given ? given.values[element.name] : element.initial;
  const field = input(withOptions(element, most), form.missing, answer);
  if (!field) return [];
  const error = given?.errors[element.name];
  return [field, ...(error ? [problem(error)] : []), ...hint(element, most)];
};

/** An input has no room of its own for a hint; a “…” says that there are more options than it offers. */
const hint = (question: Question, most: number): CardElement[] => {
  const isCut = 'options' in question && question.options.length > most;
  const text = [question.hint ?? '', isCut ? ellipsis : ''].filter(Boolean).join(' ');
  return text
    ? [{ type: 'TextBlock', text: literal(cut(clean(text), limits.input.hint)), wrap: true, ...subtle }]
    : [];
};

/** What is wrong with no question that is asked here stands above them all. */
const strayErrors = ({ elements }: Form, given: Given | undefined): CardElement[] => {
  const asked = new Set(elements.filter(isQuestion).map(({ name }) => name));
  return Object.entries(given?.errors ?? {})
    .filter(([name]) => !asked.has(name))
    .map(([, error]) => problem(error));
};

const problem = (error: string): CardElement => ({
  type: 'TextBlock',
  text: literal(cut(clean(error), limits.input.hint)),
  wrap: true,
  color: 'Attention',
  spacing: 'Small',
});

const subtle = { size: 'Small', isSubtle: true, spacing: 'Small' } as const;
