### Communications: registers, one communication, what it carries, what is recorded of it.

## The registers

communications-title = Yazışmalar
communications-register = Reyestr
communications-outgoing = Çıxış
communications-incoming = Giriş
communications-outgoing-lede = Tərəfinizin digər Tərəfə göndərdikləri.
communications-incoming-lede = Digər Tərəfin sizin Tərəfə göndərdikləri.
communications-new = Məlumat hazırla
communications-empty = Hələ məlumat yoxdur
communications-empty-told = Burada Tərəflər arasında notalar, məktublar və şifahi məlumatlar olacaq.
communications-any = hamısı
communications-column-number = №
communications-column-dated = Tarix
communications-column-subject = Məzmun
communications-column-state = Vəziyyəti
communications-column-received = Alınması

## Channel, way, marking, state

communications-channel-note = Verbal nota
communications-channel-letter = Rəsmi məktub
communications-channel-oral = Şifahi məlumat
communications-route-ministry-to-embassy = Xarici İşlər Nazirliyindən digər Tərəfin səfirliyinə
communications-route-embassy-to-ministry = Səfirlikdən digər Tərəfin Xarici İşlər Nazirliyinə
communications-route-named = Başqa göndərən və ünvan sahibi
communications-office-ministry-kazakhstan = Qazaxıstan Respublikasının Xarici İşlər Nazirliyi
communications-office-ministry-azerbaijan = Azərbaycan Respublikasının Xarici İşlər Nazirliyi
communications-office-embassy-kazakhstan = Qazaxıstan Respublikasının Səfirliyi
communications-office-embassy-azerbaijan = Azərbaycan Respublikasının Səfirliyi
communications-marking-unmarked = qrifsiz
communications-marking-official-use = xidməti istifadə üçün
communications-state-prepared = hazırlanır
communications-state-withdrawn = geri götürülüb
communications-state-dispatched = göndərilib
communications-state-delivered = çatdırılıb
communications-state-received = alınıb

## One communication

communications-title-numbered = { $channel } № { $number }
communications-facts = Məlumatlar
communications-contents = Nə barədə bildirir
communications-contents-none = Yalnız mətn.
communications-text = Mətn
communications-text-none = Mətn hələ tərtib edilməyib.
communications-print = Çap et
communications-accounts = Göndərilmə və alınma
communications-dispatched = Göndərilib
communications-account-sender = Alınıb, göndərənin məlumatına görə
communications-account-receiver = Alınıb, ünvan sahibinin məlumatına görə
communications-accounts-differ = Tərəflər alınma gününü müxtəlif göstəriblər. Ünvan sahibinin göstərdiyi gün əsas götürülür; Tərəflər fərqi razılaşdırmalıdır.
communications-received-on = Alınıb: { $day }
communications-received-by-evidence = Alınıb: { $day }, göndərənin məlumatına görə
communications-incoming-number = { $by }, giriş № { $number }
communications-received-by-foreign-ministry = Xarici İşlər Nazirliyi
communications-received-by-embassy = səfirlik
communications-received-by-authority = başqa orqan
communications-answered-by = Cavab
communications-answered-another = başqa məlumat
communications-face-recorded = Qeyd
communications-face-recorded-told = Göndərən, nömrə, tarix, məzmun, mətn
communications-history = Nə qeyd edilib
communications-step-withdrawn = Göndərilənədək geri götürülüb
communications-step-dispatched = Göndərilmə qeyd edilib
communications-step-delivered = Göndərən çatdırılmanı qeyd edib
communications-step-received = Ünvan sahibi alınmanı qeyd edib
communications-step-corrected = Qeyd düzəldilib
communications-was = Əvvəl

## The form of the face

