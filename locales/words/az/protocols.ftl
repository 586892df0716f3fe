### Amendment protocols: drafting, review, consent, signature, entry into force.

## Names

protocols-one = Dəyişikliklər barədə protokol
protocols-lede = Sazişə dəyişikliklər və əlavələr: layihədən qüvvəyə minənədək (15-ci maddə).
protocols-none = Hələlik protokol yoxdur.
protocols-none-told = Layihəyə istənilən Tərəfin katibi başlayır. Digər Tərəf onu yalnız təqdim edildikdən sonra görür.
protocols-column-title = Adı
protocols-column-keeper = Hazırlayır
protocols-column-state = Vəziyyəti
protocols-column-force = Qüvvəyə minmə
protocols-column-version = Versiya
protocols-column-shared = Təqdim edilib
protocols-column-opened = Bizdə açanlar
protocols-column-compare = Müqayisə

## States

protocols-state-draft = layihə
protocols-state-shared = baxılır
protocols-state-agreed = mətn razılaşdırılıb
protocols-state-signed = imzalanıb
protocols-state-withdrawn = geri götürülüb
protocols-state-of-version = { $state }, { $version } nömrəli versiya
protocols-not-in-force = qüvvəyə minməyib
protocols-in-force = Qüvvəyə minmə
protocols-news = Səhifə açılandan bəri yeniliklər: #.
protocols-news-show = Göstər
protocols-track = Protokolun yolu
protocols-track-draft = Layihə
protocols-track-shared = Baxılır
protocols-track-agreed = Mətn razılaşdırılıb
protocols-track-signed = İmzalanıb
protocols-track-in-force = Qüvvədədir
protocols-lede-draft = Layihə: onu yalnız sizin Tərəfiniz görür.
protocols-lede-shared = { $version } nömrəli versiya hər iki Tərəfin baxışındadır.
protocols-lede-ahead = Siz layihəni düzəldirsiniz. Digər Tərəf { $version } nömrəli versiyanı sizin düzəlişləriniz olmadan görür.
protocols-lede-agreed-by = { $party ->
    [kazakhstan] { $version } nömrəli versiyanı Qazaxıstan Tərəfi razılaşdırıb.
   *[azerbaijan] { $version } nömrəli versiyanı Azərbaycan Tərəfi razılaşdırıb.
}
protocols-lede-agreed = Hər iki Tərəf { $version } nömrəli versiyanı razılaşdırıb. Əsl nüsxələri çap edib imzalamaq olar.
protocols-lede-signed = İmzalanıb. Qüvvəyə minməyib: hər iki Tərəfin bildirişləri lazımdır (17-ci maddə, 1-ci bənd).
protocols-lede-in-force = { $from } qüvvədədir.
protocols-lede-withdrawn = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi layihəni geri götürüb. Səbəb: { $reason }
   *[azerbaijan] Azərbaycan Tərəfi layihəni geri götürüb. Səbəb: { $reason }
}

## Acts

protocols-begin = Protokol layihəsinə başla
protocols-begin-done = Layihəyə başlanılıb. Onu yalnız sizin Tərəfiniz görür.
protocols-share = Digər Tərəfə təqdim et
protocols-share-title = Layihə digər Tərəfə təqdim edilsin?
protocols-share-lede = Digər Tərəf mətni növbəti versiya nömrəsi ilə görəcək. Bunu geri qaytarmaq olmaz. Əvvəlki versiyaya verilmiş razılıqlar qüvvədən düşəcək.
protocols-share-done = Layihə digər Tərəfə təqdim edilib.
protocols-agree = Razılaşdır
protocols-agree-title = Protokolun mətni razılaşdırılsın?
protocols-agree-lede = Siz bu izi olan üç mətni razılaşdırırsınız. Bir hərf də dəyişsə, razılıq qüvvədən düşür.
protocols-agree-done = Tərəfiniz mətni razılaşdırıb.
protocols-unofficial-confirm = Təsdiq edirəm: sözlər Sazişin autentik olmayan mətnlərindən gətirilib və imzalanmazdan əvvəl əsl ilə tutuşdurulacaq.
protocols-unofficial-label = Təsdiq
protocols-withdraw-agreement = Razılığı geri götür
protocols-withdraw-agreement-title = Mətnə razılıq geri götürülsün?
protocols-withdraw-agreement-lede = Mətn dəyişməyəcək, lakin razılaşdırılmış sayılmayacaq. Digər Tərəf bunu görəcək.
protocols-withdraw-agreement-done = Razılıq geri götürülüb.
protocols-withdraw = Layihəni geri götür
protocols-withdraw-title = Protokol layihəsi geri götürülsün?
protocols-withdraw-lede = Təqdim edilmiş versiyalar hər iki Tərəfdə qalacaq, lakin layihə üzərində iş dayandırılacaq. Səbəbi hər iki Tərəf görəcək.
protocols-withdraw-done = Layihə geri götürülüb.
protocols-discard = Layihəni sil
protocols-discard-title = Protokol layihəsi silinsin?
protocols-discard-lede = Layihə heç kimə təqdim edilməyib və tamamilə silinəcək.
protocols-discard-done = Layihə silinib.
protocols-sign = İmzalanmanı qeyd et
protocols-sign-title = Protokolun imzalanması
protocols-sign-note = Qeydi hər iki Tərəf görəcək. O, kağız üzərində iki nüsxədə artıq imzalanmış olanı bildirir.
protocols-sign-done = İmzalanma qeyd edilib.
protocols-signatories = İmzalamış şəxslər
protocols-signatory-name = Adı, rus dilində
protocols-signatory-position = Vəzifəsi, rus dilində

