import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, composer, gatherPlayers, message, openForm, task, taskInArabic, type } from './players.ts';

const players = gatherPlayers();

describe('a dialog', () => {
  it('takes the focus, keeps it, and gives it back', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    const title = dialog.getByLabel('What should be done?');
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const key of [
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      'Shift+Tab',
      'Shift+Tab',
      'Shift+Tab',
    ]) {
      await page.keyboard.press(key);
      expect(await isInside()).toBe(true);
    }

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => players.stage.standIn.openViewOf('U0MAYA')).toBeUndefined();
    expect(await composer(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('hello');
    expect(await composer(page).inputValue()).toBe('hello');
  });

  it('asks for what is missing, and keeps what was filled in when it changes or is sent back', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    const title = dialog.getByLabel('What should be done?');
    await button(dialog, 'Delegate').click();
    await dialog.getByText('Please complete this required field.').waitFor();
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    expect(players.stage.heard.submissions).toEqual([]);

    await title.fill('Carry boxes for 50h');
    await dialog.getByLabel(/^Notes/).fill('Mind the glass');
    await button(dialog, 'More fields').click();
    await dialog.getByLabel('Priority').selectOption('urgent');
    await button(dialog, 'Delegate').click();
    await dialog.getByText('A task may take 40 hours at most.').waitFor();
    expect(await title.inputValue()).toBe('Carry boxes for 50h');
    expect(await dialog.getByLabel(/^Notes/).inputValue()).toBe('Mind the glass');
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('hands over what every kind of input holds', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    await dialog.getByLabel('What should be done?').fill('Book flights');
    await button(dialog, 'More fields').click();
    await dialog.getByLabel('Due on').fill('2026-09-01');
    await dialog.getByLabel(/^At/).fill('17:30');
    await dialog.getByLabel('Priority').selectOption({ label: 'Urgent' });
    await dialog
      .getByRole('group', { name: /^Skills/ })
      .getByLabel('travel')
      .check();
    await dialog
      .getByRole('group', { name: /^Skills/ })
      .getByLabel('عربي')
      .check();
    await dialog
      .getByRole('group', { name: 'Size' })
      .getByLabel(/^Large/)
      .check();
    await dialog
      .getByRole('group', { name: /^Tell me/ })
      .getByLabel('Yes')
      .check();
    await dialog.getByLabel(/^Preferred assistant/).selectOption({ label: 'Bea Roth' });
    await button(dialog, 'Delegate').click();
    await dialog.waitFor({ state: 'detached' });
    await message(page, task).waitFor();

    const chosen = (value: string) => expect.objectContaining({ value });
    expect(players.stage.heard.submissions).toEqual([
      {
        title: { words: expect.objectContaining({ value: 'Book flights' }) },
        notes: { words: expect.objectContaining({ value: null }) },
        due: { date: expect.objectContaining({ selected_date: '2026-09-01' }) },
        time: { time: expect.objectContaining({ selected_time: '17:30' }) },
        priority: { choice: expect.objectContaining({ selected_option: chosen('urgent') }) },
        skills: {
          choices: expect.objectContaining({ selected_options: [chosen('travel'), chosen('arabic')] }),
        },
        size: { one: expect.objectContaining({ selected_option: chosen('l') }) },
        tell: { boxes: expect.objectContaining({ selected_options: [chosen('yes')] }) },
        assistant: { user: expect.objectContaining({ selected_user: 'U0BEA' }) },
      },
    ]);
  });

  it('stays open with a word of what happened when the product does not answer', async () => {
    const page = await players.play('U0MAYA', 'C0ACME');
    const dialog = await openForm(page);
    await dialog.getByLabel('What should be done?').fill('Book flights');
    players.stage.standIn.connect({ productUrl: 'http://127.0.0.1:1' });
    await button(dialog, 'Delegate').click();
    await dialog.getByRole('alert').getByText('trouble connecting').waitFor();
    expect(await dialog.getByLabel('What should be done?').inputValue()).toBe('Book flights');
  });
});

describe('in Arabic', () => {
  it('draws cards, dialogs and messages from right to left, whoever looks at them', async () => {
    const maya = await players.play('U0MAYA', 'C0ARAB');
    const sami = await players.play('U0SAMI', 'C0ARAB');
    await type(sami, '/delegate احجز رحلات');
    await type(sami, 'شكرًا @maya');
    const claim = button(message(maya, taskInArabic), 'استلام');
    const details = button(message(maya, taskInArabic), 'التفاصيل');
    const left = async (locator: Locator) => (await locator.boundingBox())?.x ?? Number.NaN;
    expect(await left(claim)).toBeGreaterThan(await left(details));
    const thanks = message(maya, 'شكرًا').getByRole('paragraph');
    expect(await thanks.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');

    const dialog = await openForm(sami);
    expect(await dialog.getAttribute('dir')).toBe('rtl');
    expect(await dialog.getAttribute('lang')).toBe('ar-SA');
    const submit = button(dialog, 'تفويض');
    expect(await left(submit)).toBeLessThan(await left(button(dialog, 'إلغاء')));
    await dialog.getByLabel('ما المطلوب إنجازه؟').fill('ترجمة 50h');
    await submit.click();
    await dialog.getByText('لا يجوز أن تستغرق المهمة').waitFor();
  });

  it('shows a field of English words within Arabic ones as part of them', async () => {
    const page = await players.play('U0SAMI', 'C0ARAB');
    await type(page, '/delegate Book flights');
    const client = message(page, taskInArabic).getByText('Acme & Söhne GmbH');
    expect(await client.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });
});
