import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { asRead } from '../browser/tab.ts';

/** The client’s page, in the hands of its current user. */
export interface ClientPage {
  readonly page: Page;
  /** The dialog before them. */
  readonly dialog: Locator;
  goTo(conversation: string): Promise<void>;
  /** Types, and chooses whoever is written `@Name` from the list; in a channel as a new post. */
  says(text: string): Promise<void>;
  /** Opens the dialog of a command of the message extension. */
  calls(command: string): Promise<void>;
  /** The newest card that says all of this. */
  card(...texts: readonly string[]): Locator;
  /** A picture as `FOLDER/NAME.png`, for who sets `SCREENSHOTS=FOLDER`; with `subject` in sight. */
  picture(name: string, subject?: Locator): Promise<void>;
}

const folder = process.env['SCREENSHOTS'];

export async function openClient(window: BrowserContext, url: string): Promise<ClientPage> {
  const page = await window.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  const dialog = page.getByRole('dialog');
  return {
    page,
    dialog,
    async goTo(conversation) {
      await page.getByRole('treeitem', { name: conversation }).click();
      await page.getByRole('textbox').first().waitFor();
    },
    async says(text) {
      await page.getByRole('textbox').first().click();
      for (const part of text.split(/(@\w+)/)) {
        await (part.startsWith('@') ? page.keyboard.type(part) : page.keyboard.insertText(part));
        if (part.startsWith('@')) await page.getByRole('menuitem', { name: part.slice(1) }).click();
      }
      await page
        .getByRole('button', { name: /^(Post|Send Message)$/ })
        .first()
        .click();
    },
    async calls(command) {
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).first().click();
      await page.getByRole('menuitem', { name: 'Action' }).click();
      await dialog.getByRole('textbox').fill(command);
      await dialog.getByRole('button', { name: 'Create' }).click();
    },
    card: (...texts) =>
      texts
        .reduce((found, text) => found.filter({ hasText: asRead(text) }), page.locator('.ac-adaptiveCard'))
        .last(),
    async picture(name, subject) {
      if (!folder) return;
      await subject?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    },
  };
}
