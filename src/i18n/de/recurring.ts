export const recurring = {
  'repeat.at': '{days} um {time} Uhr',
  'repeat.day': '{interval, plural, one {Jeden Tag} other {Alle # Tage}}',
  'repeat.working-days': 'Jeden Arbeitstag',
  'repeat.week': '{interval, plural, one {Jeden {weekdays}} other {Alle # Wochen am {weekdays}}}',
  'repeat.month-day': '{interval, plural, one {Jeden Monat} other {Alle # Monate}} am {day, number}.',
  'repeat.last-day': '{interval, plural, one {Jeden Monat} other {Alle # Monate}} am letzten Tag',
  'repeat.month-weekday':
    '{interval, plural, one {Jeden Monat} other {Alle # Monate}} am {nth, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} other {letzten}} {weekday}',
  'repeat.month-working-day':
    '{interval, plural, one {Jeden Monat} other {Alle # Monate}} am {nth, select, first {ersten} second {zweiten} third {dritten} fourth {vierten} other {letzten}} Arbeitstag',
  'repeat.year': '{interval, plural, one {Jedes Jahr} other {Alle # Jahre}} am {date}',
  'repeat.due': '{days, plural, =0 {am selben Tag} one {# Tag später} other {# Tage später}}, {time} Uhr',
  'repeat.not-due': 'ohne Fälligkeit',

  'field.repeat': 'Wiederholung',
  'field.next': 'Nächste Aufgabe',

  'recurring.created':
    '{title} wird wiederkehrend delegiert: {repeat}, zuerst am {first}. Die erste Aufgabe entsteht dann.',
  'recurring.edited': '{title} wurde geändert.',
  'recurring.skipped': '{title}: {day} fällt aus.',
  'recurring.not-skipped': '{title}: {day} fällt nicht aus.',
  'recurring.paused': '{title} ist angehalten. Bis es weitergeht, entsteht keine Aufgabe.',
  'recurring.resumed': '{title} geht weiter.',
  'recurring.ended': '{title} ist beendet. Die Aufgaben, die daraus entstanden sind, bleiben bestehen.',
  'recurring.as-it-is': '{title}: So steht es jetzt.',
  'recurring.is-paused': 'angehalten',
  'recurring.skips': '{days} fällt aus',
  'recurring.zone': 'Uhrzeiten in der Zeitzone {zone}.',
  'recurring.shift-before': 'An arbeitsfreien Tagen kommt die Aufgabe am Arbeitstag davor.',
  'recurring.shift-after': 'An arbeitsfreien Tagen kommt die Aufgabe am Arbeitstag danach.',
  'recurring.list':
    '{count, plural, =0 {Keine wiederkehrenden Aufgaben} one {# wiederkehrende Aufgabe} other {# wiederkehrende Aufgaben}}',
  'recurring.more': 'Es gibt noch mehr; diese kommen als Nächstes.',
  'recurring.hint':
    'Was immer wieder zu tun ist, sagen Sie so: /delegate Den Bericht schicken, jeden Montag um 9 Uhr',

  'button.recurring-tasks': 'Wiederkehrende Aufgaben',
  'button.skip-recurring': 'Nächste auslassen',
  'button.unskip-recurring': 'Nicht auslassen',
  'button.pause-recurring': 'Anhalten',
  'button.resume-recurring': 'Fortsetzen',
  'button.end-recurring': 'Beenden',
  'confirm.end-recurring': 'Diese wiederkehrende Aufgabe beenden?',
  'confirm.end-recurring-text':
    'Es entsteht keine weitere Aufgabe daraus. Das lässt sich nicht rückgängig machen.',
  'confirm.end-recurring-yes': 'Beenden',

  'form.recurring-title': 'Wiederkehrende Aufgabe',
  'form.repeat': 'Wiederholen',
  'form.repeat-hint': 'In Worten, etwa „jeden Montag um 9 Uhr“ oder „letzter Werktag im Monat“.',
  'form.recurring-shift': 'An arbeitsfreien Tagen',
  'form.shift-none': 'Kommt trotzdem',
  'form.shift-before': 'Am Arbeitstag davor',
  'form.shift-after': 'Am Arbeitstag danach',
  'form.recurring-due': 'Jeweils fällig',
  'form.due-never': 'Ohne Fälligkeit',
  'form.due-after': '{days, plural, =0 {Am selben Tag} one {# Tag später} other {# Tage später}}',

  'help.tasks-recurring': 'zeigt, was wiederkehrend delegiert wird',

  'news.recurring-paused':
    '{title} für {client} sollte wieder delegiert werden und ist angehalten: {why, select, person {{creator} darf für {client} nicht mehr delegieren} channel {Die Assistenzen haben keinen Kanal, in dem die Aufgabe zu sehen wäre} other {Niemand hat sie fortgesetzt}}.',
  'news.recurring-goes-on': '{title} für {client} war angehalten und ist es nicht mehr.',

  'problem.two-repetitions': 'Eine Aufgabe hat eine Wiederholung; gelesen wurden mehrere: {words}.',
  'problem.repetition-unreadable':
    '„{words}“ ist nicht als Wiederholung zu lesen. Schreiben Sie zum Beispiel „jeden Montag um 9 Uhr“, „alle 2 Wochen am Freitag“ oder „letzter Werktag im Monat“.',
  'problem.repetition-with-due':
    'Gelesen wurden eine Wiederholung („{repetition}“) und ein Datum („{due}“). Was sich wiederholt, hat kein einzelnes Fälligkeitsdatum; eine Uhrzeit wie „bis 17 Uhr“ ist möglich.',
  'problem.repetition-with-due-day':
    'Was sich wiederholt, hat keinen einzelnen Fälligkeitstag. Lassen Sie den Tag weg; die Uhrzeit gilt dann jedes Mal.',
  'problem.no-such-recurrence':
    'Es gibt keine solche wiederkehrende Aufgabe, die Sie ändern können. /tasks recurring zeigt Ihre.',
  'problem.recurrence-ended': '„{title}“ ist beendet.',
} as const;
