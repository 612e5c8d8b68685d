import { ConfigError, readConfig } from './config.ts';
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
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return error instanceof Error ? `Deskhand could not start. ${error.message}` : String(error);
}
