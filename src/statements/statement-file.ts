import type { Temporal } from 'temporal-polyfill';
import type { Fingerprint } from '../db/hours/statements.ts';
import type { Statement } from '../domain/hours/statement.ts';
import type { Locale } from '../domain/locale.ts';

/** What a file says, and in which language. */
export interface StatementFile {
  readonly statement: Statement;
  readonly fingerprint: Fingerprint | undefined;
  readonly locale: Locale;
  readonly writtenAt: Temporal.Instant;
}
