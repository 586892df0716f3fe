### The Joint Commission: its establishment and its composition.

commission-title = Birgə Komissiyanın yaradılması və tərkibi
commission-nothing = Birgə Komissiyanın yaradılması və tərkibi barədə heç nə daxil edilməyib.
commission-nothing-told = Bu barədə Tərəflər bir-birinə notalarla bildirirlər. Notanı daxil edin – tərkib onun alındığı gündən burada görünəcək.
commission-record = Nota hazırla
commission-on-their-way = Nota göndərilib, alınması qeyd edilməyib; onun bildirdiyi hələ qüvvədə deyil:
commission-notified = Bildiriş

## Establishment

commission-establishment = Yaradılması
commission-establishment-day = Yaradıldığı gün
commission-establishment-instrument = Sənəd
commission-establishment-none = Yaradılması barədə daxil edilməyib.
commission-establishment-differs = Tərəflər yaradılmanı fərqli göstəriblər.
commission-why-establishment = Tərəflər Birgə Komissiya yarada bilərlər. Buradakı gün və sənəd onların bir-birinə bildirdikləridir.

## Composition

commission-composition = Tərkib
commission-composition-none = Tərkib daxil edilməyib.
commission-part-of = { $party ->
    [kazakhstan] Qazaxıstan hissəsi
   *[azerbaijan] Azərbaycan hissəsi
}
commission-count = { $count } nəfər
commission-office = Funksiyası
commission-office-co-chair = həmsədr
commission-office-responsible-secretary = məsul katib
commission-office-member = üzv
commission-since = Qüvvədə olduğu gün
commission-why-composition = Tərkib barədə diplomatik kanallarla bildirilir. O, notanın alındığı gündən və ya onda göstərilən daha gec gündən növbəti tərkibədək qüvvədədir.
commission-compared = Bu tarixdəki tərkiblə müqayisədə: { $day }
commission-same = Tərkib dəyişməyib.
commission-came = Tərkibə daxil olub
commission-went = Tərkibdən çıxıb
commission-changed = Vəzifəsi və ya funksiyası dəyişib
commission-from-to = əvvəl: { $from }; indi: { $to }
commission-intervals = { $party ->
    [kazakhstan] Qazaxıstan hissəsinin tərkibləri zaman üzrə
   *[azerbaijan] Azərbaycan hissəsinin tərkibləri zaman üzrə
}
commission-column-days = Günlər
commission-column-people = Neçə nəfər
commission-between = { $since } – { $until }
commission-from = başlanğıc: { $since }

## A delegation beside the composition

commission-told-not-recorded = { $party ->
    [kazakhstan] Birgə Komissiyanın Qazaxıstan hissəsinin tərkibi daxil edilməyib: bu barədə nota yoxdur ({ $article }).
   *[azerbaijan] Birgə Komissiyanın Azərbaycan hissəsinin tərkibi daxil edilməyib: bu barədə nota yoxdur ({ $article }).
}
commission-told-missing = { $party ->
    [kazakhstan] Birgə Komissiyanın Qazaxıstan hissəsinin tərkibində yoxdur, tarix: { $day }: { $names }.
   *[azerbaijan] Birgə Komissiyanın Azərbaycan hissəsinin tərkibində yoxdur, tarix: { $day }: { $names }.
}
commission-told-latest = Bu tarixdəki tərkib
commission-told-needed = Yeni tərkib barədə nota çatışmır ({ $article }). Bu, iclasın keçirilməsinə mane olmur.
commission-open = Birgə Komissiyanın tərkibi

## Why an act cannot be done: the rules of domain::rules::Rule, by name

commission-rule-empty = Tərkibdə heç kim yoxdur.
commission-rule-full = Tərkibdə { $most } nəfərdən çox ola bilməz.
commission-rule-two-co-chairs = Hər Tərəfin bir həmsədri olur.
commission-rule-seated-twice = Eyni şəxs tərkibdə iki dəfə var.
