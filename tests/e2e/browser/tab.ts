import type { BrowserContext, Locator, Page } from 'playwright-core';
import { localeFrom } from '../../../src/domain/locale.ts';
import { translator, type Translator } from '../../../src/i18n/translate.ts';
import type { PersonDescription } from '../../../src/playground/description.ts';
import { workspace } from '../../../src/playground/seed.ts';
import { composer } from '../../playground/page/players.ts';
import { withoutMarks } from '../../support/reading.ts';

/** A person at work in a tab of their own. */
export interface Tab {
  readonly page: Page;
  readonly handle: string;
  readonly name: string;
  /** Speaks their language. */
  readonly t: Translator;
  /** The messages before them. */
  readonly log: Locator;
  /** The dialog before them. */
  readonly dialog: Locator;
  /** Goes to a channel by its name, or to Deskhand’s direct messages. */
  goTo(conversation: string): Promise<void>;
  /** Types a command, by the first letters of its name and the completion, and the words behind it. */
  types(command: string, words: string): Promise<void>;
  /** Fills in the dialog’s one field, and sends it. */
  writes(words: string, submit: string): Promise<void>;
}

export async function openTab(window: BrowserContext, url: string, handle: string): Promise<Tab> {
  const person = personCalled(handle);
  const page = await window.newPage();
  await page.goto(`${url}#/${person.id}`);
  const dialog = page.getByRole('dialog');
  return {
    page,
    handle,
    name: person.name,
    t: translator(localeFrom(person.locale) ?? 'en'),
    log: page.getByRole('log', { name: /^Messages in / }),
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
      await composer(page).pressSequentially(words);
      await composer(page).press('Enter');
    },
    writes: async (words, submit) => {
      await dialog.getByRole('textbox').fill(words);
      await dialog.getByRole('button', { name: submit, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}

export function personCalled(handle: string): PersonDescription {
  const person = workspace.people.find((known) => known.handle === handle);
  if (!person) throw new Error(`There is no ${handle} in the workspace.`);
  return person;
}

/** The newest message that says so. */
export const saying = ({ log }: Pick<Tab, 'log'>, ...texts: readonly string[]): Locator =>
  texts.reduce((found, text) => found.filter({ hasText: asRead(text) }), log.getByRole('article')).last();

/** Text as it looks: marks of direction, which are not seen, may stand anywhere in it. */
export function asRead(text: string): RegExp {
  const letters = [...withoutMarks(text)].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'));
  return new RegExp(letters.join('[\\u200E\\u200F\\u2066-\\u2069]*'), 'u');
}
