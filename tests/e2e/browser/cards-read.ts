import type { Locator } from 'playwright-core';
import { withoutMarks } from '../../support/reading.ts';

/** What stands beside each other on a card: labels and their values. */
export async function fieldsOf(card: Locator): Promise<Readonly<Record<string, string>>> {
  const fields = await card.locator('.block-fields > div').allInnerTexts();
  return Object.fromEntries(
    fields.map((field) => {
      const [label = '', value = ''] = withoutMarks(field).split(/\n+/);
      return [label, value];
    }),
  );
}

/** The cells of a card’s table, row by row, without its headings. */
export async function rowsOf(card: Locator): Promise<string[][]> {
  const rows = await card.locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
  return cells.map((row) => row.map(withoutMarks));
}