## What a protocol asks of people

protocols-task-sign = Dəyişikliklər barədə protokol: imzalanmanı qeyd et
protocols-task-answer = Dəyişikliklər barədə protokol: rəyləri cavablandır ({ $count })
protocols-task-agree = Dəyişikliklər barədə protokol: mətni razılaşdır
protocols-task-review = Dəyişikliklər barədə protokol: { $version } nömrəli versiyaya bax
protocols-task-notify = Dəyişikliklər barədə protokol: prosedurların başa çatması barədə bildir
protocols-task-act = Protokolu aç

## Instructions

protocols-instructions = Dəyişikliklər
protocols-no-instructions = Hələlik dəyişiklik yoxdur.
protocols-no-instructions-told = Hər dəyişiklik – Sazişin müddəası üzərində bir əməliyyatdır. Üç dildə düsturu sistem tərtib edir.
protocols-instruction-add = Dəyişiklik əlavə et
protocols-instruction-edit = Dəyişikliyin redaktəsi
protocols-instruction-save = Dəyişikliyi yadda saxla
protocols-preview = Necə oxunacaq
protocols-preview-show = Necə oxunacağını göstər
protocols-preview-note = hələ saxlanılmayıb
protocols-copy-kept = İşçi surət saat { $time } saxlanılıb. Onu layihəyə daxil etmək üçün dəyişikliyi yadda saxlayın.
protocols-copy-not-kept = İşçi surət saxlanılmayıb: əlaqə yoxdur. Yazdıqlarınız bu səhifədə qalıb.
protocols-copy-found = Aşağıda sizin işçi surətiniz: { $day }, { $time }. O, layihəyə daxil edilməyib və onu yalnız siz görürsünüz.
protocols-copy-discard = İşçi surəti sil
protocols-instruction-note = Bir dili sonraya saxlamaq olar. Sazişin mətnində yerinə yetirilə bilməyəni sistem qəbul etmir və səbəbini deyir.
protocols-instruction-done = Dəyişiklik yadda saxlanılıb.
protocols-strike = Çıxar
protocols-strike-done = Dəyişiklik çıxarılıb.
protocols-operation-choose = Mətnlə nə edilsin?
protocols-operation-replace-words = Sözləri əvəz etmək
protocols-operation-add-words = Söz əlavə etmək
protocols-operation-delete-words = Sözləri çıxarmaq
protocols-operation-punctuation = Durğu işarəsini dəyişmək
protocols-operation-replace-unit = Yeni redaksiyada vermək
protocols-operation-add-unit = Yeni müddəa əlavə etmək
protocols-operation-add-sentence = Cümlə əlavə etmək
protocols-operation-delete-unit = Müddəanı çıxarmaq
protocols-operation-everywhere = Mətn üzrə sözləri əvəz etmək
protocols-unit-choose = Müddəanı seçin:
protocols-unit-other = Başqa müddəanı seç
protocols-add-article = Yeni maddə
protocols-add-art = Yeni maddə
protocols-add-para = yeni bənd
protocols-add-subpara = siyahıdan sonra yeni abzas
protocols-add-point = yeni yarımbənd
protocols-add-indent = yeni abzas
protocols-add-recital = preambulanın yeni abzası
protocols-number = Nömrəsi
protocols-number-told = Boş qalsa – növbəti sıra nömrəsi. 12-ci və 13-cü maddələr arasında – 12-1.
protocols-part-what = Əməliyyat
protocols-part-reasons = Əsaslandırma
protocols-reasons = Bu nə üçün lazımdır
protocols-reasons-help = Müqayisə cədvəlində çap olunur. Layihə təqdim edildikdən sonra hər iki Tərəfə görünür.
protocols-reasons-told = Əsaslandırma: { $reasons }
protocols-words = Hansı sözlər əvəz edilsin
protocols-words-deleted = Hansı sözlər çıxarılsın
protocols-after = Hansı sözlərdən sonra
protocols-added-words = Hansı sözlər əlavə edilsin
protocols-by = Hansı sözlərlə
protocols-which = Sözlərə bir neçə dəfə rast gəlinərsə
protocols-which-sole = bir dəfə rast gəlinir
protocols-which-every = bu müddəada hər yerdə
protocols-which-only = yalnız { $number } nömrəli yer
protocols-sentence = Cümlə
protocols-unit-text = Yeni mətn
protocols-unit-text-told = Hər abzas yeni sətirdən. Müddəanın öz nömrəsini yazmaq lazım deyil.
protocols-pairs = Sözlər və onların əvəzi
protocols-pairs-told = Hər formaya bir sətir: əvvəlki sözlər = yeni sözlər. Birinci sətir düstura düşür.
protocols-own-formula = Öz ifadəsi
protocols-formula = Düstur bütövlükdə
protocols-formula-told = Tərtib edilmiş uyğun olmasa. Onun əvəzinə olduğu kimi çap olunur.
protocols-mark-choose = Seçin
protocols-mark-was = Hansı işarə durur
protocols-mark-becomes = Hansı işarə lazımdır
protocols-mark-full-stop = nöqtə
protocols-mark-semicolon = nöqtəli vergül
protocols-mark-comma = vergül
protocols-mark-colon = iki nöqtə
protocols-not-written-in = Hələ yazılmayıb: { $languages }
protocols-restates = Fel siyahıdan sonra durur, buna görə son yarımbənd yenidən verilib.
protocols-as-it-reads = Necə oxunacaq
protocols-unofficial-base = Sözlər Sazişin autentik olmayan mətnlərindən gətirilib: { $languages }. İmzalanmazdan əvvəl onları əsl ilə tutuşdurmaq lazımdır.
protocols-transition = Keçid müddəaları
protocols-transition-told = Protokolun 2-ci maddəsi. Müddəa yoxdursa, sahələri boş saxlayın.
protocols-transition-done = Keçid müddəaları yadda saxlanılıb.
protocols-no-transition = Keçid müddəaları yoxdur.

