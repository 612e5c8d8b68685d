import { Temporal } from 'temporal-polyfill';
import { isId } from '../../ids.ts';

/** Which period of which client. */
export interface PeriodKey {
  readonly clientId: string;
  /** Its first day. */
  readonly startsOn: Temporal.PlainDate;
}

/** A period as buttons carry it: `clientId:2026-11-16`. */
export const periodValue = ({ clientId, startsOn }: PeriodKey): string =>
  `${clientId}:${startsOn.toString()}`;

/** The period that a button came back with; undefined when it can be none. */
export function periodOfValue(value: string): PeriodKey | undefined {
  const [clientId = '', day = '', ...more] = value.split(':');
  if (!isId(clientId) || !/^\d{4}-\d\d-\d\d$/.test(day) || more.length > 0) return undefined;
  try {
    return { clientId, startsOn: Temporal.PlainDate.from(day, { overflow: 'reject' }) };
  } catch {
    return undefined;
  }
}
