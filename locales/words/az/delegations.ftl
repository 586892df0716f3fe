### Delegations to a session: one’s own list, a pasted table, what each Party has told, attendance.

## One’s own list: title, where it stands ($party: the other Party)

delegations-title = Nümayəndə heyətinin tərkibi
delegations-of = { $party ->
    [kazakhstan] Qazaxıstan Respublikasının nümayəndə heyəti
   *[azerbaijan] Azərbaycan Respublikasının nümayəndə heyəti
}
delegations-lede-none = Tərkib hələ daxil edilməyib.
delegations-lede-own = Tərkibi yalnız sizin Tərəf görür.
delegations-lede-told = Tərkib digər Tərəfə verilib: { $day }.
delegations-lede-changed = Dəyişiklikləri yalnız sizin Tərəf görür. Digər Tərəf əvvəl verilmiş tərkibi görür: { $day }.
delegations-headless = Tərkibdə nümayəndə heyətinin başçısı yoxdur.
delegations-none-told = İştirakçıları bir-bir daxil edin və ya hazır cədvəli yapışdırın.

## Roles of one person (keys of domain::delegations::Role)

delegations-role-head = nümayəndə heyətinin başçısı
delegations-role-acting-head = başçının vəzifəsini icra edən
delegations-role-member = nümayəndə heyətinin üzvü
delegations-role-expert = ekspert
delegations-role-interpreter = tərcüməçi
delegations-basis = əsas: { $basis }

## The table of the list

delegations-column-number = №
delegations-column-name = Soyadı, adı, atasının adı
delegations-column-position = Vəzifəsi
delegations-column-role = Rolu
delegations-column-acts = Əməliyyatlar
delegations-linked = hesabı var
delegations-move-up = Yuxarı
delegations-move-down = Aşağı
delegations-change = Dəyiş

## One person: titles, fields

delegations-add = İştirakçı əlavə et
delegations-add-title = Yeni iştirakçı
delegations-change-title = Nümayəndə heyətinin iştirakçısı
delegations-part-person = Necə çap olunur
delegations-part-role = Rolu
delegations-part-languages = Digər dillərdə
delegations-part-languages-told = Vacib deyil. Ad və vəzifə oxucunun dilində yoxdursa, rusca yazılışı çap olunur.
delegations-part-account = Hesab
delegations-field-name = Soyadı, adı, atasının adı
delegations-field-name-told = Rus dilində: iclasın protokolu həmişə rus dilində tərtib edilir.
delegations-field-position = Vəzifəsi və orqanı
delegations-field-position-told = İclas günündə necə adlanırsa, o cür.
delegations-field-role = Nümayəndə heyətində rolu
delegations-field-basis = Əsas
delegations-field-basis-told = Yalnız başçının vəzifəsini icra edən üçün: əsas götürdüyü əmr və ya məktub.
delegations-field-account = Kimin hesabıdır
delegations-field-account-told = Vacib deyil. Protokolu ekranda yalnız öz hesabı olan nümayəndə heyətinin başçısı razılaşdıra bilər.
delegations-field-account-none = yoxdur
delegations-save = Yadda saxla
delegations-leave = Yadda saxlama
delegations-saved = Siyahı yadda saxlanıldı.

## Taking a person off the list

delegations-remove = Siyahıdan çıxar
delegations-remove-question = Siyahıdan çıxarılsın: { $name }?
delegations-remove-told = Digər Tərəf bunu yalnız dəyişdirilmiş tərkib ona veriləndə biləcək.
delegations-remove-keep = Saxla

## A pasted table: what it is, fields, preview, what is wrong with a row

