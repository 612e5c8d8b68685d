import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createPage } from '../../../src/playground/page.ts';
import { openBrowser, setStage, type Stage } from './stage.ts';

export interface Players {
  readonly stage: Stage;
  readonly window: BrowserContext;
  /** A tab of its own, in which someone is in a conversation. */
  play(person: string, conversation: string): Promise<Page>;
  /** Sets the stage anew, on the same port: the server was started again. */
  restart(): Promise<void>;
}

/** A stage for each test of a file, and one browser window for all of them. */
export const gatherPlayers = (): Players => {
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

  return {
    get stage() {
      return stage;
    },
    get window() {
      return window;
    },
    play: async (person, conversation) => {
      const page = await window.newPage();
      await page.goto(`${stage.url}#/${person}/${conversation}`);
      await page.getByRole('log').waitFor();
      return page;
    },
    restart: async () => {
      stage = await setStage(router, Number(new URL(stage.url).port));
    },
  };
};

export const composer = (page: Page): Locator => page.getByRole('combobox', { name: /^Message / });

export const type = async (page: Page, text: string): Promise<void> => {
  await composer(page).fill(text);
  await composer(page).press('Enter');
};

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** The one message that says so. */
export const message = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('article').filter({ hasText: words });

export const openForm = async (page: Page): Promise<Locator> => {
  await type(page, '/delegate');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

// Between the words stands a mark that isolates the number.
export const task = /Task .#12/;
export const taskInArabic = /المهمة .#12/;
