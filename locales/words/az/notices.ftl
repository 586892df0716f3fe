### Notices: the inbox, subscriptions, letters, feeds.

## The inbox

notices-title = Bildirişlər
notices-lede = Oxunmamış: { $unread }.
notices-lede-many = Oxunmamış bildirişlər { $most }-dan çoxdur.
notices-lede-none = Hamısı oxunub.
notices-empty = Hələ bildiriş yoxdur
notices-empty-told = Abunə olduğunuz mövzu üzrə başqası hərəkət etdikdə onlar burada görünür.
notices-new = yeni
notices-mark-read = Oxunmuş kimi qeyd et
notices-mark-all-read = Hamısını oxunmuş kimi qeyd et
notices-read-done = Oxunmuş kimi qeyd edildi.
notices-read-all-done = Bütün bildirişlər oxunmuş kimi qeyd edildi.
notices-decision = { $cited } qərarı
notices-dispatched-on = göndərilmə tarixi: { $day }
notices-proposed-on = təklif tarixi: { $day }
notices-in-force-from = qüvvəyə minmə tarixi: { $day }

## What happened

notices-matter-session-proposed = İclas təklif edilib
notices-matter-session-counter-proposed = İclas barədə qarşı təklif verilib
notices-matter-session-agreed = İclas razılaşdırılıb
notices-matter-session-declined = İclas barədə təklif rədd edilib
notices-matter-session-withdrawn = İclas barədə təklif geri götürülüb
notices-matter-session-convened = İclas çağırılıb
notices-matter-session-opened = İclas açılıb
notices-matter-session-closed = İclas bağlanıb
notices-matter-session-postponed = İclasın təxirə salınması təklif edilib
notices-matter-session-cancelled = İclas ləğv edilib
notices-matter-agenda-agreed = Gündəlik razılaşdırılıb
notices-matter-delegation-shared = Nümayəndə heyətinin tərkibi bildirilib
notices-matter-minutes-circulated = Protokol razılaşdırılmaya göndərilib
notices-matter-minutes-remarked = Protokola dair irad bildirilib
notices-matter-minutes-agreed = Nümayəndə heyətinin başçısı protokolu razılaşdırıb
notices-matter-minutes-signed = Protokolun imzalanması qeyd edilib
notices-matter-decision-reported = Qərarın icrası barədə məlumat verilib
notices-matter-decision-disputed = Qərarın icrası mübahisələndirilib
notices-matter-decision-dispute-withdrawn = Qərarın icrasına etiraz geri götürülüb
notices-matter-decision-dropped = Qərarın ləğvi qeyd edilib
notices-matter-protocol-shared = Dəyişikliklər barədə protokol təqdim edilib
notices-matter-protocol-shared-anew = Dəyişikliklər barədə protokolun yeni versiyası təqdim edilib; əvvəlki razılıqlar qüvvəsini itirib
notices-matter-protocol-remarked = Dəyişikliklər barədə protokola rəy bildirilib
notices-matter-protocol-answered = Dəyişikliklər barədə protokola dair rəyə cavab verilib
notices-matter-protocol-proposal-accepted = Təklif edilən redaksiya dəyişikliklər barədə protokola qəbul edilib
notices-matter-protocol-agreed = Tərəf dəyişikliklər barədə protokolun mətnini razılaşdırıb
notices-matter-protocol-agreement-withdrawn = Dəyişikliklər barədə protokolun mətninə razılıq geri götürülüb
notices-matter-protocol-signed = Dəyişikliklər barədə protokolun imzalanması qeyd edilib
notices-matter-protocol-withdrawn = Dəyişikliklər barədə protokolun layihəsi geri götürülüb
notices-matter-protocol-in-force = Dəyişikliklər barədə protokol qüvvəyə minib
notices-matter-communication-dispatched = Məlumat göndərilib
notices-matter-communication-delivered = Məlumatın çatdırılması qeyd edilib
notices-matter-communication-received = Məlumatın alınması qeyd edilib
notices-matter-communication-corrected = Məlumat barədə qeyd düzəldilib
notices-matter-list-changed = Orqanların siyahısı dəyişdirilib
notices-matter-composition-changed = Birgə Komissiyanın yaradılması və ya tərkibi barədə bildirilib
notices-matter-session-unanswered = İclas barədə təklif cavab gözləyir
notices-matter-decision-due = Qərarın müddəti yaxınlaşır
notices-matter-decision-overdue = Qərarın müddəti keçib
notices-matter-communication-unreceived = Məlumatın alınması qeyd edilməyib

## Subscriptions

