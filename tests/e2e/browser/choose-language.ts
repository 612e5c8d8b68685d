import type { Locale } from '../../../src/domain/locale.ts';
import { button } from '../../playground/page/players.ts';
import { picture } from './screenshots.ts';
import { saying, type Tab } from './tab.ts';

/** The manager chooses what the channels of the desk are written in. */
export async function chooseLanguage(nora: Tab, locale: Locale): Promise<void> {
  await nora.goTo('dispatch');
  await nora.types('/desk', 'settings');
  await nora.dialog.getByLabel(nora.t('settings.agency-language')).selectOption(locale);
  await picture(nora, `${locale}-01-settings`);
  await button(nora.dialog, nora.t('form.save')).click();
  await nora.dialog.waitFor({ state: 'detached' });
  await saying(nora.log, nora.t('settings.saved')).waitFor();
}