communications-part-channel = Necə göndərilir
communications-part-number = Nömrə, tarix, qrif
communications-field-channel = Növ
communications-field-channel-told = Siyahının və Komissiyanın tərkibinin dəyişiklikləri diplomatik kanallarla, yəni nota ilə göndərilir.
communications-field-route = Göndərən və ünvan sahibi
communications-field-from = Göndərən
communications-field-to = Ünvan sahibi
communications-field-named-told = Yuxarıda başqa göndərən və ünvan sahibi seçilibsə, doldurun.
communications-field-number = Çıxış nömrəsi
communications-field-number-told = Kağızdakı kimi. Göndərilənədək boş saxlanıla bilər.
communications-field-dated = Tarix
communications-field-subject = Məzmun
communications-field-marking = Qrif
communications-field-marking-told = Mühafizə dərəcəsini göndərən müəyyən edir; göndəriləndən sonra onu heç kim dəyişmir.
communications-field-answers = Nəyə cavabdır
communications-answers-nothing = cavab deyil
communications-prepare-told = Məlumat göndərilənədək digər Tərəf onun barəsində bilmir.
communications-compose = Mətni formullar üzrə tərtib et
communications-composed = Mətn formullar üzrə tərtib edilib, hələ saxlanılmayıb: onu yoxlayın.
communications-face = Redaktə et
communications-reason = Düzəlişin səbəbi
communications-correct = Qeydi düzəlt
communications-correct-face = Qeydi düzəlt
communications-correct-send = Düzəlişi qeyd et
communications-correct-told = Əvvəlki qeyd hər iki Tərəfə görünəcək; ondan irəli gələn hər şey yenidən hesablanacaq.
communications-correct-missing = Çatışmayanı daxil et
communications-correct-contents = Nə barədə bildirdiyini düzəlt
communications-correct-kind = Başqa növ seç

## What it carries

communications-put-in = Nə barədə bildirdiyini əlavə et
communications-put-in-send = Əlavə et
communications-drop = Çıxar
communications-kind-choose = Məlumat nə barədədir?
communications-needs-note-told = Orqanların siyahısında dəyişiklik, Birgə Komissiyanın yaradılması və tərkibi yalnız notaya daxil edilə bilər.
communications-kind-added = Orqan siyahıya daxil edilir
communications-kind-renamed = Orqanın adı dəyişdirilib
communications-kind-split = Orqan bölünüb
communications-kind-merged = Orqanlar birləşdirilib
communications-kind-absorbed = Orqan ləğv edilib, vəzifələri başqasına keçib
communications-kind-removed = Orqan siyahıdan çıxarılır
communications-kind-contacts = Orqanın əlaqə məlumatları
communications-kind-establishment = Birgə Komissiya yaradılıb
communications-kind-composition = Birgə Komissiyanın öz hissəsinin tərkibi
communications-kind-procedures-completed = Saziş üzrə dövlətdaxili prosedurlar yerinə yetirilib
communications-kind-procedures-completed-protocol = Protokol üzrə dövlətdaxili prosedurlar yerinə yetirilib
communications-kind-termination = Sazişin ləğv edilməsi barədə bildiriş
communications-kind-termination-revoked = Ləğv edilmə barədə bildirişin geri götürülməsi
communications-kind-session-invitation = İclasa dəvət
communications-kind-session-answer = Dəvətə cavab
communications-kind-nothing = Məlumat bu barədə bildirmir
communications-reply-agreed = razılıq
communications-reply-counter-proposed = başqa şərtlər təklif edilib
communications-reply-declined = rədd edilib
communications-change-added = Siyahıya daxil edilmə: “{ $authority }”
communications-change-renamed = Adının dəyişdirilməsi: “{ $authority }” – “{ $into }”
communications-change-split = Bölünmə: “{ $authority }” – “{ $into }”
communications-change-merged = Birləşmə: “{ $authority }” – “{ $into }”
communications-change-absorbed = Ləğv edilmə: “{ $authority }”; vəzifələrin keçdiyi orqan: “{ $into }”
communications-change-removed = Siyahıdan çıxarılma: “{ $authority }”
communications-change-contacts = “{ $authority }” orqanının əlaqə məlumatları: { $into }
communications-authority-choose = Orqanı seçin
communications-session-choose = İclası seçin
communications-new-authority = Yeni orqan { $place }
communications-field-instrument-of = Hansı sənəd üzrə
communications-field-authority = Siyahıdakı orqan
communications-field-into = Vəzifələrin keçdiyi orqan
communications-field-name-ru = Rusca adı
communications-field-name-kk = Qazaxca adı
communications-field-name-az = Azərbaycanca adı
communications-field-name-en = İngiliscə adı
communications-field-contacts = Əlaqə məlumatları
communications-field-set-up = Yaradıldığı gün
communications-field-instrument = Yaradılma barədə sənəd
communications-field-instrument-told = Çap olunduğu kimi, məsələn: notaların mübadiləsi, görüşün protokolu
communications-field-composition = Tərkib
communications-field-composition-told = Tərkib bütöv daxil edilir. Sütunların sırası: soyadı, adı, atasının adı; vəzifəsi; həmsədr, məsul katib və ya üzv; qazax dilində adı və vəzifəsi; eyni məlumat Azərbaycan dilində. İlk ikisi mütləqdir.
communications-field-session = İclas
communications-field-reply = Cavab
communications-part-effect = Hansı gündən
communications-field-national-act = Milli akt
communications-field-national-day = Milli qanunvericilik üzrə gün
communications-field-effect = Notada göstərilən gün
communications-field-effect-told = Nota gün göstərmirsə, dəyişiklik alındığı gündən qüvvədədir.
communications-carried-national-act = Milli akt: { $act }
communications-carried-national-day = Milli qanunvericilik üzrə qüvvədə olduğu gün: { $day }
communications-carried-effect-named = Notada göstərilən gün: { $day }
communications-carried-effect-early = Göstərilən gün alınmadan əvvəldir: alınma günü əsas götürülür.
communications-carried-effect = Tərəflər arasında qüvvədə olduğu gün: { $day }
communications-carried-effect-open = Tərəflər arasında alındığı gündən qüvvədədir
communications-carried-establishment = Birgə Komissiyanın yaradıldığı gün: { $day }. Sənəd: { $instrument }
communications-carried-composition = Birgə Komissiyanın öz hissəsinin tərkibi: { $count } nəfər

