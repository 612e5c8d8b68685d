import { availableParallelism } from 'node:os';
import { openDatabases } from './databases.ts';
import { measure, type Measured } from './load.ts';
import { serve } from './processes.ts';
import { botToken, claimPress, delegateCommand, signingSecret, type SlackRequest } from './requests.ts';
import { startSlackApi } from './slack-api.ts';
import { setUpDesk } from './world.ts';
import { migrate } from '../src/db/migrations.ts';

/** Requests in a round, rounds of each app in turns, and requests before any of them count. */
const [size, rounds, warmUp] = [1000, 5, 500];

const databases = await openDatabases();
const slack = await startSlackApi();
const responseUrl = `${slack.url}/response`;

const [ours, theirs] = [await databases.create(), await databases.create()];
await migrate(ours);
await setUpDesk(ours);
const deskhand = await serve('src/main.ts', {
  DATABASE_URL: ours,
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_BOT_TOKEN: botToken,
  SLACK_API_URL: `${slack.url}/api/`,
});
const bareBolt = await serve('bench/bare-bolt.ts', { DATABASE_URL: theirs });

/** One kind of request to either app, in turns. */
async function compare(name: string, make: (serial: number, responseUrl: string) => SlackRequest) {
  const apps = [deskhand, bareBolt].map(({ url }) => {
    let serial = 0;
    return (count: number) => measure(url, count, () => make(++serial, responseUrl));
  });
  for (const run of apps) await run(warmUp);
  const taken: Measured[][] = apps.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, run] of apps.entries()) taken[index]?.push(await run(size));
  const [desk = [], bare = []] = taken;
  return {
    '': name,
    'requests/s': Math.round(median(desk, 'throughput')),
    'bare Bolt': Math.round(median(bare, 'throughput')),
    'ratio': ratio(desk, bare, 'throughput'),
    'p99 ms': Math.round(median(desk, 'p99')),
    'bare p99': Math.round(median(bare, 'p99')),
    'p99 ratio': ratio(desk, bare, 'p99'),
  };
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const median = (rounds: readonly Measured[], what: keyof Measured): number => middle(rounds.map((each) => each[what]));

/** The median of what each round of ours was to the round of theirs after it. */
const ratio = (desk: readonly Measured[], bare: readonly Measured[], what: keyof Measured): string =>
  middle(desk.map((each, round) => each[what] / (bare[round]?.[what] ?? NaN))).toFixed(2);

process.stdout.write(
  `Node ${process.version}, PostgreSQL ${databases.version}, ${availableParallelism()} cores; ` +
    `16 at once, ${rounds} rounds of ${size} in turns with a bare Bolt app that does one INSERT; one agency\n`,
);
// Tasks are numbered from 1: the second comparison claims those that the first one delegated.
console.table([await compare('/delegate TEXT', delegateCommand), await compare('Claim', claimPress)]);
const won = slack.answers.filter((answer) => answer.includes('is yours')).length;
process.stdout.write(`${won} of ${warmUp + rounds * size} presses won their task\n`);

await deskhand.stop();
await bareBolt.stop();
slack.close();
await databases.drop();
process.exit(0);
