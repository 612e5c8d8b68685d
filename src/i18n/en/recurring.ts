/** Recurring tasks. What `repeat.` says of days is read again by the grammar of repetitions. */
export const recurring = {
  'repeat.at': '{days} at {time}',
  'repeat.day': '{interval, plural, one {Every day} other {Every # days}}',
  'repeat.working-days': 'Every working day',
  'repeat.week': '{interval, plural, one {Every {weekdays}} other {Every # weeks on {weekdays}}}',
  'repeat.month-day':
    '{interval, plural, one {Every month} other {Every # months}} on the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'repeat.last-day': '{interval, plural, one {Every month} other {Every # months}} on the last day',
  'repeat.month-weekday':
    '{interval, plural, one {Every month} other {Every # months}} on the {nth, select, first {first} second {second} third {third} fourth {fourth} other {last}} {weekday}',
  'repeat.month-working-day':
    '{interval, plural, one {Every month} other {Every # months}} on the {nth, select, first {first} second {second} third {third} fourth {fourth} other {last}} working day',
  'repeat.year': '{interval, plural, one {Every year} other {Every # years}} on {date}',
  'repeat.due': '{days, plural, =0 {the same day} one {# day later} other {# days later}}, {time}',
  'repeat.not-due': 'no due date',

  'field.repeat': 'Repeats',
  'field.next': 'Next',

  'recurring.created':
    '{title} comes again and again: {repeat}, first on {first}. The first task is made then.',
  'recurring.edited': '{title} is changed.',
  'recurring.skipped': '{title}: {day} is skipped.',
  'recurring.not-skipped': '{title}: {day} is not skipped.',
  'recurring.paused': '{title} is paused. No task is made until it is resumed.',
  'recurring.resumed': '{title} goes on.',
  'recurring.ended': '{title} has ended. The tasks that were made of it stay.',
  'recurring.as-it-is': '{title}: this is how it stands now.',
  'recurring.is-paused': 'paused',
  'recurring.skips': '{days} skipped',
  'recurring.zone': 'Times by the clocks of {zone}.',
  'recurring.shift-before': 'On a day that is not worked it comes on the working day before.',
  'recurring.shift-after': 'On a day that is not worked it comes on the working day after.',
  'recurring.list':
    '{count, plural, =0 {Nothing is delegated again and again} one {# recurring task} other {# recurring tasks}}',
  'recurring.more': 'There are more; these come next.',
  'recurring.hint':
    'To have something done again and again, say so: /delegate Send the report every Monday 9:00',

  'button.recurring-tasks': 'Recurring tasks',
  'button.skip-recurring': 'Skip next',
  'button.unskip-recurring': 'Do not skip',
  'button.pause-recurring': 'Pause',
  'button.resume-recurring': 'Resume',
  'button.end-recurring': 'End',
  'confirm.end-recurring': 'End this recurring task?',
  'confirm.end-recurring-text': 'No further task is made of it. It cannot be taken back.',
  'confirm.end-recurring-yes': 'End it',

  'form.recurring-title': 'Recurring task',
  'form.repeat': 'Repeat',
  'form.repeat-hint': 'In words, for example “every Monday 9:00” or “last working day of the month”.',
  'form.recurring-shift': 'On a day that is not worked',
  'form.shift-none': 'It comes all the same',
  'form.shift-before': 'On the working day before',
  'form.shift-after': 'On the working day after',
  'form.recurring-due': 'Each is due',
  'form.due-never': 'No due date',
  'form.due-after': '{days, plural, =0 {The same day} one {# day later} other {# days later}}',

  'help.tasks-recurring': 'shows what is delegated again and again',

  'news.recurring-paused':
    '{title}, for {client}, was to be delegated again, and is paused: {why, select, person {{creator} may no longer delegate for {client}} channel {assistants have no channel in which somebody would see it} other {nobody has resumed it}}.',
  'news.recurring-goes-on': '{title}, for {client}, was paused, and is no more.',

  'problem.two-repetitions': 'A task has one repetition; I read several: {words}.',
  'problem.repetition-unreadable':
    'I could not read “{words}” as a repetition. Write it like “every Monday 9:00”, “every 2 weeks on Friday” or “last working day of the month”.',
  'problem.repetition-with-due':
    'I read both a repetition (“{repetition}”) and a date (“{due}”). A task that repeats has no single due date; a time, as in “by 17:00”, is possible.',
  'problem.repetition-with-due-day':
    'A task that repeats has no single due day. Leave the day out; a due time counts for each.',
  'problem.no-such-recurrence':
    'There is no such recurring task that you can change. /tasks recurring lists yours.',
  'problem.recurrence-ended': '“{title}” has ended.',
} as const;