## Acts

communications-dispatch = Göndərilməni qeyd et
communications-dispatch-told = Bu qeyddən sonra məlumatı hər iki Tərəf görür. Onu geri götürmək olmaz, qeydi düzəltmək olar.
communications-deliver = Çatdırılmanı qeyd et
communications-deliver-told = Bu, göndərənin məlumatıdır. Ünvan sahibi öz gününü göstərməyincə, bu gün əsas götürülür.
communications-receive = Alınmanı qeyd et
communications-receive-told = Giriş möhürü üzrə günü göstərin. Məlumatın nəticələri həmin gündən hesablanır.
communications-withdraw = Geri götür
communications-withdraw-told = Məlumat göndərilməyəcək. Digər Tərəf onun barəsində bilməyəcək.
communications-correct-dispatch = Göndərilmə gününü düzəlt
communications-correct-dispatch-told = Əvvəlki gün hər iki Tərəfə görünəcək.
communications-correct-delivery = Çatdırılma məlumatını düzəlt
communications-correct-delivery-told = Əvvəlki məlumat hər iki Tərəfə görünəcək.
communications-correct-receipt = Alınma məlumatını düzəlt
communications-correct-receipt-told = Əvvəlki məlumat hər iki Tərəfə görünəcək; nəticələr yenidən hesablanacaq.
communications-field-dispatched = Göndərilmə günü
communications-field-delivered = Çatdırılma günü
communications-field-evidence = Təsdiq edən sənəd
communications-field-evidence-told = Məsələn: çatdırılma kitabında imza, surətdə qeyd
communications-field-received = Alınma günü
communications-field-incoming-number = Giriş nömrəsi
communications-field-received-by = Kim alıb
communications-field-receiving-authority = Başqadırsa, orqanın adı
communications-prepare-done = Məlumat hazırlanıb. Onu yalnız sizin Tərəf görür.
communications-in-hand-done = Siz bu sənəd üzrə digər Tərəfin hərəkətlərini daxil edirsiniz.
communications-face-done = Dəyişikliklər saxlanılıb.
communications-contents-done = Məlumatın məzmunu dəyişdirilib.
communications-withdraw-done = Məlumat geri götürülüb.
communications-dispatch-done = Göndərilmə qeyd edilib. Məlumatı hər iki Tərəf görür.
communications-deliver-done = Çatdırılma qeyd edilib.
communications-receive-done = Alınma qeyd edilib.
communications-correct-done = Düzəliş qeyd edilib.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

