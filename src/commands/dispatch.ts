import type { Temporal } from 'temporal-polyfill';
import { answerCard } from '../cards/answer-card.ts';
import { privateTo, type Audience } from '../cards/audience.ts';
import { incidentCard, problemCard, problemText } from '../cards/problem-card.ts';
import type { PostRef } from '../chat/card.ts';
import type { ChatAdapter } from '../chat/adapter.ts';
import type { Inbound, Reply } from '../chat/inbound.ts';
import type { Database } from '../db/client.ts';
import { withoutValues } from '../db/error-trace.ts';
import { isDomainError, type DomainError } from '../domain/errors.ts';
import type { Locale } from '../domain/locale.ts';
import { inTime } from './in-time.ts';
import { commandIn, helpMeant } from './registry.ts';
import { handle } from './handle.ts';
import type { Session } from './session.ts';
import { postSeenBy, type Draw } from './show-post.ts';
import { refreshStaleProfile } from './refresh-profile.ts';

export interface DispatchOptions {
  readonly db: Database;
  readonly now: () => Temporal.Instant;
  /** Wakes this process's delivery worker: something was committed. */
  readonly wake: () => void;
  readonly log: DispatchLog;
  /** Told of everything that was asked for: what, how it ended, how many milliseconds it took. */
  readonly observe: (what: string, outcome: Outcome, milliseconds: number) => void;
  readonly draw: Draw;
  /** Where links lead, without a trailing slash. */
  readonly publicUrl: string;
}

export type Outcome = 'done' | 'refused' | 'failed';

export interface DispatchLog {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

/**
 * Answers everything people do in chats. The one place where a `DomainError` becomes a private answer, in the reader's
 * language; whatever else goes wrong is logged under a number, and the person is told the number.
 */
export function createDispatch(options: DispatchOptions) {
  const readers = new RecentReaders();

  return (adapter: ChatAdapter) =>
    (event: Inbound): Promise<Reply> => {
      if (event.kind === 'unsupported') return Promise.resolve({ kind: 'nothing' });
      const audience = privateTo(readers.of(event), options.now(), adapter.platform);
      const { publicUrl } = options;
      const session: Session = { adapter, event, profiles: new Map(), publicUrl, audience };
      const reply = event.kind === 'view' ? view(session, event.post) : answer(session);
      return inTime(reply, () => answerCard(audience, audience.t('pending.working')));
    };

  /** What the message says; where that cannot be found out, the client goes on showing what it has. */
  async function view({ adapter, event }: Session, ref: PostRef): Promise<Reply> {
    try {
      const wish = { now: options.now(), viewers: adapter.viewers };
      const card = await postSeenBy(event, ref, options.db, options.draw, wish);
      return card ? { kind: 'view', card } : { kind: 'nothing' };
    } catch (error) {
      options.log.error({ delivery: event.deliveryKey, error: withoutValues(error) }, 'a view failed');
      return { kind: 'nothing' };
    }
  }

  /** Whoever presses a button sees what became of the message it stood in. */
  async function answer(session: Session): Promise<Reply> {
    const reply = await answerAlone(session);
    const { event } = session;
    if (reply.kind !== 'card' || event.kind !== 'action' || event.post === undefined) return reply;
    const seen = await view(session, event.post);
    return seen.kind === 'view' ? { ...reply, pressed: seen.card } : reply;
  }

  async function answerAlone(session: Session): Promise<Reply> {
    const { event } = session;
    const started = performance.now();
    const about = {
      platform: event.platform,
      workspace: event.workspace,
      delivery: event.deliveryKey,
      what: nameOf(event),
    };
    const note = (outcome: Outcome) => {
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      options.observe(about.what, outcome, milliseconds);
      return { ...about, agency: session.agencyId, outcome, milliseconds };
    };
    try {
      const reply = await handle(session, options.db, options.now);
      options.wake();
      options.log.info(note('done'), 'answered');
      readers.remember(event, session.audience);
      void refreshStaleProfile(session, options);
      return reply;
    } catch (error) {
      if (isDomainError(error)) {
        options.log.info({ ...note('refused'), problem: error.code }, 'answered');
        return refusal(event, error, session.audience);
      }
      const incident = crypto.randomUUID().slice(0, 8);
      options.log.error({ ...note('failed'), incident, error: withoutValues(error) }, 'failed');
      return event.kind === 'form'
        ? { kind: 'form-errors', errors: { '': session.audience.t('problem.unexpected', { incident }) } }
        : { kind: 'card', card: incidentCard(incident, session.audience) };
    }
  }
}

/** How people read, kept for the moment in which the database does not say. */
class RecentReaders {
  readonly #readers = new Map<string, { locale: Locale; timeZone: string }>();
  readonly #atMost = 5000;

  of({ platform, who }: Inbound): { locale: Locale; timeZone: string } {
    return this.#readers.get(`${platform} ${who.account}`) ?? { locale: 'en', timeZone: 'UTC' };
  }

  remember({ platform, who }: Inbound, { locale, timeZone }: Audience): void {
    const [oldest] = this.#readers.keys();
    if (oldest !== undefined && this.#readers.size >= this.#atMost) this.#readers.delete(oldest);
    this.#readers.set(`${platform} ${who.account}`, { locale, timeZone });
  }
}

/** A form stays open with what was written in it; anything else gets a card with the right form of the command. */
function refusal(event: Inbound, error: DomainError, audience: Audience): Reply {
  if (event.kind === 'form')
    return { kind: 'form-errors', errors: { [error.question ?? '']: problemText(error, audience) } };
  const meant = event.kind === 'command' ? helpMeant(event.text) : [];
  return { kind: 'card', card: problemCard(error, audience, meant) };
}

/** What was asked for, in words of ours: what people type never reaches a log. */
function nameOf(event: Inbound): string {
  switch (event.kind) {
    case 'command':
      return commandIn(event.text)?.command.words ?? 'help';
    case 'action':
      return `press:${event.action}`;
    case 'form':
      return `submit:${event.form}`;
    case 'shortcut':
      return `shortcut:${event.shortcut}`;
    default:
      return event.kind;
  }
}
