import { createHmac } from 'node:crypto';
import type { StandIn } from '../../../src/playground/slack-server.ts';
import type { Forger } from './player.ts';
import { signingSecret } from '../stand-ins/slack.ts';
import { workspace } from '../workspace.ts';

const team = { id: workspace.team.id, domain: workspace.team.domain };

/** Sends the product requests with Slack’s own signature. */
export const slackForger = (slack: StandIn, productUrl: string) => {
  const send = (payload: object): Promise<Response> => {
    const body = JSON.stringify(payload);
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    return fetch(new URL('/slack/events', productUrl), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': `v0=${signature}`,
      },
      body,
    });
  };

  return {
    async press({ id, whispersIn }, channel, action, value) {
      const before = whispersIn(channel).length;
      await send({
        type: 'block_actions',
        team,
        user: { id, team_id: team.id },
        channel: { id: channel, name: 'forged' },
        container: { type: 'message', is_ephemeral: false },
        trigger_id: `forged ${crypto.randomUUID()}`,
        actions: [{ type: 'button', block_id: 'b', action_id: action, value }],
      });
      return slack.until(() => whispersIn(channel)[before]);
    },

    async submit({ id }, channel, form, subject, values) {
      const words = (text: string) => ({ type: 'plain_text', text });
      const answers = Object.entries(values).map(
        ([name, value]) => [name, { [name]: { type: 'plain_text_input', value } }] as const,
      );
      const response = await send({
        type: 'view_submission',
        team,
        user: { id, team_id: team.id },
        trigger_id: `forged ${crypto.randomUUID()}`,
        view: {
          id: 'VFORGED',
          app_installed_team_id: team.id,
          callback_id: form,
          private_metadata: JSON.stringify({
            subject,
            where: { address: `slack:${team.id}/${channel}`, isPrivate: false },
          }),
          title: words('Forged'),
          submit: words('Submit'),
          blocks: answers.map(([name]) => ({ type: 'input', block_id: name })),
          state: { values: Object.fromEntries(answers) },
        },
      });
      const body = await response.text();
      return body === '' ? undefined : (JSON.parse(body) as { errors?: Record<string, string> }).errors;
    },

    /** Tells of a mention of the bot, as Slack does; `author` says who or what wrote it. */
    async mention(
      channel: string,
      text: string,
      author: Readonly<Record<string, unknown>>,
      eventId = `Ev${crypto.randomUUID()}`,
    ): Promise<number> {
      const { status } = await send({
        type: 'event_callback',
        team_id: team.id,
        context_team_id: team.id,
        event_id: eventId,
        authorizations: [{ team_id: team.id, user_id: workspace.bot.userId, is_bot: true }],
        event: { type: 'app_mention', channel, text: `<@${workspace.bot.userId}> ${text}`, ...author },
      });
      return status;
    },
  } satisfies Forger & Record<string, unknown>;
};
