import { join } from 'node:path';
import type { Tab } from './tab.ts';

const folder = process.env['SCREENSHOTS'];

/** A picture of what a person sees, as `FOLDER/NAME.png`, when somebody wants to look: `SCREENSHOTS=FOLDER`. */
export async function picture({ page }: Tab, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
