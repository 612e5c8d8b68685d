import { availableParallelism } from 'node:os';
import { migrate } from '../src/db/migrations.ts';
import { openDatabases, type Databases } from './databases.ts';
import { measure, type Measured } from './load.ts';
import { serve, type Server } from './processes.ts';
import { botToken, claimPress, delegateCommand, signingSecret, type SlackRequest } from './requests.ts';
import { startSlackApi, type SlackApi } from './slack-api.ts';
import { setUpDesk } from './world.ts';

/** Requests in a round, rounds of each app in turns, and requests before any of them count. */
const [size, rounds, warmUp] = [1000, 5, 500];

const undo: Array<() => unknown> = [];
try {
  const databases = await openDatabases();
  undo.push(databases.drop);
  const slack = await startSlackApi();
  undo.push(slack.close);
  await run(databases, slack);
} finally {
  for (const step of undo.reverse()) await step();
}
process.exit(0);

async function run(databases: Databases, slack: SlackApi): Promise<void> {
  const apps = {
    desk: await startDesk(await databases.create(), slack),
    bare: await startBareBolt(await databases.create()),
  };
  undo.push(apps.bare.stop, apps.desk.stop);
  process.stdout.write(
    `Node ${process.version}, PostgreSQL ${databases.version}, ${availableParallelism()} cores; ` +
      `16 at once, ${rounds} rounds of ${size} in turns with a bare Bolt app that does one INSERT; one agency\n`,
  );
  const delegated = await compare(apps, (serial) => delegateCommand(serial, slack.responseUrl));
  // Tasks are numbered from 1: each press claims the next that was just delegated.
  const claimed = await compare(apps, (serial) => claimPress(serial, slack.responseUrl));
  console.table({ '/delegate TEXT': delegated, Claim: claimed });
  const won = slack.answers.filter((answer) => answer.includes('is yours')).length;
  process.stdout.write(`${won} of ${warmUp + rounds * size} presses won their task\n`);
}

async function startDesk(databaseUrl: string, { apiUrl }: SlackApi): Promise<Server> {
  await migrate(databaseUrl);
  await setUpDesk(databaseUrl);
  return serve('src/main.ts', {
    DATABASE_URL: databaseUrl,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: apiUrl,
  });
}

function startBareBolt(databaseUrl: string): Promise<Server> {
  return serve('bench/bare-bolt.ts', { DATABASE_URL: databaseUrl });
}

interface Apps {
  readonly desk: Server;
  readonly bare: Server;
}

/** One kind of request to either app, in turns. */
async function compare({ desk, bare }: Apps, make: (serial: number) => SlackRequest) {
  const [ours, theirs] = [runner(desk, make), runner(bare, make)];
  await ours(warmUp);
  await theirs(warmUp);
  const taken: Array<{ desk: Measured; bare: Measured }> = [];
  for (let round = 0; round < rounds; round++)
    taken.push({ desk: await ours(size), bare: await theirs(size) });

  const median = (of: (round: (typeof taken)[number]) => number): number =>
    taken.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
  return {
    'requests/s': Math.round(median((round) => round.desk.throughput)),
    'bare requests/s': Math.round(median((round) => round.bare.throughput)),
    'throughput ratio': twoDigits(median((round) => round.desk.throughput / round.bare.throughput)),
    'p99 ms': Math.round(median((round) => round.desk.p99)),
    'bare p99 ms': Math.round(median((round) => round.bare.p99)),
    'p99 ratio': twoDigits(median((round) => round.desk.p99 / round.bare.p99)),
  };
}

function runner(
  { url }: Server,
  make: (serial: number) => SlackRequest,
): (count: number) => Promise<Measured> {
  let serial = 0;
  return (count) => measure(url, count, () => make(++serial));
}

function twoDigits(value: number): number {
  return Math.round(value * 100) / 100;
}
