import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkMessageBlocks, checkModal } from '../../src/playground/block-kit/surfaces.ts';
import {
  actions,
  context,
  divider,
  header,
  input,
  mrkdwn,
  plain,
  section,
  sent,
  times,
  words,
  x,
} from './block-builders.ts';

/** Anything from one character to as many as there may be, which is where mistakes live. */
const text = (max: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: Math.min(max, 20) }),
    fc.constantFrom(x(max), 'ع'.repeat(max)),
  );
const list = <T>(item: fc.Arbitrary<T>, max: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    fc.array(item, { minLength: 1, maxLength: Math.min(max, 4) }),
    item.map((each) => times(max, () => each)),
  );
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const plainOf = (max: number) => text(max).map(plain);
const anyOf = (max: number) => fc.oneof(plainOf(max), text(max).map(mrkdwn));

const option = fc.record({ text: plainOf(75), value: text(150), description: optional(plainOf(75)) });
const confirm = fc.record({
  title: optional(plainOf(100)),
  text: anyOf(300),
  confirm: optional(plainOf(30)),
  deny: optional(plainOf(30)),
  style: optional(fc.constantFrom('primary', 'danger')),
});
const button = fc.record({
  type: fc.constant('button'),
  text: plainOf(75),
  value: optional(text(2000)),
  url: optional(text(3000)),
  style: optional(fc.constantFrom('primary', 'danger')),
  confirm: optional(confirm),
});
const select = list(option, 100).chain((options) =>
  fc.record({
    type: fc.constant('static_select'),
    options: fc.constant(options),
    initial_option: optional(fc.constantFrom(...options)),
    placeholder: optional(plainOf(150)),
  }),
);
const checkboxes = list(option, 10).map((options) => ({
  type: 'checkboxes',
  options,
  initial_options: options.slice(0, 1),
}));
const date = fc.constant({ type: 'datepicker', initial_date: '2026-02-28' });
const element = fc.oneof(button, select, checkboxes, date);

const shown = fc.oneof(
  fc.constant(divider()),
  plainOf(150).map(header),
  anyOf(3000).map((each) => section({ text: each })),
  list(anyOf(2000), 10).map((fields) => section({ fields })),
  fc.tuple(anyOf(3000), element).map(([each, accessory]) => section({ text: each, accessory })),
  list(anyOf(3000), 10).map(context),
  list(element, 25).map((elements) => actions(...elements)),
);
const asked = fc
  .tuple(
    plainOf(2000),
    optional(plainOf(2000)),
    fc.boolean(),
    fc.oneof(select, checkboxes, date, fc.constant(words({ max_length: 3000 }))),
  )
  .map(([label, hint, isOptional, asking]) => input(asking, { label, hint, optional: isOptional }));

const few = { maxLength: 4 };

it('takes every message that keeps to the limits', () => {
  fc.assert(
    fc.property(fc.array(shown, few), fc.boolean(), (blocks, isFull) => {
      const rest = isFull ? times(50 - blocks.length, () => divider()) : [];
      expect(checkMessageBlocks(sent([...blocks, ...rest]))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('takes every dialog that keeps to the limits', () => {
  const dialog = fc.record({
    type: fc.constant('modal'),
    title: plainOf(24),
    submit: plainOf(24),
    close: optional(plainOf(24)),
    private_metadata: optional(text(3000)),
    callback_id: optional(text(255)),
    blocks: fc.array(fc.oneof(shown, asked), few),
  });
  fc.assert(
    fc.property(dialog, fc.boolean(), (view, isFull) => {
      const rest = isFull ? times(100 - view.blocks.length, () => divider()) : [];
      expect(checkModal(sent({ ...view, blocks: [...view.blocks, ...rest] }))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
