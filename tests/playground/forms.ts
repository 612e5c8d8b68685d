import type { ModalView } from '@slack/types';

export const plain = (text: string) => ({ type: 'plain_text' as const, text });

/** A form that asks for three things and has a button besides. */
export const form: ModalView = {
  type: 'modal',
  callback_id: 'delegate',
  private_metadata: 'about the task',
  notify_on_close: true,
  title: plain('Delegate'),
  submit: plain('Send'),
  close: plain('Cancel'),
  blocks: [
    {
      type: 'input',
      block_id: 'title',
      label: plain('Title'),
      element: { type: 'plain_text_input', action_id: 'words', max_length: 10 },
    },
    {
      type: 'input',
      block_id: 'due',
      optional: true,
      label: plain('Due'),
      element: { type: 'datepicker', action_id: 'day', initial_date: '2026-12-31' },
    },
    {
      type: 'input',
      block_id: 'skills',
      optional: true,
      label: plain('Skills'),
      element: {
        type: 'checkboxes',
        action_id: 'some',
        options: [
          { text: plain('Travel'), value: 'travel' },
          { text: plain('Books'), value: 'books' },
        ],
      },
    },
    {
      type: 'actions',
      block_id: 'more',
      elements: [{ type: 'button', action_id: 'next', text: plain('Next') }],
    },
  ],
};

/** A dialog that asks for nothing. */
export const told = (title: string): ModalView => ({
  type: 'modal',
  title: plain(title),
  blocks: [{ type: 'section', text: plain('Look') }],
});
