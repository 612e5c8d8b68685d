import type { AnyBlock, ModalView } from '@slack/types';
import type { Card } from '../card.ts';
import { cardPieces } from './render.ts';
import { fit } from './blocks/fit.ts';
import { limits } from './limits.ts';
import type { SubmittedAnswer, SubmittedView } from './reading/payload.ts';
import { paragraphs } from './blocks/rich-text.ts';

/** The dialog with a card in place of its questions. It remembers where it came from. */
export const viewWithCard = (view: SubmittedView, card: Card): ModalView => ({
  type: 'modal',
  title: view.title,
  ...(view.close ? { close: view.close } : {}),
  private_metadata: view.private_metadata,
  callback_id: view.callback_id,
  blocks: fit(cardPieces(card), limits.modal),
});

/** The dialog as the person submitted it, with what they had filled in, and above it what is wrong. */
export const viewToCorrect = (view: SubmittedView, errors: Readonly<Record<string, string>>): ModalView => ({
  type: 'modal',
  title: view.title,
  ...(view.submit ? { submit: view.submit } : {}),
  ...(view.close ? { close: view.close } : {}),
  private_metadata: view.private_metadata,
  callback_id: view.callback_id,
  blocks: [
    ...Object.values(errors).flatMap((message) => paragraphs([{ kind: 'strong', text: message }])),
    ...view.blocks.map((block) => filledIn(block, view.state?.values[block.block_id ?? ''])),
  ],
});

/**
 * Slack shows errors beside the questions they belong to, and takes none for others: those go to the first question.
 * Nothing if the dialog has no questions.
 */
export const errorsByBlock = (
  view: SubmittedView,
  errors: Readonly<Record<string, string>>,
): Record<string, string> | undefined => {
  const questions = view.blocks.flatMap(({ type, block_id }) =>
    type === 'input' && block_id ? [block_id] : [],
  );
  const [first] = questions;
  if (first === undefined) return undefined;
  const placed: Record<string, string> = {};
  for (const [name, message] of Object.entries(errors)) {
    const block = questions.includes(name) ? name : first;
    placed[block] = placed[block] ? `${placed[block]}\n${message}` : message;
  }
  return placed;
};

type Block = SubmittedView['blocks'][number];

const filledIn = (block: Block, answers: Readonly<Record<string, SubmittedAnswer>> | undefined): AnyBlock => {
  const [answer] = Object.values(answers ?? {});
  const { element } = block;
  if (!answer || typeof element !== 'object' || element === null) return block;
  const filled = { ...block, element: { ...withoutInitial(element), ...initial(answer) } };
  return filled;
};

const withoutInitial = (element: object): object =>
  Object.fromEntries(Object.entries(element).filter(([name]) => !name.startsWith('initial_')));

const initial = (answer: SubmittedAnswer): object => ({
  ...(answer.value ? { initial_value: answer.value } : {}),
  ...(answer.selected_date ? { initial_date: answer.selected_date } : {}),
  ...(answer.selected_time ? { initial_time: answer.selected_time } : {}),
  ...(answer.selected_option ? { initial_option: answer.selected_option } : {}),
  ...(answer.selected_options?.length ? { initial_options: answer.selected_options } : {}),
});
