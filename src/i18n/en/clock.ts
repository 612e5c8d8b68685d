/** Tracking time: timers, time logged by hand, memos, and what is on record. */
export const clock = {
  'button.start-timer': 'Start timer',
  'button.stop-timer': 'Stop timer',
  'button.add-memo': 'Add memo',
  'button.switch-timer': 'Switch to {task}',
  'button.keep-timer': 'Keep',

  'field.worked': 'Worked',
  'field.timer': 'Timer',

  'clock.running-since': 'running since {since}',
  'clock.worked-of-cap': '{worked} of {cap}',
  'clock.started': 'The timer for {task} · {title} is running.',
  'clock.runs-already': 'The timer for {task} · {title} is running already, since {since} ({duration}).',
  'clock.running': 'The timer for {task} · {title} has been running since {since} ({duration}).',
  'clock.stopped': 'The timer for {task} · {title} has stopped: {span}, {duration}.',
  'clock.stopped-provisionally':
    'No entry is longer than 16 hours, so it was cut there. It counts once you confirm or correct it.',
  'clock.memo-wanted': 'What did you do? A memo is still missing.',
  'clock.memo-wanted-of': '{entry}: a memo is still missing.',
  'clock.memo-noted': 'The memo is noted for {task} · {title}, {span}, {duration}.',
  'clock.nothing-runs': 'No timer of yours is running.',
  'clock.nothing-runs-there': 'No timer of yours is running for {task} · {title}.',
  'clock.last-entry': 'Your last entry: {task} · {title}, {span}, {duration}.',
  'clock.runs-for-other':
    'Your timer is running for another client, {client}: {task} · {title}, since {since} ({duration}).',
  'clock.still-runs': 'Your timer for {task} · {title} is still running, since {since} ({duration}).',
  'clock.logged': 'Logged by hand for {task} · {title}: {span}, {duration}.',
  'clock.manual': 'logged by hand',
  'clock.unconfirmed': 'not confirmed yet, so it does not count',
  'clock.corrected': 'corrected',
  'clock.no-memo': 'memo missing',

  'clock.heading': 'Your time',
  'clock.today': 'Today',
  'clock.since': '{client} since {since}',
  'clock.total': '{what}: {duration}',
  'clock.task-total': '{task} · {title}: {duration}',
  'clock.entry': '{span} · {task} · {title} · {duration}',
  'clock.recent': 'Latest entries',
  'clock.week-over':
    '{client}: the period from {from} to {to} is over. Submit your hours, so that they can be reviewed.',
  'clock.correct': 'Correct an entry',

  'form.memo-title': 'Memo for {task}',
  'form.memo-words': 'What did you do?',
  'form.memo-hint': 'The client reads it on the statement.',

  'settings.memo': 'Time tracking',
  'settings.memo-required': 'Every entry needs a memo',
  'settings.timer-check': 'Hours until a running timer is asked about',
  'settings.timer-check-hint': 'Its assistant is then asked whether they are still working. From 1 to 16.',

  'help.time-start': 'starts your timer for a task of yours, and stops the one that runs',
  'help.time-stop': 'stops your timer; the words behind it are the memo',
  'help.time-status': 'shows your timer, your hours and what is missing',
  'help.time-log':
    'records time you have worked: how long, or from when to when; today, unless you name a day; and what you did',

  'problem.which-task': 'Which task? Put its number first. /tasks lists yours.',
  'problem.not-under-way': '{task} is {status}. Time is tracked while somebody works on a task.',
  'problem.time-missing':
    'How long was it? Write it behind the number, like 1h30m, 90m, 1:30 or 9:00-10:30. Nothing was recorded.',
  'problem.time-unreadable':
    'I could not read “{words}” as a time. Write it like 1h30m, 90m, 1:30 or 9:00-10:30. Nothing was recorded.',
  'problem.minutes-beside-hours':
    '“{words}” is not clear: beside hours there are at most 59 minutes. Write 2h30m, or 150m. Nothing was recorded.',
  'problem.time-negative':
    '“{words}” is less than nothing. To take time back, correct the entry: /time status has the button. Nothing was recorded.',
  'problem.time-zero': 'That is no time at all. Nothing was recorded.',
  'problem.time-too-long':
    'No entry is longer than {limit, plural, one {# hour} other {# hours}}. Log it in parts. Nothing was recorded.',
  'problem.time-in-future':
    '{at} is still to come, and only time that has passed can be recorded. Was it on another day? Then name it. Nothing was recorded.',
  'problem.before-open-period':
    'What was before {since} has been handed in already. Time can be recorded since then; for anything earlier, ask a manager to correct it. Nothing was recorded.',
  'problem.no-room-that-day':
    'On {day} there is no free stretch that long between your other entries. Say from when to when it was, like 9:00-10:30. Nothing was recorded.',
  'problem.time-overlaps':
    'You have an entry at that time already: {task}, {span}. Nobody works on two things at once. Nothing was recorded.',
  'problem.time-overlaps-timer':
    'Your timer for {task} has been running since {since}. Nobody works on two things at once. Nothing was recorded.',
  'problem.memo-missing': 'What did you do? Write it behind the time. Nothing was recorded.',
  'problem.no-such-entry': 'You have no such entry.',
  'problem.memo-settled':
    'This entry has a memo, or it was corrected or charged meanwhile. To change it, correct the entry: /time status has the button.',
  'problem.hours-unreadable': '“{words}” does not fit here. Write a whole number from 1 to {limit, number}.',
} as const;
