import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPage } from '../../src/playground/page.ts';
import { openBrowser, setStage, type Stage } from './page/stage.ts';

const router = createPage();
let browser: Browser;
let window: BrowserContext;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  window = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  window.setDefaultTimeout(10_000);
});
afterAll(() => browser.close());

beforeEach(async () => {
  stage = await setStage(router);
});
afterEach(async () => {
  await Promise.all(window.pages().map((page) => page.close()));
  await stage.stop();
});

/** A tab of its own, in which someone is in a conversation. */
const play = async (person: string, conversation: string): Promise<Page> => {
  const page = await window.newPage();
  await page.goto(`${stage.url}#/${person}/${conversation}`);
  await page.getByRole('log').waitFor();
  return page;
};

const composer = (page: Page): Locator => page.getByRole('combobox', { name: /^Message / });

const type = async (page: Page, text: string): Promise<void> => {
  await composer(page).fill(text);
  await composer(page).press('Enter');
};

const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** The one message that says so. */
const message = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('article').filter({ hasText: words });

// Between the words stands a mark that isolates the number.
const task = /Task .#12/;
const taskInArabic = /المهمة .#12/;

const openForm = async (page: Page): Promise<Locator> => {
  await type(page, '/delegate');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

describe('the page', () => {
  it('comes from its own server alone, and is told to stay there', async () => {
    const response = await fetch(stage.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");

    const page = await window.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${stage.url}#/U0MAYA/C0ACME`);
    await page.getByRole('log').waitFor();
    await page.getByText('A local stand-in for Slack. Nothing leaves this computer.').waitFor();
    expect(asked).toContain(`${stage.url}main.js`);
    expect(asked.filter((url) => !url.startsWith(stage.url) && !url.startsWith('data:'))).toEqual([]);
  });

  it('is found without its last slash, and asked for again only when it has changed', async () => {
    const redirected = await fetch(stage.url.replace(/\/$/, ''), { redirect: 'manual' });
    expect([redirected.status, redirected.headers.get('location')]).toEqual([308, '/playground/']);

    const program = await window.request.get(`${stage.url}main.js`);
    const { etag = '' } = program.headers();
    const again = await window.request.get(`${stage.url}main.js`, { headers: { 'if-none-match': etag } });
    expect([program.status(), again.status()]).toEqual([200, 304]);
  });

  it('lets two tabs play two people, and each stays where it is when it is loaded again', async () => {
    const maya = await play('U0MAYA', 'C0DISP');
    const sami = await play('U0SAMI', 'C0ARAB');
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
    const page = await play('U0MAYA', 'C0DISP');
    await type(page, 'Who is free?');
    const people = page.getByRole('navigation', { name: 'Switch person' });
    await people.getByRole('link', { name: /Bea Roth.*1 unread/ }).click();
    await page.waitForURL(/#\/U0BEA\/C0DISP$/);
    await message(page, 'Who is free?').waitFor();
    await people.getByRole('link', { name: /Bea Roth(?!.*unread)/ }).waitFor();
  });

  it('works in more tabs than a browser opens connections to a server', async () => {
    const tabs: Page[] = [];
    for (let count = 0; count < 7; count += 1) tabs.push(await play('U0BEA', 'C0DISP'));
    await stage.standIn.say('U0MAYA', 'C0DISP', 'First');
    await Promise.all(tabs.map((tab) => message(tab, 'First').waitFor()));

    await tabs[0]?.close();
    await stage.standIn.say('U0MAYA', 'C0DISP', 'Second');
    await Promise.all(tabs.slice(1).map((tab) => message(tab, 'Second').waitFor()));
  });

  it('tells when the server is gone, and goes on when it is back', async () => {
    const page = await play('U0MAYA', 'C0DISP');
    const { port } = new URL(stage.url);
    await stage.stop();
    await page.getByRole('alert').getByText('server is not answering').waitFor();
    await type(page, 'Anyone there?');
    await page.getByRole('status').getByText('server is not answering').waitFor();
    expect(await composer(page).inputValue()).toBe('Anyone there?');

    stage = await setStage(router, Number(port));
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await composer(page).press('Enter');
    await message(page, 'Anyone there?').waitFor();
  });
});

describe('the composer', () => {
  it('completes commands, people and channels, and says how a command goes on', async () => {
    const page = await play('U0MAYA', 'C0ACME');
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
    const page = await play('U0MAYA', 'C0DISP');
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
    const guest = await play('U0EXT', 'C0ACME');
    await type(guest, '/delegate water the plants');
    await guest.getByRole('status').getByText('cannot use this workspace').waitFor();
    expect(await composer(guest).inputValue()).toBe('/delegate water the plants');
  });

  it('keeps a draft for each person and conversation', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    await composer(page).fill('half a thought');
    await page.getByRole('link', { name: 'dispatch' }).click();
    await page.getByRole('combobox', { name: 'Message #dispatch' }).waitFor();
    expect(await composer(page).inputValue()).toBe('');
    await page.goBack();
    await page.getByRole('combobox', { name: 'Message #acme' }).waitFor();
    expect(await composer(page).inputValue()).toBe('half a thought');
  });
});

describe('a message', () => {
  it('is shown to one person only, when it is meant for one', async () => {
    const [maya, guest] = await Promise.all([play('U0MAYA', 'C0ACME'), play('U0EXT', 'C0ACME')]);
    await type(maya, '/delegate Book flights');
    await message(maya, 'Only visible to you').getByText('Understood').waitFor();
    await message(guest, task).waitFor();
    expect(await guest.getByText('Understood').count()).toBe(0);
  });

  it('changes for everyone at once when its button is pressed, and opens its thread', async () => {
    const [maya, guest] = await Promise.all([play('U0MAYA', 'C0ACME'), play('U0EXT', 'C0ACME')]);
    await type(maya, '/delegate Book flights');
    await button(message(guest, task), 'Claim').click();

    const card = message(maya, task);
    await card.getByText(/Claimed by .@Noor Aziz/).waitFor();
    expect(await button(card, 'Claim').count()).toBe(0);
    await card.getByText('(edited)').waitFor();

    await card.getByRole('button', { name: '1 reply' }).click();
    const thread = maya.getByRole('complementary', { name: 'Thread' });
    await thread.getByRole('combobox', { name: 'Reply in thread' }).fill('Thank you');
    await thread.getByRole('combobox', { name: 'Reply in thread' }).press('Enter');
    await thread.getByRole('article').filter({ hasText: 'Thank you' }).waitFor();
    await message(guest, task).getByRole('button', { name: '2 replies' }).waitFor();
    await maya.waitForURL(/#\/U0MAYA\/C0ACME\/\d+\.\d{6}$/);
  });

  it('asks before a press that needs a word more', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    await type(page, '/delegate Book flights');
    const cancel = button(message(page, 'Understood'), 'Cancel');
    const question = page.getByRole('dialog', { name: 'Cancel the task?' });

    await cancel.click();
    await button(question, 'No').click();
    await cancel.click();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(stage.heard.actions).toEqual([]);

    await cancel.click();
    await button(question, 'Cancel').click();
    await expect.poll(() => stage.heard.actions).toEqual(['cancel']);
  });

  it('has a menu with the app’s shortcuts and its raw payload', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    await window.grantPermissions(['clipboard-read', 'clipboard-write']);
    await type(page, 'Please water the plants');
    const menu = message(page, 'water').getByRole('button', { name: 'More actions' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Delegate this' }).click();
    await expect.poll(() => stage.heard.shortcuts).toEqual(['delegate_message']);

    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const payload = page.getByRole('dialog', { name: 'Raw payload' });
    await button(payload, 'Copy').click();
    await payload.getByText('Copied').waitFor();
    const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject({ type: 'message', user: 'U0MAYA', text: 'Please water the plants' });
  });

  it('is followed to the newest, unless the reader has scrolled back', async () => {
    const page = await play('U0MAYA', 'C0DISP');
    for (let count = 1; count <= 20; count += 1)
      await stage.standIn.say('U0BEA', 'C0DISP', `News ${count}\nof the day`);
    await message(page, 'News 20').waitFor();
    const log = page.getByRole('log', { name: 'Messages in #dispatch' });
    const distance = () => log.evaluate((e) => Math.round(e.scrollHeight - e.scrollTop - e.clientHeight));
    await expect.poll(distance).toBe(0);

    await log.evaluate((element) => element.scrollTo(0, 0));
    await button(page, 'Newest').waitFor();
    await stage.standIn.say('U0BEA', 'C0DISP', 'Late news');
    await message(page, 'Late news').waitFor({ state: 'attached' });
    expect(await log.evaluate((element) => element.scrollTop)).toBe(0);
    await button(page, 'Newest').click();
    await expect.poll(distance).toBe(0);
  });
});

describe('a dialog', () => {
  it('takes the focus, keeps it, and gives it back', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    const title = dialog.getByLabel('What should be done?');
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const key of [
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Shift+Tab',
      'Shift+Tab',
      'Shift+Tab',
    ]) {
      await page.keyboard.press(key);
      expect(await isInside()).toBe(true);
    }

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => stage.standIn.openViewOf('U0MAYA')).toBeUndefined();
    expect(await composer(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('asks for what is missing, and keeps what was filled in when it changes or is sent back', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    const title = dialog.getByLabel('What should be done?');
    await button(dialog, 'Delegate').click();
    await dialog.getByText('Please complete this required field.').waitFor();
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    expect(stage.heard.submissions).toEqual([]);

    await title.fill('Carry boxes for 50h');
    await dialog.getByLabel(/^Notes/).fill('Mind the glass');
    await button(dialog, 'More fields').click();
    await dialog.getByLabel('Priority').selectOption('urgent');
    await button(dialog, 'Delegate').click();
    await dialog.getByText('A task may take 40 hours at most.').waitFor();
    expect(await title.inputValue()).toBe('Carry boxes for 50h');
    expect(await dialog.getByLabel(/^Notes/).inputValue()).toBe('Mind the glass');
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('hands over what every kind of input holds', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    await dialog.getByLabel('What should be done?').fill('Book flights');
    await button(dialog, 'More fields').click();
    await dialog.getByLabel('Due on').fill('2026-09-01');
    await dialog.getByLabel(/^At/).fill('17:30');
    await dialog.getByLabel('Priority').selectOption({ label: 'Urgent' });
    await dialog
      .getByRole('group', { name: /^Skills/ })
      .getByLabel('travel')
      .check();
    await dialog
      .getByRole('group', { name: /^Skills/ })
      .getByLabel('عربي')
      .check();
    await dialog
      .getByRole('group', { name: 'Size' })
      .getByLabel(/^Large/)
      .check();
    await dialog
      .getByRole('group', { name: /^Tell me/ })
      .getByLabel('Yes')
      .check();
    await dialog.getByLabel(/^Preferred assistant/).selectOption({ label: 'Bea Roth' });
    await button(dialog, 'Delegate').click();
    await dialog.waitFor({ state: 'detached' });
    await message(page, task).waitFor();

    const chosen = (value: string) => expect.objectContaining({ value });
    expect(stage.heard.submissions).toEqual([
      {
        title: { words: expect.objectContaining({ value: 'Book flights' }) },
        notes: { words: expect.objectContaining({ value: null }) },
        due: { date: expect.objectContaining({ selected_date: '2026-09-01' }) },
        time: { time: expect.objectContaining({ selected_time: '17:30' }) },
        priority: { choice: expect.objectContaining({ selected_option: chosen('urgent') }) },
        skills: {
          choices: expect.objectContaining({ selected_options: [chosen('travel'), chosen('arabic')] }),
        },
        size: { one: expect.objectContaining({ selected_option: chosen('l') }) },
        tell: { boxes: expect.objectContaining({ selected_options: [chosen('yes')] }) },
        assistant: { user: expect.objectContaining({ selected_user: 'U0BEA' }) },
      },
    ]);
  });

  it('stays open with a word of what happened when the product does not answer', async () => {
    const page = await play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    await dialog.getByLabel('What should be done?').fill('Book flights');
    stage.standIn.connect({ productUrl: 'http://127.0.0.1:1' });
    await button(dialog, 'Delegate').click();
    await dialog.getByRole('alert').getByText('trouble connecting').waitFor();
    expect(await dialog.getByLabel('What should be done?').inputValue()).toBe('Book flights');
  });
});

describe('in Arabic', () => {
  it('draws cards, dialogs and messages from right to left, whoever looks at them', async () => {
    const maya = await play('U0MAYA', 'C0ARAB');
    const sami = await play('U0SAMI', 'C0ARAB');
    await type(sami, '/delegate احجز رحلات');
    await type(sami, 'شكرًا @maya');
    const claim = button(message(maya, taskInArabic), 'استلام');
    const details = button(message(maya, taskInArabic), 'التفاصيل');
    const left = async (locator: Locator) => (await locator.boundingBox())?.x ?? Number.NaN;
    expect(await left(claim)).toBeGreaterThan(await left(details));
    const thanks = message(maya, 'شكرًا').getByRole('paragraph');
    expect(await thanks.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');

    const dialog = await openForm(sami);
    expect(await dialog.getAttribute('dir')).toBe('rtl');
    expect(await dialog.getAttribute('lang')).toBe('ar-SA');
    const submit = button(dialog, 'تفويض');
    expect(await left(submit)).toBeLessThan(await left(button(dialog, 'إلغاء')));
    await dialog.getByLabel('ما المطلوب إنجازه؟').fill('ترجمة 50h');
    await submit.click();
    await dialog.getByText('لا يجوز أن تستغرق المهمة').waitFor();
  });

  it('shows a field of English words within Arabic ones as part of them', async () => {
    const page = await play('U0SAMI', 'C0ARAB');
    await type(page, '/delegate Book flights');
    const client = message(page, taskInArabic).getByText('Acme & Söhne GmbH');
    expect(await client.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });
});
