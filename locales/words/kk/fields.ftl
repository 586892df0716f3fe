### Forms: what every form says, whatever it is about.

## Marks of a field

fields-required = Міндетті өріс
fields-optional = Міндетті емес

## Days and times

fields-day = күн
fields-month = ай
fields-year = жыл
fields-date = Күні
fields-time = Уақыты
fields-city-time = уақыты: { $city }

## Acts of forms

fields-save = Сақтау
fields-send = Жіберу
fields-confirm = Растау
fields-cancel = Болдырмау
fields-close = Жабу
fields-add = Қосу
fields-edit = Өңдеу
fields-open = Ашу
fields-details = Толығырақ
fields-delete = Өшіру
fields-discard-draft = Жобаны өшіру
fields-print = Басып шығару
fields-show = Көрсету
fields-move-up = Жоғары жылжыту
fields-move-down = Төмен жылжыту
fields-attach = Файл қосу
fields-download = Жүктеп алу
fields-yes = Иә
fields-no = Жоқ

## What became of a form

fields-saved = Сақталды
fields-no-return = Бұны болдырмау мүмкін емес.
fields-reason = Себебі
fields-basis = Негізі
fields-evidence = Растайтын құжат
fields-not-recorded = Енгізілмеген
fields-recorded-from-papers = Қағаз құжаттар бойынша енгізілген
fields-recorded-by = Енгізген: { $name }
fields-why = Неге?

## The summary above a refused form

fields-refused = Жіберілмеді: { $faults } жерді түзетіңіз
fields-refused-kept = Енгізгеніңіздің бәрі осы бетте сақталды.

## Errors at any field

fields-missing = Бұл өрісті толтырыңыз
fields-choose = Нұсқалардың бірін таңдаңыз
fields-reason-missing = Себебін көрсетіңіз
fields-day-missing = Күнін, айын және жылын көрсетіңіз
fields-day-wrong = Күнтізбеде мұндай күн жоқ
fields-day-past = Бұл күн өтіп кеткен
fields-day-future = Бұл күн әлі келген жоқ
fields-day-order = Аяқталуы басталуынан бұрын: { $last } күні { $first } күнінен бұрын
fields-time-wrong = Сағаты мен минутын көрсетіңіз, мысалы 10:00
fields-time-skipped = Бұл күні мұндай уақыт жоқ: сағат { $last } кезінде { $next } болып ауыстырылған
fields-zone-unknown = Мұндай уақыт белдеуі жоқ
fields-number-wrong = Бүтін сан көрсетіңіз
fields-too-long = Тым ұзын: ең көбі { $most } таңба
fields-too-many-lines = Жол саны тым көп: ең көбі { $most }
fields-character = { $character } таңбасын бұл жерде басып шығару мүмкін емес: оны өшіріңіз
fields-unknown-choice = Мұндай нұсқа жоқ
fields-file-large = Файл тым үлкен (ең көбі { $megabytes } МБ)
fields-file-type = Файлдың бұл түріне қолдау жоқ

## Two versions of a form, where someone saved first

fields-version-field = Өріс
fields-version-theirs = Басқа адам сақтаған
fields-version-yours = Сіз енгіздіңіз
