import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TeamsCredentials } from '../../../src/chat/teams/options.ts';
import type { Inbound } from '../../../src/chat/inbound.ts';
import { said } from '../../contracts/samples.ts';
import { claimsFor, startAuthority, type TestAuthority } from '../../support/teams/authority.ts';
import {
  address,
  ann,
  bea,
  channel,
  connect,
  connectWithCredentials,
  credentials,
  gus,
  tenant,
  words,
  type Connected,
} from './harness.ts';

const { appId } = tenant.bot;
const minute = 60;

let authority: TestAuthority;
let connected: Connected;
let events: Inbound[];
let printed: string[];
/** What Teams shows at the door. */
let token: string;

beforeAll(async () => {
  authority = await startAuthority();
});
afterAll(() => authority.stop());

const now = () => Math.floor(Date.now() / 1000);

const claims = () => claimsFor(`${connected.url}/teams.test/`, appId);

const start = async (changes: Partial<TeamsCredentials> = {}): Promise<void> => {
  connected = await connectWithCredentials(authority, { credentials: changes, token: () => token });
  await connected.adapter.start(async (event) => {
    events.push(event);
    return { kind: 'card', card: said('Welcome.') };
  });
  token = await authority.sign(claims());
};

beforeEach(async () => {
  events = [];
  printed = [];
  for (const method of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...said) => void printed.push(said.map(String).join(' ')));
  }
  await start();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await connected.stop();
});

/** Says something with the present token. @returns how the product answered */
const knock = async (text = 'the secret words') => (await connected.teams.mention(ann, channel, text)).ack;

const expectNobodyCameIn = async (): Promise<void> => {
  expect(await knock()).toEqual({ status: 401, body: undefined });
  expect(events).toEqual([]);
  expect(connected.teams.calls).toEqual([]);
  const said = JSON.stringify([connected.logged, printed]);
  expect(connected.logged.at(-1)).toMatchObject({ details: { status: 401 } });
  expect(said).not.toContain('secret words');
  if (token.length > 0) expect(said).not.toContain(token);
};

describe('a request with a token for this bot, signed for Teams', () => {
  it('comes in, and is answered with a token of ours', async () => {
    expect(await knock('tasks')).toMatchObject({ status: 200 });
    expect(events).toMatchObject([{ kind: 'command', text: 'tasks' }]);

    const answered = () =>
      connected.teams
        .messagesIn(channel)
        .flatMap(({ id }) => connected.teams.messagesSeenBy(ann, channel, { thread: id }))
        .some((message) => words(message) === 'Welcome.');
    await connected.teams.until(answered);
  });

  it('comes in from any tenant that the bot is for', async () => {
    await connected.stop();
    await start({ type: 'MultiTenant' });

    expect(await knock('tasks')).toMatchObject({ status: 200 });
    expect(events).toHaveLength(1);
  });

  it('comes in however the configuration writes the id of its tenant', async () => {
    await connected.stop();
    await start({ tenantId: tenant.id.toUpperCase() });

    expect(await knock('tasks')).toMatchObject({ status: 200 });
  });

  it('comes in a little before its time, as clocks differ', async () => {
    token = await authority.sign({ ...claims(), nbf: now() + minute });
    expect(await knock()).toMatchObject({ status: 200 });
  });
});

describe('a request is refused, and nothing is done or told,', () => {
  it('without a token', async () => {
    const response = await fetch(`${connected.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        text: 'the secret words',
        channelId: 'msteams',
        serviceUrl: `${connected.url}/teams.test/`,
        from: { id: ann },
        conversation: { id: channel, tenantId: tenant.id },
        channelData: { tenant: { id: tenant.id }, AppId: appId },
      }),
    });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect(events).toEqual([]);
    expect(connected.teams.calls).toEqual([]);
  });

  it.each([
    ['an empty one', ''],
    ['one that is none', 'rubbish'],
    ['one of three words', 'a b c'],
    ['one that is unsigned', `${btoa('{"alg":"none"}')}.${btoa(`{"aud":"${appId}"}`)}.`],
  ])('with %s', async (_, shown) => {
    token = shown;
    await expectNobodyCameIn();
  });

  it.each([
    ['signed by somebody else in the name of Teams', {}, 'stranger' as const],
    ['whose key is not for Teams', {}, 'web-chat' as const],
    ['for another app', { aud: '99999999-0000-0000-0000-000000000000' }],
    ['for no app', { aud: undefined }],
    ['of another issuer', { iss: 'https://elsewhere.test' }],
    ['that has expired', { exp: now() - 10 * minute }],
    ['that is not yet valid', { nbf: now() + 10 * minute }],
    ['for another service URL', { serviceurl: 'https://smba.trafficmanager.net/emea/' }],
    ['for no service URL', { serviceurl: undefined }],
  ])('with a token %s', async (_, changes, by?: 'stranger' | 'web-chat') => {
    token = await authority.sign({ ...claims(), ...changes }, by);
    await expectNobodyCameIn();
  });

  /** Issuers whose tokens the SDK takes for those of emulators and of other bots. */
  const botIssuer = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';

  it('with a token that this bot got for itself, as the emulator of the SDK does', async () => {
    token = await authority.sign({ ...claims(), iss: botIssuer, appid: appId, ver: '1.0' });
    await expectNobodyCameIn();
  });

  it('with a token of another bot, which wants to be a skill', async () => {
    const other = '99999999-0000-0000-0000-000000000000';
    token = await authority.sign({ ...claims(), iss: botIssuer, appid: other, ver: '1.0' });
    await expectNobodyCameIn();
  });

  it('with a good token, when the answer would go elsewhere', async () => {
    const serviceUrl = 'https://attacker.test/';
    token = await authority.sign({ ...claims(), serviceurl: serviceUrl });
    connected.teams.connect({ baseUrl: serviceUrl });

    expect(await knock()).toEqual({ status: 403, body: undefined });
    expect(events).toEqual([]);
    expect(connected.kept.get(tenant.id)).not.toContain('attacker');
  });
});

describe('credentials', () => {
  it('without an app id are none, for then the SDK would believe everybody', async () => {
    const given: TeamsCredentials = { ...credentials, type: 'MultiTenant', appId: ' ' };
    await expect(connect({ adapter: { credentials: given, authority } })).rejects.toThrow('app id');
  });
});

describe('who owns a team', () => {
  const profileOf = (account: string) => connected.adapter.profile(tenant.id, account, address);

  it('is asked of Microsoft Graph, for the team where something happened', async () => {
    await knock('tasks');
    expect(await profileOf(ann)).toMatchObject({ name: 'Ann Boss', isAdmin: true });
    expect(await profileOf(bea)).toMatchObject({ name: 'Bea Roth', isAdmin: false });
  });

  it('is never a guest', async () => {
    await knock('tasks');
    expect(await profileOf(gus)).toMatchObject({ isAdmin: false });
  });

  it('is nobody in a personal chat', async () => {
    await connected.teams.say(ann, connected.teams.personalOf(ann), 'tasks');
    const direct = connected.adapter.directAddress(tenant.id, ann);
    expect(await connected.adapter.profile(tenant.id, ann, direct)).toMatchObject({ isAdmin: false });
  });
});
