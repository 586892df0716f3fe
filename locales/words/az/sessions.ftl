### Sessions of the Joint Commission: the list, the proposal, the page of one session, its acts.

## Names: a session by its number (Roman on screens), before it has one, the whole

sessions-session = { $number } iclas
sessions-session-unnumbered = Nömrəsiz iclas
sessions-next-regular = Növbəti iclas
sessions-expected-number = Gözlənilən nömrə: { $number }
sessions-unnumbered = nömrəsiz

## States, as they stand beside a session (keys of domain::sessions::StateName, and what life adds)

sessions-state-draft = layihə
sessions-state-proposed = təklif edilib
sessions-state-counter-proposed = qarşı təklif
sessions-state-withdrawn = geri götürülüb
sessions-state-declined = rədd edilib
sessions-state-agreed = razılaşdırılıb
sessions-state-convened = çağırılıb
sessions-state-in-session = davam edir
sessions-state-closed = bağlanıb
sessions-state-held = keçirilib
sessions-state-postponed = təxirə salınıb
sessions-state-cancelled = ləğv edilib
sessions-out-of-turn = növbəlilikdən kənar

## The list: title, rule ($article of agreement::reference), whose turn it is and why

sessions-title = Birgə Komissiyanın iclasları
sessions-rule = İclaslar Tərəflərin dövlətlərinin ərazilərində növbə ilə keçirilir ({ $article }).
sessions-next-host = { $party ->
    [kazakhstan] Növbəti iclası Qazaxıstan qəbul edir: { $number } iclas Azərbaycanda keçirilib.
   *[azerbaijan] Növbəti iclası Azərbaycan qəbul edir: { $number } iclas Qazaxıstanda keçirilib.
}
sessions-next-host-any = Birinci iclası istənilən Tərəf qəbul edə bilər.
sessions-turn-rule = Növbə sonuncu keçirilmiş iclasdan hesablanır; təxirə salınmış, ləğv edilmiş və geri götürülmüş iclaslar nəzərə alınmır.
sessions-turn-held = { $number } iclas: { $day }, { $place }. Qəbul edən Tərəf: { $host }
sessions-propose = İclas təklif et

## Rails and legend of the alternation

sessions-alternation = Növbəlilik
sessions-legend = Şərti işarələr
sessions-legend-turn = növbənin gedişi
sessions-legend-not-held = hələ keçirilməyib
sessions-rail-cancelled = { $place }, ləğv edilib
sessions-rail-postponed = { $place }, təxirə salınıb
sessions-rail-proposed = { $place }, təklif edilib

## The footnote † of a session out of turn ($party: who should have hosted; $number; $reason as typed)

sessions-footnote = { $party ->
    [kazakhstan] { $number } iclas növbəlilikdən kənar keçirilib: qəbul etmək növbəsi Qazaxıstanın idi.
   *[azerbaijan] { $number } iclas növbəlilikdən kənar keçirilib: qəbul etmək növbəsi Azərbaycanın idi.
}
sessions-footnote-reason = Səbəb: { $reason }
sessions-footnote-consent = Razılıq: { $party }, { $day }.
sessions-footnote-after = Bundan sonra növbə faktiki keçirilmiş iclasdan davam edir.

## The table of the list

sessions-list = Siyahı
sessions-list-caption = Bütün iclaslar, sonuncular yuxarıda
sessions-column-session = İclas
sessions-column-days = Tarixlər
sessions-column-city = Şəhər
sessions-column-host = Qəbul edən
sessions-column-state = Vəziyyəti
sessions-column-minutes = İclasın protokolu
sessions-answer-by = cavab müddəti: { $until }

## Nothing there yet, and the opening position

sessions-empty = Hələ iclas yoxdur.
sessions-empty-told = Əvvəllər iclas keçirilibsə, sonuncusunu daxil edin: növbəlilik və nömrələr ondan başlanır.
sessions-opening = Keçirilmiş sonuncu iclası daxil et
sessions-opening-title = Keçirilmiş sonuncu iclas
sessions-opening-lede = İclasın protokolu üzrə, birinci təklifə qədər, bir dəfə daxil edilir.
sessions-opening-number = İclasın nömrəsi
sessions-opening-day = Birinci gün
sessions-opening-record = Daxil et
sessions-opening-done = Keçirilmiş sonuncu iclas daxil edilib.

