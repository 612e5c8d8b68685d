import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { deskhandManifestSchema } from './support/slack-manifest-schema.ts';

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(deskhandManifestSchema);

const faultsOf = (candidate: unknown): string[] => {
  validate(candidate);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

it('is a manifest that Slack accepts', () => {
  expect(faultsOf(manifest)).toEqual([]);
});

it('declares the commands and the message shortcut', () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([
    '/delegate',
    '/tasks',
    '/time',
    '/hours',
    '/desk',
  ]);
  expect(manifest.features.shortcuts).toMatchObject([{ type: 'message', callback_id: 'delegate-message' }]);
});

it('asks for no scope without a reason', () => {
  const reasons = {
    'app_mentions:read': 'a mention is a command',
    'chat:write': 'cards and answers',
    commands: 'slash commands and the message shortcut',
    'im:write': 'conversations.open: direct messages to assistants',
    'users:read': 'users.info: names, time zones, who is an admin',
  };
  expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(Object.keys(reasons).toSorted());
});

describe('a manifest is wrong', () => {
  const [command] = manifest.features.slash_commands;
  const [shortcut] = manifest.features.shortcuts;
  const commands = '/features/slash_commands';
  const scopes = '/oauth_config/scopes/bot';
  const missing = undefined;

  it.each<[string, string, unknown, string]>([
    ['with too long a name', '/display_information/name', 'N'.repeat(36), 'NOT have more than 35 characters'],
    ['without a name', '/display_information/name', missing, "have required property 'name'"],
    [
      'with too long a description',
      '/display_information/description',
      'd'.repeat(141),
      'more than 140 characters',
    ],
    [
      'with too short a long description',
      '/display_information/long_description',
      'd'.repeat(174),
      'fewer than 175',
    ],
    ['with a colour by name', '/display_information/background_color', 'navy', 'match pattern'],
    [
      'with too long a name of the bot',
      '/features/bot_user/display_name',
      'n'.repeat(81),
      'more than 80 characters',
    ],
    ['without a bot', '/features/bot_user', missing, "have required property 'bot_user'"],
    ['with too many commands', commands, Array(51).fill(command), 'NOT have more than 50 items'],
    ['with no command', commands, [], 'NOT have fewer than 1 items'],
    ['with a command without a slash', `${commands}/0/command`, 'delegate', 'match pattern "^/"'],
    ['with too long a command', `${commands}/0/command`, `/${'c'.repeat(32)}`, 'more than 32 characters'],
    [
      'with a command without a description',
      `${commands}/0/description`,
      missing,
      "required property 'description'",
    ],
    [
      'with a command that says nothing of escaping',
      `${commands}/0/should_escape`,
      missing,
      "'should_escape'",
    ],
    ['with a command that is not escaped', `${commands}/0/should_escape`, false, 'be equal to constant'],
    ['with a command sent elsewhere', `${commands}/0/url`, 'http://YOUR-HOST/slack/events', 'match pattern'],
    [
      'with a setting that Slack does not know',
      `${commands}/0/hint`,
      '[TEXT]',
      'NOT have additional properties',
    ],
    [
      'with too long a name of a shortcut',
      '/features/shortcuts/0/name',
      's'.repeat(25),
      'more than 24 characters',
    ],
    [
      'with too many shortcuts',
      '/features/shortcuts',
      Array(11).fill(shortcut),
      'NOT have more than 10 items',
    ],
    [
      'with a shortcut of no kind',
      '/features/shortcuts/0/type',
      'button',
      'be equal to one of the allowed values',
    ],
    ['with an unknown scope', `${scopes}/0`, 'mentions:read', 'be equal to one of the allowed values'],
    ['with a scope twice', `${scopes}/0`, 'commands', 'NOT have duplicate items'],
    ['when it asks to read messages', `${scopes}/0`, 'channels:history', 'must NOT be valid'],
    [
      'when it subscribes to messages',
      '/settings/event_subscriptions/bot_events/0',
      'message.im',
      'must NOT be valid',
    ],
    ['with an unknown event', '/settings/event_subscriptions/bot_events/0', 'mention', 'the allowed values'],
    ['without interactivity', '/settings/interactivity/is_enabled', false, 'be equal to constant'],
    ['without an address for buttons', '/settings/interactivity/request_url', missing, "'request_url'"],
  ])('%s', (_, pointer, value, fault) => {
    const changed = structuredClone(manifest);
    change(changed, pointer.split('/').slice(1), value);
    const faults = faultsOf(changed);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});

function change(target: object, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length > 0) change(Reflect.get(target, key) as object, rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
}
