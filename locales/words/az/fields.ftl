### Forms: what every form says, whatever it is about.

## Marks of a field

fields-optional = Vacib deyil

## Days and times

fields-day = gün
fields-month = ay
fields-year = il

## Acts of forms

fields-save = Yadda saxla
fields-send = Göndər
fields-cancel = İmtina
fields-edit = Redaktə et
fields-show = Göstər
fields-move-up = Yuxarı köçür
fields-move-down = Aşağı köçür

## What became of a form

fields-saved = Yadda saxlanılıb
fields-reason = Səbəb
fields-basis = Əsas
fields-not-recorded = Daxil edilməyib

## The summary above a refused form

fields-refused = Göndərilmədi: { $faults } yeri düzəldin
fields-refused-kept = Daxil etdiklərinizin hamısı bu səhifədə qalıb.

## Errors at any field

fields-missing = Bu sahəni doldurun
fields-day-wrong = Təqvimdə belə gün yoxdur
fields-time-wrong = Saatı və dəqiqəni göstərin, məsələn, 10:00
fields-time-skipped = Bu gün belə vaxt yoxdur: saat { $last } olarkən { $next } vaxtına keçirilib
fields-zone-unknown = Belə saat qurşağı yoxdur
fields-too-long = Çox uzundur: ən çoxu { $most } simvol
fields-too-many-lines = Sətirlərin sayı çoxdur: ən çoxu { $most }
fields-character = { $character } simvolunu burada çap etmək mümkün deyil: onu silin
fields-unknown-choice = Belə variant yoxdur

## Two versions of a form, where someone saved first

fields-version-field = Sahə
fields-version-theirs = Başqası yadda saxlayıb
fields-version-yours = Siz daxil etmisiniz
