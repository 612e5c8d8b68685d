import { describe, expect, it } from 'vitest';
import { composer, gatherPlayers, message, type } from './page/players.ts';

const players = gatherPlayers();

describe('the page', () => {
  it('comes from its own server alone, and is told to stay there', async () => {
    const response = await fetch(players.stage.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");

    const page = await players.tab();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${players.stage.url}#/U0MAYA/C0ACME`);
    await page.getByRole('log').waitFor();
    await page.getByText('A local stand-in for Slack. Nothing leaves this computer.').waitFor();
    expect(asked).toContain(`${players.stage.url}main.js`);
    expect(asked.filter((url) => !url.startsWith(players.stage.url) && !url.startsWith('data:'))).toEqual([]);
  });

  it('is found without its last slash, and asked for again only when it has changed', async () => {
    const redirected = await fetch(players.stage.url.replace(/\/$/, ''), { redirect: 'manual' });
    expect([redirected.status, redirected.headers.get('location')]).toEqual([308, '/playground/']);

    const { request } = await players.tab();
    const program = await request.get(`${players.stage.url}main.js`);
    const { etag = '' } = program.headers();
    const again = await request.get(`${players.stage.url}main.js`, {
      headers: { 'if-none-match': etag },
    });
    expect([program.status(), again.status()]).toEqual([200, 304]);
  });

  it('lets two tabs play two people, and each stays where it is when it is loaded again', async () => {
    const maya = await players.play('U0MAYA', 'C0DISP');
    const sami = await players.play('U0SAMI', 'C0ARAB', await maya.context().newPage());
    await type(maya, 'Good morning, *all*');
    await sami
      .getByRole('navigation', { name: 'Conversations' })
      .getByRole('link', { name: /dispatch.*unread/ })
      .click();
    await message(sami, 'Good morning, *all*').waitFor();

    await sami.reload();
    await message(sami, 'Good morning').waitFor();
    expect(await sami.title()).toBe('Sami Haddad · #dispatch · Northwind Desk');
  });

  it('switches to another person, whose unread messages it has counted', async () => {
    const page = await players.play('U0MAYA', 'C0DISP');
    await type(page, 'Who is free?');
    const people = page.getByRole('navigation', { name: 'Switch person' });
    await people.getByRole('link', { name: /Bea Roth.*1 unread/ }).click();
    await page.waitForURL(/#\/U0BEA\/C0DISP$/);
    await message(page, 'Who is free?').waitFor();
    await people.getByRole('link', { name: /Bea Roth(?!.*unread)/ }).waitFor();
  });

  it('works in more tabs than a browser opens connections to a server', async () => {
    const tabs = [await players.play('U0BEA', 'C0DISP')];
    const window = tabs[0]?.context();
    while (window && tabs.length < 7)
      tabs.push(await players.play('U0BEA', 'C0DISP', await window.newPage()));
    await players.stage.standIn.say('U0MAYA', 'C0DISP', 'First');
    await Promise.all(tabs.map((tab) => message(tab, 'First').waitFor()));

    await tabs[0]?.close();
    await players.stage.standIn.say('U0MAYA', 'C0DISP', 'Second');
    await Promise.all(tabs.slice(1).map((tab) => message(tab, 'Second').waitFor()));
  });

  it('tells when the server is gone, and goes on when it is back', async () => {
    const page = await players.play('U0MAYA', 'C0DISP');
    await players.stage.stop();
    await page.getByRole('alert').getByText('server is not answering').waitFor();
    await type(page, 'Anyone there?');
    await page.getByRole('status').getByText('server is not answering').waitFor();
    expect(await composer(page).inputValue()).toBe('Anyone there?');

    await players.restart();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await composer(page).press('Enter');
    await message(page, 'Anyone there?').waitFor();
  });
});

describe('the composer', () => {
  it('completes commands, people and channels, and says how a command goes on', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await composer(page).pressSequentially('/de');
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('/delegate'),
      expect.stringContaining('/desk'),
    ]);
    await composer(page).press('ArrowDown');
    await composer(page).press('ArrowUp');
    await composer(page).press('Tab');
    await page.getByText('/delegate [task, by when, ~2h]').waitFor();
    await composer(page).pressSequentially('ask @be');
    await composer(page).press('Enter');
    await composer(page).pressSequentially('in #disp');
    await options.click();
    expect(await composer(page).inputValue()).toBe('/delegate ask @bea in #dispatch ');
  });

  it('starts a line with Shift and Enter, and sends with Enter', async () => {
    const page = await players.play('U0MAYA', 'C0DISP');
    await composer(page).pressSequentially('one');
    await composer(page).press('Shift+Enter');
    await composer(page).pressSequentially('two @bea');
    await composer(page).press('Enter');
    const lines = message(page, 'one').getByRole('paragraph');
    await lines.first().waitFor();
    expect(await lines.allInnerTexts()).toEqual(['one', 'two @Bea Roth']);
    expect(await composer(page).inputValue()).toBe('');
  });

  it('keeps what was not taken, and says why', async () => {
    const guest = await players.play('U0EXT', 'C0ACME');
    await type(guest, '/delegate water the plants');
    await guest.getByRole('status').getByText('cannot use this workspace').waitFor();
    expect(await composer(guest).inputValue()).toBe('/delegate water the plants');
  });

  it('keeps a draft for each person and conversation', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    await composer(page).fill('half a thought');
    await page.getByRole('link', { name: 'dispatch' }).click();
    await page.getByRole('combobox', { name: 'Message #dispatch' }).waitFor();
    expect(await composer(page).inputValue()).toBe('');
    await page.goBack();
    await page.getByRole('combobox', { name: 'Message #acme' }).waitFor();
    expect(await composer(page).inputValue()).toBe('half a thought');
  });
});
