### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = İclasın protokolu
minutes-item = Məsələ { $number }
minutes-decision = Qərar { $number }

## Parts of an item

minutes-heard = Dinlənildi
minutes-discussed = Müzakirə edildi
minutes-decided = Qərara alındı

## Kinds of decision, executor, deadline

minutes-kind-decision = qərar
minutes-kind-assignment = tapşırıq
minutes-kind-recommendation = tövsiyə
minutes-kind-taken-note = nəzərə alınıb
minutes-executor = Məsul icraçı
minutes-deadline = İcra müddəti

## States of the minutes

minutes-state-draft = layihə
minutes-state-circulated = paylanıb
minutes-state-agreed = razılaşdırılıb
minutes-state-signed = imzalanıb
minutes-agreed-by-one = Bir Tərəf razılaşdırıb
minutes-agreed-by-both = Hər iki Tərəf razılaşdırıb
minutes-working-translation = İşçi tərcüməsi, imza yerləri yoxdur

## Acts

minutes-save = Yadda saxla
minutes-circulate = Razılaşdırılmaya göndər
minutes-agree = Razılaşdır
minutes-withdraw-agreement = Razılığı geri götür
minutes-comment = Rəy bildir
minutes-propose-wording = Redaksiya təklif et
minutes-print = Protokolu çap et

## Why an act cannot be done: the rules of domain::rules::Rule, by name

minutes-rule-day-too-early = Bu gün çox erkəndir: { $day } və ya daha sonrakı gün olmalıdır.
minutes-rule-not-in-this-state = { $state ->
    [draft] Bu mümkün deyil: protokol hələ layihədir.
    [circulated] Bu mümkün deyil: protokol razılaşdırılmaya göndərilib.
    [commented] Bu mümkün deyil: protokola rəy bildirilib.
    [agreed] Bu mümkün deyil: protokol hər iki Tərəf tərəfindən razılaşdırılıb.
   *[signed] Bu mümkün deyil: protokol imzalanıb.
}
minutes-rule-texts-missing = { $language ->
    [kk] Qazax dilində yoxlanılmış mətn yoxdur: { $count }.
    [az] Azərbaycan dilində yoxlanılmış mətn yoxdur: { $count }.
    [ru] Rus dilində yoxlanılmış mətn yoxdur: { $count }.
   *[en] İngilis dilində yoxlanılmış mətn yoxdur: { $count }.
}
minutes-rule-not-a-language = { $language ->
    [kk] Bu protokol qazax dilində yoxdur.
    [az] Bu protokol Azərbaycan dilində yoxdur.
    [ru] Bu protokol rus dilində yoxdur.
   *[en] Protokol ingilis dilində tərtib edilmir.
}
minutes-rule-text-moved = Artıq başqa mətn paylanıb: onu oxuyub yenidən razılaşdırın.
minutes-rule-nothing-to-withdraw = Tərəfiniz bu mətni razılaşdırmayıb.
minutes-rule-written-item-gone = Məsələ gündəlikdən çıxarılıb, protokolda isə onun üzrə qeyd var.
minutes-rule-decision-gone = Bu qərar artıq protokolda yoxdur.
minutes-rule-decisions-full = Bir məsələ üzrə { $most } qərardan çox ola bilməz.
minutes-rule-remark-gone = Belə rəy yoxdur.
minutes-rule-not-in-this-state-of-decision = { $state ->
    [noted] Bu mümkün deyil: məsələ nəzərə alınıb, icra ediləsi bir şey yoxdur.
    [open] Bu mümkün deyil: qərar hələ icra edilir.
    [reported] Bu mümkün deyil: qərarın icrası barədə məlumat verilib.
    [disputed] Bu mümkün deyil: qərarın icrası mübahisələndirilib.
    [done] Bu mümkün deyil: qərar icra edilib.
   *[dropped] Bu mümkün deyil: qərar ləğv edilib.
}
minutes-rule-not-by-a-later-session = Bu qərarı yalnız № { $number } iclasdan sonrakı iclas ləğv edə bilər.
minutes-rule-nothing-to-dispute = Digər Tərəf icra barədə məlumat verməyib.

## Names of pages

