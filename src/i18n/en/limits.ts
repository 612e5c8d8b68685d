/** Forgotten timers, time caps, and asking for more. */
export const limits = {
  'button.still-working': 'Still working',
  'button.stop-then': 'Stop at {at}',
  'button.stop-at': 'Stop at …',
  'button.confirm-time': 'Confirm',
  'button.correct-time': 'Correct',
  'button.ask-for-more': 'Ask for more',
  'button.allow-more': 'Allow',
  'button.finish-up': 'Finish up',

  'timer.question': 'Are you still working on {task} · {title}? The timer has been running since {since}.',
  'timer.question-note':
    'Without an answer within 30 minutes it is stopped at the last sign of work ({at}), and the time does not count until you confirm it.',
  'timer.goes-on': 'The timer for {task} · {title} goes on. It has been running since {since}.',
  'timer.stopped': 'The timer for {task} · {title} was stopped for you at the last sign of work, {at}.',
  'timer.unconfirmed': '{span}, {duration}: this does not count until you confirm it.',

  'form.stop-at-title': 'Stop {task}',
  'form.stop-at-since': 'The timer has been running since {since}. When did you stop working?',
  'form.stop-at-day': 'Day',
  'form.stop-at-time': 'Time',
  'form.stop-at-memo': 'What did you do?',
  'form.more-title': 'More for {task}',
  'form.more-cap': 'The client is asked to raise the time cap.',
  'form.more-hours': 'The client has no hours left, and is asked for more.',
  'form.more-duration': 'How much more?',
  'form.more-duration-hint': 'For example 2h or 1h30m.',
  'form.more-words': 'Why?',

  'limit.cap-near': '80% of the time cap of {task} · {title} is used. The cap is {cap}.',
  'limit.cap-reached': '{task} · {title} has reached its time cap of {cap}.',
  'limit.cap-lifted': 'There is no time cap any more.',
  'limit.cap-now': 'The time cap is now {cap}.',
  'limit.hours-used-up':
    'The hours of {client} ran out while your timer for {task} · {title} was running. It goes on until you stop it.',
  'limit.asked': 'You have asked for {more} more; the client has not answered yet.',

  'more.asked-cap': '{creator}, {who} asks for {more} more for {task} · {title}, beyond the time cap:',
  'more.asked-hours':
    '{creator}, {who} asks for {more} beyond the hours that were agreed, for {task} · {title}:',
  'more.was-allowed': '{who} has allowed it.',
  'more.was-refused': '{who} has asked to finish up.',
  'more.allowed-cap': '{who} has allowed {more} more for {task} · {title}.',
  'more.allowed-hours': '{who} has allowed {more} of further hours, for {task} · {title}.',
  'more.finish-up': '{who} asks you to finish up {task} · {title} without more time.',

  'done.still-working': 'The timer for {task} goes on.',
  'done.stop-at': 'The timer for {task} is stopped, at the time you said.',
  'done.confirm-time': 'The time for {task} is confirmed: it counts now.',
  'done.ask-for-more': 'The client is asked for more time for {task}. You will hear what they answer.',
  'done.more-allowed': 'You have allowed more time for {task}. The assistant knows.',
  'done.finish-up': 'The assistant knows to finish up {task}.',

  'reason.time-confirmed': 'Confirmed after the timer was stopped automatically',

  'problem.stop-outside-timer':
    'The timer has been running since {from}, and it is {to} now. Choose a moment in between.',
  'problem.nothing-to-ask':
    'Neither a time cap nor missing hours hold up {task}; there is nothing to ask for.',
  'problem.more-asked-already':
    'The client has been asked for more time for {task} and has not answered yet.',
  'problem.more-unreadable':
    'I could not read “{words}” as a length of time. Write it like 2h, 90m or 1h30m.',
  'problem.more-zero': 'Ask for more than nothing; “{words}” is not.',
  'problem.no-such-request': 'Nobody has asked for this.',
} as const;
