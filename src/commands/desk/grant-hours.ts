import { answerCard } from '../../cards/answer-card.ts';
import { grantLife } from '../../cards/hours/plan-card.ts';
import type { Reply } from '../../chat/inbound.ts';
import { noteHoursEvent } from '../../db/hours/events.ts';
import { grantHours } from '../../db/hours/plans.ts';
import { tellClientOfHours } from '../../db/hours/tell.ts';
import { textLimit } from '../../domain/draft.ts';
import { DomainError } from '../../domain/errors.ts';
import { readGrantWords } from '../../domain/hours/agreed/grant-text.ts';
import { formatExactDuration } from '../../i18n/formats/durations.ts';
import type { Command, Context } from '../context.ts';
import { clientMeant } from '../hours/client-meant.ts';
import { permit } from '../permit.ts';

/** Hours that a client gets once, beside the plan. */
export const grantHoursCommand: Command = {
  typed: {
    words: 'desk grant',
    help: {
      form: '/desk grant NAME 5h "why" [expires 30d]',
      about: 'help.desk-grant',
      examples: ['/desk grant Acme 5h "For the wait in October"', '/desk grant Acme 90m "Trial" expires 30d'],
    },
    run: grant,
  },
};

async function grant(ctx: Context, text: string): Promise<Reply> {
  permit(ctx, 'administer');
  const { tx, agency, actor, now, audience } = ctx;
  const { client, rest } = await clientMeant(ctx, text);
  if (!client) throw new DomainError('name-missing', {});
  const { seconds, why, days } = readGrantWords(rest);
  const length = [...why].length;
  if (length > textLimit) throw new DomainError('text-too-long', { length, limit: textLimit });
  const granted = await grantHours(
    tx,
    agency.id,
    client,
    { kind: 'grant', seconds, why, days },
    actor.id,
    now,
  );
  const details = { id: granted.id, seconds, words: why };
  const event = { verb: 'granted', clientId: client.id, by: actor.id, details } as const;
  const eventId = await noteHoursEvent(tx, agency.id, event, now);
  if (eventId !== undefined) await tellClientOfHours(tx, client, eventId);
  const hours = formatExactDuration(seconds, audience.locale);
  const said = audience.t('grant.done', { client: client.name, hours, why });
  return { kind: 'card', card: answerCard(audience, said, grantLife(granted, audience)) };
}