## A session that was held, entered from its papers

sessions-held-enter-one = Keçirilmiş iclası daxil etmək
sessions-held-title = Keçirilmiş iclas
sessions-held-lede = İclasın sənədləri üzrə dərhal bağlanmış kimi daxil edilir; nömrə sənədlərdə olduğu kimidir. Qeyd həmişəlik sənədlər üzrə daxil edilmiş kimi işarələnir.
sessions-held-turn-reason = Növbəlilikdən kənara çıxma səbəbi, məlumdursa
sessions-held-day-told = Gün məlum deyilsə, yalnız ay və ili və ya yalnız ili göstərin.
sessions-held-enter = Daxil etmək
sessions-held-done = İclas daxil edildi.
sessions-step-entered-from-papers = Sənədlər üzrə daxil edilib: { $number } iclas
sessions-correct = Daxil ediləni düzəlt
sessions-correct-title = Daxil edilmiş iclasın düzəldilməsi
sessions-correct-lede = Əvvəlki qeyd hər iki Tərəfə görünəcək; nömrə ilə birlikdə qərarların işarələnməsi dəyişəcək.
sessions-correct-send = Düzəlişi qeyd et
sessions-correct-done = Düzəliş qeyd edilib.
sessions-step-entry-corrected =
    { $party ->
        [kazakhstan] Daxil edilmiş qeyd düzəldilib. Əvvəl: { $number } iclas, “{ $title }”, Qazaxıstan Tərəfi qəbul edib, { $place }, { $days }
       *[azerbaijan] Daxil edilmiş qeyd düzəldilib. Əvvəl: { $number } iclas, “{ $title }”, Azərbaycan Tərəfi qəbul edib, { $place }, { $days }
    }
sessions-rule-item-stays = Daxil edilmiş məsələnin adını dəyişmək olar, çıxarmaq olmaz: sətirlər məsələlərdən az ola bilməz.
sessions-findings = Keçirilmiş iclaslar barədə müşahidələr
sessions-finding-missing-one = { $number } iclas barədə qeyd yoxdur.
sessions-finding-missing = { $first }–{ $last } iclaslar barədə qeydlər yoxdur.
sessions-finding-out-of-turn =
    { $party ->
        [kazakhstan] { $number } iclası yenə Qazaxıstan Tərəfi qəbul edib, səbəb göstərilməyib ({ $article }).
       *[azerbaijan] { $number } iclası yenə Azərbaycan Tərəfi qəbul edib, səbəb göstərilməyib ({ $article }).
    }
sessions-finding-before-its-number = { $number } iclas nömrəsinə görə əvvəlkindən tez başlayıb.
sessions-rule-number-held-already = Bu nömrəli iclas artıq daxil edilib.
sessions-before-register = Reyestr başlanana qədər keçirilib

## The proposal: title, what it does ($party: who will see it)

sessions-propose-title = İclas təklif et
sessions-propose-lede = { $party ->
    [kazakhstan] Təklifi Qazaxıstan Tərəfi görəcək. O, razılıq verdikdə iclas razılaşdırılmış olur.
   *[azerbaijan] Təklifi Azərbaycan Tərəfi görəcək. O, razılıq verdikdə iclas razılaşdırılmış olur.
}
sessions-draft-title = Təklifin layihəsi
sessions-counter-title = Qarşı təklif
sessions-counter-lede = Tərəfinizin razı olmadıqlarını dəyişdirin. Cavabı digər Tərəf verəcək.

## The proposal: parts and fields

