export const limits = {
  'button.still-working': 'Ich arbeite noch',
  'button.stop-then': 'Stoppen: {at}',
  'button.stop-at': 'Ende angeben …',
  'button.confirm-time': 'Bestätigen',
  'button.correct-time': 'Berichtigen',
  'button.ask-for-more': 'Um mehr bitten',
  'button.allow-more': 'Freigeben',
  'button.finish-up': 'Um Abschluss bitten',

  'timer.question': 'Arbeiten Sie noch an {task} „{title}“? Der Timer läuft seit {since}.',
  'timer.question-note':
    'Kommt innerhalb von 30 Minuten keine Antwort, wird er rückwirkend zur letzten Aktivität ({at}) gestoppt; die Zeit zählt dann erst, wenn Sie sie bestätigen.',
  'timer.goes-on': 'Der Timer für {task} „{title}“ läuft weiter. Er läuft seit {since}.',
  'timer.stopped':
    'Der Timer für {task} „{title}“ wurde für Sie rückwirkend zur letzten Aktivität gestoppt: {at}.',
  'timer.unconfirmed': '{span}, {duration}: Das zählt erst, wenn Sie es bestätigen.',

  'form.stop-at-title': '{task} stoppen',
  'form.stop-at-since': 'Der Timer läuft seit {since}. Wann haben Sie aufgehört zu arbeiten?',
  'form.stop-at-day': 'Tag',
  'form.stop-at-time': 'Uhrzeit',
  'form.stop-at-memo': 'Was haben Sie getan?',
  'form.more-title': 'Mehr für {task}',
  'form.more-cap': 'Der Kunde wird gebeten, das Zeitlimit zu erhöhen.',
  'form.more-hours': 'Das Stundenguthaben des Kunden ist aufgebraucht; er wird um weitere Stunden gebeten.',
  'form.more-duration': 'Wie viel mehr?',
  'form.more-duration-hint': 'Zum Beispiel 2h oder 1h30m.',
  'form.more-words': 'Warum?',

  'limit.cap-near': '80 % des Zeitlimits von {cap} für {task} „{title}“ sind verbraucht.',
  'limit.cap-reached': '{task} „{title}“ hat das Zeitlimit von {cap} erreicht.',
  'limit.cap-lifted': 'Inzwischen gibt es kein Zeitlimit mehr.',
  'limit.cap-now': 'Jetzt ist ein Zeitlimit von {cap} gesetzt.',
  'limit.hours-used-up':
    'Das Stundenguthaben von {client} wurde aufgebraucht, während Ihr Timer für {task} „{title}“ lief. Er läuft weiter, bis Sie ihn stoppen.',
  'limit.asked': 'Sie haben um {more} mehr gebeten; der Kunde hat noch nicht geantwortet.',

  'more.asked-cap': '{creator}, {who} bittet für {task} „{title}“ um {more} über das Zeitlimit hinaus:',
  'more.asked-hours':
    '{creator}, {who} bittet für {task} „{title}“ um {more} über die vereinbarten Stunden hinaus:',
  'more.was-allowed': '{who} hat das freigegeben.',
  'more.was-refused': '{who} hat darum gebeten, zum Ende zu kommen.',
  'more.allowed-cap': '{who} hat für {task} „{title}“ {more} mehr freigegeben.',
  'more.allowed-hours': '{who} hat für {task} „{title}“ {more} an weiteren Stunden freigegeben.',
  'more.finish-up': '{who} bittet Sie, {task} „{title}“ ohne zusätzliche Zeit zum Ende zu bringen.',

  'done.still-working': 'Der Timer für {task} läuft weiter.',
  'done.stop-at': 'Der Timer für {task} wurde zum angegebenen Zeitpunkt gestoppt.',
  'done.confirm-time': 'Die Zeit für {task} ist bestätigt und zählt jetzt.',
  'done.ask-for-more':
    'Der Kunde wurde um mehr Zeit für {task} gebeten. Sie erfahren, wie die Antwort ausfällt.',
  'done.more-allowed': 'Sie haben mehr Zeit für {task} freigegeben. Die Assistenz weiß Bescheid.',
  'done.finish-up': 'Die Assistenz weiß, dass sie mit {task} zum Ende kommen soll.',

  'reason.time-confirmed': 'Bestätigt, nachdem der Timer automatisch gestoppt wurde',

  'problem.stop-outside-timer':
    'Der Timer läuft seit {from}, und jetzt ist es {to}. Wählen Sie einen Zeitpunkt dazwischen.',
  'problem.nothing-to-ask':
    'Weder ein Zeitlimit noch fehlende Stunden halten {task} auf; es gibt nichts, worum zu bitten wäre.',
  'problem.more-asked-already':
    'Der Kunde wurde schon um mehr Zeit für {task} gebeten und hat noch nicht geantwortet.',
  'problem.more-unreadable':
    '„{words}“ konnte ich nicht als Dauer lesen. Schreiben Sie zum Beispiel 2h, 90m oder 1h30m.',
  'problem.more-zero': 'Es muss mehr als null sein; „{words}“ ist es nicht.',
  'problem.no-such-request': 'Darum hat niemand gebeten.',
} as const;
