import { createHmac } from 'node:crypto';
import type { PlatformRequest } from './load.ts';
import { assistants, channels, clientPerson, team } from './world.ts';

export const signingSecret = 'the signing secret of the bench';
export const botToken = 'xoxb-bench';

/** What is handed over, the words without the command. */
export const delegation = (serial: number): string =>
  `Book flights to Berlin for the team, offer ${serial}, by Friday 5pm ~2h`;

/** `/delegate TEXT`, typed in the client's channel. */
export const delegateCommand = (serial: number, responseUrl: string): PlatformRequest =>
  signed({
    command: '/delegate',
    text: delegation(serial),
    team_id: team,
    team_domain: 'bench',
    channel_id: channels.client,
    channel_name: 'client',
    user_id: clientPerson,
    user_name: 'client',
    api_app_id: 'A0BENCH',
    is_enterprise_install: 'false',
    trigger_id: `${serial}.delegate`,
    response_url: responseUrl,
  });

/** A press of **Claim** on the dispatch card of task `number`, by one assistant after the other. */
export const claimPress = (number: number, responseUrl: string): PlatformRequest =>
  signed({
    payload: JSON.stringify({
      type: 'block_actions',
      team: { id: team, domain: 'bench' },
      user: { id: assistants[number % assistants.length], username: 'assistant', team_id: team },
      api_app_id: 'A0BENCH',
      container: {
        type: 'message',
        message_ts: `${number}.000001`,
        channel_id: channels.dispatch,
        is_ephemeral: false,
      },
      channel: { id: channels.dispatch, name: 'dispatch' },
      message: { type: 'message', ts: `${number}.000001`, text: 'Task' },
      trigger_id: `${number}.claim`,
      response_url: responseUrl,
      actions: [
        {
          type: 'button',
          action_id: 'claim',
          block_id: 'b',
          value: String(number),
          action_ts: `${number}.1`,
        },
      ],
    }),
  });

function signed(fields: Readonly<Record<string, string>>): PlatformRequest {
  const body = new URLSearchParams(fields).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    path: '/slack/events',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${digest}`,
    },
  };
}