sessions-part-place = Yer
sessions-part-time = Tarix və vaxt
sessions-part-agenda = Gündəliyin layihəsi
sessions-field-title = Adı
sessions-field-title-told = İclas siyahıda və gündəlikdə belə adlanacaq.
sessions-field-title-default = Birgə Komissiyanın növbəti iclası
sessions-field-host = Qəbul edən Tərəf
sessions-field-host-in-turn = növbə üzrə
sessions-field-host-out-of-turn = növbəlilikdən kənar: səbəb və hər iki Tərəfin razılığı tələb olunur
sessions-field-reason = Növbəlilikdən kənara çıxmanın səbəbi
sessions-field-reason-told = Onu hər iki Tərəf görəcək; o, iclasın qeydində həmişəlik qalacaq.
sessions-field-form = Keçirilmə forması
sessions-form-in-person = əyani
sessions-form-video = videobağlantı vasitəsilə
sessions-form-mixed = qarışıq
sessions-field-city = Şəhər
sessions-field-city-told = Qəbul edən Tərəfin dövlətinin ərazisindəki şəhər.
sessions-field-city-choose = Şəhəri seçin
sessions-field-city-other = Başqa şəhər
sessions-field-other-ru = Rus dilində adı
sessions-field-other-kk = Qazax dilində adı
sessions-field-other-az = Azərbaycan dilində adı
sessions-field-other-en = İngilis dilində adı
sessions-field-other-prepositional = Rus dilində “в городе” sözlərindən sonra
sessions-field-other-zone = Saat qurşağı
sessions-field-other-state = Dövlət
sessions-field-venue = Keçirilmə yeri
sessions-field-venue-told = Məlumdursa, bina və zal.
sessions-field-first-day = Birinci gün
sessions-field-last-day = Son gün
sessions-field-opens-at = Açılış
sessions-field-opens-at-told = Şəhərin yerli vaxtı ilə, məsələn, 10:00.
sessions-field-agenda = Məsələlər, hər sətirdə biri
sessions-field-agenda-told = Vaxt, məruzəçilər və materiallar sonra əlavə edilə bilər.
sessions-field-answer-by = Cavab üçün son tarix

## The proposal: acts and what they entail

sessions-send = Təklifi göndər
sessions-save-draft = Layihəni yadda saxla
sessions-leave = Təklif etmə
sessions-send-told = Layihəni yalnız Sizin Tərəfiniz görür. Göndərilmiş təklifi geri götürmək olar; bu, hər iki Tərəfə görünür.
sessions-draft-saved = Layihə yadda saxlanılıb.
sessions-discard = Layihəni sil
sessions-discard-title = Təklifin layihəsi silinsin?
sessions-discard-lede = Layihə göndərilmədiyi üçün digər Tərəfin ondan xəbəri yoxdur.
sessions-discard-done = Layihə silinib.
sessions-propose-done = Təklif göndərilib.

## The page of one session: its title, and the sentence under it by state

sessions-page-title = { $session }. { $place }, { $days }
sessions-drafts = Tərəfinizin layihələri
sessions-lede-draft = Layihəni yalnız Sizin Tərəfiniz görür.
sessions-lede-answer = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi yeri, tarixləri və gündəliyin layihəsini təklif edir. Cavab Tərəfinizdən gözlənilir.
   *[azerbaijan] Azərbaycan Tərəfi yeri, tarixləri və gündəliyin layihəsini təklif edir. Cavab Tərəfinizdən gözlənilir.
}
sessions-lede-waiting = { $party ->
    [kazakhstan] Təklif göndərilib. Cavab Qazaxıstan Tərəfindən gözlənilir.
   *[azerbaijan] Təklif göndərilib. Cavab Azərbaycan Tərəfindən gözlənilir.
}
sessions-lede-answer-by = Cavab üçün son tarix: { $day }.
sessions-lede-agreed = Yer və tarixlər razılaşdırılıb. Çağırış üçün razılaşdırılmış gündəlik və qəbul edən Tərəfin nümayəndə heyəti lazımdır.
sessions-lede-convened = İclas çağırılıb: gündəlik və nümayəndə heyətlərinin tərkibi paylanıb.
sessions-lede-in-session = İclas davam edir.
sessions-lede-closed = İclas keçirilib və bağlanıb.
sessions-lede-withdrawn = Təklifi onu irəli sürən Tərəf geri götürüb.
sessions-lede-declined = Təklif rədd edilib. Səbəb: { $reason }
sessions-lede-cancelled = İclas ləğv edilib. Səbəb: { $reason }

## The track of states on that page

