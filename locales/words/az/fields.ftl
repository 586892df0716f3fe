### Forms: what every form says, whatever it is about.

## Marks of a field

fields-required = Tələb olunan sahə
fields-optional = Vacib deyil

## Days and times

fields-day = gün
fields-month = ay
fields-year = il
fields-date = Tarix
fields-time = Vaxt
fields-city-time = vaxt: { $city }

## Acts of forms

fields-save = Yadda saxla
fields-send = Göndər
fields-confirm = Təsdiq et
fields-cancel = İmtina
fields-close = Bağla
fields-add = Əlavə et
fields-edit = Redaktə et
fields-open = Aç
fields-details = Ətraflı
fields-delete = Sil
fields-discard-draft = Layihəni sil
fields-print = Çap et
fields-show = Göstər
fields-move-up = Yuxarı köçür
fields-move-down = Aşağı köçür
fields-attach = Fayl əlavə et
fields-download = Endir
fields-yes = Bəli
fields-no = Xeyr

## What became of a form

fields-saved = Yadda saxlanılıb
fields-no-return = Bunu ləğv etmək mümkün deyil.
fields-reason = Səbəb
fields-basis = Əsas
fields-evidence = Təsdiq edən sənəd
fields-not-recorded = Daxil edilməyib
fields-recorded-from-papers = Kağız sənədlər üzrə daxil edilib
fields-recorded-by = Daxil edən: { $name }
fields-why = Niyə?

## The summary above a refused form

fields-refused = Göndərilmədi: { $faults } yeri düzəldin
fields-refused-kept = Daxil etdiklərinizin hamısı bu səhifədə qalıb.

## Errors at any field

fields-missing = Bu sahəni doldurun
fields-choose = Variantlardan birini seçin
fields-reason-missing = Səbəbi göstərin
fields-day-missing = Günü, ayı və ili göstərin
fields-day-wrong = Təqvimdə belə gün yoxdur
fields-day-past = Bu gün artıq keçib
fields-day-future = Bu gün hələ gəlməyib
fields-day-order = Bitmə tarixi başlanma tarixindən əvvəldir: { $last }, başlanma isə { $first }
fields-time-wrong = Saatı və dəqiqəni göstərin, məsələn, 10:00
fields-time-skipped = Bu gün belə vaxt yoxdur: saat { $last } olarkən { $next } vaxtına keçirilib
fields-zone-unknown = Belə saat qurşağı yoxdur
fields-number-wrong = Tam ədəd göstərin
fields-too-long = Çox uzundur: ən çoxu { $most } simvol
fields-too-many-lines = Sətirlərin sayı çoxdur: ən çoxu { $most }
fields-character = { $character } simvolunu burada çap etmək mümkün deyil: onu silin
fields-unknown-choice = Belə variant yoxdur
fields-file-large = Fayl çox böyükdür (ən çoxu { $megabytes } MB)
fields-file-type = Bu fayl növü dəstəklənmir

## Two versions of a form, where someone saved first

fields-version-field = Sahə
fields-version-theirs = Başqası yadda saxlayıb
fields-version-yours = Siz daxil etmisiniz
