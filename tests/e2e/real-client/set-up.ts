import { conversations } from '../../support/real-client/people.ts';
import type { RealClient } from '../../support/real-client/start.ts';

/** Nora sets up the desk. Both clients say a first word, by which it hears what language they read. */
export async function setUp({ people: { nora, dana, omar } }: RealClient): Promise<void> {
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
  await dana.types(await dana.sees(acme, 'Acme Travel'), '@Deskhand tasks');
  await omar.types(await omar.sees(general, 'Qamar Travel'), '@Deskhand tasks');
}
