import type { Locale } from '../../../src/domain/locale.ts';

/** What a week is about in one language, and who is told of it. */
interface DigestScript {
  readonly language: string;
  /** Of the client, of the assistant, and of the channels. */
  readonly locale: Locale;
  /** People by their handles. */
  readonly client: string;
  readonly assistant: string;
  readonly manager: string;
  /** Of the client and the assistant the one for whom it is nine first. */
  readonly easternmost: string;
  readonly company: string;
  readonly channel: string;
  /** Not done when it was due. */
  readonly late: { readonly text: string; readonly title: string };
  readonly delivered: { readonly text: string; readonly title: string };
  readonly memo: string;
  readonly result: string;
  /** As the assistant reads it: when the late task was due, and that Monday. */
  readonly due: string;
  readonly monday: string;
  /** An hour after the assistant has put it off. */
  readonly later: string;
}

export const digestScripts: readonly DigestScript[] = [
  {
    language: 'English',
    locale: 'en',
    client: 'dana',
    assistant: 'sara',
    manager: 'nora',
    easternmost: 'sara',
    company: 'Acme Travel',
    channel: 'acme',
    late: { text: 'Book the train to Munich by Friday 5pm', title: 'Book the train to Munich' },
    delivered: { text: 'Compare three hotels near the fair', title: 'Compare three hotels near the fair' },
    memo: 'Compared fares and connections',
    result: 'All three: https://example.com/hotels',
    due: 'Fri, Nov 20, 11:00 PM',
    monday: 'Mon, Nov 23, 2026',
    later: 'Mon, Nov 23, 10:00 AM',
  },
  {
    language: 'Arabic',
    locale: 'ar',
    client: 'omar',
    assistant: 'layla',
    manager: 'layla',
    easternmost: 'omar',
    company: 'Qamar Travel',
    channel: 'qamar',
    late: { text: 'احجز القطار إلى جدة قبل الجمعة 5 مساءً', title: 'احجز القطار إلى جدة' },
    delivered: { text: 'قارن بين ثلاثة فنادق قرب المعرض', title: 'قارن بين ثلاثة فنادق قرب المعرض' },
    memo: 'قارنت الأسعار والمواعيد',
    result: 'الفنادق الثلاثة: https://example.com/hotels',
    due: 'الجمعة، 20 نوفمبر، 4:00 م',
    monday: 'الاثنين، 23 نوفمبر 2026',
    later: 'الاثنين، 23 نوفمبر، 10:00 ص',
  },
];
