import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { sourceOfCorrection, type Source } from '../../../src/domain/hours/entry.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}Z`);

const corrected = (source: Source, from: string, to: string) =>
  sourceOfCorrection(
    { source, startedAt: at('09:00'), endedAt: at('11:00') },
    { startedAt: at(from), endedAt: at(to) },
  );

describe('corrected time', () => {
  it.each([
    ['shortened', '09:30', '10:30'],
    ['confirmed as it is', '09:00', '11:00'],
    ['withdrawn', '09:00', '09:00'],
  ])('of a timer stays clocked when it is %s', (_, from, to) => {
    expect(corrected('timer', from, to)).toBe('timer');
  });

  it.each([
    ['begins earlier', '08:59', '11:00'],
    ['ends later', '09:00', '11:01'],
    ['lies elsewhere', '12:00', '12:30'],
  ])('of a timer was logged by hand when it %s', (_, from, to) => {
    expect(corrected('timer', from, to)).toBe('manual');
  });

  it('of a manual entry stays manual', () => {
    expect(corrected('manual', '09:30', '10:00')).toBe('manual');
  });
});
