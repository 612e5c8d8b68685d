import type { App, BlockAction, ButtonAction, SlackViewAction } from '@slack/bolt';
import { card, form, moreFields, shortForm, understood, wordsFor } from './example-blocks.ts';

/** What the product was sent, as the browser test wants to know it. */
export interface Heard {
  readonly actions: string[];
  readonly shortcuts: string[];
  readonly submissions: SlackViewAction['view']['state']['values'][];
}

/** A small product with something of each kind that the page must draw and play. */
export const configureProduct =
  (heard: Heard) =>
  (app: App): void => {
    app.command('/delegate', async ({ ack, command, client }) => {
      const { text, channel_id: channel, user_id: user, trigger_id } = command;
      const words = wordsFor(user);
      if (text === '') {
        await ack();
        await client.views.open({ trigger_id, view: form(words, shortForm(words), channel) });
        return;
      }
      await ack({ text: words.understood, blocks: understood(words, text) });
      await client.chat.postMessage({ channel, text, blocks: card(words, text) });
    });

    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions' },
      async ({ ack, action, body, client }) => {
        heard.actions.push(action.action_id);
        await ack();
        const words = wordsFor(body.user.id);
        const { channel, message, view } = body;
        if (action.action_id === 'claim' && channel && message) {
          const claimed = card(words, action.value ?? '', body.user.id);
          await client.chat.update({
            channel: channel.id,
            ts: message.ts,
            text: words.claimed,
            blocks: claimed,
          });
          await client.chat.postMessage({
            channel: channel.id,
            thread_ts: message.ts,
            text: `${words.claimed} <@${body.user.id}>`,
          });
        }
        if (action.action_id === 'more' && view) {
          const blocks = [...shortForm(words).slice(0, 2), ...moreFields(words)];
          await client.views.update({ view_id: view.id, view: form(words, blocks, view.private_metadata) });
        }
      },
    );

    app.view('delegate', async ({ ack, body, view, client }) => {
      const words = wordsFor(body.user.id);
      const title = view.state.values['title']?.['words']?.value ?? '';
      heard.submissions.push(view.state.values);
      if (title.includes('50h')) {
        await ack({ response_action: 'errors', errors: { title: words.tooLong } });
        return;
      }
      await ack();
      const channel = view.private_metadata;
      await client.chat.postMessage({ channel, text: title, blocks: card(words, title) });
    });

    app.shortcut('delegate_message', async ({ ack, shortcut }) => {
      heard.shortcuts.push(shortcut.callback_id);
      await ack();
    });

    app.event('app_home_opened', async () => undefined);
    app.event('app_mention', async () => undefined);
  };
