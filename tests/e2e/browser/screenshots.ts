import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Tab } from './tab.ts';

const folder = process.env['SCREENSHOTS'];

/**
 * The languages to play in: all where pictures are wanted, else this one. Each test shows the page in one direction,
 * and together they show both: Arabic where there is most to get wrong.
 */
export const languagesToPlay = <S extends { readonly language: string }>(
  scripts: readonly S[],
  alone: 'English' | 'Arabic',
): readonly S[] => (folder ? scripts : scripts.filter(({ language }) => language === alone));

/** A picture of what a person sees, as `FOLDER/NAME.png`, for who sets `SCREENSHOTS=FOLDER`; with `subject` in sight. */
export async function picture({ page }: Tab, name: string, subject?: Locator): Promise<void> {
  if (!folder) return;
  await subject?.evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
