### Search: the field in the masthead, and the page of results.

## Asking

search-title = Поиск
search-hint = Номер ноты, слово, орган…
search-send = Найти
search-what = Что искать
search-begin = Введите слово, имя или номер ноты.
search-advice = Достаточно начала слова или части номера. Прописные и строчные буквы, ё и е, кавычки и дефисы не различаются. Поиск ведётся только в том, что открыто для вас.
search-cut = Запрос слишком длинный: использовано только его начало.

## Among what

search-kind = Раздел
search-kind-any = Все разделы
search-kind-sessions = Заседания
search-kind-agenda = Повестка дня
search-kind-minutes = Протоколы заседаний
search-kind-decisions = Решения
search-kind-protocols = Протоколы об изменениях
search-kind-communications = Переписка
search-kind-papers = Документы
search-kind-people = Делегации
search-kind-authorities = Органы
search-kind-agreement = Соглашение

## What was found

search-results = Результаты поиска
search-shown = Показаны результаты { $first }–{ $last }.
search-page = Страница { $page }
search-capped = Подходящих записей слишком много, и показаны не все: добавьте слово или выберите раздел.
