import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testDatabase } from './support/database.ts';
import { onServer } from './support/global-setup.ts';
import { setUp } from './support/desk.ts';
import { playSlack } from './support/playing/slack.ts';
import { runProduct, startProduct, type ProductProcess } from './support/product-process.ts';
import { textOf } from './support/reading.ts';
import { botToken, signingSecret, slackEnvironment, startStandIn } from './support/stand-ins/slack.ts';
import { workspace } from './support/workspace.ts';

const { url: databaseUrl, db } = await testDatabase();
const { slack, slackApiUrl } = await startStandIn(workspace, { ackLimitMs: 20_000 });
const playing = playSlack(slack);
const { people, channels } = playing;
const { nora, dana, sara } = people;

const inSlack = slackEnvironment(slackApiUrl);

describe('with a bad environment', () => {
  it('names every bad and missing variable at once, none of their values, and ends with 1', async () => {
    const { code, stdout, stderr } = await runProduct({
      PORT: 'http-alt',
      LOG_LEVEL: 'deafening',
      SLACK_SIGNING_SECRET: 'hush',
      DATABASE_URL: 'mysql://hush@localhost/x',
    });
    expect(code).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'SLACK_BOT_TOKEN', 'DATABASE_URL'])
      expect(stderr).toContain(`\n  ${name} `);
    expect(stdout + stderr).not.toMatch(/hush|http-alt|deafening/);
  });

  it('says that the database cannot be reached, and ends with 1', async () => {
    const { code, stderr } = await runProduct({
      ...inSlack,
      DATABASE_URL: 'postgres://nobody:hush@127.0.0.1:1/none',
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Deskhand could not start.');
    expect(stderr).not.toContain('hush');
  });
});

describe('a running process', () => {
  let product: ProductProcess;
  beforeAll(async () => {
    product = await startProduct({ ...inSlack, DATABASE_URL: databaseUrl, LOG_LEVEL: 'trace' });
    slack.connect({ productUrl: product.url });
    await setUp(playing);
  }, 60_000);
  afterAll(() => product.stop());

  const get = async (path: string) => {
    const response = await fetch(`${product.url}${path}`);
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type'),
    };
  };

  it('says that it lives and is ready', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: 'ok\n' });
    expect(await get('/readyz')).toMatchObject({ status: 200, text: 'ready\n' });
  });

  it('tells Prometheus what was asked for, and how it ended', async () => {
    await sara.types(channels.team, '/desk status');
    const { status, text, type } = await get('/metrics');
    expect({ status, type }).toMatchObject({
      status: 200,
      type: expect.stringContaining('text/plain; version=0.0.4'),
    });
    expect(text).toMatch(/^deskhand_answer_seconds_count\{what="desk client add",outcome="done"\} 2$/m);
    expect(text).toMatch(/^deskhand_answer_seconds_count\{what="desk status",outcome="refused"\} 1$/m);
    expect(text).toMatch(/^process_cpu_seconds_total /m);
  });

  it('is alive but not ready without its database, says why, and recovers', async () => {
    const { url: server } = inject('server');
    const name = new URL(databaseUrl).pathname.slice(1);
    await onServer(server, `alter database ${name} with allow_connections false`);
    try {
      await onServer(
        server,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      );
      expect(await get('/readyz')).toMatchObject({ status: 503, text: 'the database does not answer\n' });
      expect(await get('/healthz')).toMatchObject({ status: 200 });
      expect(textOf(await dana.types(channels.acme, '/delegate Lost in the outage'))).toMatch(
        /went wrong.*incident [0-9a-f]{8}/,
      );
    } finally {
      await onServer(server, `alter database ${name} with allow_connections true`);
    }
    expect(await get('/readyz')).toMatchObject({ status: 200 });
    expect(textOf(await dana.types(channels.acme, '/delegate After the outage'))).toContain('#1 is open');
    await sara.sees(channels.dispatch, '#1 · After the outage');
  });

  it('writes no text, name or secret of anybody into its log, whatever happens', async () => {
    await mainJob();
    const output = product.output();
    expect(output).toContain('"what":"submit:submit"');
    expect(output).toContain('"outcome":"failed"');
    for (const secret of [signingSecret, botToken, new URL(databaseUrl).password].filter(Boolean))
      expect(output).not.toContain(secret);
    expect(output).not.toMatch(/zebra|Whitfield|Lindqvist|Okafor|Acme|#\d/i);
  });

  it('finishes what it is doing when it is told to stop, and takes nothing new', async () => {
    const { client, release } = await holdTheCounter();
    const asked = dana.types(channels.acme, '/delegate Just in time');
    await somebodyWaits(client);
    const stopped = product.stop();
    await product.says('"msg":"stopping"');
    expect(await slack.command(nora.id, channels.team, '/tasks')).not.toMatchObject({ status: 200 });
    await release();
    await asked;
    expect(await stopped).toBe(0);
    expect(dana.whispersIn(channels.acme).map(textOf)).toContainEqual(
      expect.stringContaining('is open: Just in time'),
    );
    expect(product.output()).toContain('"msg":"stopped"');
  });

  /** Keeps everybody from taking a task number. */
  async function holdTheCounter() {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await db.pool.query<{ id: string }>(`select agency_of('slack', $1) as id`, [
      workspace.team.id,
    ]);
    await client.query(
      `begin; set local deskhand.agency = '${rows[0]?.id}'; select from agencies for update`,
    );
    const release = async () => {
      await client.query('rollback');
      await client.end();
    };
    return { client, release };
  }

  async function somebodyWaits(client: pg.Client): Promise<void> {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await client.query(waiting)).rows.length === 0);
  }

  /** A whole task with one telling word in all that is said, and what goes wrong on the way. */
  async function mainJob(): Promise<void> {
    await dana.types(channels.acme, '/delegate Feed the zebra by Friday 5pm ~2h');
    await dana.types(channels.acme, '/delegate zebra yesterday');
    await dana.types(channels.acme, '/desk zebra');
    await nora.types(channels.team, '/desk client add Zebra Tours');
    const dispatched = await sara.sees(channels.dispatch, 'Feed the zebra');
    await sara.presses(dispatched, 'Claim');
    const card = await sara.sees(sara.direct, 'Feed the zebra');
    await sara.opens(card, 'Ask client');
    await sara.submits({ words: 'Which zebra?' });
    const theirs = await dana.sees(channels.acme, 'Feed the zebra', 'waiting for client');
    await dana.opens(theirs, 'Answer');
    await dana.submits({ words: 'The old zebra' });
    await sara.sees(sara.direct, 'The old zebra');
    await sara.opens(card, 'Submit');
    await sara.isCorrected({ words: 'zebra \u0000 that the database refuses' });
    await sara.submits({ words: 'https://zebra.example.com' });
    const delivered = await dana.sees(channels.acme, 'Feed the zebra', 'submitted');
    await dana.opens(delivered, 'Request changes');
    await dana.submits({ words: 'That zebra is a horse' });
    await sara.sees(sara.direct, 'That zebra is a horse');
  }
});
