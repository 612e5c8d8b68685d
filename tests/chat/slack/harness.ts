import express, { type Application } from 'express';
import { z } from 'zod';
import type { ChatAdapter } from '../../../src/chat/adapter.ts';
import type { FormValues } from '../../../src/chat/form.ts';
import { createSlackAdapter, type SlackAdapterOptions } from '../../../src/chat/slack/adapter.ts';
import { parsePostRef } from '../../../src/chat/slack/address.ts';
import { interactiveIn } from '../../../src/playground/block-kit/interactive.ts';
import type { WorkspaceDescription } from '../../../src/playground/description.ts';
import { createStandIn, type StandIn, type StandInOptions } from '../../../src/playground/slack-server.ts';
import type { WireMessage, WireView } from '../../../src/playground/wire.ts';
import type { ChatHarness, Player } from '../../contracts/chat-harness.ts';
import { logLines, type LogLine } from '../../support/log-lines.ts';
import { serving } from '../../support/serving.ts';

const person = { locale: 'en-US', timeZone: 'Europe/Berlin' };

const workspace: WorkspaceDescription = {
  team: { id: 'T0HOME', name: 'Northwind', domain: 'northwind' },
  bot: { appId: 'A0DESK', botId: 'B0DESK', userId: 'U0DESK', handle: 'deskhand', name: 'Deskhand' },
  people: [
    { ...person, id: 'U0ANN', handle: 'ann', name: 'Ann Boss', isAdmin: true },
    { ...person, id: 'U0BEA', handle: 'bea', name: 'Bea Roth' },
    {
      ...person,
      id: 'U0GUS',
      handle: 'gus',
      name: 'Gus Guest',
      team: { id: 'T0ACME', name: 'Acme', domain: 'acme' },
    },
  ],
  channels: [
    { id: 'C0ACME', name: 'acme', members: ['U0ANN', 'U0BEA', 'U0GUS', 'U0DESK'] },
    { id: 'C0LUNCH', name: 'lunch', members: ['U0ANN', 'U0BEA'] },
  ],
};

export const channel = 'C0ACME';
export const signingSecret = 'the signing secret';
const botToken = 'xoxb-the-token';

const commands = ['/tasks', '/delegate'].map((command) => ({
  command,
  description: command,
  should_escape: true,
}));

export interface Connected {
  readonly app: Application;
  readonly url: string;
  readonly standIn: StandIn;
  readonly adapter: ChatAdapter;
  readonly logged: readonly LogLine[];
  stop(): Promise<void>;
}

/** The adapter on a shared app, and the stand-in Slack on the same server. */
export const connect = async (
  options: { adapter?: Partial<SlackAdapterOptions>; standIn?: Partial<StandInOptions> } = {},
): Promise<Connected> => {
  const { logged, log } = logLines();
  const app = express();
  const { url, stop } = await serving(app);
  const standIn = createStandIn({
    workspace,
    signingSecret,
    botToken,
    commands,
    shortcuts: [{ name: 'Delegate this', callback_id: 'delegate_message', type: 'message' }],
    subscriptions: ['app_mention'],
    productUrl: url,
    baseUrl: `${url}/slack.test`,
    ...options.standIn,
  });
  const adapter = createSlackAdapter({
    app,
    signingSecret,
    botToken,
    apiUrl: `${url}/slack.test/api/`,
    log,
    ...options.adapter,
  });
  app.use('/slack.test', standIn.router);
  return {
    app,
    url,
    standIn,
    adapter,
    logged,
    async stop() {
      await standIn.close();
      await stop();
    },
  };
};

/** A message's words as a notification shows them. */
export const words = ({ text }: WireMessage): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const option = z.looseObject({ value: z.string() });

const initial = z.looseObject({
  initial_value: z.string().optional(),
  initial_date: z.string().optional(),
  initial_option: option.optional(),
});

const initialValues = (view: WireView): FormValues =>
  Object.fromEntries(
    interactiveIn(view.blocks).flatMap(({ blockId, element }) => {
      const { initial_value, initial_date, initial_option } = initial.parse(element);
      const value = initial_value ?? initial_date ?? initial_option?.value;
      return value === undefined ? [] : [[blockId, value]];
    }),
  );

