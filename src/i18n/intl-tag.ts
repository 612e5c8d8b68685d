import type { Locale } from '../domain/locale.ts';

/**
 * The tag under which `Intl` formats as we mean it. Arabic writes Latin digits everywhere: what a card shows (a
 * task's number, an amount of hours) can be copied into a command, and readers from Cairo to Dubai know them.
 */
export const intlTag = (locale: Locale): string => tags[locale];

const tags: Record<Locale, string> = {
  en: 'en',
  de: 'de',
  ar: 'ar-u-nu-latn',
  uz: 'uz-Latn',
};
