import { beforeEach, describe, expect, it } from 'vitest';
import { query, withoutTrace } from '../../support/stored.ts';
import { openLinkingDesk } from './stage.ts';

const { desk, beginAnew, inSlack, aTenant, codeIn, codeOf, joinedTenant, morning } = await openLinkingDesk();
const { typingIn, clock } = desk;

beforeEach(beginAnew);

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

describe('what becomes of codes', () => {
  it('is on record: who made them, who was refused, what they were used for', async () => {
    const { tenant, inTeams } = await joinedTenant();
    await inTeams('tom', 'desk join 00000-00000');
    await inTeams('sara@work', `desk join ${await codeOf('sara')}`);
    const entries = await query<{ act: string; account: string }>(
      desk,
      `select act, account from audit_log where workspace = $1 order by entry_id`,
      [tenant.workspace],
    );
    expect(entries).toEqual([
      { act: 'workspace-joined', account: 'tom' },
      { act: 'link-code-refused', account: 'tom' },
      { act: 'accounts-linked', account: 'sara@work' },
    ]);
    const [made] = await query(
      desk,
      `select act, account, person_id is not null as "isKnown" from audit_log
      where workspace = 'noras' order by entry_id limit 1`,
    );
    expect(made).toEqual({ act: 'link-code-made', account: 'nora', isKnown: true });
  });

  it('reaches neither logs nor counters, which name the commands alone', async () => {
    await joinedTenant();
    const written = [...desk.logged, ...desk.observed].join('\n');
    expect(written).toContain('desk join');
    expect(written).not.toMatch(/[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/);
    expect(desk.observed.filter((line) => line.endsWith('failed'))).toEqual([]);
  });
});
