import fc from 'fast-check';
import type { Button, Card, Chart, Element, Field, Inline, Table, Text } from '../../src/chat/card.ts';
import type { Form, FormElement } from '../../src/chat/form.ts';

/** Text as nasty as people and programs write it: any character, half characters, markup, long runs. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc.string({
      unit: fc.constantFrom('*', '_', '~', '`', '>', '<', '&', '|', '@', '!', '\n', ' ', 'a', 'ي', '😀', '…'),
      maxLength: 60,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!channel>',
      '<@U123>',
      '\uD83D',
      '\0',
      '',
      ' ',
      'http://',
      'https://x.test/a_b_',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('&', 'word ', '😀', 'ي', '\n', 'https://x.test '),
        fc.integer({ min: 1, max: 5000 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);

const url = fc.oneof(fc.webUrl(), nastyText);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  nastyText,
  fc.record({ kind: fc.constant('strong' as const), text: nastyText }),
  fc.record({ kind: fc.constant('code' as const), text: nastyText }),
  fc.record({ kind: fc.constant('link' as const), text: nastyText, url }),
  fc.record({
    kind: fc.constant('mention' as const),
    name: nastyText,
    accounts: fc.oneof(
      fc.constantFrom({}, { slack: 'U012AB' }, { teams: '29:1a-b_c' }, { slack: 'U012AB', teams: '29:1x' }),
      fc.record({ slack: nastyText }),
    ),
  }),
  fc.record({
    kind: fc.constant('channel' as const),
    name: nastyText,
    address: fc.oneof(fc.constantFrom('slack:T1/C012AB', 'teams:t1/19:c1@thread.tacv2'), nastyText),
  }),
);

const text: fc.Arbitrary<Text> = fc.oneof(nastyText, fc.array(inline, { maxLength: 6 }));

const field: fc.Arbitrary<Field> = fc.record({ label: nastyText, value: text });

const button: fc.Arbitrary<Button> = fc.record(
  {
    kind: fc.constant('button' as const),
    action: fc.constantFrom('claim', 'details', 'claim#2', 'x'.repeat(300)),
    value: nastyText,
    label: nastyText,
    style: fc.constantFrom('primary' as const, 'danger' as const),
    confirm: fc.record({ title: nastyText, text: nastyText, yes: nastyText, no: nastyText }),
    opensForm: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'action', 'value', 'label'] },
);

const upTo = (most: number) => fc.integer({ min: 0, max: most });

const table: fc.Arbitrary<Table> = fc.tuple(upTo(22), upTo(3)).chain(([width, height]) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(
      fc.record({ label: nastyText, isFigures: fc.constant(true as const) }, { requiredKeys: ['label'] }),
      { minLength: width, maxLength: width },
    ),
    rows: fc.oneof(
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: height }),
      upTo(110).map((count) => Array.from({ length: count }, (_, row) => Array<Text>(width).fill(`${row}`))),
    ),
  }),
);

const amount = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 1, arbitrary: fc.double() },
);
const chartLabel = fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: nastyText });

const chart: fc.Arbitrary<Chart> = fc.tuple(upTo(7), upTo(22)).chain(([series, points]) =>
  fc.record({
    look: fc.constantFrom('bars' as const, 'line' as const, 'shares' as const),
    title: nastyText,
    dimension: nastyText,
    series: fc.array(chartLabel, { minLength: series, maxLength: series }),
    points: fc.array(
      fc.record({
        label: chartLabel,
        values: fc.array(fc.record({ amount, text: nastyText }), { minLength: series, maxLength: series }),
      }),
      { minLength: points, maxLength: points },
    ),
  }),
);

const element: fc.Arbitrary<Element> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: nastyText }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('quote' as const), text: nastyText }),
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({ kind: fc.constant('fields' as const), fields: fc.array(field, { maxLength: 25 }) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(text, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 60 }) }),
  fc.constant({ kind: 'divider' as const }),
  table,
  fc.record({ kind: fc.constant('chart' as const), chart }),
);

const locale = fc.constantFrom('en', 'de', 'ar', 'uz', 'ar-EG');

export const card: fc.Arbitrary<Card> = fc.record({ locale, elements: fc.array(element, { maxLength: 70 }) });

const options = fc.oneof(
  fc.array(fc.record({ value: nastyText, label: nastyText }), { maxLength: 12 }),
  fc
    .integer({ min: 90, max: 450 })
    .map((count) =>
      Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `Name ${index}` })),
    ),
);

const asked = { label: nastyText, hint: nastyText, optional: fc.boolean() };

const formElement: fc.Arbitrary<FormElement> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record(
    {
      kind: fc.constant('words' as const),
      name: fc.constant(''),
      ...asked,
      multiline: fc.boolean(),
      maxLength: fc.integer({ min: -1, max: 5000 }),
      placeholder: nastyText,
      initial: nastyText,
    },
    { requiredKeys: ['kind', 'name', 'label', 'maxLength'] },
  ),
  fc.record(
    {
      kind: fc.constantFrom('date' as const, 'time' as const),
      name: fc.constant(''),
      ...asked,
      initial: fc.constantFrom('2026-12-31', '17:00', 'soon', ''),
    },
    { requiredKeys: ['kind', 'name', 'label'] },
  ),
  fc.record(
    { kind: fc.constant('choice' as const), name: fc.constant(''), ...asked, options, initial: nastyText },
    { requiredKeys: ['kind', 'name', 'label', 'options'] },
  ),
  fc.record(
    {
      kind: fc.constant('choices' as const),
      name: fc.constant(''),
      ...asked,
      options,
      initial: fc.array(fc.oneof(nastyText, fc.constant('v3'))),
    },
    { requiredKeys: ['kind', 'name', 'label', 'options'] },
  ),
);

/** Questions of a form differ in name. */
export const form: fc.Arbitrary<Form> = fc.record({
  id: nastyText,
  subject: nastyText,
  locale,
  title: nastyText,
  submit: nastyText,
  cancel: nastyText,
  missing: nastyText,
  elements: fc
    .array(formElement, { maxLength: 12 })
    .map((elements) =>
      elements.map((each, index) => (each.kind === 'text' ? each : { ...each, name: `question-${index}` })),
    ),
});
