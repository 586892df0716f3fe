### The two Parties and their Governments, in the forms that sentences need.

## The Party in one word, as beside its mark

parties-kazakhstan = Казахстан
parties-azerbaijan = Азербайджан
parties-kazakhstan-genitive = Казахстана
parties-azerbaijan-genitive = Азербайджана
parties-pair = { $first } — { $second }

## The Party as a Side of the Agreement

parties-side-kazakhstan = Казахстанская Сторона
parties-side-azerbaijan = Азербайджанская Сторона
parties-side-kazakhstan-genitive = Казахстанской Стороны
parties-side-azerbaijan-genitive = Азербайджанской Стороны

## The State

parties-state-kazakhstan = Республика Казахстан
parties-state-azerbaijan = Азербайджанская Республика

## The Government, which the Party is

parties-government-kazakhstan = Правительство Республики Казахстан
parties-government-azerbaijan = Правительство Азербайджанской Республики
parties-government-kazakhstan-genitive = Правительства Республики Казахстан
parties-government-azerbaijan-genitive = Правительства Азербайджанской Республики

## "Between the Governments", the owner of the original first ($party: who stands first)

parties-between = { $party ->
    [kazakhstan] между Правительством Республики Казахстан и Правительством Азербайджанской Республики
   *[azerbaijan] между Правительством Азербайджанской Республики и Правительством Республики Казахстан
}

## Parties by their part in a matter

parties-party = Сторона
parties-both = Обе Стороны
parties-own = Ваша Сторона
parties-other = Другая Сторона
parties-host = Принимающая Сторона
