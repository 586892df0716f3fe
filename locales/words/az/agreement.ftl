### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Saziş
agreement-draft-note = Qazaxıstan Respublikası Hökumətinin 2005-ci il 21 may tarixli 489 nömrəli Qərarı ilə bəyənilmiş layihə göstərilir.
agreement-text-unsigned = İmzalanmış mətn daxil edilməyib.
agreement-refer-note = təfsirdə fikir ayrılığı yarandıqda Tərəflər rus dilindəki mətnə müraciət edirlər.
agreement-russian-unsigned = Rus dilində imzalanmış mətn daxil edilməyib.

## Marks of a language’s text

agreement-unofficial = qeyri-rəsmi işçi tərcüməsi
agreement-approved-draft = 2005-ci il mayın 21-də bəyənilmiş layihə

## Languages of the text

agreement-languages = Dillər
agreement-languages-choose = Bu dillərdə göstər
agreement-languages-show = Göstər
agreement-languages-at-most = Ən çoxu üç dil.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Dillər üzrə mətn
agreement-verb-before = bu sözlər siyahının əvvəlindədir

## Parts of the text, and links to them

agreement-contents = Maddələr
agreement-article = Maddə { $number }
agreement-preamble = Preambula
agreement-final-clause = Yekun müddəa
agreement-permanent-link = Daimi keçid: { $provision }
agreement-whole-text = Bütün mətn
agreement-previous-article = Əvvəlki maddə
agreement-next-article = Növbəti maddə
agreement-neighbours = Qonşu maddələr

## How the Agreement stands, day by day ($from: «с 3 марта 2006 года» of dates::from_day)

agreement-life = Sazişin vəziyyəti
agreement-consolidated-export = Yüklə (Akoma Ntoso)
agreement-consolidated = Saziş tarix üzrə
agreement-consolidated-print = Çap et
agreement-consolidated-told = Məlumat üçün. Sazişin və protokolların imzalanmış əsl nüsxələri qüvvədədir.
agreement-consolidated-lede = { $day } tarixinə qüvvəyə minmiş dəyişikliklərlə mətn.
agreement-consolidated-lede-prospective = Mətnin necə olacağı: { $day } tarixinədək imzalanmış, o cümlədən qüvvəyə minməmiş dəyişikliklərlə.
agreement-consolidated-language = Mətnin dili
agreement-consolidated-horizon = Hansı dəyişikliklər nəzərə alınsın
agreement-consolidated-in-force = qüvvəyə minmiş
agreement-consolidated-prospective = həm də imzalanmış, qüvvəyə minməmiş
agreement-consolidated-none = Bu tarixə mətni dəyişən protokol yoxdur.
agreement-consolidated-findings = Nəyi yerinə yetirmək mümkün olmadı
agreement-consolidated-amended = { $day } tarixli Protokolun redaksiyasında
agreement-consolidated-added = { $day } tarixli Protokolla əlavə edilib
agreement-consolidated-deleted = { $day } tarixli Protokolla çıxarılıb
agreement-as-at = { $state }. Vəziyyət, tarix: { $day }.
agreement-as-known = { $state }. Vəziyyət, tarix: { $day }; məlumat tarixi: { $known }.
agreement-state-not-yet-approved = Sazişin layihəsi hələ bəyənilməyib
agreement-state-draft-approved = Sazişin layihəsi bəyənilib
agreement-state-signed = Saziş imzalanıb
agreement-state-one-notified = İki bildirişdən { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin
   *[azerbaijan] Azərbaycan Tərəfinin
} bildirişi alınıb
agreement-state-in-force = Saziş { $from } qüvvədədir
agreement-state-termination-notified = Ləğv edilmə barədə bildiriş alınıb; qüvvədə olduğu son gün: { $day }
agreement-state-terminated = Saziş qüvvədən düşüb; qüvvədə olduğu son gün: { $day }
agreement-stages = Mərhələlər
agreement-stage-approved = Layihə bəyənilib
agreement-stage-signed = İmzalanma
agreement-stage-notified = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin
   *[azerbaijan] Azərbaycan Tərəfinin
} prosedurların yerinə yetirilməsi barədə bildirişi
agreement-stage-in-force = Qüvvədədir
agreement-stage-terminating = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin
   *[azerbaijan] Azərbaycan Tərəfinin
} ləğv edilmə barədə bildirişi
agreement-stage-terminated = Ləğv edilmə
agreement-resolution = Qazaxıstan Respublikası Hökumətinin 489 nömrəli Qərarı
agreement-later = Bu, vəziyyətin göstərildiyi gündən sonradır.
agreement-on-its-way = Göndərilib: { $day }; alınması daxil edilməyib
agreement-notification-prepare = Nota hazırla
agreement-notification-prepare-told = Tərəfiniz digərinə artıq bildiribsə, notasını daxil edin; bildirməyibsə, hazırlayın. Notaya əlavə edin: “{ $content }”.
agreement-receipt-awaited = Bildirişinin alınması daxil edilməyib:
agreement-last-day = Qüvvədə olduğu son gün: { $day }
agreement-revoked = Bildirişin geri götürüldüyü gün: { $day }
agreement-revocation-on-its-way = Geri götürmə göndərilib, alınması daxil edilməyib
agreement-findings = Bu qeydlər bir-birinə ziddir. Səhv olanı düzəldin.
agreement-finding-received-before-signature = Bildiriş imzalanma günündən əvvəl alınıb
agreement-finding-terminated-before-in-force = Ləğv edilmə barədə bildiriş qüvvəyə minmədən əvvəl alınıb və heç nəyi ləğv etmir
agreement-finding-revoked-too-late = Geri götürmə Saziş qüvvədən düşdükdən sonra alınıb
agreement-finding-nothing-revoked = Geri götürüləsi bir şey olmayıb: həmin günə ləğv edilmə barədə bildiriş yox idi

