import { signature } from '../../src/playground/acts/outbound.ts';
import { signingSecret, type TestDesk } from './desk.ts';
import type { Player, Seen } from './playing.ts';
import { workspace } from './workspace.ts';

const team = { id: workspace.team.id, domain: workspace.team.domain };

/** Requests with Slack’s own signature that Slack’s client would not let anyone make: values nobody was offered. */
export const forger = ({ slack, url }: TestDesk) => {
  const send = async (contentType: string, body: string): Promise<Response> => {
    const timestamp = Math.floor(Date.now() / 1000);
    return fetch(new URL('/slack/events', url), {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature(signingSecret, timestamp, body),
      },
      body,
    });
  };

  const interact = (payload: object): Promise<Response> =>
    send('application/x-www-form-urlencoded', new URLSearchParams({ payload: JSON.stringify(payload) }).toString());

  return {
    /** Presses a button that may not be there, and reads the private answer. */
    async press({ id, whispersIn }: Player, channel: string, action: string, value: string): Promise<Seen> {
      const before = whispersIn(channel).length;
      await interact({
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
      const response = await interact({
        type: 'view_submission',
        team,
        user: { id, team_id: team.id },
        trigger_id: `forged ${crypto.randomUUID()}`,
        view: {
          id: 'VFORGED',
          app_installed_team_id: team.id,
          callback_id: form,
          private_metadata: JSON.stringify({ subject, where: { address: `slack:${team.id}/${channel}`, isPrivate: false } }),
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
    async mention(channel: string, text: string, author: Readonly<Record<string, unknown>>): Promise<number> {
      const { status } = await send(
        'application/json',
        JSON.stringify({
          type: 'event_callback',
          team_id: team.id,
          context_team_id: team.id,
          event_id: `Ev${crypto.randomUUID()}`,
          authorizations: [{ team_id: team.id, user_id: workspace.bot.userId, is_bot: true }],
          event: { type: 'app_mention', channel, text: `<@${workspace.bot.userId}> ${text}`, ...author },
        }),
      );
      return status;
    },
  };
};