minutes-title-of = { $number } iclasın protokolu
minutes-title-of-next = Növbəti iclasın protokolu
minutes-item-of = { $minutes }: { $number } nömrəli məsələ
minutes-items = Gündəliyin məsələləri
minutes-papers = Kağızda
minutes-history = Nə edilib
minutes-open = Protokolu aç
minutes-preview = Kağızda necə olacaq

## No minutes: the same words, whether the other Party keeps a draft or not

minutes-none = Protokol paylanmayıb
minutes-none-told = Protokolu qəbul edən Tərəfin katibliyi aparır. Razılaşdırılmaya göndəriləndə burada görünəcək.
minutes-none-begin = Layihə gündəlik üzrə tərtib olunur: hər məsələyə bir qeyd. Siz onu razılaşdırılmaya göndərənədək digər Tərəf ondan xəbərsizdir.
minutes-none-too-early = Layihəyə iclas çağırıldıqdan sonra başlamaq olar.
minutes-begin = Protokol layihəsinə başla
minutes-begin-done = Protokol layihəsinə başlanıldı. Onu yalnız sizin Tərəfiniz görür.

## Where the minutes stand

minutes-state-commented = rəylər var
minutes-state-of-version = { $state }, { $version } nömrəli versiya
minutes-signed-on = imzalanıb: { $day }
minutes-reopened = qəbul edən Tərəf { $version } nömrəli versiyanı düzəldir
minutes-track = Protokolun gedişi
minutes-track-draft = Layihə
minutes-track-circulated = Razılaşdırılmada
minutes-track-agreed = Razılaşdırılıb
minutes-track-signed = İmzalanıb
minutes-version-of = { $version } nömrəli versiya, { $day }
minutes-lede-draft = Layihə: onu yalnız sizin Tərəfiniz görür.
minutes-lede-reopened-own = Siz { $version } nömrəli versiyanı düzəldirsiniz. Digər Tərəf onu sizin düzəlişləriniz olmadan görür; əvvəlki razılıqlar qüvvədən düşüb.
minutes-lede-reopened = Aşağıda { $version } nömrəli versiyadır. Qəbul edən Tərəf növbətisini hazırlayır; əvvəlki razılıqlar qüvvədən düşüb.
minutes-lede-circulated = { $version } nömrəli versiya hər iki Tərəfə göndərilib. Onu nümayəndə heyətlərinin başçıları razılaşdırır.
minutes-lede-agreed-by = { $party ->
    [kazakhstan] { $version } nömrəli versiyanı Qazaxıstan nümayəndə heyətinin başçısı razılaşdırıb.
   *[azerbaijan] { $version } nömrəli versiyanı Azərbaycan nümayəndə heyətinin başçısı razılaşdırıb.
}
minutes-lede-agreed = Hər iki Tərəf { $version } nömrəli versiyanı razılaşdırıb. Onu çap edib imzalamaq olar.
minutes-lede-signed = Kağız üzərində imzalanıb: { $city }, { $day }

## The items

minutes-column-item = Məsələ
minutes-column-written = Yazılıb
minutes-written = yazılıb
minutes-not-begun = Hələ heç nə yazılmayıb
minutes-closing-item = yekun məsələ
minutes-decisions = Qərarlar: { $count }
minutes-open-remarks = Cavabsız rəylər: { $count }
minutes-text-missing = tərcümə yoxdur
minutes-text-draft = rusca mətnlə yoxlanılmayıb
minutes-text-checked = rusca mətnlə yoxlanılıb
minutes-item-previous = Əvvəlki məsələ
minutes-item-next = Növbəti məsələ
minutes-all-items = Bütün məsələlər

## The form of an item

