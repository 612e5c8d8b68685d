import { createServer } from 'node:http';
import { App, ExpressReceiver, LogLevel } from '@slack/bolt';
import pg from 'pg';
import { botToken, signingSecret } from './slack-requests.ts';

/** The least that an app in Slack can do and still remember it: one INSERT, then the acknowledgement. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query(
  'create table heard (id bigint generated always as identity primary key, who text not null, what text not null)',
);
const remember = (who: string, what: string) =>
  pool.query('insert into heard (who, what) values ($1, $2)', [who, what]);

const receiver = new ExpressReceiver({ signingSecret, logLevel: LogLevel.ERROR });
const app = new App({ receiver, authorize: async () => ({ botToken }) });

app.command('/delegate', async ({ command, ack }) => {
  await remember(command.user_id, command.text);
  await ack(`Understood: ${command.text}`);
});
app.action('claim', async ({ body, action, ack }) => {
  await remember(body.user.id, 'value' in action ? String(action.value) : '');
  await ack();
});

createServer(receiver.app).listen(Number(process.env['PORT']), '127.0.0.1');
