/** What a tab says when another version of the app is open in a second one, in Arabic. */
export const arTabs = {
  blocked: 'نسخة أقدم من سند مفتوحة',
  blockedText: 'أغلق ألسنة سند الأخرى لتُفتح هذه. ما كتبته فيها محفوظ.',
  outdated: 'فُتحت نسخة أحدث من سند',
  outdatedText: 'أعد تحميل هذه الصفحة لتكمل بها. إجاباتك وما لم تُتمّ كتابته محفوظة.',
};
