export const digests = {
  'button.my-tasks': 'Meine Aufgaben',
  'button.all-clients': 'Alle Kunden',

  'digest.as-of': 'Stand: {at}; das bleibt so stehen.',
  'digest.more': '{count, plural, one {und # weitere} other {und # weitere}}',
  'digest.corrected': 'Seither berichtigt: Die Woche vom {days} hatte {was}, jetzt {now}.',
  'digest.corrected-of': 'Seither berichtigt: {client}, Woche vom {days}, hatte {was}, jetzt {now}.',

  'digest.client-heading': '{client}: Woche vom {days}',
  'digest.used': 'In der Woche verbraucht',
  'digest.delivered':
    '{count, plural, =0 {In der Woche wurde nichts eingereicht.} one {In der Woche eingereicht:} other {In der Woche eingereicht (#):}}',
  'digest.waiting':
    '{count, plural, =0 {Nichts wartet auf Sie.} one {Das wartet auf Sie:} other {Diese # warten auf Sie:}}',
  'digest.awaits-answer': '{task} · {title}: eine Frage ist zu beantworten',
  'digest.awaits-acceptance': '{task} · {title}: eingereicht, noch nicht abgenommen',
  'digest.awaits-more-time': '{task} · {title}: um mehr Zeit wird gebeten',
  'digest.awaits-review': 'Stunden vom {days}: freizugeben bis {by}',

  'digest.own-heading': 'Ihre Woche vom {days}: {hours}',
  'digest.worked': 'Gearbeitet',
  'digest.due':
    '{count, plural, =0 {Diese Woche ist bei Ihnen nichts fällig.} one {Diese Woche fällig:} other {Diese Woche fällig (#):}}',
  'digest.unsubmitted': 'Noch nicht eingereicht:',
  'digest.unsubmitted-week': '{client}, {days}: geht am {by} unverändert an den Kunden',

  'digest.desk-heading': 'Die Woche vom {days} im Überblick',
  'digest.used-column': 'Verbraucht',
  'digest.weekly-column': 'Pro Woche',
  'digest.overdue-column': 'Überfällig',
  'digest.weekly-note':
    'Verbraucht ist, was in der Woche berechnet wurde, pro Woche der Durchschnitt der letzten 4 Wochen. Die dringendsten Kunden stehen oben.',
  'digest.more-clients': '{count, plural, one {und # weiterer Kunde} other {und # weitere Kunden}}',
  'digest.assistants': 'Assistenzen',
  'digest.assistant':
    '{name}: {hours}; {held, plural, =0 {keine Aufgabe} one {# Aufgabe} other {# Aufgaben}} in Arbeit',
  'digest.unclaimed': 'Warten auf Übernahme',
  'digest.claimed':
    '{count, plural, one {# Aufgabe wurde übernommen} other {# Aufgaben wurden übernommen}}; die Wartezeit war im Mittel (Median) {median}, höchstens {longest}.',
  'digest.none-claimed': 'Keine Aufgabe wurde übernommen.',
  'digest.open':
    '{count, plural, one {# Aufgabe wartet} other {# Aufgaben warten}} jetzt; die längste Wartezeit bisher: {longest}.',
  'digest.none-open': 'Jetzt wartet keine Aufgabe.',
  'digest.file': 'Alle Kunden in der Woche vom {days}: {csv}',
  'digest.file-until': 'Der Link gilt bis {until}, und zwar für alle, die ihn kennen.',
  'download.digest-what-to-do':
    'Links zu Wochenübersichten gelten einen Tag lang. Drücken Sie unter der Übersicht auf „Alle Kunden“: Die Antwort enthält einen neuen.',

  'morning.heading': 'Ihre Liste für {day}',
  'morning.overdue': 'Überfällig',
  'morning.today': 'Heute fällig',
  'morning.soon': 'Als Nächstes fällig',
  'morning.changes': 'Mit Änderungswünschen zurück',
  'morning.answered': 'Seither beantwortet',
  'morning.task': '{task} · {title} ({client})',
  'morning.task-due': '{task} · {title} ({client}), fällig am {due}',
  'morning.done': '✓ {line}, erledigt',
} as const;
