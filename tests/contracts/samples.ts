import type { Card, Element } from '../../src/chat/card.ts';
import type { Form } from '../../src/chat/form.ts';
import type { Reply } from '../../src/chat/inbound.ts';

export const cardOf = (...elements: Element[]): Card => ({ locale: 'en', elements });

export const said = (...words: string[]): Card =>
  cardOf(...words.map((text): Element => ({ kind: 'text', text })));

export const withButton = (words: string, label: string, more: { opensForm?: true } = {}): Card =>
  cardOf(
    { kind: 'text', text: words },
    { kind: 'buttons', buttons: [{ kind: 'button', action: 'claim', value: '12', label, ...more }] },
  );

export const form: Form = {
  id: 'delegate',
  subject: 'task 12',
  locale: 'en',
  title: 'New task',
  submit: 'Delegate',
  cancel: 'Cancel',
  missing: 'Please answer this.',
  elements: [
    { kind: 'text', text: 'For Acme' },
    { kind: 'words', name: 'what', label: 'What?', maxLength: 200, initial: 'Book' },
    { kind: 'date', name: 'due', label: 'Due', optional: true },
    {
      kind: 'choice',
      name: 'client',
      label: 'Client',
      options: [
        { value: 'acme', label: 'Acme' },
        { value: 'globex', label: 'Globex' },
      ],
    },
  ],
};

/** The form, and what is said where it cannot open just now. */
export const opening = (asked: Form = form): Reply => ({
  kind: 'form',
  form: asked,
  otherwise: withButton('It takes one more press.', 'Open', { opensForm: true }),
});

/** An element of each kind, and a word of everything that must be found in it. */
export const everyElement: ReadonlyArray<{ readonly element: Element; readonly words: readonly string[] }> = [
  { element: { kind: 'heading', text: 'Task 12' }, words: ['Task 12'] },
  {
    element: { kind: 'quote', text: 'Book *two* <b>flights</b> & a hotel' },
    words: ['Book *two* <b>flights</b> & a hotel'],
  },
  { element: { kind: 'fields', fields: [{ label: 'Due', value: 'Friday' }] }, words: ['Due', 'Friday'] },
  { element: { kind: 'list', items: ['passport', 'visa'] }, words: ['passport', 'visa'] },
  {
    element: {
      kind: 'table',
      columns: [{ label: 'Assistant' }, { label: 'Hours', isFigures: true }],
      rows: [['Bea', '12:30']],
    },
    words: ['Assistant', 'Hours', 'Bea', '12:30'],
  },
  ...(['bars', 'line', 'shares'] as const).map((look) => ({
    element: {
      kind: 'chart' as const,
      chart: {
        look,
        title: `Hours as ${look}`,
        dimension: 'Week',
        series: ['Used'],
        points: [
          { label: `${look} 23`, values: [{ amount: 4, text: '4:00' }] },
          { label: `${look} 24`, values: [{ amount: 6.5, text: '6:30' }] },
        ],
      },
    },
    words: [`Hours as ${look}`, 'Week', 'Used', `${look} 23`, '4:00', `${look} 24`, '6:30'],
  })),
  { element: { kind: 'divider' }, words: [] },
  { element: { kind: 'note', text: 'Asked by Ann' }, words: ['Asked by Ann'] },
  {
    element: { kind: 'buttons', buttons: [{ kind: 'button', action: 'claim', value: '12', label: 'Claim' }] },
    words: ['Claim'],
  },
];
