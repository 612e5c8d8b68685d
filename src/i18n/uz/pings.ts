export const pings = {
  'button.not-now': 'Hozir emas …',
  'bot.name': 'Deskhand',
  'event.release': 'navbatga qaytdi',
  'event.keep': 'hali ishlamoqda',
  'news.keep': '{who} hali ham shu vazifa ustida: {task} · {title}.',
  'news.release':
    'Vazifa navbatga qaytdi, chunki ish belgisi boʻlmadi: {task} · {title}. U yana boshqalar uchun ochiq.',
  'news.accept-by-itself': 'Vazifa qabul qilingan hisoblanadi, chunki javob boʻlmadi: {task} · {title}.',
} as const;
