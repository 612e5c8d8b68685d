import { describe, expect, it } from 'vitest';
import { button, gatherPlayers, message, task, type } from './players.ts';

const players = gatherPlayers();

describe('a message', () => {
  it('is shown to one person only, when it is meant for one', async () => {
    const [maya, guest] = await Promise.all([
      players.play('U0MAYA', 'C0ACME'),
      players.play('U0EXT', 'C0ACME'),
    ]);
    await type(maya, '/delegate Book flights');
    await message(maya, 'Only visible to you').getByText('Understood').waitFor();
    await message(guest, task).waitFor();
    expect(await guest.getByText('Understood').count()).toBe(0);
  });

  it('changes for everyone at once when its button is pressed, and opens its thread', async () => {
    const [maya, guest] = await Promise.all([
      players.play('U0MAYA', 'C0ACME'),
      players.play('U0EXT', 'C0ACME'),
    ]);
    await type(maya, '/delegate Book flights');
    await button(message(guest, task), 'Claim').click();

    const card = message(maya, task);
    await card.getByText(/Claimed by .@Noor Aziz/).waitFor();
    expect(await button(card, 'Claim').count()).toBe(0);
    await card.getByText('(edited)').waitFor();

    await card.getByRole('button', { name: '1 reply' }).click();
    const thread = maya.getByRole('complementary', { name: 'Thread' });
    await thread.getByRole('combobox', { name: 'Reply in thread' }).fill('Thank you');
    await thread.getByRole('combobox', { name: 'Reply in thread' }).press('Enter');
    await thread.getByRole('article').filter({ hasText: 'Thank you' }).waitFor();
    await message(guest, task).getByRole('button', { name: '2 replies' }).waitFor();
    await maya.waitForURL(/#\/U0MAYA\/C0ACME\/\d+\.\d{6}$/);
  });

  it('asks before a press that needs a word more', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    await type(page, '/delegate Book flights');
    const cancel = button(message(page, 'Understood'), 'Cancel');
    const question = page.getByRole('dialog', { name: 'Cancel the task?' });

    await cancel.click();
    await button(question, 'No').click();
    await cancel.click();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(players.stage.heard.actions).toEqual([]);

    await cancel.click();
    await button(question, 'Cancel').click();
    await expect.poll(() => players.stage.heard.actions).toEqual(['cancel']);
  });

  it('has a menu with the app’s shortcuts and its raw payload', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await type(page, 'Please water the plants');
    const menu = message(page, 'water').getByRole('button', { name: 'More actions' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Delegate this' }).click();
    await expect.poll(() => players.stage.heard.shortcuts).toEqual(['delegate_message']);

    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const payload = page.getByRole('dialog', { name: 'Raw payload' });
    await button(payload, 'Copy').click();
    await payload.getByText('Copied').waitFor();
    const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject({ type: 'message', user: 'U0MAYA', text: 'Please water the plants' });
  });

  it('is followed to the newest, unless the reader has scrolled back', async () => {
    const page = await players.play('U0MAYA', 'C0DISP');
    for (let count = 1; count <= 20; count += 1)
      await players.stage.standIn.say('U0BEA', 'C0DISP', `News ${count}\nof the day`);
    await message(page, 'News 20').waitFor();
    const log = page.getByRole('log', { name: 'Messages in #dispatch' });
    const distance = () => log.evaluate((e) => Math.round(e.scrollHeight - e.scrollTop - e.clientHeight));
    await expect.poll(distance).toBe(0);

    await log.evaluate((element) => element.scrollTo(0, 0));
    await button(page, 'Newest').waitFor();
    await players.stage.standIn.say('U0BEA', 'C0DISP', 'Late news');
    await message(page, 'Late news').waitFor({ state: 'attached' });
    expect(await log.evaluate((element) => element.scrollTop)).toBe(0);
    await button(page, 'Newest').click();
    await expect.poll(distance).toBe(0);
  });
});
