import { allOf, boolean, byType, list, shape, string, word, type Check } from './checks.ts';
import { limits } from './limits.ts';

/** What blocks and elements are put together from: Slack calls these composition objects. */
export const plainText = (max: number): Check =>
  allOf(byType({ plain_text: [{ text: string({ min: 1, max }) }, { emoji: boolean }] }));

export const anyText = (max: number): Check =>
  allOf(
    byType({
      plain_text: [{ text: string({ min: 1, max }) }, { emoji: boolean }],
      mrkdwn: [{ text: string({ min: 1, max }) }, { verbatim: boolean }],
    }),
  );

export const style = word('primary', 'danger');

export const confirm = shape(
  { text: anyText(limits.confirm.text) },
  {
    title: plainText(limits.confirm.title),
    confirm: plainText(limits.confirm.confirm),
    deny: plainText(limits.confirm.deny),
    style,
  },
);

const optionWith = (text: Check, extra: Readonly<Record<string, Check>> = {}): Check =>
  shape(
    { text, value: string({ min: 1, max: limits.option.value }) },
    { description: anyText(limits.option.description), ...extra },
  );

export const menuOption = optionWith(plainText(limits.option.text));

export const choiceOption = optionWith(anyText(limits.option.text));

export const overflowOption = optionWith(plainText(limits.option.text), {
  url: string({ max: limits.option.url }),
});

export const optionGroup = shape({
  label: plainText(limits.select.groupLabel),
  options: list(menuOption, { min: 1, max: limits.select.options }),
});

export const dispatchConfig = shape(
  {},
  { trigger_actions_on: list(word('on_enter_pressed', 'on_character_entered'), { min: 1 }) },
);

export const conversationFilter = shape(
  {},
  {
    include: list(word('im', 'mpim', 'private', 'public'), { min: 1 }),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
);
