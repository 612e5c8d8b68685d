import { direction } from '../i18n/bidi.ts';
import { translator, type Translator } from '../i18n/translate.ts';
import type { Locale } from '../domain/locale.ts';

const style = 'body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}';

/** What somebody reads instead of a file. It says nothing of whose it is, or was. */
export const downloadPage = (locale: Locale, text: (t: Translator) => readonly [string, string]): string => {
  const [heading, whatToDo] = text(translator(locale)).map(escaped);
  return `<!doctype html><html lang="${locale}" dir="${direction(locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><style>${style}</style><h1>${heading}</h1><p>${whatToDo}</p></html>\n`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
