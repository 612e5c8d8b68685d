import { beforeEach, describe, expect, it } from 'vitest';
import { sunday, startDesk } from '../support/desk.ts';
import { buttonsOf, firstLineOf, textOf, wholeTextOf } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query } from '../support/stored.ts';

const desk = await startDesk();
const { acme, qamar } = desk.channels;
const { sara, layla, dana, omar, nora } = desk.people;
const { open, claimed } = stagesOn(desk);
/** Where no card of an assistant stands, so that nothing comes between what they do and the answer to it. */
const here = desk.channels.dispatch;

const pass = (time: { hours?: number; minutes?: number; seconds?: number }) => {
  desk.clock.now = desk.clock.now.add(time);
};

/** Starts the timer for a task, and waits until its card says so: it stands where the answers come. */
const timed = async ({ number, title }: { readonly number: number; readonly title: string }) => {
  await sara.types(here, `/time start ${number}`);
  return sara.sees(sara.direct, title, 'Timer: running since');
};

/** What is on record for a task: how long, and with what memo. */
const recorded = (task: number) =>
  query(
    desk,
    `select extract(epoch from ended_at - started_at)::int as seconds, memo from time_entries
     where task = $1 and is_current order by entry_id`,
    [task],
  );

/** Each test on a day of its own, from ten o'clock on. */
let day = 0;
beforeEach(() => {
  desk.clock.now = sunday.add({ hours: 24 * day });
  day += 1;
});