minutes-heading = Məsələnin adı
minutes-statement = Bəyanat
minutes-statements = Protokola daxil edilən bəyanatlar
minutes-kind = Növü
minutes-executor-place = İcraçı { $place }
minutes-executor-none = göstərilməyib
minutes-executor-others = Siyahıda olmayan icraçı
minutes-executor-other = İcraçı, protokolda olduğu kimi
minutes-deadline-none = müddətsiz
minutes-deadline-day = müəyyən günədək
minutes-deadline-next-session = növbəti iclasadək
minutes-due = Gün, müddət müəyyən gündürsə
minutes-decision-new = { $number } qərarını əlavə et
minutes-decision-strike = Bu qərarı çıxar
minutes-decision-raise = Yadda saxla və yuxarı qaldır
minutes-tick-checked = Rusca mətnlə yoxlanılıb
minutes-save-item = Məsələni yadda saxla
minutes-save-note = Paylanmayadək yazılanları yalnız sizin Tərəfiniz görür.
minutes-save-renderings = Tərcümələri yadda saxla
minutes-render-note = Tərcümə işçi sənəddir: razılıqları ləğv etmir.
minutes-editing-reopens = Mətn artıq paylanıb. Dəyişdirilsə, yenidən layihə olacaq, hər iki Tərəfin razılığı qüvvədən düşəcək.
minutes-item-done = Məsələ yadda saxlanıldı.
minutes-item-reopened = Məsələ yadda saxlanıldı. Protokol yenidən layihədir: əvvəlki razılıqlar qüvvədən düşdü.

## The next session, the languages of the originals

minutes-next-session = Növbəti iclas
minutes-next-city = Şəhər
minutes-next-days = Günləri
minutes-to-be-agreed = razılaşdırılmalıdır
minutes-next-note = Günlər hələ razılaşdırılmayıbsa, sahələri boş saxlayın.
minutes-next-session-done = Növbəti iclas haqqında məlumat yadda saxlanıldı.
minutes-original-languages = Əslinin dilləri
minutes-original-note = Əsli həmişə rus dilində olur. Tərəflər başqa dildə də imzalamağa qərar veribsə, həmin dili qeyd edin.

## Acts that ask again

minutes-follow-agenda = Gündəlik üzrə yenilə
minutes-follow-agenda-title = Məsələlər gündəlik üzrə yenilənsin?
minutes-follow-agenda-lede = Adlar, sıra və yeni məsələlər gündəlikdən götürüləcək. Yazılanlar öz məsələlərində qalacaq.
minutes-follow-agenda-done = Məsələlər gündəlik üzrə yeniləndi.
minutes-circulate-title = Protokol razılaşdırılmaya göndərilsin?
minutes-circulate-lede = Digər Tərəf bütün mətni növbəti versiya nömrəsi ilə görəcək. Onu geri götürmək mümkün olmayacaq.
minutes-circulate-done = Protokol razılaşdırılmaya göndərildi.
minutes-agree-title = Protokol razılaşdırılsın?
minutes-agree-lede = Siz bu izi olan mətni razılaşdırırsınız. Bir hərf də dəyişsə, razılıq qüvvədən düşəcək.
minutes-agree-done = Razılığınız qeyd edildi.
minutes-withdraw-title = Protokola verilən razılıq geri götürülsün?
minutes-withdraw-lede = Hər iki Tərəf razılığın geri götürüldüyünü görəcək. İmzalanmayadək onu yenidən vermək olar.
minutes-withdraw-agreement-done = Razılıq geri götürüldü.

## The signing

minutes-sign = İmzalanmanı qeyd et
minutes-sign-title = Kağız üzərində imzalanma
minutes-sign-day = İmzalanma günü
minutes-sign-city = Şəhər
minutes-signatory = İmzalayıb
minutes-sign-note = Qeyd qətidir: qərarlar reyestrə, protokol arxivə daxil olacaq. Bundan sonra yalnız hər iki Tərəfin razılığı ilə düzəliş mümkündür.
minutes-sign-done = İmzalanma qeyd edildi. Qərarlar reyestrə daxil edildi.

## What heads agree to

minutes-seals = Nümayəndə heyətləri başçılarının razılığı
minutes-fingerprint-of = { $version } nömrəli versiyanın izi
minutes-fingerprint-told = Əslin mətnlərinin SHA-256 izi. Bir hərf də dəyişsə, iz dəyişir və razılıq qüvvədən düşür.
minutes-head-not-recorded = nümayəndə heyətinin başçısı göstərilməyib
minutes-agreed-on = razılaşdırılıb: { $by }
minutes-not-agreed = razılıq verilməyib
minutes-consent-void = { $version } nömrəli versiyaya razılıq qüvvədən düşüb, { $day }: mətn dəyişdirilib

## Remarks

