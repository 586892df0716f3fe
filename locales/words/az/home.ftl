### The home page: what awaits this person, the next session, the state of the Agreement.

## Heading, and what awaits this person

home-title = Ana səhifə
home-heading = { $tasks } iş Sizin addımınızı gözləyir
home-heading-none = Sizin addımınızı gözləyən iş yoxdur
home-no-tasks-told = Sizin hərəkətiniz lazım olduqda işlər burada göstəriləcək.
home-tasks = Sizi gözləyən işlər

## Deadlines, beside a matter

home-days = { $days } gün
home-overdue = { $days } gün gecikib
home-in-days = { $days } gün sonra
home-waits = { $days } gün gözləyir
home-today = bu gün
home-no-deadline = müddətsiz
home-due = son tarix: { $day }

## Matters about sessions: title of the entry, what stands under it, its act

home-task-answer = { $number } iclas: təklifə cavab ver
home-task-answer-told = { $party ->
    [kazakhstan] Qazaxıstan Tərəfinin təklifi: { $place }, { $days }
   *[azerbaijan] Azərbaycan Tərəfinin təklifi: { $place }, { $days }
}
home-task-answer-act = Təklifə bax
home-task-agenda = { $number } iclas: gündəliyi razılaşdır
home-task-agenda-act = Gündəliyi aç
home-task-convene = { $number } iclas: çağır
home-task-convene-act = Çağırışa keç
home-task-open = { $number } iclas: aç
home-task-open-act = İclasa keç
home-task-close = { $number } iclas: bağla
home-task-minutes-sign = { $number } iclas: protokolu imzala
home-task-minutes-agree = { $number } iclas: protokolu razılaşdır
home-task-minutes-remarks = { $number } iclas: protokola dair iradları cavablandır
home-task-minutes-remarks-told = cavabsız iradlar: { $remarks }
home-task-minutes-write = { $number } iclas: protokolu yaz
home-task-minutes-act = Protokolu aç
home-task-decision = { $cited } qərarını icra et
home-task-decision-act = Qərarı aç
home-task-draft = İclas barədə təklifin layihəsi göndərilməyib
home-task-draft-act = Davam et

## The next session, at the side

home-next-session = Növbəti iclas
home-no-next-session = Növbəti iclas hələ təklif edilməyib.
home-until-opening = Açılışa qədər
home-all-sessions = Bütün iclaslar

## The state of the Agreement, and the way to its text

home-read-agreement = Sazişi oxu

## What the other Party owes

home-awaiting-other = Digər Tərəfdən gözlənilir
home-awaiting-none = Digər Tərəfdən heç nə gözlənilmir.
home-column-matter = İş
home-column-with = Kimdədir
home-column-waiting = Gözləmə müddəti

## For a reader who has not signed in

home-visitor-lede = Qazaxıstan Respublikası Hökuməti ilə Azərbaycan Respublikası Hökuməti arasında Saziş üzrə iclaslar, protokollar və orqanların siyahıları.
home-visitor-note = Sazişin mətni hamıya açıqdır. Qalanları daxil olduqdan sonra açılır.
