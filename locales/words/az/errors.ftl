### Pages of errors.

## 403: no right. Title, what it means

errors-403-title = Bu əməliyyat üçün icazəniz yoxdur
errors-403-told = Bu əməliyyat Sizin rolunuza daxil deyil. Rolları Tərəfinizin inzibatçısı təyin edir.

## 404: the same for what is absent and what is hidden

errors-404-title = Səhifə tapılmadı
errors-404-told = Ola bilsin, ünvan səhv yazılıb və ya qeyd Sizə açıq deyil. Hər iki halda cavab eynidir.
errors-404-note = 404 xətası. Buraya məktubdakı keçidlə gəlmisinizsə, həmin məktubun göndərildiyi hesabla daxil olun.

## 409: changed meanwhile. On a page of its own, and above a form that came back with all that was typed

errors-409-title = Qeyd digər istifadəçi tərəfindən dəyişdirilib
errors-409-page = Əməliyyat yerinə yetirilmədi. Qeydi yenidən açın: hələ də lazımdırsa, əməliyyatı təkrarlayın.
errors-409-told = Heç nə itməyib: daxil etdikləriniz aşağıda göstərilib. Onları qeydlə tutuşdurub yenidən yadda saxlayın.
errors-409-reload = Qeydi yenidən aç

## 413: too large; 422: what was sent cannot be accepted

errors-413-title = Göndərilən məlumat həddən çoxdur
errors-413-told = Heç nə yazılmayıb. Geri qayıdın, mətni qısaldıb yenidən göndərin.
errors-422-title = Məlumatlar qəbul edilmədi
errors-422-told = Göndəriləni oxumaq mümkün olmadı. Geri qayıdın, daxil etdiklərinizi yoxlayıb yenidən göndərin.

## 429: too often; 500 and 503: our fault

errors-429-title = Müraciətlərin sayı həddən çoxdur
errors-500-title = Səhifəni açmaq mümkün olmadı
errors-500-told = Xəta bizdədir və qeydə alınıb. Nə isə göndərmisinizsə, onun saxlanıldığını yoxlayın.
errors-503-title = Katiblik müvəqqəti əlçatan deyil
errors-later = Bir müddət sonra yenidən cəhd edin.
errors-number = { $status } xətası
errors-reference = Müraciət nömrəsi: { $reference }

## 410: a file is lost

errors-410-title = Fayl serverdə tapılmadı
errors-410-told = Sənəd haqqında qeyd var, faylı isə yoxdur və ya tam deyil. Serverə xidmət edən şəxsə bildirin: fayllar ehtiyat nüsxədən bərpa edilir. Çatışmayanlar:
