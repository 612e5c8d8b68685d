export const pings = {
  'button.not-now': 'ليس الآن …',
  'bot.name': 'Deskhand',
  'event.release': 'أُعيدت إلى قائمة الانتظار',
  'event.keep': 'ما زال العمل جاريًا',
  'news.keep': 'ما زال العمل جاريًا على المهمة {task} · {title} لدى {who}.',
  'news.release':
    'أُعيدت المهمة {task} · {title} إلى قائمة الانتظار لعدم ظهور أي عمل عليها، وهي مفتوحة للآخرين من جديد.',
  'news.accept-by-itself': 'تُعدّ المهمة {task} · {title} مقبولة لعدم ورود أي رد.',

  'button.keep': 'ما زلت أعمل عليها',
  'allowed.keep': 'تأكيد استمرار العمل على هذه المهمة',
  'done.keep': 'تم تسجيل استمرار عملك على المهمة {task}.',
  'ping.unclaimed': 'لم يتولَّ أحد المهمة {task} · {title} بعد.',
  'ping.urgent': 'المهمة عاجلة.',
  'ping.due-soon': 'يقترب موعد تسليم المهمة {task} · {title}: {due}.',
  'ping.waits': 'لم يرد العميل على سؤالك بعد.',
  'ping.overdue': 'تأخرت المهمة {task} · {title}، وكان موعد تسليمها: {due}.',
  'ping.of-client': '{client}: {said}',
  'ping.waits-for-you': 'وهي بانتظار ردك.',
  'ping.quiet-claim': 'لم يظهر أي عمل على المهمة {task} · {title} منذ {since}. هل لا يزال عملك عليها مستمرًا؟',
  'ping.release': 'إن لم يظهر عمل عليها، تعود إلى قائمة الانتظار في هذا الموعد: {at}.',
  'ping.quiet-over': 'تبقى المهمة {task} · {title} لديك، فقد ظهر عمل عليها بعد ذلك.',
  'ping.waiting-for-client': 'سؤال {who} عن المهمة {task} · {title} بانتظار ردك منذ {since}.',
  'ping.question': 'السؤال:',
  'ping.unanswered':
    'لم يرد العميل {client} بعد على سؤال {who} عن المهمة {task} · {title}، وهو مطروح منذ {since}.',
  'ping.to-accept': 'تم تسليم المهمة {task} · {title} في {since}. يُرجى قبولها أو طلب تعديلات.',
  'ping.accept': 'إن لم يصل رد، تُعدّ المهمة مقبولة ابتداءً من: {at}.',
  'ping.held-now': 'المهمة {task} · {title} الآن لدى {who} ({status}).',
  'ping.now': 'حالة المهمة {task} · {title} الآن: {status}.',
  'ping.more':
    '{count, plural, zero {لا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',
} as const;
