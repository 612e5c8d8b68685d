import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkStatement } from '../../src/db/hours/statements.ts';
import { people } from '../../src/db/schema/desk.ts';
import { serveStatements } from '../../src/statements/route.ts';
import { firstWeek, nextMonday, workedWeeks } from '../db/hours/worked-weeks.ts';
import { testDatabase } from '../support/database.ts';
import { serving, type Serving } from '../support/serving.ts';
import { query } from '../support/stored.ts';

const { db, url: databaseUrl } = await testDatabase();
const worked = await workedWeeks(db, 'Añil & Söhne');
const { agency, client, inTx } = worked;
const clock = { now: nextMonday };
const logged: string[] = [];
let server: Serving;

beforeAll(async () => {
  const app = express();
  const error = (about: object, message: string) => void logged.push(JSON.stringify({ ...about, message }));
  serveStatements({ app, db, now: () => clock.now, log: { error } });
  server = await serving(app);
  await worked.works('2026-11-17T09:00Z', 60);
  await worked.drawsUp(firstWeek, nextMonday);
});

beforeEach(() => {
  clock.now = nextMonday;
  logged.length = 0;
});

afterAll(() => server.stop());

const linked = async (locale: 'en' | 'ar' = 'en'): Promise<string> => {
  const link = { clientId: client.id, periodOn: firstWeek, locale, madeBy: agency.managerId };
  return (await inTx((tx) => linkStatement(tx, agency.id, link, nextMonday))).token;
};

const get = (name: string, language = 'en') =>
  fetch(`${server.url}/statements/${name}`, { headers: { 'Accept-Language': language } });

describe('a link', () => {
  it.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['pdf', 'application/pdf'],
  ])('leads to a %s that is saved under a plain name and kept nowhere', async (ending, type) => {
    const { status, headers } = await get(`${await linked()}.${ending}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename=hours-anil-sohne-2026-11-16.${ending}`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('cannot be made from what is stored', async () => {
    const token = await linked();
    const rows = await query<{ all: string }>(
      { databaseUrl },
      'select l::text as all from statement_links l',
    );
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(rows.filter(({ all }) => all.includes(token))).toEqual([]);
  });

  it('works for a day, and then says what to do, in the language of its files', async () => {
    const token = await linked('ar');
    clock.now = nextMonday.add({ hours: 24 }).subtract({ seconds: 1 });
    expect((await get(`${token}.csv`)).status).toBe(200);
    clock.now = nextMonday.add({ hours: 24 });
    const expired = await get(`${token}.csv`);
    expect(expired.status).toBe(410);
    const page = await expired.text();
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('/hours export');
    expect(page).not.toContain('Añil');
  });

  it('leads nowhere any more when who got it may no longer see the hours', async () => {
    const token = await linked();
    const managers = (isManager: boolean) => inTx((tx) => tx.update(people).set({ isManager }));
    const membership = `delete from client_members where person_id = '${agency.managerId}'`;
    await query({ databaseUrl }, membership);
    await managers(false);
    const { status } = await get(`${token}.csv`);
    await managers(true);
    expect(status).toBe(404);
    expect((await get(`${token}.csv`)).status).toBe(200);
  });

  it.each([
    ['unknown', `${'A'.repeat(43)}.csv`],
    ['too short', 'AAAA.pdf'],
    ['of no format', `${'A'.repeat(43)}.exe`],
    ['not a token at all', '%27%3B--.csv'],
  ])('that is %s leads to a plain page in the reader’s language', async (_, name) => {
    const response = await get(name, 'de-AT,de;q=0.9');
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const page = await response.text();
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).toContain('Dieser Link führt nirgendwohin');
  });

  it('whose file cannot be made says so with a number that is in the log, where its token is not', async () => {
    const token = await linked();
    await query({ databaseUrl }, 'alter function agency_of_statement(text) rename to gone');
    const response = await get(`${token}.csv`);
    await query({ databaseUrl }, 'alter function gone(text) rename to agency_of_statement');
    expect(response.status).toBe(500);
    const incident = /incident (\w{8})/.exec(await response.text())?.[1];
    expect(logged.join()).toContain(`"incident":"${incident}"`);
    expect(logged.join()).not.toContain(token);
  });
});
