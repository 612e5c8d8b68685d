import { assistantDigest } from '../../cards/digests/assistant-digest.ts';
import { clientDigest } from '../../cards/digests/client-digest.ts';
import { managerDigest } from '../../cards/digests/manager-digest.ts';
import { morningList } from '../../cards/digests/morning-list.ts';
import { digestById } from '../../db/digests/kept.ts';
import { doneBy } from '../../db/digests/morning-facts.ts';
import type { PingNews, TellsPing } from './news.ts';

/** The kept figures, whenever they are looked at; of a morning's list also what has been done since. */
const tellDigest: TellsPing = async (tx, { kind, subject, digestId }, audience) => {
  const digest = await digestById(tx, digestId ?? 0);
  if (!digest) throw new Error(`a ping (${kind}) has no digest`);
  const { id, figures, weekOn, madeAt } = digest;
  switch (figures.of) {
    case 'client':
      return clientDigest(figures, { weekOn, madeAt, clientId: subject }, audience);
    case 'assistant':
      return assistantDigest(figures, { weekOn, madeAt }, audience);
    case 'manager':
      return managerDigest(figures, { weekOn, madeAt, digestId: id }, audience);
    case 'morning': {
      const numbers = figures.tasks.map(({ task }) => task);
      return morningList(figures, weekOn, await doneBy(tx, subject, numbers), audience);
    }
  }
};

export const digestPingNews = {
  'client-digest': tellDigest,
  'assistant-digest': tellDigest,
  'manager-digest': tellDigest,
  'morning-list': tellDigest,
} satisfies PingNews;
