import { conversations } from '../../support/real-client/people.ts';
import type { RealClient } from '../../support/real-client/start.ts';

/** Nora sets up the desk: one client’s channel is in English, that of the other in Arabic. */
export async function setUp({ people: { nora } }: RealClient): Promise<void> {
  const { dispatch, acme, general } = conversations;
  const steps = [
    [nora.direct, 'desk setup Nora’s Assistants'],
    [dispatch, '@Deskhand desk dispatch'],
    [dispatch, '@Deskhand desk assistant add @sara +travel'],
    [dispatch, '@Deskhand desk assistant add @layla +travel'],
    [acme, '@Deskhand desk client add Acme Travel'],
    [acme, '@Deskhand desk client-member add Acme Travel @dana'],
    [general, '@Deskhand desk client add Qamar Travel'],
    [general, '@Deskhand desk client-member add Qamar Travel @omar'],
  ] as const;
  for (const [where, text] of steps) await nora.types(where, text);
  await nora.opens(await nora.types(general, '@Deskhand desk settings'), 'Open form');
  await nora.submits({ 'client-locale': 'ar' });
}
