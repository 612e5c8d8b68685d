import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accounts, teamsChannels } from './tenant.ts';
import { card, cardMessage, execute, startTinyBot, words, type TinyBot } from './tiny-bot.ts';
import { cardContentType } from './wire.ts';

const { nora, sara, dana, jonas, omar } = accounts;
const { acme, dispatch } = teamsChannels;

let bot: TinyBot;

const begin = async (options: Parameters<typeof startTinyBot>[0] = {}) => {
  bot = await startTinyBot(options);
};

beforeEach(() => begin());
afterEach(() => bot.stop());

const post = async (conversation: string, activity: object) => {
  const { body } = await bot.call(
    'POST',
    `/v3/conversations/${encodeURIComponent(conversation)}/activities`,
    activity,
  );
  return { conversation, id: String(body['id']) };
};

const edit = ({ conversation, id }: { conversation: string; id: string }, activity: object) =>
  bot.call('PUT', `/v3/conversations/${encodeURIComponent(conversation)}/activities/${id}`, activity);

const cardAnswer = (content: object) => ({
  body: { statusCode: 200, type: cardContentType, value: content },
});

const textsOf = (message: { readonly card?: { readonly body?: readonly object[] } } | undefined) =>
  (message?.card?.body ?? []).map((each) => ('text' in each ? each.text : undefined));

describe('a card', () => {
  const claim = cardMessage([words('Open')], { actions: [execute('Claim', 'claim', { task: 7 })] });

  it('asks the bot when it is pressed, and shows its answer to who pressed until it is edited', async () => {
    const message = await post(dispatch, claim);
    bot.answer(() => cardAnswer(card([words('Yours')])));
    await bot.teams.press(sara, message, 'Claim');
    expect(bot.last()).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      conversation: { id: `${dispatch};messageid=${message.id}` },
      value: { action: { type: 'Action.Execute', verb: 'claim', data: { task: 7 } }, trigger: 'manual' },
    });
    const shown = (as: string) => textsOf(bot.teams.messageAt(message, as));
    const version = (as: string) => bot.teams.messageAt(message, as)?.version;
    expect(shown(sara)).toEqual(['Yours']);
    expect(version(sara)).not.toBe(version(nora));
    expect(shown(nora)).toEqual(['Open']);
    await edit(message, cardMessage([words('Taken')]));
    expect(shown(sara)).toEqual(['Taken']);
    expect(bot.teams.messagesIn(dispatch)).toMatchObject([{ timesEdited: 1 }]);
  });

  it.each([
    [
      'a toast',
      { body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Done' } },
      { toast: 'Done' },
    ],
    [
      'an error',
      {
        body: {
          statusCode: 400,
          type: 'application/vnd.microsoft.error',
          value: { code: 'BadRequest', message: 'Not you' },
        },
      },
      { notice: 'Not you' },
    ],
    ['nobody there', { status: 500 }, { notice: expect.stringContaining('Unable to reach app') }],
  ])('shows %s when that is the answer', async (_, answer, outcome) => {
    const message = await post(dispatch, claim);
    bot.answer(() => answer);
    expect(await bot.teams.press(sara, message, 'Claim')).toMatchObject(outcome);
    const flashes = [...bot.teams.toastsOf(sara), ...bot.teams.noticesOf(sara)];
    expect(flashes).toEqual([{ text: Object.values(outcome)[0], message }]);
  });

  it('hands in what stands in its inputs, those that are unfolded too, and nothing of those that are not', async () => {
    const message = await post(
      acme,
      cardMessage([{ type: 'Input.Text', id: 'note', label: 'Note', value: 'as it was' }], {
        actions: [
          {
            type: 'Action.ShowCard',
            title: 'More',
            card: card(
              [
                {
                  type: 'Input.ChoiceSet',
                  id: 'skills',
                  label: 'Skills',
                  isMultiSelect: true,
                  choices: [
                    { title: 'Excel', value: 'excel' },
                    { title: 'Travel', value: 'travel' },
                  ],
                },
              ],
              { actions: [{ type: 'Action.Submit', title: 'Send all', data: { about: 1 } }] },
            ),
          },
          { type: 'Action.Submit', title: 'Send', data: { about: 2 } },
        ],
      }),
    );
    await bot.teams.press(dana, message, 'Send all', { skills: ['excel', 'travel'] });
    expect(bot.last()).toMatchObject({
      type: 'message',
      replyToId: message.id,
      value: { about: 1, note: 'as it was', skills: 'excel,travel' },
    });
    await bot.teams.press(dana, message, 'Send', { note: 'new' });
    expect(bot.last()['value']).toEqual({ about: 2, note: 'new' });
    await expect(bot.teams.press(dana, message, 'Send all', { skills: 'cooking' })).rejects.toThrow(
      'cooking',
    );
  });

  it('is refreshed by the clients it lists, at once where that is wanted', async () => {
    await bot.stop();
    await begin({ autoRefresh: true });
    bot.answer(() => cardAnswer(card([words('For you')])));
    const message = await post(
      dispatch,
      cardMessage([words('For all')], {
        refresh: {
          action: { type: 'Action.Execute', verb: 'refresh', data: { task: 7 } },
          userIds: [sara, omar],
        },
      }),
    );
    await bot.teams.until(() => textsOf(bot.teams.messageAt(message, sara))[0] === 'For you');
    expect(bot.heard).toMatchObject([
      { from: { id: sara }, value: { trigger: 'automatic', action: { data: { task: 7 } } } },
    ]);
    expect(textsOf(bot.teams.messageAt(message, nora))).toEqual(['For all']);
  });
});

