import * as z from 'zod';
import type { AdaptiveCard, Problem } from './card.ts';
import { textsIn } from './walk.ts';

const mentionSchema = z.looseObject({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.looseObject({ id: z.string(), name: z.string().optional() }),
});

const entitiesSchema = z.array(z.looseObject({ type: z.string().optional() }));

const marks = /<at>.*?<\/at>/gs;

/** What is wrong between the `<at>`s of texts and the entities that say whom they mean. */
export const mentionProblemsOf = (
  texts: readonly string[],
  entities: unknown,
  isKnownAccount: (id: string) => boolean,
): readonly string[] => {
  const listed = entitiesSchema.safeParse(entities ?? []);
  if (!listed.success) return ['has entities that are none'];
  const written = new Set(texts.flatMap((text) => text.match(marks) ?? []));
  const mentions = listed.data
    .filter(({ type }) => type === 'mention')
    .map((each) => mentionSchema.safeParse(each));
  const valid = mentions.flatMap(({ data }) => (data ? [data] : []));
  const meant = new Set(valid.map(({ text }) => text));
  return [
    ...(valid.length < mentions.length ? ['has a mention without text or without whom it means'] : []),
    ...[...written].filter((mark) => !meant.has(mark)).map((mark) => `says ${mark}, but not who that is`),
    ...[...meant].filter((mark) => !written.has(mark)).map((mark) => `means ${mark}, but does not say so`),
    ...valid
      .filter(({ mentioned }) => !isKnownAccount(mentioned.id))
      .map(({ mentioned }) => `mentions ${mentioned.id}, who is not here`),
  ];
};

export const mentionProblems = (
  card: AdaptiveCard,
  isKnownAccount: (id: string) => boolean,
): readonly Problem[] => {
  const msteams = card['msteams'];
  const entities =
    typeof msteams === 'object' && msteams !== null && 'entities' in msteams ? msteams.entities : [];
  return mentionProblemsOf(textsIn(card), entities, isKnownAccount).map((what) => ({
    what,
    where: 'msteams',
  }));
};
