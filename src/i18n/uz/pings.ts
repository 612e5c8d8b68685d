export const pings = {
  'button.not-now': 'Hozir emas …',
  'bot.name': 'Deskhand',
  'event.release': 'navbatga qaytdi',
  'event.keep': 'hali ishlamoqda',
  'news.keep': '{who} hali ham shu vazifa ustida: {task} · {title}.',
  'news.release':
    'Vazifa navbatga qaytdi, chunki ish belgisi boʻlmadi: {task} · {title}. U yana boshqalar uchun ochiq.',
  'news.accept-by-itself': 'Vazifa qabul qilingan hisoblanadi, chunki javob boʻlmadi: {task} · {title}.',

  'button.keep': 'Hali shu ustidaman',
  'allowed.keep': 'bu vazifa ustida ishlayotganini tasdiqlash',
  'done.keep': 'Qayd etildi: {task} hali ham sizda.',
  'ping.unclaimed': 'Vazifani hali hech kim olmadi: {task} · {title}.',
  'ping.urgent': 'U shoshilinch.',
  'ping.due-soon': 'Vazifaning muddati yaqin: {task} · {title}, {due}.',
  'ping.waits': 'Mijoz savolingizga hali javob bermadi.',
  'ping.overdue': 'Vazifaning muddati oʻtdi: {task} · {title}. Muddati: {due}.',
  'ping.of-client': '{client}: {said}',
  'ping.waits-for-you': 'U sizning javobingizni kutmoqda.',
  'ping.quiet-claim':
    '{task} · {title} vazifasida ish belgisi koʻrinmayapti. Oxirgisi: {since}. Hali shu vazifa ustida ishlayapsizmi?',
  'ping.release': 'Ish belgisi boʻlmasa, vazifa navbatga qaytadi: {at}.',
  'ping.quiet-over': '{task} · {title} vazifasi sizda qoladi: shundan keyin ish belgisi koʻrindi.',
  'ping.waiting-for-client': '{who} javobingizni kutmoqda: {task} · {title}. Savol berilgan vaqt: {since}.',
  'ping.question': 'Savol:',
  'ping.unanswered':
    '{client} hali javob bermadi: {task} · {title}. {who} javob kutmoqda, savol berilgan vaqt: {since}.',
  'ping.to-accept':
    '{task} · {title} vazifasi topshirildi: {since}. Iltimos, uni qabul qiling yoki tuzatish soʻrang.',
  'ping.accept': 'Javob boʻlmasa, vazifa qabul qilingan hisoblanadi: {at}.',
  'ping.held-now': '{task} · {title} vazifasi endi {who} qoʻlida ({status}).',
  'ping.now': '{task} · {title} vazifasining hozirgi holati: {status}.',
  'ping.more': 'yana {count, number} ta',
} as const;
