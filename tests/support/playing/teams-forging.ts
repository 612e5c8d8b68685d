import { z } from 'zod';
import type { Teams } from '../teams/teams-server.ts';
import { tenant } from '../teams/tenant.ts';
import { attachmentSchema, cardFrom } from '../teams/wire.ts';
import { lookForNews } from './news.ts';
import type { Forger, Player } from './player.ts';
import { complaintsIn } from './teams-cards.ts';

const dialogAgain = z.object({ task: z.object({ value: z.object({ card: attachmentSchema }) }) });

/** Sends the product what only Teams sends. */
export const teamsForger = (teams: Teams, serviceUrl: string): Forger => {
  const invoke = ({ id, direct }: Player, channel: string, name: string, value: object) =>
    teams.deliver({
      type: 'invoke',
      name,
      value,
      id: `f:${crypto.randomUUID()}`,
      channelId: 'msteams',
      serviceUrl,
      from: { id, name: 'forger' },
      recipient: { id: `28:${tenant.bot.appId}`, name: tenant.bot.name },
      conversation: {
        id: channel,
        conversationType: channel === direct ? 'personal' : 'channel',
        tenantId: tenant.id,
      },
      channelData: { tenant: { id: tenant.id } },
    });

  return {
    async press(player, channel, action, value) {
      const news = lookForNews(() => player.whispersIn(channel));
      await invoke(player, channel, 'adaptiveCard/action', {
        action: { type: 'Action.Execute', verb: action, data: { action, value } },
        trigger: 'manual',
      });
      return teams.until(news);
    },

    async submit(player, channel, form, subject, values) {
      const words = { locale: 'en', title: 'Forged', submit: 'Submit', cancel: 'Cancel', missing: 'Missing' };
      const elements = Object.keys(values).map((name) => ({
        kind: 'words',
        name,
        label: name,
        maxLength: 3000,
      }));
      const data = { ...values, $form: { id: form, subject, ...words, elements } };
      const { body } = await invoke(player, channel, 'task/submit', { data, context: { theme: 'default' } });
      const again = dialogAgain.safeParse(body).data?.task.value.card.content;
      const card = cardFrom(again);
      return card && complaintsIn(card);
    },
  };
};
