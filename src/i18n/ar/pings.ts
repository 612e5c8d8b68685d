export const pings = {
  'button.not-now': 'ليس الآن …',
  'bot.name': 'Deskhand',
  'event.release': 'أُعيدت إلى قائمة الانتظار',
  'event.keep': 'ما زال العمل جاريًا',
  'news.keep': 'ما زال العمل جاريًا على المهمة {task} · {title} لدى {who}.',
  'news.release':
    'أُعيدت المهمة {task} · {title} إلى قائمة الانتظار لعدم ظهور أي عمل عليها، وهي مفتوحة للآخرين من جديد.',
  'news.accept-by-itself': 'تُعدّ المهمة {task} · {title} مقبولة لعدم ورود أي رد.',
} as const;