sessions-track = İclasın vəziyyəti
sessions-track-now = — indi
sessions-track-draft = Layihə
sessions-track-proposed = Təklif
sessions-track-consent = Razılıq
sessions-track-convocation = Çağırış
sessions-track-convocation-told = gündəliyin və nümayəndə heyətlərinin tərkibinin paylanması
sessions-track-session = İclas
sessions-track-closing = Bağlanış
sessions-track-minutes = Protokolun imzalanması
sessions-track-minutes-told = iki nüsxə
sessions-track-waiting = gözlənilir

## Place and time

sessions-place-and-time = Yer və vaxt
sessions-fact-host = Qəbul edən Tərəf
sessions-fact-in-turn = növbə üzrə: { $number } iclas digər Tərəfdə keçirilib
sessions-fact-first = birinci iclas: növbə hələ yoxdur
sessions-fact-out-of-turn = növbəlilikdən kənar: { $reason }
sessions-fact-form = Forması
sessions-fact-place = Yer
sessions-fact-days = Tarixlər
sessions-fact-opening = Açılış
sessions-fact-opening-undecided = açılış saatı təyin edilməyib
sessions-fact-answer-by = Cavab müddəti
sessions-former-terms = Əvvəlki yer və tarixlər: { $place }, { $days }

## Agenda

sessions-agenda = Gündəlik
sessions-agenda-draft = layihə
sessions-agenda-agreed = hər iki Tərəf razılaşdırıb
sessions-agenda-agreed-by = bir Tərəf razılaşdırıb: { $party }
sessions-agenda-items = { $items } məsələ
sessions-agenda-empty = Hələ məsələ yoxdur.
sessions-agenda-column-time = Vaxt
sessions-agenda-column-item = Məsələ
sessions-agenda-column-by = Təqdim edən
sessions-agenda-by-both = hər iki Tərəf
sessions-agenda-rapporteur = məruzəçi: { $name }
sessions-agenda-carried-over = { $number } iclasdan köçürülüb
sessions-agenda-edit = Gündəlik üzərində işlə
sessions-agenda-consents = Razılıq
sessions-agenda-order = Məsələlərin sırası
sessions-agenda-item = Məsələ
sessions-agenda-drag = Sıranı düymələrlə və ya sürüşdürməklə dəyişmək olar.
sessions-agenda-field-carried-over = Hansı iclasdan keçirilib, №
sessions-agenda-add = Məsələ təqdim et
sessions-agenda-amend = Məsələni redaktə et
sessions-agenda-remove = Məsələni çıxar
sessions-agenda-agree = Gündəliyi razılaşdır
sessions-agenda-agree-done = Gündəliyi Tərəfiniz razılaşdırıb.
sessions-agenda-print = Gündəliyi çap et
sessions-agenda-void = İstənilən dəyişiklik hər iki Tərəfin razılığını qüvvədən salır.
sessions-agenda-field-item = Məsələnin ifadəsi
sessions-agenda-field-item-told = “… haqqında” sözü ilə bitirin.
sessions-agenda-field-rapporteur = Məruzəçi
sessions-agenda-field-by = Kim təqdim edir
sessions-agenda-field-starts-at = Başlanğıc
sessions-agenda-field-subject = Əməkdaşlığın mövzusu

## Delegations

sessions-delegations = Nümayəndə heyətləri
sessions-delegation-head = Nümayəndə heyətinin başçısı
sessions-delegation-acting-head = Başçının vəzifəsini icra edən
sessions-delegation-members = Nümayəndə heyətinin üzvləri
sessions-delegation-experts = Ekspertlər
sessions-delegation-interpreter = Tərcüməçi
sessions-delegation-none = tərkibi daxil edilməyib
sessions-delegation-not-named = təyin edilməyib
sessions-delegation-enter = Tərkibi daxil et

## What was done, in order ($party: who acted)

