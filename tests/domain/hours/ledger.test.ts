import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { canonicalText, type LedgerLine } from '../../../src/domain/hours/ledger.ts';
import { periodOfValue, periodValue } from '../../../src/domain/hours/period/period-key.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

const line: LedgerLine = {
  entry: {
    id: 5,
    clientId: 'client',
    task: 7,
    personId: 'person',
    startedAt: at('2026-11-17T08:00Z'),
    endedAt: at('2026-11-17T09:00:00.250Z'),
    source: 'manual',
    memo: 'a, "b"',
    isProvisional: false,
    supersedes: null,
    reason: null,
    isCurrent: true,
  },
  lineNo: 2,
  periodOn: day('2026-11-16'),
  on: day('2026-11-17'),
  exactSeconds: 3600,
  roundedSeconds: 3600,
  reverses: null,
  reason: null,
  writtenAt: at('2026-11-23T11:00Z'),
  previousHash: 'before',
};

describe('what is hashed of a line', () => {
  it('never changes: old hashes rest on it', () => {
    expect(canonicalText(line)).toBe(
      '["client",2,"2026-11-16",5,"person",7,"2026-11-17","2026-11-17T08:00:00.000Z","2026-11-17T09:00:00.250Z",' +
        '3600,3600,"manual","a, \\"b\\"",null,null,"2026-11-23T11:00:00.000Z","before"]',
    );
  });

  it('tells nothing from the text that says nothing', () => {
    const texts = [null, '', 'null'].map((memo) =>
      canonicalText({ ...line, entry: { ...line.entry, memo } }),
    );
    expect(new Set(texts).size).toBe(3);
  });
});

describe('a period on a button', () => {
  const key = { clientId: 'f0baa2d7-43ee-43a2-aa42-9cb18e0f6d6c', startsOn: day('2026-11-16') };

  it('comes back as it went', () => {
    expect(periodOfValue(periodValue(key))).toEqual(key);
  });

  it.each(['', key.clientId, `${key.clientId}:2026-02-30`, `client:2026-11-16`, `${periodValue(key)}:1`])(
    'is none: %j',
    (value) => {
      expect(periodOfValue(value)).toBeUndefined();
    },
  );
});