minutes-remarks = Rəylər
minutes-remarks-whole = Bütövlükdə protokola rəylər
minutes-no-remarks = Rəy yoxdur.
minutes-remark-make = Rəy bildir
minutes-remark-title = Protokola rəy
minutes-remark-note = Bunu hər iki Tərəf görəcək; silmək mümkün olmayacaq.
minutes-remark-done = Rəy göndərildi.
minutes-answer = Cavab
minutes-answer-make = Cavab ver
minutes-answer-title = Rəyə cavab
minutes-answer-done = Cavab göndərildi.
minutes-on-version = { $version } nömrəli versiyaya

## What was done

minutes-step-begun = Layihəyə gündəlik üzrə başlanılıb
minutes-step-circulated = { $version } nömrəli versiya göndərilib, izi { $fingerprint } …
minutes-step-remarked = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin rəyi
   *[azerbaijan] Azərbaycan Tərəfinin rəyi
}
minutes-step-answered = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin rəyə cavabı
   *[azerbaijan] Azərbaycan Tərəfinin rəyə cavabı
}
minutes-step-agreed = { $party ->
    [kazakhstan] Qazaxıstan nümayəndə heyətinin başçısı izi { $fingerprint } … olan mətni razılaşdırıb
   *[azerbaijan] Azərbaycan nümayəndə heyətinin başçısı izi { $fingerprint } … olan mətni razılaşdırıb
}
minutes-step-withdrawn = { $party ->
    [kazakhstan] Qazaxıstan nümayəndə heyətinin başçısı razılığını geri götürüb
   *[azerbaijan] Azərbaycan nümayəndə heyətinin başçısı razılığını geri götürüb
}
minutes-step-reopened = Qəbul edən Tərəf mətni dəyişdirib: { $version } nömrəli versiya artıq razılaşdırılmada deyil
minutes-step-voided = Qəbul edən Tərəf { $version } nömrəli versiyanın mətnini dəyişdirib; qüvvədən düşən razılıqlar: { $parties }
minutes-step-signed = Protokol kağız üzərində imzalanıb: { $day }

## The archive

minutes-archive = Arxiv
minutes-archive-lede = İclasların imzalanmış protokolları.
minutes-archive-empty = İmzalanmış protokol hələ yoxdur
minutes-archive-empty-told = Katiblik imzalanmanı qeyd etdikdə protokol burada görünəcək.
minutes-archive-number = Protokol
minutes-archive-signed = İmzalanıb
minutes-archive-city = Şəhər
minutes-archive-host = Qəbul edən Tərəf
minutes-archive-papers = Kağızda

## Papers: their names on screen

minutes-paper-working-ru = Rus dilində işçi nüsxə
minutes-paper-working-kk = Qazax dilinə işçi tərcümə
minutes-paper-working-az = Azərbaycan dilinə işçi tərcümə
minutes-paper-columns-ru-kk = İki sütunda: rus və qazax
minutes-paper-columns-ru-az = İki sütunda: rus və Azərbaycan

## Papers: what they say. Russian without ё

