import type { Question } from '../../../chat/form.ts';
import type { PingKind } from '../../../domain/pings/kinds.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import type { Audience } from '../../audience.ts';
import { kindsQuestion, languageAndZone, type Preferences } from './questions.ts';
import { rhythmQuestions } from './rhythm-questions.ts';

export interface PersonSettings extends Preferences {
  readonly rhythm: Rhythm;
  /** What they could do without, and what of it they want to hear. */
  readonly offered: readonly PingKind[];
  readonly wanted: readonly PingKind[];
  /** How they hear of their deadlines; undefined of who has none. */
  readonly deadlines: 'each' | 'daily' | undefined;
}

export function personQuestions(settings: PersonSettings, audience: Audience): Question[] {
  const { rhythm, offered, wanted, deadlines } = settings;
  return [
    ...languageAndZone('person', settings, audience),
    ...rhythmQuestions('person', rhythm, audience),
    kindsQuestion('person', offered, wanted, audience),
    ...(deadlines ? [deadlinesQuestion(deadlines, audience)] : []),
  ];
}

const deadlinesQuestion = (initial: 'each' | 'daily', { t }: Audience): Question => ({
  kind: 'choice',
  name: 'person-deadlines',
  label: t('settings.deadlines'),
  options: [
    { value: 'each', label: t('settings.deadlines-each') },
    { value: 'daily', label: t('settings.deadlines-daily') },
  ],
  initial,
});
