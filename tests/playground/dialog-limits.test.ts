import { expect, it } from 'vitest';
import { checkModal, spelledOut } from '../../src/playground/block-kit/surfaces.ts';
import {
  button,
  divider,
  input,
  modal,
  options,
  plain,
  select,
  sent,
  table,
  times,
  words,
  x,
} from './block-builders.ts';

const problemsOf = (view: unknown): readonly string[] => spelledOut(checkModal(sent(view)));

const asking = (...blocks: readonly object[]) => modal({ blocks });

it.each<[name: string, max: number, build: (length: number) => object, at: string]>([
  ['a title', 24, (n) => modal({ title: plain(x(n)) }), '/view/title/text'],
  ['a submit button', 24, (n) => modal({ submit: plain(x(n)) }), '/view/submit/text'],
  ['a close button', 24, (n) => modal({ close: plain(x(n)) }), '/view/close/text'],
  ['private metadata', 3000, (n) => modal({ private_metadata: x(n) }), '/view/private_metadata'],
  ['a callback id', 255, (n) => modal({ callback_id: x(n) }), '/view/callback_id'],
  ['an external id', 255, (n) => modal({ external_id: x(n) }), '/view/external_id'],
  ['a label', 2000, (n) => asking(input(words(), { label: plain(x(n)) })), '/view/blocks/0/label/text'],
  ['a hint', 2000, (n) => asking(input(words(), { hint: plain(x(n)) })), '/view/blocks/0/hint/text'],
  [
    'a placeholder',
    150,
    (n) => asking(input(words({ placeholder: plain(x(n)) }))),
    '/view/blocks/0/element/placeholder/text',
  ],
  [
    'what stands in an input',
    3000,
    (n) => asking(input(words({ initial_value: x(n) }))),
    '/view/blocks/0/element/initial_value',
  ],
])('%s may be %i characters long', (_, max, build, at) => {
  expect(problemsOf(build(max))).toEqual([]);
  expect(problemsOf(build(max + 1))).toContain(
    `must be less than ${max + 1} characters [json-pointer:${at}]`,
  );
});

it('may have 100 blocks', () => {
  expect(problemsOf(asking(...times(100, () => divider())))).toEqual([]);
  expect(problemsOf(asking(...times(101, () => divider())))).toContain(
    'no more than 100 items allowed [json-pointer:/view/blocks]',
  );
});

it.each<[rule: string, right: object, wrong: object, complaint: string]>([
  [
    'it has a title',
    modal(),
    modal({ title: undefined }),
    'missing required field: title [json-pointer:/view]',
  ],
  [
    'it has known properties',
    modal(),
    modal({ submit_disabled: true }),
    'invalid additional property: submit_disabled [json-pointer:/view]',
  ],
  ['it is a dialog', modal(), modal({ type: 'home' }), 'unsupported type: home [json-pointer:/view/type]'],
  [
    'where there are inputs it can be submitted',
    modal({ submit: undefined, blocks: [] }),
    modal({ submit: undefined }),
    'must define `submit` to use `input` block [json-pointer:/view/blocks/0/input]',
  ],
  [
    'an input asks for at most 3000 characters',
    asking(input(words({ max_length: 3000 }))),
    asking(input(words({ max_length: 3001 }))),
    'must be less than 3001 [json-pointer:/view/blocks/0/element/max_length]',
  ],
  [
    'an input is one',
    asking(input(select({ options: options(1) }))),
    asking(input(button())),
    'unsupported type: button [json-pointer:/view/blocks/0/element/type]',
  ],
  [
    'an input has a label',
    asking(input(words())),
    asking(input(words(), { label: undefined })),
    'missing required field: label [json-pointer:/view/blocks/0]',
  ],
  [
    'initial options are offered',
    asking(input({ type: 'checkboxes', options: options(2), initial_options: options(2) })),
    asking(input({ type: 'checkboxes', options: options(2), initial_options: options(3) })),
    'must be one of the provided options [json-pointer:/view/blocks/0/element/initial_options]',
  ],
  [
    'initial options are not an empty list',
    asking(input({ type: 'checkboxes', options: options(2) })),
    asking(input({ type: 'checkboxes', options: options(2), initial_options: [] })),
    'no fewer than 1 items allowed [json-pointer:/view/blocks/0/element/initial_options]',
  ],
  [
    'one input has the focus',
    asking(input(words({ focus_on_load: true }))),
    asking(...times(2, () => input(words({ focus_on_load: true })))),
    'only one element can have `focus_on_load` [json-pointer:/view/blocks]',
  ],
  [
    'there are no tables',
    modal(),
    asking(table(1, 1)),
    'unsupported type: table [json-pointer:/view/blocks/0/type]',
  ],
  [
    'block ids differ',
    asking(divider({ block_id: 'a' }), divider()),
    asking(...times(2, () => divider({ block_id: 'a' }))),
    'block_id already exists: a [json-pointer:/view/blocks/1/block_id]',
  ],
])('in a dialog: %s', (_, right, wrong, complaint) => {
  expect(problemsOf(right)).toEqual([]);
  expect(problemsOf(wrong)).toContainEqual(expect.stringContaining(complaint));
});

it('names the dialog whole before what is wrong in it', () => {
  expect(problemsOf(modal({ title: plain('') }))).toEqual([
    'failed to match all allowed schemas [json-pointer:/view]',
    'failed to match all allowed schemas [json-pointer:/view/title]',
    'must be more than 0 characters [json-pointer:/view/title/text]',
  ]);
});