delegations-table = Cədvəli yapışdır
delegations-table-title = Cədvəldən tərkib
delegations-table-told = Sütunların sırası: rus dilində soyadı, adı, atasının adı; vəzifəsi; rolu; eyni məlumat qazax dilində; eyni məlumat Azərbaycan dilində. İlk ikisi mütləqdir. Başçının vəzifəsini icra edənin əsası iki nöqtədən sonra yazılır.
delegations-table-replaces = Cədvəl bütün siyahını əvəz edəcək. Eyni adla siyahıda olan şəxs öz hesabı ilə qalacaq.
delegations-table-field = Cədvəl
delegations-table-preview = Yoxla
delegations-table-take = { $people } nəfəri daxil et
delegations-table-found = Nəticə
delegations-table-line = Sətir
delegations-table-outcome = Yoxlama
delegations-table-good = qəbul edilir
delegations-table-nothing = Cədvəldə heç bir sətir yoxdur.
delegations-table-wrong-rows = { $rows } sətri düzəldin: cədvəl yalnız bütöv daxil edilir
delegations-row-cell = { $column }: { $fault }
delegations-row-unknown-role = Naməlum rol: { $role }
delegations-row-basis-missing = Başçının vəzifəsini icra edən üçün əsas göstərilməyib
delegations-row-second-head = Başçı yuxarıdakı sətirlərin birində göstərilib
delegations-row-too-many-cells = Sətirdə { $found } xana var: cədvəldə bu qədər sütun yoxdur
delegations-cell-name-ru = Rus dilində adı
delegations-cell-position-ru = Rus dilində vəzifəsi
delegations-cell-role = Rolu
delegations-cell-name-kk = Qazax dilində adı
delegations-cell-position-kk = Qazax dilində vəzifəsi
delegations-cell-name-az = Azərbaycan dilində adı
delegations-cell-position-az = Azərbaycan dilində vəzifəsi
delegations-cell-name-en = İngilis dilində adı
delegations-cell-position-en = İngilis dilində vəzifəsi

## Beginning with the list of the last session

delegations-reuse = Keçən iclasın tərkibini götür
delegations-reused = Keçən iclasın tərkibi götürüldü. Onu yoxlayın.

## Telling the list to the other Party ($party)

delegations-share = Digər Tərəfə ver
delegations-share-title = Nümayəndə heyətinin tərkibi verilsin?
delegations-share-told = { $party ->
    [kazakhstan] Nümayəndə heyətinizin tərkibini Qazaxıstan Tərəfi görəcək. Verilmiş tərkibi geri götürmək olmaz; dəyişdirilmiş tərkib yenidən verilir.
   *[azerbaijan] Nümayəndə heyətinizin tərkibini Azərbaycan Tərəfi görəcək. Verilmiş tərkibi geri götürmək olmaz; dəyişdirilmiş tərkib yenidən verilir.
}
delegations-share-again = { $party ->
    [kazakhstan] Yeni tərkibi Qazaxıstan Tərəfi görəcək. Əvvəlki tərkib qeydlərdə qalacaq. Verilmiş tərkibi geri götürmək olmaz.
   *[azerbaijan] Yeni tərkibi Azərbaycan Tərəfi görəcək. Əvvəlki tərkib qeydlərdə qalacaq. Verilmiş tərkibi geri götürmək olmaz.
}
delegations-shared = Tərkib digər Tərəfə verildi.

## What each Party has told

delegations-both-title = İclasın nümayəndə heyətləri
delegations-both-lede = Hər Tərəf öz tərkibini və digər Tərəfin verdiyi tərkibi görür.
delegations-told-on = verilib: { $day }
delegations-told-anew = yeni tərkib verilib: { $day }
delegations-own-only = digər Tərəfə verilməyib
delegations-former = Əvvəlki tərkib, verilib: { $day }
delegations-open = Nümayəndə heyətlərinin tərkibini aç
delegations-print = İştirakçıların siyahısını çap et

## Attendance

delegations-attendance = İştirak
delegations-attendance-title = İclasda iştirak
delegations-attendance-lede = İştirakı qəbul edən Tərəf qeyd edir.
delegations-attendance-closed = İclas bağlanıb: qeydlər daha dəyişmir.
delegations-attendance-days = İclas günləri
delegations-attendance-nobody = Nümayəndə heyətlərinin tərkibi verilməyib: qeyd ediləcək şəxs yoxdur.
delegations-attendance-presence = İştirak
delegations-attendance-arrived = Gəlişi
delegations-attendance-left = Gedişi
delegations-attendance-unmarked = qeyd edilməyib
delegations-attendance-present = iştirak edib
delegations-attendance-absent = iştirak etməyib
delegations-attendance-cell = { $column }: { $name }
delegations-attendance-hours = Yerli vaxtla, məsələn 10:00; göstərməmək də olar.
delegations-attendance-absent-with-hours = Vaxt göstərilib, amma şəxs iştirak etməyən kimi qeyd olunub
delegations-attendance-saved = İştirak qeyd edildi.
delegations-attendance-print = Qeydiyyat vərəqini çap et

## On paper

delegations-paper-attendance = QEYDİYYAT VƏRƏQİ
delegations-paper-name-and-position = Adı və vəzifəsi
delegations-paper-signature = İmza
delegations-paper-arrival = Gəliş vaxtı
delegations-paper-departure = Gediş vaxtı
delegations-paper-none = tərkibi daxil edilməyib
delegations-paper-own = digər Tərəfə verilməyib
