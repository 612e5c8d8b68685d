/** Weekly digests and the morning list. */
export const digests = {
  'button.my-tasks': 'My tasks',
  'button.all-clients': 'All clients',

  'digest.as-of': 'As of {at}; it stays like this.',
  'digest.more': '{count, plural, one {and # more} other {and # more}}',
  'digest.corrected': 'Corrected since: the week of {days} was {was}, now {now}.',
  'digest.corrected-of': 'Corrected since: {client}, the week of {days}, was {was}, now {now}.',

  'digest.client-heading': '{client}: week of {days}',
  'digest.used': 'Used in the week',
  'digest.delivered':
    '{count, plural, =0 {Nothing was delivered in the week.} one {Delivered in the week:} other {Delivered in the week (#):}}',
  'digest.waiting':
    '{count, plural, =0 {Nothing waits for you.} one {This waits for you:} other {These # wait for you:}}',
  'digest.awaits-answer': '{task} · {title}: a question to answer',
  'digest.awaits-acceptance': '{task} · {title}: delivered, and not accepted yet',
  'digest.awaits-more-time': '{task} · {title}: more time was asked for',
  'digest.awaits-review': 'Hours of {days}: to be approved by {by}',

  'digest.own-heading': 'Your week of {days}: {hours}',
  'digest.worked': 'Worked',
  'digest.due':
    '{count, plural, =0 {Nothing of yours is due this week.} one {Due this week:} other {Due this week (#):}}',
  'digest.unsubmitted': 'Not submitted yet:',
  'digest.unsubmitted-week': '{client}, {days}: goes to the client as it is on {by}',

  'digest.desk-heading': 'The desk in the week of {days}',
  'digest.used-column': 'Used',
  'digest.weekly-column': 'Per week',
  'digest.overdue-column': 'Overdue',
  'digest.weekly-note':
    'Used is what was charged in the week, per week the average of the last 4 weeks. The most pressing clients come first.',
  'digest.more-clients': '{count, plural, one {and # more client} other {and # more clients}}',
  'digest.assistants': 'Assistants',
  'digest.assistant': '{name}: {hours}; {held, plural, =0 {no task} one {# task} other {# tasks}} in hand',
  'digest.unclaimed': 'Waiting to be claimed',
  'digest.claimed':
    '{count, plural, one {# task was claimed} other {# tasks were claimed}}; median wait {median}, longest {longest}.',
  'digest.none-claimed': 'No task was claimed.',
  'digest.open':
    '{count, plural, one {# task waits} other {# tasks wait}} now; the longest wait so far is {longest}.',
  'digest.none-open': 'No task waits now.',
  'digest.file': 'All clients in the week of {days}: {csv}',
  'digest.file-until': 'The link works until {until}, for whoever has it.',
  'download.digest-what-to-do':
    'Links to digests work for a day. Press All clients below the digest: the answer has a new one.',

  'morning.heading': 'Your list for {day}',
  'morning.overdue': 'Overdue',
  'morning.today': 'Due today',
  'morning.soon': 'Due next',
  'morning.changes': 'Sent back with changes',
  'morning.answered': 'Answered since',
  'morning.task': '{task} · {title} ({client})',
  'morning.task-due': '{task} · {title} ({client}), due {due}',
  'morning.done': '✓ {line}, done',
} as const;
