### Papers: lists, attaching, one paper, its versions and acts.

## Lists

papers-title = Құжаттар
papers-none = Әзірге құжат жоқ.
papers-attach = Құжат қосу
papers-download-all = Барлық құжатты жүктеп алу (ZIP)
papers-download = Жүктеп алу
papers-column-title = Құжат
papers-column-of = Неге қатысты
papers-column-file = Файл
papers-column-party = Тарап
papers-column-reach = Күйі
papers-of-session = Жалпы отырыс
papers-of-item = Күн тәртібінің { $number }-мәселесі
papers-of-item-gone = Күн тәртібінен алынған мәселе
papers-of-minutes = Қол қойылған хаттама
papers-of-communication = Хабар
papers-reach-own = тек сіздің Тарап көреді
papers-reach-shared = екі Тарап та көреді
papers-reach-sealed = өзгертуге жабық
papers-marking-unmarked = Белгісіз
papers-marking-official-use = Қызмет бабында пайдалану үшін
papers-kind-text = мәтін
papers-size-kilobytes = { $size } КБ
papers-size-megabytes = { $size } МБ
papers-versions = { $count } нұсқа
papers-digest = SHA-256

## Attaching

papers-attach-told = Құжатты екінші Тарапқа ұсынғанға дейін ол туралы екінші Тарап білмейді.
papers-attach-with-communication-told = Құжат хабармен бірге жөнелтіледі: жөнелтілгені белгіленгеннен кейін оны екінші Тарап көреді.
papers-attach-send = Қосу
papers-field-of = Неге қатысты
papers-field-title = Атауы
papers-field-language = Құжаттың тілі
papers-language-choose = Тілді таңдаңыз
papers-field-marking = Белгі
papers-field-marking-told = Белгіні сіздің Тарап бір рет, алғашқы нұсқамен бірге қояды; кейін оны ешкім өзгертпейді ({ $article }).
papers-field-file = Файл
papers-field-file-told = PDF, сурет (PNG, JPEG, TIFF), макросы жоқ Word, Excel, PowerPoint немесе OpenDocument құжаты, жай мәтін. Ең көбі { $most }.
papers-file-here = Файл алынды: { $name } ({ $size }). Оны қайта таңдаудың қажеті жоқ.
papers-sending = { $percent } % жіберілді
papers-sending-again = Байланыс үзілді. Жіберу сол жерден жалғасады.
papers-sending-refused = Файл қабылданбады.
papers-sent = Файл толық жіберілді

## One paper

papers-versions-title = Нұсқалары
papers-version = { $number }-нұсқа
papers-version-before = Ұсынғанға дейін: { $number }-нұсқа
papers-before-told = Бұрынғы нұсқаларды тек сіздің Тарап көреді.
papers-facts = Мәліметтер
papers-shared-by = Ұсынылды
papers-sealed-by = Өзгертуге жабылды
papers-lede-own = Құжатты тек сіздің Тарап көреді.
papers-lede-shared = Құжатты екі Тарап та көреді.
papers-lede-sealed = Сканды екі Тарап та көреді; ол өзгертуге жабық.
papers-dispatched-told = Хабармен бірге жөнелтілді, енді өзгермейді.
papers-add-version = Нұсқа қосу
papers-add-version-own-told = Белгі мен тіл өзгермейді. Жаңа нұсқаны тек сіздің Тарап көреді.
papers-add-version-shared-told = Белгі мен тіл өзгермейді. Құжат ұсынылған: жаңа нұсқаны екі Тарап та бірден көреді.
papers-share = Екінші Тарапқа ұсыну
papers-share-told = Екінші Тарап соңғы нұсқаны көріп, жүктеп ала алады. Бұны болдырмау мүмкін емес. Бұрынғы нұсқалар тек сіздің Тарапта қалады.
papers-seal = Өзгертуге жабу
papers-seal-told = Бақылау сомасын қолыңыздағы қол қойылған түпнұсқаның сканымен салыстырыңыз. Жабылған скан ауыстырылмайды: бұдан кейін екі Тарап келіскен түзету ғана мүмкін.
papers-scans = Қол қойылған хаттаманың сканы
papers-scan-attach = Скан қосу
papers-scans-none = Әзірге скан жоқ.

## What was done