## Remarks and proposed wording

protocols-remarks = Rəylər və təkliflər
protocols-no-remarks = Rəy yoxdur.
protocols-open-remarks = cavab gözləyir: { $count }
protocols-remark = Rəy
protocols-subject = Hansı dəyişiklikdən söhbət gedir
protocols-remark-title = Rəy və ya təklif
protocols-remark-make = Rəy və ya öz redaksiyası
protocols-remark-whole = Bütün layihəyə rəy
protocols-remark-note = Hər iki Tərəfə göndərilənədək rəyi yalnız sizin Tərəfiniz görür. Göndərməni ləğv etmək olmaz.
protocols-remark-keep = Öz Tərəfi üçün saxla
protocols-remark-share = Hər iki Tərəfə göndər
protocols-remark-kept = Rəy yadda saxlanılıb. Onu yalnız sizin Tərəfiniz görür.
protocols-remark-discard = Rəyi sil
protocols-remark-discarded = Rəy silinib.
protocols-kept = Öz Tərəfi üçün rəylər
protocols-kept-note = yalnız sizin Tərəfiniz görür
protocols-remark-done = Rəy göndərilib.
protocols-on-version = { $version } nömrəli versiyaya
protocols-anchor = Haqqında danışılan sözlər
protocols-anchor-language = Dil
protocols-anchor-language-choose = Dili seçin
protocols-anchor-words = Yeni mətnin sözləri
protocols-anchor-words-told = Layihədəki kimi dəqiq. Boş qalsa – bütün dəyişikliyə rəy.
protocols-anchor-proposed = Təklif olunan sözlər
protocols-anchor-proposed-told = Hazırlayan Tərəf onları bir əməliyyatla qəbul edə bilər.
protocols-words-gone = Bu sözlər mətndə artıq yoxdur.
protocols-answer = Cavab
protocols-answer-title = Rəyə cavab
protocols-answer-make = Cavab ver
protocols-answer-done = Cavab göndərilib.
protocols-answer-note = Cavabı hər iki Tərəf görəcək.
protocols-resolve = Məsələ həll olunub
protocols-resolve-done = Məsələ həll olunmuş kimi qeyd edilib.
protocols-resolved = Məsələ həll olunub: { $by }
protocols-accept = Növbəti versiyaya qəbul et
protocols-accept-done = Redaksiya növbəti versiyanın layihəsinə qəbul edilib.
protocols-accepted = Qəbul edilib: { $by }

