import { availableParallelism } from 'node:os';
import { migrate } from '../src/db/migrations.ts';
import { openDatabases, type Databases } from './databases.ts';
import { benchDelivery } from './delivery.ts';
import { benchHours } from './hours.ts';
import { measure, type Measured, type PlatformRequest } from './load.ts';
import { startPlatforms, type Platforms } from './platforms.ts';
import { serve, type Server } from './processes.ts';
import { botToken, claimPress, delegateCommand, signingSecret } from './slack-requests.ts';
import { delegateMessage } from './teams-requests.ts';
import { benchTicks } from './ticks.ts';
import { setUpDesk } from './world.ts';

/** Requests in a round, rounds of each app in turns, and requests before any of them count. */
const [size, rounds, warmUp] = [1000, 5, 500];

const undo: Array<() => unknown> = [];
try {
  const databases = await openDatabases();
  undo.push(databases.drop);
  const platforms = await startPlatforms();
  undo.push(platforms.close);
  await run(databases, platforms);
} finally {
  for (const step of undo.reverse()) await step();
}
process.exit(0);

async function run(databases: Databases, platforms: Platforms): Promise<void> {
  const { responseUrl, serviceUrl } = platforms;
  const desk = await startDesk(await databases.create(), platforms);
  const bare = await startBareBolt(await databases.create());
  undo.push(bare.stop, desk.stop);
  process.stdout.write(
    `Node ${process.version}, PostgreSQL ${databases.version}, ${availableParallelism()} cores; ` +
      `16 at once, ${rounds} rounds of ${size} in turns; one agency\n`,
  );
  const delegate = (serial: number) => delegateCommand(serial, responseUrl);
  const claim = (serial: number) => claimPress(serial, responseUrl);
  const delegated = await compare(sender(desk, delegate), sender(bare, delegate));
  // Tasks are numbered from 1: each press claims the next that was just delegated.
  const claimed = await compare(sender(desk, claim), sender(bare, claim));
  process.stdout.write('Deskhand beside a bare Bolt app that does one INSERT\n');
  console.table({ '/delegate TEXT': delegated, Claim: claimed });
  const won = platforms.answers.filter((answer) => answer.includes('is yours')).length;
  process.stdout.write(`${won} of ${warmUp + rounds * size} presses won their task\n`);

  const inTeams = sender(desk, (serial) => delegateMessage(serial, serviceUrl));
  const again = sender(desk, (serial) => delegateCommand(warmUp + rounds * size + serial, responseUrl));
  process.stdout.write('The same task delegated in Teams beside Slack\n');
  console.table({ 'delegate TEXT': await compare(inTeams, again) });
  await benchHours(await databases.create());
  await benchDelivery([await databases.create(), await databases.create()]);
  await benchTicks([await databases.create(), await databases.create(), await databases.create()]);
}

async function startDesk(databaseUrl: string, { apiUrl }: Platforms): Promise<Server> {
  await migrate(databaseUrl);
  await setUpDesk(databaseUrl);
  return serve('src/main.ts', {
    DATABASE_URL: databaseUrl,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: apiUrl,
    DESKHAND_TEAMS_ANONYMOUS: '1',
  });
}

function startBareBolt(databaseUrl: string): Promise<Server> {
  return serve('bench/bare-bolt.ts', { DATABASE_URL: databaseUrl });
}

/** Sends so many requests of one kind, numbered from 1 on. */
type Sender = (count: number) => Promise<Measured>;

/** Two kinds of requests in turns. */
async function compare(ours: Sender, theirs: Sender) {
  await ours(warmUp);
  await theirs(warmUp);
  const taken: Array<{ ours: Measured; theirs: Measured }> = [];
  for (let round = 0; round < rounds; round++)
    taken.push({ ours: await ours(size), theirs: await theirs(size) });

  const median = (of: (round: (typeof taken)[number]) => number): number =>
    taken.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
  return {
    'requests/s': Math.round(median((round) => round.ours.throughput)),
    'beside requests/s': Math.round(median((round) => round.theirs.throughput)),
    'throughput ratio': twoDigits(median((round) => round.ours.throughput / round.theirs.throughput)),
    'cost ratio': twoDigits(median((round) => round.theirs.throughput / round.ours.throughput)),
    'p99 ms': Math.round(median((round) => round.ours.p99)),
    'beside p99 ms': Math.round(median((round) => round.theirs.p99)),
    'p99 ratio': twoDigits(median((round) => round.ours.p99 / round.theirs.p99)),
  };
}

function sender({ url }: Server, make: (serial: number) => PlatformRequest): Sender {
  let serial = 0;
  return (count) => measure(url, count, () => make(++serial));
}

function twoDigits(value: number): number {
  return Math.round(value * 100) / 100;
}
