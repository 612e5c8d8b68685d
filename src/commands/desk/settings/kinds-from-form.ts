import type { FormValues } from '../../../chat/form.ts';
import { clientKinds, kindsFor, wayToSpare } from '../../../domain/pings/chosen/hearers.ts';
import type { PingKind } from '../../../domain/pings/kinds.ts';
import { withChoice, type PingChoices } from '../../../domain/pings/choices.ts';
import type { Person } from '../../../domain/people.ts';
import { choices, words } from '../../answers.ts';

/** What somebody wants to be spared, by their answers; of what they were not asked for, as before. */
export function choicesFromForm(values: FormValues, person: Person, before: PingChoices = {}): PingChoices {
  const isDaily = words(values, 'person-deadlines') === 'daily';
  const wanted = new Set(choices(values, 'person-kinds'));
  const isSpared = { off: (kind: PingKind) => !wanted.has(kind), daily: () => isDaily };
  return kindsFor(person).reduce((chosen, kind) => {
    const way = wayToSpare(kind, person);
    return way ? withChoice(chosen, [kind], isSpared[way](kind) ? way : undefined) : chosen;
  }, before);
}

/** What a client’s people are to be spared. */
export function offFromForm(values: FormValues): PingKind[] {
  const wanted = new Set(choices(values, 'client-kinds'));
  return clientKinds.filter((kind) => !wanted.has(kind));
}
