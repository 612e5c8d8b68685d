import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Element, Inline } from '../../src/chat/card.ts';
import type { ParamsOf } from '../../src/i18n/catalogue.ts';
import { translation } from '../../src/i18n/catalogue.ts';
import { en } from '../../src/i18n/en.ts';
import type { ParametersIn, RichParametersIn } from '../../src/i18n/parameters.ts';
import { translator } from '../../src/i18n/translate.ts';

type Mention = { readonly kind: 'mention'; readonly name: string };
const ann: Mention = { kind: 'mention', name: 'Ann' };
const t = translator('en');

describe('the compiler reads parameters out of a message', () => {
  it('finds none where there are none', () => {
    expectTypeOf<ParametersIn<'Claim'>>().toEqualTypeOf<Readonly<Record<never, never>>>();
  });

  it('takes text or numbers for plain arguments', () => {
    expectTypeOf<ParametersIn<'{who} has { task }.'>>().toEqualTypeOf<{
      readonly who: string | number;
      readonly task: string | number;
    }>();
  });

  it('takes numbers for numbers, plurals and ordinals, text for selections', () => {
    expectTypeOf<
      ParametersIn<'{a, number} {b, number, ::percent} {c, plural, one {#} other {#}} {d, selectordinal, other {#.}} {e, select, yes {Yes} other {No}}'>
    >().toEqualTypeOf<{
      readonly a: number;
      readonly b: number;
      readonly c: number;
      readonly d: number;
      readonly e: string;
    }>();
  });

  it('looks into variants at any depth, and past them', () => {
    expectTypeOf<
      ParametersIn<'{n, plural, one {{who} has {what, select, task {task {task}} other {something}}} other {# {things}}} until {due}'>
    >().toEqualTypeOf<{
      readonly n: number;
      readonly who: string | number;
      readonly what: string;
      readonly task: string | number;
      readonly things: string | number;
      readonly due: string | number;
    }>();
  });

  it('does not take the text of a variant for an argument', () => {
    expectTypeOf<ParametersIn<'{n, plural, one {task} other {tasks}}'>>().toEqualTypeOf<{
      readonly n: number;
    }>();
  });

  it('wants the stricter type of an argument that is used twice', () => {
    expectTypeOf<ParametersIn<'{n}: {n, plural, one {task} other {tasks}}'>>().toEqualTypeOf<{
      readonly n: number;
    }>();
  });

  it('lets objects stand for plain arguments of rich text only', () => {
    expectTypeOf<RichParametersIn<'{who} has {n, number} {x, select, other {}}'>>().toEqualTypeOf<{
      readonly who: string | number | object;
      readonly n: number;
      readonly x: string;
    }>();
  });
});

describe('the compiler checks what a message is given', () => {
  it('refuses unknown keys, and missing, wrong and surplus parameters', () => {
    const wrong = () => [
      // @ts-expect-error no such message
      t('problem.already-clamed', { who: 'Ann', task: '#1' }),
      // @ts-expect-error no parameters
      t('problem.already-claimed'),
      // @ts-expect-error no task
      t('problem.already-claimed', { who: 'Ann' }),
      // @ts-expect-error misspelt
      t('problem.already-claimed', { who: 'Ann', tusk: '#1' }),
      // @ts-expect-error one too many
      t('problem.already-claimed', { who: 'Ann', task: '#1', due: 'now' }),
      // @ts-expect-error a plural counts
      t('tasks.open', { count: '3' }),
      // @ts-expect-error a mention is not text
      t('problem.already-claimed', { who: ann, task: '#1' }),
      // @ts-expect-error nor is what may be missing
      t('problem.already-claimed', { who: undefined, task: '#1' }),
      // @ts-expect-error no task
      t.rich('problem.already-claimed', { who: ann }),
      // @ts-expect-error one too many
      t.rich('problem.already-claimed', { who: ann, task: '#1', due: 'now' }),
      // @ts-expect-error a plural counts
      t.rich('tasks.open', { count: ann }),
    ];
    expect(wrong).toBeTypeOf('function');
  });

  it('wants what every one of several possible messages wants', () => {
    expectTypeOf<ParamsOf<'problem.already-claimed' | 'task.due'>>().toEqualTypeOf<{
      readonly who: string | number;
      readonly task: string | number;
      readonly due: string | number;
    }>();
  });

  it('knows which objects come back in rich text', () => {
    expectTypeOf(t.rich('problem.already-claimed', { who: ann, task: '#1' })).toEqualTypeOf<
      ReadonlyArray<string | Mention>
    >();
    expectTypeOf(t.rich('problem.already-claimed', { who: 'Ann', task: 1 })).toEqualTypeOf<
      ReadonlyArray<string>
    >();
    const code = t.rich('problem.already-claimed', { who: ann, task: { kind: 'code', text: '#1' } });
    expectTypeOf(code).toExtend<
      ReadonlyArray<string | Mention | { readonly kind: 'code'; readonly text: string }>
    >();
  });

  it('makes the running text that cards are made of', () => {
    const mention: Inline = { kind: 'mention', name: 'Ann', accounts: {} };
    const element: Element = {
      kind: 'text',
      text: t.rich('problem.already-claimed', { who: mention, task: { kind: 'strong', text: '#1' } }),
    };
    expect(element).toEqual({
      kind: 'text',
      text: [{ kind: 'strong', text: '#1' }, ' is taken: ', mention, ' has it.'],
    });
  });
});

describe('the compiler holds every language against English', () => {
  it('refuses missing and surplus keys, and other parameters', () => {
    const wrong = () => {
      const { 'task.due': _, ...incomplete } = en;
      // @ts-expect-error a message is missing
      translation(incomplete);
      // @ts-expect-error one too many
      translation({ ...en, 'task.lost': 'Lost' });
      // @ts-expect-error the parameter is spelt otherwise
      translation({ ...en, 'task.due': 'Fällig: {datum}' });
      // @ts-expect-error the parameter is missing
      translation({ ...en, 'task.due': 'Fällig' });
      // @ts-expect-error a count became text
      translation({ ...en, 'tasks.open': '{count} offen' });
    };
    expect(wrong).toBeTypeOf('function');
  });

  it('leaves it to a language whether a number needs plural forms', () => {
    expect(translation({ ...en, 'tasks.open': '{count, number} ta' })).toMatchObject({
      'tasks.open': '{count, number} ta',
    });
  });
});
