export const pings = {
  'button.not-now': 'Jetzt nicht …',
  'bot.name': 'Deskhand',
  'event.release': 'wieder freigegeben',
  'event.keep': 'ist noch dran',
  'news.keep': '{who} ist noch an {task} „{title}“ dran.',
  'news.release': '{task} „{title}“ ist wieder für andere offen, weil kein Fortschritt zu sehen war.',
  'news.accept-by-itself': '{task} „{title}“ gilt als abgenommen, weil niemand geantwortet hat.',
} as const;
