import type { Temporal } from 'temporal-polyfill';
import type { Button } from '../../chat/card.ts';
import { lacksSkills, type Person } from '../../domain/people.ts';
import { isUnderWay, type Task } from '../../domain/task.ts';
import { moment, taskNumber, type Audience } from '../audience.ts';
import { detailsButton, detailsText, fields, said, verbButton, verbButtonsOf } from '../tasks/task-parts.ts';
import type { Told } from './pings-card.ts';

/** A task of which more counts than what is in it. */
interface TaskMatter {
  readonly task: Task;
  /** Since when it is in its state. */
  readonly since: Temporal.Instant;
  /** Since when its holder has shown no sign of work; null where they have since they were asked, or are at it. */
  readonly quietSince: Temporal.Instant | null;
  /** When it goes back to the queue, or counts as accepted, unless somebody does something; null where it does not. */
  readonly byItselfAt: Temporal.Instant | null;
}

/** What somebody is told of a task; without a reader, a channel. */
export type TellsOfTask = (task: Task, audience: Audience, reader?: Person) => Told;

export type TellsOfMatter = (matter: TaskMatter, audience: Audience, reader?: Person) => Told;

export const unclaimedTold: TellsOfTask = (task, audience, reader) => {
  if (task.status !== 'open') return presentState(task, audience);
  const mayClaim = !reader || (reader.isAssistant && lacksSkills(reader, task.skills).length === 0);
  return {
    text: sentences(audience.t('ping.unclaimed', named(task)), urgency(task, audience)),
    details: [fields(['client', 'due', 'cap', 'skills', 'preferred'], task, audience), ...detailsText(task)],
    buttons: [...(mayClaim ? [verbButton('claim', task, audience)] : []), detailsButton(task, audience)],
  };
};

export const dueSoonTold: TellsOfTask = (task, audience, reader) => {
  const { t, now } = audience;
  if (task.holderId !== reader?.id) return noLongerYours(task, audience);
  if (!task.due || !isUnderWay(task.status)) return presentState(task, audience);
  if (now.epochMilliseconds >= task.due.epochMilliseconds) return overdueTold(task, audience, reader);
  return {
    text: sentences(
      t('ping.due-soon', { ...named(task), due: moment(task.due, audience) }),
      urgency(task, audience),
      task.status === 'waiting for client' ? t('ping.waits') : '',
    ),
    buttons: workButtons(task, audience),
  };
};

export const overdueTold: TellsOfTask = (task, audience, reader) => {
  const { t, now } = audience;
  if (!task.due || !(task.status === 'open' || isUnderWay(task.status))) return presentState(task, audience);
  const about = { ...named(task), due: moment(task.due, audience) };
  const isOver = now.epochMilliseconds >= task.due.epochMilliseconds;
  const said = isOver ? t('ping.overdue', about) : t('ping.due-soon', about);
  if (task.holderId === reader?.id)
    return { text: sentences(said, urgency(task, audience)), buttons: workButtons(task, audience) };
  const isClients = reader !== undefined && isOfClient(reader, task);
  return {
    text: isClients
      ? sentences(said, isWaiting(task) ? t('ping.waits-for-you') : whoHasIt(task, audience))
      : sentences(t('ping.of-client', { client: task.clientName, said }), whoHasIt(task, audience)),
    buttons: [...(isClients ? verbButtonsOf(['answer'], task, audience) : []), detailsButton(task, audience)],
  };
};

export const quietClaimTold: TellsOfMatter = ({ task, quietSince, byItselfAt }, audience, reader) => {
  const { t } = audience;
  if (task.holderId !== reader?.id) return noLongerYours(task, audience);
  if (!isUnderWay(task.status) || isWaiting(task)) return presentState(task, audience);
  if (!quietSince)
    return { text: t('ping.quiet-over', named(task)), buttons: [detailsButton(task, audience)] };
  return {
    text: sentences(
      t('ping.quiet-claim', { ...named(task), since: moment(quietSince, audience) }),
      byItselfAt ? t('ping.release', { at: moment(byItselfAt, audience) }) : '',
    ),
    buttons: [keepButton(task, audience), ...verbButtonsOf(['submit', 'ask', 'return'], task, audience)],
  };
};

export const waitingTold: TellsOfMatter = ({ task, since }, audience, reader) => {
  const { t } = audience;
  if (!isWaiting(task)) return presentState(task, audience);
  const about = { ...named(task), who: task.holder?.name ?? '', since: moment(since, audience) };
  if (!reader || !isOfClient(reader, task))
    return {
      text: t('ping.unanswered', { ...about, client: task.clientName }),
      buttons: [detailsButton(task, audience)],
    };
  return {
    text: t('ping.waiting-for-client', about),
    details: said({ kind: 'note', text: t('ping.question') }, task.lastWords.ask?.words),
    buttons: verbButtonsOf(['answer'], task, audience),
  };
};

export const toAcceptTold: TellsOfMatter = ({ task, since, byItselfAt }, audience) => {
  const { t } = audience;
  if (task.status !== 'submitted') return presentState(task, audience);
  return {
    text: sentences(
      t('ping.to-accept', { ...named(task), since: moment(since, audience) }),
      byItselfAt ? t('ping.accept', { at: moment(byItselfAt, audience) }) : '',
    ),
    details: said({ kind: 'note', text: t('task.result') }, task.lastWords.submit?.words),
    buttons: verbButtonsOf(['accept', 'request-changes'], task, audience),
  };
};

const named = ({ number, title }: Task) => ({ task: taskNumber(number), title });

const sentences = (...said: readonly string[]): string => said.filter((text) => text !== '').join(' ');

const urgency = ({ isUrgent }: Task, { t }: Audience): string => (isUrgent ? t('ping.urgent') : '');

const isWaiting = ({ status }: Task): boolean => status === 'waiting for client';

/** Whoever delegated it answers for the client, too. */
const isOfClient = ({ id, clientIds }: Person, { clientId, creator }: Task): boolean =>
  clientIds.includes(clientId) || creator.id === id;

const workButtons = (task: Task, audience: Audience): Button[] =>
  verbButtonsOf(['submit', 'ask'], task, audience);

/** **Still on it** */
const keepButton = ({ number }: Task, { t }: Audience): Button => ({
  kind: 'button',
  action: 'keep-task',
  value: String(number),
  label: t('button.keep'),
  style: 'primary',
});

/** Names, not mentions: whoever is named has no message to look at. */
const whoHasIt = ({ holder, status }: Task, { t }: Audience): string =>
  holder ? t('dispatch.held', { who: holder.name, status: t(`status.${status}`) }) : t('dispatch.open');

/** It is no longer as it was when there was something to be said of it. */
const presentState = (task: Task, audience: Audience): Told => {
  const { t } = audience;
  const status = t(`status.${task.status}`);
  return {
    text:
      task.holder && (task.status === 'submitted' || isUnderWay(task.status))
        ? t('ping.held-now', { ...named(task), who: task.holder.name, status })
        : t('ping.now', { ...named(task), status }),
    buttons: [detailsButton(task, audience)],
  };
};

const noLongerYours = (task: Task, { t }: Audience): Told => ({
  text: t('task.no-longer-yours', named(task)),
});