minutes-paper-copy = İşçi nüsxə
minutes-paper-draft-version = Layihə, { $version } nömrəli versiya, { $day }
minutes-paper-city = { $city } şəhəri
minutes-paper-next-regular = növbəti
minutes-paper-agreement-subject = terrorçuluq, narkotik vasitələrin, psixotrop maddələrin və prekursorların qanunsuz dövriyyəsi, mütəşəkkil və digər növ cinayətkarlıqla mübarizədə əməkdaşlıq haqqında
minutes-paper-annexed = İştirakçıların siyahıları əlavə olunur (1 və 2 nömrəli əlavələr).
minutes-paper-annex-to = Birgə Komissiyanın { $ordinal } iclasının protokoluna
minutes-paper-head-of = { $party ->
    [kazakhstan] Qazaxıstan Respublikası nümayəndə heyətinin başçısı
   *[azerbaijan] Azərbaycan Respublikası nümayəndə heyətinin başçısı
}
minutes-paper-agenda = Gündəlik
minutes-paper-noted = Qeyd edildi:
minutes-paper-executor = İcraçı:
minutes-paper-deadline = Müddət:
minutes-paper-statements = Protokola daxil edilən bəyanatlar
minutes-paper-no-text = (tərcümə yoxdur)
minutes-paper-column = Azərbaycan dilində mətn
minutes-paper-next = Növbəti iclas
minutes-paper-next-host = { $party ->
    [kazakhstan] Komissiyanın növbəti iclası Qazaxıstan Respublikasının ərazisində keçiriləcək.
   *[azerbaijan] Komissiyanın növbəti iclası Azərbaycan Respublikasının ərazisində keçiriləcək.
}
minutes-paper-next-place = Yeri: { $place }.
minutes-paper-next-days = Tarixi: { $days }.
minutes-paper-next-to-be-agreed = Tarixi razılaşdırılmalıdır.
minutes-paper-closing = { $languages ->
    [kk-ru] Bu protokol qazax və rus dillərində, hər Tərəf üçün bir nüsxə olmaqla, iki nüsxədə tərtib edilmişdir.
    [az-ru] Bu protokol Azərbaycan və rus dillərində, hər Tərəf üçün bir nüsxə olmaqla, iki nüsxədə tərtib edilmişdir.
    [kk-az-ru] Bu protokol qazax, Azərbaycan və rus dillərində, hər Tərəf üçün bir nüsxə olmaqla, iki nüsxədə tərtib edilmişdir.
    [az-kk-ru] Bu protokol Azərbaycan, qazax və rus dillərində, hər Tərəf üçün bir nüsxə olmaqla, iki nüsxədə tərtib edilmişdir.
   *[ru] Bu protokol rus dilində, hər Tərəf üçün bir nüsxə olmaqla, iki nüsxədə tərtib edilmişdir.
}

## What is typed and not saved

minutes-copy-kept = İşçi surət saat { $time } saxlanılıb. Onu protokola daxil etmək üçün məsələni yadda saxlayın.
minutes-copy-not-kept = İşçi surət saxlanılmayıb: əlaqə yoxdur. Yazdıqlarınız bu səhifədə qalıb.
minutes-copy-found = Aşağıda sizin işçi surətiniz: { $day }, { $time }. O, protokola daxil edilməyib və onu yalnız siz görürsünüz.
minutes-copy-discard = İşçi surəti sil
minutes-copy-discarded = İşçi surət artıq yoxdur. Aşağıda protokolun mətni.
minutes-copy-differences = Saxlanılandan fərqi
minutes-copy-saved = Protokolda saxlanılıb

## What the register of decisions tells on the item about them

minutes-register = Reyestr üzrə qərarların icrası
minutes-register-compose = Reyestr üzrə yenidən tərtib et
minutes-register-composed = “{ $part }” mətni qərarlar reyestri üzrə tərtib edilib: { $day }. Onu yoxlayın və yadda saxlayın.

## A certified copy

minutes-certify = Surəti təsdiq etmək
minutes-certify-lede = Surət sizin Tərəfin nüsxəsi üzrə çap olunur; son səhifədə təsdiq yerləşir. Çap edin, imzalayın və möhürləyin.
minutes-certify-part = Təsdiq
minutes-certify-place = Yer
minutes-certify-day = Gün
minutes-certify-name = Soyad, ad
minutes-certify-position = Vəzifə
minutes-certify-keeper = Əsl nüsxənin saxlandığı yer
minutes-certify-reference = Arxiv şifri
minutes-certify-send = PDF almaq
minutes-certify-note = Təsdiq edilmiş surətin verilməsi jurnalda qeyd olunur.

## What was signed before it came here: transcribed from the signed original, entered, corrected

