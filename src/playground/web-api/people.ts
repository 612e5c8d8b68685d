import * as z from 'zod';
import type { PersonDescription } from '../description.ts';
import { flag } from './flag.ts';
import { SlackError } from '../slack-error.ts';
import type { World } from '../world.ts';
import { id, method, type Methods } from './method.ts';

const zoneName = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/** Seconds east of Greenwich, as the zone has them at that instant. */
const zoneOffset = (timeZone: string, at: number): number => {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -60 : 60) * (Number(hours) * 60 + Number(minutes));
};

const asWire = (
  { description: { team }, clock }: World,
  person: PersonDescription,
  includeLocale: boolean,
) => ({
  id: person.id,
  team_id: (person.team ?? team).id,
  name: person.handle,
  deleted: person.isDeleted ?? false,
  real_name: person.name,
  tz: person.timeZone,
  tz_label: zoneName(person.timeZone, clock.now()),
  tz_offset: zoneOffset(person.timeZone, clock.now()),
  profile: {
    real_name: person.name,
    real_name_normalized: person.name,
    display_name: person.handle,
    display_name_normalized: person.handle,
    title: person.title ?? '',
    team: (person.team ?? team).id,
  },
  is_admin: person.isAdmin ?? false,
  is_owner: person.isOwner ?? false,
  is_primary_owner: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_stranger: person.team !== undefined,
  is_bot: person.isBot ?? false,
  is_app_user: false,
  ...(includeLocale ? { locale: person.locale } : {}),
});

/** The bot is a user too. */
const botAsPerson = ({ description: { bot } }: World): PersonDescription => ({
  id: bot.userId,
  handle: bot.handle,
  name: bot.name,
  locale: 'en-US',
  timeZone: 'America/Los_Angeles',
  isBot: true,
});

export const peopleMethods: Methods = {
  'auth.test': method(z.unknown(), ({ description: { team, bot } }) => ({
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: bot.handle,
    team_id: team.id,
    user_id: bot.userId,
    bot_id: bot.botId,
    is_enterprise_install: false,
  })),

  'users.info': method(z.looseObject({ user: id, include_locale: flag.default(false) }), (world, args) => {
    const bot = botAsPerson(world);
    const person = args.user === bot.id ? bot : world.directory.person(args.user);
    if (!person) throw new SlackError('user_not_found');
    return { user: asWire(world, person, args.include_locale) };
  }),

  'users.list': method(z.looseObject({ include_locale: flag.default(false) }), (world, args) => ({
    members: [...world.directory.people, botAsPerson(world)].map((person) =>
      asWire(world, person, args.include_locale),
    ),
    cache_ts: Math.floor(world.clock.now() / 1000),
    response_metadata: { next_cursor: '' },
  })),

  'team.info': method(z.unknown(), ({ description: { team } }) => ({
    team: { id: team.id, name: team.name, domain: team.domain, email_domain: '' },
  })),

  'bots.info': method(z.looseObject({ bot: z.string().optional() }), ({ description }, args) => {
    const { bot } = description;
    if (args.bot !== undefined && args.bot !== bot.botId) throw new SlackError('bot_not_found');
    return {
      bot: { id: bot.botId, deleted: false, name: bot.name, app_id: bot.appId, user_id: bot.userId },
    };
  }),
};