communications-rule-needs-diplomatic-channels = Bu barədə diplomatik kanallarla bildirilir: notanı seçin.
communications-rule-needs-writing = Bu barədə yazılı bildirilir.
communications-rule-contents-full = Bir məlumatda ən çoxu { $most } bənd.
communications-rule-number-missing = Göndərilmədən əvvəl çıxış nömrəsini göstərin.
communications-rule-day-missing = Göndərilmədən əvvəl tarixi göstərin.
communications-rule-text-missing = Göndərilmədən əvvəl ən azı bir dildə mətn daxil edin.
communications-rule-number-taken = Bu nömrə { $year } ili üzrə başqa məlumatda var.
communications-rule-dispatched-before-dated = Göndərilmə məlumatın tarixindən əvvəl ola bilməz: { $day }.
communications-rule-dated-after-dispatch = Tarix göndərilmədən sonra ola bilməz: { $day }.
communications-rule-received-before-dispatch = Alınma göndərilmədən əvvəl ola bilməz: { $day }.
communications-rule-received-before-signature = Alınma tarixi imzalanma tarixindən əvvəl ola bilməz: { $day }.
communications-rule-not-in-this-state = Bu mümkün deyil: məlumatın vəziyyəti “{ $state }”.
communications-rule-marking-fixed = Qrifi göndərən qoyub, o dəyişmir.
communications-rule-nothing-corrected = Heç nə düzəldilməyib: qeyd əvvəlki kimidir.
communications-rule-corrections-full = Qeyd ən çoxu { $most } dəfə düzəldilir: yeni məlumatla düzəldin.
communications-rule-authority-not-on-list = Bu orqan siyahıda yoxdur.
communications-rule-authority-listed-before = Bu orqan siyahıda əvvəllər olub.
communications-rule-split-into-one = Orqan ən azı ikiyə bölünür.
communications-rule-merged-of-one = Ən azı iki orqan birləşdirilir.
communications-rule-absorbed-by-itself = Vəzifələr başqa orqana keçir.

## Waiting, at home

communications-open = Məlumatı aç
communications-to-receive = Alınmanı qeyd et: { $name }
communications-differing = Alınma günü müxtəlifdir: { $name }

## Formulas of texts

