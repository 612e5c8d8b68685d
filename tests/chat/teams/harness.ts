import express, { type Application } from 'express';
import type { ChatAdapter } from '../../../src/chat/adapter.ts';
import type { FormValues } from '../../../src/chat/form.ts';
import { createTeamsAdapter } from '../../../src/chat/teams/adapter.ts';
import type { TeamsAdapterOptions, TeamsCredentials } from '../../../src/chat/teams/options.ts';
import { channelAddress, parsePostRef } from '../../../src/chat/teams/address.ts';
import type { ChatHarness, Player } from '../../contracts/chat-harness.ts';
import type { CardAction, CardNode } from '../../support/teams/cards/card.ts';
import { actionsIn, nodesIn } from '../../support/teams/cards/walk.ts';
import type { TenantDescription } from '../../support/teams/description.ts';
import type { SeenMessage } from '../../support/teams/driver.ts';
import { createTeams, type Teams, type TeamsOptions } from '../../support/teams/teams-server.ts';
import { claimsFor, startAuthority, tokensOf, type TestAuthority } from '../../support/teams/authority.ts';
import { logLines, type LogLine } from '../../support/log-lines.ts';
import { serving } from '../../support/serving.ts';

const berlin = { locale: 'en-US', timeZone: 'Europe/Berlin' };

export const ann = '29:1ann';
export const bea = '29:1bea';
export const gus = '29:1gus';
/** A channel of the team that has the bot, and one of a team that has not. */
export const channel = '19:acme@thread.tacv2';
export const closed = '19:closed@thread.tacv2';

export const tenant: TenantDescription = {
  id: '5f0d7a52-8f25-4bd1-9f0e-7c1f4b3e9a01',
  bot: { appId: '0b07b9a0-3c3a-4c05-8b5e-1d3a9e2f6c11', name: 'Deskhand' },
  people: [
    { ...berlin, account: ann, aadObjectId: 'aad-ann', handle: 'ann', name: 'Ann Boss' },
    { ...berlin, account: bea, aadObjectId: 'aad-bea', handle: 'bea', name: 'Bea Roth' },
    {
      ...berlin,
      account: gus,
      aadObjectId: 'aad-gus',
      handle: 'gus',
      name: 'Gus Guest',
      userRole: 'guest',
    },
  ],
  teams: [
    {
      id: '19:northwind@thread.tacv2',
      name: 'Northwind',
      aadGroupId: 'group-northwind',
      channels: [{ id: channel, name: 'acme' }],
      members: [ann, bea, gus],
      owners: [ann, gus],
    },
    {
      id: '19:other@thread.tacv2',
      name: 'Other',
      aadGroupId: 'group-other',
      channels: [{ id: closed, name: 'closed' }],
      members: [ann, bea],
      owners: [bea],
      hasBot: false,
    },
  ],
};

export const address = channelAddress(tenant.id, channel);

export interface Connected {
  readonly app: Application;
  readonly url: string;
  readonly teams: Teams;
  readonly adapter: ChatAdapter;
  readonly logged: readonly LogLine[];
  /** Where tenants are reached, as it was kept. */
  readonly kept: Map<string, string>;
  stop(): Promise<void>;
}

/** The adapter on a shared app, and the stand-in Teams on the same server. Its tenant has been heard of before. */
export const connect = async (
  options: { adapter?: Partial<TeamsAdapterOptions>; teams?: Partial<TeamsOptions> } = {},
): Promise<Connected> => {
  const { logged, log } = logLines();
  const app = express();
  const { url, stop } = await serving(app);
  const baseUrl = `${url}/teams.test`;
  const teams = createTeams({ tenant, productUrl: url, baseUrl, ...options.teams });
  const kept = new Map([[tenant.id, `${baseUrl}/`]]);
  const adapter = createTeamsAdapter({
    app,
    credentials: 'anonymous',
    serviceUrls: {
      recall: async (of) => kept.get(of),
      remember: async (of, serviceUrl) => Boolean(kept.set(of, serviceUrl)),
    },
    graphUrl: baseUrl,
    log,
    ...options.adapter,
  });
  app.use('/teams.test', teams.router);
  return {
    app,
    url,
    teams,
    adapter,
    logged,
    kept,
    async stop() {
      await stop();
      await teams.close();
    },
  };
};

export const credentials: TeamsCredentials = {
  appId: tenant.bot.appId,
  password: 'the password',
  type: 'SingleTenant',
  tenantId: tenant.id,
};

/** The same, but both sides want to see tokens. */
export const connectWithCredentials = async (
  authority: TestAuthority,
  options: { credentials?: Partial<TeamsCredentials>; token?: () => string } = {},
): Promise<Connected> => {
  const connected: Connected = await connect({
    adapter: {
      credentials: { ...credentials, ...options.credentials },
      authority,
      allowedHosts: ['127.0.0.1'],
    },
    teams: {
      authorization: async () =>
        `Bearer ${options.token?.() ?? (await authority.sign(claimsFor(`${connected.url}/teams.test/`, tenant.bot.appId)))}`,
      isAuthorized: (shown = '') => tokensOf(tenant.id).includes(shown.replace(/^Bearer /, '')),
    },
  });
  return connected;
};

