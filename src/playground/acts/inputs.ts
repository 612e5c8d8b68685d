import { isRecord } from '../block-kit/checks.ts';
import { optionsOf } from '../block-kit/elements.ts';
import { interactiveIn, type Interactive, type InteractiveElement } from '../block-kit/interactive.ts';
import type { Inputs, InputValue } from '../protocol.ts';
import { Refused } from '../slack-error.ts';
import type { WireInput, WireState } from '../wire.ts';
import type { AnyBlock } from '@slack/types';

type Reading = 'words' | 'id' | 'ids' | 'option' | 'options' | 'seconds';

/** For each kind of input: the field its answer stands in, the field of its initial value, and how a value is read. */
const inputKinds: Readonly<Record<string, readonly [answer: string, initial: string, reading: Reading]>> = {
  plain_text_input: ['value', 'initial_value', 'words'],
  email_text_input: ['value', 'initial_value', 'words'],
  url_text_input: ['value', 'initial_value', 'words'],
  number_input: ['value', 'initial_value', 'words'],
  datepicker: ['selected_date', 'initial_date', 'words'],
  timepicker: ['selected_time', 'initial_time', 'words'],
  datetimepicker: ['selected_date_time', 'initial_date_time', 'seconds'],
  static_select: ['selected_option', 'initial_option', 'option'],
  radio_buttons: ['selected_option', 'initial_option', 'option'],
  multi_static_select: ['selected_options', 'initial_options', 'options'],
  checkboxes: ['selected_options', 'initial_options', 'options'],
  users_select: ['selected_user', 'initial_user', 'id'],
  channels_select: ['selected_channel', 'initial_channel', 'id'],
  conversations_select: ['selected_conversation', 'initial_conversation', 'id'],
  multi_users_select: ['selected_users', 'initial_users', 'ids'],
  multi_channels_select: ['selected_channels', 'initial_channels', 'ids'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations', 'ids'],
};

const offered = (element: InteractiveElement, value: string): unknown => {
  const option = optionsOf(element).find((each) => isRecord(each) && each['value'] === value);
  if (!option) throw new Refused(`There is no option "${value}" in ${element.action_id}.`);
  return option;
};

const one = (value: InputValue): string | null => (typeof value === 'string' ? value || null : null);
const several = (value: InputValue): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

const readings: Readonly<Record<Reading, (value: InputValue, element: InteractiveElement) => unknown>> = {
  words: one,
  id: one,
  ids: several,
  option: (value, element) => (one(value) === null ? null : offered(element, one(value) ?? '')),
  options: (value, element) => several(value).map((each) => offered(element, each)),
  seconds: (value) => (one(value) === null ? null : Number(value)),
};

const nothing = (reading: Reading): unknown => (reading === 'ids' || reading === 'options' ? [] : null);

/** What an input holds: the value given, or its initial one when none is. Undefined for what holds nothing, a button. */
const held = (element: InteractiveElement, value: InputValue | undefined): WireInput | undefined => {
  const kind = inputKinds[element.type];
  if (!kind) return undefined;
  const [answer, initial, reading] = kind;
  const content =
    value === undefined ? (element[initial] ?? nothing(reading)) : readings[reading](value, element);
  return { type: element.type, [answer]: content };
};

/** `state.values` of blocks in which a person left `inputs`. @throws Refused for an option that is not offered. */
export const stateOf = (blocks: readonly AnyBlock[], inputs: Inputs): WireState => {
  const values: Record<string, Record<string, WireInput>> = {};
  for (const { blockId, element } of interactiveIn(blocks)) {
    const input = held(element, inputs[blockId]?.[element.action_id]);
    if (input) (values[blockId] ??= {})[element.action_id] = input;
  }
  return values;
};

const answerIn = (input: WireInput | undefined): unknown => input?.[inputKinds[input.type]?.[0] ?? ''];

const complaint = ({ element, input }: Interactive, answer: unknown): string | undefined => {
  const isEmpty = answer === null || (Array.isArray(answer) && answer.length === 0);
  if (isEmpty) return input?.optional === false ? 'Please complete this required field.' : undefined;
  const { min_length: min, max_length: max } = element;
  if (typeof answer !== 'string') return undefined;
  if (typeof max === 'number' && answer.length > max) return `Must be at most ${max} characters.`;
  return typeof min === 'number' && answer.length < min ? `Must be at least ${min} characters.` : undefined;
};

/** What Slack's own client says of a form, by block id, before it troubles the app with it. */
export const complaintsOf = (
  blocks: readonly AnyBlock[],
  state: WireState,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    interactiveIn(blocks).flatMap((each): [string, string][] => {
      const { blockId, element, input } = each;
      const words = input && complaint(each, answerIn(state[blockId]?.[element.action_id]));
      return words === undefined ? [] : [[blockId, words]];
    }),
  );

/** One entry of `actions`: what was pressed or chosen. */
export const actionOf = (
  { blockId, element }: Interactive,
  value: InputValue | undefined,
  ts: string,
): Readonly<Record<string, unknown>> => {
  const about = { type: element.type, action_id: element.action_id, block_id: blockId, action_ts: ts };
  if (element.type === 'button') {
    const { text, value: carried, style, url } = element;
    return Object.fromEntries(
      Object.entries({ ...about, text, value: carried, style, url }).filter(
        ([, field]) => field !== undefined,
      ),
    );
  }
  const chosen = one(value ?? null);
  if (element.type === 'overflow') return { ...about, selected_option: offered(element, chosen ?? '') };
  return { ...about, ...held(element, value) };
};
