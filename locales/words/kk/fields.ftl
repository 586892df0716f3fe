### Forms: what every form says, whatever it is about.

## Marks of a field

fields-optional = Міндетті емес

## Days and times

fields-day = күн
fields-month = ай
fields-year = жыл

## Acts of forms

fields-save = Сақтау
fields-send = Жіберу
fields-cancel = Болдырмау
fields-edit = Өңдеу
fields-show = Көрсету
fields-move-up = Жоғары жылжыту
fields-move-down = Төмен жылжыту

## What became of a form

fields-saved = Сақталды
fields-reason = Себебі
fields-basis = Негізі
fields-not-recorded = Енгізілмеген

## The summary above a refused form

fields-refused = Жіберілмеді: { $faults } жерді түзетіңіз
fields-refused-kept = Енгізгеніңіздің бәрі осы бетте сақталды.

## Errors at any field

fields-missing = Бұл өрісті толтырыңыз
fields-day-wrong = Күнтізбеде мұндай күн жоқ
fields-time-wrong = Сағаты мен минутын көрсетіңіз, мысалы 10:00
fields-time-skipped = Бұл күні мұндай уақыт жоқ: сағат { $last } кезінде { $next } болып ауыстырылған
fields-zone-unknown = Мұндай уақыт белдеуі жоқ
fields-too-long = Тым ұзын: ең көбі { $most } таңба
fields-too-many-lines = Жол саны тым көп: ең көбі { $most }
fields-character = { $character } таңбасын бұл жерде басып шығару мүмкін емес: оны өшіріңіз
fields-unknown-choice = Мұндай нұсқа жоқ

## Two versions of a form, where someone saved first

fields-version-field = Өріс
fields-version-theirs = Басқа адам сақтаған
fields-version-yours = Сіз енгіздіңіз
