### Decisions across sessions: list, states, reports and disputes.

## The list

decisions-title = Birgə Komissiyanın qərarları
decisions-count = Qərarlar: { $count }
decisions-empty = Hələ qərar yoxdur
decisions-empty-told = Qərarlar iclasın protokolunun imzalanması qeyd edildikdə reyestrə daxil olur.
decisions-any = hamısı
decisions-column-cited = №
decisions-column-text = Mətn
decisions-column-executors = İcraçılar
decisions-column-due = Son tarix
decisions-column-state = Vəziyyəti
decisions-overdue = { $day }, gecikib
decisions-no-deadline = Son tarix göstərilməyib
decisions-deadline-next-session = növbəti iclasadək

## States

decisions-state-noted = nəzərə alınıb
decisions-state-open = icra edilir
decisions-state-reported = bir Tərəf məlumat verib
decisions-state-disputed = mübahisələndirilib
decisions-state-done = icra edilib
decisions-state-dropped = ləğv edilib
decisions-lede-noted = Nəzərə alınıb: icra ediləsi bir şey yoxdur.
decisions-lede-open = İcra barədə hələ məlumat verilməyib.
decisions-lede-reported = { $party ->
    [kazakhstan] İcra barədə Qazaxıstan Tərəfi məlumat verib; Azərbaycan Tərəfinin məlumatı gözlənilir.
   *[azerbaijan] İcra barədə Azərbaycan Tərəfi məlumat verib; Qazaxıstan Tərəfinin məlumatı gözlənilir.
}
decisions-lede-disputed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi qərarı icra edilmiş saymır; digər Tərəf yenidən məlumat verməlidir.
   *[azerbaijan] Azərbaycan Tərəfi qərarı icra edilmiş saymır; digər Tərəf yenidən məlumat verməlidir.
}
decisions-lede-done = İcra edilib.
decisions-lede-dropped = { $number } iclas tərəfindən ləğv edilib.

## The page of a decision

decisions-facts = Məlumat
decisions-taken-in = Qəbul edilib
decisions-history = İcrası
decisions-step-reported = icra edilib: { $day }
decisions-step-disputed = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi icranı mübahisələndirib
   *[azerbaijan] Azərbaycan Tərəfi icranı mübahisələndirib
}
decisions-step-corrected = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi qərarın qeydini protokolun əslinə görə düzəldib
   *[azerbaijan] Azərbaycan Tərəfi qərarın qeydini protokolun əslinə görə düzəldib
}
decisions-step-dispute-withdrawn = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi etirazını geri götürüb
   *[azerbaijan] Azərbaycan Tərəfi etirazını geri götürüb
}
decisions-step-dropped = { $party ->
    [kazakhstan] Ləğvi Qazaxıstan Tərəfi qeyd edib
   *[azerbaijan] Ləğvi Azərbaycan Tərəfi qeyd edib
}
decisions-paper = Sənəd: { $day } № { $number }

## Acts

decisions-report = İcra barədə məlumat ver
decisions-report-lede = Məlumatı hər iki Tərəf görəcək. O, növbəti iclasa hesabatın hissəsi olacaq.
decisions-report-text = Nə edilib
decisions-report-done = İcra barədə məlumat qeyd edildi.
decisions-done-on = İcra günü
decisions-paper-number = Sənədin №, varsa
decisions-paper-day = Sənədin tarixi
decisions-dispute = İcranı mübahisələndir
decisions-dispute-lede = Qərar yenidən icraya qayıdacaq: digər Tərəf yenidən məlumat verməli olacaq. Səbəbi hər iki Tərəf görəcək.
decisions-dispute-done = İcra mübahisələndirildi.
decisions-withdraw-dispute = Etirazı geri götür
decisions-withdraw-dispute-lede = Digər Tərəfin məlumatı yenidən icra sayılacaq.
decisions-withdraw-dispute-done = Etiraz geri götürüldü.
decisions-drop = Ləğvi qeyd et
decisions-drop-lede = Qərarı yalnız protokolu imzalanmış sonrakı iclas ləğv edə bilər.
decisions-by-session = Qərarı ləğv edən iclas
decisions-drop-done = Ləğv qeyd edildi.

## The report on implementation, as minutes say it

decisions-told-done = { $day } icra edilib
decisions-told-dropped = { $number } iclasda ləğv edilib
decisions-told-due = son tarix – { $day }
decisions-told-late = müddəti { $day } bitib
decisions-told-totals = Cəmi qərar: { $all }; icra edilib: { $done }; icra edilir: { $awaited }, onlardan müddəti bitmiş: { $overdue }; ləğv edilib: { $dropped }.
