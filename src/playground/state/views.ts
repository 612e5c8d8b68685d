import type { ModalView } from '@slack/types';
import { complete } from '../block-kit/interactive.ts';
import { limits } from '../block-kit/limits.ts';
import type { BotDescription, PersonDescription, TeamDescription } from '../description.ts';
import { freshId } from '../ids.ts';
import type { Change } from '../protocol.ts';
import { SlackError } from '../slack-error.ts';
import type { WireView } from '../wire.ts';

/** The dialogs that are open, as a stack for each person. */
export interface Views {
  /** The topmost view of a person. */
  top(person: PersonDescription): WireView | undefined;
  depth(person: PersonDescription): number;
  /** Opens a dialog, in place of one that may be open. */
  open(person: PersonDescription, view: ModalView): WireView;
  /** @throws SlackError `push_limit_reached`, or `not_found` when nothing is open */
  push(person: PersonDescription, view: ModalView): WireView;
  /** @throws SlackError `not_found` when it is no longer open, `hash_conflict` when `hash` is not its present one */
  update(id: string, view: ModalView, hash?: string): WireView;
  byExternalId(externalId: string): WireView | undefined;
  /** Closes one view, if it is open, or without an id the whole stack; what was closed, topmost first. */
  close(person: PersonDescription, id?: string): readonly WireView[];
}

export const createViews = (
  { team, bot }: { readonly team: TeamDescription; readonly bot: BotDescription },
  now: () => number,
  tell: (change: Change) => void,
): Views => {
  const stacks = new Map<string, { readonly person: PersonDescription; views: readonly WireView[] }>();

  const viewsOf = (person: PersonDescription): readonly WireView[] => stacks.get(person.id)?.views ?? [];

  const show = (person: PersonDescription, views: readonly WireView[]): void => {
    if (views.length > 0) stacks.set(person.id, { person, views });
    else stacks.delete(person.id);
    tell({ kind: 'view', person: person.id });
  };

  const asWire = (person: PersonDescription, view: ModalView, id: string, below?: WireView): WireView => ({
    id,
    team_id: (person.team ?? team).id,
    type: 'modal',
    blocks: complete(view.blocks),
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    state: { values: {} },
    hash: `${Math.floor(now() / 1000)}.${freshId('', 8)}`,
    title: { emoji: true, ...view.title },
    submit: view.submit ? { emoji: true, ...view.submit } : null,
    close: view.close ? { emoji: true, ...view.close } : null,
    clear_on_close: view.clear_on_close ?? false,
    notify_on_close: view.notify_on_close ?? false,
    previous_view_id: below?.id ?? null,
    root_view_id: below?.root_view_id ?? id,
    app_id: bot.appId,
    external_id: view.external_id ?? '',
    app_installed_team_id: team.id,
    bot_id: bot.botId,
  });

  return {
    top: (person) => viewsOf(person).at(-1),
    depth: (person) => Math.max(0, viewsOf(person).length - 1),
    open(person, view) {
      const opened = asWire(person, view, freshId('V'));
      show(person, [opened]);
      return opened;
    },
    push(person, view) {
      const views = viewsOf(person);
      const below = views.at(-1);
      if (!below) throw new SlackError('not_found');
      if (views.length >= limits.modal.depth) throw new SlackError('push_limit_reached');
      const pushed = asWire(person, view, freshId('V'), below);
      show(person, [...views, pushed]);
      return pushed;
    },
    update(id, view, hash) {
      for (const { person, views } of stacks.values()) {
        const index = views.findIndex((each) => each.id === id);
        const present = views[index];
        if (!present) continue;
        if (hash !== undefined && hash !== present.hash) throw new SlackError('hash_conflict');
        const updated = asWire(person, view, id, views[index - 1]);
        show(person, views.with(index, updated));
        return updated;
      }
      throw new SlackError('not_found');
    },
    byExternalId: (externalId) =>
      [...stacks.values()].flatMap(({ views }) => views).find((view) => view.external_id === externalId),
    close(person, id) {
      const views = viewsOf(person);
      const kept = id === undefined ? [] : views.filter((view) => view.id !== id);
      if (kept.length < views.length) show(person, kept);
      return views.filter((view) => !kept.includes(view)).toReversed();
    },
  };
};
