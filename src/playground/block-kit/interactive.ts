import type { AnyBlock } from '@slack/types';
import { freshId } from '../ids.ts';
import { isRecord } from './checks.ts';

/** Something in a block that can be pressed, chosen from or filled in. */
export interface Interactive {
  readonly blockId: string;
  readonly element: InteractiveElement;
  /** Present when it is an input block: whether it may stay empty. */
  readonly input?: { readonly optional: boolean };
}

export interface InteractiveElement {
  readonly type: string;
  readonly action_id: string;
  readonly [field: string]: unknown;
}

const isInteractive = (value: unknown): value is InteractiveElement =>
  isRecord(value) && typeof value['type'] === 'string' && typeof value['action_id'] === 'string';

/** Everything interactive in blocks that are complete, in reading order. */
export const interactiveIn = (blocks: readonly AnyBlock[]): readonly Interactive[] =>
  blocks.flatMap((block) => {
    const { block_id: blockId = '', type, ...fields }: AnyBlock & Record<string, unknown> = { ...block };
    const { element, accessory, elements, optional } = fields;
    const inside: readonly unknown[] = Array.isArray(elements) ? elements : [element, accessory];
    return inside
      .filter(isInteractive)
      .map((each) =>
        type === 'input'
          ? { blockId, element: each, input: { optional: optional === true } }
          : { blockId, element: each },
      );
  });

const fixed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  plain_text: { emoji: true },
  mrkdwn: { verbatim: false },
  input: { optional: false, dispatch_action: false },
};

const named = /^(button|overflow|checkboxes|radio_buttons|.*(select|picker|input))$/;

const completed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(completed);
  if (!isRecord(value)) return value;
  const type = String(value['type']);
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [name, completed(field)]);
  return {
    ...(named.test(type) && type !== 'input' ? { action_id: freshId('', 5) } : {}),
    ...fixed[type],
    ...Object.fromEntries(fields),
  };
};

const isBlock = (value: unknown): value is AnyBlock => isRecord(value) && typeof value['type'] === 'string';

/** Adds what Slack adds to blocks before it stores them: ids that were left out, and defaults spelled out. */
export const complete = (blocks: readonly unknown[]): readonly AnyBlock[] =>
  blocks
    .map(completed)
    .filter(isBlock)
    .map((block) => ({ ...block, block_id: block.block_id ?? freshId('', 5) }));
