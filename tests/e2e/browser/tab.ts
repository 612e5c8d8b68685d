import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { localeFrom } from '../../../src/domain/locale.ts';
import { translator, type Translator } from '../../../src/i18n/translate.ts';
import { workspace } from '../../../src/playground/seed.ts';
import { button, composer } from '../../playground/page/players.ts';
import { openWindow } from '../../support/browser.ts';
import { withoutMarks } from '../../support/reading.ts';

/** A person at work, in a window of their own: a tab behind others draws once a second, which all would wait for. */
export interface Tab {
  readonly page: Page;
  /** As Deskhand calls them: it is what Slack tells for their display name. */
  readonly handle: string;
  /** As the page calls them. */
  readonly name: string;
  /** Speaks their language. */
  readonly t: Translator;
  /** The messages before them. */
  readonly log: Locator;
  /** The messages of the thread they have opened. */
  readonly thread: Locator;
  /** The dialog before them. */
  readonly dialog: Locator;
  /** Goes to a channel by its name, or to Deskhand’s direct messages. */
  goTo(conversation: string): Promise<void>;
  /** Types a command, by the first letters of its name and the completion, and the words behind it. */
  types(command: string, words: string): Promise<void>;
  /** Fills in the dialog’s one field, and sends it by the button of this name. */
  writes(words: string, submit: string): Promise<void>;
  /** Leaves the dialog as it is. */
  dismisses(): Promise<void>;
}

export async function openTab(url: string, handle: string): Promise<Tab> {
  const person = workspace.people.find((known) => known.handle === handle);
  if (!person) throw new Error(`There is no ${handle} in the workspace.`);
  const window = await openWindow();
  onTestFinished(() => window.close());
  const page = await window.newPage();
  await page.goto(`${url}#/${person.id}`);
  const dialog = page.getByRole('dialog');
  return {
    page,
    handle,
    name: person.name,
    t: translator(localeFrom(person.locale) ?? 'en'),
    log: page.getByRole('log', { name: /^Messages in / }),
    thread: page.getByRole('log', { name: /^Thread in / }),
    dialog,
    goTo: async (conversation) => {
      const conversations = page.getByRole('navigation', { name: 'Conversations' });
      await conversations.getByRole('link', { name: conversation }).click();
      await page.getByRole('heading', { level: 1, name: conversation }).waitFor();
    },
    types: async (command, words) => {
      await composer(page).pressSequentially(command.slice(0, 4));
      await page.getByRole('option', { name: command }).waitFor();
      await composer(page).press('Tab');
      await page.keyboard.insertText(words);
      await composer(page).press('Enter');
    },
    writes: async (words, submit) => {
      await dialog.getByRole('textbox').fill(words);
      await button(dialog, submit).click();
      await dialog.waitFor({ state: 'detached' });
    },
    dismisses: async () => {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  };
}

/** The newest of these messages that says all of this. */
export const saying = (log: Locator, ...texts: readonly string[]): Locator =>
  texts.reduce((found, text) => found.filter({ hasText: asRead(text) }), log.getByRole('article')).last();

/** The button of this name on the newest message that has it and says all of this. */
export const offered = (log: Locator, name: string, ...texts: readonly string[]): Locator => {
  const named = log.page().getByRole('button', { name, exact: true });
  const offers = log.getByRole('article').filter({ has: named });
  return texts
    .reduce((found, text) => found.filter({ hasText: asRead(text) }), offers)
    .last()
    .getByRole('button', { name, exact: true });
};

/** Text as it looks: marks of direction, which are not seen, may stand anywhere in it, and a space is as wide as any. */
export function asRead(text: string): RegExp {
  const letters = [...withoutMarks(text)].map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&').replace(/\s/u, '\\s'),
  );
  return new RegExp(letters.join('[\\u200E\\u200F\\u2066-\\u2069]*'), 'u');
}
