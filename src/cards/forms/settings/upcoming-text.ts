import { cut } from '../../../chat/cut.ts';
import type { FormElement } from '../../../chat/form.ts';
import type { UpcomingPing } from '../../../domain/pings/upcoming.ts';
import { moment, taskNumber, type Audience } from '../../audience.ts';

/** As much of a name as fits into a line, in characters. */
const nameLength = 40;

/** What will be sent next to whom, and when: a line for each. */
export function upcomingText(upcoming: readonly UpcomingPing[], audience: Audience): FormElement {
  const { t } = audience;
  const lines = upcoming.map((ping) => upcomingLine(ping, audience));
  return {
    kind: 'text',
    text: [
      { kind: 'strong', text: t('upcoming.heading') },
      ...(lines.length > 0 ? lines : [t('upcoming.nothing')]).map((line) => `\n${line}`),
    ],
  };
}

function upcomingLine({ at, kind, recipient, task, client }: UpcomingPing, audience: Audience): string {
  const { t } = audience;
  const about = task === null ? client && cut(client, nameLength) : taskNumber(task);
  const what = t(`reminder.${kind}`);
  return t('upcoming.line', {
    at: moment(at, audience),
    who: recipient === null ? t('channel.unnamed') : cut(recipient, nameLength),
    what: about === null ? what : t('upcoming.about', { what, about }),
  });
}
