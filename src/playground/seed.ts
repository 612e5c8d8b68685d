import type { WorkspaceDescription } from './description.ts';
import type { Driver } from './driver.ts';

const nora = 'U01NORA';
const sara = 'U02SARA';
const layla = 'U03LAYLA';
const dilnoza = 'U04DILNOZA';
const dana = 'U05DANA';
const jonas = 'U06JONAS';
const omar = 'U07OMAR';
const tom = 'U08TOM';
const bot = 'U00DESKHAND';

const dispatch = 'C01DISPATCH';
const acme = 'C02ACME';
const qamar = 'C03QAMAR';
const team = 'C04TEAM';

/** A firm of virtual assistants with two clients who compete. */
export const workspace: WorkspaceDescription = {
  team: { id: 'T01NORAS', name: 'Nora’s Assistants', domain: 'noras-assistants' },
  bot: { appId: 'A01DESKHAND', botId: 'B01DESKHAND', userId: bot, handle: 'deskhand', name: 'Deskhand' },
  people: [
    {
      id: nora,
      handle: 'nora',
      name: 'Nora Lindqvist',
      title: 'Manager',
      locale: 'en-US',
      timeZone: 'Europe/Berlin',
      isAdmin: true,
    },
    {
      id: sara,
      handle: 'sara',
      name: 'Sara Okafor',
      title: 'Assistant: travel, Excel',
      locale: 'en-US',
      timeZone: 'Africa/Lagos',
    },
    {
      id: layla,
      handle: 'layla',
      name: 'ليلى منصور',
      title: 'Assistant: travel, Arabic',
      locale: 'ar',
      timeZone: 'Africa/Cairo',
    },
    {
      id: dilnoza,
      handle: 'dilnoza',
      name: 'Dilnoza Karimova',
      title: 'Assistant: design',
      locale: 'uz-UZ',
      timeZone: 'Asia/Tashkent',
    },
    {
      id: dana,
      handle: 'dana',
      name: 'Dana Whitfield',
      title: 'Acme Travel',
      locale: 'en-US',
      timeZone: 'America/New_York',
    },
    {
      id: jonas,
      handle: 'jonas',
      name: 'Jonas Weber',
      title: 'Acme Travel',
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
    },
    {
      id: omar,
      handle: 'omar',
      name: 'عمر الحربي',
      title: 'Qamar Travel',
      locale: 'ar',
      timeZone: 'Asia/Riyadh',
    },
    {
      id: tom,
      handle: 'tom',
      name: 'Tom Ashby',
      title: 'Acme Travel, by Slack Connect',
      locale: 'en-US',
      timeZone: 'America/New_York',
      team: { id: 'T02ACME', name: 'Acme Travel', domain: 'acme-travel' },
    },
  ],
  channels: [
    {
      id: dispatch,
      name: 'dispatch',
      topic: 'New tasks; whoever claims first has it',
      members: [bot, nora, sara, layla, dilnoza],
    },
    {
      id: acme,
      name: 'acme',
      topic: 'Acme Travel and their assistants',
      members: [bot, nora, dana, jonas, tom],
    },
    { id: qamar, name: 'qamar', topic: 'Qamar Travel and their assistants', members: [bot, nora, omar] },
    { id: team, name: 'team', topic: 'Among ourselves', members: [nora, sara, layla, dilnoza] },
  ],
};

/** Nora sets up her desk, in the words anyone would type. */
export const firstWords: ReadonlyArray<readonly [channel: string, text: string]> = [
  [team, 'setup Nora’s Assistants'],
  [dispatch, 'dispatch'],
  [acme, 'client add Acme Travel'],
  [qamar, 'client add Qamar Travel'],
  [team, 'assistant add @sara +travel +excel'],
  [team, 'assistant add @layla +travel +arabic'],
  [team, 'assistant add @dilnoza +design'],
  [acme, 'client-member add Acme Travel @dana'],
  [acme, 'client-member add Acme Travel @jonas'],
  [acme, 'client-member add Acme Travel @tom'],
  [qamar, 'client-member add Qamar Travel @omar'],
];

/** The product asks for patience when it needs longer than 2 s, and answers later: a little less, in milliseconds. */
const promptMs = 1900;

/** @throws Error when the product does not take the words, which is a fault of one of the two */
export async function populate(slack: Driver): Promise<void> {
  for (const [channel, text] of firstWords) {
    const told = () => slack.messagesSeenBy(nora, channel).length;
    const [before, begun] = [told(), performance.now()];
    const { status } = await slack.command(nora, channel, '/desk', text);
    if (status !== 200)
      throw new Error(`The playground could not be set up: “/desk ${text}” was answered with ${status}.`);
    // Each builds on the one before. An answer that was only late has nothing to follow it.
    if (performance.now() - begun >= promptMs)
      await slack.until(() => told() > before + 1).catch(() => undefined);
  }
}