sessions-history = İşin gedişi
sessions-step-proposed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi iclas təklif edib: { $place }, { $days }
   *[azerbaijan] Azərbaycan Tərəfi iclas təklif edib: { $place }, { $days }
}
sessions-step-counter-proposed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi qarşı təklif irəli sürüb: { $place }, { $days }
   *[azerbaijan] Azərbaycan Tərəfi qarşı təklif irəli sürüb: { $place }, { $days }
}
sessions-step-agreed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi razılıq verib
   *[azerbaijan] Azərbaycan Tərəfi razılıq verib
}
sessions-step-declined = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi təklifi rədd edib
   *[azerbaijan] Azərbaycan Tərəfi təklifi rədd edib
}
sessions-step-withdrawn = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi təklifi geri götürüb
   *[azerbaijan] Azərbaycan Tərəfi təklifi geri götürüb
}
sessions-step-convened = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi iclası çağırıb
   *[azerbaijan] Azərbaycan Tərəfi iclası çağırıb
}
sessions-step-opened = İclas açılıb, nömrəsi: { $number }
sessions-step-closed = İclas bağlanıb
sessions-step-postponed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi iclasın təxirə salınmasını təklif edib: { $place }, { $days }
   *[azerbaijan] Azərbaycan Tərəfi iclasın təxirə salınmasını təklif edib: { $place }, { $days }
}
sessions-step-cancelled = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi iclası ləğv edib
   *[azerbaijan] Azərbaycan Tərəfi iclası ləğv edib
}
sessions-step-reason = Səbəb: { $reason }
sessions-step-by = { $name }, { $day }
sessions-step-recorded =
    { $channel ->
        [note] { $evidence } tarixli, № { $number } verbal nota üzrə; daxil edən: { $name }, { $day }
       *[letter] { $evidence } tarixli, № { $number } məktub üzrə; daxil edən: { $name }, { $day }
    }

## Act: agree. Button, title of its page, what it entails, what was done

sessions-agree = İclası razılaşdır
sessions-agree-title = İclas razılaşdırılsın?
sessions-agree-lede = Yer və tarixlər razılaşdırılmış olacaq. Bundan sonra iclası təxirə salmaq və ya ləğv etmək üçün səbəb göstərilməlidir.
sessions-agree-lede-out-of-turn = Bu, həm də Tərəfinizin növbəlilikdən kənara çıxmağa razılığıdır.
sessions-agree-done = İclas razılaşdırılıb.

## Act: counter-propose

sessions-counter-propose = Başqa yer və tarix təklif et
sessions-counter-propose-send = Qarşı təklifi göndər
sessions-counter-propose-done = Qarşı təklif göndərilib.

## Act: decline

sessions-decline = Rədd et
sessions-decline-title = Təklif rədd edilsin?
sessions-decline-lede = Səbəbi hər iki Tərəf görəcək. Yeni təklifi istənilən Tərəf irəli sürə bilər.
sessions-decline-reason = Rədd etmənin səbəbi
sessions-decline-confirm = Təklifi rədd et
sessions-decline-done = Təklif rədd edilib.

## Act: withdraw

sessions-withdraw = Təklifi geri götür
sessions-withdraw-title = Təklif geri götürülsün?
sessions-withdraw-lede = Bunu hər iki Tərəf görəcək. Geri götürülmüş təklifi bərpa etmək olmaz, yenisini irəli sürmək olar.
sessions-withdraw-done = Təklif geri götürülüb.

## Act: convene

sessions-convene = İclası çağır
sessions-convene-title = İclas çağırılsın?
sessions-convene-lede = Hər iki Tərəfə razılaşdırılmış gündəlik və nümayəndə heyətlərinin tərkibi paylanacaq.
sessions-convene-done = İclas çağırılıb.

## Act: open

sessions-open = İclası aç
sessions-open-title = İclas açılsın?
sessions-open-lede = İclasa { $number } nömrəsi veriləcək və o, keçirilmiş sayılacaq. Açılışı ləğv etmək mümkün deyil.
sessions-open-done = İclas açılıb.

## Act: close

sessions-close = İclası bağla
sessions-close-title = İclas bağlansın?
sessions-close-lede = Bağlandıqdan sonra iclası yenidən açmaq mümkün deyil. Protokol üzərində iş davam edəcək.
sessions-close-done = İclas bağlanıb.

## Act: postpone

sessions-postpone = Təxirə sal
sessions-postpone-title = İclası təxirə sal
sessions-postpone-lede = Yeni yer və tarixlər digər Tərəflə razılaşdırılmalıdır. Əvvəlki tarixlər görünməkdə qalacaq.
sessions-postpone-reason = Təxirə salmanın səbəbi
sessions-postpone-confirm = Təxirə salmağı təklif et
sessions-postpone-done = Təxirə salınma təklif edilib.

