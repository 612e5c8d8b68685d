import type { Temporal } from 'temporal-polyfill';
import { morningsAround } from '../../../domain/digests/mornings.ts';
import { weeklyDigests } from '../../../domain/digests/weekly.ts';
import type { Expected, NewPing, Recipient } from '../../../domain/pings/ping.ts';
import { rulesOf } from '../../../domain/pings/rules.ts';
import { calendarOf, type Calendar } from '../../../domain/rhythm/rhythm.ts';
import {
  calendarOfStaff,
  hearingClients,
  hearingStaff,
  type HearingClient,
  type HearingPerson,
} from '../../digests/hearers.ts';
import { makeMorningLists } from '../../digests/morning-lists.ts';
import {
  makeAssistantDigests,
  makeClientDigests,
  makeManagerDigests,
  prepareDigests,
  type MakesDigests,
} from '../../digests/prepare.ts';
import type { PingSource } from '../source.ts';

/** The weekly digests of clients. */
export const clientDigests: PingSource = {
  kinds: ['client-digest'],
  outlook: async (tx, _, clientIds, now) => ({
    pings: (await hearingClients(tx, clientIds)).flatMap((client) => digestsOfClient(client, now)),
  }),
  prepare: (tx, agencyId, pings, now) =>
    prepareDigests(tx, agencyId, pings, now, {
      subjectOf: ({ subject }) => subject,
      make: makeClientDigests,
    }),
};

function digestsOfClient({ id, agency, ...client }: HearingClient, now: Temporal.Instant): Expected[] {
  const { timeZone, reminders, channel, members } = client;
  if (reminders.off?.includes('client-digest')) return [];
  const rules = rulesOf(agency.rules, reminders.rules);
  const hears = (recipient: Recipient, calendar: Calendar): Expected[] =>
    weeklyDigests(calendar, rules, now).map(({ weekOn, at, until }) => ({
      kind: 'client-digest',
      subject: id,
      clientId: id,
      recipient,
      ...markOf(weekOn, at),
      at,
      until,
      within: calendar,
    }));
  if (channel !== null) return hears({ channel }, calendarOf(timeZone, agency.rhythm, reminders.rhythm));
  return members.flatMap((member) =>
    hears({ person: member.id }, calendarOf(member.timeZone, agency.rhythm, member.reminders.rhythm)),
  );
}

/** The weekly digests of assistants and managers, and the morning list. */
export const ownDigests: PingSource = {
  kinds: ['assistant-digest', 'manager-digest', 'morning-list'],
  outlook: async (tx, _, people, now) => ({
    pings: (await hearingStaff(tx, people)).flatMap((person) => [
      ...(person.isAssistant ? [...weeklyOf('assistant-digest', person, now), ...listsOf(person, now)] : []),
      ...(person.isManager ? weeklyOf('manager-digest', person, now) : []),
    ]),
  }),
  prepare: async (tx, agencyId, pings, now) => {
    const prepared = [];
    for (const [kind, { subjectOf, make }] of Object.entries(ownMakings)) {
      const ofKind = pings.filter((ping) => ping.kind === kind);
      const preparation = { subjectOf: (ping: NewPing) => subjectOf(ping, agencyId), make };
      if (ofKind.length > 0) prepared.push(...(await prepareDigests(tx, agencyId, ofKind, now, preparation)));
    }
    return prepared;
  },
};

const weeklyOf = (
  kind: 'assistant-digest' | 'manager-digest',
  person: HearingPerson,
  now: Temporal.Instant,
): Expected[] =>
  weeklyDigests(calendarOfStaff(person), rulesOf(person.agency.rules), now).map(({ weekOn, at, until }) => ({
    kind,
    subject: person.id,
    recipient: { person: person.id },
    ...markOf(weekOn, at),
    at,
    until,
    within: calendarOfStaff(person),
  }));

const listsOf = (person: HearingPerson, now: Temporal.Instant): Expected[] =>
  morningsAround(calendarOfStaff(person), now).map(({ on, at, until }) => ({
    kind: 'morning-list',
    subject: person.id,
    recipient: { person: person.id },
    ...markOf(on, at),
    at,
    until,
    within: calendarOfStaff(person),
  }));

/** Of a ping that is snoozed the mark becomes another one; which digest it says stays in its details. */
const markOf = (on: Temporal.PlainDate, at: Temporal.Instant): Pick<NewPing, 'mark' | 'details'> => ({
  mark: on.toString(),
  details: { on: on.toString(), at: at.toString() },
});

interface Making {
  readonly subjectOf: (ping: NewPing, agencyId: string) => string;
  readonly make: MakesDigests;
}

const ownSubject = ({ subject }: NewPing): string => subject;

const ownMakings: Readonly<Record<'assistant-digest' | 'manager-digest' | 'morning-list', Making>> = {
  'assistant-digest': { subjectOf: ownSubject, make: makeAssistantDigests },
  'manager-digest': { subjectOf: (_, agencyId) => agencyId, make: makeManagerDigests },
  'morning-list': { subjectOf: ownSubject, make: makeMorningLists },
};