## Consents

protocols-consents = Tərəflərin razılığı
protocols-fingerprint-of = { $version } nömrəli versiyanın izi
protocols-fingerprint-told = Üç mətnin SHA-256 izi. Bir hərf də dəyişsə, iz dəyişir və razılıq qüvvədən düşür.
protocols-agreed-on = razılaşdırılıb: { $by }
protocols-agreed-unofficial = Təsdiq edilib: sözlər autentik olmayan mətnlərdən gətirilib.
protocols-not-agreed = razılaşdırılmayıb
protocols-consent-void = razılıq qüvvədən düşüb, { $day }: { $version } nömrəli versiya təqdim edilib
protocols-named = Tərəfimiz adından mətni kim razılaşdırır
protocols-named-told = Mətni ekranda yalnız bu şəxs razılaşdıra bilər.
protocols-name = Təyin et
protocols-name-choose = Şəxsi seçin
protocols-name-done = Şəxs təyin edilib.

## Life

protocols-life = İmzalanma və qüvvəyə minmə
protocols-signed = İmzalanıb
protocols-signed-at = { $day }, { $place }
protocols-signed-for = { $party ->
    [kazakhstan] Qazaxıstan Respublikası Hökuməti adından
   *[azerbaijan] Azərbaycan Respublikası Hökuməti adından
}
protocols-notification = Bildiriş
protocols-notification-missing = qeyd edilməyib
protocols-notification-dispatched = göndərilib, { $day }; alınması təsdiq edilməyib
protocols-notification-received = alındığı tarix: { $day }
protocols-notify = Bildiriş hazırla

## Versions and comparison

protocols-versions = Versiyalar
protocols-version = { $version } nömrəli versiya
protocols-version-of = { $version } nömrəli versiya, { $day }
protocols-opened-by = { $name }, { $day }
protocols-compare-with = { $version } nömrəli versiya ilə müqayisə et
protocols-compare-draft = Layihəni son versiya ilə müqayisə et
protocols-compare-title = { $version } – { $other }: müqayisə
protocols-compare-now = Saziş indiki halında
protocols-compare-told = Çıxarılanın üstündən, əlavə olunanın altından xətt çəkilib.
protocols-compare-from = Müqayisə edilən versiya
protocols-compare-to = hansı versiya ilə
protocols-compare-what = Nəyi müqayisə etmək
protocols-compare-agreement = Dəyişiklikdən sonra Sazişin mətni
protocols-compare-same = Bu dildə versiyalar fərqlənmir.
protocols-compare-added = Yeni dəyişiklik
protocols-compare-gone = Dəyişiklik çıxarılıb

## Papers

protocols-papers = Çap üçün
protocols-original = Əsl nüsxə: { $party }
protocols-working-paper = Baxılmaq üçün layihə: { $language }
protocols-comparison-table = Müqayisə cədvəli: { $language }
protocols-changes-for-word = Dəyişiklikləri qeyd olunmuş Saziş (Word): { $language }

## History

