import type { Locale } from '../../../src/domain/locale.ts';
import { conversations, type Handle } from '../../support/real-client/people.ts';

/** What is said by a client and an assistant, in the client’s language. */
export interface Script {
  readonly language: string;
  /** Of the client, and of the cards in their channel. */
  readonly locale: Locale;
  readonly member: Extract<Handle, 'dana' | 'omar'>;
  readonly company: string;
  readonly channel: string;
  readonly typed: string;
  readonly title: string;
  readonly due: string;
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
    member: 'dana',
    company: 'Acme Travel',
    channel: conversations.acme,
    typed: 'Book flights to Berlin by Friday 5pm ~2h ! +travel',
    title: 'Book flights to Berlin',
    due: 'Fri, Nov 27, 5:00 PM',
    question: 'Aisle or window seats?',
    answer: 'Aisle, please.',
    firstResult: 'Booked: https://example.com/flights/berlin',
    changes: 'Please take the flight after 9 am instead.',
    secondResult: 'The 9:40 it is: https://example.com/flights/berlin-2',
  },
  {
    language: 'Arabic',
    locale: 'ar',
    member: 'omar',
    company: 'Qamar Travel',
    channel: conversations.general,
    typed: 'احجز رحلات إلى برلين قبل الجمعة 5 مساءً ~2h ! +travel',
    title: 'احجز رحلات إلى برلين',
    due: 'الجمعة، 27 نوفمبر، 5:00 م',
    question: 'هل تفضّلون مقاعد عند الممر أم عند النافذة؟',
    answer: 'عند الممر من فضلك.',
    firstResult: 'تم الحجز: https://example.com/flights/berlin',
    changes: 'أرجو اختيار الرحلة التي بعد الساعة 9 صباحًا.',
    secondResult: 'اخترت رحلة الساعة 9:40: https://example.com/flights/berlin-2',
  },
];
