export const statements = {
  'button.previous-statement': 'Oldingisi',
  'button.next-statement': 'Keyingisi',
  'button.verify-ledger': 'Tekshirish',

  'statement.title': 'Soatlar hisoboti',
  'statement.heading': '{client} soatlari: {days}',
  'statement.period': 'Davr',
  'statement.zone': 'Kunlarning vaqt mintaqasi',
  'statement.charged': 'Hisoblangan',
  'statement.exact': 'Aniq vaqt',
  'statement.left': 'Davr oxiridagi qoldiq',
  'statement.status': 'Koʻrib chiqish',
  'statement.in review': 'koʻrib chiqilmoqda',
  'statement.closed': 'tasdiqlangan',
  'statement.none': 'Bu davrda vaqt qayd etilmagan.',
  'statement.more': 'Yana {count, number} ta qator fayllarda bor.',
  'statement.files': 'Toʻliq hisobot: {csv} · {xlsx} · {pdf}',
  'statement.files-until': 'Havolalar ishlaydigan muddat: {until}. Ular kimda boʻlsa, oʻsha ocha oladi.',
  'statement.several': 'Bu vaqtga {client} boʻyicha bir nechta hisobot toʻgʻri keladi. Qaysi biri kerak?',
  'statement.total': 'Jami',
  'statement.manual': 'qoʻlda yozilgan',
  'statement.takes-back': '{line, number}-qatorni bekor qiladi: “{reason}”',
  'statement.page': '{page, number}-sahifa, jami {pages, number}',
  'statement.fingerprint': 'Daftarning {line, number}-qatorigacha raqamli izi: {hash}',

  'line-dispute.open': 'eʼtiroz bildirilgan',
  'line-dispute.kept': 'eʼtirozdan keyin qoldirilgan',
  'line-dispute.corrected': 'eʼtirozdan keyin tuzatilgan',
  'line-dispute.waived': 'eʼtirozdan keyin hisobdan chiqarilgan',

  'column.line': 'Qator',
  'column.date': 'Sana',
  'column.assistant': 'Yordamchi',
  'column.task': 'Vazifa',
  'column.title': 'Nomi',
  'column.memo': 'Izoh',
  'column.source': 'Qayd etilishi',
  'column.correction': 'Tuzatish',
  'column.dispute': 'Eʼtiroz',
  'column.exact': 'Aniq',
  'column.exact-seconds': 'Aniq, soniyalarda',
  'column.charged': 'Hisoblangan',
  'column.charged-seconds': 'Hisoblangan, soniyalarda',

  'download.unknown': 'Bu havola hech qayerga olib bormaydi',
  'download.expired': 'Bu havolaning muddati tugagan',
  'download.failed': 'Faylni tayyorlab boʻlmadi',
  'download.what-to-do':
    'Hisobot havolalari bir kun ishlaydi. Deskhand bilan yozishadigan joyda /hours export deb yozing: javobda yangilari boʻladi.',
  'download.try-again':
    'Birozdan keyin qayta urinib koʻring. Yana takrorlansa, {incident} hodisa raqamini ayting.',

  'problem.period-unreadable':
    '“{words}” degan davr yoʻq. Kun, hafta yoki oyni yozing, masalan 2026-11-18, 2026-W47 yoki 2026-11.',
  'problem.statement-not-yet':
    '{client} uchun {days} davri hisoboti hali tuzilmagan. Eng kechki muddati: {at}.',
  'problem.no-statement-then': 'Bu vaqt uchun {client} hisoboti yoʻq. Birinchisi boshlanadigan kun: {day}.',
  'problem.whose-hours': 'Kimning soatlari? Quyidagi mijozlardan birining nomini qoʻshing: {clients}.',

  'help.hours-export':
    'mijozga davr uchun hisoblangan vaqt (davrdagi kun, hafta yoki oy, aks holda oxirgi davr) va yuklab olinadigan fayllar',
} as const;
