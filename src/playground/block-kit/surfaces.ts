import { messageBlock, modalBlock } from './blocks.ts';
import {
  all,
  allOf,
  boolean,
  byType,
  isRecord,
  list,
  problem,
  string,
  type Check,
  type Problem,
} from './checks.ts';
import { limits } from './limits.ts';
import { plainText } from './objects.ts';

const blockIdsDiffer: Check = (blocks, at) => {
  const named = Array.isArray(blocks)
    ? blocks.map((block: unknown) => (isRecord(block) ? block['block_id'] : undefined))
    : [];
  return named.flatMap((id, index) =>
    typeof id === 'string' && named.indexOf(id) < index
      ? problem(`block_id already exists: ${id}`, `${at}/${index}/block_id`)
      : [],
  );
};

const ofType = (blocks: unknown, type: string): readonly number[] =>
  Array.isArray(blocks)
    ? blocks.flatMap((block: unknown, index) => (isRecord(block) && block['type'] === type ? [index] : []))
    : [];

const hasOneTableAtMost: Check = (blocks, at) =>
  ofType(blocks, 'table').length > limits.message.tables ? problem('only_one_table_allowed', at) : [];

const hasTwoChartsAtMost: Check = (blocks, at) =>
  ofType(blocks, 'data_visualization').length > limits.message.charts
    ? problem(`no more than ${limits.message.charts} data_visualization blocks allowed`, at)
    : [];

const sharesMarkdownLimit: Check = (blocks, at) => {
  const texts = Array.isArray(blocks)
    ? blocks.map((block: unknown) =>
        isRecord(block) && block['type'] === 'markdown' ? String(block['text']) : '',
      )
    : [];
  return texts.join('').length > limits.markdown.text
    ? problem(`must be less than ${limits.markdown.text + 1} characters`, at)
    : [];
};

const focusesOnce: Check = (blocks, at) => {
  const focused = JSON.stringify(blocks).match(/"focus_on_load":true/g) ?? [];
  return focused.length > 1 ? problem('only one element can have `focus_on_load`', at) : [];
};

const canBeSubmitted: Check = (view, at) =>
  isRecord(view) && view['submit'] === undefined
    ? ofType(view['blocks'], 'input').flatMap((index) =>
        problem('must define `submit` to use `input` block', `${at}/blocks/${index}/input`),
      )
    : [];

const modal = allOf(
  all(
    byType({
      modal: [
        {
          title: plainText(limits.modal.title),
          blocks: all(list(modalBlock, { max: limits.modal.blocks }), blockIdsDiffer, focusesOnce),
        },
        {
          submit: plainText(limits.modal.submit),
          close: plainText(limits.modal.close),
          private_metadata: string({ max: limits.modal.privateMetadata }),
          callback_id: string({ max: limits.modal.callbackId }),
          external_id: string({ max: limits.modal.externalId }),
          clear_on_close: boolean,
          notify_on_close: boolean,
        },
      ],
    }),
    canBeSubmitted,
  ),
);

const messageBlocks = all(
  list(messageBlock, { max: limits.message.blocks }),
  blockIdsDiffer,
  hasOneTableAtMost,
  hasTwoChartsAtMost,
  sharesMarkdownLimit,
);

/** What Slack would refuse in the blocks of a message. */
export const checkMessageBlocks = (blocks: unknown): readonly Problem[] => messageBlocks(blocks, '/blocks');

/** What Slack would refuse in a dialog. */
export const checkModal = (view: unknown): readonly Problem[] => modal(view, '/view');

/** As in `response_metadata.messages`: what is wrong, and the JSON pointer to it. */
export const spelledOut = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ message, at }) => `${message} [json-pointer:${at}]`);
