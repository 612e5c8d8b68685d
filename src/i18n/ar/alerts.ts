export const alerts = {
  'button.submit-week-of': 'تقديم الأسبوع: {client}',

  'alert.used':
    'استهلك العميل {client} نسبة {percent, number}% من ساعاته: {used} من أصل {total}. المتاح: {left}.',
  'alert.used-up': 'استهلك العميل {client} كل ساعاته.',
  'alert.no-hours': 'لا ساعات للعميل {client} حاليًا.',
  'alert.expiring': 'تنتهي {hours} من ساعات العميل {client} بعد {day} إن لم تُستخدم.',
  'alert.nothing-expires': 'لم يعد شيء من ساعات العميل {client} ينتهي قريبًا.',
  'alert.review-closing':
    'يمكن اعتماد ساعات العميل {client} عن الفترة {days} أو الاعتراض على قيود بعينها حتى {until}. بعد ذلك تُعدّ معتمدة.',
  'alert.reviewed': 'لم تعد ساعات العميل {client} بانتظار المراجعة.',
  'alert.week': '{client} ({days})',
  'alert.unsubmitted': 'يُرجى تقديم ساعاتك: {weeks}. وما لم يُقدَّم حتى {by} يصل إلى العميل كما هو.',
  'alert.all-submitted': 'لم تبق ساعات عليك تقديمها.',
} as const;
