export const delivery = {
  'button.try-again': 'إعادة المحاولة',
  'delivery.oldest': 'الأقدم في الانتظار',
  'delivery.failing-later':
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} في الانتظار لأن المنصة طلبت التمهّل.',
  'delivery.failing-unsure':
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} في الانتظار لعدم ورود رد واضح من المنصة، والمحاولة مستمرة.',
  'delivery.failing-unreachable':
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} في الانتظار لتعذّر الوصول إلى وجهتها.',
  'delivery.failing-refused':
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}} في الانتظار بعد رفض المنصة، وستُعاد المحاولة بضع مرات.',
  'delivery.unreached': 'يتعذّر عليّ الوصول إلى {person}.',
  'delivery.dead':
    '{count, plural, zero {لا رسائل متروكة.} one {رسالة واحدة تُركت محاولة إرسالها:} two {رسالتان تُركت محاولة إرسالهما:} few {# رسائل تُركت محاولة إرسالها:} many {# رسالة تُركت محاولة إرسالها:} other {# رسالة تُركت محاولة إرسالها:}}',
  'delivery.dead-one': '{place}، تُركت المحاولة في {at}: {why}',
  'delivery.why-later': 'كانت المنصة مشغولة جدًا',
  'delivery.why-unsure': 'لم يرد رد واضح من المنصة',
  'delivery.why-unreachable': 'يتعذّر الوصول إلى هذه الوجهة',
  'delivery.why-refused': 'رفضتها المنصة',
  'delivery.tried-again':
    '{count, plural, zero {لا شيء لإعادة محاولته.} one {تُعاد محاولة إرسال رسالة واحدة.} two {تُعاد محاولة إرسال رسالتين.} few {تُعاد محاولة إرسال # رسائل.} many {تُعاد محاولة إرسال # رسالة.} other {تُعاد محاولة إرسال # رسالة.}}',
  'delivery.person-unreached': 'يتعذّر عليّ الوصول إلى {person}: الحساب لا يقبل الرسائل، ولا أعرف حسابًا آخر.',
  'delivery.waiting':
    '{count, plural, zero {لا رسائل في الانتظار هناك.} one {رسالة واحدة في الانتظار هناك.} two {رسالتان في الانتظار هناك.} few {# رسائل في الانتظار هناك.} many {# رسالة في الانتظار هناك.} other {# رسالة في الانتظار هناك.}}',
  'delivery.waiting-task': '{task} · {title}',
  'delivery.person-what-to-do':
    'يصل كل ذلك حالما يقبل الحساب الرسائل من جديد. ويعرض الأمر \u2066/desk status\u2069 ما ينتظر الإرسال.',
} as const;
