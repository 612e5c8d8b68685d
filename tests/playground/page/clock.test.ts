import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gatherPlayers, message, moveClock } from './players.ts';

const players = gatherPlayers();

const clock = (page: Page) => page.getByRole('region', { name: 'Clock' });
const timeOn = (page: Page, zone: string, at: number): Promise<void> => {
  const written = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(at);
  return clock(page).getByText(written, { exact: true }).waitFor();
};

describe('the clock on the page', () => {
  it('is moved by keyboard alone, for everybody, each in their own time zone', async () => {
    const [bea, sami] = [await players.play('U0BEA', 'C0DISP'), await players.play('U0SAMI', 'C0DISP')];
    await moveClock(bea, 'Monday 9:00');
    await clock(bea).getByText('09:00').waitFor();
    await clock(bea)
      .getByText(/^Mon,? /)
      .waitFor();
    await timeOn(sami, 'Asia/Riyadh', players.stage.standIn.now());
    await players.stage.standIn.say('U0MAYA', 'C0DISP', 'Good morning');
    await message(bea, 'Good morning').getByText('09:00').waitFor();
    await bea.getByText('Today').waitFor();
  });

  it('takes a date and a time, and says what is wrong with one that is over', async () => {
    const page = await players.play('U0SAMI', 'C0DISP');
    await moveClock(page, 'Another time…');
    const dialog = page.getByRole('dialog', { name: 'Move the clock forward' });
    const field = dialog.getByLabel('Date and time');
    await field.fill('2020-01-01T09:00');
    await field.press('Enter');
    await dialog.getByRole('alert').getByText('The clock only moves forward').waitFor();
    expect(await field.inputValue()).toBe('2020-01-01T09:00');

    await field.fill('2099-12-31T17:45');
    await dialog.getByRole('button', { name: 'Move' }).click();
    await dialog.waitFor({ state: 'detached' });
    await clock(page)
      .getByText(/^Thu,? 31 Dec 2099$/)
      .waitFor();
    await clock(page).getByText('17:45').waitFor();
  });
});
