import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accounts, teamsChannels, tenant } from './tenant.ts';
import { card, cardMessage, execute, startTinyBot, words, type TinyBot } from './tiny-bot.ts';

const { nora, sara, dana, omar } = accounts;
const { acme, closed } = teamsChannels;

const said = (text: string) => ({ type: 'message', text });

const at = (conversation: string, rest = ''): string =>
  `/v3/conversations/${encodeURIComponent(conversation)}/activities${rest}`;

let bot: TinyBot;

beforeEach(async () => {
  bot = await startTinyBot();
});

afterEach(() => bot.stop());

const post = async (conversation: string, activity: object, query = '') =>
  bot.call('POST', at(conversation, query), activity);

const idOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }): string => String(body['id']);

describe('conversations', () => {
  const withMember = (id: string) => ({ members: [{ id }], tenantId: tenant.id, isGroup: false });

  it('are made once with a person, and found again after that', async () => {
    const first = await bot.call('POST', '/v3/conversations', withMember(nora));
    const second = await bot.call('POST', '/v3/conversations', withMember(nora));
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(idOf(first)).toBe(bot.teams.personalOf(nora));
  });

  it('begin as a thread of a channel, whose id names its first message', async () => {
    const { body } = await bot.call('POST', '/v3/conversations', {
      isGroup: true,
      channelData: { channel: { id: acme }, tenant: { id: tenant.id } },
      activity: said('A new task'),
    });
    expect(body['id']).toBe(`${acme};messageid=${String(body['activityId'])}`);
    await post(String(body['id']), said('A reply'));
    const root = { conversation: acme, id: String(body['activityId']) };
    expect(bot.teams.messagesIn(acme).map(({ text }) => text)).toEqual(['A new task']);
    expect(bot.teams.messagesIn(acme, { thread: root.id }).map(({ text }) => text)).toEqual([
      'A new task',
      'A reply',
    ]);
  });

  it.each([
    ['is nowhere', () => '19:nowhere@thread.tacv2', 404, 'ConversationNotFound'],
    ['is a thread that nobody began', () => `${acme};messageid=1`, 404, 'ConversationNotFound'],
    ['the bot is not in', () => closed, 403, 'BotNotInConversationRoster'],
    [
      'its person blocked',
      () => {
        bot.teams.blockBot(nora);
        return bot.teams.personalOf(nora);
      },
      403,
      'MessageWritesBlocked',
    ],
  ])('cannot be written to where one %s', async (_, where, status, code) => {
    const answer = await post(where(), said('Hello'));
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { code } });
  });

  it('are described with their members, but not with what these own or speak', async () => {
    const everybody = await bot.call('GET', `/v3/conversations/${encodeURIComponent(acme)}/pagedmembers`);
    const one = await bot.call('GET', `/v3/conversations/${encodeURIComponent(acme)}/members/${dana}`);
    const stranger = await bot.call('GET', `/v3/conversations/${encodeURIComponent(acme)}/members/${omar}`);
    expect(everybody.body).toMatchObject({ members: expect.arrayContaining([one.body]) });
    expect(one.body).toMatchObject({ id: dana, userRole: 'user', tenantId: tenant.id });
    expect(Object.keys(one.body)).not.toContain('locale');
    expect(stranger.body).toMatchObject({ error: { code: 'MemberNotFoundInConversation' } });
  });

  it('belong to teams, of which Graph says who owns them', async () => {
    const team = tenant.teams.find(({ channels }) => channels.some(({ id }) => id === acme));
    const rolesOf = async (account: string) => {
      const user = tenant.people.find((person) => person.account === account)?.aadObjectId;
      const filter = `(microsoft.graph.aadUserConversationMember/userId eq '${user}')`;
      const path = `/v1.0/teams/${team?.aadGroupId}/members?$filter=${encodeURIComponent(filter)}`;
      return (await bot.call('GET', path)).body['value'];
    };
    expect(await rolesOf(nora)).toMatchObject([{ roles: ['owner'] }]);
    expect(await rolesOf(dana)).toMatchObject([{ roles: [] }]);
    expect(await rolesOf(omar)).toEqual([]);
  });

  it('are the channels of a team, the general one without a name', async () => {
    const team = tenant.teams.find(({ channels }) => channels.some(({ id }) => id === acme));
    const { body } = await bot.call('GET', `/v3/teams/${encodeURIComponent(team?.id ?? '')}/conversations`);
    expect(body['conversations']).toEqual([
      { id: team?.id, type: 'standard' },
      { id: acme, name: 'acme', type: 'standard' },
    ]);
  });
});

