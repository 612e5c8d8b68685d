import { describe, expect, it } from 'vitest';
import { startSharedDesk } from '../support/desk.ts';
import type { Player, Playing } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { query, withoutTrace } from '../support/stored.ts';

const [desk, apart] = await Promise.all([startSharedDesk(), startSharedDesk()]);
const { home, away } = desk;

await playHome(home);

/** Assistants are at home, and see there what there is to do. */
async function playHome({ people: { nora }, channels }: Playing): Promise<void> {
  await nora.types(channels.team, '/desk setup Nora’s Assistants');
  await nora.types(channels.dispatch, '/desk dispatch');
  await nora.types(channels.team, '/desk assistant add @sara');
  await nora.types(channels.team, '/desk assistant add @layla');
}

/** A code that links to whoever makes it. */
async function codeOf(maker: Player, channel: string): Promise<string> {
  const [, code = ''] =
    /([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(textOf(await maker.types(channel, '/desk link'))) ?? [];
  return code;
}

const join = (player: Player, channel: string, code: string) => player.types(channel, `/desk join ${code}`);

describe('a workspace joins a desk elsewhere', () => {
  const { nora } = away.people;
  const { team, acme } = away.channels;

  it.each([
    ['words that are no code', 'please', 'That is not a code.'],
    ['a code that was never made', '7K3QM-9XZ4T', 'I do not know this code.'],
  ])('not by %s', async (_, code, problem) => {
    expect(firstLineOf(await join(nora, team, code))).toContain(problem);
    expect(await query(desk, 'select platform from workspaces')).toHaveLength(1);
  });

  it('not by a code that is a quarter of an hour old', async () => {
    const code = await codeOf(home.people.nora, home.channels.team);
    desk.clock.now = desk.clock.now.add({ minutes: 15, seconds: 1 });
    expect(firstLineOf(await join(nora, team, code))).toContain('This code has expired');
  });

  it('not by the code of somebody who is no manager', async () => {
    const code = await codeOf(home.people.sara, home.channels.team);
    expect(firstLineOf(await join(nora, team, code))).toContain(
      'A workspace joins with the code of a manager',
    );
  });

  it('by the code of a manager, once, and has clients of its own', async () => {
    const code = await codeOf(home.people.nora, home.channels.team);
    expect(firstLineOf(await join(nora, team, code))).toBe(
      'This workspace belongs to the desk of Nora’s Assistants now, and you are one of its managers.',
    );
    expect(firstLineOf(await withoutTrace(desk, () => join(away.people.eve, acme, code)))).toContain(
      'This code has been used',
    );
    await nora.types(acme, '/desk client add Acme Travel');
    await nora.types(acme, '/desk client-member add Acme Travel @dana');
    await nora.types(acme, '/desk client-member add Acme Travel @jonas');
    expect(textOf(await home.people.nora.types(home.channels.team, '/desk status'))).toMatch(
      /^Workspaces: 2 \((Slack and Microsoft Teams|Microsoft Teams and Slack)\)$/m,
    );
  });

  it('unless it has a desk already', async () => {
    await playHome(apart.home);
    await apart.away.people.nora.types(team, '/desk setup Another desk');
    const code = await codeOf(apart.home.people.nora, home.channels.team);
    const answer = await withoutTrace(apart, () => join(apart.away.people.nora, team, code));
    expect(firstLineOf(answer)).toBe('This workspace belongs to another desk. Nothing was changed.');
  });
});

const { sara, layla } = home.people;
const { dispatch } = home.channels;
const { dana, jonas } = away.people;
const { acme } = away.channels;

/** Dana hands over a task on her side, and Sara takes it on hers. */
async function claimed(words: string) {
  const answer = await dana.types(acme, `/delegate ${words}`);
  const [, number = ''] = /#(\d+)/.exec(textOf(answer)) ?? [];
  const card = await jonas.sees(acme, `#${number} · `);
  const title = firstLineOf(card);
  const offer = await sara.sees(dispatch, title);
  expect(textOf(await sara.presses(offer, 'Claim'))).toContain(`#${number} is yours.`);
  return { number, title, card, offer, mine: await sara.sees(sara.direct, title) };
}

describe('a task that is handed over on one side and done on the other', () => {
  it('shows the same state on both, and names people where they have no account', async () => {
    const { number, title, card, offer, mine } = await claimed('Book flights to Oslo by Friday 5pm ~2h');
    expect(textOf(mine)).toContain('Client: Acme Travel\nStatus: claimed');
    expect(textOf(mine)).toContain('Delegated by: dana');
    expect((await layla.sees(dispatch, title, 'sara has it (claimed).')).id).toBe(offer.id);
    expect((await dana.sees(acme, title, 'Status: claimed', 'Assistant: sara')).id).toBe(card.id);
    await jonas.sees(card, `sara has taken ${title}.`);

    await sara.opens(mine, 'Ask client');
    await sara.submits({ words: 'With *breakfast* & <view> of [the sea](https://example.com)?' });
    const question = await jonas.sees(card, `dana, sara has a question about ${title}:`);
    expect(textOf(question)).toContain('With *breakfast* & <view> of');
    await dana.opens(question, 'Answer');
    await dana.submits({ words: '_Both_, please\nand a quiet room' });
    await sara.sees(sara.direct, `dana has answered your question about ${title}:`, '_Both_, please');

    await sara.opens(await sara.sees(sara.direct, title, 'Status: in progress', 'a quiet room'), 'Submit');
    await sara.submits({ words: 'It is all in https://example.com/oslo' });
    const delivered = await dana.sees(acme, title, 'Status: submitted', 'https://example.com/oslo');
    await dana.opens(delivered, 'Request changes');
    await dana.submits({ words: 'A day later' });
    await sara.opens(
      await sara.sees(sara.direct, title, 'Status: changes requested', 'A day later'),
      'Submit',
    );
    await sara.submits({ words: 'On Saturday' });
    const again = await jonas.sees(acme, title, 'Status: submitted', 'On Saturday');
    expect(textOf(await dana.presses(again, 'Accept'))).toBe(`#${number} is accepted. Thank you!`);

    await sara.sees(sara.direct, `dana has accepted ${title}. Thank you!`);
    expect(buttonsOf(await sara.sees(sara.direct, title, 'Status: accepted'))).toEqual([]);
    expect(buttonsOf(await layla.sees(dispatch, title, 'accepted'))).toEqual(['Details']);
    expect((await jonas.sees(acme, title, 'Status: accepted')).id).toBe(card.id);
  });

  it('is nobody’s business where they have no part in it', async () => {
    const { number } = await claimed('Book a hotel in Oslo');
    const answer = await withoutTrace(desk, () =>
      home.people.dana.types(home.channels.spare, `/tasks ${number}`),
    );
    expect(firstLineOf(answer)).toContain(`You are not among those who may see this task.`);
  });
});

describe('a person with an account on each side', () => {
  it('links them by a code, and is one person from then on', async () => {
    const { number, title } = await claimed('Book a boat in Oslo');
    const code = await codeOf(sara, home.channels.team);
    const there = away.people.sara;
    expect(textOf(await join(there, away.channels.team, code))).toContain('sara');
    expect(firstLineOf(await there.types(away.channels.team, '/tasks'))).toBe('Your 2 tasks');
    expect(textOf(await there.types(away.channels.team, `/tasks ${number}`))).toContain(title);
    expect(await query(desk, `select name from people where name = 'sara'`)).toHaveLength(1);
    expect(firstLineOf(await withoutTrace(desk, () => join(there, away.channels.team, code)))).toContain(
      'This code has been used',
    );
  });

  it('may claim on either, and has the task where the work is', async () => {
    const there = away.people.sara;
    await dana.types(acme, '/delegate Book a sledge in Oslo');
    const list = await there.types(away.channels.team, '/tasks open');
    expect(textOf(await there.presses(list, 'Claim'))).toContain('is yours.');
    await sara.sees(sara.direct, 'Book a sledge in Oslo', 'Status: claimed');
  });
});

describe('when one side shuts the bot out in mid-task', () => {
  it('managers hear of it, and nothing is lost: it follows when the bot is let in again', async () => {
    const { number, title, card, mine } = await claimed('Book a sauna in Oslo');
    await dana.sees(acme, title, 'Status: claimed');
    away.fail('edit', 'shut');
    await sara.opens(mine, 'Submit');
    await sara.submits({ words: 'At eight' });
    await home.people.nora.sees(home.people.nora.direct, 'I cannot write to acme');
    expect(textOf(await home.people.nora.types(dispatch, '/desk status'))).toContain(
      'I cannot write to acme',
    );
    expect(textOf(await jonas.types(acme, `/tasks ${number}`))).toContain('At eight');
    const delivered = await comes(() => dana.sees(acme, title, 'Status: submitted', 'At eight'));
    expect(delivered.id).toBe(card.id);
    await jonas.presses(delivered, 'Accept');
    await sara.sees(sara.direct, `jonas has accepted ${title}. Thank you!`);
  });

  it('who has handed it over gets its card on the other, where they have an account', async () => {
    const code = await codeOf(dana, acme);
    await join(home.people.dana, home.channels.spare, code);
    const { title, mine } = await claimed('Book a guide in Oslo');
    await jonas.sees(acme, title, 'Status: claimed');
    away.fail('edit', 'shut', 9);
    await sara.opens(mine, 'Submit');
    await sara.submits({ words: 'Her name is Liv' });
    const moved = await home.people.dana.sees(home.people.dana.direct, title, 'Her name is Liv');
    await home.people.dana.presses(moved, 'Accept');
    await sara.sees(sara.direct, `dana has accepted ${title}. Thank you!`);
    away.endTrouble();
  });
});

/** Lets hours pass while it is waited for; whatever is answered wakes the worker. */
async function comes<T>(look: () => Promise<T>): Promise<T> {
  const awaited = look();
  desk.clock.now = desk.clock.now.add({ hours: 25 });
  await layla.types(dispatch, '/tasks');
  return awaited;
}
