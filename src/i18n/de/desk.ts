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
  'desk.joined': 'Dieser Workspace gehört jetzt zum Desk von {agency}, und Sie gehören zur Leitung.',
  'desk.joined-next': 'Als Nächstes: {client} hier in einem Kanal, der zu einem Kunden gehören soll.',
  'desk.joined-same':
    'Wenn {who} Sie selbst sind: Mit {link} dort und danach {join} hier gehören beide Konten zu einer Person.',
  'desk.linked':
    'Dieses Konto und das von {who} gehören jetzt zu einer Person, mit den Rollen, Kunden und Aufgaben beider.',
  'desk.linked-next': 'Was für Sie bestimmt ist, kommt auf einem der beiden an, nicht auf beiden.',

  'link.code': 'Ihr Code: {code}',
  'link.until': 'Er gilt einmal, bis {until}. Ein neuerer tritt an seine Stelle.',
  'link.account':
    'In einem anderen Workspace dieses Desks, in dem Sie auch ein Konto haben: Mit {join} gehören beide Konten Ihnen.',
  'link.workspace':
    'In einem Workspace ohne Desk: Wer dort Admin-Rechte hat, gibt {join} ein. Der Workspace gehört dann zu diesem Desk, und die Person gehört zur Leitung.',
  'link.secret':
    'Zeigen Sie ihn sonst niemandem: Wer ihn in einem Workspace dieses Desks eingibt, handelt von da an in Ihrem Namen.',

  'platform.slack': 'Slack',
  'platform.teams': 'Microsoft Teams',

  'status.heading': 'Desk von {agency}',
  'status.workspaces': 'Workspaces',
  'status.workspaces-count': '{count, number} ({platforms})',
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
  'status.failing':
    'Ich kann nicht in {channel} schreiben. Bitte laden Sie mich in diesen Kanal ein oder fügen Sie mich in Teams dem Team hinzu.',

  'missing.dispatch':
    'Es fehlt ein Dispatch-Kanal. Geben Sie {command} in dem Kanal ein, in dem Assistenzen die Aufgaben sehen sollen.',
  'missing.assistant': 'Es fehlt eine Assistenz. Fügen Sie sie mit {command} hinzu.',
  'missing.client': 'Es fehlt ein Kunde. Legen Sie ihn mit {command} an.',
  'missing.member': 'Es fehlt eine Person, die delegieren darf. Fügen Sie sie mit {command} hinzu.',

  'unreachable.channel': 'Ich kann nicht in {channel} schreiben, deshalb fehlen dort die Karten.',
  'unreachable.what-to-do':
    'Laden Sie mich in den Kanal ein oder fügen Sie mich in Teams dem Team hinzu, dann folgen die Karten von selbst. /desk status zeigt, was noch wartet.',

  'welcome.hello': 'Hallo! Ich bin Deskhand: Nennen Sie mir eine Aufgabe, und eine Assistenz übernimmt sie.',
  'welcome.set-up':
    'Hier gibt es noch keinen Desk. Ein Admin schreibt {setup}, oder {join} mit einem Code von einem Desk, den es anderswo schon gibt.',
} as const;
