import { isDeepStrictEqual } from 'node:util';
import {
  all,
  boolean,
  byType,
  integer,
  isRecord,
  list,
  problem,
  string,
  type Check,
  type Fields,
} from './checks.ts';
import { limits } from './limits.ts';
import {
  choiceOption,
  confirm,
  conversationFilter,
  dispatchConfig,
  menuOption,
  optionGroup,
  overflowOption,
  plainText,
  style,
} from './objects.ts';

const actionId = { action_id: string({ min: 1, max: limits.actionId }) };
const placeholder = { placeholder: plainText(limits.placeholder) };
const focus = { focus_on_load: boolean };
const picked: Fields = { ...actionId, ...placeholder, ...focus, confirm };
const typed: Fields = { ...actionId, ...placeholder, ...focus, dispatch_action_config: dispatchConfig };
const several: Fields = { max_selected_items: integer(1, limits.select.options) };
const id = string({ min: 1 });
const ids = list(id, { min: 1 });
const date = string({ pattern: /^\d{4}-\d{2}-\d{2}$/ });
const time = string({ pattern: /^([01]\d|2[0-3]):[0-5]\d$/ });

const menu: Fields = {
  options: list(menuOption, { min: 1, max: limits.select.options }),
  option_groups: list(optionGroup, { min: 1, max: limits.select.groups }),
};
const choices: Fields = { options: list(choiceOption, { min: 1, max: limits.choices.options }) };

type Types = Parameters<typeof byType>[0];

const button: Types = {
  button: [
    { text: plainText(limits.button.text) },
    {
      ...actionId,
      value: string({ max: limits.button.value }),
      url: string({ min: 1, max: limits.button.url }),
      style,
      confirm,
      accessibility_label: string({ max: limits.button.accessibilityLabel }),
    },
  ],
};

const overflow: Types = {
  overflow: [
    { options: list(overflowOption, { min: 1, max: limits.overflow.options }) },
    { ...actionId, confirm },
  ],
};

const selects: Types = {
  static_select: [{}, { ...picked, ...menu, initial_option: menuOption }],
  multi_static_select: [
    {},
    { ...picked, ...menu, ...several, initial_options: list(menuOption, { min: 1 }) },
  ],
  users_select: [{}, { ...picked, initial_user: id }],
  multi_users_select: [{}, { ...picked, ...several, initial_users: ids }],
  channels_select: [{}, { ...picked, initial_channel: id, response_url_enabled: boolean }],
  multi_channels_select: [{}, { ...picked, ...several, initial_channels: ids }],
  conversations_select: [
    {},
    {
      ...picked,
      initial_conversation: id,
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter: conversationFilter,
    },
  ],
  multi_conversations_select: [
    {},
    {
      ...picked,
      ...several,
      initial_conversations: ids,
      default_to_current_conversation: boolean,
      filter: conversationFilter,
    },
  ],
};

const pickers: Types = {
  datepicker: [{}, { ...picked, initial_date: date }],
  timepicker: [{}, { ...picked, initial_time: time, timezone: string({ min: 1 }) }],
  datetimepicker: [
    {},
    { ...actionId, ...focus, confirm, initial_date_time: integer(1_000_000_000, 9_999_999_999) },
  ],
  radio_buttons: [choices, { ...actionId, ...focus, confirm, initial_option: choiceOption }],
  checkboxes: [choices, { ...actionId, ...focus, confirm, initial_options: list(choiceOption, { min: 1 }) }],
};

const length = limits.plainTextInput.length;

const textInputs: Types = {
  plain_text_input: [
    {},
    {
      ...typed,
      initial_value: string({ max: length }),
      multiline: boolean,
      min_length: integer(0, length),
      max_length: integer(1, length),
    },
  ],
  email_text_input: [{}, { ...typed, initial_value: string() }],
  url_text_input: [{}, { ...typed, initial_value: string() }],
  number_input: [
    { is_decimal_allowed: boolean },
    { ...typed, initial_value: string(), min_value: string(), max_value: string() },
  ],
};

export const imageFields: readonly [Fields] = [
  {
    image_url: string({ min: 1, max: limits.image.url }),
    alt_text: string({ min: 1, max: limits.image.altText }),
  },
];

/** Every option an element offers, those in groups included. */
export const optionsOf = (element: Record<string, unknown>): readonly unknown[] => {
  const groups: readonly unknown[] = Array.isArray(element['option_groups']) ? element['option_groups'] : [];
  const own: readonly unknown[] = Array.isArray(element['options']) ? element['options'] : [];
  return [...own, ...groups.flatMap((group) => (isRecord(group) ? optionsOf(group) : []))];
};

const offersOneKindOfOptions: Check = (element, at) => {
  if (!isRecord(element) || !/^(multi_)?static_select$/.test(String(element['type']))) return [];
  const kinds = ['options', 'option_groups'].filter((name) => element[name] !== undefined);
  return kinds.length === 1 ? [] : problem('must define either `options` or `option_groups`', at);
};

const startsWithAnOffer: Check = (element, at) => {
  if (!isRecord(element)) return [];
  const { initial_option: one, initial_options: some } = element;
  const offered = optionsOf(element);
  const isOffered = (option: unknown): boolean => offered.some((offer) => isDeepStrictEqual(offer, option));
  if (one !== undefined && !isOffered(one)) {
    return problem('must be one of the provided options', `${at}/initial_option`);
  }
  return Array.isArray(some) && !some.every(isOffered)
    ? problem('must be one of the provided options', `${at}/initial_options`)
    : [];
};

const element = (types: Types): Check => all(byType(types), offersOneKindOfOptions, startsWithAnOffer);

/** What may stand in an `actions` block. */
export const actionElement = element({ ...button, ...overflow, ...selects, ...pickers });
/** What may stand beside a section's text. */
export const accessory = element({ ...button, ...overflow, ...selects, ...pickers, image: imageFields });
/** What may be filled in. */
export const inputElement = element({ ...selects, ...pickers, ...textInputs });
