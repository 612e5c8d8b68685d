export const delivery = {
  'button.try-again': 'Noch einmal versuchen',
  'delivery.oldest': 'Wartet am längsten',
  'delivery.failing-later':
    '{count, plural, one {# Nachricht wartet} other {# Nachrichten warten}}, weil es der Plattform zu schnell ging.',
  'delivery.failing-unsure':
    '{count, plural, one {# Nachricht wartet} other {# Nachrichten warten}}, weil die Plattform nicht klar geantwortet hat. Ich versuche es weiter.',
  'delivery.failing-unreachable':
    '{count, plural, one {# Nachricht wartet} other {# Nachrichten warten}}, weil am Ziel niemand zu erreichen ist.',
  'delivery.failing-refused':
    '{count, plural, one {# Nachricht wartet} other {# Nachrichten warten}}, weil die Plattform sie abgelehnt hat. Ich versuche es noch einige Male.',
  'delivery.unreached': 'Ich kann {person} nicht erreichen.',
  'delivery.dead':
    '{count, plural, one {# Nachricht habe ich aufgegeben:} other {# Nachrichten habe ich aufgegeben:}}',
  'delivery.dead-one': '{place}, aufgegeben {at}: {why}',
  'delivery.why-later': 'die Plattform war überlastet',
  'delivery.why-unsure': 'die Plattform hat nicht klar geantwortet',
  'delivery.why-unreachable': 'dort ist niemand zu erreichen',
  'delivery.why-refused': 'die Plattform hat sie abgelehnt',
  'delivery.tried-again':
    '{count, plural, =0 {Es gibt nichts, was noch einmal zu versuchen wäre.} one {Ich versuche es mit # Nachricht noch einmal.} other {Ich versuche es mit # Nachrichten noch einmal.}}',
  'delivery.person-unreached':
    'Ich kann {person} nicht erreichen: Das Konto nimmt keine Nachrichten an, und ein anderes kenne ich nicht.',
  'delivery.waiting': '{count, plural, one {Dort wartet # Nachricht.} other {Dort warten # Nachrichten.}}',
  'delivery.waiting-task': '{task} „{title}“',
  'delivery.person-what-to-do':
    'Sie kommt an, sobald das Konto wieder Nachrichten annimmt. /desk status zeigt, was noch wartet.',
} as const;
