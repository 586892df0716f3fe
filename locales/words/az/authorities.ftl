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
authorities-since = Hansı gündən, əsas
authorities-contacts = Əlaqə məlumatları
authorities-named-by = Adı
authorities-not-in-national-law = Milli qanunvericilik üzrə yoxdur
authorities-in-national-law-alone = Milli qanunvericilik üzrə var, lakin hələ bildirilməyib
authorities-former = Əvvəlki orqanlar
authorities-successors = Hüquqi varislər: { $names }
authorities-findings = Bu dəyişikliklər öz günündəki siyahıya uyğun gəlmir; onları düzəliş qeydi ilə düzəltmək lazımdır.
authorities-on-evidence = göndərənin məlumatına görə
authorities-named-in-national-law = Milli qanunvericilik üzrə: { $name }
authorities-findings-in-national-law = Bu dəyişikliklər öz günündəki milli qanunvericilik üzrə siyahıya uyğun gəlmir.
