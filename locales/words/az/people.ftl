### People: roles, signing in and out, invitations, accounts, one’s own settings, the demonstration.

## Roles of an account

people-role-secretary = katib
people-role-translator = tərcüməçi
people-role-delegate = nümayəndə heyətinin üzvü
people-role-archivist = arxivçi
people-role-administrator = inzibatçı

## What each role does, one line each

people-role-secretary-told = İclasları hazırlayır, layihələri və reyestrləri aparır.
people-role-translator-told = Ona açılmış mətnləri tərcümə edir.
people-role-delegate-told = Tərəfə təqdim edilənləri oxuyur, rəy bildirir, redaksiya təklif edir.
people-role-archivist-told = Yekun sənədləri oxuyur, çap edir və tutuşdurur.
people-role-administrator-told = Öz Tərəfinin hesablarını idarə edir, onun layihələrini görmür.

## Signing in

people-sign-in-title = Daxil olma
people-sign-in-lede = Saziş üzrə iclaslar, protokollar və orqanların siyahıları.
people-sign-in-agreement = Sazişi daxil olmadan oxumaq olar
people-address = Elektron poçt
people-password = Parol
people-sign-in = Daxil ol
people-cannot-sign-in = Parolu unutmusunuz?
people-cannot-sign-in-told = Yeni keçidi Tərəfinizin inzibatçısı verir.
people-sign-in-note = Hesab yalnız dəvət əsasında yaradılır. Dəvəti Tərəfinizin inzibatçısı göndərir.
people-sign-in-refused = Daxil olmaq mümkün olmadı
people-sign-in-wrong = Elektron poçt ünvanı və ya parol düzgün deyil
people-sign-in-too-often = Cəhdlərin sayı həddən çoxdur. { $seconds } saniyədən sonra təkrarlayın.
people-session-ended = Sessiya başa çatıb, yenidən daxil olun.
people-ended-told = Daxil etdikləriniz itməyib. Qonşu vərəqdə daxil olun, bura qayıdıb yenidən göndərin.
people-ended-sign-in = Qonşu vərəqdə daxil ol
people-ended-send = Yenidən göndər
people-sign-in-first = Bu səhifəni açmaq üçün daxil olun.
people-signed-out = Siz çıxış etdiniz.

## Accepting an invitation

people-invitation-title = Dəvət
people-invitation-lede = { $party ->
    [kazakhstan] Qazaxıstan Tərəfi Sizi Birgə Komissiyanın katibliyində işə dəvət edir.
   *[azerbaijan] Azərbaycan Tərəfi Sizi Birgə Komissiyanın katibliyində işə dəvət edir.
}
people-invitation-once = Keçid bir dəfə istifadə olunur: parolu indi təyin edin.
people-invitation-language = İnterfeys bu səhifənin dilində olacaq. Dili yuxarıda, sonra isə sazlamalarda dəyişmək olar.
people-address-told = Bu ünvanla daxil olacaqsınız.
people-password-new = Yeni parol
people-password-told = Azı { $least } simvol. Dörd sözdən ibarət ifadə yarayır.
people-password-repeat = Parolu təkrarlayın
people-invitation-accept = Hesab yarat
people-invitation-spent = Keçid artıq qüvvədə deyil
people-invitation-used = Keçid artıq istifadə olunub və ya müddəti bitib. Tərəfinizin inzibatçısından yenisini istəyin.
people-invitation-used-before = Parol artıq təyin edilibsə, onunla daxil olun.

## Errors of these forms

people-roles-missing = Azı bir rol seçin
people-address-wrong = Ünvanı yoxlayın: ad@sayt şəklində olmalıdır
people-address-taken = Bu ünvanla hesab artıq mövcuddur
people-password-length = Parol çox qısa və ya çox uzundur: azı { $least } simvol olmalıdır
people-password-differs = Parollar üst-üstə düşmür
people-password-current-wrong = Bu, hazırkı parolunuz deyil

## Accounts of one’s own Party