describe('a dialog', () => {
  const questions = [
    {
      type: 'Input.Text',
      id: 'what',
      label: 'What?',
      isRequired: true,
      errorMessage: 'Say what.',
      maxLength: 20,
    },
    { type: 'Input.Date', id: 'due', label: 'Due', value: '2026-12-31' },
  ];
  const submit = { actions: [{ type: 'Action.Submit', title: 'Delegate', data: { form: 'delegate' } }] };
  const form = card(questions, submit);
  const opening = (content: object) => ({
    body: {
      task: {
        type: 'continue',
        value: { title: 'New task', card: { contentType: cardContentType, content } },
      },
    },
  });

  const open = async () => {
    const fetches = {
      type: 'Action.Submit',
      title: 'Delegate',
      data: { msteams: { type: 'task/fetch' }, client: 'acme' },
    };
    const message = await post(acme, cardMessage([words('Hello')], { actions: [fetches] }));
    bot.answer(() => opening(form));
    await bot.teams.press(dana, message, 'Delegate');
    return message;
  };

  it('opens from a card, is held back while something is missing, and closes once it is taken', async () => {
    const message = await open();
    expect(bot.last()).toMatchObject({
      name: 'task/fetch',
      replyToId: message.id,
      value: { data: { client: 'acme', msteams: { type: 'task/fetch' } }, context: { theme: 'default' } },
    });
    expect(bot.teams.openDialogOf(dana)).toMatchObject({ title: 'New task', card: form });
    const before = bot.heard.length;
    expect(await bot.teams.submitDialog(dana)).toEqual({ errors: { what: 'Say what.' }, isClosed: false });
    expect(bot.heard).toHaveLength(before);

    bot.answer(() => ({}));
    expect(await bot.teams.submitDialog(dana, { what: 'Book' })).toMatchObject({ isClosed: true });
    expect(bot.last()).toMatchObject({
      name: 'task/submit',
      conversation: { id: `${acme};messageid=${message.id}` },
      value: { data: { form: 'delegate', what: 'Book', due: '2026-12-31' } },
    });
    expect(bot.teams.openDialogOf(dana)).toBeUndefined();
  });

  it('shows what it is answered with: another dialog, then a message', async () => {
    await open();
    bot.answer(() => opening(card([words('That day has passed'), ...questions], submit)));
    expect(await bot.teams.submitDialog(dana, { what: 'Book' })).toMatchObject({ isClosed: false });
    expect(bot.teams.openDialogOf(dana)?.card.body).toHaveLength(3);
    bot.answer(() => ({ body: { task: { type: 'message', value: 'Thank you' } } }));
    expect(await bot.teams.submitDialog(dana, { what: 'Book' })).toMatchObject({
      message: 'Thank you',
      isClosed: true,
    });
  });

  it('opens from the menu of a message, which it is told of, and goes back to its command', async () => {
    const { message } = await bot.teams.say(jonas, acme, 'Could @sara book <this>?');
    bot.answer(() => opening(form));
    await bot.teams.messageAction(dana, message, 'delegate');
    expect(bot.last()).toMatchObject({
      name: 'composeExtension/fetchTask',
      conversation: { id: bot.teams.threadOf(message) },
      value: {
        commandId: 'delegate',
        commandContext: 'message',
        messagePayload: {
          id: message.id,
          body: {
            contentType: 'html',
            content: expect.stringContaining('<at id="0">Sara Okafor</at> book &lt;this&gt;?'),
          },
          from: { user: { displayName: 'Jonas Weber' } },
          linkToMessage: expect.stringContaining(message.id),
        },
      },
    });
    bot.answer(() => ({}));
    await bot.teams.submitDialog(dana, { what: 'Book' });
    expect(bot.last()).toMatchObject({
      name: 'composeExtension/submitAction',
      value: { commandId: 'delegate', commandContext: 'message', data: { form: 'delegate', what: 'Book' } },
    });
  });

  it('opens from the box where one writes', async () => {
    bot.answer(() => opening(form));
    await bot.teams.slashCommand(dana, acme, 'delegate');
    expect(bot.last()).toMatchObject({
      conversation: { id: acme },
      value: { commandId: 'delegate', commandContext: 'compose' },
    });
    expect(bot.teams.openDialogOf(dana)).toMatchObject({ commandId: 'delegate' });
    bot.teams.closeDialog(dana);
    await expect(bot.teams.submitDialog(dana)).rejects.toThrow('no dialog open');
  });
});
