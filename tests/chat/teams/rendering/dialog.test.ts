import { describe, expect, it } from 'vitest';
import type { Form, FormElement } from '../../../../src/chat/form.ts';
import { dialog, type Given } from '../../../../src/chat/teams/dialog.ts';
import { readFormData } from '../../../../src/chat/teams/form-data.ts';
import { problemsIn } from '../parsing.ts';

const formOf = (...elements: FormElement[]): Form => ({
  id: 'delegate',
  subject: '12',
  locale: 'en',
  title: 'New task',
  submit: 'Delegate',
  cancel: 'Cancel',
  missing: 'Please fill this in.',
  elements,
});
const cardOf = (form: Form, given?: Given) => dialog(form, given).card.content;
const bodyOf = (...elements: FormElement[]) => cardOf(formOf(...elements)).body;

const title: FormElement = {
  kind: 'words',
  name: 'title',
  label: 'What?',
  hint: 'In your *own* words',
  maxLength: 500,
  multiline: true,
  placeholder: 'Book a flight',
  initial: 'Book',
};
const due: FormElement = { kind: 'date', name: 'due', label: 'Due', optional: true, initial: '2026-12-31' };
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `id-${index}`, label: `Person ${index}` }));

const required = { isRequired: true, errorMessage: 'Please fill this in.' };
const hint = (text: string) => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'Small',
  isSubtle: true,
  spacing: 'Small',
});

describe('a form in Teams', () => {
  it('is a dialog with a button that hands it in, and carries it for drawing it again', () => {
    const { title: name, card } = dialog(formOf(title));
    expect(name).toBe('New task');
    const [submit] = card.content.actions ?? [];
    expect(submit).toMatchObject({ type: 'Action.Submit', title: 'Delegate' });
    const { initial: _, ...asked } = { initial: undefined, ...title };
    expect(readFormData(submit?.type === 'Action.Submit' && submit.data)).toEqual({
      form: { ...formOf(), elements: [asked] },
      values: {},
    });
  });

  it('has an input for each question, named like it, with its hint below', () => {
    expect(bodyOf(title, due, { kind: 'time', name: 'at', label: 'At', initial: '17:00' })).toEqual([
      {
        type: 'Input.Text',
        id: 'title',
        label: 'What?',
        ...required,
        isMultiline: true,
        maxLength: 500,
        placeholder: 'Book a flight',
        value: 'Book',
      },
      hint('In your \\*own\\* words'),
      { type: 'Input.Date', id: 'due', label: 'Due', isRequired: false, value: '2026-12-31' },
      { type: 'Input.Time', id: 'at', label: 'At', ...required, value: '17:00' },
    ]);
  });

  it('offers the options of a choice, with those chosen before, no value with a comma', () => {
    const options = [
      { value: 'a,b', label: 'A, B' },
      { value: 'c', label: '[C](d)' },
      { value: 'c', label: 'again' },
      { value: '', label: 'none' },
    ];
    const choices = [
      { title: 'A, B', value: 'a%2Cb' },
      { title: 'again', value: 'c' },
    ];
    expect(
      bodyOf(
        { kind: 'choice', name: 'one', label: 'One', options, initial: 'a,b' },
        { kind: 'choices', name: 'some', label: 'Some', options, initial: ['c', 'gone', 'a,b'] },
        { kind: 'choice', name: 'nothing', label: 'Nothing', options: [] },
      ),
    ).toEqual([
      {
        type: 'Input.ChoiceSet',
        id: 'one',
        label: 'One',
        ...required,
        style: 'compact',
        isMultiSelect: false,
        choices,
        value: 'a%2Cb',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'some',
        label: 'Some',
        ...required,
        style: 'expanded',
        isMultiSelect: true,
        choices,
        value: 'a%2Cb,c',
      },
    ]);
  });

  it('finds an option among many by what is typed', () => {
    expect(bodyOf({ kind: 'choice', name: 'who', label: 'Who', options: people(11) })).toMatchObject([
      { style: 'filtered' },
    ]);
  });

  it('carries as many options as a dialog can, and shows that there are more', () => {
    const form = formOf({ kind: 'choice', name: 'who', label: 'Who', hint: 'One', options: people(3000) });
    const card = cardOf(form);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(28 * 1024);
    expect(card.body).toMatchObject([{ type: 'Input.ChoiceSet' }, { text: 'One …' }]);
    const [input] = card.body;
    expect(input?.type === 'Input.ChoiceSet' && input.choices.length).toBeGreaterThan(90);
  });

  it('comes again with what was given and what was wrong with it', () => {
    const given = {
      values: { title: 'Book a train' },
      errors: { due: 'That day is *over*.', '': 'Try again.', gone: 'Not asked.' },
    };
    const problem = (text: string) => ({
      type: 'TextBlock',
      text,
      wrap: true,
      color: 'Attention',
      spacing: 'Small',
    });
    expect(cardOf(formOf(title, due), given).body).toMatchObject([
      problem('Try again.'),
      problem('Not asked.'),
      { id: 'title', value: 'Book a train' },
      hint('In your \\*own\\* words'),
      { id: 'due' },
      problem('That day is \\*over\\*.'),
    ]);
    expect(cardOf(formOf(due), given).body.at(-2)).not.toHaveProperty('value');
  });

  it('is led from the right in Arabic, and sound to Microsoft’s own library', () => {
    const card = cardOf({ ...formOf(title, due, { kind: 'text', text: 'x' }), locale: 'ar' });
    expect(card).toMatchObject({ lang: 'ar', rtl: true });
    expect(problemsIn(card)).toEqual([]);
  });
});
