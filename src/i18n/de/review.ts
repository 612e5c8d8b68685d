export const review = {
  'button.submit-week': 'Woche einreichen',
  'button.approve-week': 'Freigeben',
  'button.dispute-entry': 'Eintrag beanstanden',
  'button.statement': 'Stundennachweis',
  'button.keep-entry': 'Beibehalten',
  'button.waive-entry': 'Nicht berechnen',

  'confirm.approve-week': '{days} freigeben?',
  'confirm.approve-week-text':
    'Der Zeitraum ist dann abgeschlossen. Was sich später als falsch erweist, wird in einem späteren Zeitraum ausgeglichen. Beanstandete Einträge bleiben offen.',

  'review.heading': 'Stunden von {client}: {days}',
  'review.assistant': 'Assistenz',
  'review.task': 'Aufgabe',
  'review.worked': 'Gearbeitet',
  'review.charged': 'Berechnet',
  'review.by-hand': 'von Hand erfasst: {duration}',
  'review.disputed':
    '{count, plural, one {# Eintrag ist beanstandet und ruht.} other {# Einträge sind beanstandet und ruhen.}}',
  'review.until':
    'Bitte geben Sie die Stunden bis {until} frei, oder beanstanden Sie einzelne Einträge. Danach gilt der Zeitraum als freigegeben.',
  'review.approved': 'Freigegeben von {who}.',
  'review.approved-by-silence': 'Gilt als freigegeben: Niemand hat rechtzeitig widersprochen.',
  'review.part-of': '{day}, Teil von {span}',
  'review.line-titled': '{line} · {title}',
  'review.entry-named': '{task} ({since})',

  'form.dispute-text':
    'Wählen Sie den Eintrag, der nicht stimmt. Nur er ruht, bis die Assistenz oder die Leitung geantwortet hat.',
  'form.dispute-line': 'Eintrag',
  'form.dispute-words': 'Was stimmt nicht?',
  'form.keep-entry-title': '{task}: Zeit beibehalten',
  'form.keep-entry-text': 'Die Zeit bleibt, wie sie ist, und der Kunde erfährt, warum. Die Beanstandung:',
  'form.waive-entry-title': '{task}: nicht berechnen',
  'form.waive-entry-text': 'Die Zeit wird nicht berechnet, und der Kunde erfährt, warum. Die Beanstandung:',
  'form.reason': 'Begründung',
  'form.choose-time-title': 'Zeit berichtigen',
  'form.choose-time-entry': 'Welche Zeit?',
  'form.choose-time-submit': 'Weiter',
  'form.correction-title': '{task}: Zeit berichtigen',
  'form.correction-text': 'Bisher: {duration}, {span}. Beides bleibt einsehbar.',
  'form.correction-date': 'Tag',
  'form.correction-start': 'Von',
  'form.correction-end': 'Bis',
  'form.correction-length': 'Oder wie lange',
  'form.correction-length-hint': 'Statt des Endes, zum Beispiel 1h30m.',
  'form.correction-withdraw': 'Oder gar nicht',
  'form.correction-withdrawn': 'In dieser Zeit wurde nicht gearbeitet',

  'dispute.raised': '{who} von {client} beanstandet Zeit von {assistant} für {task} „{title}“:',
  'dispute.memo': 'Notiz: {memo}',
  'dispute.kept': '{who} hat die Zeit beibehalten:',
  'dispute.waived': '{who} berechnet die Zeit nicht:',
  'dispute.corrected': '{who} hat die Zeit berichtigt:',
  'dispute.kept-news':
    '{who} hat die beanstandete Zeit von {assistant} für {task} „{title}“ geprüft. Sie bleibt, wie sie ist:',
  'dispute.waived-news':
    '{who} hat die beanstandete Zeit von {assistant} für {task} „{title}“ geprüft. Sie wird nicht berechnet:',

  'correction.news': '{who} hat Zeit von {assistant} für {task} „{title}“ berichtigt.',
  'correction.before': 'Bisher',
  'correction.now': 'Jetzt',
  'correction.span': '{duration}, {span}',
  'correction.not-worked': 'nicht gearbeitet',
  'correction.note':
    'Beides bleibt einsehbar. An einem abgeschlossenen Zeitraum ändert sich nichts: Der Unterschied steht im offenen.',

  'submitted.drawn': 'Ihre Stunden vom {days} sind eingereicht und liegen {client} zur Prüfung vor.',
  'submitted.waits':
    'Ihre Stunden vom {days} sind eingereicht. Sie gehen an {client}, sobald der Zeitraum vorbei ist und auch die anderen eingereicht haben, spätestens am {by}.',

  'done.approve-week': 'Die Stunden vom {days} sind freigegeben. Vielen Dank!',
  'done.dispute-entry':
    'Ihre Beanstandung zur Zeit für {task} ist an die Assistenz und die Leitung gegangen. Sie erfahren, wie sie ausgeht.',
  'done.keep-entry': 'Die Zeit für {task} bleibt. Der Kunde und die Assistenz erfahren es.',
  'done.waive-entry': 'Die Zeit für {task} wird nicht berechnet. Der Kunde und die Assistenz erfahren es.',
  'done.correct-time': 'Die Zeit für {task} ist berichtigt: {now}.',

  'ledger.holds':
    '{count, plural, =0 {Im Stundenbuch steht noch nichts.} one {Die eine Zeile des Stundenbuchs ist unverändert.} other {Alle # Zeilen des Stundenbuchs sind unverändert.}}',
  'ledger.broken':
    'Zeile {line} des Stundenbuchs ({day}, {task}) ist nicht mehr, wie sie geschrieben wurde. Die Zeilen davor sind unverändert.',
  'ledger.gone': 'Zeile {line} des Stundenbuchs fehlt. Die Zeilen davor sind unverändert.',

  'problem.nothing-to-submit': 'Sie haben dort keine Zeit, die eingereicht werden könnte.',
  'problem.week-drawn-already':
    'Die Stunden vom {days} liegen dem Kunden bereits vor. Was nicht stimmt, lässt sich noch berichtigen.',
  'problem.week-lacks-memo': 'Schreiben Sie zuerst, was Sie getan haben: {entries}.',
  'problem.week-unconfirmed':
    'Bestätigen oder berichtigen Sie zuerst, was für Sie gestoppt wurde: {entries}.',
  'problem.week-running': 'Stoppen Sie zuerst den Timer: {entries}.',
  'problem.no-such-period': 'Solche Stunden liegen nicht zur Prüfung vor.',
  'problem.review-over':
    'Die Stunden vom {days} gelten als freigegeben, da niemand rechtzeitig widersprochen hat. Die Leitung kann sie noch berichtigen, im offenen Zeitraum.',
  'problem.review-over-by':
    'Die Stunden vom {days} hat {who} freigegeben. Die Leitung kann sie noch berichtigen, im offenen Zeitraum.',
  'problem.older-review-first':
    'Bitte geben Sie zuerst den Zeitraum {days} frei: Zeiträume werden der Reihe nach abgeschlossen.',
  'problem.no-such-line': 'Wählen Sie einen der Einträge.',
  'problem.line-taken-back':
    'Dieser Eintrag wurde inzwischen zurückgenommen oder berichtigt. Bitte öffnen Sie das Formular noch einmal.',
  'problem.line-disputed': 'Diese Zeit für {task} ist bereits beanstandet.',
  'problem.line-settled': 'Diese Zeit für {task} wurde schon einmal beanstandet, und das ist geklärt.',
  'problem.nothing-to-dispute': 'Es gibt keinen Eintrag mehr, der beanstandet werden könnte.',
  'problem.no-such-dispute': 'Es gibt keine solche Beanstandung, die Sie klären könnten.',
  'problem.dispute-kept': 'Diese Beanstandung ist geklärt: Die Zeit bleibt, wie sie ist.',
  'problem.dispute-waived': 'Diese Beanstandung ist geklärt: Die Zeit wird nicht berechnet.',
  'problem.dispute-corrected': 'Diese Beanstandung ist geklärt: Die Zeit wurde berichtigt.',
  'problem.no-time-to-correct': 'Sie haben in den letzten 60 Tagen keine Zeit, die berichtigt werden könnte.',
  'problem.timer-runs-on': 'Der Timer für {task} läuft. Stoppen Sie ihn zuerst.',
  'problem.corrected-already': 'Diese Zeit für {task} wurde inzwischen berichtigt. Sie lautet jetzt: {span}.',
  'problem.withdrawn-already': 'Diese Zeit für {task} wurde inzwischen zurückgenommen.',
  'problem.time-was-waived': 'Diese Zeit wird nicht mehr berechnet; es gibt also nichts zu berichtigen.',
  'problem.nothing-to-correct': 'So steht es schon da. Ändern Sie etwas, oder schließen Sie das Formular.',
} as const;
