import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from '../src/config.ts';
import { startDeskhand } from '../src/deskhand.ts';
import { createLog } from '../src/log.ts';

/**
 * Deskhand, and beside it Microsoft's own local Teams client, until one of them ends or Ctrl+C is pressed.
 * `CLIENT_PORT` says where the client is; `TEAMSAPPTESTER_BROWSER=none` opens no browser.
 */
const {
  PORT = '3978',
  CLIENT_PORT = '56150',
  DESKHAND_DATA = '.deskhand/teams',
  LOG_LEVEL = 'warn',
} = process.env;

try {
  const config = readConfig({
    DATABASE_URL: process.env['DATABASE_URL'],
    DESKHAND_DATA,
    DESKHAND_TEAMS_ANONYMOUS: '1',
    HOST: '127.0.0.1',
    LOG_LEVEL,
    PORT,
  });
  const deskhand = await startDeskhand(config, createLog(config.logLevel));
  const client = startClient(`${deskhand.url}/api/messages`);
  const ended = [once(client, 'exit'), once(process, 'SIGINT'), once(process, 'SIGTERM')];
  console.log(
    `\n  Teams is played at http://127.0.0.1:${CLIENT_PORT}/ and Deskhand listens at ${deskhand.url}\n`,
  );
  await Promise.race(ended);
  client.kill();
  await deskhand.stop();
  process.exit(0);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}

function startClient(endpoint: string) {
  const options = ['-e', endpoint, '-c', 'msteams', '-p', CLIENT_PORT, '--disable-telemetry'];
  return spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js')), ...options],
    {
      env: {
        ...process.env,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: fileURLToPath(new URL('playground.yml', import.meta.url)),
        M365_AGENTS_PLAYGROUND_LOGFILE: join(DESKHAND_DATA, 'client.log'),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
