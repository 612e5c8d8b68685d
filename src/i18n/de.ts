import { translation } from './catalogue.ts';

/**
 * People are addressed as “Sie”, and roles are named so that nobody’s gender has to be known: “die Assistenz”,
 * “die Leitung”. A title inside a sentence stands in quotes, since the verb comes after it.
 */
export const de = translation({
  'status.open': 'offen',
  'status.claimed': 'übernommen',
  'status.in progress': 'in Arbeit',
  'status.waiting for client': 'wartet auf Kunden',
  'status.submitted': 'eingereicht',
  'status.changes requested': 'Änderungen angefordert',
  'status.accepted': 'abgenommen',
  'status.cancelled': 'storniert',

  'field.client': 'Kunde',
  'field.status': 'Status',
  'field.holder': 'Assistenz',
  'field.due': 'Fällig',
  'field.cap': 'Zeitlimit',
  'field.urgent': 'Dringend',
  'field.skills': 'Fähigkeiten',
  'field.preferred': 'Wunschassistenz',
  'field.creator': 'Delegiert von',

  'button.delegate': 'Delegieren',
  'button.claim': 'Übernehmen',
  'button.details': 'Details',
  'button.edit': 'Ändern',
  'button.cancel': 'Stornieren',
  'button.return': 'Zurückgeben',
  'button.ask': 'Rückfrage stellen',
  'button.answer': 'Antworten',
  'button.submit': 'Einreichen',
  'button.accept': 'Abnehmen',
  'button.request-changes': 'Änderungen anfordern',

  'confirm.cancel': '{task} stornieren?',
  'confirm.cancel-text':
    'Die Arbeit daran endet. Die Aufgabe bleibt einsehbar, kann aber nicht wieder geöffnet werden.',
  'confirm.cancel-yes': 'Aufgabe stornieren',
  'confirm.accept': '{task} abnehmen?',
  'confirm.accept-text':
    'Die Aufgabe ist dann abgeschlossen. Soll noch etwas anders werden, fordern Sie stattdessen Änderungen an.',
  'confirm.accept-yes': 'Abnehmen',
  'confirm.no': 'Zurück',

  'task.heading': '{task} · {title}',
  'task.heading-urgent': '🔴 {task} · {title}',
  'task.yes': 'Ja',
  'task.urgent': 'dringend',
  'task.due': 'fällig am {due}',
  'task.asks': '{who} fragt:',
  'task.delivered': '{who} hat eingereicht:',
  'task.done-so-far': 'Bisher erledigt:',
  'task.what-is-next': 'Nächste Schritte:',
  'task.question': 'Rückfrage an den Kunden:',
  'task.answer': 'Antwort:',
  'task.changes-wanted': 'Angeforderte Änderungen:',
  'task.no-longer-yours': '{task} „{title}“ liegt nicht mehr bei Ihnen.',

  'dispatch.open': 'Noch nicht übernommen.',
  'dispatch.held': 'Liegt bei {who} ({status}).',
  'dispatch.replaced': '{task} · {title}: Die Karte steht jetzt weiter unten im Dispatch-Kanal.',

  'delegate.heading': 'Aufgabe delegieren',
  'delegate.invitation':
    'Nutzen Sie die Schaltfläche, oder geben Sie /delegate ein und schreiben Sie dahinter, was für {client} zu tun ist. Hier sehen Sie dann, wer die Aufgabe übernimmt und wann sie erledigt ist.',

  'created.understood': '{task} ist offen: {title}',
  'created.no-due':
    'Kein Fälligkeitsdatum. Ergänzen Sie es über „Ändern“, oder schreiben Sie beim nächsten Mal zum Beispiel „bis Freitag 17 Uhr“.',
  'created.edited': '{task} wurde geändert.',
  'created.unchanged': '{task} bleibt unverändert.',

  'news.delegate': '{who} hat {task} „{title}“ delegiert.',
  'news.start': '{who} hat die Arbeit an {task} „{title}“ begonnen.',
  'news.claim': '{who} hat {task} „{title}“ übernommen.',
  'news.ask': '{creator}, {who} hat eine Rückfrage zu {task} „{title}“:',
  'news.answer': '{who} hat Ihre Rückfrage zu {task} „{title}“ beantwortet:',
  'news.submit': '{creator}, {who} hat das Ergebnis zu {task} „{title}“ eingereicht:',
  'news.request-changes': '{who} bittet um Änderungen an {task} „{title}“:',
  'news.accept': '{who} hat {task} „{title}“ abgenommen. Vielen Dank!',
  'news.cancel': '{who} hat {task} „{title}“ storniert.',
  'news.return': '{who} hat {task} „{title}“ zurückgegeben. Die Aufgabe ist wieder für andere offen.',
  'news.edit': '{who} hat {task} „{title}“ geändert: {parts}.',

  'part.title': 'Titel',
  'part.details': 'Details',
  'part.due': 'Fälligkeitsdatum',
  'part.cap': 'Zeitlimit',
  'part.urgent': 'Dringlichkeit',
  'part.skills': 'Fähigkeiten',
  'part.preferred': 'Wunschassistenz',

  'timeline.line': '{at} · {who}: {what}',
  'timeline.moved': '({from} → {to})',
  'timeline.words': '„{words}“',
  'timeline.earlier':
    '{count, plural, one {# früherer Eintrag wird nicht angezeigt.} other {# frühere Einträge werden nicht angezeigt.}}',

  'event.delegate': 'Delegierung',
  'event.start': 'Arbeitsbeginn',
  'event.edit': 'Änderung',
  'event.cancel': 'Stornierung',
  'event.claim': 'Übernahme',
  'event.return': 'Rückgabe',
  'event.ask': 'Rückfrage',
  'event.answer': 'Antwort',
  'event.submit': 'Einreichung',
  'event.accept': 'Abnahme',
  'event.request-changes': 'Änderungsanforderung',

  'tasks.mine': '{count, plural, =0 {Sie haben keine Aufgaben} one {Ihre Aufgabe} other {Ihre # Aufgaben}}',
  'tasks.open':
    '{count, plural, =0 {Keine offenen Aufgaben} one {# offene Aufgabe} other {# offene Aufgaben}}',
  'tasks.more': 'Es gibt noch mehr; dies sind die dringendsten.',
  'tasks.hint': '/tasks NUMMER zeigt eine Aufgabe mit ihrem Verlauf.',
  'tasks.hint-mine':
    'Mit /tasks open sehen Sie, was übernommen werden kann; mit /delegate delegieren Sie eine Aufgabe.',
  'tasks.hint-open': 'Die dringendsten stehen oben.',

  'done.claim': 'Sie haben {task} übernommen. Alles dazu finden Sie in Ihren Direktnachrichten.',
  'done.return': '{task} ist wieder für andere offen.',
  'done.ask': 'Ihre Rückfrage zu {task} ist an den Kunden gegangen.',
  'done.answer': 'Ihre Antwort zu {task} ist an die Assistenz gegangen.',
  'done.submit':
    'Das Ergebnis zu {task} ist eingereicht. Der Kunde kann es jetzt abnehmen oder Änderungen anfordern.',
  'done.accept': '{task} ist abgenommen. Vielen Dank!',
  'done.request-changes': 'Die Assistenz weiß jetzt, was an {task} zu ändern ist.',
  'done.cancel': '{task} ist storniert.',

  'form.delegate-title': 'Aufgabe delegieren',
  'form.edit-title': '{task} ändern',
  'form.ask-title': 'Rückfrage zu {task}',
  'form.answer-title': 'Antwort zu {task}',
  'form.submit-title': 'Ergebnis zu {task}',
  'form.request-changes-title': 'Änderungen an {task}',
  'form.return-title': '{task} zurückgeben',
  'form.save': 'Speichern',
  'form.cancel': 'Schließen',
  'form.what': 'Was ist zu tun?',
  'form.what-hint': 'Die erste Zeile wird zum Titel.',
  'form.due-day': 'Fällig am',
  'form.due-time': 'Fällig um',
  'form.due-time-hint': 'Ohne Uhrzeit gilt das Ende des Arbeitstags: 17:00 Uhr in Ihrer Zeitzone.',
  'form.cap-hint': 'Höchstens so viel Zeit, zum Beispiel 2h oder 1h30m.',
  'form.urgent': 'Hat Vorrang vor allem anderen',
  'form.ask-words': 'Was möchten Sie wissen?',
  'form.answer-words': 'Ihre Antwort',
  'form.submit-words': 'Das Ergebnis oder ein Link dazu',
  'form.request-changes-words': 'Was soll anders werden?',
  'form.return-words': 'Was ist erledigt?',
  'form.return-next': 'Was ist als Nächstes zu tun?',
  'form.too-late':
    'Das hat zu lange gedauert, deshalb ließ sich das Formular nicht öffnen. Bitte versuchen Sie es noch einmal.',

  'settings.title': 'Einstellungen',
  'settings.person-language': 'Ihre Sprache',
  'settings.person-zone': 'Ihre Zeitzone',
  'settings.client-language': 'Sprache in den Kanälen dieses Kunden',
  'settings.client-zone': 'Zeitzone in den Kanälen dieses Kunden',
  'settings.agency-language': 'Sprache im Dispatch-Kanal',
  'settings.agency-zone': 'Zeitzone im Dispatch-Kanal',
  'settings.zone-hint': 'Region und Stadt, zum Beispiel Europe/Berlin oder Asia/Tashkent.',
  'settings.saved': 'Die Einstellungen sind gespeichert.',
  'language.en': 'English',
  'language.de': 'Deutsch',
  'language.ar': 'العربية',
  'language.uz': 'Oʻzbekcha',

  'desk.set-up': '{agency} hat jetzt einen Desk, und Sie haben die Leitung.',
  'desk.set-up-next':
    'Als Nächstes: {dispatch} in dem Kanal, in dem Assistenzen die Aufgaben sehen sollen, danach {assistant} und {client}.',
  'desk.dispatch':
    'Dies ist jetzt der Dispatch-Kanal: Hier erscheinen neue Aufgaben, und hier werden sie von Assistenzen übernommen.',
  'desk.dispatch-already': 'Dies ist bereits der Dispatch-Kanal.',
  'desk.client-added': '{client} ist jetzt als Kunde angelegt; delegiert wird in {channel}.',
  'desk.client-bound': '{client} hat einen weiteren Kanal: {channel}.',
  'desk.client-next':
    'Als Nächstes: {command} für jede Person, die delegieren darf. Wenn dort keine Karte erscheint, laden Sie mich bitte zuerst in den Kanal ein.',
  'desk.assistant-added': '{who} gehört jetzt zur Assistenz.',
  'desk.assistant-skills': 'Fähigkeiten von {who}: {skills}.',
  'desk.manager-added': '{who} gehört jetzt zur Leitung.',
  'desk.member-added': '{who} kann jetzt für {client} delegieren.',
  'desk.member-language':
    'Die Karten in diesem Kundenkanal sind jetzt auf {language}, mit Zeiten in {zone}. {command}, dort eingegeben, ändert das.',

  'status.heading': 'Desk von {agency}',
  'status.dispatch': 'Dispatch-Kanal',
  'status.people': 'Personen',
  'status.people-count':
    'Leitung: {managers, number}, Assistenz: {assistants, number}, bei Kunden: {members, number}',
  'status.tasks': 'Aufgaben',
  'status.tasks-count': '{open, number} offen, {underWay, number} in Bearbeitung',
  'status.deliveries': 'Nachrichten',
  'status.last-delivery':
    'zuletzt gesendet: {at}; {waiting, plural, =0 {keine wartet} one {# wartet} other {# warten}}',
  'status.none': 'noch nicht vorhanden',
  'status.members':
    '{count, plural, =0 {bisher darf niemand delegieren} one {# Person darf delegieren} other {# Personen dürfen delegieren}}',
  'status.more-clients': '{count, plural, one {und # weiterer Kunde} other {und # weitere Kunden}}',
  'status.failing': 'Ich kann nicht in {channel} schreiben. Bitte laden Sie mich in diesen Kanal ein.',
  'missing.dispatch':
    'Es fehlt ein Dispatch-Kanal. Geben Sie {command} in dem Kanal ein, in dem Assistenzen die Aufgaben sehen sollen.',
  'missing.assistant': 'Es fehlt eine Assistenz. Fügen Sie sie mit {command} hinzu.',
  'missing.client': 'Es fehlt ein Kunde. Legen Sie ihn mit {command} an.',
  'missing.member': 'Es fehlt eine Person, die delegieren darf. Fügen Sie sie mit {command} hinzu.',

  'unreachable.channel': 'Ich kann nicht in {channel} schreiben, deshalb fehlen dort die Karten.',
  'unreachable.what-to-do':
    'Laden Sie mich in den Kanal ein, dann folgen die Karten von selbst. /desk status zeigt, was noch wartet.',

  'allowed.delegate': 'hier Aufgaben zu delegieren',
  'allowed.see-task': 'diese Aufgabe zu sehen',
  'allowed.see-open-tasks': 'die offenen Aufgaben zu sehen',
  'allowed.administer': 'den Desk einzurichten',
  'allowed.edit': 'diese Aufgabe zu ändern',
  'allowed.cancel': 'diese Aufgabe zu stornieren',
  'allowed.claim': 'Aufgaben zu übernehmen',
  'allowed.return': 'diese Aufgabe zurückzugeben',
  'allowed.ask': 'zu dieser Aufgabe Rückfragen zu stellen',
  'allowed.answer': 'für diesen Kunden zu antworten',
  'allowed.submit': 'das Ergebnis dieser Aufgabe einzureichen',
  'allowed.accept': 'für diesen Kunden Ergebnisse abzunehmen',
  'allowed.request-changes': 'für diesen Kunden Änderungen anzufordern',

  'list.empty': 'noch keine',
  'pending.working': 'Einen Moment, ich arbeite daran. Das Ergebnis folgt hier.',

  'problem.not-set-up':
    'In diesem Workspace gibt es noch keinen Desk. Wer Admin-Rechte hat, richtet ihn mit /desk setup ein.',
  'problem.already-set-up': 'Dieser Workspace hat bereits einen Desk: {agency}.',
  'problem.not-admin':
    'Den Desk können nur Personen einrichten, die den Workspace besitzen oder Admin-Rechte haben. Bitte wenden Sie sich an eine von ihnen.',
  'problem.not-allowed':
    'Sie sind nicht berechtigt, {action}. Die Leitung des Desks kann Sie dazu berechtigen.',
  'problem.no-such-task': 'Es gibt keine Aufgabe {task}, die Sie sehen können. /tasks zeigt Ihre Aufgaben.',
  'problem.wrong-status': '{task} hat den Status „{status}“; „{action}“ ist daher gerade nicht möglich.',
  'problem.already-claimed': '{task} ist schon vergeben und liegt bei {who}.',
  'problem.claimed-by-you': '{task} liegt bereits bei Ihnen.',
  'problem.missing-skills':
    '{task} erfordert {count, plural, one {eine Fähigkeit, die bei Ihnen nicht hinterlegt ist} other {Fähigkeiten, die bei Ihnen nicht hinterlegt sind}}: {skills}.',
  'problem.no-dispatch-channel':
    'Für Assistenzen gibt es noch keinen Kanal, deshalb würde niemand die Aufgabe sehen. Die Leitung gibt /desk dispatch in dem Kanal ein, in dem die Aufgaben erscheinen sollen.',
  'problem.dispatch-in-client-channel':
    'Dieser Kanal gehört zu {client}; dort wären die Aufgaben aller Kunden zu sehen. Wählen Sie als Dispatch-Kanal einen anderen.',
  'problem.client-in-dispatch-channel':
    'Das ist der Dispatch-Kanal, in dem die Aufgaben aller Kunden zu sehen sind. Wählen Sie für diesen Kunden einen anderen Kanal.',
  'problem.channel-taken':
    'Dieser Kanal gehört bereits zu {client}. Jeder Kunde braucht einen eigenen Kanal.',
  'problem.not-a-channel':
    'Das geht nur in einem Kanal, nicht in Direktnachrichten. Geben Sie den Befehl dort ein, oder nennen Sie den Kanal.',
  'problem.which-client':
    'Für welchen Kunden ist die Aufgabe? Ergänzen Sie „for“ und einen dieser Namen: {clients}.',
  'problem.no-clients': 'Es gibt noch keine Kunden. Die Leitung legt sie mit /desk client add an.',
  'problem.unknown-client': 'Einen Kunden „{name}“ gibt es nicht. Bekannte Kunden: {clients}.',
  'problem.other-client-here':
    'Dieser Kanal gehört zu {client}, und Aufgaben von hier gelten diesem Kunden. Für einen anderen Kunden wechseln Sie bitte in dessen Kanal.',
  'problem.client-exists': 'Den Kunden {client} mit diesem Kanal gibt es bereits. Es wurde nichts geändert.',
  'problem.no-such-command': '„{words}“ kenne ich nicht.',
  'problem.name-missing': 'Es fehlt ein Name.',
  'problem.unknown-words': '„{words}“ habe ich nicht verstanden.',
  'problem.which-person': 'Welche Person ist gemeint? Geben Sie @ ein, und wählen Sie sie aus der Liste.',
  'problem.unknown-person':
    'Ich finde {name} hier nicht. Geben Sie @ ein, und wählen Sie die Person aus der Liste.',
  'problem.not-an-assistant': '{name} gehört nicht zur Assistenz dieses Desks.',
  'problem.is-bot': '{name} ist eine App, keine Person.',
  'problem.several-people':
    'Eine Aufgabe hat nur eine Wunschassistenz; Sie haben mehrere Personen genannt: {names}.',
  'problem.unknown-skills':
    'Keine Assistenz hat {count, plural, one {diese Fähigkeit} other {diese Fähigkeiten}}: {skills}. Bekannte Fähigkeiten: {known}.',
  'problem.already-role': '{name} hat diese Rolle bereits. Es wurde nichts geändert.',
  'problem.text-missing': 'Der Text fehlt. Bitte schreiben Sie, worum es geht.',
  'problem.text-too-long':
    'Der Text hat {length, number} Zeichen; höchstens {limit, number} sind möglich. Legen Sie den Rest in einem Dokument ab, und verlinken Sie es.',
  'problem.name-too-long': 'Der Name hat {length, number} Zeichen; höchstens {limit, number} sind möglich.',
  'problem.due-in-past':
    '{due} ist schon vorbei. Nennen Sie einen künftigen Zeitpunkt, zum Beispiel „bis Freitag 17 Uhr“.',
  'problem.due-unreadable': '„{words}“ konnte ich nicht als Datum lesen.',
  'problem.two-due-dates': 'Eine Aufgabe hat nur ein Fälligkeitsdatum; ich habe mehrere gefunden: {words}.',
  'problem.cap-zero':
    'Ein Zeitlimit muss größer als null sein; „{words}“ ist es nicht. Soll es keines geben, lassen Sie es weg.',
  'problem.cap-too-large':
    '„{words}“ ist zu viel für eine Aufgabe; möglich {limit, plural, one {ist höchstens # Stunde} other {sind höchstens # Stunden}}.',
  'problem.cap-unreadable':
    '„{words}“ konnte ich nicht als Zeitlimit lesen. Schreiben Sie zum Beispiel ~2h, ~90m oder ~1h30m.',
  'problem.two-caps': 'Eine Aufgabe hat nur ein Zeitlimit; ich habe mehrere gefunden: {words}.',
  'problem.zone-unknown':
    'Die Zeitzone „{words}“ kenne ich nicht. Schreiben Sie Region und Stadt, zum Beispiel Europe/Berlin.',
  'problem.form-incomplete': 'Das Formular kam unvollständig zurück. Bitte öffnen Sie es noch einmal.',
  'problem.unexpected':
    'Bei uns ist etwas schiefgegangen; es wurde nichts geändert. Bitte versuchen Sie es noch einmal. Falls es wieder geschieht, nennen Sie uns bitte die Vorfallnummer {incident}.',

  'help.heading': 'Was ich verstehe',
  'help.more': 'Geben Sie hinter einem Befehl help ein, um Beispiele zu sehen.',
  'help.right-form': 'So ist es richtig:',
  'help.delegate': 'delegiert eine Aufgabe; ohne Text öffnet sich ein Formular',
  'help.tasks': 'zeigt Ihre Aufgaben, was übernommen werden kann, oder eine Aufgabe mit ihrem Verlauf',
  'help.desk-setup': 'richtet den Desk dieses Workspace ein und gibt Ihnen die Leitung',
  'help.desk-dispatch':
    'macht diesen Kanal zum Dispatch-Kanal, in dem Assistenzen Aufgaben sehen und übernehmen',
  'help.desk-client-add': 'legt einen Kunden mit eigenem Kanal an',
  'help.desk-assistant-add': 'fügt eine Assistenz oder deren Fähigkeiten hinzu',
  'help.desk-manager-add': 'nimmt eine Person in die Leitung auf',
  'help.desk-client-member-add': 'lässt eine Person für einen Kunden delegieren',
  'help.desk-settings': 'öffnet die Einstellungen für Sprachen und Zeitzonen',
  'help.desk-status': 'zeigt, was eingerichtet ist, was fehlt und was zuletzt gesendet wurde',

  'duration.hours': '{hours, number} Std.',
  'duration.minutes': '{minutes, number} Min.',
  'duration.hours-and-minutes': '{hours, number} Std. {minutes, number} Min.',
  'duration.negative': '−{duration}',
});
