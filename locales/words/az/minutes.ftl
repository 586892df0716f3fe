### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = İclasın protokolu
minutes-item = Məsələ { $number }
minutes-decision = Qərar { $number }
minutes-corrigendum = İclasın protokoluna düzəliş

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