communications-formula-note-opening = { $route ->
    [ministry-to-embassy] { $sender ->
        [kazakhstan] Qazaxıstan Respublikasının Xarici İşlər Nazirliyi Azərbaycan Respublikasının Səfirliyinə öz dərin ehtiramını bildirir və aşağıdakıları bildirməkdən şərəf duyur.
       *[azerbaijan] Azərbaycan Respublikasının Xarici İşlər Nazirliyi Qazaxıstan Respublikasının Səfirliyinə öz dərin ehtiramını bildirir və aşağıdakıları bildirməkdən şərəf duyur.
    }
    [embassy-to-ministry] { $sender ->
        [kazakhstan] Qazaxıstan Respublikasının Səfirliyi Azərbaycan Respublikasının Xarici İşlər Nazirliyinə öz dərin ehtiramını bildirir və aşağıdakıları bildirməkdən şərəf duyur.
       *[azerbaijan] Azərbaycan Respublikasının Səfirliyi Qazaxıstan Respublikasının Xarici İşlər Nazirliyinə öz dərin ehtiramını bildirir və aşağıdakıları bildirməkdən şərəf duyur.
    }
   *[named] Aşağıdakıları bildirməkdən şərəf duyuruq.
}
communications-formula-note-closing = { $route ->
    [ministry-to-embassy] Nazirlik fürsətdən istifadə edərək, Səfirliyi öz dərin ehtiramından bir daha əmin edir.
    [embassy-to-ministry] Səfirlik fürsətdən istifadə edərək, Nazirliyi öz dərin ehtiramından bir daha əmin edir.
   *[named] Hörmətlə
}
communications-formula-agreement = { $sender ->
    [kazakhstan] Qazaxıstan Respublikası Hökuməti ilə Azərbaycan Respublikası Hökuməti
   *[azerbaijan] Azərbaycan Respublikası Hökuməti ilə Qazaxıstan Respublikası Hökuməti
} arasında terrorçuluq, narkotik vasitələrin, psixotrop maddələrin və prekursorların qanunsuz dövriyyəsi, mütəşəkkil və digər növ cinayətkarlıqla mübarizədə əməkdaşlıq haqqında Sazişin
communications-formula-list-change = { $agreement } 6-cı maddəsinin 4-cü bəndinə uyğun olaraq { $sender ->
    [kazakhstan] Qazaxıstan
   *[azerbaijan] Azərbaycan
} Tərəfi öz mərkəzi səlahiyyətli orqanlarının siyahısındakı dəyişikliklər barədə bildirir:
communications-formula-effect-from = Dəyişikliyin qüvvədə olduğu gün: { $day }.
communications-formula-national = Əsas: { $act }.
communications-formula-establishment = { $agreement } 12-ci maddəsinin 1-ci bəndinə uyğun olaraq { $sender ->
    [kazakhstan] Qazaxıstan
   *[azerbaijan] Azərbaycan
} Tərəfi Birgə Komissiyanın yaradılması barədə bildirir. Yaradılma tarixi: { $day }. Sənəd: { $instrument }.
communications-formula-composition = { $agreement } 12-ci maddəsinin 1-ci bəndinə uyğun olaraq { $sender ->
    [kazakhstan] Qazaxıstan Tərəfi Birgə Komissiyanın Qazaxıstan hissəsinin tərkibi barədə bildirir:
   *[azerbaijan] Azərbaycan Tərəfi Birgə Komissiyanın Azərbaycan hissəsinin tərkibi barədə bildirir:
}
communications-formula-composition-from = Tərkibin qüvvədə olduğu gün: { $day }.
communications-formula-procedures-completed = { $agreement } 17-ci maddəsinin 1-ci bəndinə uyğun olaraq onun qüvvəyə minməsi üçün zəruri olan dövlətdaxili prosedurların { $sender ->
    [kazakhstan] Qazaxıstan
   *[azerbaijan] Azərbaycan
} Tərəfi tərəfindən yerinə yetirildiyi bildirilir.
communications-formula-procedures-completed-protocol = { $agreement } 17-ci maddəsinin 1-ci bəndinə uyğun olaraq, { $sender ->
    [kazakhstan] Qazaxıstan
   *[azerbaijan] Azərbaycan
} Tərəfi aşağıdakı sənədin qüvvəyə minməsi üçün zəruri olan dövlətdaxili prosedurların yerinə yetirildiyini bildirir: { $protocol }.
communications-formula-termination = { $agreement } 17-ci maddəsinin 2-ci bəndinə uyğun olaraq { $sender ->
    [kazakhstan] Qazaxıstan
   *[azerbaijan] Azərbaycan
} Tərəfi onun ləğv edilməsi barədə bildirir.
communications-formula-termination-revoked = { $sender ->
    [kazakhstan] Qazaxıstan
   *[azerbaijan] Azərbaycan
} Tərəfi { $agreement } ləğv edilməsi barədə bildirişini geri götürür.
communications-formula-session-invitation = { $agreement } 12-ci maddəsinin 2-ci bəndinə uyğun olaraq Birgə Komissiyanın növbəti iclasının keçirilməsi təklif edilir. Yer: { $place }. Tarix: { $days }.
communications-formula-session-answer = { $reply ->
    [agreed] Birgə Komissiyanın növbəti iclasının keçirilməsi təklifinə razılıq bildirilir. Yer: { $place }. Tarix: { $days }.
    [counter-proposed] Birgə Komissiyanın növbəti iclasının təklif edilmiş şərtlərinin (yer: { $place }; tarix: { $days }) əvəzinə aşağıdakılar təklif edilir.
   *[declined] Birgə Komissiyanın növbəti iclasının keçirilməsi təklifi qəbul edilə bilməz. Yer: { $place }. Tarix: { $days }.
}
