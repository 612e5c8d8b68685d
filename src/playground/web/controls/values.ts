import type { ActionsBlockElement, AnyBlock, InputBlock, InputBlockElement, KnownBlock } from '@slack/types';
import type { Inputs, InputValue } from '../../protocol.ts';

export type Control = InputBlockElement | ActionsBlockElement;

/** What an element holds until the person changes it. */
const initialValue = (element: Control): InputValue => {
  switch (element.type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return element.initial_value ?? null;
    case 'datepicker':
      return element.initial_date ?? null;
    case 'timepicker':
      return element.initial_time ?? null;
    case 'static_select':
    case 'radio_buttons':
      return element.initial_option?.value ?? null;
    case 'users_select':
      return element.initial_user ?? null;
    case 'channels_select':
      return element.initial_channel ?? null;
    case 'conversations_select':
      return element.initial_conversation ?? null;
    case 'multi_static_select':
    case 'checkboxes':
      return (element.initial_options ?? []).flatMap(({ value }) => value ?? []);
    case 'multi_users_select':
      return element.initial_users ?? [];
    case 'multi_channels_select':
      return element.initial_channels ?? [];
    case 'multi_conversations_select':
      return element.initial_conversations ?? [];
    default:
      return null;
  }
};

export const valueIn = (inputs: Inputs, blockId: string, element: Control): InputValue => {
  const changed = inputs[blockId]?.[element.action_id ?? ''];
  return changed === undefined ? initialValue(element) : changed;
};

export const withValue = (inputs: Inputs, blockId: string, actionId: string, value: InputValue): Inputs => ({
  ...inputs,
  [blockId]: { ...inputs[blockId], [actionId]: value },
});

/** What was filled in for blocks that are still there. */
export const inputsOf = (inputs: Inputs, blocks: readonly AnyBlock[]): Inputs => {
  const present = new Set(blocks.map(({ block_id }) => block_id));
  return Object.fromEntries(Object.entries(inputs).filter(([blockId]) => present.has(blockId)));
};

/** By block id, the inputs that must be filled in before a form can be sent. */
export const missingAnswers = (inputs: Inputs, blocks: readonly AnyBlock[]): Record<string, string> =>
  Object.fromEntries(
    blocks
      .filter(isInput)
      .filter((block) => !block.optional && isEmpty(valueIn(inputs, block.block_id ?? '', block.element)))
      .map(({ block_id }) => [block_id ?? '', 'Please complete this required field.']),
  );

const isInput = (block: AnyBlock): block is InputBlock => (block as KnownBlock).type === 'input';

const isEmpty = (value: InputValue): boolean =>
  value === null || (typeof value === 'string' ? value.trim() : value).length === 0;
