### Papers: lists, attaching, one paper, its versions and acts.

## Lists

papers-title = Документы
papers-none = Документов пока нет.
papers-attach = Приложить документ
papers-download-all = Скачать все документы (ZIP)
papers-download = Скачать
papers-column-title = Документ
papers-column-of = К чему относится
papers-column-file = Файл
papers-column-party = Сторона
papers-column-reach = Состояние
papers-of-session = Заседание в целом
papers-of-item = Вопрос { $number } повестки дня
papers-of-item-gone = Вопрос, снятый с повестки дня
papers-of-minutes = Подписанный протокол
papers-of-communication = Сообщение
papers-reach-own = видит только ваша Сторона
papers-reach-shared = видят обе Стороны
papers-reach-sealed = закрыт для изменений
papers-marking-unmarked = Без грифа
papers-marking-official-use = Для служебного пользования
papers-kind-text = текст
papers-size-kilobytes = { $size } КБ
papers-size-megabytes = { $size } МБ
papers-versions = { $count ->
    [one] { $count } версия
    [few] { $count } версии
   *[many] { $count } версий
}
papers-digest = SHA-256

## Attaching

papers-attach-told = Пока вы не передадите документ другой Стороне, она о нём не знает.
papers-attach-with-communication-told = Документ уйдёт вместе с сообщением: с отметкой об отправке его увидит другая Сторона.
papers-attach-send = Приложить
papers-field-of = К чему относится
papers-field-title = Название
papers-field-language = Язык документа
papers-language-choose = Выберите язык
papers-field-marking = Гриф
papers-field-marking-told = Гриф ставит ваша Сторона один раз, с первой версией; потом его никто не меняет ({ $article }).
papers-field-file = Файл
papers-field-file-told = PDF, изображение (PNG, JPEG, TIFF), документ Word, Excel, PowerPoint или OpenDocument без макросов, простой текст. Не более { $most }.
papers-file-here = Файл получен: { $name } ({ $size }). Выбирать его снова не нужно.
papers-sending = Передано { $percent } %
papers-sending-again = Связь прервалась. Передача продолжится с того же места.
papers-sending-refused = Файл не принят.
papers-sent = Файл передан полностью

## One paper

papers-versions-title = Версии
papers-version = Версия { $number }
papers-version-before = До передачи: версия { $number }
papers-before-told = Прежние версии видит только ваша Сторона.
papers-facts = Сведения
papers-shared-by = Передан
papers-sealed-by = Закрыт для изменений
papers-lede-own = Документ видит только ваша Сторона.
papers-lede-shared = Документ видят обе Стороны.
papers-lede-sealed = Скан видят обе Стороны; он закрыт для изменений.
papers-dispatched-told = Ушёл вместе с сообщением и больше не меняется.
papers-add-version = Добавить версию
papers-add-version-own-told = Гриф и язык остаются прежними. Новую версию увидит только ваша Сторона.
papers-add-version-shared-told = Гриф и язык остаются прежними. Документ передан: новую версию сразу увидят обе Стороны.
papers-share = Передать другой Стороне
papers-share-told = Другая Сторона увидит последнюю версию и сможет её скачать. Отменить это нельзя. Прежние версии останутся только у вашей Стороны.
papers-seal = Закрыть для изменений
papers-seal-told = Сверьте контрольную сумму с подписанным оригиналом у вас в руках. Закрытый скан не заменяется: после этого возможно только исправление, согласованное обеими Сторонами.
papers-scans = Скан подписанного протокола
papers-scan-attach = Приложить скан
papers-scans-none = Скана пока нет.

## What was done

papers-attach-done = Документ приложен.
papers-version-done = Версия добавлена.
papers-share-done = Документ передан другой Стороне.
papers-seal-done = Скан закрыт для изменений.

## Refusals

papers-file-missing = Выберите файл.
papers-file-too-large = Файл слишком большой: не более { $most }.
papers-uploads-full = Слишком много неприложенных файлов: не более { $most }. Они удаляются сами через сутки.
papers-upload-gone = Файл передан не полностью или удалён. Выберите его ещё раз.
papers-rule-kind-not-taken = Такой файл не принимается: его вид определяется по содержимому, а не по имени.
papers-rule-same-file = Этот же файл уже стоит последней версией.
papers-rule-versions-full = У документа уже { $most } версий, больше добавить нельзя.
papers-rule-papers-full = Здесь уже { $most } документов вашей Стороны, больше приложить нельзя.
papers-rule-dispatched = Документ ушёл вместе с сообщением и больше не меняется.
papers-rule-shared = Документ уже передан другой Стороне.
papers-rule-not-shared = Сначала передайте скан другой Стороне.
papers-rule-minutes-not-signed = Скан прикладывается к подписанному протоколу.
papers-rule-not-a-scan = Закрыть для изменений можно только скан подписанного протокола.
papers-rule-sealed = Скан закрыт для изменений: возможно только исправление, согласованное обеими Сторонами.

## Recall

papers-reach-recalled = отозван
papers-lede-recalled = Документ передан по ошибке и отозван: другой Стороне он больше не выдаётся.
papers-recall = Отозвать
papers-recall-told = Другая Сторона больше не сможет скачать документ, но будет видеть, что он был передан, кто его открывал, и причину. Что уже скачано, вернуть нельзя.
papers-recall-done = Документ отозван.
papers-recalled = Отзыв
papers-opened-by = { $party ->
    [kazakhstan] Документ скачали: Казахстанская Сторона
   *[azerbaijan] Документ скачали: Азербайджанская Сторона
}
papers-opened-by-none = { $party ->
    [kazakhstan] До отзыва никто не скачивал документ: Казахстанская Сторона.
   *[azerbaijan] До отзыва никто не скачивал документ: Азербайджанская Сторона.
}
papers-rule-recalled = Документ отозван и больше не меняется.

## The correction of a closed scan

papers-corrections = Исправления
papers-correction-awaited = Предложено, ждёт ответа другой Стороны
papers-correction-agreed = Согласовано обеими Сторонами
papers-correction-declined = Отклонено
papers-propose-correction = Предложить исправление
papers-propose-correction-told = Приложите новый скан и укажите причину. Прежний скан останется в силе, пока архивист другой Стороны не согласится, и будет доступен после этого.
papers-propose-correction-done = Исправление предложено другой Стороне.
papers-agree-correction = Согласиться с исправлением
papers-agree-correction-told = Новый скан заменит прежний; прежний останется доступен. Сверьте контрольную сумму.
papers-agree-correction-done = Исправление согласовано: скан заменён.
papers-decline-correction = Отклонить исправление
papers-decline-correction-told = Скан останется прежним. Причину прочтут обе Стороны.
papers-decline-correction-done = Исправление отклонено.
papers-rule-not-sealed = Скан ещё не закрыт для изменений.
papers-rule-correction-awaited = Исправление этого скана уже предложено и ждёт ответа.
papers-rule-no-correction = Исправление, которое ждало бы ответа, не предложено.
papers-rule-own-correction = Исправление предложила ваша Сторона: отвечает другая.