/** What a dialog says besides its questions. */
export const remarks = (view: WireView): string[] =>
  view.blocks
    .filter(({ type }) => type === 'rich_text')
    .map((block) =>
      [...JSON.stringify(block).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join(''),
    );

const createPlayer = ({ standIn }: Connected, account: string, name: string): Player => {
  let typed: FormValues = {};
  let errors: Readonly<Record<string, string>> = {};
  let remarksAtFirst: readonly string[] = [];

  const all = (direct: boolean): readonly WireMessage[] =>
    direct ? standIn.directMessagesOf(account) : standIn.messagesSeenBy(account, channel);

  const newest = (label: string) => {
    for (const direct of [false, true]) {
      for (const message of all(direct).toReversed()) {
        const button = interactiveIn(message.blocks ?? []).find(({ element }) =>
          JSON.stringify(element['text']).includes(`"${label}"`),
        );
        if (button) {
          const where = direct ? standIn.directChannelOf(account) : channel;
          return { message: { channel: where, ts: message.ts }, button };
        }
      }
    }
    throw new Error(`${name} sees no button “${label}”.`);
  };

  const type = async (text: string): Promise<void> => {
    const [verb = '', ...rest] = text.split(' ');
    typed = {};
    errors = {};
    await standIn.command(account, channel, `/${verb}`, rest.join(' '));
  };

  const form = () => {
    const view = standIn.openViewOf(account);
    if (!view?.submit) return undefined;
    const added = remarks(view).filter((each) => !remarksAtFirst.includes(each));
    return {
      title: view.title.text,
      values: { ...initialValues(view), ...typed },
      errors: { ...errors, ...(remarksAtFirst.length > 0 && added.length > 0 ? { '': added.join() } : {}) },
    };
  };

  return {
    account,
    name,
    type,
    async typeForForm(text) {
      await type(text);
      await standIn.until(() => form() !== undefined);
    },
    async press(label) {
      const { message, button } = newest(label);
      await standIn.press(account, message, button.element.action_id, { blockId: button.blockId });
    },
    async submit(values) {
      const view = standIn.openViewOf(account);
      remarksAtFirst = view ? remarks(view) : [];
      const submission = await standIn.submitView(account, values);
      errors = submission.errors ?? {};
      typed = submission.errors ? values : {};
    },
    form,
    formAgain: () =>
      standIn.until(() => {
        const shown = form();
        return shown && Object.keys(shown.errors).length > 0 && shown;
      }),
    sees(thread) {
      const root = thread && parsePostRef(thread);
      const shown = root
        ? standIn.messagesSeenBy(account, channel, { thread: root.ts })
        : standIn.messagesSeenBy(account, channel);
      return shown.map(words);
    },
    seesDirectly: () => standIn.directMessagesOf(account).map(words),
  };
};

export const slackHarness = async (): Promise<ChatHarness> => {
  const connected = await connect();
  const { standIn, adapter, url } = connected;
  return {
    adapter,
    workspace: workspace.team.id,
    channel: { address: `slack:T0HOME/${channel}`, name: 'acme' },
    nowhere: 'slack:T0HOME/C0NOWHERE',
    nobody: 'U0NOBODY',
    boss: createPlayer(connected, 'U0ANN', 'ann'),
    member: createPlayer(connected, 'U0BEA', 'bea'),
    redeliver: async () => void (await standIn.redeliver()),
    beBusy: (retryAfter) => standIn.faults.fail('chat.postMessage', { status: 429, retryAfter }),
    breakConnection: () => standIn.faults.fail('chat.postMessage', { status: 'lost' }),
    async remove(post) {
      const place = parsePostRef(post);
      await fetch(`${url}/slack.test/api/chat.delete`, {
        method: 'POST',
        headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ channel: place?.channel, ts: place?.ts }),
      });
    },
    until: (look) => standIn.until(look),
    stop: connected.stop,
  };
};
