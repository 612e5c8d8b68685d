export const locales = ['en', 'de', 'ar', 'uz'] as const;
export type Locale = (typeof locales)[number];

/**
 * The language meant by a tag as Slack and Teams send them (`en-US`, `ar-EG`, `uz-Latn-UZ`, `uz_UZ`), or nothing
 * when it is not one of ours. Region and script are ignored: Uzbek is written in Latin script for everyone.
 */
export function localeFrom(tag: string | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return locales.find((locale) => locale === language);
}