describe('messages', () => {
  it('are edited in place, and not found once they are deleted', async () => {
    const id = idOf(await post(acme, said('One')));
    expect((await bot.call('PUT', at(acme, `/${id}`), said('Two'))).status).toBe(200);
    expect(bot.teams.messageAt({ conversation: acme, id })).toMatchObject({ text: 'Two', timesEdited: 1 });
    bot.teams.deleteMessage({ conversation: acme, id });
    const late = await bot.call('PUT', at(acme, `/${id}`), said('Three'));
    expect(late.status).toBe(404);
    expect(late.body).toMatchObject({ error: { code: 'ActivityNotFoundInConversation' } });
    expect(bot.teams.messagesIn(acme)).toEqual([]);
  });

  it('are seen by one person alone when they are targeted', async () => {
    const whisper = { ...said('For Dana'), recipient: { id: dana } };
    const { status, body } = await post(acme, whisper, '?isTargetedActivity=true');
    expect(status).toBe(201);
    expect(bot.teams.messagesIn(acme)).toEqual([]);
    expect(bot.teams.messagesSeenBy(nora, acme)).toEqual([]);
    expect(bot.teams.messagesSeenBy(dana, acme)).toMatchObject([{ text: 'For Dana', to: dana }]);
    const publicly = await bot.call('PUT', at(acme, `/${String(body['id'])}`), said('For all'));
    expect(publicly.status).toBe(404);
  });

  it('are taken away after a day when they are targeted', async () => {
    let now = Date.UTC(2026, 10, 20);
    const patient = await startTinyBot({ now: () => now });
    const path = `${at(acme)}?isTargetedActivity=true`;
    const whisper = await patient.call('POST', path, { ...said('Soon gone'), recipient: { id: dana } });
    now += 24 * 60 * 60 * 1000;
    expect(patient.teams.messagesSeenBy(dana, acme)).toEqual([]);
    const late = await patient.call('DELETE', at(acme, `/${idOf(whisper)}?isTargetedActivity=true`));
    expect(late.body).toMatchObject({ error: { code: 'ActivityNotFoundInConversation' } });
    await patient.stop();
  });

  it.each([
    ['without a recipient', () => acme, said('x')],
    ['to somebody who is not there', () => acme, { ...said('x'), recipient: { id: omar } }],
    ['in a personal chat', () => bot.teams.personalOf(nora), { ...said('x'), recipient: { id: nora } }],
  ])('are not targeted %s', async (_, where, activity) => {
    const answer = await post(where(), activity, '?isTargetedActivity=true');
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
  });

  it('are refused when they are empty or too large', async () => {
    expect(await post(acme, said(''))).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
    const large = await post(acme, said('x'.repeat(81 * 1024)));
    expect(large).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
  });
});

describe('trouble', () => {
  it('comes as asked for, and only so often', async () => {
    bot.teams.faults.fail('send', { status: 429, retryAfter: 3 });
    const busy = await post(acme, said('One'));
    expect(busy.status).toBe(429);
    expect(busy.headers.get('retry-after')).toBe('3');
    expect(bot.teams.messagesIn(acme)).toEqual([]);
    expect((await post(acme, said('One'))).status).toBe(201);
    expect(bot.teams.calls.map(({ outcome }) => outcome)).toEqual(['429', '201']);
  });

  it('can leave a message behind that nobody confirmed', async () => {
    bot.teams.faults.fail('send', 'lost');
    await expect(post(acme, said('Kept'))).rejects.toThrow();
    bot.teams.faults.fail('send', { afterwards: 502 });
    expect((await post(acme, said('Kept too'))).status).toBe(502);
    expect(bot.teams.messagesIn(acme).map(({ text }) => text)).toEqual(['Kept', 'Kept too']);
  });

  it('refuses operations on one conversation that overlap', async () => {
    bot.teams.faults.refuseOverlaps(true);
    const answers = await Promise.all([
      post(acme, said('One')),
      post(acme, said('Two')),
      post(bot.teams.personalOf(nora), said('Three')),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 412]);
    expect(bot.teams.messagesIn(acme)).toHaveLength(1);
  });
});

describe('what a strict Teams does not take', () => {
  const input = { type: 'Input.Text', id: 'what', label: 'What?' };
  const chart = { type: 'Chart.Donut', data: [] };
  const mention = { type: 'mention', text: '<at>Sara</at>', mentioned: { id: sara, name: 'Sara' } };

  it.each<[string, object, RegExp]>([
    ['a version it does not know', cardMessage([words('x')], { version: '1.6' }), /version “1.6”/],
    ['an element it does not know', cardMessage([{ type: 'Marquee' }]), /no known type: “Marquee”/],
    ['a chart alone', cardMessage([chart]), /has no fallback/],
    [
      'a chart for a chart',
      cardMessage([{ ...chart, fallback: { ...chart, fallback: words('x') } }]),
      /falls back on Chart.Donut/,
    ],
    ['two of one id', cardMessage([input, input]), /the id “what” of another/],
    ['an input without a label', cardMessage([{ type: 'Input.Text', id: 'what' }]), /without a label/],
    [
      'an Execute that older clients cannot press',
      cardMessage([], { actions: [{ type: 'Action.Execute', title: 'Go', verb: 'go' }] }),
      /no Action.Submit to fall back on/,
    ],
    [
      'a refresh for too many',
      cardMessage([words('x')], {
        refresh: {
          action: { type: 'Action.Execute', verb: 'v' },
          userIds: Array.from({ length: 61 }, String),
        },
      }),
      /refreshes for 61 people/,
    ],
    ['an <at> that means nobody', cardMessage([words('<at>Sara</at>')]), /says <at>Sara<\/at>, but not who/],
    [
      'a mention that is not said',
      cardMessage([words('Sara')], { msteams: { entities: [mention] } }),
      /means <at>Sara<\/at>, but does not say so/,
    ],
    [
      'a card that notifications cannot tell of',
      { ...cardMessage([words('x')]), summary: '' },
      /without text or summary/,
    ],
  ])('is recorded: %s', async (_, activity, what) => {
    await post(acme, activity);
    expect(bot.teams.forgive().map((violation) => violation.what)).toEqual([expect.stringMatching(what)]);
  });

  it('is not a card that keeps to the rules', async () => {
    const table = {
      type: 'Table',
      rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [words('1')] }] }],
    };
    const content = card([words('Hello <at>Sara</at>'), input, { ...chart, fallback: table }], {
      actions: [execute('Claim', 'claim')],
      msteams: { entities: [mention] },
      refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, userIds: [nora] },
    });
    await post(acme, {
      ...cardMessage([]),
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    });
    expect(bot.teams.violations).toEqual([]);
  });

  it('fails the test at its end', async () => {
    const other = await startTinyBot();
    await other.call('POST', at(acme), cardMessage([{ type: 'Marquee' }]));
    await expect(other.stop()).rejects.toThrow('Marquee');
  });
});
