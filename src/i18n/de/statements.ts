export const statements = {
  'button.previous-statement': 'Vorheriger',
  'button.next-statement': 'Nächster',
  'button.verify-ledger': 'Prüfen',

  'statement.title': 'Stundennachweis',
  'statement.heading': 'Stunden von {client}: {days}',
  'statement.period': 'Zeitraum',
  'statement.zone': 'Zeitzone der Tage',
  'statement.charged': 'Berechnet',
  'statement.exact': 'Genaue Zeit',
  'statement.left': 'Rest am Ende des Zeitraums',
  'statement.status': 'Prüfung',
  'statement.in review': 'in Prüfung',
  'statement.closed': 'freigegeben',
  'statement.none': 'In diesem Zeitraum wurde keine Zeit erfasst.',
  'statement.more':
    '{count, plural, one {# weitere Zeile steht in den Dateien.} other {# weitere Zeilen stehen in den Dateien.}}',
  'statement.files': 'Der ganze Nachweis: {csv} · {xlsx} · {pdf}',
  'statement.files-until': 'Die Links gelten bis {until}, und zwar für alle, die sie kennen.',
  'statement.several': 'Für {client} gibt es mehrere Nachweise mit Tagen in dieser Zeit. Welchen meinen Sie?',
  'statement.total': 'Summe',
  'statement.manual': 'von Hand erfasst',
  'statement.takes-back': 'nimmt Zeile {line, number} zurück: „{reason}“',
  'statement.page': 'Seite {page, number} von {pages, number}',
  'statement.fingerprint': 'Fingerabdruck des Stundenbuchs bis Zeile {line, number}: {hash}',

  'line-dispute.open': 'beanstandet',
  'line-dispute.kept': 'beanstandet, dann beibehalten',
  'line-dispute.corrected': 'beanstandet, dann berichtigt',
  'line-dispute.waived': 'beanstandet, dann nicht berechnet',

  'column.line': 'Zeile',
  'column.date': 'Datum',
  'column.assistant': 'Assistenz',
  'column.task': 'Aufgabe',
  'column.title': 'Titel',
  'column.memo': 'Notiz',
  'column.source': 'Erfassung',
  'column.correction': 'Berichtigung',
  'column.dispute': 'Beanstandung',
  'column.exact': 'Genau',
  'column.exact-seconds': 'Genau, in Sekunden',
  'column.charged': 'Berechnet',
  'column.charged-seconds': 'Berechnet, in Sekunden',

  'download.unknown': 'Dieser Link führt nirgendwohin',
  'download.expired': 'Dieser Link ist abgelaufen',
  'download.failed': 'Die Datei konnte nicht erstellt werden',
  'download.what-to-do':
    'Links zu Stundennachweisen gelten einen Tag lang. Geben Sie /hours export ein, wo Sie mit Deskhand sprechen: Die Antwort enthält neue.',
  'download.try-again':
    'Bitte versuchen Sie es gleich noch einmal. Passiert es wieder, nennen Sie die Vorfallnummer {incident}.',

  'problem.period-unreadable':
    'Einen Zeitraum „{words}“ gibt es nicht. Schreiben Sie einen Tag, eine Woche oder einen Monat, etwa 2026-11-18, 2026-W47 oder 2026-11.',
  'problem.statement-not-yet':
    'Der Nachweis von {client} vom {days} ist noch nicht erstellt. Das geschieht spätestens am {at}.',
  'problem.no-statement-then':
    'Für diese Zeit gibt es keinen Nachweis von {client}. Der erste beginnt am {day}.',
  'problem.whose-hours': 'Wessen Stunden? Ergänzen Sie den Namen eines dieser Kunden: {clients}.',

  'help.hours-export':
    'was einem Kunden in einem Zeitraum berechnet wurde (ein Tag darin, eine Woche, ein Monat, sonst der letzte), mit Dateien zum Herunterladen',
} as const;