protocols-history = Nə edilib
protocols-step-shared = { $version } nömrəli versiya təqdim edilib, izi { $fingerprint } …
protocols-step-voided = { $version } nömrəli versiya təqdim edilib; qüvvədən düşən razılıqlar: { $parties }
protocols-step-remarked = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin rəyi
   *[azerbaijan] Azərbaycan Tərəfinin rəyi
}
protocols-step-answered = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin rəyə cavabı
   *[azerbaijan] Azərbaycan Tərəfinin rəyə cavabı
}
protocols-step-resolved = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi öz məsələsini həll olunmuş kimi qeyd edib
   *[azerbaijan] Azərbaycan Tərəfi öz məsələsini həll olunmuş kimi qeyd edib
}
protocols-step-accepted = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi təklif olunan redaksiyanı qəbul edib
   *[azerbaijan] Azərbaycan Tərəfi təklif olunan redaksiyanı qəbul edib
}
protocols-step-agreed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi izi { $fingerprint } … olan mətni razılaşdırıb
   *[azerbaijan] Azərbaycan Tərəfi izi { $fingerprint } … olan mətni razılaşdırıb
}
protocols-step-withdrawn = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi razılığını geri götürüb
   *[azerbaijan] Azərbaycan Tərəfi razılığını geri götürüb
}
protocols-step-signed = Protokolun imzalandığı tarix: { $day }
protocols-step-given-up = Layihə geri götürülüb

## Why an act cannot be done: the rules of domain::rules::Rule, by name

protocols-rule-not-in-this-state = { $state ->
    [draft] Bu mümkün deyil: protokol hələ layihədir.
    [shared] Bu mümkün deyil: protokola baxılır.
    [agreed] Bu mümkün deyil: protokolun mətni razılaşdırılıb.
    [signed] Bu mümkün deyil: protokol imzalanıb.
   *[withdrawn] Bu mümkün deyil: protokol layihəsi geri götürülüb.
}
protocols-rule-instructions-full = Bir protokolda ən çoxu { $most } dəyişiklik olur.
protocols-rule-instruction-gone = Bu dəyişiklik layihədə artıq yoxdur.
protocols-rule-nothing-amended = Protokol heç nəyi dəyişmir.
protocols-rule-words-gone = Yeni mətndə bu sözlər yoxdur.
protocols-rule-not-named = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi adından mətni onun təyin etdiyi şəxs razılaşdırır.
   *[azerbaijan] Azərbaycan Tərəfi adından mətni onun təyin etdiyi şəxs razılaşdırır.
}
protocols-rule-wording-missing = { $language ->
    [kk] Qazax dilində yazılmayıb: { $count }.
    [az] Azərbaycan dilində yazılmayıb: { $count }.
    [ru] Rus dilində yazılmayıb: { $count }.
   *[en] İngilis dilində yazılmayıb: { $count }.
}
protocols-rule-instructions-hindered = Qüvvədə olan mətndə yerinə yetirilə bilməyən dəyişikliklər: { $count }.
protocols-rule-unofficial-base = Sözlərin autentik olmayan mətnlərdən gətirildiyini təsdiq edin.

## Why an amendment cannot be done to a text

protocols-hindrance-unit-gone = Mətndə belə müddəa yoxdur.
protocols-hindrance-words-not-found = Müddəada bu sözlər yoxdur. Onları mətndəki kimi dəqiq yazın.
protocols-hindrance-stand-several-times = Bu sözlərə müddəada { $count } dəfə rast gəlinir. Hansı yer olduğunu göstərin.
protocols-hindrance-not-so-often = Bu qədər yer yoxdur: sözlərə { $count } dəfə rast gəlinir.
protocols-hindrance-same-words = Bu sözləri artıq başqa dəyişiklik dəyişir.
protocols-hindrance-within-replaced = Bu müddəanı başqa dəyişiklik bütövlükdə dəyişir və ya çıxarır.
protocols-hindrance-number-taken = Bu nömrə tutulub. Çıxarılmış müddəaların nömrələri yenidən istifadə edilmir.
protocols-hindrance-number-skips = Burada növbəti nömrə: { $next }.
protocols-hindrance-other-mark = Müddəa başqa işarə ilə bitir.
protocols-hindrance-in-its-parts = Sözlər bu müddəanın hissələrindədir: hissəni seçin.
protocols-hindrance-one-paragraph = Burada yalnız bir abzas ola bilər.
protocols-hindrance-lines-before-list = Siyahıdan əvvəl yalnız bir giriş sətri ola bilər.
protocols-hindrance-numbers-not-in-order = Nömrələr ardıcıl deyil.
protocols-hindrance-points-here = Burada nömrələnmiş siyahı ola bilməz.
protocols-hindrance-not-as-a-whole = Bu hissə bütövlükdə deyil, hissə-hissə dəyişdirilir.
