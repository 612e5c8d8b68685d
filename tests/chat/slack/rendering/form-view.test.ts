import { describe, expect, it } from 'vitest';
import type { Form, FormElement } from '../../../../src/chat/form.ts';
import { packOrigin, unpackOrigin } from '../../../../src/chat/slack/form-origin.ts';
import { formView } from '../../../../src/chat/slack/form-view.ts';
import { checkModal } from '../../../../src/playground/block-kit/surfaces.ts';

const where = { address: 'slack:T1/C1', name: 'acme', isPrivate: false };

const formOf = (...elements: FormElement[]): Form => ({
  id: 'delegate',
  subject: '12',
  locale: 'en',
  title: 'New task',
  submit: 'Delegate',
  cancel: 'Cancel',
  missing: 'This wants an answer.',
  elements,
});
const blocksOf = (...elements: FormElement[]) => formView(formOf(...elements), { where }).blocks;
const plain = (text: string) => ({ type: 'plain_text', text, emoji: true });

const clients = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `id-${index}`, label: `Client ${index}` }));

describe('a form in Slack', () => {
  it('is a dialog of its name that remembers what it is about and where it was asked for', () => {
    const view = formView(formOf({ kind: 'text', text: 'For Acme' }), { where, thread: '1.2' });

    expect(view).toMatchObject({
      type: 'modal',
      callback_id: 'delegate',
      title: plain('New task'),
      submit: plain('Delegate'),
      close: plain('Cancel'),
    });
    expect(unpackOrigin(view.private_metadata ?? '', 'T1')).toEqual({ subject: '12', where, thread: '1.2' });
  });

  it('has a block for each question, named like it', () => {
    const blocks = blocksOf(
      {
        kind: 'words',
        name: 'what',
        label: 'What is to be done?',
        hint: 'In your own words',
        multiline: true,
        maxLength: 500,
        placeholder: 'Book a flight',
        initial: 'Book',
      },
      { kind: 'date', name: 'due', label: 'Due', optional: true, initial: '2026-12-31' },
      { kind: 'time', name: 'at', label: 'At', initial: '17:00' },
    );

    expect(blocks).toEqual([
      {
        type: 'input',
        block_id: 'what',
        label: plain('What is to be done?'),
        hint: plain('In your own words'),
        optional: false,
        element: {
          type: 'plain_text_input',
          action_id: 'what',
          multiline: true,
          max_length: 500,
          placeholder: plain('Book a flight'),
          initial_value: 'Book',
        },
      },
      {
        type: 'input',
        block_id: 'due',
        label: plain('Due'),
        optional: true,
        element: { type: 'datepicker', action_id: 'due', initial_date: '2026-12-31' },
      },
      {
        type: 'input',
        block_id: 'at',
        label: plain('At'),
        optional: false,
        element: { type: 'timepicker', action_id: 'at', initial_time: '17:00' },
      },
    ]);
  });

  it('offers the options of a choice, with those chosen before', () => {
    const options = clients(3);
    const offered = [
      { value: 'id-0', text: plain('Client 0') },
      { value: 'id-1', text: plain('Client 1') },
      { value: 'id-2', text: plain('Client 2') },
    ];

    expect(
      blocksOf(
        { kind: 'choice', name: 'client', label: 'Client', options, initial: 'id-1' },
        { kind: 'choices', name: 'others', label: 'Others', options, initial: ['id-2', 'gone', 'id-0'] },
      ),
    ).toMatchObject([
      { element: { type: 'static_select', options: offered, initial_option: offered[1] } },
      {
        element: {
          type: 'multi_static_select',
          options: offered,
          initial_options: [offered[0], offered[2]],
        },
      },
    ]);
  });

  it('leaves out a choice that offers nothing, and initial values that are not offered', () => {
    const [only, ...none] = blocksOf(
      { kind: 'choice', name: 'client', label: 'Client', options: [] },
      { kind: 'choice', name: 'skill', label: 'Skill', options: clients(1), initial: 'gone' },
    );

    expect(none).toEqual([]);
    expect(only).toMatchObject({ block_id: 'skill' });
    expect(only).not.toHaveProperty('element.initial_option');
  });

  it('groups more options than a list may have, and names the groups after their ends', () => {
    const [block] = blocksOf({ kind: 'choice', name: 'client', label: 'Client', options: clients(230) });

    expect(block).toMatchObject({
      element: {
        option_groups: [
          { label: plain('Client 0 – Client 99'), options: { length: 100 } },
          { label: plain('Client 100 – Client 199') },
          { label: plain('Client 200 – Client 229'), options: { length: 30 } },
        ],
      },
    });
    expect(block).not.toHaveProperty('element.options');
  });

  it('carries as many options as a dialog can, and shows that there are more', () => {
    const view = formView(
      formOf({ kind: 'choice', name: 'client', label: 'Client', options: clients(20_000) }),
      { where },
    );
    const last = JSON.stringify(view)
      .match(/"label":\{"type":"plain_text","text":"([^"]*)"/g)
      ?.at(-1);

    expect(checkModal(view)).toEqual([]);
    expect(JSON.stringify(view).length).toBeLessThan(250_000);
    expect(last).toMatch(/Client \d+ – Client \d+ …"$/);
  });
});

describe('what a form remembers', () => {
  it('is not believed when it speaks of another workspace or was not written here', () => {
    const packed = packOrigin({ subject: '12', where });

    expect(unpackOrigin(packed, 'T1')).toEqual({ subject: '12', where });
    expect(unpackOrigin(packed, 'T2')).toBeUndefined();
    expect(unpackOrigin('d57850a7-5bab-414d-b11e-ca355b55d629', 'T1')).toBeUndefined();
    expect(unpackOrigin('{"c":"40949e29"}', 'T1')).toBeUndefined();
    expect(unpackOrigin('', 'T1')).toBeUndefined();
  });

  it('fits into what Slack keeps with a dialog', () => {
    const packed = packOrigin({ subject: '"'.repeat(4000), where: { ...where, name: 'n'.repeat(4000) } });

    expect(packed.length).toBeLessThanOrEqual(3000);
    expect(unpackOrigin(packed, 'T1')?.where.address).toBe(where.address);
  });
});
