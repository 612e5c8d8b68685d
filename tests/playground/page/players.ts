import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { createPage } from '../../../src/playground/page.ts';
import { openWindow } from '../../support/browser.ts';
import { setStage, type Stage } from './stage.ts';

export interface Players {
  readonly stage: Stage;
  /** An empty tab, in a window of its own. */
  tab(): Promise<Page>;
  /** In a tab, somebody is in a conversation. */
  play(person: string, conversation: string, tab?: Page): Promise<Page>;
  /** Sets the stage anew, on the same port: the server was started again. */
  restart(): Promise<void>;
}

/** A stage for each test of a file, and windows for all of them: to open one costs more than what is done in it. */
export const gatherPlayers = (): Players => {
  const router = createPage();
  const windows: BrowserContext[] = [];
  const idle: BrowserContext[] = [];
  let stage: Stage;

  beforeEach(async () => {
    idle.splice(0, Infinity, ...windows);
    stage = await setStage(router);
  });
  afterEach(async () => {
    await Promise.all(windows.map(emptied));
    await stage.stop();
  });
  afterAll(() => Promise.all(windows.map((window) => window.close())));

  const anotherWindow = async (): Promise<BrowserContext> => {
    const window = await openWindow({ timeout: 10_000 });
    windows.push(window);
    return window;
  };
  const tab = async (): Promise<Page> => {
    const window = idle.pop() ?? (await anotherWindow());
    return window.pages()[0] ?? window.newPage();
  };

  return {
    get stage() {
      return stage;
    },
    tab,
    play: async (person, conversation, given) => {
      const page = given ?? (await tab());
      await page.goto(`${stage.url}#/${person}/${conversation}`);
      await page.getByRole('log').waitFor();
      return page;
    },
    restart: async () => {
      stage = await setStage(router, Number(new URL(stage.url).port));
    },
  };
};

const emptied = async (window: BrowserContext): Promise<void> => {
  const [first, ...others] = window.pages();
  await Promise.all([first?.goto('about:blank'), ...others.map((page) => page.close())]);
};

export const composer = (page: Page): Locator => page.getByRole('combobox', { name: /^Message / });

export const type = async (page: Page, text: string): Promise<void> => {
  await composer(page).fill(text);
  await composer(page).press('Enter');
};

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** Moves the clock of the playground by an entry of its menu. */
export const moveClock = async (page: Page, how: string): Promise<void> => {
  const clock = page.getByRole('region', { name: 'Clock' });
  await clock.getByRole('button', { name: 'Move the clock forward' }).press('Enter');
  await page.getByRole('menuitem', { name: how }).press('Enter');
};

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
