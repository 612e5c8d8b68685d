import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../../src/chat/inbound.ts';
import { openFrontDesk } from '../support/front-desk.ts';
import { query, withoutTrace } from '../support/stored.ts';

const person = (name: string, locale = 'en', isAdmin = false): Profile => ({
  name,
  locale,
  timeZone: 'Europe/Berlin',
  isAdmin,
  isBot: false,
});

/** Accounts on either platform; those of one name may turn out to be one person’s. */
const desk = await openFrontDesk({
  nora: person('Nora', 'en', true),
  sara: person('Sara', 'de-DE'),
  'sara@work': person('Sara M.', 'de-DE'),
  dana: person('Dana'),
  'dana@work': person('Dana K.'),
  tom: person('Tom', 'en', true),
  uwe: person('Uwe', 'de', true),
  eve: person('Eve'),
  ivo: person('Ivo'),
  'ivo@work': person('Ivo V.'),
});
const { typingIn, clock } = desk;
const morning = clock.now;

const slack = { platform: 'slack', workspace: 'noras' } as const;
const inSlack = typingIn(slack);
let tenants = 0;
const aTenant = () => ({ platform: 'teams', workspace: `tenant ${++tenants}` }) as const;

const codeIn = (answer: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(answer)?.[0] ?? 'no code';
const codeOf = async (account: string): Promise<string> => codeIn(await inSlack(account, 'desk link'));

/** A tenant that belongs to Nora’s desk, with Tom as a manager there. */
async function joinedTenant() {
  const tenant = aTenant();
  await typingIn(tenant)('tom', `desk join ${await codeOf('nora')}`);
  return { tenant, inTeams: typingIn(tenant) };
}

const workspaces = () =>
  query<{ id: string }>(desk, 'select external_id as id from workspaces order by installed_at, external_id');
const isJoined = async ({ workspace }: { workspace: string }) =>
  (await workspaces()).some(({ id }) => id === workspace);

beforeAll(async () => {
  await inSlack('nora', 'desk setup Nora’s Desk');
  await inSlack('nora', 'desk dispatch', 'dispatch');
  await inSlack('nora', 'desk client add Acme', 'acme');
  await inSlack('nora', 'desk assistant add <@sara|sara> +travel');
  await inSlack('nora', 'desk client-member add Acme <@dana|dana>');
});

beforeEach(async () => {
  clock.now = morning;
  await query(desk, 'delete from refused_codes');
});

describe('desk link', () => {
  it('gives a manager a code, for a quarter of an hour of their own zone, and says what for', async () => {
    const answer = await inSlack('nora', 'desk link');
    const code = codeIn(answer);
    expect(answer).toContain(`Your code: ${code}`);
    expect(answer).toContain('until Sun, Nov 22, 10:15 AM');
    expect(answer).toContain('In another workspace of this desk');
    expect(answer).toContain('In a workspace without a desk');
    expect(answer).toContain(`/desk join ${code}`);
  });

  it.each(['sara', 'dana'])('gives %s, who is no manager, one for their own accounts', async (account) => {
    const answer = await inSlack(account, 'desk link');
    expect(codeIn(answer)).not.toBe('no code');
    expect(answer).not.toMatch(/without a desk|ohne Desk/);
  });

  it('gives strangers none', async () => {
    expect(await inSlack('eve', 'desk link')).toContain('You are not among those who may link');
  });

  it('takes no further words', async () => {
    expect(await inSlack('nora', 'desk link sara')).toContain('I did not understand “sara”');
  });

  it('gives another each time, and only the newest counts', async () => {
    const [first, second] = [await codeOf('nora'), await codeOf('nora')];
    expect(first).not.toBe(second);
    const tenant = aTenant();
    expect(await typingIn(tenant)('tom', `desk join ${first}`)).toContain('I do not know this code');
    expect(await typingIn(tenant)('tom', `desk join ${second}`)).toContain('belongs to the desk of');
  });
});

describe('desk join, in a workspace without a desk', () => {
  it('makes it one of the desk, and who typed it a manager there', async () => {
    const inTeams = typingIn(aTenant());
    const answer = await inTeams(
      'tom',
      `desk join ${(await codeOf('nora')).toLowerCase().replace('-', ' ')}`,
    );
    expect(answer).toContain('This workspace belongs to the desk of Nora’s Desk now');
    expect(answer).toContain('desk client add NAME');
    expect(answer).toContain('If Nora is you: desk link there, then desk join CODE here');
    expect(await inTeams('tom', 'desk client add Globex', 'globex')).toContain('Globex is a client now');
    expect(await inSlack('nora', 'desk status')).toMatch(/Workspaces: \d+ \(Slack and Microsoft Teams\)/);
    expect(await inTeams('tom', 'desk status')).toContain('The desk of Nora’s Desk');
  });

  it('is for its admins, and leaves the code good', async () => {
    const [tenant, code] = [aTenant(), await codeOf('nora')];
    await withoutTrace(desk, async () => {
      expect(await typingIn(tenant)('eve', `desk join ${code}`)).toContain('Only an admin or owner');
    });
    await typingIn(tenant)('tom', `desk join ${code}`);
    expect(await isJoined(tenant)).toBe(true);
  });

  it.each(['sara', 'dana'])('does not work with a code of %s, who is no manager', async (account) => {
    const [tenant, code] = [aTenant(), await codeOf(account)];
    await withoutTrace(desk, async () => {
      expect(await typingIn(tenant)('tom', `desk join ${code}`)).toContain('the code of a manager');
    });
  });

  it('goes to one of two workspaces where the code is typed at once', async () => {
    const [one, other, code] = [aTenant(), aTenant(), await codeOf('nora')];
    const answers = await Promise.all([
      typingIn(one)('tom', `desk join ${code}`),
      typingIn(other)('uwe', `desk join ${code}`),
    ]);
    expect(answers.filter((answer) => /belongs to the desk|gehört jetzt zum Desk/.test(answer))).toHaveLength(
      1,
    );
    expect(answers.filter((answer) => /has been used|schon verwendet/.test(answer))).toHaveLength(1);
    expect([await isJoined(one), await isJoined(other)].filter(Boolean)).toHaveLength(1);
  });

  it('makes it one desk’s when the codes of two are typed at once', async () => {
    const [rival, contested] = [aTenant(), aTenant()];
    await typingIn(rival)('uwe', 'desk setup Uwes Desk');
    const theirs = codeIn(await typingIn(rival)('uwe', 'desk link'));
    const ours = await codeOf('nora');
    const answers = await Promise.all([
      typingIn(contested)('tom', `desk join ${ours}`),
      typingIn(contested)('uwe', `desk join ${theirs}`),
    ]);
    expect(
      answers.filter((answer) => /belongs to the desk of|gehört jetzt zum Desk von/.test(answer)),
    ).toHaveLength(1);
    expect(answers.filter((answer) => /another desk|anderen Desk/.test(answer))).toHaveLength(1);
  });

  it('happens once for a delivery that is repeated', async () => {
    const [tenant, code] = [aTenant(), await codeOf('nora')];
    const join = () => typingIn(tenant)('tom', `desk join ${code}`, 'office', 'join, repeated');
    expect(await join()).toContain('belongs to the desk of');
    expect(await join()).toBe('');
    expect(await query(desk, 'select from refused_codes')).toEqual([]);
  });

  it('is explained there, as is what went wrong', async () => {
    const inTeams = typingIn(aTenant());
    expect(await inTeams('tom', 'desk join help')).toContain('desk join 7K3QM-9XZ4T');
    expect(await inTeams('tom', 'desk join')).toContain('That is not a code');
    expect(await inTeams('tom', 'desk join')).toContain('The right form: desk join CODE');
  });
});

describe.each(['without a desk', 'of the desk'])('a code typed in a workspace %s', (which) => {
  const there = async () => (which === 'of the desk' ? (await joinedTenant()).tenant : aTenant());

  it('that was never given is refused', async () => {
    const inTeams = typingIn(await there());
    await withoutTrace(desk, async () => {
      expect(await inTeams('tom', 'desk join 00000-00000')).toContain('I do not know this code');
    });
  });

  it('that was used is refused', async () => {
    const [tenant, code] = [await there(), await codeOf('nora')];
    await typingIn(aTenant())('tom', `desk join ${code}`);
    await withoutTrace(desk, async () => {
      expect(await typingIn(tenant)('tom', `desk join ${code}`)).toContain('This code has been used');
    });
  });

  it('that is too old is refused', async () => {
    const [tenant, code] = [await there(), await codeOf('nora')];
    clock.now = morning.add({ minutes: 15 });
    await withoutTrace(desk, async () => {
      expect(await typingIn(tenant)('tom', `desk join ${code}`)).toContain('This code has expired');
    });
  });

  it('after five that were refused is not looked at, until a quarter of an hour has passed', async () => {
    const inTeams = typingIn(await there());
    for (const wrong of ['1', '2', '3', '4', '5'])
      expect(await inTeams('tom', `desk join 00000-0000${wrong}`)).toContain('I do not know this code');
    await withoutTrace(desk, async () => {
      const code = await codeOf('sara');
      expect(await inTeams('tom', `desk join ${code}`)).toContain('Too many codes were refused');
    });
    clock.now = morning.add({ minutes: 16 });
    expect(await inTeams('tom', 'desk join 00000-00000')).toContain('I do not know this code');
  });

  it('counts once when it is refused and its delivery repeated, though the answer needs a profile', async () => {
    const inTeams = typingIn(await there());
    for (let count = 1; count <= 6; count += 1)
      expect(await inTeams('uwe', 'desk join 00000-00000', 'office', `refused, repeated ${which}`)).toContain(
        'Diesen Code kenne ich nicht',
      );
    expect(await query(desk, 'select from refused_codes')).toHaveLength(1);
  });
});

describe('desk join, in a workspace of another desk', () => {
  it('is refused without naming anyone, and leaves the code good', async () => {
    const [theirs, code] = [aTenant(), await codeOf('nora')];
    await typingIn(theirs)('uwe', 'desk setup Uwes Desk');
    await withoutTrace(desk, async () => {
      const answer = await typingIn(theirs)('uwe', `desk join ${code}`);
      expect(answer).toContain('Dieser Workspace gehört zu einem anderen Desk');
      expect(answer).not.toContain('Nora');
    });
    const free = aTenant();
    await typingIn(free)('tom', `desk join ${code}`);
    expect(await isJoined(free)).toBe(true);
  });
});

describe('desk join, in a workspace of the desk', () => {
  const numberIn = (answer: string) => /#(\d+)/.exec(answer)?.[1] ?? '';

  it('gives an account that nobody had to who made the code', async () => {
    const { inTeams } = await joinedTenant();
    const answer = await inTeams('sara@work', `desk join ${await codeOf('sara')}`);
    expect(answer).toContain('Dieses Konto und das von Sara gehören jetzt zu einer Person');
    expect(await inTeams('sara@work', 'tasks open')).not.toContain('nicht berechtigt');
  });

  it('makes one of two people whom the desk knew, with the tasks of both', async () => {
    const { inTeams } = await joinedTenant();
    await inTeams('tom', 'desk client add Initech', 'initech');
    await inTeams('tom', 'desk client-member add Initech <@dana@work|dana>');
    const theirs = numberIn(await inTeams('dana@work', 'delegate Count the chairs', 'initech'));
    expect(await inSlack('dana', 'tasks')).not.toContain(`#${theirs}`);
    await inTeams('dana@work', `desk join ${await codeOf('dana')}`);
    expect(await inSlack('dana', 'tasks')).toContain(`#${theirs}`);
    const ours = numberIn(await inSlack('dana', 'delegate Paint the chairs', 'acme'));
    expect(await inTeams('dana@work', `tasks ${ours}`)).toContain('Paint the chairs');
  });

  it('does not link an account with itself', async () => {
    const code = await codeOf('nora');
    await withoutTrace(desk, async () => {
      expect(await inSlack('nora', `desk join ${code}`)).toContain('are one person’s already');
    });
    const free = aTenant();
    await typingIn(free)('tom', `desk join ${code}`);
    expect(await isJoined(free)).toBe(true);
  });

  it('does not give a person a second account on a platform', async () => {
    const code = await codeOf('nora');
    await withoutTrace(desk, async () => {
      expect(await inSlack('eve', `desk join ${code}`)).toContain(
        'Both of the two people have an account in Slack',
      );
    });
  });

  it('is done by one of two accounts that type the code at once', async () => {
    const { inTeams } = await joinedTenant();
    const code = await codeOf('nora');
    const answers = await Promise.all([
      inTeams('eve', `desk join ${code}`),
      inTeams('uwe', `desk join ${code}`),
    ]);
    expect(
      answers.filter((answer) => /are one person’s now|jetzt zu einer Person/.test(answer)),
    ).toHaveLength(1);
    expect(answers.filter((answer) => /has been used|schon verwendet/.test(answer))).toHaveLength(1);
  });
});

describe('two people who type each other’s codes at once', () => {
  it('are one person afterwards, with both accounts and all they may do', async () => {
    const { inTeams } = await joinedTenant();
    await inSlack('nora', 'desk assistant add <@ivo|ivo>');
    await inTeams('tom', 'desk manager add <@ivo@work|ivo>');
    const [theirs, ours] = [codeIn(await inTeams('ivo@work', 'desk link')), await codeOf('ivo')];
    const answers = await Promise.all([
      inSlack('ivo', `desk join ${theirs}`),
      inTeams('ivo@work', `desk join ${ours}`),
    ]);
    expect(answers.filter((answer) => answer.includes('are one person’s now'))).toHaveLength(1);
    const people = await query(
      desk,
      `select is_manager, is_assistant, (select count(*)::int from identities i where i.person_id = p.person_id) as accounts
      from people p where name like 'Ivo%' order by accounts`,
    );
    expect(people).toEqual([
      { is_manager: false, is_assistant: false, accounts: 0 },
      { is_manager: true, is_assistant: true, accounts: 2 },
    ]);
  });
});

describe('what becomes of codes', () => {
  it('is on record: who made them, who was refused, what they were used for', async () => {
    const { tenant, inTeams } = await joinedTenant();
    await inTeams('tom', 'desk join 00000-00000');
    const entries = await query<{ act: string; account: string }>(
      desk,
      `select act, account from audit_log where workspace = $1 order by entry_id`,
      [tenant.workspace],
    );
    expect(entries).toEqual([
      { act: 'workspace-joined', account: 'tom' },
      { act: 'link-code-refused', account: 'tom' },
    ]);
    const [made] = await query(
      desk,
      `select act, account, person_id is not null as "isKnown" from audit_log
      where workspace = 'noras' order by entry_id limit 1`,
    );
    expect(made).toEqual({ act: 'link-code-made', account: 'nora', isKnown: true });
    const linked = await query(desk, `select distinct account from audit_log where act = 'accounts-linked'`);
    expect(linked).toContainEqual({ account: 'sara@work' });
  });

  it('reaches neither logs nor counters, which name the commands alone', () => {
    const written = [...desk.logged, ...desk.observed].join('\n');
    expect(written).toContain('desk join');
    expect(written).not.toMatch(/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/);
    expect(desk.observed.filter((line) => line.endsWith('failed'))).toEqual([]);
  });
});
