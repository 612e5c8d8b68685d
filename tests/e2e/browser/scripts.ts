import type { Locale } from '../../../src/domain/locale.ts';

/** What is said in one language, and by whom. */
export interface Script {
  readonly language: string;
  /** Of the client, of their channel and of the dispatch channel. */
  readonly locale: Locale;
  /** By their handle. */
  readonly client: string;
  readonly channel: string;
  readonly typed: { readonly text: string; readonly title: string; readonly due: string };
  readonly filledIn: {
    readonly title: string;
    readonly details: string;
    readonly due: string;
    /** The same time of a day that is over. */
    readonly passed: string;
    readonly skill: string;
    /** By their handle. */
    readonly preferred: string;
  };
  readonly question: string;
  readonly answer: string;
  readonly firstResult: string;
  readonly changes: string;
  readonly secondResult: string;
}

export const scripts: readonly Script[] = [
  {
    language: 'English',
    locale: 'en',
    client: 'dana',
    channel: 'acme',
    typed: {
      text: 'Book flights to Berlin by Friday 5pm ~2h ! +travel',
      title: 'Book flights to Berlin',
      due: 'Fri, Nov 27, 5:00 PM',
    },
    filledIn: {
      title: 'Compare three hotels near the fair',
      details: 'Breakfast included, at most 180 € a night.',
      due: 'Mon, Nov 30, 9:30 AM',
      passed: 'Fri, Nov 20, 9:30 AM',
      skill: 'excel',
      preferred: 'sara',
    },
    question: 'Aisle or window seats? And shall I book the train to the fair as well?',
    answer: 'Aisle, please. No train: a colleague picks us up.',
    firstResult: 'Booked: https://example.com/flights/berlin',
    changes: 'Please take the flight after 9 am instead.',
    secondResult: 'The 9:40 it is: https://example.com/flights/berlin-2',
  },
  {
    language: 'Arabic',
    locale: 'ar',
    client: 'omar',
    channel: 'qamar',
    typed: {
      text: 'احجز رحلات إلى برلين قبل الجمعة 5 مساءً ~2h ! +travel',
      title: 'احجز رحلات إلى برلين',
      due: 'الجمعة، 27 نوفمبر، 5:00 م',
    },
    filledIn: {
      title: 'قارن بين ثلاثة فنادق قرب المعرض',
      details: 'مع الإفطار، وبسعر 180 € لليلة على الأكثر.',
      due: 'الاثنين، 30 نوفمبر، 9:30 ص',
      passed: 'الجمعة، 20 نوفمبر، 9:30 ص',
      skill: 'arabic',
      preferred: 'layla',
    },
    question: 'هل تفضّلون مقاعد عند الممر أم عند النافذة؟ وهل أحجز القطار إلى المعرض أيضًا؟',
    answer: 'عند الممر من فضلك. لا حاجة إلى القطار، فسيقلّنا زميل.',
    firstResult: 'تم الحجز: https://example.com/flights/berlin',
    changes: 'أرجو اختيار الرحلة التي بعد الساعة 9 صباحًا.',
    secondResult: 'اخترت رحلة الساعة 9:40: https://example.com/flights/berlin-2',
  },
];
