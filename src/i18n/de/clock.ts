export const clock = {
  'button.start-timer': 'Timer starten',
  'button.stop-timer': 'Timer stoppen',
  'button.add-memo': 'Notiz ergänzen',
  'button.switch-timer': 'Zu {task} wechseln',
  'button.keep-timer': 'Dabei bleiben',

  'field.worked': 'Gearbeitet',
  'field.timer': 'Timer',

  'clock.running-since': 'läuft seit {since}',
  'clock.worked-of-cap': '{worked} von {cap}',
  'clock.started': 'Der Timer für {task} „{title}“ läuft.',
  'clock.runs-already': 'Der Timer für {task} „{title}“ läuft bereits, seit {since} ({duration}).',
  'clock.running': 'Der Timer für {task} „{title}“ läuft seit {since} ({duration}).',
  'clock.stopped': 'Der Timer für {task} „{title}“ wurde nach {duration} gestoppt: {span}.',
  'clock.stopped-provisionally':
    'Kein Eintrag ist länger als 16 Stunden, deshalb endet er dort. Er zählt, sobald Sie ihn bestätigen oder berichtigen.',
  'clock.memo-wanted': 'Was haben Sie getan? Die Notiz fehlt noch.',
  'clock.memo-wanted-of': '{entry}: Die Notiz fehlt noch.',
  'clock.memo-noted': 'Die Notiz zu {task} „{title}“, {span}, {duration}, ist gespeichert.',
  'clock.nothing-runs': 'Bei Ihnen läuft kein Timer.',
  'clock.nothing-runs-there': 'Für {task} „{title}“ läuft bei Ihnen kein Timer.',
  'clock.last-entry': 'Ihr letzter Eintrag: {task} „{title}“, {duration}, {span}.',
  'clock.runs-for-other':
    'Ihr Timer läuft für einen anderen Kunden, {client}: {task} „{title}“, seit {since} ({duration}).',
  'clock.still-runs': 'Ihr Timer für {task} „{title}“ läuft weiter, seit {since} ({duration}).',
  'clock.logged': 'Von Hand erfasst für {task} „{title}“: {duration}, {span}.',
  'clock.manual': 'von Hand erfasst',
  'clock.unconfirmed': 'noch nicht bestätigt, zählt daher nicht',
  'clock.corrected': 'berichtigt',
  'clock.no-memo': 'Notiz fehlt',

  'clock.heading': 'Ihre Zeiten',
  'clock.today': 'Heute',
  'clock.since': '{client} seit {since}',
  'clock.total': '{what}: {duration}',
  'clock.task-total': '{task} „{title}“: {duration}',
  'clock.entry': '{span} · {task} „{title}“ · {duration}',
  'clock.recent': 'Letzte Einträge',
  'clock.week-over':
    '{client}: Der Zeitraum vom {from} bis {to} ist vorbei. Reichen Sie Ihre Stunden ein, damit sie geprüft werden können.',
  'clock.correct': 'Eintrag berichtigen',

  'form.memo-title': 'Notiz zu {task}',
  'form.memo-words': 'Was haben Sie getan?',
  'form.memo-hint': 'Der Kunde liest die Notiz im Stundennachweis.',

  'settings.memo': 'Zeiterfassung',
  'settings.memo-required': 'Jeder Eintrag braucht eine Notiz',
  'settings.timer-check': 'Stunden, nach denen zu einem laufenden Timer nachgefragt wird',
  'settings.timer-check-hint': 'Die Assistenz wird dann gefragt, ob sie noch arbeitet. Von 1 bis 16.',

  'help.time-start': 'startet Ihren Timer für eine Ihrer Aufgaben und stoppt den laufenden',
  'help.time-stop': 'stoppt Ihren Timer; der Text dahinter ist die Notiz',
  'help.time-status': 'zeigt Ihren Timer, Ihre Stunden und was noch fehlt',
  'help.time-log':
    'erfasst gearbeitete Zeit: wie lange oder von wann bis wann; heute, falls Sie keinen Tag nennen; und was Sie getan haben',

  'problem.which-task':
    'Um welche Aufgabe geht es? Nennen Sie zuerst ihre Nummer. /tasks zeigt Ihre Aufgaben.',
  'problem.not-under-way':
    '{task}: Status „{status}“. Zeit wird erfasst, während jemand an einer Aufgabe arbeitet.',
  'problem.time-missing':
    'Wie lange war es? Schreiben Sie es hinter die Nummer, zum Beispiel 1h30m, 90m, 1:30 oder 9:00-10:30. Es wurde nichts erfasst.',
  'problem.time-unreadable':
    '„{words}“ konnte ich nicht als Zeit lesen. Schreiben Sie zum Beispiel 1h30m, 90m, 1:30 oder 9:00-10:30. Es wurde nichts erfasst.',
  'problem.minutes-beside-hours':
    '„{words}“ ist nicht eindeutig: Neben Stunden stehen höchstens 59 Minuten. Schreiben Sie 2h30m oder 150m. Es wurde nichts erfasst.',
  'problem.time-negative':
    '„{words}“ ist weniger als nichts. Um Zeit zurückzunehmen, berichtigen Sie den Eintrag; die Schaltfläche finden Sie unter /time status. Es wurde nichts erfasst.',
  'problem.time-zero': 'Das ist gar keine Zeit. Es wurde nichts erfasst.',
  'problem.time-too-long':
    'Kein Eintrag ist länger als {limit, plural, one {# Stunde} other {# Stunden}}. Erfassen Sie die Zeit in Teilen. Es wurde nichts erfasst.',
  'problem.time-in-future':
    '{at} liegt in der Zukunft; erfassen lässt sich nur vergangene Zeit. War es ein anderer Tag? Dann nennen Sie ihn. Es wurde nichts erfasst.',
  'problem.before-open-period':
    'Was vor {since} liegt, ist schon eingereicht. Zeit lässt sich ab dann erfassen; für Früheres bitten Sie die Leitung um eine Berichtigung. Es wurde nichts erfasst.',
  'problem.no-room-that-day':
    'Am {day} ist zwischen Ihren anderen Einträgen nicht so viel Zeit am Stück frei. Nennen Sie Beginn und Ende, zum Beispiel 9:00-10:30. Es wurde nichts erfasst.',
  'problem.time-overlaps':
    'Für diese Zeit haben Sie schon einen Eintrag: {task}, {span}. Niemand arbeitet an zwei Dingen zugleich. Es wurde nichts erfasst.',
  'problem.time-overlaps-timer':
    'Ihr Timer für {task} läuft seit {since}. Niemand arbeitet an zwei Dingen zugleich. Es wurde nichts erfasst.',
  'problem.memo-missing': 'Was haben Sie getan? Schreiben Sie es hinter die Zeit. Es wurde nichts erfasst.',
  'problem.no-such-entry': 'Sie haben keinen solchen Eintrag.',
  'problem.memo-settled':
    'Dieser Eintrag hat eine Notiz, oder er wurde inzwischen berichtigt oder abgerechnet. Um ihn zu ändern, berichtigen Sie ihn; die Schaltfläche finden Sie unter /time status.',
  'problem.hours-unreadable':
    '„{words}“ passt hier nicht. Schreiben Sie eine ganze Zahl von 1 bis {limit, number}.',
} as const;
