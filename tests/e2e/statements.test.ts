import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { amountsInCsv, amountsInPdf, amountsInXlsx, pdfPages } from '../statements/reading-back.ts';
import { startDesk } from '../support/desk.ts';
import type { Seen } from '../support/playing/player.ts';
import { buttonsOf, firstLineOf, textOf, withoutMarks } from '../support/reading.ts';
import { stagesOn } from '../support/stages.ts';
import { query, withoutTrace } from '../support/stored.ts';

const desk = await startDesk();
const { acme, qamar, team } = desk.channels;
const { nora, sara, dana, jonas, omar } = desk.people;
const { claimed } = stagesOn(desk);

const at = (text: string) => Temporal.Instant.from(text);

/** What a card says in all, where its links lead too. */
const wholeOf = ({ fallback }: Seen): string => withoutMarks(fallback);

async function download(card: Seen, ending: string): Promise<Buffer> {
  const [address] = new RegExp(`http\\S+/statements/[\\w-]{43}\\.${ending}`).exec(card.fallback) ?? [];
  const response = await fetch(address ?? 'nowhere:');
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** A Sunday of Sara’s for Acme. */
beforeAll(async () => {
  const { number, mine, title } = await claimed('Book flights to Oslo');
  await sara.presses(mine, 'Start timer');
  desk.clock.now = desk.clock.now.add({ hours: 1, minutes: 30, seconds: 5 });
  await sara.opens(await sara.sees(sara.direct, title, 'Timer:'), 'Stop timer');
  await sara.submits({ memo: '=Compared fares' });
  await sara.types(sara.direct, `/time log ${number} 25m Called the airline`);
});

describe('a statement', () => {
  it('that is not drawn up yet is refused with the time at which it will be', async () => {
    const early = await withoutTrace(desk, () => dana.types(acme, '/hours export'));
    expect(textOf(early)).toMatch(
      /^The statement of Acme Travel for Nov 16\s–\s22, 2026 is not drawn up yet\. That happens by Mon, Nov 23, 12:00 PM at the latest\.$/m,
    );
    expect(textOf(await dana.types(acme, '/hours export 2026-12-02'))).toMatch(
      /for Nov 30\s–\sDec 6, 2026 is not drawn up yet\. That happens by Mon, Dec 7, 12:00 PM/,
    );
    expect(textOf(await dana.types(acme, '/hours export 2026-10'))).toContain(
      'There is no statement of Acme Travel for that time. The first begins on Mon, Nov 16, 2026.',
    );
  });

  it('shows what was charged, line by line, to those who may see it', async () => {
    desk.clock.now = at('2026-11-23T17:00Z');
    await desk.tick();
    const card = await dana.types(acme, '/hours export');
    expect(firstLineOf(card)).toMatch(/^Hours of Acme Travel: Nov 16\s–\s22, 2026$/);
    expect(textOf(card)).toContain('Charged: 1 h 55 min 5 s');
    expect(textOf(card)).toContain('Review: in review');
    expect(wholeOf(card)).toContain('=Compared fares');
    expect(wholeOf(card)).toContain('Called the airline · logged by hand');
    expect(wholeOf(card)).toContain('1:30:05 · 1:30:05');
    expect(buttonsOf(card)).toEqual(['Verify']);
    expect(textOf(await dana.types(acme, '/hours export 2026-W47'))).toBe(textOf(card));
    expect(textOf(await nora.types(team, '/hours export acme travel 2026-11-22'))).toContain(
      'Charged: 1 h 55 min 5 s',
    );
  });

  it('is nobody else’s to see', async () => {
    expect(textOf(await sara.types(sara.direct, '/hours export'))).toContain(
      'You are not among those who may',
    );
    const client = await query<{ id: string }>(
      desk,
      `select client_id as id from clients where name like 'Acme%'`,
    );
    const pressed = await desk.forge.press(omar, qamar, 'export-hours', `${client[0]?.id}:2026-11-16`);
    expect(buttonsOf(pressed)).toEqual([]);
    const named = await omar.types(qamar, '/hours export Acme Travel');
    expect(textOf(named)).toContain('Qamar Travel');
    for (const { fallback } of [pressed, named]) expect(fallback).not.toMatch(/\/statements\/|Oslo|1:55|1 h/);
  });

  it('can be downloaded from there, with the same figures in every format', async () => {
    const card = await dana.types(acme, '/hours export');
    const amounts = { exact: [1500, 5405, 6905], charged: [1500, 5405, 6905] };
    expect(amountsInCsv(await download(card, 'csv')).asTime).toEqual(amounts);
    expect((await amountsInXlsx(await download(card, 'xlsx'))).asSeconds).toEqual(amounts);
    const pdf = await download(card, 'pdf');
    expect(await amountsInPdf(pdf, 2)).toMatchObject(amounts);
    expect((await pdfPages(pdf)).flat().join(' ')).toContain('Acme Travel');
  });

  it('is read in one’s own language, with its files', async () => {
    const card = await jonas.types(acme, '/hours export');
    expect(firstLineOf(card)).toBe('Stunden von Acme Travel: 16.–22. Nov. 2026');
    expect((await download(card, 'csv')).toString()).toContain('Zeile,Datum,Assistenz');
  });

  it('has the next and the one before at hand; of a month, there are several', async () => {
    desk.clock.now = at('2026-11-24T09:00Z');
    await sara.types(sara.direct, '/time log 1 30m More calls');
    desk.clock.now = at('2026-11-30T17:00Z');
    await desk.tick();
    const latest = await dana.types(acme, '/hours export');
    expect(textOf(latest)).toContain('Charged: 30 min');
    expect(buttonsOf(latest)).toEqual(['Verify', 'Previous']);
    const before = await dana.presses(latest, 'Previous');
    expect(textOf(before)).toContain('Charged: 1 h 55 min 5 s');
    expect(textOf(before)).toContain('Review: approved');
    expect(buttonsOf(before)).toEqual(['Verify', 'Next']);
    expect(textOf(await dana.presses(before, 'Verify'))).toContain(
      'All 3 lines of the ledger are as they were written.',
    );
    expect(textOf(await dana.presses(before, 'Next'))).toContain('Charged: 30 min');

    const month = await dana.types(acme, '/hours export 2026-11');
    expect(textOf(month)).toContain('Several statements of Acme Travel have days in that time.');
    expect(buttonsOf(month)).toHaveLength(2);
    expect(textOf(await dana.presses(month, buttonsOf(month)[0] ?? ''))).toContain('Charged: 1 h 55 min 5 s');
  });

  it('of no time on a calendar is refused, with the right form', async () => {
    const refused = textOf(await dana.types(acme, '/hours export 2026-02-30'));
    expect(refused).toContain('There is no such time as “2026-02-30”.');
    expect(refused).toContain(desk.typed('/hours export [CLIENT] [PERIOD]'));
    expect(textOf(await nora.types(team, '/hours export'))).toContain('Whose hours? Add the name');
  });
});