describe('a timer', () => {
  it('is started and stopped on the card, which shows it, and asks for a memo afterwards', async () => {
    const { number, title, mine } = await claimed('Book flights to Rome ~2h');
    expect(buttonsOf(mine)).toEqual(['Start timer', 'Submit', 'Ask client', 'Return']);
    await sara.presses(mine, 'Start timer');
    const running = await sara.sees(sara.direct, title, 'Status: in progress', 'Timer: running since');
    expect(running.id).toBe(mine.id);
    expect(buttonsOf(running)).toEqual(['Stop timer', 'Submit', 'Ask client', 'Return']);
    await dana.sees(acme, title, 'Status: in progress');

    pass({ hours: 1, minutes: 5, seconds: 3 });
    const form = await sara.opens(running, 'Stop timer');
    expect(form.title).toBe(`Memo for #${number}`);
    expect(textOf(form)).toMatch(/has stopped: Sun, Nov 22, 10:00.*11:05\sAM, 1 h 5 min 3 s\./);
    expect(await recorded(number)).toEqual([{ seconds: 3903, memo: null }]);

    const stopped = await sara.sees(sara.direct, title, 'Worked: 1 h 5 min 3 s of 2 h');
    expect(textOf(await sara.submits({ memo: 'Compared fares' }))).toContain('The memo is noted');
    expect(await recorded(number)).toEqual([{ seconds: 3903, memo: 'Compared fares' }]);
    expect(buttonsOf(stopped)).toEqual(['Start timer', 'Submit', 'Ask client', 'Return']);
    expect(textOf(stopped)).not.toContain('Timer:');
  });

  it('stays stopped when its person does not say what they did, who can say it later', async () => {
    const { number, title } = await claimed('Sort receipts');
    const running = await timed({ number, title });
    pass({ minutes: 30 });
    await sara.opens(running, 'Stop timer');
    await sara.closesForm();
    await sara.sees(sara.direct, title, 'Worked: 30 min');
    expect(await recorded(number)).toEqual([{ seconds: 1800, memo: null }]);

    const status = await sara.types(here, '/time status');
    expect(textOf(status)).toMatch(new RegExp(`#${number} .*: a memo is still missing\\.`));
    await sara.opens(status, 'Add memo');
    expect(await sara.isCorrected({ memo: ' ' })).toEqual({
      memo: 'The text is missing. Please write what it is about.',
    });
    await sara.submits({ memo: 'Receipts of October' });
    expect(await recorded(number)).toEqual([{ seconds: 1800, memo: 'Receipts of October' }]);
    expect(textOf(await sara.presses(status, 'Add memo'))).toContain('This entry has a memo');
  });

  it('is started and stopped in words, with the memo at once', async () => {
    const { number, title } = await claimed('Call the plumber');
    expect(textOf(await sara.types(here, `/time start ${number}`))).toBe(
      `The timer for ${title} is running.`,
    );
    pass({ minutes: 45 });
    const stopped = await sara.types(here, '/time stop Talked to three of them');
    expect(textOf(stopped)).toMatch(/has stopped: .*, 45 min\.\nTalked to three of them$/);
    expect(await recorded(number)).toEqual([{ seconds: 2700, memo: 'Talked to three of them' }]);
  });

  it('is started once and stopped once, however often somebody says so', async () => {
    const { number, title } = await claimed('Water the plants');
    await sara.types(here, `/time start ${number}`);
    pass({ minutes: 10 });
    expect(textOf(await sara.types(here, `/time start ${number}`))).toContain(
      `The timer for ${title} is running already, since`,
    );
    await sara.types(here, '/time stop Watered');
    const again = await sara.types(here, '/time stop');
    expect(textOf(again)).toMatch(/^No timer of yours is running\.\nYour last entry: .*, 10 min\.$/);
    expect(await recorded(number)).toEqual([{ seconds: 600, memo: 'Watered' }]);
  });

  it('stops when its person starts another, and the answer says so and asks for the memo', async () => {
    const first = await claimed('Translate the menu');
    const second = await claimed('Proofread the menu');
    await timed(first);
    pass({ minutes: 20 });
    const switched = await sara.types(here, `/time start ${second.number}`);
    expect(firstLineOf(switched)).toBe(`The timer for ${second.title} is running.`);
    expect(textOf(switched)).toContain(`The timer for ${first.title} has stopped:`);
    expect(textOf(switched)).toContain('20 min.\nWhat did you do? A memo is still missing.');
    const idle = await sara.sees(sara.direct, first.title, 'Worked: 20 min');
    expect(buttonsOf(idle)[0]).toBe('Start timer');
    await sara.sees(sara.direct, second.title, 'Timer: running since');

    await sara.opens(switched, 'Add memo');
    await sara.submits({ memo: 'Starters' });
    expect(await recorded(first.number)).toEqual([{ seconds: 1200, memo: 'Starters' }]);
    await sara.types(here, '/time stop Typos');
  });

  it('runs on while a question waits, and begins the work anew after changes were requested', async () => {
    const { number, title, mine } = await claimed('Write the minutes');
    await sara.opens(mine, 'Ask client');
    await sara.submits({ words: 'Of which meeting?' });
    await sara.types(here, `/time start ${number}`);
    await sara.sees(sara.direct, title, 'Status: waiting for client', 'Timer:');
    pass({ minutes: 5 });
    await sara.types(here, '/time stop Read the agenda');
    await sara.opens(await sara.sees(sara.direct, title, 'Worked'), 'Submit');
    await sara.submits({ words: 'Here they are' });
    expect(textOf(await sara.types(here, `/time start ${number}`))).toContain(`#${number} is submitted.`);
    await dana.opens(await dana.sees(acme, title, 'Status: submitted'), 'Request changes');
    await dana.submits({ words: 'Shorter' });
    await sara.types(here, `/time start ${number}`);
    await sara.sees(sara.direct, title, 'Status: in progress', 'Timer:');
    await sara.types(here, '/time stop Cut them');
  });

  it('is for the assistant who has the task', async () => {
    const { number } = await claimed('File the invoices');
    const nobodys = await open('Nobody has this one');
    expect(textOf(await layla.types(here, `/time start ${number}`))).toContain('sara');
    expect(textOf(await sara.types(here, `/time start ${nobodys.number}`))).toContain('track time');
    expect(textOf(await dana.types(acme, `/time start ${number}`))).toContain('track time');
    expect(textOf(await dana.types(acme, '/time stop'))).toContain('track time');
    expect(textOf(await nora.types(acme, '/time status'))).toContain('track time');
    expect(textOf(await sara.types(here, '/time start'))).toContain('Which task?');
    expect(textOf(await sara.types(here, '/time start 9999'))).toContain('There is no task');
    expect(await recorded(number)).toEqual([]);
  });

  it('is stopped by a card of its own task only', async () => {
    const first = await claimed('First of two');
    const second = await claimed('Second of two');
    await timed(first);
    await timed(second);
    pass({ minutes: 5 });
    const answer = await desk.forge.press(sara, here, 'stop-timer', String(first.number));
    expect(textOf(answer)).toContain(`No timer of yours is running for ${first.title}.`);
    expect(textOf(answer)).toContain(`The timer for ${second.title} has been running since`);
    await sara.opens(answer, 'Stop timer');
    await sara.sees(sara.direct, second.title, 'Worked: 5 min');
    expect(textOf(await sara.submits({ memo: 'Both' }))).toContain('The memo is noted');
  });

  it('runs once, whichever of two servers somebody starts it on', async () => {
    const { url } = await desk.another();
    expect(url).not.toBe(desk.url);
    const { number, mine } = await claimed('Two servers');
    const second = await claimed('Two tasks');
    await Promise.all([
      sara.presses(mine, 'Start timer'),
      sara.presses(second.mine, 'Start timer'),
      sara.types(here, `/time start ${number}`),
    ]);
    expect(await query(desk, 'select from time_entries where ended_at is null')).toHaveLength(1);
    await sara.types(here, '/time stop Done');
  });
});

