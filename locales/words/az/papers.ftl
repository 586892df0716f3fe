### Papers: lists, attaching, one paper, its versions and acts.

## Lists

papers-title = Sənədlər
papers-none = Hələ sənəd yoxdur.
papers-attach = Sənəd əlavə et
papers-download-all = Bütün sənədləri endir (ZIP)
papers-download = Endir
papers-column-title = Sənəd
papers-column-of = Nəyə aiddir
papers-column-file = Fayl
papers-column-party = Tərəf
papers-column-reach = Vəziyyəti
papers-of-session = Bütövlükdə iclas
papers-of-item = Gündəliyin məsələsi: { $number }
papers-of-item-gone = Gündəlikdən çıxarılmış məsələ
papers-of-minutes = İmzalanmış protokol
papers-of-communication = Məlumat
papers-reach-own = yalnız sizin Tərəf görür
papers-reach-shared = hər iki Tərəf görür
papers-reach-sealed = dəyişikliyə bağlıdır
papers-marking-unmarked = Qrifsiz
papers-marking-official-use = Xidməti istifadə üçün
papers-kind-text = mətn
papers-size-kilobytes = { $size } KB
papers-size-megabytes = { $size } MB
papers-versions = { $count } versiya
papers-digest = SHA-256

## Attaching

papers-attach-told = Sənədi digər Tərəfə təqdim etməyincə, o Tərəf bu sənəddən xəbər tutmur.
papers-attach-with-communication-told = Sənəd məlumatla birlikdə göndərilir: göndərilmə qeyd ediləndən sonra onu digər Tərəf görür.
papers-attach-send = Əlavə et
papers-field-of = Nəyə aiddir
papers-field-title = Adı
papers-field-language = Sənədin dili
papers-language-choose = Dili seçin
papers-field-marking = Qrif
papers-field-marking-told = Qrifi sizin Tərəf bir dəfə, ilk versiya ilə qoyur; sonra onu heç kim dəyişmir ({ $article }).
papers-field-file = Fayl
papers-field-file-told = PDF, şəkil (PNG, JPEG, TIFF), makrosuz Word, Excel, PowerPoint və ya OpenDocument sənədi, adi mətn. Ən çoxu { $most }.
papers-file-here = Fayl alınıb: { $name } ({ $size }). Onu yenidən seçmək lazım deyil.
papers-sending = { $percent } % göndərilib
papers-sending-again = Əlaqə kəsildi. Göndərmə həmin yerdən davam edəcək.
papers-sending-refused = Fayl qəbul edilmədi.
papers-sent = Fayl tam göndərilib

## One paper

papers-versions-title = Versiyalar
papers-version = Versiya { $number }
papers-version-before = Təqdim edilənədək: versiya { $number }
papers-before-told = Əvvəlki versiyaları yalnız sizin Tərəf görür.
papers-facts = Məlumatlar
papers-shared-by = Təqdim edilib
papers-sealed-by = Dəyişikliyə bağlanıb
papers-lede-own = Sənədi yalnız sizin Tərəf görür.
papers-lede-shared = Sənədi hər iki Tərəf görür.
papers-lede-sealed = Skanı hər iki Tərəf görür; o, dəyişikliyə bağlıdır.
papers-dispatched-told = Məlumatla birlikdə göndərilib, daha dəyişmir.
papers-add-version = Versiya əlavə et
papers-add-version-own-told = Qrif və dil dəyişmir. Yeni versiyanı yalnız sizin Tərəf görəcək.
papers-add-version-shared-told = Qrif və dil dəyişmir. Sənəd təqdim edilib: yeni versiyanı hər iki Tərəf dərhal görəcək.
papers-share = Digər Tərəfə təqdim et
papers-share-told = Digər Tərəf son versiyanı görəcək və endirə biləcək. Bunu ləğv etmək mümkün deyil. Əvvəlki versiyalar yalnız sizin Tərəfdə qalacaq.
papers-seal = Dəyişikliyə bağla
papers-seal-told = Nəzarət cəmini əlinizdəki imzalanmış əsl nüsxənin skanı ilə tutuşdurun. Bağlanmış skan əvəz edilmir: bundan sonra yalnız hər iki Tərəfin razılaşdırdığı düzəliş mümkündür.
papers-scans = İmzalanmış protokolun skanı
papers-scan-attach = Skan əlavə et
papers-scans-none = Hələ skan yoxdur.

## What was done

