import { beforeEach, describe, expect, it } from 'vitest';
import { query, withoutTrace } from '../../support/stored.ts';
import { openLinkingDesk } from './stage.ts';

const { desk, beginAnew, inSlack, aTenant, codeIn, codeOf, isJoined } = await openLinkingDesk();
const { typingIn } = desk;

beforeEach(beginAnew);

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