describe('somebody whose timer runs for another client', () => {
  const forQamar = async (text: string) => {
    const answer = await omar.types(qamar, `/delegate ${text}`);
    const number = Number(/#(\d+)/.exec(textOf(answer))?.[1]);
    await sara.presses(await sara.sees(desk.channels.dispatch, `#${number} · `), 'Claim');
    return { number };
  };

  it('is offered to switch it to the task they ask about, or to keep it', async () => {
    const ours = await claimed('For Acme');
    const theirs = await forQamar('For Qamar');
    await timed(ours);
    pass({ minutes: 15 });
    await sara.opens(await sara.types(here, `/tasks ${theirs.number}`), 'Ask client');
    const asked = await sara.submits({ words: 'How many?' });
    expect(textOf(asked)).toContain('Your timer is running for another client, Acme Travel:');
    expect(buttonsOf(asked)).toEqual([`Switch to #${theirs.number}`, 'Keep']);

    const switched = await sara.presses(asked, `Switch to #${theirs.number}`);
    expect(textOf(switched)).toContain(`The timer for ${ours.title} has stopped:`);
    expect(await recorded(ours.number)).toEqual([{ seconds: 900, memo: null }]);
    await sara.sees(sara.direct, `#${theirs.number} · `, 'Timer:');
    await sara.types(here, '/time stop Counted');
  });

  it('keeps it when they say so, and is reminded of it when they deliver', async () => {
    const ours = await claimed('Long work for Acme');
    const theirs = await forQamar('Quick work for Qamar');
    await timed(ours);
    await sara.opens(await sara.types(here, `/tasks ${theirs.number}`), 'Submit');
    const delivered = await sara.submits({ words: 'There' });
    expect(buttonsOf(delivered)).toEqual(['Stop timer', 'Keep']);
    expect(textOf(await sara.presses(delivered, 'Keep'))).toContain(
      `The timer for ${ours.title} has been running since`,
    );
    await sara.types(here, '/time stop On it');
  });

  it('is told nothing where both tasks are of one client, or the timer is the task’s own', async () => {
    const first = await claimed('One of Acme');
    const second = await claimed('Two of Acme');
    await timed(first);
    await sara.opens(await sara.types(here, `/tasks ${second.number}`), 'Ask client');
    expect(buttonsOf(await sara.submits({ words: 'When?' }))).toEqual([]);
    await sara.opens(await sara.types(here, `/tasks ${first.number}`), 'Ask client');
    expect(buttonsOf(await sara.submits({ words: 'Where?' }))).toEqual([]);
    await sara.types(here, '/time stop Both');
  });
});

describe('giving a task away', () => {
  it.each([
    ['Submit', { words: 'Here it is' }, 'Worked: 5 min'],
    ['Return', { words: 'Half', next: 'The rest' }, 'is no longer with you'],
  ])('with “%s” says that its timer still runs', async (button, words, left) => {
    const { number, title } = await claimed(`Give away by ${button}`);
    await timed({ number, title });
    pass({ minutes: 5 });
    await sara.opens(await sara.types(here, `/tasks ${number}`), button);
    const given = await sara.submits(words);
    expect(textOf(given)).toContain(`Your timer for ${title} is still running, since`);
    await sara.opens(given, 'Stop timer');
    await sara.sees(sara.direct, title, left);
    await sara.submits({ memo: 'Done with it' });
    expect(await recorded(number)).toEqual([{ seconds: 300, memo: 'Done with it' }]);
  });
});

describe('the status of somebody’s time', () => {
  it('shows what runs, the sums by task, the latest entries and what is missing', async () => {
    const { number, title } = await claimed('Everything at once');
    await sara.types(here, `/time log ${number} 30m Prepared`);
    await timed({ number, title });
    pass({ minutes: 10 });
    const status = wholeTextOf(await sara.types(here, '/time status'));
    expect(status).toContain(`The timer for ${title} has been running since`);
    expect(status).toMatch(/Today: 40 min\n.*Everything at once: 40 min/);
    expect(status).toContain('Acme Travel since Mon, ');
    expect(status).toContain('30 min · Prepared · logged by hand');
    expect(status).toContain('[Stop timer]');
    expect(status).toContain('[Correct an entry]');
    await sara.types(here, '/time stop Done');
  });

  it('has help with examples', async () => {
    const help = textOf(await sara.types(here, '/time log help'));
    expect(help).toContain('1h30m');
    expect(textOf(await sara.types(here, '/time status now'))).toContain('I did not understand “now”.');
  });
});

describe('the rules of a desk', () => {
  it('are a manager’s to change: then nobody has to say what they did', async () => {
    await nora.opens(nora.direct, '/desk settings');
    expect(await nora.isCorrected({ memo: [], 'timer-check': '17' })).toEqual({
      'timer-check': '“17” does not fit here. Write a whole number from 1 to 16.',
    });
    await nora.submits({ memo: [], 'timer-check': '6' });
    expect(await query(desk, 'select requires_memo, timer_check_hours from agencies')).toEqual([
      { requires_memo: false, timer_check_hours: 6 },
    ]);
    const { number, title } = await claimed('Without a word');
    await timed({ number, title });
    pass({ minutes: 5 });
    const stopped = await sara.types(here, '/time stop');
    expect(textOf(stopped)).toMatch(/has stopped: .*, 5 min\.$/);
    expect(textOf(await sara.types(here, `/time log ${number} 1m`))).toContain('Logged by hand');
  });
});
