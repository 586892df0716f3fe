### Central competent authorities: the list of each Party by the text of the Agreement.

## The lists

authorities-title = Mərkəzi səlahiyyətli orqanlar
authorities-list-of = { $party ->
    [kazakhstan] Qazaxıstanın siyahısı
   *[azerbaijan] Azərbaycanın siyahısı
}
authorities-lede = Orqanlar bilavasitə əlaqə saxlayırlar ({ $article }).
authorities-as-in-agreement = Sazişin mətni üzrə siyahı ({ $article }).
authorities-names = Adlar: qazaxca — bu layihə üzrə, azərbaycanca — qeyri-rəsmi işçi tərcüməsi.
authorities-count = { $count } orqan

## The columns of a list

authorities-name = Adı
authorities-provision = Sazişdəki yeri

## The lists as at a day

authorities-notified = Bildirişlər üzrə siyahılar
authorities-as-at = Vəziyyət, tarix: { $day }.
authorities-as-known = Vəziyyət, tarix: { $day }; məlumat tarixi: { $known }.
authorities-day = Hansı günə
authorities-known-on = Məlumat tarixi
authorities-known-on-told = Həmin gün nə məlum idi. İndi qeyd edilənlərin hamısını nəzərə almaq üçün boş saxlayın.
authorities-than = Bu günlə müqayisə et
authorities-than-told = Bir günü görmək üçün boş saxlayın.
authorities-compared-day = Tarix: { $day }; { $count }
authorities-compared-on = tarix: { $day }
authorities-compared-absent = siyahıda yoxdur
authorities-compared-same = Bu günlər arasında siyahı dəyişməyib.
authorities-compared-counts = Daxil edilib: { $joined }. Çıxarılıb: { $left }. Dəyişdirilib: { $changed }.
authorities-difference-none = dəyişiklik yoxdur
authorities-difference-added = daxil edilib
authorities-difference-renamed = adı dəyişdirilib
authorities-difference-contacts = əlaqə məlumatları dəyişdirilib
authorities-difference-took-over = başqasının vəzifələrini qəbul edib
authorities-difference-split = bölünüb
authorities-difference-merged = başqası ilə birləşdirilib
authorities-difference-absorbed = ləğv edilib
authorities-difference-removed = çıxarılıb
authorities-why = Siyahı 6-cı maddənin 2-ci bəndidir, Tərəflərin diplomatik kanallarla bir-birinə bildirdiyi dəyişikliklərlə birlikdə. Dəyişiklik notanın alındığı gündən və ya onda göstərilən daha gec gündən qüvvədədir.
authorities-since = Hansı gündən, əsas
authorities-contacts = Əlaqə məlumatları
authorities-named-by = Adı
authorities-not-in-national-law = Milli qanunvericilik üzrə yoxdur
authorities-in-national-law-alone = Milli qanunvericilik üzrə var, lakin hələ bildirilməyib
authorities-former = Əvvəlki orqanlar
authorities-successors = Hüquqi varislər: { $names }
authorities-predecessors = Hüquqi sələflər: { $names }
authorities-succession = Hüquqi varislik
authorities-until = Hansı günədək, əsas
authorities-near = Ondan əvvəl və sonra
authorities-alone = Orqan bölünməyib və başqaları ilə birləşdirilməyib.
authorities-picture-told = Qalın xətt – orqan siyahıdadır. İncə xətt – hələ siyahıdadır, lakin milli qanunvericilik üzrə artıq yoxdur. Qırıq xətt – milli qanunvericilik üzrə artıq var, lakin hələ bildirilməyib.
authorities-since-day = başlanğıc: { $day }
authorities-until-day = son gün: { $day }
authorities-stands = Siyahıdadır, tarix: { $day }.
authorities-stands-no-more = Siyahıda yoxdur, tarix: { $day }.
authorities-names-of = Adları
authorities-text = Sazişin mətni və bildirişlər
authorities-beside-text = { $party ->
    [kazakhstan] 6-cı maddənin 2-ci bəndinin mətni Qazaxıstanın bildirişləri ilə yanaşı
   *[azerbaijan] 6-cı maddənin 2-ci bəndinin mətni Azərbaycanın bildirişləri ilə yanaşı
}
authorities-by-text = Sazişin mətni üzrə
authorities-by-notes = Bildirişlər üzrə
authorities-not-in-text = Sazişin mətnində adı çəkilməyib.
authorities-findings = Bu dəyişikliklər öz günündəki siyahıya uyğun gəlmir; onları düzəliş qeydi ilə düzəltmək lazımdır.
authorities-by-protocol = 6-cı maddəyə dəyişiklik edilməsi haqqında protokol
authorities-on-evidence = göndərənin məlumatına görə
authorities-named-in-national-law = Milli qanunvericilik üzrə: { $name }
authorities-findings-in-national-law = Bu dəyişikliklər öz günündəki milli qanunvericilik üzrə siyahıya uyğun gəlmir.
