import { answerCard } from '../cards/answer-card.ts';
import type { Text } from '../chat/card.ts';
import type { Form, FormValues } from '../chat/form.ts';
import type { Reply } from '../chat/inbound.ts';
import { textLimit } from '../domain/draft.ts';
import { DomainError } from '../domain/errors.ts';
import type { Context } from './context.ts';

export const textReply = ({ audience }: Context, text: Text, note?: Text): Reply => ({
  kind: 'card',
  card: answerCard(audience, text, note),
});

export const formReply = ({ audience }: Context, form: Form): Reply => ({
  kind: 'form',
  form,
  ifTooLate: answerCard(audience, audience.t('form.too-late')),
});

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
