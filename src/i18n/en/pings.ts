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
} as const;
