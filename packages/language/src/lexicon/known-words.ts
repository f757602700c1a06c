const split = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/**
 * Everyday words and names, folded, Arabic without the article. Whoever types one means it: it is never
 * a slip for a word beside it (وزارة for زوارة, Niger for Nigeria, محمد for أحمد).
 */
export const knownWords: ReadonlySet<string> = new Set(
  split(
    // Countries and cities that lie a letter or two apart.
    'ليبيا ليبريا تركيا سوريا روسيا مصر تونس جزاير مغرب سودان تشاد نيجر نيجيريا مالي مالطا ملاوي غانا غينيا غامبيا زامبيا',
    'كينيا قطر عمان يمن عراق ايران كويت بحرين لبنان اردن فلسطين هند هنغاريا ايطاليا اسبانيا فرنسا بريطانيا المانيا البانيا',
    'نمسا استراليا صين يابان بلغاريا رومانيا اوكرانيا سلوفاكيا سلوفينيا موريتانيا موريشيوس صومال اثيوبيا اريتريا جيبوتي',
    'برلين دبلن باريس لندن روما انقره قاهره رياض رباط دوحه دبي طرابلس بنغازي مصراته زواره زاويه زويله زليتن زلطن سرت صرمان',
    'صبراته سبها سبتا درنه طبرق اجدابيا جفره كفره ترهونه غريان غدامس زنتان خمس بريقه نالوت يفرن مرزق هون وطيه مرج بيضاء',
    'libya liberia syria serbia turkey russia egypt tunisia tunis algeria algiers morocco monaco sudan chad niger nigeria',
    'mali malta malawi ghana guinea guyana gambia zambia kenya qatar oman amman yemen iraq iran kuwait bahrain lebanon',
    'jordan palestine india indiana hungary italy spain france britain germany austria australia china chile japan slovakia',
    'slovenia mauritania mauritius somalia ethiopia eritrea djibouti latvia lithuania berlin dublin paris london rome',
    'ankara cairo riyadh rabat doha dubai tripoli benghazi misrata zuwara zawiya zliten zintan sirte sabha sabratha',
    'surman derna tobruk ajdabiya jufra kufra tarhuna gharyan ghadames brega nalut murzuq hun watiya marj bayda khoms',
    // Given names.
    'احمد محمد محمود حمد حامد حميد مجيد ماجد خالد خليل خليفه خلف علي عالي عمر عمرو عمار عامر حسن حسين حسان حسني سعيد سعد',
    'سعاد سالم سليم سلام سلمان سليمان فتحي فهمي فوزي فوزيه كريم كامل كمال جمال جلال بلال طلال هلال فايز فاضل فيصل نبيل',
    'نايل يوسف يونس موسي عيسي يحيي صالح صلاح طارق طاهر طالب ناصر نصر نصير منصور مسعود سعود داود ابراهيم اسماعيل رشيد راشد',
    'جوشوا جورج جوزيف جون جيمس سارا ساره سميره سمير ساميه مريم مروان مروه رامي رانيا كريمه جميل جميله امين امينه ايمن',
    'joshua joseph george john joan james jane jean mark marc mary marie maria martin marvin harris harry morris paul saul',
    'peter david daniel daniela samuel samir samira karim karima karen jamal kamal bilal jalal hassan hussein hasan omar',
    'umar amar amir amin ali salim salem salman saleh fathi fahmi fawzi fayez faisal khalid khalil khalifa hamid majid',
    'mahmoud hamad nasser nasir mansour ibrahim ismail rashid michael michelle robert rupert william emma emily',
    // Words of the news.
    'بنغالي نفاق نفاد وفاه وزاره وزير وزيره زياره زاره اداره اماره امانه اراده وفد وفود وفاق وفاء نفط نقط نقد حفره حصار حضار حوار جوار حرب حزب',
    'قرب شرق شرف غرب عرب شمال جنوب ليبي ليبيه عربي عربيه غربي غربيه شرقي شرقيه امريكي تركي روسي مصري سوري اول اولي ثاني',
    'رياضي رياسي رياسه رياضه داخليه خارجيه ماليه محليه دوليه دوله جوله قوات قنوات قياده سياده رياده زياده جيش جيوش هييه لجنه جلسه مجلس مجالس',
    'نواب ثواب بيان بيت بند بنود بنك سفاره سفير سفر تقرير تقدير تقارير قانون كانون مبادره مغادره موقع موقف موتمر',
    'وقف وقت وفق سلام سلاح صلاح عسكري سكري رفع دفع دفاع دعم نزع تسريح تشريح تصريح انسحاب انتخاب استقرار استمرار',
    'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
    'ministry minister mister report resort export import army arms party parts petty council counsel consul mission',
    'commission mayor major minor house horse senate senior state statue status united untied nation nations notion national',
    'natural rational foreign forensic interior inferior exterior internal external defense offense finance fiance bank rank',
    'law lawn court count county country embassy assembly oil soil east west north south eastern western northern southern',
    'first second third world word war warm peace piece place palace police policy office officer force farce general',
    'genera government governor governed delegation delegate relegation support report stability ability act fact',
    'تراب تراث ثراء بخار بخور بنيان بستان معلن معلنين معلنون معلم معلمين معلمون متعلم مزارع مزارعين زراعه زرافه صناعه',
    'تجاره تجربه جره شرق شروق شروط شروع غروب صيد صياد قصر قصير مطر مطار قطار عطار بحر بحار بحث بحوث حرث ارث اثر اثار',
    'production protection projection prediction listing lifting listening testing resting rest west letter litter latter',
    'mourning morning settlement statement treatment payment pavement harbour labour neighbour other farther',
    'space spice spade pace race rice ocean oceans climate primate season reason',
    'former formal firmer trade grade tree three free fee',
    'hanna anna hannah ana emma ema lena elena lina nina dina diana maya mayar layla lila lola mona mina nora nour sara salma',
    'libyan syrian turkish egyptian russian american african africa america european europe',
    'june july march may april august',
  ),
);