papers-attach-done = Sənəd əlavə edildi.
papers-version-done = Versiya əlavə edildi.
papers-share-done = Sənəd digər Tərəfə təqdim edildi.
papers-seal-done = Skan dəyişikliyə bağlandı.

## Refusals

papers-file-missing = Fayl seçin.
papers-file-too-large = Fayl çox böyükdür: ən çoxu { $most }.
papers-uploads-full = Əlavə edilməmiş fayllar çoxdur: ən çoxu { $most }. Onlar bir sutkadan sonra özü silinir.
papers-upload-gone = Fayl tam göndərilməyib və ya silinib. Onu yenidən seçin.
papers-rule-kind-not-taken = Belə fayl qəbul edilmir: onun növü adına görə deyil, məzmununa görə müəyyən edilir.
papers-rule-same-file = Elə bu fayl artıq son versiyadır.
papers-rule-versions-full = Sənədin artıq { $most } versiyası var, daha çox əlavə etmək olmaz.
papers-rule-papers-full = Burada sizin Tərəfin artıq { $most } sənədi var, daha çox əlavə etmək olmaz.
papers-rule-dispatched = Sənəd məlumatla birlikdə göndərilib, daha dəyişmir.
papers-rule-shared = Sənəd artıq digər Tərəfə təqdim edilib.
papers-rule-not-shared = Əvvəlcə skanı digər Tərəfə təqdim edin.
papers-rule-minutes-not-signed = Skan imzalanmış protokola əlavə edilir.
papers-rule-not-a-scan = Yalnız imzalanmış protokolun skanını dəyişikliyə bağlamaq olar.
papers-rule-sealed = Skan dəyişikliyə bağlıdır: yalnız hər iki Tərəfin razılaşdırdığı düzəliş mümkündür.

## Recall

papers-reach-recalled = geri çağırılıb
papers-lede-recalled = Sənəd səhvən təqdim edilib və geri çağırılıb: digər Tərəfə daha verilmir.
papers-recall = Geri çağırmaq
papers-recall-told = Digər Tərəf sənədi daha endirə bilməyəcək, lakin onun təqdim edildiyini, kimin açdığını və səbəbi görəcək. Endirilmiş sənədi geri qaytarmaq mümkün deyil.
papers-recall-done = Sənəd geri çağırıldı.
papers-recalled = Geri çağırma
papers-opened-by = { $party ->
    [kazakhstan] Sənədi endirənlər: Qazaxıstan Tərəfi
   *[azerbaijan] Sənədi endirənlər: Azərbaycan Tərəfi
}
papers-opened-by-none = { $party ->
    [kazakhstan] Geri çağırılanadək sənədi heç kim endirməyib: Qazaxıstan Tərəfi.
   *[azerbaijan] Geri çağırılanadək sənədi heç kim endirməyib: Azərbaycan Tərəfi.
}
papers-rule-recalled = Sənəd geri çağırılıb, daha dəyişmir.

## The correction of a closed scan

papers-corrections = Düzəlişlər
papers-correction-awaited = Təklif edilib, digər Tərəfin cavabı gözlənilir
papers-correction-agreed = Hər iki Tərəf razılaşıb
papers-correction-declined = Rədd edilib
papers-propose-correction = Düzəliş təklif etmək
papers-propose-correction-told = Yeni skanı əlavə edin və səbəbini göstərin. Digər Tərəfin arxivçisi razılaşanadək əvvəlki skan qüvvədə qalır, sonra da əlçatan olacaq.
papers-propose-correction-done = Düzəliş digər Tərəfə təklif edildi.
papers-agree-correction = Düzəlişlə razılaşmaq
papers-agree-correction-told = Yeni skan əvvəlkini əvəz edəcək; əvvəlki əlçatan qalır. Nəzarət cəmini tutuşdurun.
papers-agree-correction-done = Düzəliş razılaşdırıldı: skan əvəz edildi.
papers-decline-correction = Düzəlişi rədd etmək
papers-decline-correction-told = Skan əvvəlki kimi qalır. Səbəbi hər iki Tərəf oxuyacaq.
papers-decline-correction-done = Düzəliş rədd edildi.
papers-rule-not-sealed = Skan hələ dəyişikliyə bağlanmayıb.
papers-rule-correction-awaited = Bu skanın düzəlişi artıq təklif edilib, cavab gözlənilir.
papers-rule-no-correction = Cavab gözləyən düzəliş yoxdur.
papers-rule-own-correction = Düzəlişi sizin Tərəf təklif edib: digəri cavab verir.
