### Recordings: one Party works on paper, the other records its acts from its papers.

## The bar, and beginning

recordings-in-hand = Sənəd üzrə daxiletmə; hərəkətləri daxil edilən Tərəf
recordings-finish = Daxiletməni bitirmək
recordings-finish-done = Daxiletmə bitdi: siz yenə öz Tərəfiniz adından hərəkət edirsiniz.
recordings-paper =
    { $channel ->
        [note] { $day } tarixli, № { $number } verbal nota
       *[letter] { $day } tarixli, № { $number } məktub
    }
recordings-begin =
    { $party ->
        [kazakhstan] Qazaxıstan Tərəfinin sənədini daxil etmək
       *[azerbaijan] Azərbaycan Tərəfinin sənədini daxil etmək
    }
recordings-begin-told = Nömrə və tarix sənəddə olduğu kimi yazılır. Sonra sənədin nə barədə bildirdiyini daxil edin, skanını əlavə edin və göndərilməsini qeyd edin; bundan sonra Tərəfin sənəddə göstərilən hərəkətləri daxil edilir.
recordings-begun = Daxil edilməsinə başlanmış sənədlər
recordings-go-on = Davam etmək
recordings-take-in-hand = Sənəd üzrə hərəkətləri daxil etmək
recordings-on-paper =
    { $party ->
        [kazakhstan] Qazaxıstan Tərəfi kağız üzərində işləyir: onun hərəkətləri öz sənədləri üzrə daxil edilir. Burada onunla bölüşdüyünüz hər şey ona göndərilməlidir.
       *[azerbaijan] Azərbaycan Tərəfi kağız üzərində işləyir: onun hərəkətləri öz sənədləri üzrə daxil edilir. Burada onunla bölüşdüyünüz hər şey ona göndərilməlidir.
    }

## A form from a page of before

recordings-moved = Heç nə edilmədi
recordings-moved-told = Səhifə siz başqa Tərəf adından və ya başqa sənəd üzrə hərəkət edərkən açılıb. Onu yenidən açın və kimin adından hərəkət etdiyinizi yoxlayın.
recordings-moved-open = Səhifəni açmaq
recordings-moved-kept = Daxil edilmiş məlumatlar

## The register, and the word of the Party

recordings-title = Sənədlər üzrə daxil edilmiş hərəkətlər
recordings-lede = Kağız üzərində işləyən Tərəfin hərəkətlərini digər Tərəf onun sənədləri üzrə daxil edir. Burada işləməyə başladıqdan sonra Tərəf hər birini təsdiq edir və ya mübahisələndirir.
recordings-empty = Heç nə daxil edilməyib
recordings-empty-told = Burada kağız üzərində işləyən Tərəf üçün daxil edilmiş hərəkətlər göstəriləcək.
recordings-from-paper = Bu sənəd üzrə daxil edilib
recordings-column-deed = Hərəkət
recordings-column-paper = Sənəd
recordings-column-verdict = Təsdiq
recordings-verdict-awaited = Təsdiq edilməyib
recordings-verdict-confirmed = Təsdiq edilib: { $by }
recordings-verdict-disputed = Mübahisələndirilib: { $by }
recordings-confirm = Təsdiq etmək
recordings-confirm-done = Hərəkət təsdiq edildi.
recordings-dispute = Mübahisələndirmək
recordings-dispute-question = Daxil edilmiş hərəkət mübahisələndirilsin?
recordings-dispute-told = Səbəbi hər iki Tərəf oxuyacaq. Qeyd qalır; o, bunun üçün nəzərdə tutulmuş hərəkətlərlə düzəldilir.
recordings-dispute-done = Hərəkət mübahisələndirildi.
recordings-task-judge =
    { $count ->
       *[other] Tərəfiniz üçün onun sənədləri üzrə { $count } hərəkət daxil edilib
    }
recordings-task-judge-act = Təsdiq etmək və ya mübahisələndirmək

## What was done

recordings-deed-proposed = İclas barədə təklif
recordings-deed-counter-proposed = İclas barədə qarşı təklif
recordings-deed-agreed = İclasın şərtləri ilə razılıq
recordings-deed-declined = İclas barədə təklifin rədd edilməsi
recordings-deed-withdrawn = İclas barədə təklifin geri götürülməsi
recordings-deed-convened = İclasın çağırılması
recordings-deed-opened = İclasın açılması
recordings-deed-closed = İclasın bağlanması
recordings-deed-postponed = İclasın təxirə salınması
recordings-deed-cancelled = İclasın ləğv edilməsi
recordings-deed-agenda-changed = Gündəliyin dəyişdirilməsi
recordings-deed-agenda-agreed = Gündəliklə razılıq
recordings-deed-delegation = Nümayəndə heyətinin tərkibi barədə bildiriş
recordings-deed-attendance = İştirak barədə qeydlər
recordings-deed-minutes-circulated = İclasın protokolu layihəsinin göndərilməsi
recordings-deed-minutes-written = İclasın protokolu layihəsinin dəyişdirilməsi
recordings-deed-minutes-remark = İclasın protokolu layihəsinə dair qeyd
recordings-deed-minutes-agreed = İclasın protokolunun mətni ilə razılıq
recordings-deed-minutes-agreement-withdrawn = İclasın protokolunun mətni ilə razılığın geri götürülməsi
recordings-deed-minutes-signed = İclasın protokolunun imzalanması barədə qeyd
recordings-deed-decision = Qərar barədə məlumat
recordings-deed-dispatched = Sənədin göndərilməsi
recordings-deed-delivered = Çatdırılma barədə məlumat
recordings-deed-received = Alınma barədə məlumat
recordings-deed-corrected = Reyestrdəki qeydin düzəldilməsi
recordings-deed-paper = Sənədin təqdim edilməsi
recordings-deed-other = Digər hərəkət

## Rules

recordings-rule-evidence-in-writing = Hərəkətlər yazılı sənəd – nota və ya məktub üzrə daxil edilir.
recordings-rule-evidence-not-entered = Əvvəlcə sənədin özünün göndərilməsini qeyd edin, sonra orada göstəriləni daxil edin.
recordings-rule-takes-part-itself =
    { $party ->
        [kazakhstan] Qazaxıstan Tərəfi sistemdə özü hərəkət edir.
       *[azerbaijan] Azərbaycan Tərəfi sistemdə özü hərəkət edir.
    }
recordings-rule-own-recording = Sənəd üzrə daxil ediləni yalnız Tərəfin özü təsdiq edir və ya mübahisələndirir.
recordings-rule-confirmed = Tərəf bu hərəkəti artıq təsdiq edib.
