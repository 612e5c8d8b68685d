export const desk = {
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
} as const;
