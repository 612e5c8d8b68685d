import type { Question } from '../../../chat/form.ts';
import { clientKinds } from '../../../domain/pings/chosen/hearers.ts';
import type { PingKind } from '../../../domain/pings/kinds.ts';
import type { PingRules } from '../../../domain/pings/rules.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import type { Audience } from '../../audience.ts';
import {
  acceptAfterQuestion,
  digestQuestions,
  kindsQuestion,
  languageAndZone,
  type Preferences,
} from './questions.ts';
import { rhythmQuestions } from './rhythm-questions.ts';

export interface ClientSettings extends Preferences {
  readonly id: string;
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly rules: PingRules;
  readonly wanted: readonly PingKind[];
}

export function clientQuestions(settings: ClientSettings, audience: Audience): Question[] {
  const { rhythm, rules, wanted } = settings;
  return [
    ...languageAndZone('client', settings, audience),
    ...rhythmQuestions('client', rhythm, audience),
    kindsQuestion('client', clientKinds, wanted, audience),
    ...digestQuestions('client', rules, audience),
    acceptAfterQuestion('client', rules.acceptAfterDays, audience),
  ];
}