## Why it is so

agreement-why = Niyə?
agreement-why-records = Nəyə əsaslanır
agreement-ground-approval = Layihə Qazaxıstan Respublikası Hökumətinin 2005-ci il 21 may tarixli 489 nömrəli Qərarı ilə bəyənilib. Bu gün mətnlə birlikdə verilib, onu heç kim daxil etməyib.
agreement-ground-signature = Günü və yeri katib burada göstərilən mənbəyə əsasən daxil edib. Qeyd səhvdirsə, istənilən Tərəf səbəbini göstərməklə onu düzəldir; əvvəlki qeyd görünən qalır.
agreement-ground-notification-missing = Saziş iki bildirişdən sonuncusunun alındığı gündən qüvvəyə minir. Hər ikisinin alınması daxil edilməyincə gün məlum deyil.
agreement-ground-entry-into-force = Hər iki bildiriş alınıb. Saziş onlardan daha gec alınanının alındığı gün qüvvəyə minib.
agreement-ground-termination = Saziş bildirişin alındığı gündən altı ay keçənədək qüvvədə qalır. Sazişin deyil, bu sistemin qaydası: təqvim ayları hesablanır, alınma günü hesablanmır, daha qısa ayda onun son günü götürülür və həmin gün Saziş hələ qüvvədədir.
agreement-ground-revocation = Bildirişi o, qüvvəyə minənədək geri götürmək olar. Sazişdə bu qayda yoxdur:
agreement-vienna-convention = Beynəlxalq müqavilələr hüququ haqqında Vyana Konvensiyası, maddə { $number }

## The signature: recorded, corrected

