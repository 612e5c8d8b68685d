import type { Profile } from '../../../src/chat/inbound.ts';
import { openFrontDesk } from '../../support/front-desk.ts';
import { query } from '../../support/stored.ts';

const person = (name: string, locale = 'en', isAdmin = false): Profile => ({
  name,
  locale,
  timeZone: 'Europe/Berlin',
  isAdmin,
  isBot: false,
});

const slack = { platform: 'slack', workspace: 'noras' } as const;

/** Accounts on either platform; those of one name may turn out to be one person’s. */
const accounts = {
  nora: person('Nora', 'en', true),
  sara: person('Sara', 'de-DE'),
  'sara@work': person('Sara M.', 'de-DE'),
  dana: person('Dana'),
  'dana@work': person('Dana K.'),
  tom: person('Tom', 'en', true),
  uwe: person('Uwe', 'de', true),
  eve: person('Eve'),
  ivo: person('Ivo'),
  'ivo@work': person('Ivo V.'),
};

/** Nora’s desk in Slack, with an assistant and a client, and any number of tenants in Teams that may join it. */
export async function openLinkingDesk() {
  const desk = await openFrontDesk(accounts);
  const { typingIn, clock } = desk;
  const morning = clock.now;

  const inSlack = typingIn(slack);
  let tenants = 0;
  const aTenant = () => ({ platform: 'teams', workspace: `tenant ${++tenants}` }) as const;

  const codeIn = (answer: string): string => /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(answer)?.[0] ?? 'no code';
  const codeOf = async (account: string): Promise<string> => codeIn(await inSlack(account, 'desk link'));

  /** A tenant that belongs to Nora’s desk, with Tom as a manager there. */
  async function joinedTenant() {
    const tenant = aTenant();
    await typingIn(tenant)('tom', `desk join ${await codeOf('nora')}`);
    return { tenant, inTeams: typingIn(tenant) };
  }

  const workspaces = () =>
    query<{ id: string }>(
      desk,
      'select external_id as id from workspaces order by installed_at, external_id',
    );
  const isJoined = async ({ workspace }: { workspace: string }) =>
    (await workspaces()).some(({ id }) => id === workspace);

  await inSlack('nora', 'desk setup Nora’s Desk');
  await inSlack('nora', 'desk dispatch', 'dispatch');
  await inSlack('nora', 'desk client add Acme', 'acme');
  await inSlack('nora', 'desk assistant add <@sara|sara> +travel');
  await inSlack('nora', 'desk client-member add Acme <@dana|dana>');

  /** As it was in the morning, when nobody had typed a wrong code. */
  const beginAnew = async () => {
    clock.now = morning;
    await query(desk, 'delete from refused_codes');
  };
  return {
    desk,
    slack,
    inSlack,
    aTenant,
    codeIn,
    codeOf,
    joinedTenant,
    workspaces,
    isJoined,
    morning,
    beginAnew,
  };
}
