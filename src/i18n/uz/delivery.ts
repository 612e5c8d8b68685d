export const delivery = {
  'button.try-again': 'Yana urinib koʻrish',
  'delivery.oldest': 'Eng uzoq kutayotgani',
  'delivery.failing-later':
    '{count, plural, one {# ta xabar} other {# ta xabar}} kutmoqda, chunki platforma sekinroq yuborishni soʻradi.',
  'delivery.failing-unsure':
    '{count, plural, one {# ta xabar} other {# ta xabar}} kutmoqda, chunki platforma aniq javob bermadi. Urinishda davom etaman.',
  'delivery.failing-unreachable':
    '{count, plural, one {# ta xabar} other {# ta xabar}} kutmoqda, chunki manziliga yetib boʻlmayapti.',
  'delivery.failing-refused':
    '{count, plural, one {# ta xabar} other {# ta xabar}} kutmoqda, chunki platforma qabul qilmadi. Yana bir necha marta urinaman.',
  'delivery.unreached': '{person} bilan bogʻlana olmayapman.',
  'delivery.dead':
    '{count, plural, one {# ta xabarni yuborishga urinishni toʻxtatdim:} other {# ta xabarni yuborishga urinishni toʻxtatdim:}}',
  'delivery.dead-one': '{place}, urinish toʻxtatilgan payt {at}: {why}',
  'delivery.why-later': 'platforma juda band edi',
  'delivery.why-unsure': 'platforma aniq javob bermadi',
  'delivery.why-unreachable': 'u yerga yetib boʻlmayapti',
  'delivery.why-refused': 'platforma qabul qilmadi',
  'delivery.tried-again':
    '{count, plural, =0 {Qayta urinadigan narsa yoʻq.} one {# ta xabarni yana yuborib koʻraman.} other {# ta xabarni yana yuborib koʻraman.}}',
  'delivery.person-unreached':
    '{person} bilan bogʻlana olmayapman: hisobi xabar qabul qilmayapti, boshqa hisobini esa bilmayman.',
  'delivery.waiting':
    '{count, plural, one {U yerda # ta xabar kutmoqda.} other {U yerda # ta xabar kutmoqda.}}',
  'delivery.waiting-task': '{task} · {title}',
  'delivery.person-what-to-do':
    'Hisob yana xabar qabul qila boshlashi bilan ular yetib boradi. Navbatdagi xabarlarni /desk status koʻrsatadi.',
} as const;