papers-attach-done = Құжат қосылды.
papers-version-done = Нұсқа қосылды.
papers-share-done = Құжат екінші Тарапқа ұсынылды.
papers-seal-done = Скан өзгертуге жабылды.

## Refusals

papers-file-missing = Файлды таңдаңыз.
papers-file-too-large = Файл тым үлкен: ең көбі { $most }.
papers-uploads-full = Қосылмаған файлдар тым көп: ең көбі { $most }. Олар бір тәуліктен кейін өздігінен өшіріледі.
papers-upload-gone = Файл толық жіберілмеген немесе өшірілген. Оны қайта таңдаңыз.
papers-rule-kind-not-taken = Мұндай файл қабылданбайды: оның түрі атауына емес, мазмұнына қарай анықталады.
papers-rule-same-file = Дәл осы файл соңғы нұсқа ретінде тұр.
papers-rule-versions-full = Құжаттың { $most } нұсқасы бар, бұдан артық қосуға болмайды.
papers-rule-papers-full = Мұнда сіздің Тараптың { $most } құжаты бар, бұдан артық қосуға болмайды.
papers-rule-dispatched = Құжат хабармен бірге жөнелтілді, енді өзгермейді.
papers-rule-shared = Құжат екінші Тарапқа ұсынылып қойған.
papers-rule-not-shared = Алдымен сканды екінші Тарапқа ұсыныңыз.
papers-rule-minutes-not-signed = Скан қол қойылған хаттамаға қосылады.
papers-rule-not-a-scan = Тек қол қойылған хаттаманың сканын ғана өзгертуге жабуға болады.
papers-rule-sealed = Скан өзгертуге жабық: тек екі Тарап келіскен түзету мүмкін.

## Recall

papers-reach-recalled = кері қайтарылған
papers-lede-recalled = Құжат қателесіп ұсынылып, кері қайтарылды: екінші Тарапқа енді берілмейді.
papers-recall = Кері қайтару
papers-recall-told = Екінші Тарап құжатты енді жүктеп ала алмайды, бірақ оның ұсынылғанын, кім ашқанын және себебін көреді. Жүктеп алынғанды қайтару мүмкін емес.
papers-recall-done = Құжат кері қайтарылды.
papers-recalled = Кері қайтару
papers-opened-by = { $party ->
    [kazakhstan] Құжатты жүктеп алғандар: Қазақстан Тарапы
   *[azerbaijan] Құжатты жүктеп алғандар: Әзербайжан Тарапы
}
papers-opened-by-none = { $party ->
    [kazakhstan] Кері қайтарылғанға дейін құжатты ешкім жүктеп алмаған: Қазақстан Тарапы.
   *[azerbaijan] Кері қайтарылғанға дейін құжатты ешкім жүктеп алмаған: Әзербайжан Тарапы.
}
papers-rule-recalled = Құжат кері қайтарылған, енді өзгермейді.

## The correction of a closed scan

papers-corrections = Түзетулер
papers-correction-awaited = Ұсынылды, екінші Тараптың жауабы күтіледі
papers-correction-agreed = Екі Тарап келісті
papers-correction-declined = Қабылданбады
papers-propose-correction = Түзету ұсыну
papers-propose-correction-told = Жаңа сканды қосып, себебін көрсетіңіз. Екінші Тараптың мұрағатшысы келіскенше бұрынғы скан күшінде қалады, одан кейін де қолжетімді болады.
papers-propose-correction-done = Түзету екінші Тарапқа ұсынылды.
papers-agree-correction = Түзетумен келісу
papers-agree-correction-told = Жаңа скан бұрынғысын ауыстырады; бұрынғысы қолжетімді болып қалады. Бақылау сомасын салыстырыңыз.
papers-agree-correction-done = Түзету келісілді: скан ауыстырылды.
papers-decline-correction = Түзетуді қабылдамау
papers-decline-correction-told = Скан бұрынғыдай қалады. Себебін екі Тарап та оқиды.
papers-decline-correction-done = Түзету қабылданбады.
papers-rule-not-sealed = Скан әлі өзгертуге жабылмаған.
papers-rule-correction-awaited = Бұл сканның түзетуі ұсынылып қойған, жауап күтіледі.
papers-rule-no-correction = Жауап күтіп тұрған түзету жоқ.
papers-rule-own-correction = Түзетуді сіздің Тарап ұсынған: екіншісі жауап береді.
