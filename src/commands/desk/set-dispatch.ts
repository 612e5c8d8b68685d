import { bindToDispatch, clientById, useOf } from '../../db/clients.ts';
import { moveDispatchCards } from '../../db/posts.ts';
import { DomainError } from '../../domain/errors.ts';
import { textReply } from '../answers.ts';
import type { Command, Context } from '../context.ts';
import { permit } from '../permit.ts';

export const setDispatch: Command = {
  typed: {
    words: 'desk dispatch',
    help: { form: '/desk dispatch', about: 'help.desk-dispatch', examples: ['/desk dispatch'] },
    run: useThisChannel,
  },
};

async function useThisChannel(ctx: Context, rest: string) {
  const { tx, agency, place, audience } = ctx;
  permit(ctx, 'administer');
  if (rest !== '') throw new DomainError('unknown-words', { words: rest });
  if (place.isPrivate) throw new DomainError('not-a-channel', {});
  const use = await useOf(tx, place.address);
  if (use?.use === 'dispatch') return textReply(ctx, audience.t('desk.dispatch-already'));
  if (use?.clientId) {
    const client = await clientById(tx, use.clientId);
    throw new DomainError('dispatch-in-client-channel', { client: client?.name ?? '' });
  }
  const { platform, address, name } = place;
  const before = await bindToDispatch(tx, agency.id, { platform, address, name });
  if (before !== undefined) await moveDispatchCards(tx);
  return textReply(ctx, audience.t('desk.dispatch'));
}
