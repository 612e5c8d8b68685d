import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepDigests, keptDigests } from '../../src/db/digests/kept.ts';
import { linkDigest } from '../../src/db/digests/links.ts';
import { people } from '../../src/db/schema/desk.ts';
import type { ClientRow, ManagerFigures } from '../../src/domain/digests/figures.ts';
import type { PingKind } from '../../src/domain/pings/kinds.ts';
import { serveDigests } from '../../src/statements/digests/route.ts';
import { addSampleAgency } from '../db/sample-agency.ts';
import { monday } from '../db/digests/sample-week.ts';
import { testDatabase } from '../support/database.ts';
import { serving, type Serving } from '../support/serving.ts';
import { query } from '../support/stored.ts';

const { db, url: databaseUrl } = await testDatabase();
const agency = await addSampleAgency(db, 'desk');
const clock = { now: monday };
const logged: string[] = [];
let server: Serving;

const row = (name: string, more: Partial<ClientRow> = {}): ClientRow => ({
  clientId: agency.clientId,
  name,
  left: null,
  usedSeconds: 0,
  workedSeconds: 0,
  weeklySeconds: 0,
  overdue: 0,
  ...more,
});

const figures: ManagerFigures = {
  of: 'manager',
  clients: [
    row('=HYPERLINK("http://evil")', {
      left: { availableSeconds: -3605, settledSeconds: 3600 },
      usedSeconds: 360_000,
      overdue: 2,
    }),
    row('Añil, Söhne'),
  ],
  assistants: [],
  unclaimed: { claimed: 0, medianSeconds: null, longestSeconds: null, open: 0, longestOpenSeconds: null },
  corrections: [],
};

beforeAll(async () => {
  const app = express();
  const error = (about: object, message: string) => void logged.push(JSON.stringify({ ...about, message }));
  serveDigests({ app, db, now: () => clock.now, log: { error } });
  server = await serving(app);
});
beforeEach(() => {
  clock.now = monday;
});
afterAll(() => server.stop());

const linked = (locale: 'en' | 'ar' = 'en', kind: PingKind = 'manager-digest'): Promise<string> =>
  db.inAgency(agency.id, async (tx) => {
    const key = { kind, subject: agency.id, on: '2026-11-16' };
    const kept = kind === 'manager-digest' ? figures : ({ of: 'morning', tasks: [] } as const);
    await keepDigests(tx, agency.id, [{ ...key, figures: kept }], monday);
    const [digestId = 0] = (await keptDigests(tx, [key])).values();
    const link = { digestId, locale, madeBy: agency.managerId };
    return (await linkDigest(tx, agency.id, link, monday)).token;
  });

const get = (name: string) => fetch(`${server.url}/digests/${name}`);

describe('a link to a digest', () => {
  it('leads to a file of all its clients, in which nothing is calculated', async () => {
    const file = await get(`${await linked()}.csv`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename=clients-2026-11-16.csv');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(await file.text()).toBe(
      [
        'Client,Available,Settled,Used,Per week,Overdue',
        `"'=HYPERLINK(""http://evil"")",-1:00:05,1:00:00,100:00:00,0:00:00,2`,
        '"Añil, Söhne",,,0:00:00,0:00:00,0',
        '',
      ].join('\r\n'),
    );
  });

  it('works for a day, and then says what to do, in the language of its file', async () => {
    const token = await linked('ar');
    clock.now = monday.add({ hours: 24 }).subtract({ seconds: 1 });
    expect((await get(`${token}.csv`)).status).toBe(200);
    clock.now = monday.add({ hours: 24 });
    const expired = await get(`${token}.csv`);
    expect(expired.status).toBe(410);
    const page = await expired.text();
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('كل العملاء');
  });

  it('leads nowhere when it is no manager’s any more, or is of another digest', async () => {
    const token = await linked();
    const managers = (isManager: boolean) =>
      db.inAgency(agency.id, (tx) => tx.update(people).set({ isManager }));
    await managers(false);
    const { status } = await get(`${token}.csv`);
    await managers(true);
    expect(status).toBe(404);
    expect((await get(`${await linked('en', 'morning-list')}.csv`)).status).toBe(404);
    for (const name of [`${token}.pdf`, `${'A'.repeat(43)}.csv`, `${token}`, '%27--.csv'])
      expect((await get(name)).status).toBe(404);
  });

  it('cannot be made from what is stored', async () => {
    const token = await linked();
    const rows = await query<{ all: string }>({ databaseUrl }, 'select l::text as all from digest_links l');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ all }) => all.includes(token))).toEqual([]);
    expect(logged).toEqual([]);
  });
});
