import { once } from 'node:events';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { startDeskhand } from '../src/deskhand.ts';
import { createLog } from '../src/log.ts';
import { startClient } from './client.ts';

/**
 * Deskhand, and beside it Microsoft’s own local Teams client, until one of them ends or Ctrl+C is pressed.
 * `CLIENT_PORT` says where the client is; `TEAMSAPPTESTER_BROWSER=none` opens no browser.
 */
const {
  PORT = '3978',
  CLIENT_PORT = '56150',
  DESKHAND_DATA = '.deskhand/teams',
  LOG_LEVEL = 'warn',
} = process.env;

const firstSteps = (page: string, deskhand: string): string => `
  Teams is played at ${page} and Deskhand listens at ${deskhand}. You are Nora.

  To begin, type this, and click on whom you write with @ in the list that opens:
    Personal Chat   desk setup
    Dispatch        @Deskhand desk dispatch
    Dispatch        @Deskhand desk assistant add @Sara
    acme            @Deskhand desk client add Acme
    acme            @Deskhand delegate Book flights by Friday 5pm
  Dispatch then shows the task. Buttons that open forms do nothing on this client’s page, which breaks on them;
  “+” > Action with the command ID delegate opens the form to delegate. “Mock an Activity” sends what others
  do, with another “from”. Ctrl+C ends both.
`;

const stop = Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
const undo: Array<() => Promise<void>> = [];
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
  undo.push(deskhand.stop);
  const client = await startClient({
    endpoint: `${deskhand.url}/api/messages`,
    port: Number(CLIENT_PORT),
    logFile: join(DESKHAND_DATA, 'client.log'),
  });
  undo.push(client.stop);
  console.log(firstSteps(client.url, deskhand.url));
  const isOver = client.ended.then(() => 'Microsoft’s client has ended, and so does Deskhand.');
  const why = await Promise.race([isOver, stop]);
  if (typeof why === 'string') console.log(why);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
for (const step of undo.reverse()) await step();
process.exit();

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  return isTaken ? `Port ${PORT} is taken. Say another: PORT=3979 npm run playground:teams` : error.message;
}
