import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { correctedSpan, saidOf, type SaidSpan } from '../../../src/domain/hours/corrected-span.ts';
import type { EndedEntry } from '../../../src/domain/hours/entry.ts';

const at = (text: string) => Temporal.Instant.from(text);
const zone = 'Europe/Berlin';

const entry: EndedEntry = {
  id: 1,
  clientId: 'client',
  task: 7,
  personId: 'person',
  startedAt: at('2026-11-17T08:00:12Z'),
  endedAt: at('2026-11-17T09:30:47Z'),
  source: 'timer',
  memo: null,
  isProvisional: false,
  supersedes: null,
  reason: null,
  isCurrent: true,
};

const corrected = (change: Partial<SaidSpan>, of = entry) => {
  const { startedAt, endedAt } = correctedSpan(of, { ...saidOf(of, zone), ...change }, zone);
  return [startedAt.toString(), endedAt.toString()];
};

describe('what somebody says an entry should be', () => {
  it('begins as the entry is, by the clocks of their zone', () => {
    expect(saidOf(entry, zone)).toEqual({ date: '2026-11-17', start: '09:00', end: '10:30' });
    expect(saidOf(entry, 'Asia/Kathmandu')).toEqual({ date: '2026-11-17', start: '13:45', end: '15:15' });
  });

  it('keeps the seconds of what they left as it was', () => {
    expect(corrected({})).toEqual(['2026-11-17T08:00:12Z', '2026-11-17T09:30:47Z']);
    expect(corrected({ end: '10:00' })).toEqual(['2026-11-17T08:00:12Z', '2026-11-17T09:00:00Z']);
    expect(corrected({ start: '09:15' })).toEqual(['2026-11-17T08:15:00Z', '2026-11-17T09:30:47Z']);
    expect(corrected({ date: '2026-11-16' })).toEqual(['2026-11-16T08:00:00Z', '2026-11-16T09:30:00Z']);
  });

  it('ends on the next day where the end is not after the start', () => {
    expect(corrected({ start: '22:00', end: '01:00' })).toEqual([
      '2026-11-17T21:00:00Z',
      '2026-11-18T00:00:00Z',
    ]);
  });

  it('can be a length instead of an end, elapsed whatever the clocks do', () => {
    expect(corrected({ length: '1h30m' })).toEqual(['2026-11-17T08:00:12Z', '2026-11-17T09:30:12Z']);
    const night = { ...entry, startedAt: at('2026-10-25T00:00:00Z'), endedAt: at('2026-10-25T01:00:00Z') };
    expect(corrected({ start: '01:30', length: '2h' }, night)).toEqual([
      '2026-10-24T23:30:00Z',
      '2026-10-25T01:30:00Z',
    ]);
  });

  it.each([
    [{ length: '1h90m' }, 'time-unreadable', 'length'],
    [{ length: '0h' }, 'time-zero', 'end'],
    [{ end: '08:00' }, 'time-too-long', 'end'],
    [{ length: '16h1m' }, 'time-too-long', 'end'],
    [{ date: '2026-02-30' }, 'form-incomplete', undefined],
    [{ start: 'noon' }, 'form-incomplete', undefined],
  ])('is refused precisely: %j', (change, code, question) => {
    expect(() => corrected(change)).toThrow(expect.objectContaining({ code, question }));
  });
});
