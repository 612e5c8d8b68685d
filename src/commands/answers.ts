import { answerCard } from '../cards/answer-card.ts';
import { formOffer } from '../cards/forms/form-offer.ts';
import type { Button, Text } from '../chat/card.ts';
import type { Form, FormValues } from '../chat/form.ts';
import type { Reply } from '../chat/inbound.ts';
import { textLimit } from '../domain/draft.ts';
import { DomainError } from '../domain/errors.ts';
import type { Context } from './context.ts';

export const textReply = ({ audience }: Context, text: Text, note?: Text): Reply => ({
  kind: 'card',
  card: answerCard(audience, text, note),
});

/** `press` opens the same form. */
export const formReply = (
  { audience }: Context,
  form: Form,
  press: Pick<Button, 'action' | 'value'>,
): Reply => ({ kind: 'form', form, otherwise: formOffer(form, press, audience) });

/** What was written in answer to a question; undefined when nothing was. @throws DomainError `text-too-long` */
export function words(values: FormValues, question: string): string | undefined {
  const value = values[question];
  const text = typeof value === 'string' ? value.trim() : '';
  const length = [...text].length;
  if (length > textLimit) throw new DomainError('text-too-long', { length, limit: textLimit }, question);
  return text === '' ? undefined : text;
}

/** What was chosen in answer to a question that allows several. */
export const choices = (values: FormValues, question: string): readonly string[] => {
  const value = values[question];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};