/** The words of a message, as a notification shows them. */
export const words = ({ summary = '', text = '' }: SeenMessage): string => summary || text;

const fetchesDialog = ({ data }: CardAction): boolean => JSON.stringify(data ?? {}).includes('task/fetch');

const valueOf = (node: CardNode): [string, string | string[]][] => {
  const { id, value, isMultiSelect } = node;
  if (id === undefined || typeof value !== 'string' || value === '') return [];
  return [[id, isMultiSelect === true ? value.split(',') : value]];
};

const inputsIn = (card: CardNode): readonly CardNode[] =>
  nodesIn(card).filter(({ type }) => type?.startsWith('Input.'));

/** What a dialog says is wrong, by the input that it stands below; above them all, by none. */
const errorsIn = (card: CardNode): Record<string, string> => {
  const errors: Record<string, string> = {};
  let above = '';
  for (const { type, id, color, text } of nodesIn(card)) {
    if (type?.startsWith('Input.')) above = id ?? '';
    if (color === 'Attention') errors[above] = String(text);
  }
  return errors;
};

const createPlayer = ({ teams }: Connected, account: string, name: string): Player => {
  const inChannel = (): readonly SeenMessage[] => {
    const roots = teams.messagesSeenBy(account, channel);
    return roots.flatMap((root) => teams.messagesSeenBy(account, channel, { thread: root.id }));
  };

  /** What the bot said to all at the beginning of a thread, or to them alone. */
  const seen = (): readonly SeenMessage[] =>
    inChannel().filter(({ from, to, thread }) => from.startsWith('28:') && (to === account || !thread));

  const newest = (fits: (action: CardAction) => boolean) => {
    for (const messages of [inChannel(), teams.personalMessagesOf(account)]) {
      for (const message of messages.toReversed()) {
        const action = message.card && actionsIn(message.card).find(fits);
        if (action) return { message, action };
      }
    }
    return undefined;
  };

  const press = async (fits: (action: CardAction) => boolean): Promise<void> => {
    const found = newest(fits);
    if (!found) throw new Error(`${name} sees no such button.`);
    await teams.press(account, found.message, (action) => action === found.action);
  };

  const type = async (text: string): Promise<void> => void (await teams.mention(account, channel, text));

  let opened: CardAction | undefined;

  /** A dialog opens only after a press: what comes without one brings a button for it. */
  const openByButton = async (): Promise<void> => {
    opened = await teams.until(() => {
      const found = newest(fetchesDialog);
      return found && found.action !== opened && found.action;
    });
    await press(fetchesDialog);
  };

  const form = () => {
    const open = teams.openDialogOf(account);
    if (!open || inputsIn(open.card).length === 0) return undefined;
    return {
      title: open.title,
      values: Object.fromEntries(inputsIn(open.card).flatMap(valueOf)) as FormValues,
      errors: errorsIn(open.card),
    };
  };

  return {
    account,
    name,
    type,
    async typeForForm(text) {
      await type(text);
      await openByButton();
    },
    press: (label) => press(({ title }) => title === label),
    submit: async (values) => void (await teams.submitDialog(account, values)),
    form,
    async formAgain() {
      teams.closeDialog(account);
      await openByButton();
      const shown = form();
      if (!shown) throw new Error(`${name} has no form before them.`);
      return shown;
    },
    sees(thread) {
      const root = thread && parsePostRef(thread);
      if (!root) return seen().map(words);
      return teams.messagesSeenBy(account, channel, { thread: root.activity }).map(words);
    },
    seesDirectly: () => teams.personalMessagesOf(account).map(words),
  };
};

let authority: Promise<TestAuthority> | undefined;

/** With credentials, as in production. */
export const teamsHarness = async (): Promise<ChatHarness> => {
  authority ??= startAuthority();
  const connected = await connectWithCredentials(await authority);
  const { teams, adapter } = connected;
  return {
    adapter,
    workspace: tenant.id,
    channel: { address, name: 'acme' },
    nowhere: channelAddress(tenant.id, '19:nowhere@thread.tacv2'),
    nobody: '29:1nobody',
    boss: createPlayer(connected, ann, 'Ann Boss'),
    member: createPlayer(connected, bea, 'Bea Roth'),
    redeliver: async () => void (await teams.redeliver()),
    beBusy: (retryAfter) => teams.faults.fail('*', { status: 429, retryAfter }),
    breakConnection: () => teams.faults.fail('*', 'lost'),
    async remove(post) {
      const { conversation = '', activity = '' } = parsePostRef(post) ?? {};
      teams.deleteMessage({ conversation, id: activity });
    },
    until: (look) => teams.until(look),
    stop: connected.stop,
  };
};
