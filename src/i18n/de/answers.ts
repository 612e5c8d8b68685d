export const answers = {
  'allowed.delegate': 'hier Aufgaben zu delegieren',
  'allowed.see-task': 'diese Aufgabe zu sehen',
  'allowed.see-open-tasks': 'die offenen Aufgaben zu sehen',
  'allowed.administer': 'den Desk einzurichten',
  'allowed.link': 'Workspaces und Konten mit diesem Desk zu verknüpfen',
  'allowed.edit': 'diese Aufgabe zu ändern',
  'allowed.cancel': 'diese Aufgabe zu stornieren',
  'allowed.claim': 'Aufgaben zu übernehmen',
  'allowed.return': 'diese Aufgabe zurückzugeben',
  'allowed.ask': 'zu dieser Aufgabe Rückfragen zu stellen',
  'allowed.answer': 'für diesen Kunden zu antworten',
  'allowed.submit': 'das Ergebnis dieser Aufgabe einzureichen',
  'allowed.accept': 'für diesen Kunden Ergebnisse abzunehmen',
  'allowed.request-changes': 'für diesen Kunden Änderungen anzufordern',
  'allowed.track-time': 'für diese Aufgabe Zeit zu erfassen',
  'allowed.see-hours': 'die Stunden dieses Kunden zu sehen',
  'allowed.review-hours': 'für diesen Kunden Stunden zu prüfen',
  'allowed.allow-more': 'für diesen Kunden mehr Zeit freizugeben',
  'allowed.settle-dispute': 'Beanstandungen von Stunden zu klären',
  'allowed.correct-time': 'diese Zeit zu berichtigen',

  'channel.unnamed': 'ein Chat ohne Namen',
  'list.empty': 'noch keine',

  'pending.working': 'Einen Moment, ich arbeite daran. Das Ergebnis folgt hier.',

  'problem.not-set-up':
    'In diesem Workspace gibt es noch keinen Desk. Wer Admin-Rechte hat, richtet ihn mit /desk setup ein.',
  'problem.already-set-up': 'Dieser Workspace hat bereits einen Desk: {agency}.',
  'problem.not-admin':
    'Den Desk können nur Personen einrichten, die den Workspace besitzen oder Admin-Rechte haben; in Teams, wer das Team besitzt, in einem seiner Kanäle. Bitte wenden Sie sich an eine von ihnen.',
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
  'problem.due-in-past-in-form': '{due} ist schon vorbei. Wählen Sie einen künftigen Zeitpunkt.',
  'problem.due-unreadable': '„{words}“ konnte ich nicht als Datum lesen.',
  'problem.two-due-dates': 'Eine Aufgabe hat nur ein Fälligkeitsdatum; ich habe mehrere gefunden: {words}.',
  'problem.cap-zero':
    'Ein Zeitlimit muss größer als null sein; „{words}“ ist es nicht. Soll es keines geben, lassen Sie es weg.',
  'problem.cap-too-large':
    '„{words}“ ist zu viel für eine Aufgabe; möglich {limit, plural, one {ist höchstens # Stunde} other {sind höchstens # Stunden}}.',
  'problem.cap-unreadable':
    '„{words}“ konnte ich nicht als Zeitlimit lesen. Schreiben Sie zum Beispiel ~2h, ~90m oder ~1h30m.',
  'problem.cap-unreadable-in-form':
    '„{words}“ konnte ich nicht als Zeitlimit lesen. Schreiben Sie zum Beispiel 2h, 90m oder 1h30m.',
  'problem.two-caps': 'Eine Aufgabe hat nur ein Zeitlimit; ich habe mehrere gefunden: {words}.',
  'problem.zone-unknown':
    'Die Zeitzone „{words}“ kenne ich nicht. Schreiben Sie Region und Stadt, zum Beispiel Europe/Berlin.',
  'problem.form-incomplete': 'Das Formular kam unvollständig zurück. Bitte öffnen Sie es noch einmal.',
  'problem.link-code-unreadable':
    'Das ist kein Code. Ein Code hat zehn Buchstaben und Ziffern, wie im Beispiel.',
  'problem.link-code-unknown':
    'Diesen Code kenne ich nicht. Prüfen Sie jedes Zeichen, oder lassen Sie sich dort, wo der Desk ist, mit /desk link einen neuen geben. Von den Codes einer Person gilt nur der neueste.',
  'problem.link-code-used':
    'Dieser Code wurde schon verwendet, und jeder gilt nur einmal. Lassen Sie sich dort, wo der Desk ist, mit /desk link einen neuen geben.',
  'problem.link-code-expired':
    'Dieser Code ist abgelaufen: Jeder gilt eine Viertelstunde. Lassen Sie sich dort, wo der Desk ist, mit /desk link einen neuen geben.',
  'problem.link-code-elsewhere': 'Dieser Workspace gehört zu einem anderen Desk. Es wurde nichts geändert.',
  'problem.link-code-too-many':
    'Hier wurden zu viele Codes abgelehnt. Warten Sie eine Viertelstunde, und geben Sie dann einen neuen ein.',
  'problem.link-code-not-managers':
    'Ein Workspace braucht den Code einer Person aus der Leitung, und das ist keiner. Bitten Sie die Leitung jenes Desks um einen Code.',
  'problem.already-linked':
    'Dieses Konto und das, von dem der Code stammt, gehören schon zu einer Person. Geben Sie den Code dort ein, wo Ihr anderes Konto ist.',
  'problem.platform-taken':
    'Beide Personen haben ein Konto in {platform}, und eine Person kann dort nur eines haben. Ein Code verknüpft Konten auf verschiedenen Plattformen.',
  'problem.unexpected':
    'Bei uns ist etwas schiefgegangen; es wurde nichts geändert. Bitte versuchen Sie es noch einmal. Falls es wieder geschieht, nennen Sie uns bitte die Vorfallnummer {incident}.',

  'help.word': 'hilfe',
  'help.heading': 'Was ich verstehe',
  'help.more': 'Geben Sie hinter einem Befehl help ein, um Beispiele zu sehen.',
  'hint.help': 'Mit {help} sehen Sie, was ich verstehe.',
  'help.right-form': 'So ist es richtig:',
  'help.delegate': 'delegiert eine Aufgabe; ohne Text öffnet sich ein Formular',
  'help.home': 'Ihre Aufgaben und Schaltflächen für den Anfang',
  'help.tasks': 'zeigt Ihre Aufgaben, was übernommen werden kann, oder eine Aufgabe mit ihrem Verlauf',
  'help.desk-setup': 'richtet den Desk dieses Workspace ein und gibt Ihnen die Leitung',
  'help.desk-dispatch':
    'macht diesen Kanal zum Dispatch-Kanal, in dem Assistenzen Aufgaben sehen und übernehmen',
  'help.desk-client-add': 'legt einen Kunden mit eigenem Kanal an',
  'help.desk-assistant-add': 'fügt eine Assistenz oder deren Fähigkeiten hinzu',
  'help.desk-manager-add': 'nimmt eine Person in die Leitung auf',
  'help.desk-client-member-add': 'lässt eine Person für einen Kunden delegieren',
  'help.desk-link':
    'gibt Ihnen einen Code, mit dem ein Workspace zu diesem Desk kommt oder Sie Ihre Konten verknüpfen',
  'help.desk-join':
    'bringt diesen Workspace mit einem Code zu einem Desk oder verknüpft Ihr Konto hier mit Ihrem dort',
  'help.desk-settings':
    'öffnet die Einstellungen für Sprachen, Zeitzonen, Arbeitszeiten und Erinnerungen und zeigt, was als Nächstes gesendet wird',
  'help.desk-status': 'zeigt, was eingerichtet ist, was fehlt und was zuletzt gesendet wurde',

  'duration.hours': '{hours, number} Std.',
  'duration.minutes': '{minutes, number} Min.',
  'duration.hours-and-minutes': '{hours, number} Std. {minutes, number} Min.',
  'duration.negative': '−{duration}',
} as const;
