import { setImmediate } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { ConfigError, readConfig } from './config.ts';
import { readDueDate } from './domain/due-date.ts';
import { readRepetition } from './domain/recurrence/find-repetition.ts';
import { locales } from './domain/locale.ts';
import { startDeskhand } from './deskhand.ts';
import { createLog } from './log.ts';

/** Longest time for what is in flight when the process is told to stop, in milliseconds. */
const grace = 10_000;

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const deskhand = await startDeskhand(config, log);
  log.info({ url: deskhand.url, mode: config.mode }, 'ready');
  if (config.mode === 'playground') process.stderr.write(`\n  Deskhand’s playground: ${deskhand.url}\n\n`);

  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), grace).unref();
    void deskhand.stop().then(() => {
      log.info('stopped');
      process.exit(0);
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await learnToReadDates();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** Compiles what dates and repetitions in words are read by, a language at a time, so that nobody's first task waits for it. */
async function learnToReadDates(): Promise<void> {
  const now = Temporal.Now.instant();
  for (const locale of locales) {
    await setImmediate();
    readDueDate('tomorrow 17:00', { now, timeZone: 'UTC', locale });
    readRepetition('every day', locale);
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? `Deskhand could not start. ${error.message}` : String(error);
}
