import { Refused } from '../../../src/playground/slack-error.ts';
import { until, type Happenings } from '../../../src/playground/waiting.ts';
import { submitDialog } from './acts/dialogs.ts';
import { pickMessageAction, pickSlashCommand } from './acts/extension.ts';
import { changeInstallation, changeMembership, renameChannel, renameTeam } from './acts/installation.ts';
import { pressMessage, refreshMessage } from './acts/presses.ts';
import { say } from './acts/sayings.ts';
import type { Call, MessageRef, SeenMessage, TeamsDriver, Violation } from './driver.ts';
import { picture } from './picture.ts';
import { partsOf, threadId } from './wire.ts';
import type { World } from './world.ts';

export const createDriver = (
  world: World,
  records: {
    readonly happenings: Happenings;
    readonly calls: readonly Call[];
    readonly violations: Violation[];
    readonly warnings: readonly Violation[];
  },
): TeamsDriver => {
  const { directory, timeline, dialogs, outbound, toasts, notices } = world;
  const { happenings, calls, violations, warnings } = records;

  const seen = (conversation: string, thread?: string, viewer?: string): readonly SeenMessage[] => {
    const parts = partsOf(conversation);
    const where = directory.conversation(parts.id);
    if (!where) throw new Refused(`There is no conversation ${conversation} in this tenant.`);
    return timeline.read(where.id, { thread: thread ?? parts.thread, viewer });
  };
  const personalOf = (as: string): string => directory.personalWith(directory.personOf(as)).id;
  const found = ({ conversation, id }: MessageRef) => timeline.find(partsOf(conversation).id, id);

  return {
    calls,
    violations,
    warnings,
    forgive: () => violations.splice(0),
    say: (as, conversation, text, options) => say(world, as, conversation, text, options),
    mention: (as, channel, text, options) =>
      say(world, as, channel, `@${world.tenant.bot.name} ${text}`, options),
    press: (as, message, which, inputs) => pressMessage(world, as, message, which, inputs),
    refresh: (as, message) => refreshMessage(world, as, message),
    openDialogOf: (as) => dialogs.of(directory.personOf(as).account)?.shown,
    submitDialog: (as, values, which) => submitDialog(world, as, values, which),
    closeDialog: (as) => dialogs.close(as),
    messageAction: (as, message, commandId) => pickMessageAction(world, as, message, commandId),
    slashCommand: (as, conversation, commandId, options = {}) =>
      pickSlashCommand(world, as, { conversation, ...options }, commandId),
    install: (conversation, by) => changeInstallation(world, conversation, by, 'add'),
    uninstall: (conversation, by) => changeInstallation(world, conversation, by, 'remove'),
    addMember: (conversation, account) => changeMembership(world, conversation, account, 'added'),
    removeMember: (conversation, account) => changeMembership(world, conversation, account, 'removed'),
    renameChannel: (channel, name, by) => renameChannel(world, channel, name, by),
    renameTeam: (team, name, by) => renameTeam(world, team, name, by),
    blockBot(as) {
      directory.personalWith(directory.personOf(as)).isBlocked = true;
    },
    deleteMessage(ref) {
      const message = found(ref);
      if (!message) throw new Refused(`There is no message ${ref.id} in ${ref.conversation}.`);
      timeline.remove(message);
    },
    personalOf,
    threadOf(ref) {
      const message = found(ref);
      return threadId(partsOf(ref.conversation).id, message?.thread ?? ref.id);
    },
    messagesIn: (conversation, { thread } = {}) => seen(conversation, thread),
    messagesSeenBy: (as, conversation, { thread } = {}) => seen(conversation, thread, as),
    personalMessagesOf: (as) => seen(personalOf(as), undefined, as),
    messageAt(ref, as) {
      const message = found(ref);
      return message && timeline.seen(message, as);
    },
    toastsOf: (as) => toasts.of(as),
    noticesOf: (as) => notices.of(as),
    until: (look, { withinMs = 5000 } = {}) =>
      until(look, { happenings, withinMs, explain: () => picture(world, calls) }),
    deliver: (activity, { authorization } = {}) => outbound.deliver(activity, authorization),
    redeliver: () => outbound.redeliver(),
  };
};
