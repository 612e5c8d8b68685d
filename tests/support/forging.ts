import { createHmac } from 'node:crypto';
import type { TestDesk } from './desk.ts';
import type { Player, Seen } from './playing.ts';
import { signingSecret } from './stand-in.ts';
import { workspace } from './workspace.ts';

const team = { id: workspace.team.id, domain: workspace.team.domain };

/** Requests with Slack’s own signature that Slack’s client would not let anyone make: values nobody was offered. */
export const forger = ({ slack, url }: TestDesk) => {
  const send = (payload: object): Promise<Response> => {
    const body = JSON.stringify(payload);
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    return fetch(new URL('/slack/events', url), {
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
    /** Presses a button that may not be there, and reads the private answer. */
    async press({ id, whispersIn }: Player, channel: string, action: string, value: string): Promise<Seen> {
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

    /** Hands in a form that was never opened. @returns what is wrong with it, if it was not taken */
    async submit(
      { id }: Player,
      channel: string,
      form: string,
      subject: string,
      values: Readonly<Record<string, string>>,
    ): Promise<Readonly<Record<string, string>> | undefined> {
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
  };
};
