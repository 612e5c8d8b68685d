import type { Button } from '../../chat/card.ts';
import type { DomainError, ProblemCode, Problems } from '../../domain/errors.ts';
import type { Audience } from '../audience.ts';
import { askForMoreButton } from '../limits/more-time-card.ts';

type WaysOut = {
  readonly [C in ProblemCode]?: (params: Problems[C], audience: Audience) => readonly Button[];
};

/** What can be done about a problem by a press, where anything can. */
const waysOut: WaysOut = {
  'no-hours-left': ({ task, mayAsk }, audience) =>
    mayAsk && task !== null ? [askForMoreButton(task, audience)] : [],
};

export const waysOutOf = (error: DomainError, audience: Audience): readonly Button[] =>
  open(waysOut, error, audience);

/** The table's function for the code, given the parameters of the same code. */
const open = <C extends ProblemCode>(
  ways: Pick<WaysOut, C>,
  { code, params }: DomainError<C>,
  audience: Audience,
): readonly Button[] => ways[code]?.(params, audience) ?? [];