## Act: cancel

sessions-cancel = Ləğv et
sessions-cancel-title = İclas ləğv edilsin?
sessions-cancel-lede = İclas keçirilməyəcək; bu, növbəliliyə və nömrələrə təsir etmir. Ləğv edilmiş iclası bərpa etmək mümkün deyil.
sessions-cancel-reason = Ləğv etmənin səbəbi
sessions-cancel-confirm = İclası ləğv et
sessions-cancel-done = İclas ləğv edilib.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

sessions-rule-out-of-turn-without-reason = { $party ->
    [kazakhstan] Qəbul etmək növbəsi Qazaxıstanındır. Növbəlilikdən kənara çıxmanın səbəbini göstərin və ya Qazaxıstanı seçin.
   *[azerbaijan] Qəbul etmək növbəsi Azərbaycanındır. Növbəlilikdən kənara çıxmanın səbəbini göstərin və ya Azərbaycanı seçin.
}
sessions-rule-city-outside-host-state = Bu şəhər qəbul edən Tərəfin dövlətinin ərazisində deyil. Başqa şəhər və ya videobağlantı seçin.
sessions-rule-ends-before-it-begins = İclas başlanmamış bitə bilməz: birinci gün { $first }, son gün { $last }.
sessions-rule-too-long = İclas { $most } gündən çox davam edə bilməz.
sessions-rule-in-the-past = Birinci gün artıq keçib.
sessions-rule-answer-too-late = Cavab müddəti iclasın birinci günündən gec ola bilməz.
sessions-rule-not-in-this-state = Bu mümkün deyil: iclasın vəziyyəti — { $state }.
sessions-rule-belongs-to = { $party ->
    [kazakhstan] Bunu Qazaxıstan Tərəfi edir.
   *[azerbaijan] Bunu Azərbaycan Tərəfi edir.
}
sessions-rule-not-yet-begun = İclası birinci gündən əvvəl açmaq olmaz: { $day }.
sessions-rule-agenda-not-agreed = Gündəlik hər iki Tərəf tərəfindən razılaşdırılmayıb.
sessions-rule-agenda-empty = Gündəlikdə heç bir məsələ yoxdur.
sessions-rule-agenda-full = Gündəlikdə { $most } məsələdən çox ola bilməz.
sessions-rule-item-gone = Bu məsələ artıq gündəlikdən çıxarılıb.
sessions-rule-host-delegation-missing = Qəbul edən Tərəfin başçısı göstərilən nümayəndə heyəti digər Tərəfə hələ təqdim edilməyib.
sessions-rule-another-in-session = Digər iclas hələ bağlanmayıb.
sessions-rule-item-of-the-other = Bu məsələni digər Tərəf təqdim edib.
sessions-rule-opening-position-too-late = Reyestrdə artıq iclaslar var.
sessions-rule-two-heads = Nümayəndə heyətinin yalnız bir başçısı ola bilər.
sessions-rule-left-before-arriving = Getmə vaxtı gəlmə vaxtından əvvəldir.
sessions-rule-delegation-empty = Nümayəndə heyətində heç kim yoxdur.
sessions-rule-delegation-full = Nümayəndə heyətində { $most } nəfərdən çox ola bilməz.
sessions-rule-same-person-twice = Bu şəxs nümayəndə heyətinin siyahısında artıq var.
sessions-rule-head-missing = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin nümayəndə heyətində başçı yoxdur.
   *[azerbaijan] Azərbaycan Tərəfinin nümayəndə heyətində başçı yoxdur.
}
sessions-rule-not-the-head = { $party ->
    [kazakhstan] Bunu Qazaxıstan Tərəfinin nümayəndə heyətinin başçısı edir.
   *[azerbaijan] Bunu Azərbaycan Tərəfinin nümayəndə heyətinin başçısı edir.
}
sessions-rule-day-outside-session = Bu gün iclas günlərinə daxil deyil: { $days }.
sessions-rule-day-ahead = Bu gün hələ gəlməyib.
sessions-rule-own-roles = Öz rollarınızı dəyişə bilməzsiniz: bunu Tərəfinizin digər inzibatçısı edir.
