import { describe, expect, it } from 'vitest';
import { directed, directedText } from '../../src/chat/direction.ts';

const fromTheRight = '\u200F';
const fromTheLeft = '\u200E';

describe('the direction of a line', () => {
  it('is left to its first letter when that is of the right kind', () => {
    expect(directed('Task 12', 'en')).toBe('Task 12');
    expect(directed('المهمة 12', 'ar')).toBe('المهمة 12');
    expect(directed('*المهمة*', 'ar')).toBe('*المهمة*');
  });

  it('is marked when an Arabic sentence begins with a Latin name or with no letter at all', () => {
    expect(directed('Acme طلب', 'ar')).toBe(`${fromTheRight}Acme طلب`);
    expect(directed('12', 'ar')).toBe(`${fromTheRight}12`);
  });

  it('is marked when an English sentence begins with an Arabic name', () => {
    expect(directed('ليلى asked', 'en')).toBe(`${fromTheLeft}ليلى asked`);
  });

  it('is decided for each line, and empty lines need none', () => {
    expect(directed('نعم\n\nAcme', 'ar-EG')).toBe(`نعم\n\n${fromTheRight}Acme`);
  });

  it('takes the words of mentions and links into account', () => {
    const bea = { kind: 'mention', name: 'Bea', accounts: {} } as const;
    expect(directedText([bea, ' أخذت المهمة'], 'ar')).toEqual([fromTheRight, bea, ' أخذت المهمة']);
    expect(directedText([bea, ' took it'], 'en')).toEqual([bea, ' took it']);
    expect(directedText(['المهمة\n', bea, '\nAcme'], 'ar')).toEqual([
      'المهمة\n',
      bea,
      `\n${fromTheRight}Acme`,
    ]);
  });
});
