import { ConfigError, readConfig } from '../config.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrations.ts';

try {
  const config = readConfig();
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataFolder);
  try {
    await migrate(config.databaseUrl ?? embedded?.url ?? '');
  } finally {
    await embedded?.stop();
  }
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
