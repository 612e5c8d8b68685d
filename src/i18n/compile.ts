import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Formatters } from 'intl-messageformat';
import type { Locale } from '../domain/locale.ts';
import { direction, firstStrongIsolate, popDirectionalIsolate } from './bidi.ts';
import { intlTag } from './intl-tag.ts';
import { memoized } from './memoized.ts';

/**
 * An ICU message, ready to be formatted; angle brackets in it are text. In a right-to-left language every argument
 * stands in an isolate, numbers and `#` too, whose digits and signs would otherwise join what is about them.
 */
export function compile(text: string, locale: Locale): IntlMessageFormat {
  const elements = parse(text, { ignoreTag: true });
  const message = direction(locale) === 'rtl' ? elements.flatMap(isolating) : elements;
  return new IntlMessageFormat(message, intlTag(locale), undefined, { formatters: formatters(locale) });
}

const opening: MessageFormatElement = { type: TYPE.literal, value: firstStrongIsolate };
const closing: MessageFormatElement = { type: TYPE.literal, value: popDirectionalIsolate };

function isolating(element: MessageFormatElement): MessageFormatElement[] {
  switch (element.type) {
    case TYPE.literal:
      return [element];
    case TYPE.plural:
    case TYPE.select: {
      const options = Object.entries(element.options).map(
        ([name, { value }]) => [name, { value: value.flatMap(isolating) }] as const,
      );
      return [{ ...element, options: Object.fromEntries(options) }];
    }
    default:
      return [opening, element, closing];
  }
}

/** One set for all messages of a language; each would make its own. */
const formatters = memoized((locale: Locale): Formatters => {
  const tag = intlTag(locale);
  const numberFormat = memoized(
    (options: Parameters<Formatters['getNumberFormat']>[1]) => new Intl.NumberFormat(tag, options),
  );
  const pluralRules = memoized(
    (type: Intl.PluralRuleType | undefined) => new Intl.PluralRules(tag, { type: type ?? 'cardinal' }),
  );
  return {
    getNumberFormat: (_, options) => numberFormat(options),
    getPluralRules: (_, options) => pluralRules(options?.type),
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  };
});