minutes-rule-transcribed-from-paper = Bu, imzalanmış protokoldur: razılaşdırmaya göndərilmir, əslindən daxil edilir.
minutes-rule-decision-stands = Qərar reyestrdədir: onu düzəltmək olar, çıxarmaq olmaz.
minutes-none-entered = Protokol daxil edilməyib
minutes-none-entered-told = İclas sənədlər üzrə daxil edilib. Onun protokolunu katiblik imzalanmış əslindən daxil edir.
minutes-none-transcribe = Məsələlərin və qərarların mətnlərini imzalanmış əslindən, orada hansı dillərdədirsə, həmin dillərdə köçürün. Daxiletmə başa çatmayınca digər Tərəf ondan xəbərsizdir.
minutes-transcribe = İmzalanmış protokolu daxil et
minutes-lede-transcribed = Əslindən daxiletmə: yalnız sizin Tərəf görür.
minutes-lede-correcting = { $version } nömrəli versiyanın düzəlişi: yalnız sizin Tərəf görür. O başa çatmayınca əvvəlki mətn qalır.
minutes-entered-signed = imzalanıb: { $day }; əslindən daxil edilib
minutes-entered-mark = İmzalanmış əslindən daxil edilib: { $by }
minutes-entered-corrected = Daxil edilən düzəldilib: { $by }
minutes-track-transcription = Əslindən daxiletmə
minutes-track-entered = Daxil edilib
minutes-enter = Daxiletməni başa çatdır
minutes-enter-told = Əslində nə varsa, onu göstərin.
minutes-enter-note = Protokolu hər iki Tərəf görəcək, qərarlar reyestrə daxil olacaq. Daxiletmə səhvini düzəltmək olacaq; əvvəlki qeyd görünəcək.
minutes-enter-done = Protokol daxil edildi. Qərarlar reyestrə daxil oldu.
minutes-enter-signatory = { $party ->
    [kazakhstan] İmza: Qazaxıstan
   *[azerbaijan] İmza: Azərbaycan
}
minutes-enter-signatory-told = İmzanı oxumaq mümkün deyilsə, sahələri boş saxlayın.
minutes-enter-other-languages = Başqa dillərdə
minutes-enter-scan = Əslinin skanı
minutes-correct = Daxil ediləni düzəlt
minutes-correct-title = Daxil edilmiş protokol düzəldilsin?
minutes-correct-lede = Yalnız sizin Tərəfin gördüyü düzəliş açılacaq. Onu başa çatdırdıqdan sonra əvvəlki qeyd hər iki Tərəfə görünəcək.
minutes-correct-done = Düzəlişə başlanılıb. Onu yalnız sizin Tərəf görür.
minutes-correct-enter = Düzəlişi başa çatdır
minutes-correct-enter-done = Düzəliş daxil edildi.
minutes-discard = Daxiletmədən imtina et
minutes-discard-title = Başlanmış işdən imtina edilsin?
minutes-discard-lede = Son daxiletmədən sonra yazılanlar silinəcək. Daxil edilmiş olan dəyişməz qalacaq.
minutes-discard-done = Başlanmış olan silindi.
minutes-findings = Protokol barədə müşahidələr
minutes-finding-nothing-written = Barəsində heç nə yazılmayan məsələlərin sayı: { $count }.
minutes-finding-texts-missing = { $language ->
    [kk] Əslinin qazax dilində olmayan mətnlərin sayı: { $count }.
    [az] Əslinin Azərbaycan dilində olmayan mətnlərin sayı: { $count }.
   *[ru] Əslinin rus dilində olmayan mətnlərin sayı: { $count }.
}
minutes-finding-signed-before = İclas başlamazdan əvvəl imzalanıb: iclasın başlandığı gün { $day }.
minutes-finding-signatory-missing = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi üçün kimin imzaladığı göstərilməyib.
   *[azerbaijan] Azərbaycan Tərəfi üçün kimin imzaladığı göstərilməyib.
}
minutes-finding-due-before = { $decision } qərarının müddəti imzalanmadan əvvəldir.
minutes-finding-next-out-of-turn = { $party ->
    [kazakhstan] Növbəti iclas növbədənkənar olaraq Qazaxıstan Respublikasının ərazisində təyin edilib ({ $article }).
   *[azerbaijan] Növbəti iclas növbədənkənar olaraq Azərbaycan Respublikasının ərazisində təyin edilib ({ $article }).
}
minutes-finding-next-before = Növbəti iclas imzalanmadan əvvələ təyin edilib.
minutes-signatories = Kim imzalayıb
minutes-step-entered-from-paper = İmzalanmış əslindən daxil edilib
minutes-step-entry-corrected = Daxiletmə səhvi düzəldilib: { $version } nömrəli versiya
minutes-was = Nə düzəldilib
minutes-archive-entered = əslindən daxil edilib
minutes-paper-entered = İmzalanmış əslindən daxil edilib, { $day }
