export const desk = {
  'desk.set-up': '{agency} uchun vazifalar markazi ochildi. Siz uning birinchi menejerisiz.',
  'desk.set-up-next':
    'Endi yordamchilar vazifalarni koʻradigan kanalda {dispatch}, keyin {assistant} va {client} buyruqlarini yozing.',
  'desk.dispatch':
    'Endi bu kanal — taqsimot kanali: yangi vazifalar shu yerda chiqadi va yordamchilar ularni shu yerda oladi.',
  'desk.dispatch-already': 'Bu kanal allaqachon taqsimot kanali.',
  'desk.client-added': '{client} mijoz sifatida qoʻshildi. Unga oid vazifalar {channel} kanalida beriladi.',
  'desk.client-bound': '{client} uchun yana bir kanal biriktirildi: {channel}.',
  'desk.client-next':
    'Endi vazifa bera oladigan har bir kishi uchun {command} buyrugʻini yozing. U yerda kartochka chiqmasa, avval meni kanalga taklif qiling.',
  'desk.assistant-added': '{who} yordamchi sifatida qoʻshildi.',
  'desk.assistant-skills': '{who} koʻnikmalari: {skills}.',
  'desk.manager-added': '{who} menejer sifatida qoʻshildi.',
  'desk.member-added': '{who} endi {client} nomidan vazifa bera oladi.',
  'desk.member-language':
    'Bu mijoz kanalidagi kartochkalar endi {language} tilida, vaqtlar esa {zone} boʻyicha. Buni oʻzgartirish uchun oʻsha kanalda {command} deb yozing.',
  'desk.joined':
    'Bu ish maydoni endi {agency} vazifalar markaziga tegishli, siz esa uning menejerlaridan birisiz.',
  'desk.joined-next': 'Endi shu yerdagi mijozga ajratiladigan kanalda {client} deb yozing.',
  'desk.joined-same':
    'Agar {who} oʻzingiz boʻlsangiz: u yerda {link}, keyin bu yerda {join} deb yozing, shunda ikkala hisob bir kishiniki boʻladi.',
  'desk.linked':
    'Bu hisob va {who} hisobi endi bir kishiniki: ikkalasining rollari, mijozlari va vazifalari birlashdi.',
  'desk.linked-next': 'Sizga atalgan xabarlar ikkalasiga emas, hisoblardan biriga keladi.',

  'link.code': 'Sizning kodingiz: {code}',
  'link.until':
    'U bir marta ishlaydi, amal qilish muddati: {until}. Yangi kod olinsa, eskisi oʻrnini bosadi.',
  'link.account':
    'Shu markazning siz hisobga ega boʻlgan boshqa ish maydonida: {join} deb yozsangiz, ikkala hisob ham sizniki boʻladi.',
  'link.workspace':
    'Markazi yoʻq ish maydonida: u yerdagi administrator {join} deb yozadi. Shunda ish maydoni shu markazga qoʻshiladi, u esa menejer boʻladi.',
  'link.secret':
    'Uni boshqa hech kimga koʻrsatmang: kim uni shu markazning ish maydonida yozsa, shundan boshlab sizning nomingizdan ish koʻradi.',

  'platform.slack': 'Slack',
  'platform.teams': 'Microsoft Teams',

  'status.heading': '{agency} vazifalar markazi',
  'status.workspaces': 'Ish maydonlari',
  'status.workspaces-count': '{count, number} ({platforms})',
  'status.dispatch': 'Taqsimot kanali',
  'status.people': 'Ishtirokchilar',
  'status.people-count':
    '{managers, number} nafar menejer, {assistants, number} nafar yordamchi, {members, number} nafar mijoz vakili',
  'status.tasks': 'Vazifalar',
  'status.tasks-count': '{open, number} ta ochiq, {underWay, number} ta jarayonda',
  'status.deliveries': 'Xabarlar',
  'status.last-delivery':
    'oxirgisi yuborildi: {at}; {waiting, plural, =0 {navbatda xabar yoʻq} one {navbatda # ta xabar bor} other {navbatda # ta xabar bor}}',
  'status.none': 'hozircha yoʻq',
  'status.members':
    '{count, plural, =0 {hali hech kim vazifa bera olmaydi} one {# kishi vazifa bera oladi} other {# kishi vazifa bera oladi}}',
  'status.more-clients': 'va yana {count, number} ta mijoz',
  'status.failing':
    '{channel} kanaliga yoza olmayapman. Meni shu kanalga taklif qiling yoki Teamsda uning jamoasiga qoʻshing.',

  'missing.dispatch':
    'Hali taqsimot kanali yoʻq. Yordamchilar vazifalarni koʻradigan kanalda {command} deb yozing.',
  'missing.assistant': 'Hali yordamchi yoʻq. Uni {command} buyrugʻi bilan qoʻshing.',
  'missing.client': 'Hali mijoz yoʻq. Uni {command} buyrugʻi bilan qoʻshing.',
  'missing.member': 'Hali vazifa bera oladigan kishi yoʻq. Uni {command} buyrugʻi bilan qoʻshing.',

  'unreachable.channel':
    '{channel} kanaliga yoza olmayapman, shuning uchun u yerdagilar kartochkalarini koʻrmayapti.',
  'unreachable.what-to-do':
    'Meni kanalga taklif qiling yoki Teamsda jamoaga qoʻshing, shunda kartochkalar oʻzi chiqadi. Navbatdagi xabarlarni /desk status koʻrsatadi.',

  'welcome.hello': 'Salom! Men Deskhandman: vazifani ayting, uni bir yordamchi oʻz zimmasiga oladi.',
  'welcome.set-up':
    'Bu yerda hali vazifalar markazi yoʻq. Administrator {setup} deb yozadi yoki boshqa joydagi markazdan olingan kod bilan {join} deb yozadi.',
} as const;