notices-subscriptions = Abunələr
notices-subscriptions-lede = Sizə nə barədə və necə bildirilsin. Bildiriş yalnız oxumağa haqqınız olanlar barədə gəlir.
notices-subscriptions-done = Abunələr yadda saxlanıldı.
notices-subjects = Nə barədə
notices-subject-sessions = İclaslar, gündəliklər, protokollar
notices-subject-decisions = Qərarlar və onların müddətləri
notices-subject-protocols = Sazişə dəyişikliklər barədə protokollar
notices-subject-communications = Yazışmalar və məlumatların alınması
notices-subject-list-kazakhstan = Qazaxıstan orqanlarının siyahısı
notices-subject-list-azerbaijan = Azərbaycan orqanlarının siyahısı
notices-subject-composition = Birgə Komissiyanın yaradılması və tərkibi
notices-manner-silent = bildirilməsin
notices-manner-inbox = burada, bildirişlərdə
notices-manner-digest = burada və günlük məktubla
notices-manner-at-once = burada və dərhal məktubla
notices-authorities = Ayrı-ayrı orqanlar
notices-authority-none = Hələ heç biri yoxdur.
notices-authority = Orqan əlavə et
notices-authority-choose = – orqanı seçin –
notices-authority-told = Ona aid dəyişikliklər barədə. Orqanı çıxarmaq üçün “bildirilməsin” seçin.
notices-digest = Günlük məktub
notices-digest-hour = Saat neçədə
notices-digest-hour-told = Paytaxtınızın vaxtı ilə.
notices-no-address = Məktub almaq üçün sazlamalarda məktub ünvanını göstərin.

## Letters, and the address for them

notices-letters = Məktublar
notices-mail-address = Məktub ünvanı
notices-mail-address-told = Məktub yalnız yeniliyin olduğunu bildirir; təfərrüatlar daxil olduqdan sonra açılır. Ünvan olmadıqda məktub göndərilmir.
notices-mail-done = Məktub ünvanı yadda saxlanıldı.
notices-letter-subject = Birgə Komissiya: yenilik var
notices-letter-subject-digest = Birgə Komissiya: günün yenilikləri
notices-letter-lede = Sizin üçün yenilik var:
notices-letter-sessions = iclaslar barədə
notices-letter-decisions = qərarlar barədə
notices-letter-protocols = Sazişə dəyişikliklər barədə protokollar haqqında
notices-letter-communications = yazışmalarda: ola bilsin, məlumatın alınması qeyd edilməlidir
notices-letter-list = orqanların siyahılarında
notices-letter-composition = Birgə Komissiyanın tərkibi barədə
notices-letter-open = Təfərrüatlar daxil olduqdan sonra açılır:
notices-letter-why = Bu məktubu sazlamalarda ünvanınızı göstərdiyiniz üçün aldınız. Ona cavab vermək lazım deyil.
notices-letter-stop = Daha məktub almamaq üçün:
notices-stop = Məktub almamaq
notices-stop-lede = Ünvanınıza Birgə Komissiyadan daha məktub gəlməyəcək. Bildirişlər daxil olduqdan sonra əlçatan qalır.
notices-stop-done = Daha məktub gəlməyəcək. Ünvanı sazlamalarda yenidən göstərmək olar.

## Feeds

notices-feeds = Lentlər
notices-feeds-lede = Proqramlarınız üçün keçidlər: yeniliklər və təqvim. Lent oxumağa haqqınız olanları onun keçidini bilən hər kəsə açır; onu gizli saxlayın.
notices-feed-notices = Bildirişlər (Atom)
notices-feed-sessions = İclasların təqvimi (iCalendar)
notices-feeds-none = Hələ lent yoxdur
notices-feed-kind = Lentdə nə var
notices-feed-made = Yaradılıb
notices-feed-act = Hərəkət
notices-feed-make = Lent yarat
notices-feed-new = Yeni lent
notices-feed-revoke = Bağla
notices-feed-revoked = Lent bağlandı. Onun keçidi daha heç nə açmır.
notices-feed-link = Lentin keçidi
notices-feed-link-told = Onu proqramınıza köçürün.
notices-feed-link-shown = Keçid bir dəfə göstərilir. İtərsə, lenti bağlayıb başqasını yaradın.
notices-feed-back = Lentlərə
notices-calendar-name = Birgə Komissiyanın iclasları
notices-calendar-state = Vəziyyəti: { $state }
notices-calendar-opening = Açılış: { $opening }

## What happened to papers

notices-matter-paper-recalled = Sənəd geri çağırılıb
notices-matter-scan-correction-proposed = Bağlanmış skanın düzəlişi təklif edilib
notices-matter-scan-correction-agreed = Bağlanmış skanın düzəlişi razılaşdırılıb
notices-matter-scan-correction-declined = Bağlanmış skanın düzəlişi rədd edilib