agreement-signature-title = Sazişin imzalanması
agreement-signature-record = İmzalanmanı daxil et
agreement-signature-correct = İmzalanma barədə qeydi düzəlt
agreement-signature-suggested = Azərbaycan Respublikasının 2005-ci il 30 sentyabr tarixli 1014-IIQ nömrəli Qanununda göstərilir ki, Saziş 2005-ci il mayın 24-də Bakı şəhərində imzalanıb. Sahələr bu Qanun üzrə doldurulub.
agreement-signature-suggested-check = Bu, qeyd deyil, təklifdir: onu imzalanmış nüsxə ilə tutuşdurun, lazım olsa düzəldin və təsdiq edin.
agreement-signature-suggested-source = Azərbaycan Respublikasının 2005-ci il 30 sentyabr tarixli 1014-IIQ nömrəli Qanunu
agreement-signature-recorded = İndi daxil edilən
agreement-signature-both-told = Qeydi hər iki Tərəf görür. Onu istənilən Tərəf səbəbini göstərməklə düzəldə bilər.
agreement-signature-done = İmzalanma daxil edilib.
agreement-signature-corrected = İmzalanma barədə qeyd düzəldilib.
agreement-signature-history = İmzalanma barədə daxil edilənlər
agreement-signature-was = Əvvəl: { $at }. Mənbə: { $source }
agreement-signature-source = Mənbə: { $source }
agreement-signed-at = { $day }, { $place }
agreement-recorded-by = Daxil edən
agreement-field-signed = İmzalanma günü
agreement-field-city = İmzalanma yeri
agreement-field-elsewhere = başqa yer
agreement-field-elsewhere-told = Siyahıda yoxdursa, başqa yerin adı
agreement-field-source = Mənbə
agreement-field-source-told = Məsələn: imzalanmış nüsxə; günü və yeri göstərən qanun
agreement-rule-signed-before-approval = İmzalanma layihənin bəyənilməsindən əvvəl ola bilməz: { $day }.
agreement-rule-no-termination-to-revoke = Geri götürüləsi bir şey yoxdur: Tərəfinizin göndərilmiş və hələ qüvvəyə minməmiş ləğv bildirişi yoxdur.

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Terrorçuluq və onun maliyyələşdirilməsi
agreement-subject-arms = Silah, döyüş sursatı, partlayıcı, zəhərləyici və radioaktiv materiallar
agreement-subject-drugs = Narkotik vasitələr, psixotrop maddələr və prekursorlar
agreement-subject-organised-crime = Mütəşəkkil cinayətkarlıq
agreement-subject-laundering = Gəlirlərin leqallaşdırılması və qanunsuz maliyyə əməliyyatları
agreement-subject-economic-crime = İqtisadiyyat sahəsində cinayətlər
agreement-subject-illegal-migration = Qanunsuz miqrasiya
agreement-subject-trafficking-in-persons = İnsan alveri

## Signed texts within the Agreement

agreement-signed-note = İmzalanmış mətnlər göstərilib.
agreement-signed-some = İmzalanmış mətn bu dillərdə daxil edilib: { $languages }. Qalanlarında:
agreement-authentic = imzalanmış mətn
agreement-authentic-unconfirmed = imzalanmış mətn, bir Tərəf daxil edib, digəri təsdiq etməyib
agreement-differs-from-draft = Bəyənilmiş layihədən fərqlər
agreement-differs-from-translation = Layihənin işçi tərcüməsindən fərqlər
agreement-added = layihədə bu yoxdur
agreement-no-such-part = bu mətndə belə hissə yoxdur

## The signed texts: all of them, and one

agreement-texts = İmzalanmış mətnlər
agreement-texts-lede = Üç dildəki mətnlər bərabər autentikdir. Mətni Tərəflərdən biri imzalanmış nüsxə üzrə daxil edir; digəri onu təsdiq edir və ya mübahisələndirir.
agreement-texts-column-language = Dil
agreement-texts-column-state = Vəziyyəti
agreement-texts-column-entered = Daxil edilib
agreement-text-of = İmzalanmış mətn: { $language }
agreement-text-none = İmzalanmış mətn daxil edilməyib. Sazişin səhifələrində layihənin mətni göstərilir.
agreement-text-awaited = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin sözü gözlənilir.
   *[azerbaijan] Azərbaycan Tərəfinin sözü gözlənilir.
}
agreement-text-confirmed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi təsdiq edib.
   *[azerbaijan] Azərbaycan Tərəfi təsdiq edib.
}
agreement-text-disputed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi mübahisələndirib.
   *[azerbaijan] Azərbaycan Tərəfi mübahisələndirib.
}
agreement-text-facts = Mətn nəyə əsasən məlumdur
agreement-text-scan = Skan
agreement-text-as-drafted = Fərq yoxdur.
agreement-text-differences = Fərqlənən hissələr: { $count }.
agreement-text-omitted = yalnız layihədə
agreement-text-history = Nələr daxil edilib
agreement-text-was = Əvvəlki mətn
agreement-text-task = İmzalanmış mətni təsdiq edin: { $language }
agreement-text-task-act = Tutuşdurmaq

