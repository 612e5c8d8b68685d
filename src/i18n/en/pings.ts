/** Pings about tasks, and how pings are put together. */
export const pings = {
  'button.not-now': 'Not now …',
  'bot.name': 'Deskhand',
  'event.release': 'went back to the queue',
  'event.keep': 'is still on it',
  'news.keep': '{who} is still on {task} · {title}.',
  'news.release':
    '{task} · {title} has gone back to the queue, since there was no sign of work. It is open for others again.',
  'news.accept-by-itself': '{task} · {title} counts as accepted, since nobody has answered.',

  'button.keep': 'Still on it',
  'allowed.keep': 'say that you are still on this task',
  'done.keep': 'Noted: you are still on {task}.',
  'ping.unclaimed': 'Nobody has claimed {task} · {title} yet.',
  'ping.urgent': 'It is urgent.',
  'ping.due-soon': '{task} · {title} is due {due}.',
  'ping.waits': 'The client has not answered your question yet.',
  'ping.overdue': '{task} · {title} is overdue: it was due {due}.',
  'ping.of-client': '{client}: {said}',
  'ping.waits-for-you': 'It is waiting for your answer.',
  'ping.quiet-claim':
    'There has been no sign of work on {task} · {title} since {since}. Are you still on it?',
  'ping.release': 'Without a sign of work it goes back to the queue: {at}.',
  'ping.quiet-over': '{task} · {title} stays with you: there has been a sign of work since.',
  'ping.waiting-for-client': '{who} has been waiting for your answer about {task} · {title} since {since}.',
  'ping.question': 'The question:',
  'ping.unanswered':
    '{client} has not answered about {task} · {title}; {who} has been waiting since {since}.',
  'ping.to-accept': '{task} · {title} was delivered on {since}. Please accept it, or request changes.',
  'ping.accept': 'Without an answer it counts as accepted from {at}.',
  'ping.held-now': '{who} has {task} · {title} now ({status}).',
  'ping.now': '{task} · {title} is {status} now.',
  'ping.more': '{count, plural, one {and # more} other {and # more}}',
} as const;
