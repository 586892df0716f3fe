### Recordings: one Party works on paper, the other records its acts from its papers.

## The bar, and beginning

recordings-in-hand = Внесение по документу; действия Стороны
recordings-finish = Закончить внесение
recordings-finish-done = Внесение закончено: вы снова действуете за свою Сторону.
recordings-paper =
    { $channel ->
        [note] вербальная нота № { $number } от { $day }
       *[letter] письмо № { $number } от { $day }
    }
recordings-begin =
    { $party ->
        [kazakhstan] Внести документ Казахстанской Стороны
       *[azerbaijan] Внести документ Азербайджанской Стороны
    }
recordings-begin-told = Номер и дата – как в документе. Затем внесите, о чём он уведомляет, приложите скан и отметьте отправку; после этого вносятся действия Стороны, о которых говорит документ.
recordings-begun = Начатое внесение
recordings-go-on = Продолжить
recordings-take-in-hand = Внести действия по документу
recordings-on-paper =
    { $party ->
        [kazakhstan] Казахстанская Сторона работает на бумаге: её действия вносятся по её документам. Всё, чем вы делитесь с ней здесь, должно быть ей направлено.
       *[azerbaijan] Азербайджанская Сторона работает на бумаге: её действия вносятся по её документам. Всё, чем вы делитесь с ней здесь, должно быть ей направлено.
    }

## A form from a page of before

recordings-moved = Ничего не сделано
recordings-moved-told = Страница была открыта, когда вы действовали за другую Сторону или по другому документу. Откройте её ещё раз и проверьте, за кого вы действуете.
recordings-moved-open = Открыть страницу
recordings-moved-kept = Введённые данные

## The register, and the word of the Party

recordings-title = Действия, внесённые по документам
recordings-lede = Действия Стороны, работающей на бумаге, внесены другой Стороной по её документам. Начав работать здесь, Сторона подтверждает или оспаривает каждое.
recordings-empty = Ничего не внесено
recordings-empty-told = Здесь будут действия, внесённые за Сторону, которая работает на бумаге.
recordings-from-paper = Внесено по этому документу
recordings-column-deed = Действие
recordings-column-paper = Документ
recordings-column-verdict = Подтверждение
recordings-verdict-awaited = Не подтверждено
recordings-verdict-confirmed = Подтверждено: { $by }
recordings-verdict-disputed = Оспорено: { $by }
recordings-confirm = Подтвердить
recordings-confirm-done = Действие подтверждено.
recordings-dispute = Оспорить
recordings-dispute-question = Оспорить внесённое действие?
recordings-dispute-told = Причину прочтут обе Стороны. Запись остаётся; исправляют её предусмотренными для этого действиями.
recordings-dispute-done = Действие оспорено.
recordings-task-judge =
    { $count ->
        [one] { $count } действие внесено за вашу Сторону по её документам
        [few] { $count } действия внесены за вашу Сторону по её документам
       *[many] { $count } действий внесено за вашу Сторону по её документам
    }
recordings-task-judge-act = Подтвердить или оспорить

## What was done

recordings-deed-proposed = Предложение о заседании
recordings-deed-counter-proposed = Встречное предложение о заседании
recordings-deed-agreed = Согласие с условиями заседания
recordings-deed-declined = Отклонение предложения о заседании
recordings-deed-withdrawn = Отзыв предложения о заседании
recordings-deed-convened = Созыв заседания
recordings-deed-opened = Открытие заседания
recordings-deed-closed = Закрытие заседания
recordings-deed-postponed = Перенос заседания
recordings-deed-cancelled = Отмена заседания
recordings-deed-agenda-changed = Изменение повестки дня
recordings-deed-agenda-agreed = Согласие с повесткой дня
recordings-deed-delegation = Сообщение о составе делегации
recordings-deed-attendance = Отметки о присутствии
recordings-deed-minutes-circulated = Направление проекта протокола заседания
recordings-deed-minutes-written = Изменение проекта протокола заседания
recordings-deed-minutes-remark = Замечание к проекту протокола заседания
recordings-deed-minutes-agreed = Согласие с текстом протокола заседания
recordings-deed-minutes-agreement-withdrawn = Отзыв согласия с текстом протокола заседания
recordings-deed-minutes-signed = Запись о подписании протокола заседания
recordings-deed-decision = Сообщение о решении
recordings-deed-dispatched = Отправка документа
recordings-deed-delivered = Сообщение о доставке
recordings-deed-received = Сообщение о получении
recordings-deed-corrected = Исправление записи в реестре
recordings-deed-paper = Представление документа
recordings-deed-other = Другое действие

## Rules

recordings-rule-evidence-in-writing = Действия вносятся по письменному документу: ноте или письму.
recordings-rule-evidence-not-entered = Сначала отметьте отправку самого документа, затем вносите, что он говорит.
recordings-rule-takes-part-itself =
    { $party ->
        [kazakhstan] Казахстанская Сторона действует в системе сама.
       *[azerbaijan] Азербайджанская Сторона действует в системе сама.
    }
recordings-rule-own-recording = Внесённое по документу подтверждает или оспаривает только сама Сторона.
recordings-rule-confirmed = Сторона уже подтвердила это действие.