people-title = Hesablar
people-lede = Tərəfinizin hesabları. Digər Tərəfin hesablarını onun inzibatçısı idarə edir.
people-at-the-machine = Maşının özündə edilib
people-at-the-machine-told = Bu inzibatçılar maşının özündə verilən əmrlə təyin edilib. Siyahını hər iki Tərəf görür; o, həmişəlik qalır.
people-name = Soyadı və inisialları
people-roles = Rollar
people-role = Rolu
people-period = Müddət
people-state = Vəziyyəti
people-state-active = aktivdir
people-state-invited = dəvət hələ qəbul edilməyib
people-state-closed = bağlıdır: rolu yoxdur
people-held = { $period }; əsas: { $basis }
people-none = Hələ heç bir hesab yoxdur.

## Inviting, and the link that works once

people-invite = Dəvət et
people-invite-title = Yeni dəvət
people-invite-lede = Keçid yaradılacaq; şəxs onun vasitəsilə parolunu özü təyin edəcək.
people-invite-person = Kimi
people-name-told = Sənədlərdə yazılmalı olduğu kimi.
people-basis-told = Əmr, sərəncam və ya məktub: növü, nömrəsi, tarixi.
people-until = Son gün
people-until-told = Müddət müəyyən edilməyibsə, boş buraxın.
people-invite-create = Keçid yarat
people-link = Dəvət keçidi
people-link-shown = O, yalnız burada və yalnız bir dəfə göstərilir: bu səhifədən çıxandan sonra onu heç kim görməyəcək.
people-link-lasts = Keçid { $days } gün müddətində bir dəfə istifadə olunur.
people-link-hand-over = Onu köçürüb şəxsən çatdırın: parolu keçidi birinci açan şəxs təyin edəcək.
people-link-lost = İtərsə, yenisini hesabın səhifəsində vermək olar.
people-link-back = Hesablara

## One account: roles, a new link, history

people-roles-told = Dəyişikliklər bu gündən qüvvədədir. Heç bir rol olmadan daxil olmaq olmaz.
people-roles-save = Rolları yadda saxla
people-renew = Yeni keçid
people-renew-told = Parol unudulduqda və ya əvvəlki keçid itdikdə lazımdır.
people-renew-question = Yeni keçid verilsin? { $name }
people-renew-meaning = Əvvəlki keçidlər qüvvədən düşəcək, bu şəxsin bütün sessiyaları dərhal başa çatacaq. Yeni keçidlə başqa parol təyin edilənədək əvvəlki parol qüvvədədir.
people-renew-act = Yeni keçid ver
people-renew-keep = Olduğu kimi saxla
people-history = Rolların tarixçəsi

## One’s own settings

people-own-told = Adı və rolları Tərəfinizin inzibatçısı dəyişir.
people-own = Sizin haqqınızda
people-own-look = Dil və görünüş
people-interface-language = İnterfeys dili
people-theme = Görünüş
people-theme-system = cihazdakı kimi
people-theme-light = açıq
people-theme-dark = tünd
people-password-change = Parolu dəyiş
people-password-current = Hazırkı parol
people-password-change-told = Digər cihazlardakı sessiyalar başa çatacaq.
people-password-changed = Parol dəyişdirildi. Digər cihazlardakı sessiyalar başa çatdı.
people-sessions = Sessiyalar
people-sign-out-everywhere = Bütün cihazlarda çıxış
people-sign-out-everywhere-told = Bütün sessiyalarınız, o cümlədən bu sessiya başa çatacaq.

## The demonstration: at whose desk one sits

people-enter-title = Nümayiş
people-enter-lede = Tərəfi və rolu seçin. Katibliyi orada işləyən şəxsin gözü ilə görəcəksiniz; yeri istənilən vaxt dəyişmək olar.
people-enter-bar = Nümayiş. Siz: { $party }, { $role }
people-enter-other = Keç: { $party }, { $role }
people-enter-choose = Başqa rol
