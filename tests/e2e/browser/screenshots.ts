import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Tab } from './tab.ts';

const folder = process.env['SCREENSHOTS'];

/**
 * The languages to play in: all where pictures are wanted, else the one from right to left, where the page has most to
 * get wrong. English is played for a whole week beside it.
 */
export const languagesToPlay = <S extends { readonly language: string }>(
  scripts: readonly S[],
): readonly S[] => (folder ? scripts : scripts.filter(({ language }) => language === 'Arabic'));

/** A picture of what a person sees, as `FOLDER/NAME.png`, for who sets `SCREENSHOTS=FOLDER`; with `subject` in sight. */
export async function picture({ page }: Tab, name: string, subject?: Locator): Promise<void> {
  if (!folder) return;
  await subject?.evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
