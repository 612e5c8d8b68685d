import { beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { localeFrom } from '../../../src/domain/locale.ts';
import { buttonsIn, buttonsOf, firstLineOf, taskNumberIn, textOf, withoutMarks } from '../../support/reading.ts';
import { accounts, conversations } from '../../support/real-client/people.ts';
import { startRealClient } from '../../support/real-client/start.ts';
import { query } from '../../support/stored.ts';
import { scripts } from './scripts.ts';
import { setUp } from './set-up.ts';

const client = await startRealClient();
const { people, tap } = client;
const { dispatch } = conversations;

beforeAll(() => setUp(client));

describe.each(scripts)('in Microsoft’s own client, in $language', (script) => {
  const { channel, title, locale } = script;
  const member = people[script.member];
  const t = translator(locale);
  const said = (...[key, words]: Parameters<typeof t>) => withoutMarks(t(key, words as never));

  it('a task goes from its delegation to its acceptance', async () => {
    const invitation = await member.sees(channel, said('delegate.heading'));
    expect(buttonsOf(invitation)).toEqual([said('button.delegate')]);
  });
});
