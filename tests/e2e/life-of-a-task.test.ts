import { describe, expect, it } from 'vitest';
import { startDesk } from '../support/desk.ts';
import { buttonsIn, buttonsOf, firstLineOf, textOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, dispatch, team } = desk.channels;
const { nora, sara, layla, dilnoza, dana, jonas } = desk.people;
const { open, claimed, submitted } = stagesOn(desk);

describe('claiming', () => {
  it('brings the assistant their card, and changes the others in place', async () => {
    const { number, title, card, offer } = await open('Book flights to Oslo +travel');
    const answer = await sara.presses(offer, 'Claim');
    expect(textOf(answer)).toBe(`#${number} is yours. Everything about it is in your direct messages.`);

    const mine = await sara.sees(sara.direct, title);
    expect(textOf(mine)).toContain('Client: Acme Travel\nStatus: claimed\nDelegated by: dana');
    expect(buttonsOf(mine)).toEqual(['Start timer', 'Submit', 'Ask client', 'Return']);

    const taken = await layla.sees(dispatch, title, 'sara has it (claimed).');
    expect(taken.id).toBe(offer.id);
    expect(buttonsOf(taken)).toEqual(['Details']);

    const told = await dana.sees(acme, title, 'Status: claimed', 'Assistant: sara');
    expect(told.id).toBe(card.id);
    await jonas.sees(card, `sara has taken ${title}.`);
  });

  it('gives the task to one of those who press at once, and tells each of the others who has it', async () => {
    const { number, title, offer } = await open('Water the plants');
    const answers = await Promise.all(
      [sara, layla, dilnoza].map((person) => person.presses(offer, buttonsOf(offer)[0] ?? '')),
    );
    const [winner, ...others] = await query<{ name: string }>(
      desk,
      'select name from claims join people using (person_id) where task = $1',
      [number],
    );
    expect(others).toEqual([]);
    const losers = answers.filter((answer) => firstLineOf(answer).includes(winner?.name ?? ''));
    expect(losers).toHaveLength(2);
    await dana.sees(acme, title, `Assistant: ${winner?.name}`);
  });

  it('is not for who lacks a skill, and says which', async () => {
    const { offer } = await open('Draw a logo +design +travel');
    const answer = await withoutTrace(desk, () => sara.presses(offer, 'Claim'));
    expect(textOf(answer)).toMatch(/^#\d+ needs a skill you are not listed with: design\.$/);
  });
});

describe('the work', () => {
  it('shows its details to those who may see it, whatever they may do with it', async () => {
    const { number, title, offer } = await open('Sort the mail');
    const details = await sara.presses(offer, 'Details');
    expect(textOf(details)).toContain(title);
    expect(textOf(details)).toContain('Sun, Nov 22, 10:00 AM · dana: delegated');
    expect(buttonsOf(details)).toEqual(['Claim']);
    expect(buttonsOf(await nora.types(team, `/tasks ${number}`))).toEqual(['Edit', 'Cancel']);
  });

  it('waits for an answer to a question, and goes on with it', async () => {
    const { number, title, card, mine } = await claimed('Book a hotel in Rome');
    const form = await sara.opens(mine, 'Ask client');
    expect(form.title).toBe(`Question about #${number}`);
    expect(textOf(await sara.submits({ words: 'With breakfast?' }))).toBe(
      `Your question about #${number} has gone to the client.`,
    );

    const waiting = await jonas.sees(
      acme,
      title,
      'Status: waiting for client',
      'sara asks:',
      'With breakfast?',
    );
    expect(buttonsOf(waiting)).toEqual(['Answer', 'Edit', 'Cancel']);
    const news = await jonas.sees(card, `dana, sara has a question about ${title}:`, 'With breakfast?');
    expect(buttonsOf(news)).toEqual(['Answer']);

    const answerForm = await jonas.opens(news, 'Answer');
    expect(textOf(answerForm)).toContain('With breakfast?');
    await jonas.submits({ words: 'Yes, and a quiet room' });
    await sara.sees(sara.direct, `jonas has answered your question about ${title}:`, 'Yes, and a quiet room');
    const going = await sara.sees(
      sara.direct,
      title,
      'Status: in progress',
      'Answer:',
      'Yes, and a quiet room',
    );
    expect(going.id).toBe(mine.id);
    expect(buttonsOf(await dana.sees(acme, title, 'Status: in progress'))).toEqual(['Edit', 'Cancel']);
  });

  it('is delivered with words, changed on request and delivered again, until it is accepted', async () => {
    const { number, title, card, mine, delivered } = await submitted('Translate the menu');
    expect(textOf(delivered)).toContain('sara has delivered:\nIt is all in https://example.com/result');
    expect(buttonsOf(delivered)).toEqual(['Accept', 'Request changes', 'Cancel']);
    const news = await jonas.sees(card, `dana, sara has delivered ${title}:`, 'https://example.com/result');
    expect(buttonsOf(news)).toEqual(['Accept', 'Request changes']);

    await dana.opens(delivered, 'Request changes');
    expect(await dana.isCorrected({ words: '' })).toEqual({ words: desk.isMissing });
    expect(await dana.isCorrected({ words: '   ' })).toEqual({
      words: 'The text is missing. Please write what it is about.',
    });
    expect(textOf(await dana.submits({ words: 'The wine list too' }))).toBe(
      `The assistant knows what to change about #${number}.`,
    );
    await sara.sees(sara.direct, `dana asks for changes to ${title}:`, 'The wine list too');
    const changing = await sara.sees(sara.direct, title, 'Status: changes requested', 'The wine list too');
    expect(changing.id).toBe(mine.id);

    await sara.opens(changing, 'Submit');
    await sara.submits({ words: 'With the wine list' });
    const again = await dana.sees(acme, title, 'Status: submitted', 'With the wine list');
    expect(buttonsIn(again).find(({ label }) => label === 'Accept')?.asks[0]).toBe(`Accept #${number}?`);
    expect(textOf(await dana.presses(again, 'Accept'))).toBe(`#${number} is accepted. Thank you!`);

    await sara.sees(sara.direct, `dana has accepted ${title}. Thank you!`);
    expect(buttonsOf(await sara.sees(sara.direct, title, 'Status: accepted'))).toEqual([]);
    expect(buttonsOf(await sara.sees(dispatch, title, 'accepted'))).toEqual(['Details']);
    const finished = await dana.sees(acme, title, 'Status: accepted', 'With the wine list');
    expect(finished.id).toBe(card.id);
    expect(buttonsOf(finished)).toEqual([]);
  });

  it('can be returned: a new card further down says what is done and what comes next', async () => {
    const { number, title, card, offer, mine } = await claimed('Clean up the contacts');
    await sara.opens(mine, 'Return');
    expect(textOf(await sara.submits({ words: 'A to M', next: 'N to Z' }))).toBe(
      `#${number} is open for others again.`,
    );

    const left = await sara.sees(sara.direct, `${title} is no longer with you.`);
    expect(left.id).toBe(mine.id);
    expect(buttonsOf(left)).toEqual([]);
    const old = await layla.sees(dispatch, `${title}: its card is further down`);
    expect(old.id).toBe(offer.id);
    expect(buttonsOf(old)).toEqual([]);
    await dana.sees(card, `sara has returned ${title}. It is open for others again.`);

    const anew = await layla.sees(
      dispatch,
      title,
      'Done so far:',
      'A to M',
      'What comes next:',
      'N to Z',
      'Nobody has it yet.',
    );
    const order = desk.messagesIn(dispatch).map(({ id }) => id);
    expect(order.indexOf(anew.id)).toBeGreaterThan(order.indexOf(offer.id));
    await dilnoza.presses(anew, 'Claim');
    const theirs = await dilnoza.sees(dilnoza.direct, title);
    expect(textOf(theirs)).toContain('A to M');
    expect(textOf(theirs)).toContain('N to Z');
  });

  it('can be taken back by a manager, and the assistant hears of it', async () => {
    const { title, number } = await claimed('Call the plumber');
    const details = await nora.types(acme, `/tasks ${number}`);
    await nora.opens(details, 'Return');
    await nora.submits({ words: 'Nothing yet', next: 'All of it' });
    await sara.sees(sara.direct, `nora has returned ${title}. It is open for others again.`);
  });
});

describe('the timeline', () => {
  it('has a row for every step: who, when, from, to and with what words', async () => {
    const { number, card, delivered } = await submitted('Write the minutes');
    await dana.opens(delivered, 'Request changes');
    await dana.submits({ words: 'Shorter' });
    await sara.opens(await sara.sees(sara.direct, `#${number} · `, 'changes requested'), 'Submit');
    await sara.submits({ words: 'One page' });
    await jonas.presses(await jonas.sees(card.channel, `#${number} · `, 'One page'), 'Accept');

    const rows = await query(
      desk,
      `select name as who, verb, from_status as from, to_status as to, details->>'words' as words, at
       from timeline join people using (person_id) where task = $1 order by event_id`,
      [number],
    );
    const at = new Date(desk.clock.now.epochMilliseconds);
    const result = 'It is all in https://example.com/result';
    expect(rows).toEqual(
      [
        ['dana', 'delegate', null, 'open', null],
        ['sara', 'claim', 'open', 'claimed', null],
        ['sara', 'start', 'claimed', 'in progress', null],
        ['sara', 'submit', 'in progress', 'submitted', result],
        ['dana', 'request-changes', 'submitted', 'changes requested', 'Shorter'],
        ['sara', 'start', 'changes requested', 'in progress', null],
        ['sara', 'submit', 'in progress', 'submitted', 'One page'],
        ['jonas', 'accept', 'submitted', 'accepted', null],
      ].map(([who, verb, from, to, words]) => ({ who, verb, from, to, words, at })),
    );
    const details = textOf(await nora.types(team, `/tasks ${number}`));
    expect(details).toContain('sara: submitted (in progress → submitted) “One page”');
    expect(details).toContain('dana: requested changes (submitted → changes requested) “Shorter”');
  });
});
