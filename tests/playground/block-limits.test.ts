import { expect, it } from 'vitest';
import { checkMessageBlocks, spelledOut } from '../../src/playground/block-kit/surfaces.ts';
import {
  actions,
  button,
  confirm,
  context,
  divider,
  header,
  mrkdwn,
  option,
  options,
  plain,
  section,
  select,
  sent,
  table,
  times,
  words,
  x,
} from './block-builders.ts';

const problemsOf = (blocks: unknown): readonly string[] => spelledOut(checkMessageBlocks(sent(blocks)));

const element = '/blocks/0/elements/0';
const group = { label: plain('x'), options: options(1) };

it.each<[name: string, max: number, build: (length: number) => object, at: string]>([
  ['a section', 3000, (n) => section({ text: mrkdwn(x(n)) }), '/blocks/0/text/text'],
  ['a field', 2000, (n) => section({ fields: [mrkdwn(x(n))] }), '/blocks/0/fields/0/text'],
  ['a header', 150, (n) => header(plain(x(n))), '/blocks/0/text/text'],
  ['context', 3000, (n) => context([mrkdwn(x(n))]), `${element}/text`],
  ['a block id', 255, (n) => divider({ block_id: x(n) }), '/blocks/0/block_id'],
  ['an action id', 255, (n) => actions(button({ action_id: x(n) })), `${element}/action_id`],
  ['a button', 75, (n) => actions(button({ text: plain(x(n)) })), `${element}/text/text`],
  ["a button's value", 2000, (n) => actions(button({ value: x(n) })), `${element}/value`],
  ["a button's URL", 3000, (n) => actions(button({ url: x(n) })), `${element}/url`],
  [
    'a confirmation',
    300,
    (n) => actions(button(confirm({ text: mrkdwn(x(n)) }))),
    `${element}/confirm/text/text`,
  ],
  [
    'its title',
    100,
    (n) => actions(button(confirm({ title: plain(x(n)) }))),
    `${element}/confirm/title/text`,
  ],
  [
    'its yes',
    30,
    (n) => actions(button(confirm({ confirm: plain(x(n)) }))),
    `${element}/confirm/confirm/text`,
  ],
  ['its no', 30, (n) => actions(button(confirm({ deny: plain(x(n)) }))), `${element}/confirm/deny/text`],
  [
    'an option',
    75,
    (n) => actions(select({ options: [option('a', { text: plain(x(n)) })] })),
    `${element}/options/0/text/text`,
  ],
  [
    "an option's value",
    150,
    (n) => actions(select({ options: [option(x(n), { text: plain('x') })] })),
    `${element}/options/0/value`,
  ],
  [
    "an option's description",
    75,
    (n) => actions(select({ options: [option('a', { description: plain(x(n)) })] })),
    `${element}/options/0/description/text`,
  ],
  [
    "a group's label",
    75,
    (n) => actions(select({ option_groups: [{ ...group, label: plain(x(n)) }] })),
    `${element}/option_groups/0/label/text`,
  ],
  [
    'a placeholder',
    150,
    (n) => actions(select({ options: options(1), placeholder: plain(x(n)) })),
    `${element}/placeholder/text`,
  ],
  [
    "an image's words",
    2000,
    (n) => ({ type: 'image', image_url: 'https://x.test', alt_text: x(n) }),
    '/blocks/0/alt_text',
  ],
  ['Markdown', 12_000, (n) => ({ type: 'markdown', text: x(n) }), '/blocks/0/text'],
])('%s may be %i characters long', (_, max, build, at) => {
  expect(problemsOf([build(max)])).toEqual([]);
  expect(problemsOf([build(max + 1)])).toContain(
    `must be less than ${max + 1} characters [json-pointer:${at}]`,
  );
});

it.each<[max: number, name: string, build: (count: number) => readonly object[], at: string]>([
  [50, 'blocks', (n) => times(n, () => divider()), '/blocks'],
  [10, 'fields', (n) => [section({ fields: times(n, () => plain('x')) })], '/blocks/0/fields'],
  [10, 'elements of context', (n) => [context(times(n, () => mrkdwn('x')))], '/blocks/0/elements'],
  [25, 'actions in a block', (n) => [actions(...times(n, () => button()))], '/blocks/0/elements'],
  [100, 'options', (n) => [actions(select({ options: options(n) }))], `${element}/options`],
  [
    100,
    'groups of options',
    (n) => [actions(select({ option_groups: times(n, () => group) }))],
    `${element}/option_groups`,
  ],
  [
    100,
    'options in a group',
    (n) => [actions(select({ option_groups: [{ ...group, options: options(n) }] }))],
    `${element}/option_groups/0/options`,
  ],
  [
    10,
    'radio buttons',
    (n) => [actions({ type: 'radio_buttons', options: options(n) })],
    `${element}/options`,
  ],
  [10, 'checkboxes', (n) => [actions({ type: 'checkboxes', options: options(n) })], `${element}/options`],
  [5, 'overflow entries', (n) => [actions({ type: 'overflow', options: options(n) })], `${element}/options`],
  [100, 'rows of a table', (n) => [table(n, 1)], '/blocks/0/rows'],
  [20, 'cells of a row', (n) => [table(1, n)], '/blocks/0/rows/0'],
])('there may be %i %s', (max, _, build, at) => {
  expect(problemsOf(build(max))).toEqual([]);
  expect(problemsOf(build(max + 1))).toContain(`no more than ${max} items allowed [json-pointer:${at}]`);
});