## A signed text is entered

agreement-text-enter = İmzalanmış mətni daxil etmək
agreement-text-correct = İmzalanmış mətni düzəltmək
agreement-text-enter-told-draft = Sahələrdə bəyənilmiş layihənin mətni var. Hər hissəni imzalanmış nüsxə ilə tutuşdurun və fərqləndiyi yerdə düzəldin.
agreement-text-enter-told-translation = Sahələrdə layihənin qeyri-rəsmi işçi tərcüməsi var. Onu imzalanmış nüsxənin sözləri ilə əvəz edin.
agreement-text-source-told = Məsələn: Azərbaycan Tərəfinin imzalanmış nüsxəsi, harada saxlanılır
agreement-text-scan-kept = Fayl seçilməsə, əvvəlki skan qalır.
agreement-text-paste-title = Bütün mətn birdən
agreement-text-paste-told = Bütün mətni yapışdırmaq
agreement-text-paste = Mətn, hər sətirdə bir abzas
agreement-text-paste-help = Sətirlər oxşadıqları hissələrin sahələrinə qoyulacaq. Sahələrdəki əvvəlki sözlər əvəz ediləcək; hələ heç nə daxil edilmir.
agreement-text-file = Və ya mətn faylı
agreement-text-file-help = Word (.docx) və ya Akoma Ntoso (.xml). Sahələr fayldakı sözlərlə doldurulacaq; faylın özü saxlanılmır.
agreement-text-file-not-read = Fayl oxunmadı. Sazişin mətni Word (.docx) və ya Akoma Ntoso (.xml) formatında olmalıdır.
agreement-text-file-not-read-line = Fayl oxunmadı, sətir { $line }: bu, Sazişin Akoma Ntoso formatında mətni deyil.
agreement-text-file-of-other-language = Fayldakı mətn başqa dildədir: { $language }.
agreement-text-distribute = Hissələrə yerləşdirmək
agreement-text-lines-left = Yerini tapmayan sətirlər: { $count }. Onları hissələrin sahələrinə köçürün və ya silin.
agreement-part-heading = başlıq
agreement-part-opening = giriş sözləri
agreement-part-closing = yekun sözləri
agreement-part-subject = Tərəflər və mövzu
agreement-part-name = adı
agreement-text-added = Layihədə olmayan hissələr
agreement-text-added-told = Hissələr əlavə etmək
agreement-text-added-choose = Əlavə etməmək
agreement-text-added-after = { $number }: hansı hissədən sonra
agreement-text-added-words = { $number }: nömrəsiz sözlər
agreement-text-omits-title = İmzalanmış mətndə olmayan hissələr
agreement-text-omits = Sahələri boş olan hissələr imzalanmış mətndə yoxdur.
agreement-text-compare = Layihə ilə müqayisə etmək
agreement-text-both-told = Mətni hər iki Tərəf və Sazişin açıq olduğu hər kəs görəcək. Hər bir Tərəf onu səbəbini göstərməklə düzəldə bilər; əvvəlki görünən qalır.
agreement-text-enter-done = İmzalanmış mətn daxil edildi.
agreement-text-correct-done = İmzalanmış mətn düzəldildi.

## The other Party’s word on a signed text

agreement-text-confirm = Mətni təsdiq etmək
agreement-text-confirm-told = Sizin Tərəf məhz imzalanmış mətnin daxil edildiyini təsdiq edəcək. Bundan sonra yalnız səbəbini göstərməklə düzəliş mümkündür.
agreement-text-dispute = Mətni mübahisələndirmək
agreement-text-dispute-told = Daxil edilmiş mətnin imzalanmış mətndən harada fərqləndiyini göstərin. Səbəbi hər iki Tərəf oxuyacaq; mətn düzəldilənədək qalır.
agreement-text-confirm-done = Mətn təsdiq edildi.
agreement-text-dispute-done = Mətn mübahisələndirildi.
agreement-rule-own-entry = Mətni sizin Tərəf daxil edib: söz digər Tərəfindir.
agreement-rule-entry-confirmed = Mətn artıq təsdiq edilib.
