import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '../../src/domain/errors.ts';
import { readGrantWords } from '../../src/domain/hours/agreed/grant-text.ts';
import { noPlan, overages } from '../../src/domain/hours/plan.ts';
import { planMeant, readPlanWords } from '../../src/domain/hours/agreed/plan-text.ts';
import { leadingName } from '../../src/domain/leading-name.ts';

const hours = (count: number) => count * 3600;

describe('the words of a plan', () => {
  it.each([
    ['20h monthly', { kind: 'monthly', seconds: hours(20) }],
    ['monthly 20 hours', { kind: 'monthly', seconds: hours(20) }],
    ['1,5 Std. MONTHLY', { kind: 'monthly', seconds: hours(1.5) }],
    ['as-needed', { kind: 'as-needed', seconds: 0 }],
    ['as needed overage carry', { kind: 'as-needed', seconds: 0, overage: 'carry' }],
    ['10h pack expires 12 weeks', { kind: 'pack', seconds: hours(10), days: 84 }],
    ['10h pack expires never', { kind: 'pack', seconds: hours(10), days: null }],
    [
      'rollover 20 % 5h 20h monthly expires 90d',
      { kind: 'monthly', seconds: hours(20), rollOver: { percent: 20, seconds: hours(5) }, days: 90 },
    ],
    [
      '20h monthly rollover 5h',
      { kind: 'monthly', seconds: hours(20), rollOver: { percent: null, seconds: hours(5) } },
    ],
    [
      '20h monthly rollover none',
      { kind: 'monthly', seconds: hours(20), rollOver: { percent: null, seconds: null } },
    ],
    [
      '20h monthly round nearest 6m',
      { kind: 'monthly', seconds: hours(20), rounding: { direction: 'nearest', stepSeconds: 360 } },
    ],
    ['round exact 20h monthly', { kind: 'monthly', seconds: hours(20), rounding: { direction: 'exact' } }],
  ])('are read in any order: %s', (text, read) => {
    expect(readPlanWords(text)).toEqual(read);
  });

  it('are read the same whatever their order', () => {
    const parts = ['20h', 'monthly', 'rollover 20%', 'expires 90d', 'overage ask', 'round up 15m'];
    const expected = readPlanWords(parts.join(' '));
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        // Hours right behind a roll-over or a rounding would be theirs.
        fc.pre(!/(?:rollover 20%|round up 15m) 20h (?!monthly)/.test(`${shuffled.join(' ')} `));
        expect(readPlanWords(shuffled.join(' '))).toEqual(expected);
      }),
    );
  });

  it('never read anything as what it is not, and name every wrong word', () => {
    const nonsense = fc.stringMatching(/^[bcqxyz]{3,8}$/);
    fc.assert(
      fc.property(fc.array(nonsense, { minLength: 1, maxLength: 4 }), (words) => {
        const refusal = refusalOf(() => readPlanWords(`20h ${words.join(' ')} monthly`));
        expect(refusal).toEqual({ code: 'plan-words-unknown', params: { words } });
      }),
    );
  });

  it.each([
    ['', 'plan-lacks'],
    ['20h', 'plan-lacks'],
    ['pack', 'plan-lacks'],
    ['20h monthly pack', 'said-twice'],
    ['20h monthly overage ask overage block', 'said-twice'],
    ['as-needed expires 90d', 'plan-without'],
    ['0h monthly', 'out-of-range'],
    ['10001h monthly', 'out-of-range'],
    ['20h monthly round 0m up', 'out-of-range'],
    ['20h pack expires 0d', 'out-of-range'],
    ['20h monthly round up', 'plan-words-unknown'],
    ['20 monthly', 'plan-words-unknown'],
    ['20h monthly rollover', 'plan-words-unknown'],
    ['20h monthly overage', 'plan-words-unknown'],
  ])('are refused for what is wrong with them: “%s”', (text, code) => {
    expect(refusalOf(() => readPlanWords(text))?.code).toBe(code);
  });
});

describe('the plan that is meant', () => {
  const agreed = planMeant(
    readPlanWords('20h monthly rollover 20% expires 90d overage carry round 15m up'),
    noPlan,
  );

  it('keeps what was agreed where the words say nothing of it', () => {
    expect(planMeant(readPlanWords('30h monthly'), agreed)).toEqual({ ...agreed, seconds: hours(30) });
  });

  it('begins anew with what becomes of unspent hours where its kind changes', () => {
    expect(planMeant(readPlanWords('10h pack'), agreed)).toEqual({
      ...agreed,
      kind: 'pack',
      seconds: hours(10),
      rollOver: { percent: null, seconds: null, days: null },
    });
  });

  it('has no days for hours that do not roll over', () => {
    expect(refusalOf(() => planMeant(readPlanWords('20h monthly expires 90d'), noPlan))?.code).toBe(
      'plan-lacks',
    );
  });

  it('takes each way of dealing with work beyond the hours', () => {
    for (const overage of overages)
      expect(planMeant(readPlanWords(`20h monthly overage ${overage}`), noPlan).overage).toBe(overage);
  });
});

describe('the words of a grant', () => {
  it.each([
    ['5h "For the wait"', { seconds: hours(5), why: 'For the wait', days: null }],
    ['5 h For the wait', { seconds: hours(5), why: 'For the wait', days: null }],
    ['90m “Trial” expires 30d', { seconds: 5400, why: 'Trial', days: 30 }],
    ['90m expires 2 weeks “Trial”', { seconds: 5400, why: 'Trial', days: 14 }],
    ['1h "It expires soon"', { seconds: hours(1), why: 'It expires soon', days: null }],
  ])('are read: %s', (text, read) => {
    expect(readGrantWords(text)).toEqual(read);
  });

  it.each([
    ['"why"', 'grant-hours-missing'],
    ['', 'grant-hours-missing'],
    ['5h', 'grant-why-missing'],
    ['5h expires 30d', 'grant-why-missing'],
    ['-5h "why"', 'amount-unreadable'],
    ['0m "why"', 'out-of-range'],
    ['5h "why" expires soon', 'days-unreadable'],
  ])('are refused for what is wrong with them: “%s”', (text, code) => {
    expect(refusalOf(() => readGrantWords(text))?.code).toBe(code);
  });
});

describe('the name a command begins with', () => {
  const known = ['Acme', 'Acme Travel', 'Miller & Sons', 'Müller'];

  it.each([
    ['acme  travel 20h monthly', 'Acme Travel', '20h monthly'],
    ['Acme 20h monthly', 'Acme', '20h monthly'],
    ['"Miller & Sons" as-needed', 'Miller & Sons', 'as-needed'],
    ['“acme travel”', 'Acme Travel', ''],
    ['muller 5h', 'Müller', '5h'],
  ])('is the longest that fits: %s', (text, name, rest) => {
    expect(leadingName(text, known)).toMatchObject({ known: name, rest });
  });

  it.each([
    ['Vega Tours 20h monthly', 'Vega Tours', '20h monthly'],
    ['20h monthly', '', '20h monthly'],
    ['', '', ''],
  ])('is told apart from what follows, though nobody has it: “%s”', (text, typed, rest) => {
    expect(leadingName(text, known)).toEqual({ known: undefined, typed, rest });
  });
});

function refusalOf(act: () => unknown): { code: string; params: unknown } | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { code: error.code, params: error.params };
  }
}