const tick = button({ action_id: 'a' });
const tock = button({ action_id: 'b' });

it.each<[rule: string, right: readonly object[], wrong: readonly object[], complaint: string]>([
  [
    'a block is of a known type',
    [divider()],
    [{ type: 'hologram' }],
    'unsupported type: hologram [json-pointer:/blocks/0/type]',
  ],
  ['a block is of a type', [divider()], [{}], 'missing required field: type [json-pointer:/blocks/0]'],
  [
    'a block has known properties',
    [section({ text: plain('x') })],
    [section({ text: plain('x'), colour: 'red' })],
    'invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  [
    'a section says something',
    [section({ text: mrkdwn('x') })],
    [section({ text: mrkdwn('') })],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a section has text or fields',
    [section({ fields: [plain('x')] })],
    [section({})],
    'must define either `text` or `fields` [json-pointer:/blocks/0]',
  ],
  [
    'a header is plain',
    [header(plain('x'))],
    [header(mrkdwn('x'))],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'context has no buttons',
    [context([plain('x')])],
    [context([button()])],
    'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'context is not empty',
    [context([plain('x')])],
    [context([])],
    'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'actions are not empty',
    [actions(tick)],
    [actions()],
    'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a style is one of two',
    [actions(button({ style: 'danger' }))],
    [actions(button({ style: 'default' }))],
    `must be a valid enum value [json-pointer:${element}/style]`,
  ],
  [
    'action ids differ within a block',
    [actions(tick, tock), actions(tick)],
    [actions(tick, tock, tick)],
    'action_id already exists: a [json-pointer:/blocks/0/elements/2/action_id]',
  ],
  [
    'block ids differ',
    [divider({ block_id: 'a' }), divider()],
    times(2, () => divider({ block_id: 'a' })),
    'block_id already exists: a [json-pointer:/blocks/1/block_id]',
  ],
  [
    'there are options',
    [actions(select({ options: options(1) }))],
    [actions(select({ options: [] }))],
    `no fewer than 1 items allowed [json-pointer:${element}/options]`,
  ],
  [
    'there are options or groups',
    [actions(select({ option_groups: [group] }))],
    [actions(select({}))],
    `must define either \`options\` or \`option_groups\` [json-pointer:${element}]`,
  ],
  [
    'there are not both',
    [actions(select({ options: options(1) }))],
    [actions(select({ options: options(1), option_groups: [group] }))],
    `must define either \`options\` or \`option_groups\` [json-pointer:${element}]`,
  ],
  [
    'an initial option is offered',
    [actions(select({ options: options(2), initial_option: option('o1') }))],
    [actions(select({ options: options(2), initial_option: option('o2') }))],
    `must be one of the provided options [json-pointer:${element}/initial_option]`,
  ],
  [
    'it may stand in a group',
    [actions(select({ option_groups: [group], initial_option: option('o0') }))],
    [actions(select({ option_groups: [group], initial_option: option('o1') }))],
    `must be one of the provided options [json-pointer:${element}/initial_option]`,
  ],
  [
    'a date is one',
    [actions({ type: 'datepicker', initial_date: '2026-12-31' })],
    [actions({ type: 'datepicker', initial_date: '31.12.2026' })],
    'must match pattern',
  ],
  [
    'a time is one',
    [actions({ type: 'timepicker', initial_time: '23:59' })],
    [actions({ type: 'timepicker', initial_time: '24:00' })],
    'must match pattern',
  ],
  [
    'a date with time is in seconds',
    [actions({ type: 'datetimepicker', initial_date_time: 1_790_000_000 })],
    [actions({ type: 'datetimepicker', initial_date_time: 1_790_000_000_000 })],
    `must be less than 10000000000 [json-pointer:${element}/initial_date_time]`,
  ],
  [
    'an image has words',
    [{ type: 'image', image_url: 'https://x.test', alt_text: 'A' }],
    [{ type: 'image', image_url: 'https://x.test' }],
    'missing required field: alt_text [json-pointer:/blocks/0]',
  ],
  [
    'Markdown blocks share a limit',
    times(2, () => ({ type: 'markdown', text: x(6000) })),
    times(2, () => ({ type: 'markdown', text: x(6001) })),
    'must be less than 12001 characters [json-pointer:/blocks]',
  ],
  [
    'there is one table',
    [table(1, 1)],
    [table(1, 1), table(1, 1)],
    'only_one_table_allowed [json-pointer:/blocks]',
  ],
  [
    'rich text has sections',
    [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [] }] }],
    [{ type: 'rich_text', elements: [{ type: 'text' }] }],
    'unsupported type: text [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'accessories are no inputs',
    [section({ text: plain('x'), accessory: button() })],
    [section({ text: plain('x'), accessory: words() })],
    'unsupported type: plain_text_input [json-pointer:/blocks/0/accessory/type]',
  ],
])('%s', (_, right, wrong, complaint) => {
  expect(problemsOf(right)).toEqual([]);
  expect(problemsOf(wrong)).toContainEqual(expect.stringContaining(complaint));
});
