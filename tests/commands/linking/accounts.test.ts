import { beforeEach, describe, expect, it } from 'vitest';
import { query, withoutTrace } from '../../support/stored.ts';
import { openLinkingDesk } from './stage.ts';

const { desk, beginAnew, inSlack, aTenant, codeIn, codeOf, joinedTenant, isJoined } = await openLinkingDesk();
const { typingIn } = desk;

beforeEach(beginAnew);

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
